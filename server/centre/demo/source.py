"""The shape of the demo's TOML files, and how one becomes a site's configuration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import time
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta, Struct

from shared.protocol.content import Configuration
from shared.protocol.model import Desk, Document, Key, OpeningPeriod, Service, Site, Texts

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

Hours = dict[str, list[Annotated[str, Meta(pattern=r"^\d{2}:\d{2}-\d{2}:\d{2}$")]]]
"""A weekday's English name to its periods, each as "09:00-15:00"."""

T = TypeVar("T")


class DemoDataError(ValueError):
    """A demo file cannot be used; the message names the file, the entry and what is wrong."""


class _Source(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class MunicipalitySource(_Source, frozen=True, kw_only=True):
    """`municipality.toml`: what the centres have in common, and their order."""

    municipality: str
    time_zone: str
    languages: tuple[str, ...]
    centres: tuple[Key, ...]


class AreaSource(_Source, frozen=True, kw_only=True):
    """A place to sit down and wait; floor 0 is the ground floor."""

    floor: int
    name: Texts


class ServiceSource(_Source, frozen=True, kw_only=True):
    """A service; `opening` and `documents` name entries of the same file."""

    id: Key
    letter: str
    icon: str
    colour: str
    mean_service_seconds: int
    opening: str
    documents: tuple[str, ...]
    name: Texts
    description: Texts


class DeskSource(_Source, frozen=True, kw_only=True):
    """A desk, named by the centre's `desk_name` and its number."""

    number: int
    area: str
    services: tuple[Key, ...]


class StaffSource(_Source, frozen=True, kw_only=True):
    """Who sits at which desk."""

    username: Key
    display_name: str
    desk: int


class CentreSource(_Source, frozen=True, kw_only=True):
    """One centre's file; `area` is where its stand is."""

    id: Key
    area: str
    name: Texts
    desk_name: Texts
    areas: dict[str, AreaSource]
    opening: dict[str, Hours]
    documents: dict[str, Document]
    services: tuple[ServiceSource, ...]
    desks: tuple[DeskSource, ...]
    staff: tuple[StaffSource, ...]

    def configuration(self, common: MunicipalitySource, always: tuple[OpeningPeriod, ...] | None) -> Configuration:
        """The site as the protocol has it, open at `always` instead of its own hours when given."""
        area = _entry(self.areas, self.area, "area", f"centre {self.id}")
        site = Site(
            id=self.id,
            municipality=common.municipality,
            name=self.name,
            time_zone=common.time_zone,
            languages=common.languages,
            floor=area.floor,
            waiting_area=area.name,
        )
        raw: dict[str, Any] = {
            "site": msgspec.to_builtins(site),
            "services": [msgspec.to_builtins(self._service(service, always)) for service in self.services],
            "desks": [msgspec.to_builtins(self._desk(desk)) for desk in self.desks],
        }
        return msgspec.convert(raw, Configuration)  # structs built by hand are not checked: this does

    def _service(self, source: ServiceSource, always: tuple[OpeningPeriod, ...] | None) -> Service:
        where = f"service {source.id}"
        hours = _entry(self.opening, source.opening, "opening", where)
        return Service(
            id=source.id,
            letter=source.letter,
            name=source.name,
            description=source.description,
            icon=source.icon,
            colour=source.colour,
            documents=tuple(_entry(self.documents, key, "document", where) for key in source.documents),
            mean_service_seconds=source.mean_service_seconds,
            opening=always or tuple(_periods(hours, f"opening {source.opening}")),
        )

    def _desk(self, source: DeskSource) -> Desk:
        area = _entry(self.areas, source.area, "area", f"desk {source.number}")
        return Desk(
            id=self.desk_id(source.number),
            name={language: f"{word} {source.number}" for language, word in self.desk_name.items()},
            floor=area.floor,
            waiting_area=area.name,
            services=source.services,
        )

    def desk_id(self, number: int) -> str:
        """The id of the desk with that number."""
        return f"{self.id}.{number}"


def _entry(entries: Mapping[str, T], key: str, kind: str, where: str) -> T:
    if key not in entries:
        raise DemoDataError(f"{where}: no {kind} {key!r}; there are {', '.join(sorted(entries)) or 'none'}")
    return entries[key]


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
