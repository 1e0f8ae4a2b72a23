"""Messages between staff: read by one of those they are for, with a word to the sender."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.colleagues import StaffMessage
from shared.protocol.errors import ProblemType
from shared.protocol.events import StaffMessageRead, StaffMessageSent
from shared.protocol.model import Role
from shared.protocol.visits import Noted
from staff_tray.colleagues.messages import StaffMessages
from staff_tray.colleagues.words import message_heading, read_words
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
SOME_TIME = datetime(2026, 11, 23, tzinfo=UTC)
ME, BO = UUID(int=70), UUID(int=71)


class EventFeed(QObject):
    """A mirror that says what the test tells it."""

    state_changed = Signal(object)
    connection_changed = Signal(object)
    event_applied = Signal(object)

    def __init__(self, state: Any) -> None:
        super().__init__()
        self.state = state
        self.connection = Connection.CONNECTING

    def be(self, connection: Connection) -> None:
        """The connection is now so."""
        self.connection = connection
        self.connection_changed.emit(connection)


class Asked:
    """Keeps what was asked until the test answers it."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.done: Callable[[Any], None] = lambda _: None

    def send_staff_message(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("send", site_id, command))
        self.done = done

    def staff_messages(self, site_id: str, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("look", site_id))
        self.done = done

    def read_staff_message(self, site_id: str, message_id: UUID, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("read", site_id, message_id, command))
        self.done = done


@pytest.fixture
def feed(qapp: Any, state: Make) -> EventFeed:
    """A feed that is not connected yet."""
    return EventFeed(state())


@pytest.fixture
def asked() -> Asked:
    """Nothing asked yet."""
    return Asked()


@pytest.fixture
def messages(feed: EventFeed, asked: Asked) -> StaffMessages:
    """Messages of a host."""
    return StaffMessages(
        feed, asked, site_id="centre", staff_id=ME, roles=(Role.HOST,), new_id=lambda: UUID(int=999)
    )  # fmt: skip


@pytest.fixture
def message(morning: datetime) -> Callable[..., StaffMessage]:
    """Makes messages of Bo to the host."""

    def made(number: int = 1, **other: Any) -> StaffMessage:
        values: dict[str, Any] = {
            "id": UUID(int=number), "to_role": Role.HOST, "from_staff_id": BO, "from_name": "Bo Vesterlyng",
            "text": "En stol, tak", "sent_at": morning + timedelta(minutes=number),
        }  # fmt: skip
        return StaffMessage(**{**values, **other})

    return made


def sent(seq: int = 2, role: Role = Role.HOST) -> StaffMessageSent:
    """The log says that there is a message."""
    return StaffMessageSent(seq=seq, at=SOME_TIME, message_id=UUID(int=1), to_role=role, from_staff_id=BO)


def read(message_id: UUID) -> StaffMessageRead:
    """The log says that it has been read."""
    return StaffMessageRead(seq=3, at=SOME_TIME, message_id=message_id, to_role=Role.HOST, from_staff_id=BO)


def test_a_message_comes_and_is_read(
    qtbot: Any, feed: EventFeed, asked: Asked, messages: StaffMessages, message: Make
) -> None:
    """Looked for when connected and when the log says so, not otherwise; new once; read, and gone."""
    feed.be(Connection.LIVE)
    asked.done(Done([]))
    feed.event_applied.emit(sent(role=Role.GUARD))
    feed.event_applied.emit(StaffMessageSent(seq=2, at=SOME_TIME))
    assert asked.asked == [("look", "centre")]
    feed.event_applied.emit(sent())
    with qtbot.waitSignal(messages.changed):
        asked.done(Done([message()]))
    (notice,) = messages.props.notices
    assert (message_heading(notice), notice.text, notice.since) == (
        "Message from Bo Vesterlyng",
        "En stol, tak",
        "10:43",
    )
    assert messages.props.fresh == (UUID(int=1),)
    feed.event_applied.emit(sent(4))
    with qtbot.assertNotEmitted(messages.changed):
        asked.done(Done([message()]))
    messages.seen(UUID(int=1))
    messages.seen(UUID(int=1))
    assert [each[0] for each in asked.asked] == ["look", "look", "look", "read"]
    asked.done(Done(Noted()))
    assert messages.props.notices == ()


def test_a_colleague_has_read_it(feed: EventFeed, asked: Asked, messages: StaffMessages, message: Make) -> None:
    """Then nobody else needs to: the notice goes."""
    feed.be(Connection.LIVE)
    asked.done(Done([message(1), message(2)]))
    feed.event_applied.emit(read(UUID(int=1)))
    assert [notice.message_id for notice in messages.props.notices] == [UUID(int=2)]


def test_no_answer(feed: EventFeed, asked: Asked, messages: StaffMessages, message: Make) -> None:
    """Trouble is said in the notice; looking without an answer changes nothing."""
    feed.be(Connection.LIVE)
    asked.done(Done([message()]))
    messages.seen(UUID(int=1))
    asked.done(Unreachable("no route"))
    assert messages.props.notices[0].trouble is LocalTrouble.NO_ANSWER
    feed.event_applied.emit(sent())
    asked.done(Unreachable("no route"))
    assert len(messages.props.notices) == 1


def test_an_own_message(qtbot: Any, feed: EventFeed, asked: Asked, messages: StaffMessages, message: Make) -> None:
    """It is no notice here, and its being read is told once, by the log or by looking again."""
    outcomes: list[Any] = []
    messages.send(Role.HOST, "En stol", outcomes.append)
    ((_, _, command),) = asked.asked
    assert (command.to_role, command.text) == (Role.HOST, "En stol")
    asked.done(Done(Noted()))
    assert outcomes == [Done(Noted())]
    mine = message(id=command.id, from_staff_id=ME)
    feed.be(Connection.LIVE)
    asked.done(Done([mine]))
    assert messages.props.notices == ()
    with qtbot.waitSignal(messages.was_read) as heard:
        feed.event_applied.emit(read(command.id))
    assert heard.args == [Role.HOST]
    with qtbot.assertNotEmitted(messages.was_read):
        feed.event_applied.emit(read(command.id))
    messages.send(Role.GUARD, "En stol", outcomes.append)
    feed.be(Connection.LIVE)
    with qtbot.waitSignal(messages.was_read) as heard:
        asked.done(Done([message(id=command.id, from_staff_id=ME, read_at=mine.sent_at)]))
    assert heard.args == [Role.GUARD]


def test_a_server_that_knows_us_no_more(
    qtbot: Any, feed: EventFeed, asked: Asked, messages: StaffMessages, problem: Make
) -> None:
    """An expired sign-in ends the session, however one learns of it."""
    messages.send(Role.HOST, "x", lambda _: None)
    with qtbot.waitSignal(messages.signed_out):
        asked.done(Refused(problem(ProblemType.TOKEN_EXPIRED)))
    feed.be(Connection.LIVE)
    with qtbot.waitSignal(messages.signed_out):
        asked.done(Refused(problem(ProblemType.TOKEN_EXPIRED)))


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (None, ""),
        (Role.HOST, "The host has read your message."),
        (Role.GUARD, "The guard has read your message."),
        (Role.SUPERUSER, "Your message has been read."),
    ],
)
def test_the_word_to_the_sender(role: Role | None, words: str) -> None:
    """Who has read it, by role."""
    assert read_words(role) == words
