"""View model of checking in on somebody's behalf, by what the citizen can say, as at the stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec
from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    Ask,
    AskMore,
    ByBirth,
    ByCode,
    ByPhone,
    CheckedIn,
    CheckIn,
    CheckInReply,
    KnownBy,
)
from staff_tray.desk.ports import SiteFeed
from staff_tray.host.ports import DoorCommands
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of


class By(StrEnum):
    """What the citizen is known by."""

    CODE = "code"
    BIRTH = "birth"
    PHONE = "phone"


@dataclass(frozen=True)
class CheckingInputs:
    """What the page follows from; `sent` as when a number is given."""

    connection: Connection
    language: str
    by: By = By.CODE
    text: str = ""
    initial: str = ""
    ask_initial: bool = False
    ask_code: bool = False
    sent: CheckIn | None = None
    under_way: bool = False
    reply: CheckInReply | None = None
    trouble: Trouble | None = None


@dataclass(frozen=True)
class CheckingProps:
    """What the page shows. `whole` says that enough has been typed, `wrong` that it cannot be what is asked for.

    `reply` is the last answer, until something else is typed; `ticket_id` the citizen's, once they are here.
    """

    by: By = By.CODE
    text: str = ""
    initial: str = ""
    ask_initial: bool = False
    ask_code: bool = False
    whole: bool = False
    wrong: bool = False
    may_send: bool = False
    offline: bool = False
    under_way: bool = False
    reply: CheckInReply | None = None
    ticket_id: UUID | None = None
    trouble: Trouble | None = None


def derive(inputs: CheckingInputs) -> CheckingProps:
    """What to show for `inputs`."""
    known_by = known(inputs.by, inputs.text, inputs.initial if inputs.ask_initial else "")
    lacks_initial = inputs.ask_initial and not inputs.initial.strip()
    whole = known_by is not None and not lacks_initial
    offline = inputs.connection is not Connection.LIVE
    reply = inputs.reply
    return CheckingProps(
        by=inputs.by,
        text=inputs.text,
        initial=inputs.initial,
        ask_initial=inputs.ask_initial,
        ask_code=inputs.ask_code,
        whole=whole,
        wrong=known_by is None and len(_figures(inputs.text)) >= _ENOUGH[inputs.by],
        may_send=whole and not inputs.under_way and not offline,
        offline=offline,
        under_way=inputs.under_way,
        reply=reply,
        ticket_id=reply.ticket.id if isinstance(reply, CheckedIn | AlreadyCheckedIn) else None,
        trouble=inputs.trouble,
    )


_ENOUGH = {By.CODE: 17, By.BIRTH: 4, By.PHONE: 4}
_SHORTEST_CODE, _LEAP_YEAR = 4, 2024


def known(by: By, text: str, initial: str) -> KnownBy | None:
    """What was typed, as the server wants it; None while it is not enough, or cannot be."""
    letter = initial.strip()[:1] or None
    if by is By.CODE:
        code = "".join(text.split())
        try:
            return msgspec.convert({"by": "code", "code": code}, ByCode) if len(code) >= _SHORTEST_CODE else None
        except msgspec.ValidationError:
            return None
    figures = _figures(text)
    if len(figures) != _ENOUGH[by]:
        return None
    if by is By.PHONE:
        return ByPhone(digits=figures, initial=letter)
    day, month = int(figures[:2]), int(figures[2:])
    try:
        date(_LEAP_YEAR, month, day)
    except ValueError:
        return None
    return ByBirth(day=day, month=month, initial=letter)


class CheckingIn(QObject):
    """Checks in one citizen at a time; nothing that was typed is kept once they are here, or the page is left."""

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: DoorCommands,
        *,
        site_id: str,
        language: str,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._new_id = new_id
        self._inputs = CheckingInputs(connection=feed.connection, language=language)
        self._props = derive(self._inputs)
        feed.connection_changed.connect(self._on_connection)

    @property
    def props(self) -> CheckingProps:
        """What the page shows now."""
        return self._props

    def open(self) -> None:
        """Begin, for the next citizen; an unanswered command stays."""
        if self._inputs.sent is None:
            self._swap(CheckingInputs(connection=self._feed.connection, language=self._inputs.language))

    def know_by(self, by: By) -> None:
        """The citizen says something else."""
        if not self._inputs.under_way and by is not self._inputs.by:
            self._swap(CheckingInputs(connection=self._feed.connection, language=self._inputs.language, by=by))

    def type_text(self, text: str) -> None:
        """What the citizen says."""
        if not self._inputs.under_way and text != self._inputs.text:
            self._swap(
                replace(
                    self._inputs, text=text, reply=None, trouble=None, sent=None, ask_initial=False, ask_code=False
                )
            )  # fmt: skip

    def type_initial(self, letter: str) -> None:
        """The first letter of the first name."""
        if not self._inputs.under_way and letter != self._inputs.initial:
            self._swap(replace(self._inputs, initial=letter, reply=None, trouble=None, sent=None))

    def send(self) -> None:
        """Check in."""
        inputs = self._inputs
        known_by = known(inputs.by, inputs.text, inputs.initial if inputs.ask_initial else "")
        if not self._props.may_send or known_by is None:
            return
        state = self._feed.state
        languages = state.configuration.site.languages if state is not None else ("da",)
        command = inputs.sent or CheckIn(id=self._new_id(), language=languages[0], known_by=known_by)
        self._swap(replace(inputs, sent=command, under_way=True, trouble=None, reply=None))
        self._commands.check_in(self._site_id, command, self._on_reply)

    def _on_reply(self, outcome: Outcome[CheckInReply]) -> None:
        if not isinstance(outcome, Done):
            trouble = trouble_of(outcome)
            sent = self._inputs.sent if isinstance(outcome, Unreachable) else None
            self._swap(replace(self._inputs, sent=sent, under_way=False, trouble=trouble))
            if trouble in SIGN_IN_AGAIN:
                self.signed_out.emit(trouble)
            return
        reply = outcome.value
        inputs = replace(self._inputs, sent=None, under_way=False, reply=reply)
        if isinstance(reply, AskMore):
            initial = reply.ask is Ask.INITIAL
            inputs = replace(inputs, ask_initial=initial, ask_code=not initial)
            if not initial:
                inputs = replace(inputs, by=By.CODE, text="", initial="")
        elif isinstance(reply, CheckedIn | AlreadyCheckedIn):
            inputs = replace(inputs, text="", initial="", ask_initial=False, ask_code=False)
        self._swap(inputs)

    def _on_connection(self, connection: Connection) -> None:
        self._swap(replace(self._inputs, connection=connection))

    def _swap(self, inputs: CheckingInputs) -> None:
        before, self._props = self._props, derive(inputs)
        self._inputs = inputs
        if self._props != before:
            self.changed.emit()


def _figures(text: str) -> str:
    return "".join(each for each in text if each.isascii() and each.isdigit())
