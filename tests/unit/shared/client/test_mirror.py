"""The mirror through resets, gaps, lost connections and refusals: nothing lost, twice, or stale as live."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shared.client.mirror import Connection, Mirror
from shared.client.stream import StreamPolicy
from shared.protocol.errors import ProblemType
from shared.protocol.events import TicketIssued
from shared.protocol.state import SiteState, fold

IMPATIENT = StreamPolicy(silence=0.4, opening=30, first_delay=0.02, longest_delay=0.1, steady=5.0)

MakeState = Callable[[int], SiteState]
MakeEvent = Callable[[int], TicketIssued]


def test_before_the_start(mirror: Mirror) -> None:
    """It knows nothing and says so."""
    assert mirror.state is None
    assert mirror.connection is Connection.CONNECTING


def test_snapshot_then_stream(server: Any, state: MakeState, mirror: Mirror, live: Any) -> None:
    """The snapshot comes first, the stream goes on where it ends, and then it is live."""
    assert mirror.state == state(3)
    assert [seen.path.rpartition("/")[2] for seen in server.seen] == ["snapshot", "events"]
    assert server.seen[1].headers["last-event-id"] == "3"
    assert (live.states, live.events, live.connections) == ([3], [], [Connection.LIVE])


def test_events(qtbot: QtBot, server: Any, state: MakeState, event: MakeEvent, mirror: Mirror, live: Any) -> None:
    """Each event changes the state and is told, in order, and the state is told first."""
    server.send_event(event(4))
    qtbot.waitUntil(lambda: live.events == [4])
    server.send_event(event(5))
    qtbot.waitUntil(lambda: live.events == [4, 5])
    assert live.states == [3, 4, 5]
    assert live.order[1:] == ["state", "event", "state", "event"]
    assert mirror.state == fold(state(3), [event(4), event(5)])


def test_the_state_shows_the_event_it_is_told_of(
    qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror, live: Any
) -> None:
    """Whoever hears of an event finds it in the state."""
    found: list[bool] = []
    mirror.event_applied.connect(lambda each: found.append(each.ticket.id in mirror.state.tickets))
    server.send_event(event(4))
    qtbot.waitUntil(lambda: found == [True])


def test_what_was_missed_comes_before_live(
    qtbot: QtBot, server: Any, state: MakeState, event: MakeEvent, mirror: Mirror, diary: Any
) -> None:
    """The state is live only with everything in it that had happened when the stream was opened."""
    server.state = state(3)
    server.missed = [event(4), event(5)]
    at_live: list[int] = []
    mirror.connection_changed.connect(lambda _: at_live.append(mirror.state.seq))
    mirror.start()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)
    assert at_live == [5]


def test_no_event_twice_after_a_lost_connection(
    qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror, live: Any
) -> None:
    """A server that comes back and repeats what was heard already causes no second event, and what was missed comes."""
    server.send_event(event(4))
    qtbot.waitUntil(lambda: live.events == [4])
    server.kill()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LOST)
    assert mirror.state is not None
    assert mirror.state.seq == 4
    server.start()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE and len(server.streams) == 1)
    assert server.seen[-1].headers["last-event-id"] == "4"
    for seq in (3, 4, 5, 5, 6):
        server.send_event(event(seq))
    qtbot.waitUntil(lambda: live.events == [4, 5, 6])
    assert live.connections == [Connection.LIVE, Connection.LOST, Connection.LIVE]
    assert len(server.asked("GET", "snapshot")) == 1


def test_connection_breaks_within_an_event(
    qtbot: QtBot, server: Any, event: MakeEvent, as_frame: Callable[[Any], bytes], mirror: Mirror, live: Any
) -> None:
    """Half an event is none: it is asked for again, and comes once."""
    raw = as_frame(event(4))
    server.send(raw[:40], raw[40:-1])
    server.kill()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LOST)
    server.start()
    qtbot.waitUntil(lambda: len(server.streams) == 1)
    assert server.seen[-1].headers["last-event-id"] == "3"
    server.send(raw)
    qtbot.waitUntil(lambda: live.events == [4])


def test_reset(qtbot: QtBot, server: Any, state: MakeState, event: MakeEvent, mirror: Mirror, live: Any) -> None:
    """A reset brings a fresh snapshot: a new state, no events for what it holds, and the stream goes on behind it."""
    server.state = state(50)
    server.send_reset()
    qtbot.waitUntil(lambda: live.states == [3, 50] and len(server.streams) == 1)
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)
    assert live.events == []
    assert server.seen[-1].headers["last-event-id"] == "50"
    assert live.connections == [Connection.LIVE, Connection.CONNECTING, Connection.LIVE]
    server.send_event(event(51))
    qtbot.waitUntil(lambda: live.events == [51])


def test_reset_to_an_older_state(qtbot: QtBot, server: Any, event: MakeEvent, state: MakeState, live: Any) -> None:
    """A server that was put back to a backup is believed, and its next events are new ones."""
    server.state = state(1)
    server.send_reset()
    qtbot.waitUntil(lambda: live.states == [3, 1] and len(server.streams) == 1)
    server.send_event(event(2))
    qtbot.waitUntil(lambda: live.events == [2])


def test_what_comes_behind_a_reset_is_not_applied(
    qtbot: QtBot, server: Any, state: MakeState, event: MakeEvent, as_frame: Callable[[Any], bytes], live: Any
) -> None:
    """Events in the same bytes as the reset belong to the new state, not to the old."""
    server.state = state(4)
    server.send(b"event: reset\ndata: {}\n\n" + as_frame(event(4)))
    qtbot.waitUntil(lambda: live.states == [3, 4])
    assert live.events == []


def test_gap(qtbot: QtBot, server: Any, state: MakeState, event: MakeEvent, mirror: Mirror, live: Any) -> None:
    """An event that leaves one out is not applied; a fresh snapshot is."""
    server.state = state(6)
    server.send_event(event(6))
    qtbot.waitUntil(lambda: live.states == [3, 6])
    assert live.events == []
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)


@pytest.mark.expect_log("cannot be read")
@pytest.mark.parametrize("data", [b'{"kind":"ticket.parked","seq":4}', b"nonsense", b"\xff"])
def test_event_of_a_newer_server(qtbot: QtBot, server: Any, state: MakeState, live: Any, data: bytes) -> None:
    """An event that cannot be read is logged, and the snapshot tells what it did."""
    server.state = state(4)
    server.send(b"id: 4\nevent: ticket.parked\ndata: " + data + b"\n\n")
    qtbot.waitUntil(lambda: live.states == [3, 4])


def test_endless_gaps_make_no_storm(qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror, live: Any) -> None:
    """When the fresh snapshot does not help, the next ones are asked for with growing waits."""
    server.send_event(event(9))
    waits = []
    for count in range(2, 5):
        qtbot.waitUntil(lambda count=count: len(server.asked("GET", "snapshot")) == count and bool(server.streams))
        qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)
        server.send_event(event(9))
        qtbot.waitUntil(lambda: mirror._pause.isActive() or mirror.connection is Connection.CONNECTING)
        waits.append(mirror._pause.interval())
    assert waits == [15, 30, 60]


@pytest.mark.parametrize("policy", [IMPATIENT])
def test_watchdog(qtbot: QtBot, server: Any, event: MakeEvent, live: Any) -> None:
    """A silent connection counts as lost, and the mirror finds its way back without repeating anything."""
    server.send_event(event(4))
    qtbot.waitUntil(lambda: live.connections[1:3] == [Connection.LOST, Connection.LIVE])
    assert live.events == [4]
    assert server.seen[-1].headers["last-event-id"] == "4"


def test_start_without_a_server(qtbot: QtBot, server: Any, state: MakeState, mirror: Mirror, diary: Any) -> None:
    """Without a server at the start it says at once that there is no contact, and goes on trying."""
    server.kill()
    mirror.start()
    qtbot.waitUntil(lambda: diary.connections == [Connection.LOST])
    server.state = state(2)
    server.start()
    qtbot.waitUntil(lambda: diary.connections == [Connection.LOST, Connection.LIVE])
    assert diary.states == [2]


@pytest.mark.parametrize("stream", [False, True])
def test_refused(qtbot: QtBot, server: Any, mirror: Mirror, diary: Any, stream: bool) -> None:
    """A token that is turned away, at the snapshot or at the stream, stops it: it is told once, nothing is live."""
    problem = server.refuse(ProblemType.TOKEN_EXPIRED, 401, stream=stream)
    with qtbot.waitSignal(mirror.refused):
        mirror.start()
    with qtbot.waitSignal(mirror.connection_changed, timeout=300, raising=False) as changed:
        """Long enough for several tries."""
    assert not changed.signal_triggered
    assert diary.refusals == [problem]
    assert mirror.connection is Connection.LOST


def test_a_site_that_is_gone(qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror, live: Any) -> None:
    """It is told once, what was known stays and is live no more; when the site is there again, so are we."""
    for _ in range(5):
        problem = server.refuse(ProblemType.UNKNOWN_SITE, 404, stream=True)
    server.end_streams()
    qtbot.waitUntil(lambda: not server.stream_script)
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)
    assert live.refusals == [problem]
    assert live.connections[-2:] == [Connection.LOST, Connection.LIVE]
    assert live.states == [3]
    server.send_event(event(4))
    qtbot.waitUntil(lambda: live.events == [4])


def test_signing_in_again_loses_nothing(qtbot: QtBot, server: Any, event: MakeEvent, mirror: Mirror, live: Any) -> None:
    """With a new token it goes on where it was: what came in between is told as events."""
    for _ in range(5):
        server.refuse(ProblemType.TOKEN_EXPIRED, 401, stream=True)
    server.end_streams()
    qtbot.waitUntil(lambda: len(live.refusals) == 1)
    server.stream_script.clear()
    mirror.set_token("new")
    mirror.start()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE and len(server.streams) == 1)
    assert server.seen[-1].headers["authorization"] == "Bearer new"
    assert server.seen[-1].headers["last-event-id"] == "3"
    server.send_event(event(4))
    qtbot.waitUntil(lambda: live.events == [4])


def test_unknown_site(qtbot: QtBot, server: Any, mirror: Mirror, diary: Any) -> None:
    """A refusal that is not about the token is told once and tried again: somebody may mend it."""
    problem = server.refuse(ProblemType.UNKNOWN_SITE, 404)
    server.refuse(ProblemType.UNKNOWN_SITE, 404)
    mirror.start()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE)
    assert diary.refusals == [problem]


def test_stop(qtbot: QtBot, server: Any, state: MakeState, event: MakeEvent, mirror: Mirror, live: Any) -> None:
    """After a stop the last state stays, is not live, and nothing more comes."""
    mirror.stop()
    assert mirror.connection is Connection.LOST
    qtbot.waitUntil(lambda: not server.streams)
    with qtbot.waitSignal(mirror.connection_changed, timeout=200, raising=False) as changed:
        """Long enough for several tries."""
    assert not changed.signal_triggered
    assert mirror.state == state(3)


def test_stop_before_the_snapshot_has_come(qtbot: QtBot, server: Any, mirror: Mirror, diary: Any) -> None:
    """A snapshot that comes after the stop is not taken."""
    mirror.start()
    mirror.stop()
    qtbot.waitUntil(lambda: len(server.seen) == 1)
    with qtbot.waitSignal(mirror.state_changed, timeout=200, raising=False) as changed:
        """Long enough for the answer."""
    assert not changed.signal_triggered
    assert mirror.state is None


def test_stop_while_being_told(qtbot: QtBot, server: Any, mirror: Mirror, diary: Any) -> None:
    """Whoever stops it on hearing the first state gets no connection."""
    mirror.state_changed.connect(lambda _: mirror.stop())
    mirror.start()
    qtbot.waitUntil(lambda: diary.states == [0])
    with qtbot.waitSignal(mirror.connection_changed, timeout=200, raising=False) as changed:
        """Long enough for a stream."""
    assert not changed.signal_triggered
    assert server.asked("GET", "events") == []


def test_commands_are_not_held_up_by_streams(qtbot: QtBot, server: Any, policy: StreamPolicy) -> None:
    """Eight streams to one host, more than one manager would open, are all live at once."""
    server.says_live = True
    mirrors = [Mirror(server.url, "token", "centre", policy=policy) for _ in range(8)]
    for mirror in mirrors:
        mirror.start()
    qtbot.waitUntil(lambda: all(mirror.connection is Connection.LIVE for mirror in mirrors), timeout=20_000)
    for mirror in mirrors:
        mirror.stop()
        mirror.deleteLater()
