"""Puts calls for assistance and messages together, for one session."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from shared.client.api import Api, RetryPolicy
from shared.client.ids import new_id
from shared.client.mirror import Mirror
from shared.client.renewal import Renewal
from shared.protocol.commands import SignInReply
from shared.protocol.model import Role
from staff_tray.colleagues.assistance import AssistanceCalls
from staff_tray.colleagues.messages import StaffMessages
from staff_tray.colleagues.views.alarm_stack import AlarmStack
from staff_tray.colleagues.views.message_stack import MessageStack
from staff_tray.colleagues.views.own_call_line import OwnCallLine
from staff_tray.colleagues.words import own_words, read_words
from staff_tray.desk.hotkey import register_hotkey
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.signin.model import SignedIn

_URGENT = RetryPolicy(delays=(0.3,), silence=3.0, give_up_after=3.0)
"""The caller is told at once that a call has not got through; `AssistanceCalls` tries on by itself."""

_READ_SECONDS = 120
"""So long the desk window says that a message has been read."""


class Colleagues(QObject):
    """Calls and messages of one person at one site.

    `ended` carries the `Trouble` that ends the session, `arrived` says that a message has come up, `own_changed` what
    there is to say of the own call, "" for none.
    """

    ended = Signal(object)
    arrived = Signal()
    own_changed = Signal(str)

    def __init__(
        self, who: SignedIn, api: Api, mirror: Mirror, column: NoticeColumn, *, language: str, hotkey: str,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        site_id, staff = who.reply.site_id, who.reply.staff
        self._api, self._site_id = api, site_id
        self._line: OwnCallLine | None = None
        self._said = ""
        self._key = hotkey
        self._urgent = Api(who.server_url, who.reply.token, parent=self, retry=_URGENT)
        self.assistance = AssistanceCalls(
            mirror, self._urgent, site_id=site_id, staff_id=staff.id, language=language, new_id=new_id, parent=self
        )
        self.messages = StaffMessages(
            mirror, api, site_id=site_id, staff_id=staff.id, roles=staff.roles, new_id=new_id, parent=self
        )
        self.alarms = AlarmStack(self.assistance, column, beep=QApplication.beep, parent=self)
        self.message_notices = MessageStack(self.messages, column, parent=self)
        self._read = QTimer(self, singleShot=True, interval=_READ_SECONDS * 1000)
        self._hotkey = register_hotkey(hotkey, self.assistance.ask)
        self.assistance.changed.connect(self._on_assistance)
        self.assistance.signed_out.connect(self.ended)
        self.messages.signed_out.connect(self.ended)
        self.messages.was_read.connect(self._on_read)
        self.message_notices.arrived.connect(self.arrived)
        self._read.timeout.connect(partial(self._say_read, ""))

    @property
    def message_word(self) -> str:
        """What there is to say of an own message, "" for nothing."""
        return self._said

    def attach(self, line: OwnCallLine) -> None:
        """Show the own call in this line of the desk window, which has just been made."""
        self._line = line
        line.name_key(self._key if self._hotkey is not None else "")
        line.asked.connect(self.assistance.ask)
        line.ended.connect(self.assistance.end)
        line.show_own(self.assistance.props.own)
        line.say_read(self._said)

    def practise(self) -> None:
        """Call for practice."""
        self.assistance.ask(practice=True)

    def know(self, names: Mapping[UUID, str]) -> None:
        """What the colleagues are called."""
        self.assistance.know(dict(names))

    def renew_by(self, renewal: Renewal) -> None:
        """Where a new token comes from."""
        self._urgent.renew_by(renewal)

    def resume(self, reply: SignInReply) -> None:
        """The same person has signed in again."""
        self._urgent.set_token(reply.token)
        self.messages.take_roles(reply.staff.roles)
        self.assistance.try_again()

    def close(self) -> None:
        """Take everything off the screen, and give the key back."""
        self.alarms.close()
        self.message_notices.close()
        if self._hotkey is not None:
            self._hotkey.release()

    def _on_assistance(self) -> None:
        props = self.assistance.props
        if self._line is not None:
            self._line.show_own(props.own)
        self.own_changed.emit(own_words(props.own))

    def _on_read(self, role: Role) -> None:
        self._say_read(read_words(role))
        self._read.start()

    def _say_read(self, words: str) -> None:
        self._said = words
        if self._line is not None:
            self._line.say_read(words)
