"""The bar below every page: what is not published, how it is saved, who else is here, undo, and publishing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, MutedText, Text
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_words import came_words, changes_words, editors_words, save_words, translate


class Bar(QWidget):
    """`asks_publish` says that it is to be published, `asks_places` that a disagreement is to be looked at."""

    asks_publish = Signal()
    asks_places = Signal()

    def __init__(self, dialog: Dialog) -> None:
        super().__init__()
        self._dialog = dialog
        self.setObjectName("settings-bar")
        self._changes = Text(wraps=False)
        self._changes.setObjectName("settings-changes")
        self._changes.setFont(theme.semibold(self.font()))
        self._saved = MutedText(wraps=False)
        self._saved.setObjectName("settings-saved")
        self._others = MutedText(wraps=False)
        self._others.setObjectName("settings-others")
        self.held = Button()
        self.held.setObjectName("settings-disagreements")
        self.held.clicked.connect(self.asks_places)
        self.undo = _button(translate("Settings", "Undo"), "settings-undo", "Ctrl+Z")
        self.undo.clicked.connect(dialog.session.undo)
        self.redo = _button(translate("Settings", "Redo"), "settings-redo", "Ctrl+Y")
        self.redo.clicked.connect(dialog.session.redo)
        self.publish = _button(translate("Settings", "Publish…"), "settings-publish", "")
        self.publish.setDefault(True)
        self.publish.clicked.connect(self.asks_publish)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.UNIT, theme.UNIT, 2 * theme.UNIT, theme.UNIT)
        row.setSpacing(2 * theme.UNIT)
        row.addWidget(self._changes)
        row.addWidget(self._saved)
        row.addWidget(self._others)
        row.addStretch(1)
        for button in (self.held, self.undo, self.redo, self.publish):
            row.addWidget(button)
        dialog.session.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        props = self._dialog.session.props
        self._changes.setText(changes_words(len(props.changes)) if props.loaded else "")
        self._saved.setText(save_words(props))
        names = [name for name in map(self._dialog.who, props.editors) if name]
        others = " · ".join(filter(None, (came_words(props.came, self._dialog.centre_name), editors_words(names))))
        self._others.setText(others)
        self._others.setVisible(bool(others))
        self.held.setVisible(bool(props.held))
        self.held.setText(
            translate("Settings", "1 place to choose")
            if len(props.held) == 1
            else translate("Settings", "{count} places to choose").format(count=len(props.held))
        )
        self.undo.setEnabled(props.can_undo)
        self.redo.setEnabled(props.can_redo)
        if props.looks_only:
            for button in (self.undo, self.redo, self.publish):
                button.hide()
        self.publish.setEnabled(bool(props.changes) and props.may_edit)


def _button(words: str, name: str, key: str) -> Button:
    made = Button()
    made.setText(words)
    made.setObjectName(name)
    made.setToolTip(key)
    made.setAccessibleDescription(key)
    return made
