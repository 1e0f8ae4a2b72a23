"""The stream against a server that breaks off, falls silent, refuses and comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shared.client.sse import Message
from shared.client.stream import EventStream, StreamPolicy
from shared.protocol.errors import Problem, ProblemType

PATIENT = StreamPolicy(silence=30, opening=30, first_delay=0.02, longest_delay=0.08, steady=0.5)
IMPATIENT = StreamPolicy(silence=0.3, opening=30, first_delay=0.02, longest_delay=0.08, steady=0.5)
LISTENING = StreamPolicy(silence=2, opening=30, first_delay=0.02, longest_delay=0.08, steady=0.5)
HASTY = StreamPolicy(silence=30, opening=0.3, first_delay=0.02, longest_delay=0.08, steady=0.5)


class Ear:
    """Everything a stream has said, in order."""

    def __init__(self, stream: EventStream) -> None:
        self.said: list[Any] = []
        stream.opened.connect(lambda: self.said.append("opened"))
        stream.message.connect(self.said.append)
        stream.lost.connect(lambda reason: self.said.append(("lost", reason)))
        stream.refused.connect(self.said.append)

    @property
    def data(self) -> list[str]:
        """What the messages carried."""
        return [each.data for each in self.said if isinstance(each, Message)]

    @property
    def losses(self) -> list[str]:
        """Why it was lost."""
        return [each[1] for each in self.said if isinstance(each, tuple)]


@pytest.fixture
def policy() -> StreamPolicy:
    """Comes back at once, and gives a slow machine time."""
    return PATIENT


@pytest.fixture
def stream(server: Any, qtbot: QtBot, policy: StreamPolicy) -> Iterator[EventStream]:
    """A stream that is not started."""
    made = EventStream(server.url, "token", "/events", policy=policy, randomness=lambda: 0.5)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def ear(stream: EventStream) -> Ear:
    """What the stream says."""
    return Ear(stream)


@pytest.fixture
def opened(qtbot: QtBot, server: Any, stream: EventStream, ear: Ear) -> Ear:
    """A stream that is open."""
    stream.start("5")
    qtbot.waitUntil(lambda: "opened" in ear.said and len(server.streams) == 1)
    return ear


def test_asks_as_agreed(server: Any, opened: Ear) -> None:
    """The request carries the token and the last id, and wants no compression."""
    headers = server.seen[0].headers
    assert headers["authorization"] == "Bearer token"
    assert headers["last-event-id"] == "5"
    assert headers["accept-encoding"] == "identity"
    assert headers["accept"] == "text/event-stream"


def test_no_id_at_the_very_start(qtbot: QtBot, server: Any, stream: EventStream, ear: Ear) -> None:
    """Without a last id the header is left out."""
    stream.start("")
    qtbot.waitUntil(lambda: "opened" in ear.said)
    assert "last-event-id" not in server.seen[0].headers


def test_arbitrary_splits(qtbot: QtBot, server: Any, opened: Ear) -> None:
    """A message that comes in pieces is one message."""
    raw = b"id: 6\r\ndata: sm" + "ø".encode()[:1], "ø".encode()[1:] + b"r\r", b"\n\r", b"\ndata: b\n\n"
    server.send(*raw)
    qtbot.waitUntil(lambda: opened.data == ["smør", "b"])


@pytest.mark.parametrize("how", ["kill", "end_streams"])
def test_comes_back_with_the_last_id(qtbot: QtBot, server: Any, opened: Ear, how: str) -> None:
    """After the server has gone, politely or not, the stream goes on behind the last message it got whole."""
    server.send(b"id: 6\ndata: a\n\nid: 7\ndata: ha")
    qtbot.waitUntil(lambda: opened.data == ["a"])
    getattr(server, how)()
    qtbot.waitUntil(lambda: bool(opened.losses))
    if how == "kill":
        server.start()
    qtbot.waitUntil(lambda: opened.said.count("opened") == 2)
    assert server.seen[-1].headers["last-event-id"] == "6"


def test_keeps_trying(qtbot: QtBot, server: Any, opened: Ear) -> None:
    """As long as nobody is there it tries again and again, and says each time that it is lost."""
    server.kill()
    qtbot.waitUntil(lambda: len(opened.losses) >= 4)
    server.start()
    qtbot.waitUntil(lambda: opened.said[-1] == "opened")


@pytest.mark.parametrize("policy", [IMPATIENT])
def test_watchdog(qtbot: QtBot, server: Any, opened: Ear) -> None:
    """A connection that nothing comes on any more is given up, and made anew."""
    qtbot.waitUntil(lambda: opened.said.count("opened") >= 2)
    assert set(opened.losses) == {"Nothing has come from the server for too long."}
    qtbot.waitUntil(lambda: len(server.streams) == 1)


@pytest.mark.parametrize("policy", [LISTENING])
def test_heartbeat_holds_the_watchdog(qtbot: QtBot, server: Any, opened: Ear, stream: EventStream) -> None:
    """Heartbeats, and nothing else, keep the connection."""
    for _ in range(12):
        server.send(b": heartbeat\n\n")
        with qtbot.waitSignal(stream.lost, timeout=300, raising=False):
            """Nearly twice the watchdog's patience in all."""
    assert opened.losses == []


@pytest.mark.parametrize("policy", [HASTY])
def test_answer_that_never_comes(qtbot: QtBot, server: Any, stream: EventStream, ear: Ear) -> None:
    """A server that takes the connection and says nothing is given up too."""
    server.stall(stream=True)
    stream.start("5")
    qtbot.waitUntil(lambda: "opened" in ear.said)
    assert set(ear.losses) == {"Nothing has come from the server for too long."}


@pytest.mark.parametrize(("kind", "status"), [(ProblemType.TOKEN_EXPIRED, 401), (ProblemType.FORBIDDEN, 403)])
def test_refused(qtbot: QtBot, server: Any, stream: EventStream, ear: Ear, kind: ProblemType, status: int) -> None:
    """A token that is turned away ends it: the problem is told and nothing is tried again."""
    problem = server.refuse(kind, status, stream=True)
    with qtbot.waitSignal(stream.refused):
        stream.start("5")
    with qtbot.waitSignal(stream.opened, timeout=300, raising=False) as again:
        """Long enough for several tries."""
    assert not again.signal_triggered
    assert ear.said == [problem]


def test_refused_without_a_word(qtbot: QtBot, server: Any, stream: EventStream, ear: Ear) -> None:
    """A 401 from something between us and the server is a problem too."""
    server.answer(401, b"go away", "text/plain", stream=True)
    with qtbot.waitSignal(stream.refused):
        stream.start("5")
    (problem,) = ear.said
    assert isinstance(problem, Problem)
    assert problem.type is ProblemType.UNAUTHENTICATED


@pytest.mark.parametrize("status", [200, 204, 302, 404, 500, 503])
def test_other_answers_are_tried_again(qtbot: QtBot, server: Any, stream: EventStream, ear: Ear, status: int) -> None:
    """Anything that is no stream is a loss, and the next try finds the stream."""
    server.answer(status, b"<html>", "text/html", stream=True)
    stream.start("5")
    qtbot.waitUntil(lambda: ear.said[-1:] == ["opened"])
    assert len(ear.losses) == 1


def test_server_may_set_the_pace(qtbot: QtBot, server: Any, opened: Ear, stream: EventStream) -> None:
    """The field `retry` is the shortest wait from then on."""
    server.send(b"retry: 60\ndata: a\n\n")
    qtbot.waitUntil(lambda: opened.data == ["a"])
    assert stream._backoff.first == 0.06


def test_stop_hangs_up(qtbot: QtBot, server: Any, opened: Ear, stream: EventStream) -> None:
    """The server sees that nobody listens any more."""
    stream.stop()
    qtbot.waitUntil(lambda: not server.streams)


def test_stop_within_a_message(qtbot: QtBot, server: Any, opened: Ear, stream: EventStream) -> None:
    """Whoever stops at the first of several messages hears no other."""
    stream.message.connect(lambda _: stream.stop())
    server.send(b"data: a\n\ndata: b\n\n")
    qtbot.waitUntil(lambda: opened.data == ["a"])
    with qtbot.waitSignal(stream.lost, timeout=200, raising=False) as lost:
        """The stop itself is no loss."""
    assert not lost.signal_triggered
    assert opened.data == ["a"]


def test_short_connections_make_longer_waits(qtbot: QtBot, server: Any, as_frame: Callable[[Any], bytes]) -> None:
    """A server that lets in and throws out at once is not run down: the waits grow until one connection holds."""
    now = [0.0]
    stream = EventStream(
        server.url, "token", "/events", policy=PATIENT, randomness=lambda: 1.0 - 1e-9, clock=lambda: now[0]
    )
    ear = Ear(stream)
    stream.start("")
    waits = []
    for count in range(1, 4):
        qtbot.waitUntil(lambda count=count: ear.said.count("opened") == count and bool(server.streams))
        if count == 3:
            now[0] += 1
        server.end_streams()
        qtbot.waitUntil(lambda count=count: len(ear.losses) == count)
        waits.append(stream._pause.interval())
    stream.stop()
    assert waits == [20, 40, 20]
