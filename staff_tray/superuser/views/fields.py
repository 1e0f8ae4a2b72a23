"""One setting on a page: what it is called, help, its editor, what is wrong with it, and where others were quicker."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.drafts import CheckKind, CheckLevel
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, MutedText, Text
from staff_tray.superuser.bound import Bound
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_words import (
    Who,
    check_words,
    held_words,
    owner_words,
    take_theirs_words,
    translate,
)
from staff_tray.superuser.form import (
    Colour,
    Day,
    Icon,
    Kept,
    Keywords,
    Line,
    Map,
    Number,
    Pick,
    Picks,
    Picture,
    Rows,
    Says,
    Spans,
    Tick,
    Week,
    Words,
)
from staff_tray.superuser.own_edits import Held
from staff_tray.superuser.views.editors import LineEditor, NumberEditor, PickEditor, PicksEditor, SaysEditor, TickEditor
from staff_tray.superuser.views.hours_editors import DayEditor, KeptEditor, SpansEditor, WeekEditor
from staff_tray.superuser.views.icon_editor import IconEditor
from staff_tray.superuser.views.locking import lock
from staff_tray.superuser.views.look_editors import ColourEditor, PictureEditor
from staff_tray.superuser.views.map_editor import MapEditor
from staff_tray.superuser.views.rows_editor import RowsEditor
from staff_tray.superuser.views.texts_editor import TextsEditor

Editor = (
    LineEditor | NumberEditor | PickEditor | PicksEditor | TickEditor | ColourEditor | IconEditor | PictureEditor
    | RowsEditor | TextsEditor | DayEditor | KeptEditor | SpansEditor | WeekEditor | MapEditor | SaysEditor
)  # fmt: skip


class FieldBox(QWidget):
    """Shows a `Bound` setting; call `refresh` when the draft has changed."""

    def __init__(self, bound: Bound, who: Who = lambda _: "", dialog: Dialog | None = None) -> None:
        super().__init__()
        self.bound = bound
        self._who = who
        self._dialog = dialog
        self._owner = MutedText(wraps=False)
        self._owner.setObjectName(f"{bound.name}-owner")
        self._owner.hide()
        self.setObjectName(f"{bound.name}-box")
        self.editor = _EDITORS[type(bound.setting.kind)](bound, bound.setting.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        if bound.setting.label and not isinstance(bound.setting.kind, Tick):
            label = Text()
            label.setFont(theme.semibold(self.font()))
            label.setText(bound.setting.label)
            label.setBuddy(self.editor)
            column.addLayout(self._with_owner(label))
        if bound.setting.hint and not isinstance(bound.setting.kind, Tick):
            column.addWidget(_muted(bound.setting.hint))
        column.addWidget(self.editor)
        if bound.setting.hint and isinstance(bound.setting.kind, Tick):
            column.addWidget(_muted(bound.setting.hint))
        self._faults: MessageLine | None = None
        self._held: dict[Held, HeldLine] = {}
        self._column = column
        self.setFocusProxy(self.editor)

    def refresh(self) -> None:
        """Show what the draft says now."""
        self.editor.refresh()
        if not self.bound.session.props.may_edit:
            lock(self.editor)
        self._lock()
        self._say("\n".join(self._what_is_wrong()))
        held = self.bound.held
        for gone in [each for each in self._held if each not in held]:
            line = self._held.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for each in held:
            if each not in self._held:
                self._held[each] = HeldLine(self.bound, each, self._who)
                self._column.addWidget(self._held[each])

    def _with_owner(self, label: Text) -> QHBoxLayout:
        """What it is called, and beside it whose it is."""
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(label, 1)
        row.addWidget(self._owner)
        return row

    def _lock(self) -> None:
        """What another centre decides about can be read here, and not be changed by mistake."""
        owner = self.bound.setting.owner
        if not owner or self._dialog is None:
            return
        self._owner.setText(owner_words(self._dialog.centre_name(owner)))
        self._owner.show()
        if isinstance(self.editor, TextsEditor):
            self.editor.lock(self._dialog.languages_of(owner))
        elif isinstance(self.editor, LineEditor):
            self.editor.field.setReadOnly(True)
        else:
            self.editor.setEnabled(False)

    def _say(self, wrong: str) -> None:
        """Most fields never have a fault: the line is made with the first."""
        if wrong and self._faults is None:
            self._faults = MessageLine("triangle-alert", f"{self.bound.name}-faults")
            self._column.insertWidget(self._column.indexOf(self.editor) + 1, self._faults)
        if self._faults is not None:
            self._faults.say(wrong)

    def _what_is_wrong(self) -> list[str]:
        marked = isinstance(self.bound.setting.kind, Words)  # beside its language
        words = [
            check_words(check)
            for check in self.bound.checks
            if not (marked and check.kind is CheckKind.MISSING_TEXT and check.level is CheckLevel.WARNS)
        ]
        if self.bound.unfit:
            words.insert(0, translate("Settings", "This cannot be used as it stands, and is not saved yet."))
        return list(dict.fromkeys(words))


class HeldLine(QWidget):
    """Somebody was quicker at a place: what they wrote, and two ways on."""

    def __init__(self, bound: Bound, held: Held, who: Who) -> None:
        super().__init__()
        name = "/".join(held.place)
        self._line = MessageLine("users", f"{name}-disagreement", calm=True)
        self._line.say(held_words(held, who, bound.language))
        keep, take = Button(), Button()
        keep.setText(translate("Settings", "Keep yours"))
        keep.setObjectName(f"{name}-keep-mine")
        keep.clicked.connect(partial(bound.session.keep_mine, held.place))
        take.setText(take_theirs_words(held, who))
        take.setObjectName(f"{name}-take-theirs")
        take.clicked.connect(partial(bound.session.take_theirs, held.place))
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(keep)
        row.addWidget(take)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self._line)
        column.addLayout(row)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


_EDITORS: dict[type[Any], Callable[[Bound, Any], Editor]] = {
    Line: LineEditor,
    Words: TextsEditor,
    Keywords: TextsEditor,
    Number: NumberEditor,
    Pick: PickEditor,
    Picks: PicksEditor,
    Tick: lambda bound, _: TickEditor(bound),
    Colour: ColourEditor,
    Icon: lambda bound, _: IconEditor(bound),
    Picture: lambda bound, _: PictureEditor(bound),
    Rows: RowsEditor,
    Day: lambda bound, _: DayEditor(bound),
    Spans: SpansEditor,
    Week: WeekEditor,
    Map: lambda bound, _: MapEditor(bound),
    Kept: KeptEditor,
    Says: lambda bound, _: SaysEditor(bound),
}


def _muted(words: str) -> MutedText:
    made = MutedText()
    made.setText(words)
    return made
