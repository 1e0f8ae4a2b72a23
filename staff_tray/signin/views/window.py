"""The sign-in window: the server, and the ways to sign in there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from shared.protocol.signing_in import SingleSignOn
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Choice, FittingWindow, MutedText, Text
from staff_tray.signin.model import SignInModel
from staff_tray.signin.props import ServerChoice, SignInProps
from staff_tray.signin.views.ways import Browsing, ProviderButtons
from staff_tray.signin.words import trouble_words
from staff_tray.words import translate


class SignInWindow(FittingWindow):
    """Shows a `SignInModel`; `closed` says that the user gave up."""

    closed = Signal()

    def __init__(self, model: SignInModel) -> None:
        super().__init__()
        self._model = model
        self.setObjectName("signin-window")
        self.setWindowTitle(translate("SignIn", "Sign in to Skranke"))
        self._heading = Text()
        self._heading.setFont(theme.semibold(self.font(), 1.35))
        self._heading.setText(translate("SignIn", "Sign in"))
        self._trouble = MessageLine("triangle-alert", "signin-trouble")
        self._server = self._field("server-url")
        self._server.setPlaceholderText("https://skranke.kommune.example")
        self._choice = Choice()
        self._choice.setObjectName("server-choice")
        self._choice.setPlaceholderText(translate("SignIn", "Several servers were found: choose yours"))
        self._choice.setAccessibleName(translate("SignIn", "Servers on your network"))
        self._choice.activated.connect(self._on_chosen)
        self._choices: tuple[ServerChoice, ...] = ()
        self._username = self._field("username")
        self._password = self._field("password")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._providers = ProviderButtons(model)
        self._or = MutedText()
        self._or.setText(translate("SignIn", "Or with your user name and password:"))
        self._browsing = Browsing(model)
        self._shown: tuple[bool, tuple[SingleSignOn, ...], SingleSignOn | None] | None = None
        self._note = MutedText()
        self._note.setObjectName("signin-note")
        self._note.hide()
        self._button = Button(translate("SignIn", "Sign in"))
        self._button.setObjectName("sign-in")
        self._button.setDefault(True)
        self._button.setMinimumWidth(14 * theme.UNIT)
        self._button.clicked.connect(model.sign_in)
        self._arrange()
        self._server.textEdited.connect(lambda text: model.fill(server_url=text))
        self._server.editingFinished.connect(model.look_up)
        self._username.textEdited.connect(lambda text: model.fill(username=text))
        self._password.textEdited.connect(lambda text: model.fill(password=text))
        for field in (self._server, self._username, self._password):
            field.returnPressed.connect(model.sign_in)
        model.changed.connect(self._show)
        self._show()
        self.open_at_width(theme.window_width(50 * theme.UNIT, self.font()))

    def say_note(self, note: str) -> None:
        """Tell where the sign-in is kept, "" for nothing to tell."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def closeEvent(self, event: QCloseEvent) -> None:
        """The composition root decides what giving up means."""
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is the way out of waiting for the browser."""
        if event.key() == Qt.Key.Key_Escape and self._model.props.browsing is not None:
            self._model.cancel()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Put the keyboard where something is missing, or on the first way to sign in."""
        props = self._model.props
        fields = {"server-url": self._server, "username": self._username, "password": self._password}
        if props.browsing is not None:
            self._browsing.cancel.setFocus()
        elif self._providers.buttons and props.missing != "server-url":
            self._providers.buttons[0].setFocus()
        else:
            fields.get(props.missing or "", self._password).setFocus()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setMinimumHeight(theme.FIELD_HEIGHT)
        return field

    def _arrange(self) -> None:
        labels = {
            self._server: translate("SignIn", "Server"),
            self._username: translate("SignIn", "User name"),
            self._password: translate("SignIn", "Password"),
        }
        for field, text in labels.items():
            field.setAccessibleName(text)
        self._rows = {field: _row(text, field) for field, text in labels.items()}
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self._button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*([3 * theme.UNIT] * 4))
        column.setSpacing(theme.UNIT + theme.UNIT // 2)
        column.addWidget(self._heading)
        column.addWidget(self._trouble)
        column.addWidget(self._choice)
        column.addWidget(self._rows[self._server])
        for part in (self._browsing, self._providers, self._or, *self._local_parts(), self._note, self._buttons):
            column.addWidget(part)
        column.addStretch(1)

    def _local_parts(self) -> tuple[QWidget, ...]:
        return self._rows[self._username], self._rows[self._password]

    def _show(self) -> None:
        props = self._model.props
        for field, text in (
            (self._server, props.server_url),
            (self._username, props.username),
            (self._password, props.password),
        ):
            if field.text() != text:
                field.setText(text)
            busy = props.pending or props.browsing is not None
            field.setReadOnly(busy or (props.decided and field is self._server))
        self._show_choices(props)
        self._providers.show_props(props)
        self._show_ways(props)
        self._trouble.say(trouble_words(props.trouble, props.wait_seconds) if props.trouble else "")
        self._button.setEnabled(props.may_sign_in)
        self._button.setText(translate("SignIn", "Signing in…") if props.pending else translate("SignIn", "Sign in"))

    def _show_ways(self, props: SignInProps) -> None:
        shown = (props.local, props.providers, props.browsing)
        if shown == self._shown:
            return
        back = props.browsing is None and self._shown is not None and self._shown[2] is not None
        self._shown = shown
        local = props.local and props.browsing is None
        self._browsing.show_props(props)
        self._or.setVisible(local and bool(props.providers))
        for part in (*self._local_parts(), self._buttons):
            part.setVisible(local)
        self._button.setDefault(not props.providers)
        if back:
            self.focus_first()
        self.setMinimumHeight(0)
        self.open_at_width(self.width())

    def _show_choices(self, props: SignInProps) -> None:
        if props.choices != self._choices:
            self._choices = props.choices
            self._choice.clear()
            for choice in props.choices:
                self._choice.addItem(choice.name, choice.url)
        self._choice.setVisible(bool(props.choices))
        self._choice.setCurrentIndex(self._choice.findData(props.server_url))

    def _on_chosen(self, index: int) -> None:
        self._model.fill(server_url=self._choice.itemData(index))
        self._model.look_up()


def _row(text: str, field: QLineEdit) -> QWidget:
    label = QLabel(text)
    label.setBuddy(field)
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.UNIT // 2)
    column.addWidget(label)
    column.addWidget(field)
    return row
