"""A field for a password, with an eye that shows what is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.account.words import translate
from staff_tray.desk.views.parts import Button, Field, Text
from staff_tray.icons import line_icon


class PasswordField(QWidget):
    """`typed` carries what stands there when somebody has typed; `entered` says that Enter was pressed."""

    typed = Signal(str)
    entered = Signal()

    def __init__(self, words: str, name: str) -> None:
        super().__init__()
        label = Text()
        label.setText(words)
        self.field = Field()
        self.field.setObjectName(name)
        self.field.setAccessibleName(words)
        self.field.setMaxLength(200)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.textEdited.connect(self.typed)
        self.field.returnPressed.connect(self.entered)
        label.setBuddy(self.field)
        self.eye = Button()
        self.eye.setObjectName(f"{name}-show")
        self.eye.setCheckable(True)
        self.eye.setFixedWidth(theme.FIELD_HEIGHT + theme.UNIT)
        self.eye.toggled.connect(self._on_eye)
        self.setFocusProxy(self.field)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT // 2)
        row.addWidget(self.field, 1)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(label)
        column.addLayout(row)
        self._on_eye(shown=False)

    def show_text(self, text: str, *, locked: bool) -> None:
        """What stands there now; an empty one is hidden again."""
        if self.field.text() != text:
            self.field.setText(text)
            if not text:
                self.eye.setChecked(False)
        self.field.setReadOnly(locked)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _on_eye(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        words = translate("Account", "Hide the password") if shown else translate("Account", "Show the password")
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)
        self._tint()

    def _tint(self) -> None:
        self.eye.setIcon(line_icon("eye-off" if self.eye.isChecked() else "eye", QApplication.palette()))
