"""The check-in as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit.checkin import CheckInInputs, CheckInProps, derive_checkin
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit


class CheckInViewModel(ViewModel[CheckInProps]):
    """The check-in that goes on, and the entry of whatever page stands."""

    way_changed = Signal()
    entry_changed = Signal()
    entry_shown_changed = Signal()
    complete_changed = Signal()
    keys_changed = Signal()
    busy_changed = Signal()
    letters_changed = Signal()
    asks_code_changed = Signal()
    outcome_changed = Signal()
    late_changed = Signal()
    tries_changed = Signal()
    service_name_changed = Signal()
    booked_time_changed = Signal()
    booked_date_changed = Signal()
    then_changed = Signal()
    opens_at_changed = Signal()
    site_name_changed = Signal()
    site_address_changed = Signal()
    can_take_ticket_changed = Signal()
    label_changed = Signal()
    told_changed = Signal()
    floor_number_changed = Signal()
    room_changed = Signal()
    waiting_area_changed = Signal()
    steps_changed = Signal()
    floors_changed = Signal()
    scans_changed = Signal()
    takes_card_changed = Signal()
    scan_word_changed = Signal()

    def __init__(
        self,
        mirror: MirrorLike,
        visit: Visit,
        clock: MinuteClock,
        parent: QObject | None = None,
        *,
        scans: bool = False,
    ) -> None:
        super().__init__(CheckInProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._clock = clock
        self._scans = scans
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    way = Property(str, read("way"), notify=way_changed)
    entry = Property(str, read("entry"), notify=entry_changed)
    entry_shown = Property(str, read("entry_shown"), notify=entry_shown_changed)
    complete = Property(bool, read("complete"), notify=complete_changed)
    keys = Property("QVariantList", read_list("keys"), notify=keys_changed)  # type: ignore[arg-type]
    busy = Property(bool, read("busy"), notify=busy_changed)
    letters = Property("QVariantList", read_list("letters"), notify=letters_changed)  # type: ignore[arg-type]
    asks_code = Property(bool, read("asks_code"), notify=asks_code_changed)
    outcome = Property(str, read("outcome"), notify=outcome_changed)
    late = Property(bool, read("late"), notify=late_changed)
    tries = Property(int, read("tries"), notify=tries_changed)
    service_name = Property(str, read("service_name"), notify=service_name_changed)
    booked_time = Property(str, read("booked_time"), notify=booked_time_changed)
    booked_date = Property(str, read("booked_date"), notify=booked_date_changed)
    then = Property(str, read("then"), notify=then_changed)
    opens_at = Property(str, read("opens_at"), notify=opens_at_changed)
    site_name = Property(str, read("site_name"), notify=site_name_changed)
    site_address = Property(str, read("site_address"), notify=site_address_changed)
    can_take_ticket = Property(bool, read("can_take_ticket"), notify=can_take_ticket_changed)
    label = Property(str, read("label"), notify=label_changed)
    told = Property(bool, read("told"), notify=told_changed)
    floor_number = Property(int, read("floor_number"), notify=floor_number_changed)
    room = Property(str, read("room"), notify=room_changed)
    waiting_area = Property(str, read("waiting_area"), notify=waiting_area_changed)
    steps = Property("QVariantList", read_list("steps"), notify=steps_changed)  # type: ignore[arg-type]
    floors = Property("QVariantList", read_list("floors"), notify=floors_changed)  # type: ignore[arg-type]
    scans = Property(bool, read("scans"), notify=scans_changed)
    takes_card = Property(bool, read("takes_card"), notify=takes_card_changed)
    scan_word = Property(str, read("scan_word"), notify=scan_word_changed)

    @Slot()
    def _refresh(self) -> None:
        site = self._mirror.state
        inputs = CheckInInputs(
            visit=self._visit.state,
            configuration=site.configuration if site else None,
            now=self._clock.minute(),
            scans=self._scans,
        )
        self._show(derive_checkin(inputs))
