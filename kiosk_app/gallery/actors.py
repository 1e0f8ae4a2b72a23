"""Who plays along in the gallery: a mirror that stands still, a server that says yes, a printer that prints."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.assistance import HelpCall
from shared.protocol.checkin import CardKey, CheckIn, CheckInReply, NoBooking
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.day import AskCallBack, BookingKind, BookingReply, BookingState, BookingStatus
from shared.protocol.errors import Problem
from shared.protocol.finding import find
from shared.protocol.model import Ticket, TicketState
from shared.protocol.state import SiteState
from shared.protocol.visits import (
    ActOnHelp,
    AskHelp,
    BookSlot,
    BookSlotReply,
    Find,
    FindReply,
    GiveFeedback,
    HelpAction,
    HelpReply,
    Noted,
    RecordVisit,
    SendList,
    SlotOffer,
    StandReport,
)

WALK_IN_DUE = timedelta(minutes=10)


class StillMirror(QObject):
    """A state that changes only when it is told to."""

    state_changed = Signal(object)
    event_applied = Signal(object)
    connection_changed = Signal(object)
    refused = Signal(object)

    def __init__(self, state: SiteState | None) -> None:
        super().__init__()
        self.state = state
        self.connection = Connection.LIVE

    def show(self, state: SiteState) -> None:
        """A new state has come."""
        self.state = state
        self.state_changed.emit(state)

    def become(self, connection: Connection) -> None:
        """The connection has changed."""
        self.connection = connection
        self.connection_changed.emit(connection)


class KindApi(QObject):
    """Answers every command at once, with yes unless `refusal` or `silent` is set; keeps what it was sent."""

    def __init__(self, mirror: StillMirror, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._mirror = mirror
        self._now = now
        self.sent: list[object] = []
        self.refusal: Problem | None = None
        self.silent = False
        """Nothing is answered: what is asked for is under way for ever."""
        self.arrival: CheckInReply = NoBooking()
        self.slot: datetime | None = None
        self.label, self.ahead = "P042", 3

    def issue_ticket(self, site_id: str, command: IssueTicket, done: Callable[[Outcome[IssueReply]], None]) -> None:  # noqa: ARG002 - as the real one
        """Give a number, and let it stand in the mirror."""
        ticket = self.ticket(command.id, command.service_id, command.language)
        if self._answers(command, IssueReply(ticket=ticket, ahead=self.ahead), done):
            self.put(ticket)

    def check_in(self, site_id: str, command: CheckIn, done: Callable[[Outcome[CheckInReply]], None]) -> None:  # noqa: ARG002 - as above
        """Answer as `arrival` says."""
        self._answers(command, self.arrival, done)

    def card_key(self, site_id: str, done: Callable[[Outcome[CardKey]], None]) -> None:  # noqa: ARG002 - as above
        """Give a key that everybody knows."""
        done(Done(CardKey(key=bytes(32).hex())))

    def slot_offer(self, site_id: str, service_id: str, done: Callable[[Outcome[SlotOffer]], None]) -> None:  # noqa: ARG002 - as above
        """Offer `slot`."""
        self._answers(service_id, SlotOffer(starts_at=self.slot), done)

    def book_slot(self, site_id: str, command: BookSlot, done: Callable[[Outcome[BookSlotReply]], None]) -> None:  # noqa: ARG002 - as above
        """Book it."""
        reply = BookSlotReply(
            booking_id=command.id, service_id=command.service_id, starts_at=command.starts_at, code="K7NH4RWX"
        )
        self._answers(command, reply, done)

    def record_visit(self, site_id: str, command: RecordVisit, done: Callable[[Outcome[Noted]], None]) -> None:  # noqa: ARG002 - as above
        """Keep it."""
        self._answers(command, Noted(), done)

    def ask_help(self, site_id: str, command: AskHelp, done: Callable[[Outcome[HelpReply]], None]) -> None:  # noqa: ARG002 - as above
        """Have somebody told."""
        call = HelpCall(
            id=command.id,
            kind=command.kind,
            stand_id=command.stand_id,
            language=command.language,
            asked_at=self._now(),
        )
        if self._answers(command, HelpReply(call=call), done):
            self.show_help(call)

    def act_on_help(
        self,
        site_id: str,  # noqa: ARG002 - as above
        call_id: UUID,
        action: HelpAction,
        command: ActOnHelp,
        done: Callable[[Outcome[HelpReply]], None],
    ) -> None:
        """Do nothing to the call."""
        call = self._mirror.state.help_calls.get(call_id) if self._mirror.state else None
        if call is not None:
            self._answers((action, command), HelpReply(call=call), done)

    def give_feedback(self, site_id: str, command: GiveFeedback, done: Callable[[Outcome[Noted]], None]) -> None:  # noqa: ARG002 - as above
        """Keep it."""
        self._answers(command, Noted(), done)

    def send_list(self, site_id: str, command: SendList, done: Callable[[Outcome[Noted]], None]) -> None:  # noqa: ARG002 - as above
        """Keep it."""
        self._answers(command, Noted(), done)

    def ask_call_back(
        self,
        site_id: str,  # noqa: ARG002 - as above
        command: AskCallBack,
        done: Callable[[Outcome[BookingReply]], None],
    ) -> None:
        """Write it down."""
        booking = BookingStatus(
            id=command.id,
            kind=BookingKind.CALLBACK,
            state=BookingState.BOOKED,
            service_id=command.service_id,
            starts_at=self._now(),
        )
        self._answers(command, BookingReply(booking=booking), done)

    def find(self, site_id: str, command: Find, done: Callable[[Outcome[FindReply]], None]) -> None:  # noqa: ARG002 - as above
        """Find in the mirror."""
        state = self._mirror.state
        hits = find(state.configuration, command.words, command.language) if state else ()
        self._answers(command, FindReply(hits=hits), done)

    def report_stand(
        self,
        site_id: str,  # noqa: ARG002 - as above
        stand_id: str,  # noqa: ARG002 - as above
        report: StandReport,
        done: Callable[[Outcome[Noted]], None],
    ) -> None:
        """Keep it."""
        self._answers(report, Noted(), done)

    def ticket(self, ticket_id: UUID, service_id: str, language: str, *, booked_for: datetime | None = None) -> Ticket:
        """A ticket that waits."""
        now = self._now()
        return Ticket(
            id=ticket_id,
            service_id=service_id,
            label=self.label,
            state=TicketState.WAITING,
            language=language,
            arrived_at=now,
            due_at=now + WALK_IN_DUE,
            called_at=None,
            started_at=None,
            desk_id=None,
            staff_id=None,
            calls=0,
            booked_for=booked_for,
        )

    def put(self, ticket: Ticket) -> None:
        """Let the ticket, and `ahead` others before it, stand in the mirror."""
        state = self._mirror.state
        if state is None:
            return
        before = {
            UUID(int=place): structs.replace(
                ticket, id=UUID(int=place), label="P001", due_at=ticket.due_at - timedelta(minutes=place)
            )
            for place in range(1, self.ahead + 1)
        }
        self._mirror.show(structs.replace(state, seq=state.seq + 1, tickets={ticket.id: ticket, **before}))

    def show_help(self, call: HelpCall) -> None:
        """Let the call stand in the mirror."""
        state = self._mirror.state
        if state is not None:
            self._mirror.show(structs.replace(state, seq=state.seq + 1, help_calls={**state.help_calls, call.id: call}))

    def _answers(self, command: object, reply: object, done: Callable[..., None]) -> bool:
        self.sent.append(command)
        if self.silent:
            return False
        done(Refused(self.refusal) if self.refusal else Done(reply))
        return self.refusal is None

    def give_up(self, done: Callable[..., None]) -> None:
        """Answer as a server that cannot be reached."""
        done(Unreachable("nobody answers"))


class QuickPrinter(QObject):
    """Prints at once, and says `word` of it; with `state` set to a trouble, not at all."""

    state_changed = Signal(object)
    job_changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PrinterState.READY
        self.word = JobState.PRINTED
        self.papers: list[QImage] = []

    def submit(self, job_id: UUID, content: QImage | bytes) -> None:
        """Print it."""
        if isinstance(content, QImage):
            self.papers.append(content)
        self.job_changed.emit(job_id, JobState.SENDING)
        well = self.state in (PrinterState.READY, PrinterState.NEAR_END)
        self.job_changed.emit(job_id, self.word if well else JobState.FAILED)
