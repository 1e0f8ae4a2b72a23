"""A computer whose clock is wrong goes by the server's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shared.client.server_clock import ServerClock

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


class Wrong:
    """A clock that can be set."""

    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at


@pytest.mark.parametrize("ahead", [timedelta(days=1), timedelta(days=-1), timedelta(minutes=7)])
def test_a_wrong_clock_is_put_right_and_told(qtbot: Any, ahead: timedelta) -> None:
    """The first answer shows it; the present moment is the server's; put right by hand, that is told as well."""
    own = Wrong()
    clock = ServerClock(own)
    own.at = NOON + ahead
    with qtbot.waitSignal(clock.changed):
        clock.observe(NOON)
    assert (clock.now(), clock.ahead, clock.wrong) == (NOON, ahead, True)
    own.at = NOON + timedelta(minutes=1)
    with qtbot.waitSignal(clock.changed):
        clock.observe(NOON + timedelta(minutes=1))
    assert (clock.now(), clock.wrong) == (own.at, False)


def test_seconds_are_noise(qtbot: Any) -> None:
    """Whole seconds and the way here change nothing; two minutes are followed and not told."""
    own = Wrong()
    clock = ServerClock(own)
    with qtbot.assertNotEmitted(clock.changed):
        clock.observe(NOON - timedelta(seconds=4))
        clock.observe(NOON + timedelta(seconds=3))
    with qtbot.waitSignal(clock.changed):
        clock.observe(NOON + timedelta(minutes=2))
    assert clock.now() == NOON + timedelta(minutes=2)
    assert not clock.wrong
