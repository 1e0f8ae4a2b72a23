"""The page where the draft is looked over and published, in place of a dialog box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shared.protocol.drafts import Change
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Text
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.change_words import Told, told_changes
from staff_tray.superuser.check_rows import CheckRow, check_rows, page_of
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_words import changes_words, owner_words, translate, when_words
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import covers
from staff_tray.superuser.publish_words import publish_trouble, scheduled_words, told_words, why_not_words
from staff_tray.superuser.publishing import Publishing
from staff_tray.superuser.views.form_view import WIDTH
from staff_tray.superuser.views.publish_foot import PublishFoot
from staff_tray.superuser.views.thing_list import ThingRow, ThingView

_TOMORROW_AT = 7
_CHECK_ROWS = 5


class PublishPage(QWidget):
    """Shows a `Publishing`: what is in the way, what will change, and the button."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__()
        self._dialog = dialog
        self._pages: tuple[Page, ...] = all_pages()
        self.publishing = Publishing(dialog.session, dialog.commands, dialog.new_id, parent=self)
        self.publishing.signed_out.connect(dialog.session.signed_out)
        self._told: tuple[Told, ...] = ()
        self._checks: tuple[CheckRow, ...] = ()
        self._opened: frozenset[str] = frozenset()
        self.setMaximumWidth(WIDTH)
        self._done = MessageLine("check", "publish-done", calm=True)
        self._trouble = MessageLine("triangle-alert", "publish-trouble")
        self._scheduled = MessageLine("clock", "publish-scheduled", calm=True)
        self._keep = _button(translate("Publish", "Do not publish by itself"), "publish-keep")
        self._keep.clicked.connect(self.publishing.keep)
        self._checks_title = _heading(translate("Publish", "Look at this first"))
        self.checks = ThingView("publish-checks", translate("Publish", "Look at this first"), movable=False,
                                most_rows=_CHECK_ROWS)  # fmt: skip
        self.checks.doubleClicked.disconnect()  # the first click has done it
        self.checks.opened.connect(self._on_check)
        self.checks.clicked.connect(lambda index: self._on_check(self.checks.things.rows[index.row()].key))
        self._changes_title = _heading("")
        self.changes = ThingView("publish-changes", translate("Publish", "What will change"), movable=False,
                                 most_rows=None)  # fmt: skip
        self.changes.opened.connect(lambda _: self._on_look())
        self.look = _button(translate("Publish", "Show it"), "change-show")
        self.look.clicked.connect(self._on_look)
        self.drop_one = _button(translate("Publish", "Drop this change"), "change-drop")
        self.drop_one.clicked.connect(self._on_drop_one)
        self.drop_all = _button(translate("Publish", "Drop all changes"), "changes-drop")
        self.drop_all.clicked.connect(lambda: self.publishing.ask_drop(True))
        self._asks = self._question()
        self.foot = PublishFoot(dialog.now, self._zone)
        self.foot.asked.connect(self.publishing.publish)
        self._arrange()
        self.publishing.changed.connect(self._show)
        dialog.session.changed.connect(self._on_draft)

    def showEvent(self, event: QShowEvent) -> None:
        """Looked at anew."""
        super().showEvent(event)
        self.publishing.forget()
        self._on_draft()
        (self.changes if self._told else self.foot.publish).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was asked is asked no more."""
        super().hideEvent(event)
        self.publishing.ask_drop(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "changes"):
            self.changes.viewport().update()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(theme.UNIT)
        for button in (self.look, self.drop_one):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.drop_all)
        keep = QHBoxLayout()
        keep.addWidget(self._keep)
        keep.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        for line in (self._done, self._trouble, self._scheduled):
            column.addWidget(line)
        column.addLayout(keep)
        column.addWidget(self._checks_title)
        column.addWidget(self.checks)
        column.addWidget(self._changes_title)
        column.addWidget(self.changes, 1)
        column.addLayout(tools)
        column.addWidget(self._asks)
        column.addWidget(self.foot)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    def _question(self) -> QWidget:
        made = QWidget()
        words = Text()
        words.setObjectName("changes-drop-question")
        words.setText(
            translate("Publish", "Drop all changes? What you and others have changed since then is lost.")
        )  # fmt: skip
        yes = _button(translate("Publish", "Drop them"), "changes-drop-yes")
        yes.clicked.connect(self.publishing.drop)
        no = _button(translate("Publish", "Keep them"), "changes-drop-no")
        no.clicked.connect(lambda: self.publishing.ask_drop(False))
        row = QHBoxLayout()
        row.addWidget(no)
        row.addWidget(yes)
        row.addStretch(1)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words)
        column.addLayout(row)
        made.hide()
        return made

    def _on_draft(self) -> None:
        if not self.isVisible():
            return
        props = self._dialog.session.props
        language = self._dialog.language
        self._told = told_changes(props.changes, self._pages, props.published, props.tree, language)
        by = {tuple(change.edit.path): change for change in props.draft.changes} if props.draft is not None else {}
        self.changes.show_rows(
            tuple(ThingRow(str(number), each.sentence, self._below(each, by)) for number, each in enumerate(self._told))
        )  # fmt: skip
        if self._told and not self.changes.key:
            self.changes.go_to("0")
        self._show_checks()
        self._show()

    def _show_checks(self) -> None:
        props = self._dialog.session.props
        self._checks = check_rows(props.checks, self._pages, props.tree, self._dialog.language, self._opened)
        stops = translate("Publish", "has to be mended")
        self.checks.show_rows(
            tuple(
                ThingRow(
                    each.key, each.title, each.below, f"{stops} · {each.below}" if each.stops else "",
                    level=1 if each.inside else 0,
                )
                for each in self._checks
            )
        )  # fmt: skip

    def _below(self, told: Told, by: dict[tuple[str, ...], Change]) -> str:
        path = tuple(told.edit.path)
        change = by.get(path) or next((each for place, each in by.items() if covers(path, place)), None)
        if change is None:
            return told.about
        when = when_words(change.at, self._dialog.now(), self._zone())
        came = owner_words(self._dialog.centre_name(change.from_site)) if change.from_site is not None else ""
        name = came or self._dialog.who(change.staff_id)
        return " · ".join(filter(None, (told.about, name, when)))

    def _show(self) -> None:
        props, draft = self.publishing.props, self._dialog.session.props
        self._done.say(told_words(props.told))
        self._trouble.say(publish_trouble(props.trouble))
        self._scheduled.say(scheduled_words(props, self._dialog.who, self._dialog.now(), self._zone()))
        self._keep.setVisible(props.publish_at is not None)
        some = bool(draft.changes)
        self._checks_title.setVisible(bool(self._checks) and some)
        self.checks.setVisible(bool(self._checks) and some)
        self._changes_title.setText(changes_words(len(draft.changes)))
        self._changes_title.setVisible(some)
        self.changes.setVisible(some)
        for widget in (self.look, self.drop_one, self.drop_all, self.foot):
            widget.setVisible(some and not (widget is self.foot and props.asks_drop))
        for button in (self.drop_one, self.drop_all, self._keep):
            button.setEnabled(draft.may_edit and not props.busy)
        self._asks.setVisible(props.asks_drop)
        self._rest.setVisible(not some)
        self.foot.say(why_not_words(props.why_not))
        if not some:
            self._done.say(told_words(props.told) or why_not_words(props.why_not))

    def _on_check(self, key: str) -> None:
        row = next((each for each in self._checks if each.key == key), None)
        if row is None:
            return
        if row.check is None:
            self._opened ^= {key}
            self._show_checks()
            self.checks.scrollTo(self.checks.currentIndex(), ThingView.ScrollHint.PositionAtTop)
        else:
            page = page_of(row.check, self._pages, self._dialog.session.props.tree)
            self._dialog.go(page, tuple(row.check.path))

    def _on_look(self) -> None:
        if self.changes.key:
            told = self._told[int(self.changes.key)]
            if told.page:
                self._dialog.go(told.page, told.place)

    def _on_drop_one(self) -> None:
        if self.changes.key:
            self._dialog.session.revert(self._told[int(self.changes.key)].edit)

    def _zone(self) -> str:
        return str(self._dialog.session.props.value(("site", "time_zone")))


def _heading(words: str) -> Text:
    made = Text()
    made.setFont(theme.semibold(made.font(), 1.1))
    made.setText(words)
    return made


def _button(words: str, name: str) -> Button:
    made = Button()
    made.setText(words)
    made.setObjectName(name)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
