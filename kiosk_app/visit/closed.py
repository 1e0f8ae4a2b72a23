"""Outside opening hours: when this centre opens again, and what is open elsewhere."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, structs
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit import words
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.menu import local_time, text_of
from kiosk_app.visit.openings import (
    HoursProps,
    OpensOn,
    closes_at,
    hours_of,
    opening_of,
    opening_said,
)
from kiosk_app.visit.props import read, read_list, read_map
from kiosk_app.visit.ringing import NOBODY, RingProps, ring_of
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.protocol.content import Configuration, Referral
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening import Verdict, Why, openings_of, stand_is_closed


class PlaceProps(Struct, frozen=True):
    """A centre nearby; `until` is when it closes today, while it is open."""

    name: str
    address: str
    phone: str
    icon: str
    is_open: bool
    until: str
    opens_on: str
    weekday: str
    time: str


class ClosedInputs(Struct, frozen=True):
    """All that the closed page depends on; `now` is aware."""

    configuration: Configuration | None
    language: str
    now: datetime


class ClosedProps(Struct, frozen=True):
    """The closed page, in the citizen's language."""

    opens_on: str = OpensOn.UNKNOWN.value
    weekday: str = ""
    time: str = ""
    why: str = ""
    reason: str = ""
    places: tuple[PlaceProps, ...] = ()
    hours: tuple[HoursProps, ...] = ()
    ring: RingProps = NOBODY


def is_closed(configuration: Configuration, stand_id: str, now: datetime) -> bool:
    """Whether nothing is open, and nobody with a booking can check in yet either; `now` is aware."""
    return stand_is_closed(configuration, stand_id, now)


def derive_closed(inputs: ClosedInputs) -> ClosedProps:
    """The next opening of any service, the centre's week, and the places nearby, those that are open first."""
    configuration, language = inputs.configuration, inputs.language
    if configuration is None:
        return ClosedProps()
    local = local_time(configuration, inputs.now)
    opening = opening_said(_centre_verdict(configuration, local), configuration, local, language)
    places = [_place(each, configuration, local, language) for each in configuration.referrals if each.nearby]
    return ClosedProps(
        opens_on=opening.opens_on.value,
        weekday=opening.weekday,
        time=opening.time,
        why=opening.why,
        reason=opening.reason,
        places=tuple(sorted(places, key=lambda place: not place.is_open)),
        hours=hours_of(_week(configuration), language),
        ring=ring_of(configuration, local, language),
    )


def _centre_verdict(configuration: Configuration, local: datetime) -> Verdict:
    """Of the service that opens first; a special day is the reason only when it is that for all."""
    openings = openings_of(configuration)
    verdicts = [openings.at(local, service.id) for service in configuration.services]
    first = min(verdicts, key=lambda each: (each.opens is None, each.opens or local), default=openings.at(local))
    special = all(each.why is Why.SPECIAL_DAY for each in verdicts)
    return first if special or first.why is not Why.SPECIAL_DAY else structs.replace(first, why=Why.OVER, name={})


def _week(configuration: Configuration) -> tuple[OpeningPeriod, ...]:
    """The centre's week; when it has none, whenever one of its services is open."""
    openings = openings_of(configuration)
    return configuration.hours.opening or tuple(
        period for service in configuration.services for period in openings.table(service.id).weekly
    )


def _place(referral: Referral, configuration: Configuration, local: datetime, language: str) -> PlaceProps:
    opening, closes = opening_of(referral.opening, local, language), closes_at(referral.opening, local)
    return PlaceProps(
        name=text_of(referral.name, configuration, language),
        address=words.kept_together(referral.address, language),
        phone=words.left_to_right(referral.phone, language),
        icon=referral.icon,
        is_open=opening.is_open,
        until=words.clock_time(closes, language) if opening.is_open and closes is not None else "",
        opens_on="" if opening.is_open else opening.opens_on.value,
        weekday=opening.weekday,
        time=opening.time,
    )


class ClosedViewModel(ViewModel[ClosedProps]):
    """The closed page, alive with the configuration and the minute."""

    opens_on_changed = Signal()
    weekday_changed = Signal()
    time_changed = Signal()
    why_changed = Signal()
    reason_changed = Signal()
    places_changed = Signal()
    hours_changed = Signal()
    ring_changed = Signal()

    def __init__(self, mirror: MirrorLike, visit: Visit, clock: MinuteClock, parent: QObject | None = None) -> None:
        super().__init__(ClosedProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._clock = clock
        self._inputs: ClosedInputs | None = None
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    opens_on = Property(str, read("opens_on"), notify=opens_on_changed)
    weekday = Property(str, read("weekday"), notify=weekday_changed)
    time = Property(str, read("time"), notify=time_changed)
    why = Property(str, read("why"), notify=why_changed)
    reason = Property(str, read("reason"), notify=reason_changed)
    places = Property("QVariantList", read_list("places"), notify=places_changed)  # type: ignore[arg-type]
    hours = Property("QVariantList", read_list("hours"), notify=hours_changed)  # type: ignore[arg-type]
    ring = Property("QVariantMap", read_map("ring"), notify=ring_changed)  # type: ignore[arg-type]

    @Slot()
    def _refresh(self) -> None:
        site = self._mirror.state
        inputs = ClosedInputs(site.configuration if site else None, self._visit.state.language, self._clock.minute())
        if inputs != self._inputs:
            self._inputs = inputs
            self._show(derive_closed(inputs))
