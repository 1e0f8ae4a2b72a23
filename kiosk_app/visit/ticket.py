"""The number in hand: its place, its wait, where to go, and what becomes of the paper."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.journey import Page, Paper, SentBy, State, Trouble, may_print_again, may_send
from kiosk_app.visit.menu import UNKNOWN, local_time, text_of
from kiosk_app.visit.openings import Opening, OpensOn, tickets_opening
from kiosk_app.visit.props import read, read_list, read_map
from kiosk_app.visit.ringing import NOBODY, RingProps, ring_of
from kiosk_app.visit.sources import MirrorLike, PrinterLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from kiosk_app.visit.whereabouts import FloorProps, StepProps, whereabouts
from shared.client.mirror import Connection
from shared.protocol.checkin import AlreadyCheckedIn, CheckedIn
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.model import Ticket, TicketState
from shared.protocol.state import SiteState
from shared.protocol.wait import Wait, Waits, wait_of


class Place(StrEnum):
    """How the place in the queue is known."""

    NONE = "none"
    LIVE = "live"
    AT_ISSUE = "at-issue"
    CALLED = "called"


class PrinterTrouble(StrEnum):
    """Why no paper can be expected, in the citizen's eyes."""

    NONE = "none"
    SILENT = "silent"
    OUT_OF_PAPER = "out-of-paper"
    NEEDS_CARE = "needs-care"


class TicketInputs(Struct, frozen=True):
    """All that the number depends on; `live` is whether `site` is the present state, `now` is aware."""

    visit: State
    site: SiteState | None
    live: bool
    printer: PrinterTrouble
    can_print: bool
    now: datetime


class TicketProps(Struct, frozen=True):
    """The number and its way; waits in minutes or `UNKNOWN`."""

    label: str = ""
    place: str = Place.NONE.value
    ahead: int = 0
    desk_name: str = ""
    waiting_area: str = ""
    room: str = ""
    steps: tuple[StepProps, ...] = ()
    floors: tuple[FloorProps, ...] = ()
    paper: str = Paper.NONE.value
    printer: str = PrinterTrouble.NONE.value
    print_again: bool = False
    sms: bool = False
    sms_sent: bool = False
    trouble: str = ""
    opens_on: str = OpensOn.UNKNOWN.value
    opens_weekday: str = ""
    opens_time: str = ""
    closed_why: str = ""
    closed_reason: str = ""
    ring: RingProps = NOBODY
    wait_low: int = UNKNOWN
    wait_high: int = UNKNOWN


def derive_ticket(inputs: TicketInputs) -> TicketProps:
    """The props of the number in hand, or of why there is none."""
    visit, language = inputs.visit, inputs.visit.language
    opening = _opening(inputs)
    common = TicketProps(
        paper=visit.paper.value,
        printer=inputs.printer.value,
        print_again=inputs.can_print and may_print_again(visit),
        sms=inputs.site is not None and inputs.site.configuration.site.sms and may_send(visit),
        sms_sent=visit.reply is not None and visit.sent_by is SentBy.SMS,
        trouble=visit.trouble.value if visit.trouble else "",
        opens_on=opening.opens_on.value,
        opens_weekday=opening.weekday,
        opens_time=opening.time,
        closed_why=opening.why,
        closed_reason=opening.reason,
        ring=_ring(inputs),
    )
    reply = visit.reply
    if reply is None:
        return common
    configuration = inputs.site.configuration if inputs.site else None
    ticket = _present(inputs, reply)
    place = _place(inputs, reply, ticket)
    desk_id = _desk_of(visit, ticket)
    there = whereabouts(configuration, reply.ticket.service_id, language, desk_id)
    wait = _wait(inputs, reply, ticket)
    return replace(
        common,
        label=reply.ticket.label,
        place=place.kind.value,
        ahead=place.ahead,
        desk_name=place.desk_name,
        waiting_area=there.area,
        room=there.room,
        steps=there.steps,
        floors=there.floors,
        wait_low=wait.low_minutes if wait else UNKNOWN,
        wait_high=wait.high_minutes if wait else UNKNOWN,
    )


class _TicketPlace(Struct, frozen=True):
    kind: Place
    ahead: int = 0
    desk_name: str = ""


def _present(inputs: TicketInputs, reply: IssueReply) -> Ticket | None:
    """The ticket as it is now, when that is known."""
    return inputs.site.tickets.get(reply.ticket.id) if inputs.site and inputs.live else None


def _place(inputs: TicketInputs, reply: IssueReply, ticket: Ticket | None) -> _TicketPlace:
    if inputs.site is None or ticket is None:
        return _TicketPlace(Place.AT_ISSUE, reply.ahead)
    if ticket.state is TicketState.WAITING:
        return _TicketPlace(Place.LIVE, inputs.site.ahead_of(ticket.id) or 0)
    configuration = inputs.site.configuration
    desk = configuration.desk(ticket.desk_id or "")
    name = text_of(desk.name, configuration, inputs.visit.language) if desk else ""
    return _TicketPlace(Place.CALLED, desk_name=name)


def _desk_of(visit: State, ticket: Ticket | None) -> str | None:
    if ticket is not None and ticket.desk_id is not None:
        return ticket.desk_id
    answer = visit.arrival.reply if visit.arrival else None
    return answer.desk_id if isinstance(answer, CheckedIn | AlreadyCheckedIn) else None


def _wait(inputs: TicketInputs, reply: IssueReply, ticket: Ticket | None) -> Wait | None:
    """Who comes in time for a booking is met at that time, and not after a wait."""
    answer = inputs.visit.arrival.reply if inputs.visit.arrival else None
    in_time = reply.ticket.booked_for is not None and not (isinstance(answer, CheckedIn) and answer.late)
    if inputs.site is None or not inputs.live or in_time:
        return None
    if ticket is not None and ticket.state is not TicketState.WAITING:
        return None
    return wait_of(inputs.site, ticket or reply.ticket)


def _opening(inputs: TicketInputs) -> Opening:
    """Of the service that the citizen wanted a number for, while there is trouble."""
    service_id = _refused(inputs)
    if service_id is None or inputs.site is None:
        return Opening(is_open=False)
    configuration = inputs.site.configuration
    minutes = Waits(inputs.site).minutes(service_id) if inputs.live else None
    local = local_time(configuration, inputs.now)
    return tickets_opening(configuration, service_id, local, inputs.visit.language, minutes)


def _ring(inputs: TicketInputs) -> RingProps:
    """When one can ring instead, where the service has closed."""
    service_id = _refused(inputs)
    if service_id is None or inputs.site is None or inputs.visit.trouble is not Trouble.CLOSED:
        return NOBODY
    configuration = inputs.site.configuration
    return ring_of(configuration, local_time(configuration, inputs.now), inputs.visit.language, service_id)


def _refused(inputs: TicketInputs) -> str | None:
    """The service that the citizen wanted a number for, while there is trouble; None for one that is not known."""
    pending = inputs.visit.pending
    if inputs.visit.page is not Page.TROUBLE or inputs.site is None or not isinstance(pending, IssueTicket):
        return None
    return pending.service_id if inputs.site.configuration.service(pending.service_id) is not None else None


class TicketViewModel(ViewModel[TicketProps]):
    """The number in hand, alive with the mirror, the printer and the minute."""

    label_changed = Signal()
    place_changed = Signal()
    ahead_changed = Signal()
    desk_name_changed = Signal()
    waiting_area_changed = Signal()
    room_changed = Signal()
    steps_changed = Signal()
    floors_changed = Signal()
    paper_changed = Signal()
    printer_changed = Signal()
    print_again_changed = Signal()
    sms_changed = Signal()
    sms_sent_changed = Signal()
    picture_changed = Signal()
    trouble_changed = Signal()
    opens_on_changed = Signal()
    opens_weekday_changed = Signal()
    opens_time_changed = Signal()
    closed_why_changed = Signal()
    closed_reason_changed = Signal()
    ring_changed = Signal()
    wait_low_changed = Signal()
    wait_high_changed = Signal()

    def __init__(
        self,
        mirror: MirrorLike,
        visit: Visit,
        printer: PrinterLike,
        clock: MinuteClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(TicketProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._printer = printer
        self._clock = clock
        mirror.state_changed.connect(self._refresh)
        mirror.connection_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        printer.changed.connect(self._refresh)
        printer.picture_changed.connect(self.picture_changed)
        clock.ticked.connect(self._refresh)
        self._refresh()

    label = Property(str, read("label"), notify=label_changed)
    place = Property(str, read("place"), notify=place_changed)
    ahead = Property(int, read("ahead"), notify=ahead_changed)
    desk_name = Property(str, read("desk_name"), notify=desk_name_changed)
    waiting_area = Property(str, read("waiting_area"), notify=waiting_area_changed)
    room = Property(str, read("room"), notify=room_changed)
    steps = Property("QVariantList", read_list("steps"), notify=steps_changed)  # type: ignore[arg-type]
    floors = Property("QVariantList", read_list("floors"), notify=floors_changed)  # type: ignore[arg-type]
    paper = Property(str, read("paper"), notify=paper_changed)
    printer = Property(str, read("printer"), notify=printer_changed)
    print_again = Property(bool, read("print_again"), notify=print_again_changed)
    sms = Property(bool, read("sms"), notify=sms_changed)
    sms_sent = Property(bool, read("sms_sent"), notify=sms_sent_changed)
    trouble = Property(str, read("trouble"), notify=trouble_changed)
    opens_on = Property(str, read("opens_on"), notify=opens_on_changed)
    opens_weekday = Property(str, read("opens_weekday"), notify=opens_weekday_changed)
    opens_time = Property(str, read("opens_time"), notify=opens_time_changed)
    closed_why = Property(str, read("closed_why"), notify=closed_why_changed)
    closed_reason = Property(str, read("closed_reason"), notify=closed_reason_changed)
    ring = Property("QVariantMap", read_map("ring"), notify=ring_changed)  # type: ignore[arg-type]
    wait_low = Property(int, read("wait_low"), notify=wait_low_changed)
    wait_high = Property(int, read("wait_high"), notify=wait_high_changed)

    def _get_picture(self) -> str:
        return self._printer.picture

    picture = Property(str, _get_picture, notify=picture_changed)

    @Slot()
    def _refresh(self) -> None:
        inputs = TicketInputs(
            visit=self._visit.state,
            site=self._mirror.state,
            live=self._mirror.connection == Connection.LIVE,
            printer=PrinterTrouble(self._printer.trouble),
            can_print=self._printer.can_print,
            now=self._clock.minute(),
        )
        self._show(derive_ticket(inputs))
