"""Signing in by somebody else: a button for each provider, and waiting for the browser."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.signing_in import SingleSignOn
from staff_tray import theme
from staff_tray.desk.views.parts import Button, Text
from staff_tray.signin.model import SignInModel
from staff_tray.signin.props import SignInProps
from staff_tray.signin.words import browsing_words, sign_in_with
from staff_tray.words import translate


class ProviderButtons(QWidget):
    """One button below the other, the first of them the likely one."""

    def __init__(self, model: SignInModel) -> None:
        super().__init__()
        self._model = model
        self._shown: tuple[SingleSignOn, ...] = ()
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.UNIT)
        self.hide()

    def show_props(self, props: SignInProps) -> None:
        """As many as the server offers, while none is under way."""
        if props.providers != self._shown:
            self._shown = props.providers
            for button in self.buttons:
                button.setParent(None)
                button.deleteLater()
            self.buttons = [self._button(provider) for provider in props.providers]
        for button in self.buttons:
            button.setEnabled(not props.pending)
        self.setVisible(bool(props.providers) and props.browsing is None)

    def _button(self, provider: SingleSignOn) -> Button:
        button = Button(sign_in_with(provider.name).replace("&", "&&"))
        button.setObjectName(f"sign-in-with-{provider.id}")
        button.setDefault(provider == self._shown[0])
        button.clicked.connect(lambda: self._model.sign_in_with(provider.id))
        self._column.addWidget(button)
        return button


class Browsing(QWidget):
    """What to do in the browser, and a way out."""

    def __init__(self, model: SignInModel) -> None:
        super().__init__()
        self._words = Text()
        self._words.setObjectName("signin-browsing")
        self.cancel = Button(translate("SignIn", "Cancel"))
        self.cancel.setObjectName("signin-cancel")
        self.cancel.clicked.connect(model.cancel)
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT + theme.UNIT // 2)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def show_props(self, props: SignInProps) -> None:
        """There while a provider's page is open; the keyboard goes to the way out."""
        words = browsing_words(props.browsing.name) if props.browsing else ""
        if words == self._words.text():
            return
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.setVisible(bool(words))
        if words:
            self.cancel.setFocus()
            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))
