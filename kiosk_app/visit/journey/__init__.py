"""The citizen's journey as a pure state machine: from the tiles to a number, an advice or a booking, and home again."""

from __future__ import annotations

from kiosk_app.visit.journey.ending import Limits, idle_limit, is_over
from kiosk_app.visit.journey.errands import documents_needed, may_take_ticket, open_question
from kiosk_app.visit.journey.machine import can_go_back, step, trouble_of
from kiosk_app.visit.journey.state import (
    UNSURE,
    Arrival,
    Calling,
    Errand,
    Modes,
    Page,
    Paper,
    ScanWord,
    SentBy,
    State,
    Trouble,
    Way,
    home,
    is_fresh,
)
from kiosk_app.visit.journey.tickets import may_print_again, may_send

__all__ = [
    "UNSURE",
    "Arrival",
    "Calling",
    "Errand",
    "Limits",
    "Modes",
    "Page",
    "Paper",
    "ScanWord",
    "SentBy",
    "State",
    "Trouble",
    "Way",
    "can_go_back",
    "documents_needed",
    "home",
    "idle_limit",
    "is_fresh",
    "is_over",
    "may_print_again",
    "may_send",
    "may_take_ticket",
    "open_question",
    "step",
    "trouble_of",
]
