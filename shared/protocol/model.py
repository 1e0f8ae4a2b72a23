"""The things the wire speaks of, as frozen structs: services and desks, tickets and calls.

The menu and what else a stand shows are in `content`.

Every moment is an aware UTC `datetime`; every duration is named by its unit.
"""

from __future__ import annotations

from datetime import datetime, time
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct, field

from shared.protocol.forms import ContactForm
from shared.protocol.rules import (
    BookingRule,
    CallOrder,
    DisplayRule,
    MessageRule,
    Retention,
    ServiceBooking,
    TicketRule,
    WebAddress,
)

Texts = dict[str, str]
"""One text in several languages: language code to text."""

KEY_PATTERN = r"^[a-z0-9][a-z0-9._-]{0,63}$"
Key = Annotated[str, Meta(pattern=KEY_PATTERN)]
"""A readable identity of something that is configured: a site, a service, a desk."""

Link = Annotated[str, Meta(pattern=r"^([a-z0-9][a-z0-9._-]{0,63}(/[a-z0-9][a-z0-9._-]{0,63}){1,2})?$")]
"""Where a shared definition is kept, as `roskilde/roskilde.pas`, with a document's or question's id behind; or ""."""

Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}$")]
"""An ISO 639 language code, as `da`."""


class TicketState(StrEnum):
    """Where a ticket is in its life."""

    WAITING = "waiting"
    PARKED = "parked"
    """Is at the centre, but is not called: see `Ticket.parked_until`."""
    CALLED = "called"
    SERVING = "serving"
    FINISHED = "finished"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


OPEN_STATES = frozenset({TicketState.WAITING, TicketState.PARKED, TicketState.CALLED, TicketState.SERVING})
"""The states of a ticket that somebody still has to do something about."""


class Document(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A paper the citizen has to bring.

    `picture` names a drawing that the stand has; it shows a sheet of paper for any other name. `when` holds the answers
    that make the document needed, by question; without any it always is.
    """

    id: Key
    name: Texts
    help: Texts = {}
    picture: str = ""
    when: dict[Key, bool] = {}
    shared: Link = ""


class Question(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something to be answered by yes or no before the documents are known.

    `yes_refers` and `no_refers` name a referral: who answers so has to go there.
    """

    id: Key
    text: Texts
    help: Texts = {}
    yes_refers: Key | None = None
    no_refers: Key | None = None
    shared: Link = ""


MOST_QUESTIONS = 3
"""How many questions a service may ask."""


class WhenClosed(StrEnum):
    """What becomes of a tile outside opening hours."""

    GREY = "grey"
    HIDE = "hide"


LocalTime = Annotated[time, Meta(tz=False)]
"""A time of day at the site, without a zone."""

Floor = Annotated[int, Meta(ge=-99, le=999)]
"""0 is the ground floor."""


class OpeningPeriod(Struct, frozen=True, kw_only=True):
    """One period of a weekday (0 is Monday), in the site's local time, `opens` included, `closes` not."""

    weekday: Annotated[int, Meta(ge=0, le=6)]
    opens: LocalTime
    closes: LocalTime


class LastTicket(Struct, frozen=True, kw_only=True):
    """When the last number is given: so long before the day's closing, and as long as its turn comes before that.

    With `by_wait` nobody gets a number whose turn is expected after closing.
    """

    minutes_before: Annotated[int, Meta(ge=0, le=480)] = 0
    by_wait: bool = False


class Service(Struct, frozen=True, kw_only=True):
    """Something a citizen comes for, with a queue of its own.

    `opening` is when one can come without a booking: None is whenever the centre is open, and () is never.
    `telephone_opening` and `booking_opening` are None where they are as `opening`, and `last_ticket` where it is as the
    centre's. `written_opening` is when what citizens write is read: None is whenever the centre is open.

    `keywords` are plain words that find the service, by language. Without `walk_in` it is by booking only. Without
    `ticket_when_missing` nobody gets a number who says that a document is missing. `booking_url` is the page where a
    time can be booked. With `slot_minutes` the stand offers a free time later today, each that long. With
    `card_check_in` the bookings of the service can be found by the citizen's health card. With `call_back` who is at a
    stand can ask to be rung instead. `shared` says whose definition it follows: see `sharing`. `booking` says how it is
    booked from home, `contact_form` what citizens can write to it about; None is not at all.
    """

    id: Key
    letter: Annotated[str, Meta(pattern=r"^[A-ZÆØÅ]{1,2}$")]
    name: Texts
    description: Texts
    icon: str
    colour: str
    documents: tuple[Document, ...]
    mean_service_seconds: Annotated[int, Meta(ge=30, le=14400)]
    opening: tuple[OpeningPeriod, ...] | None
    questions: Annotated[tuple[Question, ...], Meta(max_length=MOST_QUESTIONS)] = ()
    keywords: dict[str, tuple[str, ...]] = {}
    walk_in: bool = True
    ticket_when_missing: bool = True
    booking_url: WebAddress = ""
    slot_minutes: Annotated[int, Meta(ge=5, le=240)] | None = None
    when_closed: WhenClosed = WhenClosed.GREY
    card_check_in: bool = False
    call_back: bool = False
    telephone_opening: tuple[OpeningPeriod, ...] | None = None
    booking_opening: tuple[OpeningPeriod, ...] | None = None
    last_ticket: LastTicket | None = None
    shared: Link = ""
    booking: ServiceBooking | None = None
    contact_form: ContactForm | None = None
    written_opening: tuple[OpeningPeriod, ...] | None = None


class Direction(StrEnum):
    """One step on the way from the stand."""

    STRAIGHT = "straight"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    LIFT = "lift"
    DOOR = "door"
    SEAT = "seat"


class WayStep(Struct, frozen=True, kw_only=True):
    """A step of the way, in the order it is walked: "Take the lift to the second floor"."""

    direction: Direction
    text: Texts


class Desk(Struct, frozen=True, kw_only=True):
    """A place where a caseworker meets citizens; `way` leads to its waiting area from the stand."""

    id: Key
    name: Texts
    floor: Floor
    waiting_area: Texts
    services: tuple[Key, ...]
    room: Texts = {}
    way: tuple[WayStep, ...] = ()


class CheckInRule(Struct, frozen=True, kw_only=True):
    """When a booked citizen may check in, in minutes around the booked time.

    Earlier than `early_minutes` before it, the stand asks to wait. More than `late_minutes` after it, the citizen waits
    like a walk-in. More than `lost_minutes` after it, the booking is lost.
    """

    early_minutes: Annotated[int, Meta(ge=0, le=480)] = 30
    late_minutes: Annotated[int, Meta(ge=0, le=480)] = 15
    lost_minutes: Annotated[int, Meta(ge=0, le=1440)] = 60


class NoticeRule(Struct, frozen=True, kw_only=True):
    """When the news of somebody who has come for a certain desk or person goes on, in seconds without an answer.

    First to the deputies, then to the host; counted from the arrival, or from when an answer ran out.
    """

    deputies_seconds: Annotated[int, Meta(ge=10, le=7200)] = 180
    host_seconds: Annotated[int, Meta(ge=10, le=7200)] = 360


class Role(StrEnum):
    """What somebody does at a site; a person may have several."""

    CASEWORKER = "caseworker"
    HOST = "host"
    SUPERUSER = "superuser"
    GUARD = "guard"
    ADMINISTRATOR = "administrator"
    """Decides at every centre of the municipality, and who may do what."""
    READER = "reader"
    """Looks, and changes nothing."""


class AssistanceRule(Struct, frozen=True, kw_only=True):
    """Whom a member of staff calls who needs assistance, and where these gather before they go in.

    Everybody with one of `roles`, and everybody in `staff_ids`.
    """

    roles: tuple[Role, ...] = (Role.HOST, Role.GUARD)
    staff_ids: tuple[UUID, ...] = ()
    gather: Texts = {}


class Site(Struct, frozen=True, kw_only=True):
    """One centre of the municipality, with its own queue and its own log.

    The first of `languages` is the one that every text is written in. With `sms` the stand offers to send lists by
    SMS.
    """

    id: Key
    municipality: str
    name: Texts
    time_zone: str
    languages: tuple[Language, ...]
    floor: Floor
    waiting_area: Texts
    address: str = ""
    phone: str = ""
    check_in: CheckInRule = CheckInRule()
    sms: bool = False
    notice: NoticeRule = NoticeRule()
    assistance: AssistanceRule = field(default_factory=AssistanceRule)
    call_order: CallOrder = CallOrder()
    retention: Retention = Retention()
    messages: MessageRule = field(default_factory=MessageRule)
    ticket: TicketRule = field(default_factory=TicketRule)
    display: DisplayRule = field(default_factory=DisplayRule)
    booking: BookingRule = BookingRule()


class CaseOutcome(StrEnum):
    """How an errand ended at the desk."""

    SOLVED = "solved"
    FOLLOW_UP = "follow-up"
    REFERRED = "referred"
    LACKED_DOCUMENTS = "lacked-documents"


class AnswerKind(StrEnum):
    """What a member of staff has said to the notice of an arrival."""

    COMING = "coming"
    LATER = "later"
    """Not before `Answer.until`."""


class Answer(Struct, frozen=True, kw_only=True):
    """What has been said to a notice, by whom and when; `until` is when it is no longer to be relied on."""

    kind: AnswerKind
    staff_id: UUID
    at: datetime
    until: datetime


class ToldLevel(StrEnum):
    """How far the news of an arrival has gone, since nobody answered."""

    CASEWORKERS = "caseworkers"
    DEPUTIES = "deputies"
    HOST = "host"


class Told(Struct, frozen=True, kw_only=True):
    """Who has been told of an arrival besides those it is for; `staff_ids` are the deputies, once they are told.

    `since` is when it came to be for these, where that is not the arrival.
    """

    since: datetime | None = None
    level: ToldLevel = ToldLevel.CASEWORKERS
    staff_ids: tuple[UUID, ...] = ()


class Ticket(Struct, frozen=True, kw_only=True):
    """One errand of one citizen today. Carries nothing personal.

    `booked_for` is the booked time of a citizen who has checked in. `missing` are the documents that the citizen has
    said to be without. `for_desk_id` or `for_staff_id` says that only that desk or person calls it. `parked_until` is
    when a parked one waits again by itself; without, somebody has to see to it. `follows` is the errand of the same
    citizen that this one came out of. `outcome` is set when it is finished.
    """

    id: UUID
    service_id: Key
    label: str
    state: TicketState
    language: Language
    arrived_at: datetime
    due_at: datetime
    called_at: datetime | None
    started_at: datetime | None
    desk_id: Key | None
    staff_id: UUID | None
    calls: int
    booked_for: datetime | None = None
    missing: tuple[Key, ...] = ()
    for_desk_id: Key | None = None
    for_staff_id: UUID | None = None
    parked_until: datetime | None = None
    answer: Answer | None = None
    told: Told = Told()
    outcome: CaseOutcome | None = None
    follows: UUID | None = None

    @property
    def own_pause(self) -> bool:
        """Whether its citizen has put it aside, for a little more time; what staff put aside is at a desk."""
        return self.state is TicketState.PARKED and self.desk_id is None and self.staff_id is None

    @property
    def at_another_errand(self) -> bool:
        """Whether it is a visit's later errand that comes after one that is still open."""
        by_nobody = self.desk_id is not None and self.staff_id is None
        return self.state is TicketState.PARKED and self.follows is not None and by_nobody


class Call(Struct, frozen=True, kw_only=True):
    """One time a number was called to a desk; `seq` is the event that called it."""

    seq: int
    at: datetime
    ticket_id: UUID
    label: str
    desk_id: Key


class Staff(Struct, frozen=True, kw_only=True):
    """A person who works at a site. `deputies` see to who has come for them when they do not answer."""

    id: UUID
    username: str
    display_name: str
    desk_id: Key | None
    roles: tuple[Role, ...] = (Role.CASEWORKER,)
    deputies: tuple[UUID, ...] = ()


def pick_text(texts: Texts, language: str, fallback: str = "da") -> str:
    """The text in `language`, else in `fallback`, else any; "" when there is none."""
    return texts.get(language) or texts.get(fallback) or next(iter(texts.values()), "")
