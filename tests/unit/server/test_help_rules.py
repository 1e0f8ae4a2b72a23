"""The life of a call for a person."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from server.assistance.rules import TRANSITIONS, HelpState, Verdict, overdue_before, verdict
from shared.protocol.visits import HelpAction


@pytest.mark.parametrize(
    ("state", "action", "expected"),
    [
        (HelpState.ASKED, HelpAction.ANSWER, Verdict.DO),
        (HelpState.ASKED, HelpAction.END, Verdict.DO),
        (HelpState.ANSWERED, HelpAction.ANSWER, Verdict.DONE_ALREADY),
        (HelpState.ANSWERED, HelpAction.END, Verdict.DO),
        (HelpState.ENDED, HelpAction.ANSWER, Verdict.OVER),
        (HelpState.ENDED, HelpAction.END, Verdict.DONE_ALREADY),
    ],
)
def test_what_becomes_of_an_action(state: HelpState, action: HelpAction, expected: Verdict) -> None:
    """The whole table: done, done already, or too late."""
    assert verdict(state, action) is expected


def test_every_action_leaves_an_event_of_its_own() -> None:
    """What was done can be read from the log."""
    assert {transition.event_kind for transition in TRANSITIONS.values()} == {"help.answered", "help.ended"}


def test_half_an_hour() -> None:
    """A call that was asked half an hour ago is over."""
    noon = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    assert overdue_before(noon) == noon - timedelta(minutes=30)
