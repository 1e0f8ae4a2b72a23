"""Hosts and superusers are told of a message that could not be sent, and can do something about it at once."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest

from shared.client.outcomes import Done, Refused
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import MessageUnsent
from shared.protocol.model import Role
from shared.protocol.outbox import Channel, MessageKind, UnsentMessage, UnsentMessages, Why
from shared.protocol.visits import Noted
from staff_tray.desk.unsent_care import UnsentCare
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.unsent_stack import UnsentStack

NOW = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
TOLD = MessageUnsent(seq=1, at=NOW, message_id=UUID(int=1), message_kind=MessageKind.CODE, why=Why.AWAY)


def message(number: int, *, can_retry: bool = True) -> UnsentMessage:
    return UnsentMessage(
        id=UUID(int=number), kind=MessageKind.REMINDER, channel=Channel.SMS, why=Why.AWAY, at=NOW, ending="17",
        can_retry=can_retry,
    )  # fmt: skip


class Feed(QObject):
    """The site's mirror."""

    state_changed = Signal(object)
    event_applied = Signal(object)
    state: Any = None


class Api:
    """Keeps what is asked; `answer` answers the oldest."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []
        self._done: list[Any] = []

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


class Told:
    """One person's notice."""

    def __init__(self, *roles: Role) -> None:
        self.feed, self.api = Feed(), Api()
        self.care = UnsentCare(self.feed, self.api, site_id="centre", roles=roles, new_id=lambda: UUID(int=9))


def test_asks_once_and_when_something_has_happened(qapp: Any) -> None:
    """Not again with each state, and not at all for who is neither host nor superuser."""
    host, caseworker = Told(Role.HOST), Told(Role.CASEWORKER)
    for each in (host, caseworker):
        each.feed.state_changed.emit(None)
        each.feed.state_changed.emit(None)
    assert (host.api.asked, caseworker.api.asked) == ([("list", 0)], [])
    host.api.listed()
    assert host.care.props.message is None
    host.feed.event_applied.emit(TOLD)
    host.feed.event_applied.emit(TOLD)
    host.api.listed(message(1))
    host.api.listed(message(2), message(1))
    assert host.api.asked == [("list", 0)] * 3
    assert (host.care.props.message, host.care.props.others) == (message(2), 1)
    host.care.put_off()
    assert host.care.props.message is None
    host.feed.event_applied.emit(TOLD)
    host.api.listed(message(3, can_retry=False), message(2), message(1))
    assert (host.care.props.message, host.care.props.others) == (message(3, can_retry=False), 0)
    host.care.act()
    host.care.act()
    assert host.api.asked[-1] == ("settle", 3)
    host.care.take_roles((Role.CASEWORKER,))
    assert host.care.props.message is None


@pytest.mark.parametrize("answer", [Noted(), "gone"])
def test_the_notice(qtbot: Any, answer: Any) -> None:
    """Try again with the first button; it goes when it is settled, also when a colleague was quicker."""
    host, parent = Told(Role.HOST), QObject()
    column = NoticeColumn(parent)
    stack = UnsentStack(host.care, column, parent)
    host.feed.state_changed.emit(None)
    host.api.listed(message(1))
    notice: Any = stack.front
    assert notice is not None
    assert "could not be reached. You can try again." in notice.accessibleName()
    assert "17" in notice.accessibleName()
    QTest.mouseClick(notice._act, Qt.MouseButton.LeftButton)
    assert host.api.asked[-1] == ("retry", 1)
    assert not notice._act.isEnabled()
    gone = Refused(Problem(type=ProblemType.NOT_FOUND, title="", detail="", status=404))
    host.api.answer(gone if answer == "gone" else answer)
    host.api.listed()
    assert stack.front is None
    stack.close()
