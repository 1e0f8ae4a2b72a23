"""The shape of the demo's TOML files, and how one becomes a site's configuration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import time
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta, Struct

from shared.protocol.content import Brand, Configuration, Information, MapSketch, MenuItem, Stand
from shared.protocol.model import (
    AssistanceRule,
    CheckInRule,
    Desk,
    Key,
    OpeningPeriod,
    Role,
    Site,
    Texts,
    WayStep,
    WhenClosed,
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

Hours = dict[str, list[Annotated[str, Meta(pattern=r"^\d{2}:\d{2}-\d{2}:\d{2}$")]]]
"""A weekday's English name to its periods, each as "09:00-15:00"."""

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
    map: MapSketch | None = None
    site_id: Key | None = None
    nearby: bool = False
    keywords: dict[str, tuple[str, ...]] = {}


class ServiceSource(_Source, frozen=True, kw_only=True):
    """A service; `opening`, `documents` and `questions` name entries of the same file."""

    id: Key
    letter: str
    icon: str
    colour: str
    mean_service_seconds: int
    opening: str
    documents: tuple[str, ...]
    name: Texts
    description: Texts
    questions: tuple[str, ...] = ()
    keywords: dict[str, tuple[str, ...]] = {}
    walk_in: bool = True
    ticket_when_missing: bool = True
    booking_url: str = ""
    slot_minutes: int | None = None
    when_closed: WhenClosed = WhenClosed.GREY
    card_check_in: bool = False
    call_back: bool = False


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
        }
        return msgspec.convert(msgspec.to_builtins(raw), Configuration)  # nothing was checked when built by hand

    def _service(self, source: ServiceSource, always: tuple[OpeningPeriod, ...] | None) -> dict[str, Any]:
        where = f"service {source.id}"
        hours = _entry(self.opening, source.opening, "opening", where)
        return {
            **msgspec.structs.asdict(source),
            "documents": [_with_id(self.documents, key, "document", where) for key in source.documents],
            "questions": [_with_id(self.questions, key, "question", where) for key in source.questions],
            "opening": always or tuple(_periods(hours, f"opening {source.opening}")),
        }

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
    return {**msgspec.structs.asdict(source), "opening": tuple(_periods(source.opening, f"referral {source.id}"))}


def _periods(hours: Hours, where: str) -> Iterator[OpeningPeriod]:
    for day, periods in hours.items():
        if day not in WEEKDAYS:
            raise DemoDataError(f"{where}: {day!r} is no weekday; write one of {', '.join(WEEKDAYS)}")
        for period in periods:
            try:
                opens, closes = (time.fromisoformat(moment) for moment in period.split("-"))
            except ValueError as error:
                raise DemoDataError(f"{where}, {day}: {period!r} holds no time of day") from error
            if opens >= closes:
                raise DemoDataError(f"{where}, {day}: {period!r} closes before it opens")
            yield OpeningPeriod(weekday=WEEKDAYS.index(day), opens=opens, closes=closes)
