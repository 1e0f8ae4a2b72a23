"""View model of a caseworker's day: what is booked, whom to ring, who has arrived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.day import (
    ActOnBooking,
    AgreedPoint,
    Agreement,
    BookingKind,
    BookingReply,
    Day,
    DayEntry,
    MeetingAction,
    PutAgreement,
)
from shared.protocol.errors import ProblemType
from shared.protocol.events import (
    BookingAgreed,
    BookingChanged,
    Event,
    PresenceChanged,
    StaffChanged,
    TicketCheckedIn,
    TicketEvent,
)
from shared.protocol.model import OPEN_STATES, CaseOutcome
from shared.protocol.serving import called_for
from shared.protocol.state import SiteState
from staff_tray.day.ports import DayCommands, Dial, EventFeed, WriteMail
from staff_tray.day.timeline import (
    DayInputs,
    DayProps,
    DayRow,
    derive,
    later_today,
    time_today,
    with_agreement,
    with_reply,
)
from staff_tray.trouble import SIGN_IN_AGAIN, LocalTrouble, Trouble, trouble_of

_ROUND_UP = timedelta(milliseconds=50)


class MyDay(QObject):
    """Asks for the day at the start, when something happens that concerns it, after a gap, and at midnight.

    `changed` is emitted when the props are others than before, `signed_out` with the `Trouble` when the server no
    longer knows our token. One single-shot timer waits for the next call or midnight; `look_at_clock` is for whoever
    knows that time has passed unnoticed, as after sleep.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: EventFeed,
        commands: DayCommands,
        *,
        site_id: str,
        staff_id: UUID,
        home_desk_id: str | None,
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        dial: Dial,
        write_mail: WriteMail,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._home_desk_id = home_desk_id
        self._now = now
        self._new_id = new_id
        self._dial = dial
        self._write_mail = write_mail
        self._asking = False
        self._ask_again = False
        self._known_seq: int | None = None
        self._served = frozenset[str]()
        self._asked_for: date | None = None
        self._asked_again_for: datetime | None = None
        self._inputs = DayInputs(
            state=feed.state, connection=feed.connection, staff_id=staff_id, language=language, now=now()
        )
        self._props = derive(self._inputs)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look_at_clock)
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)
        feed.event_applied.connect(self._on_event)
        if feed.connection is Connection.LIVE:
            self.refresh()

    @property
    def props(self) -> DayProps:
        """What the panel and the notices show now."""
        return self._props

    def row(self, booking_id: UUID) -> DayRow | None:
        """The row of that booking, also of one that waits to be taken."""
        rows = (*self._props.rows, *self._props.call_backs)
        return next((row for row in rows if row.booking_id == booking_id), None)

    def refresh(self) -> None:
        """Ask for the day; once more after the answer when it is being asked for already."""
        if self._asking:
            self._ask_again = True
            return
        self._asking, self._ask_again = True, False
        self._known_seq = self._feed.state.seq if self._feed.state is not None else None
        self._served = self._services()
        self._commands.day(self._site_id, None, self._on_day)

    def look_at_clock(self) -> None:
        """Time has passed: what is due comes up, and a new day, or what has become late elsewhere, is asked for."""
        self._swap(replace(self._inputs, now=self._now()))

    def call(self, booking_id: UUID) -> None:
        """Ring the citizen with the desktop's telephone."""
        row = self.row(booking_id)
        if row is None or not row.phone:
            return
        if self._dial(row.phone):
            self._swap(replace(self._inputs, dialled=self._inputs.dialled | {booking_id}))
        else:
            self._fail(booking_id, LocalTrouble.NO_TELEPHONE)

    def write_back(self, booking_id: UUID, about: str) -> None:
        """Answer the citizen by mail; `about` is the mail's subject."""
        row = self.row(booking_id)
        if row is None or row.letter is None or not row.letter.mail:
            return
        if not self._write_mail(row.letter.mail, about):
            self._fail(booking_id, LocalTrouble.NO_MAIL)

    def take(self, booking_id: UUID) -> None:
        """Ring or answer a citizen oneself who has asked for it."""
        self._inputs = replace(self._inputs, taken=self._inputs.taken | {booking_id})
        self._act(booking_id, MeetingAction.TAKE)

    def reached(self, booking_id: UUID) -> None:
        """The citizen is on the telephone."""
        self._act(booking_id, MeetingAction.REACH)

    def finish(self, booking_id: UUID, outcome: CaseOutcome) -> None:
        """The call is done."""
        self._act(booking_id, MeetingAction.FINISH, outcome=outcome)

    def cancel(self, booking_id: UUID) -> None:
        """The call will not be made."""
        self._act(booking_id, MeetingAction.CANCEL)

    def may_try_in(self, minutes: int) -> bool:
        """Whether so many minutes from now is still today."""
        return bool(self._zone) and later_today(self._now(), minutes, self._zone) is not None

    def no_answer_try_in(self, booking_id: UUID, minutes: int) -> None:
        """Nobody answered: try again in so many minutes."""
        if (later := later_today(self._now(), minutes, self._zone)) is not None:
            self._act(booking_id, MeetingAction.NO_ANSWER, again_at=later)

    def no_answer_try_at(self, booking_id: UUID, typed: str) -> bool:
        """Nobody answered: try again at that time today; False when the words are no such time."""
        moment = time_today(typed, self._now(), self._zone) if self._zone else None
        if moment is not None:
            self._act(booking_id, MeetingAction.NO_ANSWER, again_at=moment)
        return moment is not None

    def seen(self, booking_id: UUID) -> None:
        """The notice goes; the call stays in the day, and comes up again after another try."""
        entry = self._entry(booking_id)
        if entry is not None:
            mark = (booking_id, entry.booking.due_at)
            self._swap(replace(self._inputs, seen=self._inputs.seen | {mark}))

    def agree(self, booking_id: UUID, points: tuple[AgreedPoint, ...], note: str) -> None:
        """Write down what is agreed on for a difficult meeting."""
        entry = self._entry(booking_id)
        if entry is None or booking_id in self._inputs.pending:
            return
        version = entry.agreement.version if entry.agreement is not None else 0
        command = PutAgreement(id=self._new_id(), version=version, points=points, note=note)
        self._begin(booking_id)
        self._commands.put_agreement(self._site_id, booking_id, command, partial(self._on_agreed, booking_id))

    @property
    def _zone(self) -> str:
        return self._inputs.state.configuration.site.time_zone if self._inputs.state is not None else ""

    def _entry(self, booking_id: UUID) -> DayEntry | None:
        entries = self._inputs.day.entries if self._inputs.day is not None else ()
        return next((entry for entry in entries if entry.booking.id == booking_id), None)

    def _act(
        self,
        booking_id: UUID,
        action: MeetingAction,
        *,
        outcome: CaseOutcome | None = None,
        again_at: datetime | None = None,
    ) -> None:
        if self.row(booking_id) is None or booking_id in self._inputs.pending:
            return
        command = ActOnBooking(id=self._new_id(), outcome=outcome, again_at=again_at)
        self._begin(booking_id)
        done = partial(self._on_reply, booking_id)
        self._commands.act_on_booking(self._site_id, booking_id, action, command, done)

    def _begin(self, booking_id: UUID) -> None:
        troubles = {key: trouble for key, trouble in self._inputs.troubles.items() if key != booking_id}
        self._swap(replace(self._inputs, pending=self._inputs.pending | {booking_id}, troubles=troubles))

    def _on_reply(self, booking_id: UUID, outcome: Outcome[BookingReply]) -> None:
        pending = self._inputs.pending - {booking_id}
        if not isinstance(outcome, Done):
            self._swap(replace(self._inputs, pending=pending))
            self._fail(booking_id, trouble_of(outcome))
            self.refresh()
            return
        booking = outcome.value.booking
        day = with_reply(self._inputs.day, booking) if self._inputs.day is not None else None
        dialled = self._inputs.dialled - {booking_id}
        self._swap(replace(self._inputs, day=day, pending=pending, dialled=dialled, now=self._now()))
        if self._entry(booking_id) is None:
            self.refresh()

    def _on_agreed(self, booking_id: UUID, outcome: Outcome[Agreement]) -> None:
        self._swap(replace(self._inputs, pending=self._inputs.pending - {booking_id}))
        if not isinstance(outcome, Done):
            self._fail(booking_id, trouble_of(outcome))
            self.refresh()
        elif self._inputs.day is not None:
            self._swap(replace(self._inputs, day=with_agreement(self._inputs.day, booking_id, outcome.value)))

    def _fail(self, booking_id: UUID, trouble: Trouble) -> None:
        self._swap(replace(self._inputs, troubles={**self._inputs.troubles, booking_id: trouble}))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_day(self, outcome: Outcome[Day]) -> None:
        self._asking = False
        if isinstance(outcome, Done):
            there = {entry.booking.id for entry in (*outcome.value.entries, *outcome.value.call_backs)}
            self._swap(
                replace(
                    self._inputs,
                    day=outcome.value,
                    failed=None,
                    now=self._now(),
                    loaded_at=self._now(),
                    dialled=self._inputs.dialled & there,
                    taken=self._inputs.taken & there,
                    seen=frozenset(mark for mark in self._inputs.seen if mark[0] in there),
                    troubles={key: trouble for key, trouble in self._inputs.troubles.items() if key in there},
                )
            )
        else:
            trouble = trouble_of(outcome)
            kept = None if trouble is ProblemType.FORBIDDEN else self._inputs.day
            self._swap(replace(self._inputs, day=kept, failed=trouble))
            if trouble in SIGN_IN_AGAIN:
                self.signed_out.emit(trouble)
        if self._ask_again:
            self.refresh()

    def _on_state(self, state: SiteState) -> None:
        self._swap(replace(self._inputs, state=state, now=self._now()))

    def _on_connection(self, connection: Connection) -> None:
        self._swap(replace(self._inputs, connection=connection, now=self._now()))
        if connection is not Connection.LIVE:
            return
        state = self._feed.state
        missed = state is None or state.seq != self._known_seq
        if self._inputs.day is None or self._inputs.failed is not None or missed:
            self.refresh()

    def _on_event(self, event: Event) -> None:
        self._known_seq = event.seq
        if self._concerns(event):
            self.refresh()

    def _concerns(self, event: Event) -> bool:
        day = self._inputs.day
        entries = (*day.entries, *day.call_backs) if day is not None else ()
        bookings = {entry.booking.id for entry in entries}
        match event:
            case BookingChanged(booking=booking):
                free = booking.kind is BookingKind.CALLBACK and booking.staff_id is None
                mine = booking.staff_id == self._inputs.staff_id
                written = booking.kind is BookingKind.WRITTEN  # what is late is also for who does not do the service
                return mine or written or booking.id in bookings or (free and booking.service_id in self._services())
            case BookingAgreed(booking_id=booking_id) | TicketCheckedIn(booking_id=booking_id):
                return booking_id in bookings
            case PresenceChanged(presence=presence):
                return presence.staff_id == self._inputs.staff_id or self._services() != self._served
            case StaffChanged():
                return self._services() != self._served
        ticket = event.ticket if isinstance(event, TicketEvent) else None
        over = ticket is not None and ticket.state not in OPEN_STATES
        return over and ticket is not None and ticket.id in {entry.ticket_id for entry in entries}

    def _services(self) -> frozenset[str]:
        state = self._inputs.state
        if state is None:
            return frozenset()
        presence = state.team.get(self._inputs.staff_id)
        desk_id = (presence.desk_id if presence else None) or self._home_desk_id
        return called_for(state.configuration, state.team, desk_id, self._inputs.staff_id)

    def _swap(self, inputs: DayInputs) -> None:
        before = self._props
        self._inputs = inputs
        self._props = derive(inputs)
        self._wait()
        if self._props != before:
            self.changed.emit()
        self._follow_date()

    def _follow_date(self) -> None:
        """Ask for a new day once, and for what has become late, also when this computer's clock is not the server's."""
        if self._inputs.day is None or not self._zone:
            return
        today = self._inputs.now.astimezone(ZoneInfo(self._zone)).date()
        if today not in (self._inputs.day.date, self._asked_for):
            self._asked_for = today
            self.refresh()
        again_at = self._inputs.day.again_at
        if again_at is not None and again_at != self._asked_again_for and self._inputs.now >= again_at:
            self._asked_again_for = again_at
            self.refresh()

    def _wait(self) -> None:
        """Come back at the next moment something changes by itself."""
        if self._props.next_at is None:
            self._timer.stop()
            return
        left = self._props.next_at - self._now() + _ROUND_UP
        self._timer.start(max(1, round(left.total_seconds() * 1000)))
