"""What the day shows, derived from what is known: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import takewhile
from types import MappingProxyType
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import structs

from shared.client.mirror import Connection
from shared.protocol.day import RUNG, AgreedPoint, Agreement, BookingKind, BookingState, BookingStatus, Day, DayEntry
from shared.protocol.enquiries import Enquiry, EnquiryAnswer
from shared.protocol.forms import FieldInput
from shared.protocol.model import OPEN_STATES, CaseOutcome, TicketState, pick_text
from shared.protocol.state import SiteState
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import service_name
from staff_tray.desk.tongues import foreign
from staff_tray.trouble import Trouble

MOST_NOTICES = 3
"""So many calls come up at once; the next one when one of them is done with."""

_AFTER_MIDNIGHT = timedelta(seconds=5)
"""So long after midnight the server's clock has a new day too."""

_TO_BE_RUNG = (BookingState.BOOKED, BookingState.NO_ANSWER)
_OFFERED_LATEST = timedelta(minutes=5)
"""A later try is offered when it lies so far before midnight."""


class RowState(StrEnum):
    """How a booking stands, as the caseworker sees it."""

    AHEAD = "ahead"
    NOT_HERE = "not-here"
    """The time has come, the citizen has not."""
    WAITING = "waiting"
    WITH_YOU = "with-you"
    DID_NOT_COME = "did-not-come"
    DUE = "due"
    """To be rung now."""
    TALKING = "talking"
    OVER = "over"


_PAST = frozenset({RowState.OVER, RowState.DID_NOT_COME})


class Offer(StrEnum):
    """What can be done with a call, as one press; the values are part of the object names."""

    CALL = "call"
    REACHED = "reached"
    FINISH = "finish"
    NO_ANSWER = "no-answer"
    TAKE = "take"
    MAIL = "mail"
    """Write back, with the desktop's mail program."""


@dataclass(frozen=True)
class AnswerLine:
    """One question of a contact form, and what was answered: plain text. `yes` is None where it is no yes or no."""

    question: str
    text: str
    yes: bool | None = None


@dataclass(frozen=True)
class Letter:
    """What a citizen has written: under which reference, when (as 21/11 14:05), and once it is ours, what."""

    reference: str
    sent: str
    lines: tuple[AnswerLine, ...] = ()
    mail: str = ""


@dataclass(frozen=True)
class AgreementLines:
    """What is agreed on."""

    points: tuple[AgreedPoint, ...] = ()
    note: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing is agreed on."""
        return not self.points and not self.note


@dataclass(frozen=True)
class DayRow:
    """One booking. Times are the site's wall time; "" or None for what there is nothing to say of.

    `at` is when it is to be, after a try in vain the next one. `label` and `since` are of a citizen who has come.
    `offers` has the likely one first; a `quiet` row shows them when it is asked for more. `agreement` is None where
    there can be none for this reader. `day` is the booked day of a call of an earlier one, as 21/11, or of a letter
    that is to be answered on another day. `just_taken` is what was taken from here.
    """

    booking_id: UUID
    kind: BookingKind
    state: RowState
    at: str
    until: str
    name: str
    service: str
    language: str = ""
    phone: str = ""
    label: str = ""
    since: str = ""
    tries: int = 0
    day: str = ""
    outcome: CaseOutcome | None = None
    offers: tuple[Offer, ...] = ()
    quiet: bool = False
    pending: bool = False
    trouble: Trouble | None = None
    agreement: AgreementLines | None = None
    letter: Letter | None = None
    just_taken: bool = False

    @property
    def is_written(self) -> bool:
        """Whether the citizen has written, and does not wait at a telephone."""
        return self.kind is BookingKind.WRITTEN


class Load(StrEnum):
    """Whether there is a day to show."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class DayInputs:
    """What the day follows from. `now` is UTC.

    `loaded_at` is when the day came, `failed` why it could not be had last. By booking: `troubles` what went wrong,
    `pending` has a command under way, `dialled` has been rung and `taken` been taken from here, `seen` are notices that
    were put away, with the moment the call was due.
    """

    state: SiteState | None
    connection: Connection
    staff_id: UUID
    language: str
    now: datetime
    day: Day | None = None
    loaded_at: datetime | None = None
    failed: Trouble | None = None
    troubles: Mapping[UUID, Trouble] = field(default_factory=lambda: MappingProxyType({}))
    pending: frozenset[UUID] = frozenset()
    dialled: frozenset[UUID] = frozenset()
    taken: frozenset[UUID] = frozenset()
    seen: frozenset[tuple[UUID, datetime]] = frozenset()


@dataclass(frozen=True)
class DayProps:
    """Everything the panel and the notices show.

    The line of the present stands before row `now_at`. The first `earlier` rows are over and may be folded away.
    `known_at` is the wall time of what is shown when it may be old,
    else "". `notices` are the calls to make now, the oldest first. `next_at` is the UTC moment something changes by
    itself.
    """

    load: Load = Load.LOADING
    rows: tuple[DayRow, ...] = ()
    now_at: int = 0
    earlier: int = 0
    call_backs: tuple[DayRow, ...] = ()
    notices: tuple[DayRow, ...] = ()
    known_at: str = ""
    failed: Trouble | None = None
    next_at: datetime | None = None


def derive(inputs: DayInputs) -> DayProps:
    """What to show for `inputs`."""
    state, day = inputs.state, inputs.day
    if state is None or day is None:
        return DayProps(load=Load.FAILED if inputs.failed else Load.LOADING, failed=inputs.failed)
    zone = state.configuration.site.time_zone
    entries = sorted(day.entries, key=lambda entry: (entry.booking.due_at, entry.booking.id))
    rows = tuple(_row(entry, inputs, state) for entry in entries)
    passed = sum(entry.booking.due_at <= inputs.now for entry in entries)
    old = inputs.connection is not Connection.LIVE or inputs.failed is not None
    return DayProps(
        load=Load.READY,
        rows=rows,
        now_at=passed,
        earlier=sum(1 for _ in takewhile(lambda row: row.state in _PAST, rows[:passed])),
        call_backs=tuple(_row(entry, inputs, state) for entry in day.call_backs),
        notices=tuple(
            row for entry, row in zip(entries, rows, strict=True)
            if row.state in (RowState.DUE, RowState.TALKING)
            and (entry.booking.id, entry.booking.due_at) not in inputs.seen
        )[:MOST_NOTICES],
        known_at=wall_time(inputs.loaded_at, zone) if old and inputs.loaded_at else "",
        failed=inputs.failed,
        next_at=_next_change([*entries, *day.call_backs], inputs.now, zone, day.again_at),
    )  # fmt: skip


def with_reply(day: Day, booking: BookingStatus) -> Day:
    """The day with what a reply says of one of its bookings."""
    return structs.replace(
        day,
        entries=tuple(
            structs.replace(entry, booking=booking) if entry.booking.id == booking.id else entry
            for entry in day.entries
            if entry.booking.id != booking.id or booking.state is not BookingState.CANCELLED
        ),
        call_backs=tuple(entry for entry in day.call_backs if entry.booking.id != booking.id),
    )


def with_agreement(day: Day, booking_id: UUID, agreement: Agreement) -> Day:
    """The day with what is agreed on for one of its bookings."""
    return structs.replace(
        day,
        entries=tuple(
            structs.replace(entry, agreement=agreement) if entry.booking.id == booking_id else entry
            for entry in day.entries
        ),
    )


def later_today(now: datetime, minutes: int, time_zone: str) -> datetime | None:
    """The moment so many minutes from now, on a full minute; None when that is tomorrow."""
    later = (now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    return later if later <= _midnight(now, time_zone) - _OFFERED_LATEST else None


def time_today(typed: str, now: datetime, time_zone: str) -> datetime | None:
    """The moment (UTC) of a wall time later today, typed as 14:30, 14.30, 1430 or 14; None for what is none."""
    digits = typed.strip().replace(".", ":").replace(" ", "")
    hours, minutes = digits.split(":", 1) if ":" in digits else (digits[:-2] or "", digits[-2:])
    if ":" not in digits and len(digits) <= 2:  # noqa: PLR2004 - an hour has two digits
        hours, minutes = digits, "0"
    if not (hours.isascii() and minutes.isascii() and hours.isdigit() and minutes.isdigit()):
        return None
    if int(hours) > 23 or int(minutes) > 59:  # noqa: PLR2004 - a clock
        return None
    zone = ZoneInfo(time_zone)
    local = datetime.combine(now.astimezone(zone).date(), time(int(hours), int(minutes)), zone)
    moment = local.astimezone(now.tzinfo)
    return moment if moment > now else None


def _next_change(entries: list[DayEntry], now: datetime, zone: str, again_at: datetime | None) -> datetime:
    moments = [*(entry.booking.due_at for entry in entries), *([again_at] if again_at else [])]
    ahead = [moment for moment in moments if moment > now]
    return min([*ahead, _midnight(now, zone) + _AFTER_MIDNIGHT])


def _midnight(now: datetime, time_zone: str) -> datetime:
    zone = ZoneInfo(time_zone)
    tomorrow: date = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), zone).astimezone(now.tzinfo)


def _row(entry: DayEntry, inputs: DayInputs, state: SiteState) -> DayRow:
    booking, configuration = entry.booking, state.configuration
    zone = configuration.site.time_zone
    ticket = state.tickets.get(entry.ticket_id) if entry.ticket_id is not None else None
    how = _state(entry, inputs.now, state)
    starts = booking.starts_at.astimezone(ZoneInfo(zone))
    today = inputs.now.astimezone(ZoneInfo(zone)).date()
    another = starts.date() < today or (booking.kind is BookingKind.WRITTEN and starts.date() > today)
    own = booking.staff_id == inputs.staff_id
    agreed = entry.agreement or Agreement()
    return DayRow(
        booking_id=booking.id,
        kind=booking.kind,
        state=how,
        at=wall_time(booking.due_at, zone),
        until=wall_time(entry.ends_at, zone) if booking.next_try_at is None else "",
        name=entry.name,
        service=service_name(booking.service_id, configuration, inputs.language),
        language=foreign(entry.language, configuration.site),
        phone=entry.phone,
        label=ticket.label if ticket else "",
        since=wall_time(ticket.arrived_at, zone) if ticket else "",
        tries=booking.tries,
        day=f"{starts.day}/{starts.month}" if another else "",
        outcome=booking.outcome,
        offers=_offers(entry, how, inputs),
        quiet=how is RowState.AHEAD
        and own
        and booking.id not in inputs.dialled
        and booking.kind is not BookingKind.WRITTEN,
        pending=booking.id in inputs.pending,
        trouble=inputs.troubles.get(booking.id),
        agreement=AgreementLines(agreed.points, agreed.note) if own and booking.kind is BookingKind.VISIT else None,
        letter=_letter(entry.enquiry, zone, inputs.language) if entry.enquiry is not None else None,
        just_taken=booking.id in inputs.taken,
    )


def _letter(enquiry: Enquiry, zone: str, language: str) -> Letter:
    sent = enquiry.sent_at.astimezone(ZoneInfo(zone))
    code = enquiry.reference
    return Letter(
        reference=f"{code[:4]}-{code[4:]}" if code else "",
        sent=f"{sent.day}/{sent.month} {wall_time(enquiry.sent_at, zone)}",
        lines=tuple(_answer(each, language) for each in enquiry.answers),
        mail=enquiry.mail,
    )


def _answer(answer: EnquiryAnswer, language: str) -> AnswerLine:
    text = answer.text
    if answer.input is FieldInput.CHOICE:
        text = pick_text(answer.option, language) or text
    elif answer.input is FieldInput.DATE:
        day = date.fromisoformat(text)
        text = f"{day.day}.{day.month}.{day.year}"
    yes = text == "yes" if answer.input is FieldInput.YES_NO else None
    return AnswerLine(question=pick_text(answer.name, language), text=text, yes=yes)


def _state(entry: DayEntry, now: datetime, state: SiteState) -> RowState:
    booking = entry.booking
    if booking.kind in RUNG:
        if booking.state in _TO_BE_RUNG:
            rings = booking.staff_id is not None or booking.kind is BookingKind.WRITTEN
            return RowState.DUE if booking.due_at <= now and rings else RowState.AHEAD
        return RowState.TALKING if booking.state is BookingState.STARTED else RowState.OVER
    if entry.ticket_id is None:
        return RowState.NOT_HERE if booking.starts_at <= now else RowState.AHEAD
    ticket = state.tickets.get(entry.ticket_id)
    if ticket is None:
        gone = entry.ticket_state is not None and entry.ticket_state not in OPEN_STATES | {TicketState.FINISHED}
        return RowState.DID_NOT_COME if gone else RowState.OVER
    return RowState.WAITING if ticket.state in (TicketState.WAITING, TicketState.PARKED) else RowState.WITH_YOU


def _offers(entry: DayEntry, how: RowState, inputs: DayInputs) -> tuple[Offer, ...]:
    booking = entry.booking
    if booking.kind not in RUNG or how is RowState.OVER:
        return ()
    if booking.staff_id != inputs.staff_id:
        return (Offer.TAKE,)
    if booking.kind is BookingKind.WRITTEN:
        return _ways_to_answer(entry)
    if how is RowState.TALKING:
        return (Offer.FINISH, Offer.NO_ANSWER)
    call = (Offer.CALL,) if entry.phone else ()
    if booking.id in inputs.dialled or not call:
        return (Offer.REACHED, Offer.NO_ANSWER, *call)
    return (Offer.CALL, Offer.REACHED, Offer.NO_ANSWER)


def _ways_to_answer(entry: DayEntry) -> tuple[Offer, ...]:
    """By mail where there is an address, by telephone where there is a number."""
    mail = (Offer.MAIL,) if entry.enquiry is not None and entry.enquiry.mail else ()
    phone = (Offer.CALL, Offer.NO_ANSWER) if entry.phone else ()
    return (*mail, *phone[:1], Offer.FINISH, *phone[1:])
