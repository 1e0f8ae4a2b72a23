"""What everybody may read of a centre, for a municipality's own site: the same that its stands show."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from shared.protocol.forms import FormField, ReplyBy
from shared.protocol.hours import DayPeriod
from shared.protocol.model import Key, Language, OpeningPeriod, Texts


class PublicDay(Struct, frozen=True, kw_only=True):
    """The hours of one date, in the centre's local time; without periods it is closed.

    `reason` says why it is unlike others, by language: a holiday, a special day; {} on a day like others.
    """

    day: date
    in_person: tuple[DayPeriod, ...]
    telephone: tuple[DayPeriod, ...]
    reason: Texts = {}


class PublicNow(Struct, frozen=True, kw_only=True):
    """Whether it is open at the moment of the answer; `until` and `opens` are when that changes, if it does."""

    is_open: bool
    until: datetime | None = None
    opens: datetime | None = None
    reason: Texts = {}


class PublicDocument(Struct, frozen=True, kw_only=True):
    """Something to bring; one that `depends` on the citizen's answers is not always needed."""

    name: Texts
    help: Texts = {}
    depends: bool = False


class PublicForm(Struct, frozen=True, kw_only=True):
    """A contact form; what is written with it now is answered by `answer_by`. `now` is whether it is being read."""

    fields: tuple[FormField, ...]
    intro: Texts
    reply: ReplyBy
    now: PublicNow
    answer_by: datetime


class PublicService(Struct, frozen=True, kw_only=True):
    """A service; `opening` is its own week where that is not the centre's, () for never without a booking.

    With `call_back` one can ask to be rung about it, with `contact_form` write.
    """

    id: Key
    name: Texts
    description: Texts
    documents: tuple[PublicDocument, ...]
    now: PublicNow
    walk_in: bool
    booking_url: str = ""
    call_back: bool = False
    opening: tuple[OpeningPeriod, ...] | None = None
    contact_form: PublicForm | None = None


class PublicReferral(Struct, frozen=True, kw_only=True):
    """Another place where an errand belongs. `site_id` is set when it is a centre of ours."""

    id: Key
    name: Texts
    description: Texts = {}
    address: str = ""
    phone: str = ""
    web: str = ""
    opening: tuple[OpeningPeriod, ...] = ()
    site_id: Key | None = None


class PublicSite(Struct, frozen=True, kw_only=True):
    """A centre: `GET /api/v1/public/sites/{site}`. `days` are today and the six after it.

    `special` are the later days of the coming two months that are unlike others.
    """

    id: Key
    municipality: str
    name: Texts
    languages: tuple[Language, ...]
    time_zone: str
    address: str
    phone: str
    now: PublicNow
    telephone_now: PublicNow
    days: tuple[PublicDay, ...]
    special: tuple[PublicDay, ...]
    services: tuple[PublicService, ...]
    referrals: tuple[PublicReferral, ...]
