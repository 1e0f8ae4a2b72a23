"""A step of booking: whose page it is, in which language, and what has been chosen so far."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct

from server.booking.own.rules import asked_of
from server.problems import unknown_service
from server.web.booking.choice import Choice
from server.web.booking.dates import moment_in_words, sentence_case
from server.web.booking.render import Frame, Reply, Tongue, kind_in_words, papers, tongue_of, zone_of
from server.web.booking.words import spoken
from shared.protocol.content import Configuration
from shared.protocol.model import Service
from shared.protocol.outbox import Channel
from shared.protocol.rules import UNTIMED, BookingKind


class Step(Struct, frozen=True, kw_only=True):
    """What a page of a centre is made from; `channels` are those by which citizens can be told."""

    choice: Choice
    configuration: Configuration
    frame: Frame
    services: tuple[Service, ...] = ()
    channels: Collection[Channel] = tuple(Channel)

    @property
    def tongue(self) -> Tongue:
        """In which language."""
        return self.frame.tongue

    @property
    def zone(self) -> ZoneInfo:
        """The centre's own time."""
        return zone_of(self.configuration)

    @property
    def kinds(self) -> tuple[BookingKind, ...]:
        """In which ways all of the errands can be met; none where one of them cannot be booked from home."""
        return tuple(kind for kind in self._offered if not asked_of(self.services, kind, self.channels).cut_off)

    @property
    def cut_off(self) -> bool:
        """Whether it could be booked, if only a code could be sent."""
        return bool(self._offered) and not self.kinds

    @property
    def _offered(self) -> tuple[BookingKind, ...]:
        offered = [() if each.booking is None else each.booking.kinds for each in self.services]
        first = offered[0] if offered else ()
        return tuple(kind for kind in first if kind not in UNTIMED and all(kind in each for each in offered))

    @property
    def kind(self) -> BookingKind:
        """The one chosen, else the first."""
        if self.choice.kind in self.kinds:
            assert self.choice.kind is not None
            return self.choice.kind
        return self.kinds[0] if self.kinds else BookingKind.VISIT

    def last_day(self, today: date) -> date:
        """The last that can be booked for all of the errands."""
        rule = self.configuration.site.booking
        horizons = [
            rule.horizon_days
            if each.booking is None or each.booking.horizon_days is None
            else each.booking.horizon_days
            for each in self.services
        ]
        return today + timedelta(days=min(horizons, default=rule.horizon_days))

    def page(self, template: str, status: int = 200, **context: Any) -> Reply:
        """The page with what is put in."""
        return self.frame.page(template, status, **context)

    def names(self) -> list[str]:
        """What the errands are called."""
        return [self.tongue.pick(each.name) for each in self.services]

    def bring(self) -> list[dict[str, Any]]:
        """What to bring, for each of the errands apart."""
        return [{"name": self.tongue.pick(each.name), "groups": papers(each, self.tongue)} for each in self.services]

    def summary(self, person: str = "") -> list[tuple[str, str]]:
        """What has been chosen, as rows of a label and a text of one line or more."""
        words, site = self.tongue.words, self.configuration.site
        rows = [(words.what, "\n".join(self.names()))]
        if self.choice.starts_at is not None:
            rows.append((words.when, sentence_case(moment_in_words(self.choice.starts_at, self.zone, words))))
        rows.append((words.how, kind_in_words(self.kind, words)))
        if self.kind is BookingKind.VISIT:
            rows.append((words.where, "\n".join(filter(None, (self.tongue.pick(site.name), site.address)))))
        if person:
            rows.append((words.with_whom, person))
        return rows


def step_of(
    configuration: Configuration,
    choice: Choice,
    accept_language: str,
    path: str = "",
    channels: Collection[Channel] = tuple(Channel),
) -> Step:
    """The step `path` of that choice; raises a `ProblemError` for a service that there is not."""
    found = [configuration.service(each) for each in choice.service_ids]
    if None in found:
        raise unknown_service(choice.site_id, choice.service_ids[found.index(None)])
    site = configuration.site
    tongue = tongue_of(choice.language, accept_language, site.languages)
    at = choice.to(path) if choice.service_ids else choice.to_start()
    frame = Frame(
        tongue=tongue,
        site=tongue.pick(site.name),
        municipality=site.municipality,
        home=choice.to_start(),
        languages=spoken(site.languages),
        path=at.partition("?")[0],
        fields=tuple(choice.fields()),
    )
    services = tuple(each for each in found if each is not None)
    return Step(choice=choice, configuration=configuration, frame=frame, services=services, channels=channels)
