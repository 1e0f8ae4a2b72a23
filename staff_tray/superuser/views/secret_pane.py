"""A secret that is shown once: two lines to copy, and a sentence where to put them."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, Field, MutedText, Text
from staff_tray.superuser.systems import OtherSystems
from staff_tray.superuser.systems_props import SystemsProps
from staff_tray.superuser.systems_words import secret_words, translate


class SecretPane(QWidget):
    """Shows `SystemsProps.secret`."""

    def __init__(self, systems: OtherSystems) -> None:
        super().__init__()
        self._systems = systems
        title = Text()
        title.setFont(theme.semibold(self.font(), 1.25))
        title.setText(translate("Systems", "Keep this now"))
        self._words = Text()
        self._words.setObjectName("secret-words")
        self._client_label = MutedText()
        self._client_label.setText(translate("Systems", "Client id"))
        self.client, self.copy_client = self._line("secret-client", translate("Systems", "Client id"))
        self._label = MutedText()
        self._label.setText(translate("Systems", "Secret"))
        self.secret, self.copy_secret = self._line("secret-secret", translate("Systems", "Secret"))
        self.kept = Button(translate("Systems", "I have kept it"))
        self.kept.setObjectName("secret-kept")
        self.kept.clicked.connect(systems.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(title)
        column.addSpacing(theme.UNIT // 2)
        column.addWidget(self._words)
        column.addSpacing(theme.UNIT)
        column.addWidget(self._client_label)
        column.addLayout(_row(self.client, self.copy_client))
        column.addSpacing(theme.UNIT)
        column.addWidget(self._label)
        column.addLayout(_row(self.secret, self.copy_secret))
        column.addSpacing(2 * theme.UNIT)
        foot = QHBoxLayout()
        foot.addWidget(self.kept)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def show_props(self, props: SystemsProps) -> None:
        """Show the secret of these; nothing of it stays when there is none."""
        shown = props.secret
        before = self.secret.text()
        self.secret.setText(shown.secret if shown is not None else "")
        self.client.setText(str(shown.owner) if shown is not None and not shown.of_hook else "")
        for field in (self.secret, self.client):
            field.setCursorPosition(0)
        if shown is not None:
            self._words.setText(secret_words(of_hook=shown.of_hook))
            for widget in (self._client_label, self.client, self.copy_client):
                widget.setVisible(not shown.of_hook)
            if shown.secret != before:
                self.copy_secret.setFocus()

    def _line(self, name: str, spoken: str) -> tuple[Field, Button]:
        field, copy = Field(), Button(translate("Systems", "Copy"))
        field.setObjectName(name)
        field.setReadOnly(True)
        field.setAccessibleName(spoken)
        field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        copy.setObjectName(f"{name}-copy")
        copy.setAccessibleName(translate("Systems", "Copy: {what}").format(what=spoken))
        copy.clicked.connect(lambda: self._copy(field))
        return field, copy

    def _copy(self, field: Field) -> None:
        QGuiApplication.clipboard().setText(field.text())
        self._systems.copied()


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.UNIT)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if place == 0 else 0)
    return row
