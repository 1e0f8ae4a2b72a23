"""Whether something is open, until when, why not, and when it opens next. Pure; the clock is an argument."""

from shared.protocol.opening.centre import Openings, openings_of
from shared.protocol.opening.holidays import holidays_kept
from shared.protocol.opening.stands import stand_closes, stand_is_closed, stand_opens
from shared.protocol.opening.timetable import Timetable
from shared.protocol.opening.verdict import Verdict, Why
from shared.protocol.opening.weekly import is_open, next_opening, stretches

__all__ = [
    "Openings",
    "Timetable",
    "Verdict",
    "Why",
    "holidays_kept",
    "is_open",
    "next_opening",
    "openings_of",
    "stand_closes",
    "stand_is_closed",
    "stand_opens",
    "stretches",
]
