"""The mirror after a pause: what was missed is told at once, and waking up looks at once how things are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shared.client.mirror import Connection, Mirror
from shared.client.stream import StreamPolicy
from shared.protocol.events import TicketIssued
from shared.protocol.state import SiteState

MakeState = Callable[[int], SiteState]
MakeEvent = Callable[[int], TicketIssued]


def test_what_was_missed_is_told_at_once(
    qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror, live: Any
) -> None:
    """After an hour without contact there is one new state and not sixty; each event still comes, after it."""
    server.missed = [event(seq) for seq in range(4, 64)]
    server.end_streams()
    qtbot.waitUntil(lambda: len(live.events) == 60)
    assert live.states == [3, 63]
    assert live.order[1:] == ["state", *["event"] * 60]
    assert live.connections == [Connection.LIVE, Connection.LOST, Connection.LIVE]
    assert mirror.state.seq == 63


def test_half_of_what_was_missed_is_not_told(
    qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror, live: Any
) -> None:
    """The line breaks again while we catch up: nothing is shown before all of it is there, and nothing is lost."""
    server.says_live, server.missed = False, [event(4)]
    server.end_streams()
    qtbot.waitUntil(lambda: mirror.state.seq == 4)
    assert (live.states, live.events, mirror.connection) == ([3], [], Connection.LOST)
    server.says_live, server.missed = True, [event(4), event(5)]
    server.end_streams()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)
    assert (live.states, live.events) == ([3, 5], [4, 5])


def test_what_comes_in_one_piece_is_told_at_once(
    qtbot: QtBot, server: Any, event: MakeEvent, as_frame: Callable[[TicketIssued], bytes], live: Any
) -> None:
    """A line that was held up for a moment delivers all it has; that is one change of what is shown."""
    server.send(b"".join(as_frame(event(seq)) for seq in (4, 5, 6)))
    qtbot.waitUntil(lambda: live.events == [4, 5, 6])
    assert live.states == [3, 6]


def test_an_open_stream_is_not_live_yet(qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror) -> None:
    """Nothing is called live before the server says so."""
    server.says_live = False
    mirror.start()
    qtbot.waitUntil(lambda: bool(server.streams))
    server.send_event(event(1))
    qtbot.waitUntil(lambda: mirror.state is not None and mirror.state.seq == 1)
    assert mirror.connection is Connection.CONNECTING


def test_waking_up(
    qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror, live: Any
) -> None:  # fmt: skip
    """The old connection counts for nothing: a new one at once, from the last event heard, and not live meanwhile."""
    server.missed = [event(4), event(5)]
    mirror.wake()
    assert mirror.connection is Connection.CONNECTING
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)
    assert server.seen[-1].headers["last-event-id"] == "3"
    assert mirror.state.seq == 5


@pytest.mark.parametrize("policy", [StreamPolicy(first_delay=60, longest_delay=60)])
def test_the_network_is_back(qtbot: QtBot, server: Any, mirror: Mirror, live: Any) -> None:
    """A minute's wait before the next try is cut short, for the stream and for the first state alike."""
    server.kill()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LOST)
    server.start()
    mirror.wake()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)


@pytest.mark.parametrize("policy", [StreamPolicy(first_delay=60, longest_delay=60)])
def test_the_network_is_there_at_last(qtbot: QtBot, server: Any, state: MakeState, mirror: Mirror) -> None:
    """A tray that started without a network takes its first state as soon as there is one."""
    server.state = state(1)
    server.kill()
    mirror.start()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LOST)
    server.start()
    mirror.wake()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)


def test_who_has_stopped_is_not_woken(qtbot: QtBot, server: Any, mirror: Mirror, live: Any) -> None:
    """After signing out, waking the computer asks the server for nothing."""
    mirror.stop()
    asked = len(server.seen)
    with qtbot.waitSignal(mirror.connection_changed, timeout=200, raising=False) as changed:
        mirror.wake()
    assert not changed.signal_triggered
    assert (len(server.seen), mirror.connection) == (asked, Connection.LOST)
