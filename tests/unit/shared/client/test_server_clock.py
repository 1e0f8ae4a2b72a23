"""A computer whose clock is wrong goes by the server's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QByteArray

from shared.client.network import date_of
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


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        (b"Mon, 23 Nov 2026 11:00:00 GMT", NOON),
        (b"Mon, 23 Nov 2026 12:00:00 +0100", NOON),
        (b"yesterday", None),
        (b"", None),
    ],
)
def test_the_date_of_an_answer(said: bytes, moment: datetime | None) -> None:
    """The header that every server sends is read; what is no date is none."""

    class Reply:
        def rawHeader(self, _name: str) -> QByteArray:
            return QByteArray(said)

    assert date_of(Reply()) == moment  # type: ignore[arg-type]
