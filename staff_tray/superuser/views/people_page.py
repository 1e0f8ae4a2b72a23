"""The page People and roles: who works here at the left, one person's form beside it, and bringing in a file."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shared.client.renewal import new_secret
from shared.protocol.model import pick_text
from shared.protocol.people import AccountState, PersonAction
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Choice, Field, MutedText
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.people import People
from staff_tray.superuser.people_props import Show
from staff_tray.superuser.people_words import (
    happened_words,
    import_words,
    line_words,
    row_words,
    show_words,
    translate,
)
from staff_tray.superuser.views.editors import Ticked
from staff_tray.superuser.views.move_pane import MovePane
from staff_tray.superuser.views.people_form import Named, PersonForm
from staff_tray.superuser.views.thing_list import ThingRow, ThingView
from staff_tray.words import trouble_sentence

_LIST = 42 * theme.UNIT


def make_people_page(dialog: Dialog) -> QWidget:
    """The page of a dialog that can speak to the server."""
    means = dialog.means
    assert means is not None, "only a gallery's dialog has none"
    state = means.mirror.state
    assert state is not None, "a page is made when the draft has come, and that is after the state"
    configuration, language = state.configuration, dialog.language
    people = People(
        means.api,
        site_id=configuration.site.id,
        me=dialog.session.me,
        today=means.now().date(),
        new_id=means.new_id,
        new_secret=new_secret,
        language=language,
        parent=dialog,
    )
    people.signed_out.connect(dialog.session.signed_out)
    page = PeoplePage(
        people,
        desks=[(desk.id, pick_text(desk.name, language)) for desk in configuration.desks],
        services=[(service.id, pick_text(service.name, language)) for service in configuration.services],
        server_url=means.api.server_url,
    )
    people.load()
    return page


class PeoplePage(QWidget):
    """Shows a `People` view model."""

    def __init__(self, people: People, *, desks: Named, services: Named, server_url: str) -> None:
        super().__init__()
        self.people = people
        self._server_url = server_url.rstrip("/")
        self._content = b""
        self.form = PersonForm(desks, services)
        self.form.edited.connect(people.edit)
        self._trouble = MessageLine("triangle-alert", "people-trouble")
        self._happened = MessageLine("check", "people-happened")
        self._undo = self._button(translate("People", "Undo"), "people-undo", people.undo)
        said = QHBoxLayout()
        said.setSpacing(theme.UNIT)
        said.addWidget(self._happened, 1)
        said.addWidget(self._undo)
        body = QHBoxLayout()
        body.setSpacing(3 * theme.UNIT)
        body.addWidget(self._make_left())
        self._right, self._imported = self._make_right(), self._make_imported()
        body.addWidget(self._right, 1)
        body.addWidget(self._imported, 1)
        self._nobody_chosen = MutedText()
        self._nobody_chosen.setObjectName("people-nobody-chosen")
        self._nobody_chosen.setText(translate("People", "Choose somebody to see what they do and may do here."))
        self._nobody_chosen.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._nobody_chosen, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT)
        whole.addWidget(self._trouble)
        whole.addLayout(said)
        whole.addLayout(body, 1)
        people.changed.connect(self._show)
        self._show()

    def _make_left(self) -> QWidget:
        people = self.people
        self.search = Field()
        self.search.setObjectName("people-find")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("People", "Find a person"))
        self.search.setAccessibleName(translate("People", "Find a person by name, user name or mail"))
        self.search.textChanged.connect(people.find)
        self._which = Choice()
        self._which.setObjectName("people-show")
        self._which.setAccessibleName(translate("People", "Who is shown"))
        for which in Show:
            self._which.addItem(show_words(which), which)
        self._which.activated.connect(lambda _: people.show(Show(self._which.currentData())))
        self.list = ThingView("people-list", translate("People", "People"), movable=False, most_rows=None)
        self.list.opened.connect(lambda key: people.choose(UUID(key)))
        self.list.clicked.connect(lambda _: people.choose(UUID(self.list.key)))
        self._nobody = MutedText()
        self._nobody.setObjectName("people-nobody")
        left = QWidget()
        left.setFixedWidth(_LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self.search)
        column.addWidget(self._which)
        column.addWidget(self._nobody)
        column.addWidget(self.list, 1)
        column.addWidget(self._button(translate("People", "Take in somebody new"), "people-new", self.begin_new))
        column.addWidget(self._button(translate("People", "Bring in a file …"), "people-import", self._on_import))
        return left

    def _make_right(self) -> QWidget:
        people = self.people
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        area.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        self._save = self._button(translate("People", "Save"), "person-save", people.save)
        self._drop = self._button(translate("People", "Cancel"), "person-drop", people.drop)
        self._invite = self._button(translate("People", "Link for a new password"), "person-invite", people.invite)
        self._out = self._button(
            translate("People", "Sign out everywhere"), "person-sign-out", lambda: people.act(PersonAction.SIGN_OUT)
        )
        self._end = self._button(
            translate("People", "Does not work here any more"), "person-deactivate",
            lambda: people.act(PersonAction.DEACTIVATE),
        )  # fmt: skip
        self._back = self._button(
            translate("People", "Let in again"), "person-reactivate", lambda: people.act(PersonAction.REACTIVATE)
        )
        self._move = self._button(translate("People", "Works at another centre …"), "person-move", people.begin_move)
        self.moving = MovePane(people)
        self._link = Field()
        self._link.setObjectName("person-link")
        self._link.setReadOnly(True)
        self._link.setAccessibleName(translate("People", "Link to choose a password"))
        self._copy = self._button(translate("People", "Copy the link"), "person-copy", self._on_copy)
        self._link_help = MutedText()
        self._link_help.setText(
            translate("People", "Send it to this person, and to nobody else. It is good once, for seven days.")
        )
        self._locked = MutedText()
        self._locked.setObjectName("person-locked")
        self._locked.setText(translate("People", "Only an administrator can change an administrator."))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._locked)
        column.addWidget(area, 1)
        column.addWidget(self.moving)
        column.addWidget(self._link_help)
        column.addLayout(_row(self._link, self._copy, stretch=False))
        column.addLayout(_row(self._save, self._drop))
        column.addLayout(_row(self._invite, self._out, self._move, self._end, self._back))
        return right

    def _make_imported(self) -> QWidget:
        people = self.people
        self._import_words = MutedText()
        self._import_words.setObjectName("people-import-words")
        self.lines = ThingView(
            "people-lines", translate("People", "What the file changes"), movable=False, most_rows=None
        )
        self._missing = Ticked(translate("People", "Who does not stand in the file does not work here any more"))
        self._missing.setObjectName("people-missing")
        self._missing.clicked.connect(lambda on: people.try_import(self._content, deactivate_missing=on))
        self._apply = self._button(translate("People", "Make these changes"), "people-apply", people.apply_import)
        leave = self._button(translate("People", "Change nothing"), "people-leave", people.drop_import)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._import_words)
        column.addWidget(self.lines, 1)
        column.addWidget(self._missing)
        column.addLayout(_row(self._apply, leave))
        return shown

    def _button(self, words: str, name: str, do: object) -> Button:
        made = Button()
        made.setText(words)
        made.setObjectName(name)
        made.clicked.connect(lambda: do() if callable(do) else None)
        return made

    def import_file(self, path: Path) -> None:
        """See what that file would change."""
        try:
            self._content = path.read_bytes()
        except OSError:
            self._content = b""
        self._missing.setChecked(False)
        self.people.try_import(self._content)

    def scroll_down(self) -> None:
        """Show the end of the form."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _on_import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("People", "Choose a file with people"), "",
            translate("People", "Tables and directories (*.csv *.txt *.json)"),
        )  # fmt: skip
        if chosen:
            self.import_file(Path(chosen))

    def begin_new(self) -> None:
        """An empty form, with the keyboard in it."""
        self.people.begin_new()
        self.form.name.setFocus()

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._link.text())

    def _show(self) -> None:
        props = self.people.props
        self._trouble.say(trouble_sentence(props.trouble) if props.trouble is not None else "")
        self._happened.say(happened_words(props.last))
        self._undo.setVisible(props.last is not None and props.last.may_undo)
        self.list.show_rows(tuple(ThingRow(str(row.id), row.name, row_words(row)) for row in props.rows))
        if props.chosen is not None:
            self.list.go_to(str(props.chosen.id))
        self._nobody.setText(
            translate("People", "Nobody here.") if props.loaded else translate("People", "Fetching the people …")
        )
        self._nobody.setVisible(not props.rows)
        self._imported.setVisible(props.imported is not None)
        self._right.setVisible(props.imported is None and props.about is not None)
        self._nobody_chosen.setVisible(props.imported is None and props.about is None)
        if props.imported is not None:
            self._import_words.setText(import_words(props.imported))
            faults = (
                ThingRow(f"fault-{number}", fault.words, _fault_line(fault.line))
                for number, fault in enumerate(props.imported.faults)
            )
            lines = (
                ThingRow(f"{line.line}-{line.username}", line.display_name, line_words(line))
                for line in props.imported.lines
            )
            self.lines.show_rows((*faults, *lines))
            self._apply.setEnabled(props.may_import)
        self._show_person()

    def _show_person(self) -> None:
        props = self.people.props
        self.form.show_props(props, self.people.today)
        gone = props.chosen is not None and props.chosen.state is AccountState.DEACTIVATED
        self._locked.setVisible(not props.may_edit)
        self._save.setEnabled(props.may_save)
        self._drop.setVisible(props.changed or props.adding)
        self.moving.show_props(props)
        asks_nothing = props.leaving is None
        for button, shown in (
            (self._move, props.may_move and asks_nothing),
            (self._invite, not gone and asks_nothing),
            (self._out, not gone and asks_nothing),
            (self._end, not gone and asks_nothing),
            (self._back, gone),
        ):
            button.setVisible(shown and not props.adding)
            button.setEnabled(props.may_edit and not props.pending)
        self._link.setText(f"{self._server_url}/welcome#{props.code}" if props.code else "")
        self._link.setCursorPosition(0)
        for widget in (self._link, self._copy, self._link_help):
            widget.setVisible(bool(props.code))


def _fault_line(line: int) -> str:
    return translate("People", "Line {number}").format(number=line) if line else translate("People", "The whole file")


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(theme.UNIT)
    for widget in widgets:
        made.addWidget(widget)
    if stretch:
        made.addStretch(1)
    return made
