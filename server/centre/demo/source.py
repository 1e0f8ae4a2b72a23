"""The shape of the demo's TOML files, and how one becomes a site's configuration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta, Struct

from shared.protocol.content import Brand, Configuration, Information, MapSketch, MenuItem, Stand
from shared.protocol.forms import ContactForm
from shared.protocol.hours import CentreHours, Channel, Country, DayPeriod, HolidayRule, KeptHoliday, SpecialDay
from shared.protocol.model import (
    AssistanceRule,
    CheckInRule,
    Desk,
    Key,
    LastTicket,
    OpeningPeriod,
    Role,
    Site,
    Texts,
    WayStep,
    WhenClosed,
)
from shared.protocol.rules import ServiceBooking

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

Span = Annotated[str, Meta(pattern=r"^\d{2}:\d{2}-\d{2}:\d{2}$")]
"""As "09:00-15:00"."""

Hours = dict[str, list[Span]]
"""A weekday's English name to its periods."""

T = TypeVar("T")


class DemoDataError(ValueError):
    """A demo file cannot be used; the message names the file, the entry and what is wrong."""


class _Source(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class InformationSource(Information, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A page to read, as the protocol has it."""


class StandSource(Stand, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stand, as the protocol has it."""


class BrandSource(Brand, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Logo and colours, as the protocol has them."""


class CheckInSource(CheckInRule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When one may check in, as the protocol has it."""


class MunicipalitySource(_Source, frozen=True, kw_only=True):
    """`municipality.toml`: what the centres have in common, and their order.

    `languages` can be chosen at the stands; every text is written in each of `texts`, if the centre names no others.
    """

    municipality: str
    time_zone: str
    languages: tuple[str, ...]
    texts: tuple[str, ...]
    stand_name: Texts
    centres: tuple[Key, ...]
    brand: BrandSource = BrandSource()


class AreaSource(_Source, frozen=True, kw_only=True):
    """A place to sit down and wait; floor 0 is the ground floor. Its desks take `room` and `way` from here."""

    floor: int
    name: Texts
    room: Texts = {}
    way: tuple[WayStep, ...] = ()


class DocumentSource(_Source, frozen=True, kw_only=True):
    """A paper to bring; its id is the entry's name. `when` names questions of the service."""

    name: Texts
    help: Texts
    picture: str = ""
    when: dict[Key, bool] = {}


class QuestionSource(_Source, frozen=True, kw_only=True):
    """Something to ask; its id is the entry's name."""

    text: Texts
    help: Texts = {}
    yes_refers: Key | None = None
    no_refers: Key | None = None


class HolidaySource(_Source, frozen=True, kw_only=True):
    """The country whose holidays the centre keeps, closed on those in `closed`; on the others as in `open`."""

    country: Country
    closed: tuple[Key, ...]
    open: dict[Key, list[Span]] = {}


class SpecialDaySource(_Source, frozen=True, kw_only=True):
    """A special day, as the protocol has it, with its periods as "09:00-12:00"."""

    id: Key
    first: date
    name: Texts
    last: date | None = None
    open: list[Span] = []
    services: tuple[Key, ...] = ()
    channels: tuple[Channel, ...] = ()


class HoursSource(_Source, frozen=True, kw_only=True):
    """When the centre is open; the three weeks name entries of `opening`."""

    opening: str
    telephone: str | None = None
    booking: str | None = None
    last_ticket: LastTicket = LastTicket()
    holidays: HolidaySource | None = None
    special_days: tuple[SpecialDaySource, ...] = ()


class ReferralSource(_Source, frozen=True, kw_only=True):
    """Another authority or centre, as the protocol has it, with its opening hours by weekday."""

    id: Key
    name: Texts
    icon: str
    colour: str
    description: Texts = {}
    address: str = ""
    phone: str = ""
    web: str = ""
    opening: Hours = {}
    telephone_opening: Hours | None = None
    way: Texts = {}
    map: MapSketch | None = None
    site_id: Key | None = None
    nearby: bool = False
    keywords: dict[str, tuple[str, ...]] = {}


class ServiceSource(_Source, frozen=True, kw_only=True):
    """A service; `opening`, `documents` and `questions` name entries of the same file.

    Without an `opening` it is open whenever the centre is.
    """

    id: Key
    letter: str
    icon: str
    colour: str
    mean_service_seconds: int
    opening: str | None = None
    documents: tuple[str, ...]
    name: Texts
    description: Texts
    booking_opening: str | None = None
    last_ticket: LastTicket | None = None
    questions: tuple[str, ...] = ()
    keywords: dict[str, tuple[str, ...]] = {}
    walk_in: bool = True
    ticket_when_missing: bool = True
    booking_url: str = ""
    slot_minutes: int | None = None
    when_closed: WhenClosed = WhenClosed.GREY
    card_check_in: bool = False
    call_back: bool = False
    booking: ServiceBooking | None = None
    contact_form: ContactForm | None = None
    written_opening: str | None = None


class DeskSource(_Source, frozen=True, kw_only=True):
    """A desk, named by the centre's `desk_name` and its number."""

    number: int
    area: str
    services: tuple[Key, ...]


class StaffSource(_Source, frozen=True, kw_only=True):
    """Who sits at which desk, and what they are besides a caseworker."""

    username: Key
    display_name: str
    desk: int
    also: tuple[Role, ...] = ()


class CentreSource(_Source, frozen=True, kw_only=True):
    """One centre's file; `area` is where its stand is. Without `stands` it has one, of the id `stand-1`.

    `texts` are the languages that every text is written in, where they are not the municipality's.
    """

    id: Key
    area: str
    name: Texts
    desk_name: Texts
    areas: dict[str, AreaSource]
    opening: dict[str, Hours]
    documents: dict[Key, DocumentSource]
    services: tuple[ServiceSource, ...]
    desks: tuple[DeskSource, ...]
    staff: tuple[StaffSource, ...]
    texts: tuple[str, ...] = ()
    address: str = ""
    phone: str = ""
    sms: bool = False
    assistance: AssistanceRule = AssistanceRule()
    check_in: CheckInSource = CheckInSource()
    hours: HoursSource | None = None
    questions: dict[Key, QuestionSource] = {}
    menu: tuple[MenuItem, ...] = ()
    information: tuple[InformationSource, ...] = ()
    referrals: tuple[ReferralSource, ...] = ()
    stands: tuple[StandSource, ...] = ()
    brand: BrandSource | None = None

    def configuration(self, common: MunicipalitySource, always: tuple[OpeningPeriod, ...] | None) -> Configuration:
        """The site as the protocol has it, its services open at `always` instead of their own hours when given."""
        area = _entry(self.areas, self.area, "area", f"centre {self.id}")
        site = Site(
            id=self.id,
            municipality=common.municipality,
            name=self.name,
            time_zone=common.time_zone,
            languages=common.languages,
            floor=area.floor,
            waiting_area=area.name,
            address=self.address,
            phone=self.phone,
            check_in=self.check_in,
            sms=self.sms,
            assistance=self.assistance,
        )
        only = Stand(id="stand-1", name={language: f"{word} 1" for language, word in common.stand_name.items()})
        raw: dict[str, Any] = {
            "site": site,
            "services": [self._service(service, always) for service in self.services],
            "desks": [self._desk(desk) for desk in self.desks],
            "menu": self.menu,
            "information": self.information,
            "referrals": [_referral(referral) for referral in self.referrals],
            "stands": self.stands or (only,),
            "brand": self.brand or common.brand,
            "hours": self._hours(always),
        }
        return msgspec.convert(msgspec.to_builtins(raw), Configuration)  # nothing was checked when built by hand

    def _service(self, source: ServiceSource, always: tuple[OpeningPeriod, ...] | None) -> dict[str, Any]:
        where = f"service {source.id}"
        return {
            **msgspec.structs.asdict(source),
            "documents": [_with_id(self.documents, key, "document", where) for key in source.documents],
            "questions": [_with_id(self.questions, key, "question", where) for key in source.questions],
            "opening": None if always else self._week(source.opening, where),
            "booking_opening": None if always else self._week(source.booking_opening, where),
            "written_opening": None if always else self._week(source.written_opening, where),
            "last_ticket": None if always else source.last_ticket,
        }

    def _hours(self, always: tuple[OpeningPeriod, ...] | None) -> CentreHours:
        if always:
            return CentreHours(opening=always)
        where, source = f"hours of {self.id}", self.hours
        if source is None:
            return CentreHours()
        return CentreHours(
            opening=self._week(source.opening, where) or (),
            telephone_opening=self._week(source.telephone, where),
            booking_opening=self._week(source.booking, where),
            special_days=tuple(_special_day(day) for day in source.special_days),
            holidays=_holidays(source.holidays),
            last_ticket=source.last_ticket,
        )

    def _week(self, key: str | None, where: str) -> tuple[OpeningPeriod, ...] | None:
        return None if key is None else tuple(_periods(_entry(self.opening, key, "opening", where), f"opening {key}"))

    def _desk(self, source: DeskSource) -> Desk:
        area = _entry(self.areas, source.area, "area", f"desk {source.number}")
        return Desk(
            id=self.desk_id(source.number),
            name={language: f"{word} {source.number}" for language, word in self.desk_name.items()},
            floor=area.floor,
            waiting_area=area.name,
            services=source.services,
            room=area.room,
            way=area.way,
        )

    def desk_id(self, number: int) -> str:
        """The id of the desk with that number."""
        return f"{self.id}.{number}"


def _entry(entries: Mapping[str, T], key: str, kind: str, where: str) -> T:
    if key not in entries:
        raise DemoDataError(f"{where}: no {kind} {key!r}; there are {', '.join(sorted(entries)) or 'none'}")
    return entries[key]


def _with_id(entries: Mapping[str, Struct], key: str, kind: str, where: str) -> dict[str, Any]:
    return {"id": key, **msgspec.structs.asdict(_entry(entries, key, kind, where))}


def _referral(source: ReferralSource) -> dict[str, Any]:
    where, by_telephone = f"referral {source.id}", source.telephone_opening
    return {
        **msgspec.structs.asdict(source),
        "opening": tuple(_periods(source.opening, where)),
        "telephone_opening": None if by_telephone is None else tuple(_periods(by_telephone, where)),
    }


def _special_day(source: SpecialDaySource) -> SpecialDay:
    return SpecialDay(
        id=source.id, first=source.first, last=source.last or source.first, name=source.name,
        periods=_day_periods(source.open, f"special day {source.id}"),
        services=source.services, channels=source.channels,
    )  # fmt: skip


def _holidays(source: HolidaySource | None) -> HolidayRule:
    if source is None:
        return HolidayRule()
    closed = [KeptHoliday(id=key) for key in source.closed]
    shorter = [KeptHoliday(id=key, periods=_day_periods(spans, f"holiday {key}")) for key, spans in source.open.items()]
    return HolidayRule(country=source.country, kept=(*closed, *shorter))


def _day_periods(spans: Iterable[str], where: str) -> tuple[DayPeriod, ...]:
    return tuple(DayPeriod(opens=opens, closes=closes) for opens, closes in (_span(span, where) for span in spans))


def _periods(hours: Hours, where: str) -> Iterator[OpeningPeriod]:
    for day, periods in hours.items():
        if day not in WEEKDAYS:
            raise DemoDataError(f"{where}: {day!r} is no weekday; write one of {', '.join(WEEKDAYS)}")
        for period in periods:
            opens, closes = _span(period, f"{where}, {day}")
            yield OpeningPeriod(weekday=WEEKDAYS.index(day), opens=opens, closes=closes)


def _span(span: str, where: str) -> tuple[time, time]:
    try:
        opens, closes = (time.fromisoformat(moment) for moment in span.split("-"))
    except ValueError as error:
        raise DemoDataError(f"{where}: {span!r} holds no time of day") from error
    if opens >= closes:
        raise DemoDataError(f"{where}: {span!r} closes before it opens")
    return opens, closes
