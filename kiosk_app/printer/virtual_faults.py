"""What can be wrong with the virtual printer or its wire."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Fault(StrEnum):
    """What can be wrong; several at once if one likes."""

    OUT = "out"
    """No paper. What was on the roll when it ended falls out when a new one is put in."""
    NEAR_END = "near-end"
    COVER = "cover"
    CUTTER = "cutter"
    HEAT = "heat"
    """The head is too hot, and waits."""
    STALL = "stall"
    """It reads nothing any more, and prints what it has read; what a line still holds comes when it goes on."""
    MUTE = "mute"
    """It prints, but answers nothing."""
    RESET = "reset"
    """The connection breaks as soon as a picture comes; a wire without connections loses everything from there on."""
    HALF_CLOSE = "half-close"
    """It reads and prints, but has closed its own direction."""
    OFF = "off"
    """It has no power: the connection is gone, and so is what it held; it comes back with nothing but its paper."""
    SLOW = "slow"
    """A wire of 9600 baud."""
    NO_PROCESS_ID = "no-process-id"
    """A printer too old to say that a ticket stands on paper."""
    NOISE = "noise"
    """A few bytes of nonsense instead of every answer."""
    OTHER_ANSWER = "other-answer"
    """Answers that belong to other questions."""
    FOREIGN_ID = "foreign-id"
    """It says that another ticket than ours is printed."""
    CUT_SHORT = "cut-short"
    """The second half of every answer that is longer than a byte is lost."""


STOPS: Final = frozenset({Fault.OUT, Fault.COVER, Fault.CUTTER, Fault.HEAT, Fault.OFF})
"""With one of these nothing moves."""
