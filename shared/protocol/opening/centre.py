"""The hours of a whole centre: which hold for a service by a channel, and until when numbers are given."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from shared.protocol.content import Configuration
from shared.protocol.hours import Channel, SpecialDay
from shared.protocol.model import Key, LastTicket, OpeningPeriod
from shared.protocol.opening.timetable import Timetable
from shared.protocol.opening.verdict import Verdict, Why

_Asked = tuple[str | None, Channel]


class Openings:
    """When the services of one configuration are open; the answers of a minute are kept while it lasts."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self._zone = ZoneInfo(configuration.site.time_zone)
        self._tables: dict[_Asked, Timetable] = {}
        self._alike: dict[tuple[tuple[OpeningPeriod, ...], tuple[int, ...]], Timetable] = {}
        self._minute: datetime | None = None
        self._answers: dict[_Asked, Verdict] = {}

    def table(self, service_id: str | None = None, channel: Channel = Channel.IN_PERSON) -> Timetable:
        """The hours of a service by a channel; without a service, or of one that is not known, those of the centre."""
        key = (service_id, channel)
        if key not in self._tables:
            self._tables[key] = self._made(service_id, channel)
        return self._tables[key]

    def at(
        self, moment: datetime, service_id: str | None = None, channel: Channel = Channel.IN_PERSON
    ) -> Verdict:  # fmt: skip
        """Whether the service, or without one the centre, is open by that channel in the minute of `moment`."""
        minute = moment.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self._answers.clear()
        key = (service_id, channel)
        if key not in self._answers:
            self._answers[key] = self.table(service_id, channel).at(minute)
        return self._answers[key]

    def tickets_at(self, moment: datetime, service_id: str, expected_minutes: float | None = None) -> Verdict:
        """Whether a walk-in gets a number in the minute of `moment`.

        `expected_minutes` is how long the citizen would wait, None for unknown. After the last number the verdict is
        closed for `Why.LAST_TICKET`.
        """
        open_now = self.at(moment, service_id)
        rule = self.last_ticket(service_id)
        if not open_now.is_open or open_now.until is None or rule == LastTicket():
            return open_now
        table = self.table(service_id)
        closes = table.closes_today(moment) or open_now.until
        turn = timedelta(minutes=expected_minutes if rule.by_wait and expected_minutes is not None else 0)
        if moment < closes - timedelta(minutes=rule.minutes_before) and moment + turn < closes:
            return open_now
        opens = table.next_opening(closes)
        return Verdict(False, until=open_now.until, why=Why.LAST_TICKET, name=open_now.name, opens=opens)

    def last_ticket(self, service_id: str) -> LastTicket:
        """When the last number of the service is given."""
        service = self.configuration.service(service_id)
        own = service.last_ticket if service is not None else None
        return self.configuration.hours.last_ticket if own is None else own

    def _made(self, service_id: str | None, channel: Channel) -> Timetable:
        """Of the same week and the same special days there is one: then what it says of a day is reckoned once."""
        hours = self.configuration.hours
        weekly = weekly_of(self.configuration, service_id, channel)
        special = [place for place, day in enumerate(hours.special_days) if _is_for(day, service_id, channel)]
        key = (weekly, tuple(special))
        if key not in self._alike:
            days = (hours.special_days[place] for place in special)
            self._alike[key] = Timetable(weekly, self._zone, special=days, holidays=hours.holidays.days)
        return self._alike[key]


def weekly_of(configuration: Configuration, service_id: str | None, channel: Channel) -> tuple[OpeningPeriod, ...]:
    """The week of a service by a channel; without a service, or of one that is not known, that of the centre.

    The service's own by the channel, its own in person, the centre's by the channel, the centre's in person: the first
    of these that there is. What is written can be read also where nobody comes: without hours of its own, as long as
    the centre is open.
    """
    service = configuration.service(service_id) if service_id is not None else None
    if channel is Channel.WRITTEN:
        own = service.written_opening if service is not None else None
        return configuration.hours.opening if own is None else own
    for owner in (service, configuration.hours):
        if owner is None:
            continue
        by_channel = {Channel.TELEPHONE: owner.telephone_opening, Channel.BOOKING: owner.booking_opening}
        for weekly in (by_channel.get(channel), owner.opening):
            if weekly is not None:
                return weekly
    return ()


def openings_of(configuration: Configuration) -> Openings:
    """The hours of a configuration; those of a site's latest one are kept."""
    found = _latest.get(configuration.site.id)
    if found is None or found.configuration is not configuration:
        found = _latest[configuration.site.id] = Openings(configuration)
    return found


_latest: dict[Key, Openings] = {}


def _is_for(day: SpecialDay, service_id: str | None, channel: Channel) -> bool:
    return (not day.services or service_id in day.services) and (not day.channels or channel in day.channels)
