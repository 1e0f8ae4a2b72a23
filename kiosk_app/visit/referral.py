"""Where an errand belongs instead: address, hours, telephone, and a small map."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit import words
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.menu import local_time, own_language
from kiosk_app.visit.openings import HoursProps, closes_at, hours_of, opening_of
from kiosk_app.visit.props import read, read_list, read_map
from kiosk_app.visit.ringing import NOBODY, RingProps, ring_referral
from kiosk_app.visit.service import qr_address
from kiosk_app.visit.sources import MirrorLike, PrinterLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.protocol.content import Configuration


class ReferralInputs(Struct, frozen=True):
    """All that the referral depends on; `now` is aware."""

    configuration: Configuration | None
    referral_id: str | None
    language: str
    can_print: bool
    now: datetime


class ReferralProps(Struct, frozen=True):
    """The place; texts in the citizen's language but where `content_language` names another."""

    id: str = ""
    name: str = ""
    description: str = ""
    icon: str = ""
    colour: str = ""
    content_language: str = ""
    address: str = ""
    way: str = ""
    ring: RingProps = NOBODY
    web: str = ""
    web_qr: str = ""
    map: str = ""
    is_open: bool = False
    until: str = ""
    opens_on: str = ""
    weekday: str = ""
    time: str = ""
    hours: tuple[HoursProps, ...] = ()
    sms: bool = False
    can_print: bool = False


def derive_referral(inputs: ReferralInputs) -> ReferralProps:
    """The props of the referral that stands; without one they are empty."""
    configuration, language = inputs.configuration, inputs.language
    referral = configuration.referral(inputs.referral_id or "") if configuration else None
    if configuration is None or referral is None:
        return ReferralProps()
    own = own_language(configuration)
    name, foreign = words.content(referral.name, language, own)
    description, foreign_too = words.content(referral.description, language, own)
    way, foreign_way = words.content(referral.way, language, own)
    local = local_time(configuration, inputs.now)
    opening, closes = opening_of(referral.opening, local, language), closes_at(referral.opening, local)
    return ReferralProps(
        id=referral.id,
        name=name,
        description=description,
        icon=referral.icon,
        colour=referral.colour,
        content_language=foreign or foreign_too or foreign_way,
        address=words.kept_together(referral.address, language),
        way=way,
        ring=ring_referral(referral, local, language),
        web=referral.web,
        web_qr=qr_address(referral.web),
        map=f"image://map/{referral.id}" if referral.map else "",
        is_open=opening.is_open,
        until=words.clock_time(closes, language) if opening.is_open and closes is not None else "",
        opens_on="" if opening.is_open else opening.opens_on.value,
        weekday=opening.weekday,
        time=opening.time,
        hours=hours_of(referral.opening, language),
        sms=configuration.site.sms,
        can_print=inputs.can_print,
    )


class ReferralViewModel(ViewModel[ReferralProps]):
    """The referral that the visit stands on."""

    id_changed = Signal()
    name_changed = Signal()
    description_changed = Signal()
    icon_changed = Signal()
    colour_changed = Signal()
    content_language_changed = Signal()
    address_changed = Signal()
    way_changed = Signal()
    ring_changed = Signal()
    web_changed = Signal()
    web_qr_changed = Signal()
    map_changed = Signal()
    is_open_changed = Signal()
    until_changed = Signal()
    opens_on_changed = Signal()
    weekday_changed = Signal()
    time_changed = Signal()
    hours_changed = Signal()
    sms_changed = Signal()
    can_print_changed = Signal()

    def __init__(
        self,
        mirror: MirrorLike,
        visit: Visit,
        printer: PrinterLike,
        clock: MinuteClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ReferralProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._printer = printer
        self._clock = clock
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        printer.changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    id = Property(str, read("id"), notify=id_changed)
    name = Property(str, read("name"), notify=name_changed)
    description = Property(str, read("description"), notify=description_changed)
    icon = Property(str, read("icon"), notify=icon_changed)
    colour = Property(str, read("colour"), notify=colour_changed)
    content_language = Property(str, read("content_language"), notify=content_language_changed)
    address = Property(str, read("address"), notify=address_changed)
    way = Property(str, read("way"), notify=way_changed)
    ring = Property("QVariantMap", read_map("ring"), notify=ring_changed)  # type: ignore[arg-type]
    web = Property(str, read("web"), notify=web_changed)
    web_qr = Property(str, read("web_qr"), notify=web_qr_changed)
    map = Property(str, read("map"), notify=map_changed)
    is_open = Property(bool, read("is_open"), notify=is_open_changed)
    until = Property(str, read("until"), notify=until_changed)
    opens_on = Property(str, read("opens_on"), notify=opens_on_changed)
    weekday = Property(str, read("weekday"), notify=weekday_changed)
    time = Property(str, read("time"), notify=time_changed)
    hours = Property("QVariantList", read_list("hours"), notify=hours_changed)  # type: ignore[arg-type]
    sms = Property(bool, read("sms"), notify=sms_changed)
    can_print = Property(bool, read("can_print"), notify=can_print_changed)

    @Slot()
    def _refresh(self) -> None:
        site, visit = self._mirror.state, self._visit.state
        inputs = ReferralInputs(
            configuration=site.configuration if site else None,
            referral_id=visit.referral_id,
            language=visit.language,
            can_print=self._printer.can_print,
            now=self._clock.minute(),
        )
        self._show(derive_referral(inputs))
