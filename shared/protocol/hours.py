"""When a centre is open: its week, the days that are unlike others, and the public holidays it keeps."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

from msgspec import Struct, field

from shared.protocol.model import Key, LastTicket, OpeningPeriod, Texts


class Channel(StrEnum):
    """How somebody comes to a service."""

    IN_PERSON = "in-person"
    TELEPHONE = "telephone"
    BOOKING = "booking"
    WRITTEN = "written"
    """By a contact form: when that is read."""


class Country(StrEnum):
    """A country whose public holidays are known, by its ISO 3166 code."""

    DENMARK = "DK"
    NORWAY = "NO"


class DayPeriod(Struct, frozen=True, kw_only=True):
    """One period of a day, in the site's local time, `opens` included, `closes` not; 00:00 closes at its end."""

    opens: time
    closes: time


class SpecialDay(Struct, frozen=True, kw_only=True):
    """A day, or the days from `first` to `last`, unlike others: open in `periods` only, without any closed.

    `name` is the reason that citizens are told, as "Christmas Eve". It holds for all services and all channels unless
    it names some.
    """

    id: Key
    first: date
    last: date
    name: Texts
    periods: tuple[DayPeriod, ...] = ()
    services: tuple[Key, ...] = ()
    channels: tuple[Channel, ...] = ()


class Holiday(Struct, frozen=True, kw_only=True):
    """A public holiday of one year, or a day of custom that many offices keep (not `by_law`), as Christmas Eve.

    `key` is the same in every year, as "christmas-eve".
    """

    key: Key
    day: date
    name: Texts
    by_law: bool = True


class KeptHoliday(Struct, frozen=True, kw_only=True):
    """A holiday that the centre keeps, by its `Holiday.key`: open in `periods` only, without any closed."""

    id: Key
    periods: tuple[DayPeriod, ...] = ()


class HolidayRule(Struct, frozen=True, kw_only=True):
    """The holidays that the centre keeps: those in `kept`; on all others it is open as usual.

    `days` are the dates they fall on, this year and the next two: the server works them out of the rest.
    """

    country: Country | None = None
    kept: tuple[KeptHoliday, ...] = ()
    days: tuple[SpecialDay, ...] = ()


class CentreHours(Struct, frozen=True, kw_only=True):
    """When the centre is open, for the services that have no hours of their own.

    `telephone_opening` and `booking_opening` are None where they are as `opening`. Special days and holidays hold for
    all services, also for those with hours of their own.
    """

    opening: tuple[OpeningPeriod, ...] = ()
    telephone_opening: tuple[OpeningPeriod, ...] | None = None
    booking_opening: tuple[OpeningPeriod, ...] | None = None
    special_days: tuple[SpecialDay, ...] = ()
    holidays: HolidayRule = field(default_factory=HolidayRule)
    last_ticket: LastTicket = LastTicket()
