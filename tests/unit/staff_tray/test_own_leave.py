"""Who signs in while on leave is told so once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.errors import ProblemType
from shared.protocol.events import StaffChanged
from shared.protocol.model import Role
from shared.protocol.team import Colleague, EndLeave
from shared.protocol.visits import Noted
from staff_tray.desk.memory import LeaveFile
from staff_tray.desk.own_leave import LeaveInputs, LeaveProps, OwnLeave, derive
from staff_tray.desk.views.leave_stack import LeaveStack
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.team.directory import Directory

ME, METTE, KAJ = UUID(int=70), UUID(int=71), UUID(int=72)
TODAY = date(2026, 11, 23)
FRIDAY = TODAY + timedelta(days=4)


def colleague(who: UUID, name: str, until: date | None = None, deputies: tuple[UUID, ...] = ()) -> Colleague:
    """Somebody who works here, since Sunday on leave or not at all."""
    first = None if until is None else TODAY - timedelta(days=1)
    return Colleague(
        staff_id=who, display_name=name, roles=(Role.CASEWORKER,), desk_id=None, deputies=deputies,
        leave_from=first, leave_until=until,
    )  # fmt: skip


STAFF = (colleague(ME, "Bo", FRIDAY, (METTE, KAJ)), colleague(METTE, "Mette"), colleague(KAJ, "Kaj", TODAY))


@pytest.mark.parametrize(
    ("staff", "today", "carried_on", "props"),
    [
        (None, TODAY, None, LeaveProps()),
        (STAFF, None, None, LeaveProps()),
        (STAFF, TODAY, None, LeaveProps(FRIDAY, ("Mette",))),
        (STAFF, FRIDAY, None, LeaveProps(FRIDAY, ("Mette", "Kaj"))),
        (STAFF, FRIDAY + timedelta(days=1), None, LeaveProps()),
        (STAFF, TODAY - timedelta(days=2), None, LeaveProps()),
        (STAFF, TODAY, FRIDAY, LeaveProps()),
        (STAFF, TODAY, TODAY - timedelta(days=90), LeaveProps(FRIDAY, ("Mette",))),
        ((colleague(ME, "Bo"),), TODAY, None, LeaveProps()),
    ],
)
def test_what_is_told(staff: Any, today: Any, carried_on: Any, props: LeaveProps) -> None:
    """Only while one is on leave, once for each leave; deputies who are on leave themselves do not stand in."""
    assert derive(LeaveInputs(staff, ME, today, carried_on)) == props


class Office:
    """An api that answers when the test wants it."""

    def __init__(self) -> None:
        self.staff_now: tuple[Colleague, ...] = STAFF
        self.sent: list[EndLeave] = []
        self.done: Callable[[Any], None] = lambda _: None
        self.asked: list[Callable[[Any], None]] = []

    def staff(self, site_id: str, done: Callable[[Any], None]) -> None:
        """Who works here."""
        assert site_id == "centre"
        self.asked.append(done)

    def answer(self) -> None:
        """Answer the oldest question."""
        self.asked.pop(0)(Done(list(self.staff_now)))

    def end_leave(self, command: EndLeave, done: Callable[[Any], None]) -> None:
        """Be back."""
        self.sent.append(command)
        self.done = done


class Told:
    """The notice of one who has signed in."""

    def __init__(self, feed: Any, folder: Path, morning: datetime) -> None:
        self.api, self.feed = Office(), feed
        self.directory = Directory(feed, self.api, site_id="centre", parent=feed)
        self.leave = OwnLeave(
            feed, self.api, self.directory, LeaveFile(folder, "centre", ME), staff_id=ME, now=lambda: morning,
            parent=feed,
        )  # fmt: skip
        self.stack = LeaveStack(self.leave, NoticeColumn(feed), parent=feed)
        self.directory.need()


@pytest.fixture
def told(live: Any, tmp_path: Path, morning: datetime) -> Any:
    """Bo has signed in while on leave until Friday."""
    live.put()
    made = Told(live, tmp_path, morning)
    made.api.answer()
    yield made
    made.stack.close()


def press(told: Told, name: str) -> None:
    """Press a button of the notice."""
    assert told.stack.front is not None
    button = told.stack.front.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words(told: Told, name: str) -> str:
    """What a label of the notice says."""
    assert told.stack.front is not None
    return str(told.stack.front.findChild(QLabel, name).text())


def test_it_says_who_stands_in(told: Told) -> None:
    """Until when, who is told meanwhile, and for a screen reader the same."""
    assert "27" in words(told, "notice-who")
    assert words(told, "notice-leave").endswith("Until then who comes for you is also told to Mette.")
    assert told.stack.front is not None
    assert "Mette" in told.stack.front.accessibleName()


def test_i_am_back(told: Told, problem: Any) -> None:
    """One click, sent once; a failure is told in place and can be tried again; after that it is over."""
    press(told, "leave-end")
    press(told, "leave-end")
    assert told.api.sent == [EndLeave()]
    told.api.done(Unreachable("gone"))
    press(told, "leave-end")
    assert len(told.api.sent) == 2
    ended: list[object] = []
    told.leave.signed_out.connect(ended.append)
    told.api.done(Refused(problem(ProblemType.TOKEN_EXPIRED)))
    assert ended == [ProblemType.TOKEN_EXPIRED]
    press(told, "leave-end")
    told.api.done(Done(Noted()))
    assert told.stack.front is None


def test_carry_on_is_remembered(told: Told, live: Any, tmp_path: Path, morning: datetime) -> None:
    """Escape or the button: it is not told again for this leave, nor after the next start."""
    assert told.stack.front is not None
    QTest.keyClick(told.stack.front, Qt.Key.Key_Escape)
    assert told.stack.front is None
    assert not told.api.sent
    again = Told(live, tmp_path, morning)
    again.api.answer()
    assert again.stack.front is None


def test_what_is_decided_elsewhere_counts_at_once(told: Told, live: Any, morning: datetime) -> None:
    """A superuser ends the leave: the staff are asked for anew, once more when it happens while they are asked for."""
    event = StaffChanged(seq=2, at=morning, staff_ids=(ME,))
    told.api.staff_now = (colleague(ME, "Bo"),)
    told.directory.hear("something else")
    assert told.api.asked == []
    told.directory.hear(event)
    told.directory.hear(event)
    assert len(told.api.asked) == 1
    told.api.answer()
    assert told.stack.front is None
    assert len(told.api.asked) == 1
    told.api.answer()
    assert told.api.asked == []
