"""The page where earlier publications are looked at, and gone back to with one click."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, MutedText, Text
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.change_words import told_changes
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_words import translate
from staff_tray.superuser.history import History
from staff_tray.superuser.publish_words import publish_trouble, returned_words, revision_line, revision_title
from staff_tray.superuser.views.form_view import WIDTH
from staff_tray.superuser.views.thing_list import ThingRow, ThingView


class HistoryPage(QWidget):
    """Shows a `History`: the publications above, what the chosen one changed below."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__()
        self._dialog = dialog
        self._pages = all_pages()
        self.history = History(dialog.session, dialog.commands, dialog.new_id, parent=self)
        self.history.signed_out.connect(dialog.session.signed_out)
        self.setMaximumWidth(WIDTH)
        self._done = MessageLine("check", "history-done", calm=True)
        self._trouble = MessageLine("triangle-alert", "history-trouble")
        self.list = ThingView("history-list", translate("Publish", "What was published"), movable=False, most_rows=None)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self._title = Text()
        self._title.setObjectName("history-title")
        self._title.setFont(theme.semibold(self.font(), 1.1))
        self.changes = ThingView("history-changes", translate("Publish", "What it changed"), movable=False,
                                 most_rows=None)  # fmt: skip
        self._nothing = MutedText()
        self._nothing.setObjectName("history-nothing")
        self.back = Button()
        self.back.setObjectName("history-return")
        self.back.setText(translate("Publish", "Go back to this one"))
        self.back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.back.clicked.connect(self.history.go_back)
        self._why = MutedText()
        self._why.setText(
            translate("Publish", "Citizens see it at once. Changes that are not published stay as they are.")
        )  # fmt: skip
        foot = QHBoxLayout()
        foot.setSpacing(2 * theme.UNIT)
        foot.addWidget(self.back)
        foot.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._done)
        column.addWidget(self._trouble)
        column.addWidget(self.list, 3)
        column.addWidget(self._title)
        column.addWidget(self._nothing)
        column.addWidget(self.changes, 2)
        column.addLayout(foot)
        self.history.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: fetch the list."""
        super().showEvent(event)
        self.history.look()
        self._show()
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: rest."""
        super().hideEvent(event)
        self.history.rest()

    def _on_chosen(self) -> None:
        if self.list.key:
            self.history.choose(int(self.list.key))

    def _show(self) -> None:
        props, draft = self.history.props, self._dialog.session.props
        who, now = self._dialog.who, self._dialog.now()
        zone = str(draft.value(("site", "time_zone")))
        self._done.say(returned_words(props.returned) if props.returned is not None else "")
        self._trouble.say(publish_trouble(props.trouble))
        self.list.show_rows(
            tuple(
                ThingRow(str(each.number), revision_title(each, who, now, zone), revision_line(each, newest=not number))
                for number, each in enumerate(props.revisions or ())
            )
        )  # fmt: skip
        if props.chosen is not None and self.list.key != str(props.chosen.number):
            self.list.go_to(str(props.chosen.number))
        self._title.setText(translate("Publish", "What it changed") if props.chosen is not None else "")
        told = told_changes(props.edits or (), self._pages, draft.published, draft.tree, self._dialog.language)
        self.changes.show_rows(
            tuple(ThingRow(str(number), each.sentence, each.about) for number, each in enumerate(told))
        )  # fmt: skip
        self.changes.setVisible(bool(told))
        first = props.chosen is not None and props.chosen.number == 1
        waits = translate("Publish", "Fetching …")
        none = translate("Publish", "This is how it began.") if first else translate("Publish", "Nothing is different.")
        self._nothing.setText(waits if props.edits is None else none)
        self._nothing.setVisible(not told)
        self.back.setEnabled(props.may_return)
