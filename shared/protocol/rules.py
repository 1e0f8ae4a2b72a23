"""The rules of a site that superusers set: who is called first, what can be booked, what is kept, what papers say."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

Sentence = Annotated[str, Meta(max_length=300)]
"""A sentence or two of the superusers' own; "" for none."""

Sentences = dict[str, Sentence]
"""The same in several languages, by language code."""


WebAddress = Annotated[str, Meta(pattern=r"^(https?://[^\s/]+\S*)?$", max_length=500)]
"""A page on the web, or ""."""


class BookingKind(StrEnum):
    """How citizen and caseworker meet."""

    VISIT = "visit"
    TELEPHONE = "telephone"
    """The caseworker rings at the booked time."""
    CALLBACK = "callback"
    """The citizen has asked to be rung; whoever of the service takes it first does."""
    VIDEO = "video"
    """Both open the service's link at the booked time."""
    WRITTEN = "written"
    """The citizen has written; whoever of the service takes it first answers, by the booked time."""


UNTIMED = frozenset({BookingKind.CALLBACK, BookingKind.WRITTEN})
"""The kinds that are asked for and not booked: they take no time of anybody's until somebody takes them."""


class ContactNeed(StrEnum):
    """What a citizen has to give to book from home: it is where the code goes, and later the reminder."""

    PHONE = "phone"
    MAIL = "mail"
    EITHER = "either"
    NONE = "none"


class BookingRule(Struct, frozen=True, kw_only=True):
    """How many times of a centre can be booked, and when.

    Booked are at most `load_percent` of the minutes that desks are open, less `walk_in_percent` of these at desks where
    one can come without a booking. With `overbook` as many more as do not come, by experience, and at most
    `overbook_most_percent`. Times begin every `step_minutes` from the opening on, `lead_minutes` ahead or more and at
    most `horizon_days`; `buffer_minutes` after each are kept free. `most_services` fit in one visit. Until
    `change_minutes` before the time citizens can move or cancel it.
    """

    load_percent: Annotated[int, Meta(ge=10, le=100)] = 85
    walk_in_percent: Annotated[int, Meta(ge=0, le=100)] = 30
    overbook: bool = False
    overbook_most_percent: Annotated[int, Meta(ge=0, le=50)] = 20
    lead_minutes: Annotated[int, Meta(ge=0, le=43_200)] = 120
    horizon_days: Annotated[int, Meta(ge=1, le=400)] = 90
    buffer_minutes: Annotated[int, Meta(ge=0, le=120)] = 0
    step_minutes: Annotated[int, Meta(ge=5, le=60, multiple_of=5)] = 15
    most_services: Annotated[int, Meta(ge=1, le=9)] = 3
    change_minutes: Annotated[int, Meta(ge=0, le=43_200)] = 0


class ServiceBooking(Struct, frozen=True, kw_only=True):
    """How a service is booked from home; what is None is as the centre has it.

    It takes `minutes`, in one of `kinds`: a visit, by telephone or by video, with `video_url` as the link. With
    `choose_person` a citizen may say who they want to meet. `self_service` is a page where the errand can be done at
    once; it is offered first, with `self_service_text`.
    """

    minutes: Annotated[int, Meta(ge=5, le=480)] = 15
    kinds: Annotated[tuple[BookingKind, ...], Meta(min_length=1, max_length=3)] = (BookingKind.VISIT,)
    buffer_minutes: Annotated[int, Meta(ge=0, le=120)] | None = None
    lead_minutes: Annotated[int, Meta(ge=0, le=43_200)] | None = None
    horizon_days: Annotated[int, Meta(ge=1, le=400)] | None = None
    choose_person: bool = False
    video_url: WebAddress = ""
    self_service: WebAddress = ""
    self_service_text: Sentences = {}
    contact: ContactNeed = ContactNeed.EITHER


class CallOrder(Struct, frozen=True, kw_only=True):
    """When somebody is due to be called, in minutes; who is due first is called first.

    A citizen without a booking is due `walk_in_minutes` after they came, one with a booking `booked_minutes` before
    the booked time. So nobody is overtaken by a booking for later than the sum of both after they came.
    """

    walk_in_minutes: Annotated[int, Meta(ge=0, le=240)] = 10
    booked_minutes: Annotated[int, Meta(ge=0, le=60)] = 5

    @property
    def promise_minutes(self) -> int:
        """A booking for so long after a citizen came, or later, never goes before them."""
        return self.walk_in_minutes + self.booked_minutes


class Retention(Struct, frozen=True, kw_only=True):
    """How long something is kept; what is older is erased for good.

    `visitor_hours` after a visit goes what tells who came: name, birthday, telephone number, and the mark of a health
    card. `words_days` is how long what citizens and staff wrote of the place is kept, and what citizens wrote to it
    that nobody has answered. `statistics_months` what
    happened, without names, and `revision_months` what the settings were; the ones that hold are always kept.
    """

    visitor_hours: Annotated[int, Meta(ge=1, le=24)] = 24
    words_days: Annotated[int, Meta(ge=1, le=396)] = 90
    statistics_months: Annotated[int, Meta(ge=1, le=13)] = 13
    revision_months: Annotated[int, Meta(ge=1, le=60)] = 12


class TicketRule(Struct, frozen=True, kw_only=True):
    """What the paper ticket speaks of, where a stand's own settings do not say otherwise.

    `header` stands below the centre's name, `footer` at the end; by language.
    """

    logo: bool = True
    wait: bool = True
    documents: bool = True
    code: bool = True
    header: Sentences = {}
    footer: Sentences = {}


DISPLAY_LANGUAGES = ("da", "nb", "en")
"""What the display in the waiting room speaks."""

MOST_EARLIER_CALLS = 5
"""So many rows fit below the latest call."""


Line = Annotated[str, Meta(max_length=120)]
"""So much fits on the display's lowest line, in two rows."""


class DisplayRule(Struct, frozen=True, kw_only=True):
    """What the screen in the waiting room shows.

    `language` is one of `DISPLAY_LANGUAGES`, "" for the site's first. `earlier_calls` stand below the latest, `waiting`
    is how many wait. `line` stands at the bottom, by language. Without `sound` no chime tells of a call.
    """

    language: Annotated[str, Meta(pattern=r"^([a-z]{2,3})?$")] = ""
    earlier_calls: Annotated[int, Meta(ge=0, le=MOST_EARLIER_CALLS)] = MOST_EARLIER_CALLS
    waiting: bool = True
    sound: bool = True
    line: dict[str, Line] = {}


class MessageRule(Struct, frozen=True, kw_only=True):
    """The sentences of messages by language, where they are not ours; what they hold in braces is filled in.

    Which sentences there are, and what can stand in braces, is in `shared.protocol.messages.words`. Of a booking its
    citizen is reminded `reminders_hours` before. From the hour `quiet_from` to the hour `quiet_until`, by the site's
    clock, no SMS goes that can wait; never, when both are the same.
    """

    bring: Sentences = {}
    book: Sentences = {}
    welcome: Sentences = {}
    go_there: Sentences = {}
    phone: Sentences = {}
    number: Sentences = {}
    waits: Sentences = {}
    follow: Sentences = {}
    code: Sentences = {}
    booked: Sentences = {}
    reminder: Sentences = {}
    moved: Sentences = {}
    cancelled: Sentences = {}
    reference: Sentences = {}
    we_ring: Sentences = {}
    own_link: Sentences = {}
    earlier: Sentences = {}
    answer_by: Sentences = {}
    not_cancelled: Sentences = {}
    soon: Sentences = {}
    reminders_hours: Annotated[tuple[Annotated[int, Meta(ge=1, le=336)], ...], Meta(max_length=4)] = (48, 3)
    quiet_from: Annotated[int, Meta(ge=0, le=23)] = 21
    quiet_until: Annotated[int, Meta(ge=0, le=23)] = 8
