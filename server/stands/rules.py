"""What the site is told of a stand's printer, and what it need not hear. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import structs

from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.visits import StandReport

CHANGED_EVENT = "stand.printer_changed"

STEPS = (40, 20, 10, 5)
"""Tickets left: falling to one of these is worth telling, the single ticket is not."""

SILENT_AFTER = timedelta(minutes=3)
"""A stand reports once a minute; one that has been quiet for so long has no power, no network, or has stopped."""

STARTING_SECONDS = 60.0
"""A stand that has just started has not asked its printer yet."""

_SAYS_NOTHING = frozenset({PrinterCondition.UNKNOWN, PrinterCondition.NONE, PrinterCondition.SILENT})


def condition(word: str) -> PrinterCondition:
    """What a report's word for the printer means; one that we do not know means unknown."""
    if not word:
        return PrinterCondition.NONE
    try:
        found = PrinterCondition(word)
    except ValueError:
        return PrinterCondition.UNKNOWN
    return PrinterCondition.UNKNOWN if found is PrinterCondition.SILENT else found


def steps_passed(tickets_left: int | None) -> int:
    """How many of `STEPS` the paper has come down to; 0 when nobody knows."""
    return 0 if tickets_left is None else sum(tickets_left <= step for step in STEPS)


def after_report(
    known: StandPrinter | None, stand_id: str, report: StandReport, *, now: datetime
) -> StandPrinter | None:
    """The printer as the site is to know it after the report; None when there is nothing to tell.

    That a stand has no printer, or one that never says how it is, is nothing to tell. A first word that all is well is:
    from then on silence is a fault.
    """
    state = condition(report.printer)
    left = report.tickets_left if state is PrinterCondition.NEAR_END else None
    speaks = state not in _SAYS_NOTHING
    if known is None:
        if not speaks:
            return None
        return StandPrinter(stand_id=stand_id, state=state, since=now, tickets_left=left, speaks=speaks)
    if state is PrinterCondition.UNKNOWN and known.speaks and report.uptime_seconds < STARTING_SECONDS:
        return None
    if state is known.state:
        lower = left is not None and steps_passed(left) != steps_passed(known.tickets_left)
        return structs.replace(known, tickets_left=left) if lower else None
    return structs.replace(known, state=state, since=now, tickets_left=left, speaks=speaks or known.speaks)


def after_silence(known: StandPrinter | None, stand_id: str, *, heard_at: datetime) -> StandPrinter | None:
    """The printer of a stand that has not been heard of since `heard_at`; None when that is known already."""
    if known is None:
        return StandPrinter(stand_id=stand_id, state=PrinterCondition.SILENT, since=heard_at)
    if known.state is PrinterCondition.SILENT:
        return None
    return structs.replace(known, state=PrinterCondition.SILENT, since=heard_at, tickets_left=None)
