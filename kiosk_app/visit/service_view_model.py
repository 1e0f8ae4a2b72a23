"""The errand in hand as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.props import read, read_list, read_map
from kiosk_app.visit.service import ServiceInputs, ServiceProps, derive_service
from kiosk_app.visit.sources import MirrorLike, PrinterLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection


class ServiceViewModel(ViewModel[ServiceProps]):
    """The errand in hand, alive with the mirror, the printer and the minute."""

    id_changed = Signal()
    name_changed = Signal()
    description_changed = Signal()
    icon_changed = Signal()
    colour_changed = Signal()
    content_language_changed = Signal()
    is_open_changed = Signal()
    opens_on_changed = Signal()
    weekday_changed = Signal()
    time_changed = Signal()
    why_changed = Signal()
    reason_changed = Signal()
    ring_changed = Signal()
    wait_low_changed = Signal()
    wait_high_changed = Signal()
    waiting_changed = Signal()
    questions_total_changed = Signal()
    question_number_changed = Signal()
    question_text_changed = Signal()
    question_help_changed = Signal()
    documents_changed = Signal()
    can_take_ticket_changed = Signal()
    walk_in_changed = Signal()
    has_missing_changed = Signal()
    missing_names_changed = Signal()
    slot_time_changed = Signal()
    slot_shorter_changed = Signal()
    booking_url_changed = Signal()
    qr_changed = Signal()
    sms_changed = Signal()
    call_back_changed = Signal()
    can_print_changed = Signal()
    sent_by_changed = Signal()
    booked_time_changed = Signal()
    booked_code_changed = Signal()
    busy_changed = Signal()

    def __init__(
        self,
        mirror: MirrorLike,
        visit: Visit,
        printer: PrinterLike,
        clock: MinuteClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ServiceProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._printer = printer
        self._clock = clock
        mirror.state_changed.connect(self._refresh)
        mirror.connection_changed.connect(self._refresh)
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
    is_open = Property(bool, read("is_open"), notify=is_open_changed)
    opens_on = Property(str, read("opens_on"), notify=opens_on_changed)
    weekday = Property(str, read("weekday"), notify=weekday_changed)
    time = Property(str, read("time"), notify=time_changed)
    why = Property(str, read("why"), notify=why_changed)
    reason = Property(str, read("reason"), notify=reason_changed)
    ring = Property("QVariantMap", read_map("ring"), notify=ring_changed)  # type: ignore[arg-type]
    wait_low = Property(int, read("wait_low"), notify=wait_low_changed)
    wait_high = Property(int, read("wait_high"), notify=wait_high_changed)
    waiting = Property(int, read("waiting"), notify=waiting_changed)
    questions_total = Property(int, read("questions_total"), notify=questions_total_changed)
    question_number = Property(int, read("question_number"), notify=question_number_changed)
    question_text = Property(str, read("question_text"), notify=question_text_changed)
    question_help = Property(str, read("question_help"), notify=question_help_changed)
    documents = Property("QVariantList", read_list("documents"), notify=documents_changed)  # type: ignore[arg-type]
    can_take_ticket = Property(bool, read("can_take_ticket"), notify=can_take_ticket_changed)
    walk_in = Property(bool, read("walk_in"), notify=walk_in_changed)
    has_missing = Property(bool, read("has_missing"), notify=has_missing_changed)
    missing_names = Property("QVariantList", read_list("missing_names"), notify=missing_names_changed)  # type: ignore[arg-type]
    slot_time = Property(str, read("slot_time"), notify=slot_time_changed)
    slot_shorter = Property(bool, read("slot_shorter"), notify=slot_shorter_changed)
    booking_url = Property(str, read("booking_url"), notify=booking_url_changed)
    qr = Property(str, read("qr"), notify=qr_changed)
    sms = Property(bool, read("sms"), notify=sms_changed)
    call_back = Property(bool, read("call_back"), notify=call_back_changed)
    can_print = Property(bool, read("can_print"), notify=can_print_changed)
    sent_by = Property(str, read("sent_by"), notify=sent_by_changed)
    booked_time = Property(str, read("booked_time"), notify=booked_time_changed)
    booked_code = Property(str, read("booked_code"), notify=booked_code_changed)
    busy = Property(bool, read("busy"), notify=busy_changed)

    @Slot()
    def _refresh(self) -> None:
        inputs = ServiceInputs(
            visit=self._visit.state,
            site=self._mirror.state,
            live=self._mirror.connection == Connection.LIVE,
            can_print=self._printer.can_print,
            now=self._clock.minute(),
        )
        self._show(derive_service(inputs))
