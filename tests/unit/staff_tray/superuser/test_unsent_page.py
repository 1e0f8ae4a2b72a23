"""The page Messages not sent: its view model against a server that answers when told to, and its window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import MessageSettled, MessageUnsent
from shared.protocol.outbox import Channel, MessageKind, UnsentMessage, UnsentMessages, Why
from shared.protocol.visits import Noted
from staff_tray.superuser.unsent import Unsent
from staff_tray.superuser.views.unsent_view import UnsentView
from staff_tray.unsent_words import kind_words, todo_words, way_words, why_words

NOW = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)


def message(number: int, **more: Any) -> UnsentMessage:
    """One that could not be sent."""
    said = {"kind": MessageKind.REMINDER, "channel": Channel.SMS, "why": Why.AWAY, "ending": "17", "can_retry": True}
    return UnsentMessage(id=UUID(int=number), at=NOW - timedelta(hours=number), **{**said, **more})


FIRST = message(1)
SECOND = message(2, kind=MessageKind.CONFIRMATION, channel=Channel.MAIL, ending="", why=Why.REFUSED, can_retry=False)


class Feed(QObject):
    """The site's mirror."""

    event_applied = Signal(object)


class Api:
    """Keeps what is asked; `answer` answers the oldest."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []
        self._done: list[Callable[[Outcome[Any]], None]] = []

    def unsent_messages(self, _site_id: str, done: Any) -> None:
        self.asked.append(("list", 0))
        self._done.append(done)

    def retry_message(self, _site_id: str, message_id: UUID, _command: Any, done: Any) -> None:
        self.asked.append(("retry", message_id.int))
        self._done.append(done)

    def settle_message(self, _site_id: str, message_id: UUID, _command: Any, done: Any) -> None:
        self.asked.append(("settle", message_id.int))
        self._done.append(done)

    def answer(self, value: Any) -> None:
        self._done.pop(0)(value if isinstance(value, Refused) else Done(value))

    def listed(self, *messages: UnsentMessage) -> None:
        self.answer(UnsentMessages(messages=messages))


@pytest.fixture
def api() -> Api:
    """The server."""
    return Api()


@pytest.fixture
def feed(qapp: Any) -> Feed:
    """The stream."""
    return Feed()


@pytest.fixture
def page(api: Api, feed: Feed) -> Unsent:
    """The page, not looked at yet."""
    numbers = count(100)
    return Unsent(api, feed, "centre", new_id=lambda: UUID(int=next(numbers)))


def test_asks_only_while_somebody_looks(page: Unsent, api: Api, feed: Feed) -> None:
    """When it is opened, and when the log tells of one more or one less; never by itself."""
    told = MessageUnsent(seq=1, at=NOW, message_id=UUID(int=1), message_kind=MessageKind.CODE, why=Why.AWAY)
    feed.event_applied.emit(told)
    assert api.asked == []
    page.look()
    feed.event_applied.emit(told)
    api.listed()
    assert page.props.messages == ()
    api.listed(FIRST, SECOND)
    assert page.props.chosen == FIRST
    page.choose(SECOND.id)
    feed.event_applied.emit(MessageSettled(seq=2, at=NOW, message_id=FIRST.id))
    api.listed(SECOND)
    assert (page.props.messages, page.props.chosen) == ((SECOND,), SECOND)
    page.rest()
    feed.event_applied.emit(told)
    assert api.asked == [("list", 0)] * 3


def test_try_again_and_done(page: Unsent, api: Api) -> None:
    """One at a time; what a colleague was quicker with is just gone."""
    page.look()
    api.listed(FIRST, SECOND)
    page.retry()
    page.settle()
    assert api.asked[1:] == [("retry", 1)]
    api.answer(Noted())
    assert page.props.retried
    api.listed(SECOND)
    assert not page.props.may_retry
    page.retry()
    page.settle()
    api.answer(Refused(Problem(type=ProblemType.NOT_FOUND, title="", detail="", status=404)))
    api.listed()
    assert api.asked[2:] == [("list", 0), ("settle", 2), ("list", 0)]
    assert (page.props.messages, page.props.chosen, page.props.trouble) == ((), None, None)


def test_signed_out(page: Unsent, api: Api, qtbot: Any) -> None:
    """A token that has ended is told of."""
    page.look()
    with qtbot.waitSignal(page.signed_out):
        api.answer(Refused(Problem(type=ProblemType.TOKEN_EXPIRED, title="", detail="", status=401)))


def test_words_for_everything(qapp: Any) -> None:
    """Each kind and each reason has words, and nothing shows more of a number than its end."""
    for kind in MessageKind:
        assert kind_words(kind)
    for why in Why:
        assert why_words(why).endswith(".")
        for can_retry in (True, False):
            assert todo_words(message(1, why=why, can_retry=can_retry)).endswith(".")
    assert way_words(FIRST) == "SMS to a number ending in 17"


def test_the_window(page: Unsent, api: Api, qtbot: Any) -> None:
    """By keyboard: choose, try again, done; and it says so when there is nothing."""
    view = UnsentView(page, now=lambda: NOW, zone=lambda: "Europe/Copenhagen")
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    api.listed(FIRST, SECOND)
    assert view.findChild(QLabel, "unsent-why").text() == "The message service could not be reached."
    assert view.retry.isEnabled()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert view.findChild(QLabel, "unsent-why").text() == "The number or address was not accepted."
    assert not view.retry.isEnabled()
    qtbot.mouseClick(view.settle, Qt.MouseButton.LeftButton)
    api.answer(Noted())
    api.listed()
    assert not view.list.isVisible()
    assert view.findChild(QLabel, "unsent-nothing").text() == "All messages have been sent. There is nothing to do."
