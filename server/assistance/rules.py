"""The life of a call for a person: which action leads from where to where, and how long a call may stay open. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from shared.protocol.visits import HelpAction

LONGEST = timedelta(minutes=30)
"""A call that is older is over, whether somebody came or not."""

ASKED_EVENT = "help.asked"


class HelpState(StrEnum):
    """Where a call is in its life."""

    ASKED = "asked"
    ANSWERED = "answered"
    ENDED = "ended"


class HelpTransition(Struct, frozen=True):
    """What an action does: the states it may start from, the state it leads to, and the event it leaves in the log."""

    sources: frozenset[HelpState]
    target: HelpState
    event_kind: str


TRANSITIONS: dict[HelpAction, HelpTransition] = {
    HelpAction.ANSWER: HelpTransition(frozenset({HelpState.ASKED}), HelpState.ANSWERED, "help.answered"),
    HelpAction.END: HelpTransition(
        frozenset({HelpState.ASKED, HelpState.ANSWERED}), HelpState.ENDED, "help.ended"
    ),
}  # fmt: skip


class Verdict(StrEnum):
    """What is to be said of an action on a call in some state."""

    DO = "do"
    DONE_ALREADY = "done-already"
    """Somebody has done the same before: that is the answer, and nothing changes."""
    OVER = "over"
    """Too late: nobody is to be helped any more."""


def verdict(state: HelpState, action: HelpAction) -> Verdict:
    """What becomes of the action."""
    transition = TRANSITIONS[action]
    if state in transition.sources:
        return Verdict.DO
    return Verdict.DONE_ALREADY if state is transition.target else Verdict.OVER


def overdue_before(now: datetime) -> datetime:
    """Calls asked at this moment or earlier are over."""
    return now - LONGEST
