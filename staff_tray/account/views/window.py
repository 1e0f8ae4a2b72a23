"""The window of one's own account: another password, one's calendars, and where one is signed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.own_account import OwnSignIn
from staff_tray import theme
from staff_tray.account.calendars import Calendars
from staff_tray.account.model import Account
from staff_tray.account.views.calendar_part import CalendarPart
from staff_tray.account.views.password_field import PasswordField
from staff_tray.account.words import (
    account_trouble,
    computer_words,
    since_words,
    strength_words,
    told_words,
    translate,
)
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Hairline, MutedText, Text
from staff_tray.desk.views.scrolling_window import ScrollingWindow


class AccountWindow(ScrollingWindow):
    """Shows an `Account`; `closed` when the user has shut it. `zone` is the centre's."""

    closed = Signal()

    def __init__(
        self,
        account: Account,
        *,
        who: str,
        now: Callable[[], datetime],
        zone: Callable[[], str],
        calendars: Calendars | None = None,
    ) -> None:
        super().__init__()
        self.account = account
        self.calendars = calendars
        self._now = now
        self._zone = zone
        self._shown: tuple[OwnSignIn, ...] | None = None
        self.setObjectName("account-window")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(translate("Account", "Your account"))
        self._name = Text()
        self._name.setFont(theme.semibold(self.font(), 1.35))
        self._name.setText(who)
        self._username = MutedText()
        self._username.setObjectName("account-username")
        self._told = MessageLine("check", "account-told", calm=True)
        self._trouble = MessageLine("triangle-alert", "account-trouble")
        self._loading = MutedText()
        self._loading.setObjectName("account-loading")
        self._loading.setText(translate("Account", "Fetching …"))
        self._password = self._make_password()
        self._elsewhere = self._make_elsewhere()
        self.column.setContentsMargins(*([3 * theme.UNIT] * 4))
        self.column.setSpacing(theme.UNIT + theme.UNIT // 2)
        names = QVBoxLayout()
        names.setSpacing(theme.UNIT // 4)
        names.addWidget(self._name)
        names.addWidget(self._username)
        self.column.addLayout(names)
        for part in (self._told, self._trouble, self._loading, self._password, self._elsewhere):
            self.column.addWidget(part)
        if calendars is not None:
            self.column.insertWidget(self.column.count() - 1, CalendarPart(calendars, now=now, zone=zone))
        self.column.addStretch(1)
        account.changed.connect(self._show)
        self._show()
        self.open_at_width(theme.window_width(52 * theme.UNIT, self.font()))

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        (self.old if self.account.props.password else self.end).setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed goes with the window."""
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape shuts it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _make_password(self) -> QWidget:
        account = self.account
        self.old = PasswordField(translate("Account", "The password you have now"), "password-old")
        self.new = PasswordField(translate("Account", "New password"), "password-new")
        self.again = PasswordField(translate("Account", "The new password once more"), "password-again")
        self.old.typed.connect(lambda text: account.fill(old=text))
        self.new.typed.connect(lambda text: account.fill(new=text))
        self.again.typed.connect(lambda text: account.fill(again=text))
        self._weak = MessageLine("triangle-alert", "password-weak")
        self._strength = MutedText()
        self._strength.setObjectName("password-strength")
        self._differs = MessageLine("triangle-alert", "password-differs")
        self.save = Button(translate("Account", "Change the password"))
        self.save.setObjectName("password-save")
        self.save.setDefault(True)
        self.save.clicked.connect(account.send)
        for field in (self.old, self.new, self.again):
            field.entered.connect(account.send)
        made = QWidget()
        column = _section(made, translate("Account", "Choose another password"))
        column.addWidget(self.old)
        column.addWidget(self.new)
        column.addWidget(self._strength)
        column.addWidget(self._weak)
        column.addWidget(self.again)
        column.addWidget(self._differs)
        column.addLayout(_row(self.save))
        after = MutedText()
        after.setText(translate("Account", "You stay signed in here. Everywhere else you are signed out at once."))
        column.addWidget(after)
        return made

    def _make_elsewhere(self) -> QWidget:
        self.end = Button(translate("Account", "Sign out everywhere else"))
        self.end.setObjectName("sign-out-elsewhere")
        self.end.clicked.connect(self.account.sign_out_elsewhere)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.UNIT)
        made = QWidget()
        column = _section(made, translate("Account", "Where you are signed in"))
        column.addLayout(self._rows)
        column.addLayout(_row(self.end))
        return made

    def _show(self) -> None:
        props = self.account.props
        self._username.setText(translate("Account", "User name: {name}").format(name=props.username))
        self._username.setVisible(bool(props.username))
        self._told.say(told_words(props.told))
        self._trouble.say(account_trouble(props))
        self._loading.setVisible(not props.loaded and props.trouble is None)
        self._password.setVisible(props.loaded and props.password)
        self._elsewhere.setVisible(props.loaded)
        for field, text in ((self.old, props.old), (self.new, props.new), (self.again, props.again)):
            field.show_text(text, locked=props.pending)
        words = strength_words(props)
        self._strength.setText(words)
        self._strength.setVisible(props.weakness is None)
        self._weak.say(words if props.weakness is not None else "")
        self.new.field.setAccessibleDescription(words)
        self._differs.say(translate("Account", "The two are not the same yet.") if props.differs else "")
        self.save.setEnabled(props.may_send)
        self.end.setEnabled(props.may_sign_out)
        if props.sign_ins != self._shown:
            self._shown = props.sign_ins
            self._show_sign_ins(props.sign_ins)
        if props.weakness is not None:
            self.new.setFocus()

    def _show_sign_ins(self, sign_ins: tuple[OwnSignIn, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in sign_ins:
            self._rows.addWidget(_told_sign_in(each, self._now(), self._zone()))


def _told_sign_in(sign_in: OwnSignIn, now: datetime, zone: str) -> QWidget:
    where, when = Text(), MutedText()
    where.setText(computer_words(sign_in))
    where.setObjectName("sign-in-computer")
    when.setText(since_words(sign_in, now, zone))
    made = QWidget()
    made.setAccessibleName(f"{where.text()}. {when.text()}")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(where)
    column.addWidget(when)
    return made


def _section(made: QWidget, title: str) -> QVBoxLayout:
    heading = Text()
    heading.setFont(theme.semibold(made.font(), 1.1))
    heading.setText(title)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.UNIT + theme.UNIT // 2)
    column.addWidget(Hairline())
    column.addWidget(heading)
    return column


def _row(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
