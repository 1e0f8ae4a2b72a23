"""What the tests of the team window and the board share: a team, an api that keeps what was asked, the windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shared.client.outcomes import Done
from shared.protocol.model import Role, Ticket
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague, Presence, Status
from shared.protocol.visitors import Visitor
from staff_tray.desk.help_calls import HelpCalls
from staff_tray.host.board import Board
from staff_tray.host.checking_in import CheckingIn
from staff_tray.host.giving import Giving
from staff_tray.host.ports import Meeting
from staff_tray.host.views.board_window import BoardParts, BoardWindow
from staff_tray.team.directory import Directory
from staff_tray.team.ports import DayRow, DayState
from staff_tray.team.team import Team
from staff_tray.team.views.team_window import TeamWindow

BO, METTE, AMINA, MUHAMMAD, KAJ, VAGN = (UUID(int=70 + number) for number in range(6))
NAMES = {
    BO: "Bo Eksempelsen",
    METTE: "Mette Kirstine Vestergaard-Christoffersen",
    AMINA: "Amina Hassan",
    MUHAMMAD: "محمد عبد الرحمن الشريف",
    KAJ: "Kaj Due",
    VAGN: "Vagn Vagt",
}
ROLES = {BO: (Role.HOST,), VAGN: (Role.GUARD,)}


class AroundApi:
    """An api that keeps what was asked until the test answers it; the staff list it gives at once."""

    def __init__(self, morning: datetime) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.done: Callable[[Any], None] = lambda _: None
        self.staff_asked = 0
        self.colleagues: list[Colleague] = [
            Colleague(staff_id=who, display_name=name, roles=ROLES.get(who, (Role.CASEWORKER,)), desk_id=None)
            for who, name in NAMES.items()
        ]
        self.staff_answer: Any = None
        self.day: Any = Done(
            (
                DayRow(morning, "Byggesag", DayState.OVER),
                DayRow(morning + timedelta(hours=2), "Pas", DayState.EXPECTED),
                DayRow(morning + timedelta(hours=3), "Byggesag", DayState.EXPECTED),
            )
        )
        self.meetings: Any = Done((Meeting(morning + timedelta(hours=1), NAMES[METTE], "Sit near the door"),))

    def staff(self, site_id: str, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        self.staff_asked += 1
        done(self.staff_answer if self.staff_answer is not None else Done(self.colleagues))

    def fetch(self, *arguments: Any) -> None:
        """A colleague's day, or today's meetings."""
        arguments[-1](self.day if len(arguments) > 1 else self.meetings)

    def send(self, role: Role, text: str, done: Callable[[Any], None]) -> None:
        self._keep("send", role, text, done)

    def act(self, site_id: str, ticket_id: UUID, action: Any, command: Any, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        self._keep(action.value, ticket_id, command, done)

    def act_on_help(self, site_id: str, call_id: UUID, action: Any, command: Any, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        self._keep(f"help-{action.value}", call_id, command, done)

    def transfer(self, site_id: str, ticket_id: UUID, command: Any, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        self._keep("transfer", ticket_id, command, done)

    def note_visitor(self, site_id: str, ticket_id: UUID, command: Any, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        self._keep("note", ticket_id, command, done)

    def take_over(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        self._keep("take-over", None, command, done)

    def issue_ticket(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        self._keep("issue", None, command, done)

    def check_in(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        self._keep("check-in", None, command, done)

    def _keep(self, what: str, about: Any, command: Any, done: Callable[[Any], None]) -> None:
        self.asked.append((what, about, command))
        self.done = done


class AroundScene:
    """The team window and the board of one person, with all their view models; nothing is shown yet."""

    def __init__(self, feed: Any, api: AroundApi, now: Callable[[], datetime], role: Role, desk_id: str | None) -> None:
        self.feed, self.api = feed, api
        ids = iter(range(9000, 10_000))
        common: dict[str, Any] = {
            "site_id": "centre", "language": "da", "new_id": lambda: UUID(int=next(ids)),
        }  # fmt: skip
        self.directory = Directory(feed, api, site_id="centre")
        self.board = Board(feed, api, self.directory, roles=(role,), now=now, **common)
        self.giving = Giving(feed, api, now=now, **common)
        self.checking = CheckingIn(feed, api, **common)
        self.calls = HelpCalls(feed, api, staff_id=BO, **common)
        self.team = Team(feed, api, self.directory, me=BO, now=now, days=api, messages=api, **common)
        self.board.sit_at(desk_id)
        self.team.sit_at(desk_id)
        parts = BoardParts(self.board, self.giving, self.checking, self.calls, api)
        self.window = BoardWindow(parts, language="da", time_zone=lambda: "Europe/Copenhagen")
        self.team_window = TeamWindow(self.team)

    def put(self, state: SiteState) -> None:
        """The site is now so."""
        self.feed.state = state
        self.feed.state_changed.emit(state)

    def words(self, name: str, window: QWidget | None = None) -> str:
        """What the label of that name says, "" when it cannot be seen."""
        label = (window or self.window).findChild(QLabel, name)
        return label.text() if label.isVisibleTo(label.window()) else ""

    def find(self, name: str, window: QWidget | None = None) -> Any:
        """The widget of that name."""
        return (window or self.window).findChild(QWidget, name)

    def heads(self) -> list[str]:
        """The rows of the board from top to bottom, headings in brackets."""
        return [f"[{row.title}]" if row.heading else row.head for row in self.window.list.rows]


@pytest.fixture
def around_api(morning: datetime) -> AroundApi:
    """An api that has not been asked anything."""
    return AroundApi(morning)


@pytest.fixture(scope="session")
def who() -> dict[str, UUID]:
    """The staff by their short names."""
    short = ("bo", "mette", "amina", "muhammad", "kaj", "vagn")
    return dict(zip(short, NAMES, strict=True))


@pytest.fixture(scope="session")
def site(state: Callable[..., SiteState], morning: datetime) -> Callable[..., SiteState]:
    """Makes states in which Bo has no desk, Mette and Amina sit at one each, Muhammad pauses, and Kaj is away."""

    def make(*tickets: Ticket, visitors: dict[UUID, Visitor] | None = None, **other: Any) -> SiteState:
        since = morning - timedelta(hours=1)
        team = {
            key: Presence(staff_id=key, desk_id=desk, services=services, status=status, since=since)
            for key, desk, services, status in (
                (BO, None, (), Status.OPEN),
                (METTE, "desk-1", (), Status.OPEN),
                (AMINA, "desk-2", ("byg",), Status.OPEN),
                (MUHAMMAD, "desk-2", (), Status.PAUSED),
            )
        }
        return structs.replace(state(*tickets, **other), team=team, visitors=visitors or {})

    return make


@pytest.fixture
def new_scene(
    qtbot: Any, live: Any, around_api: AroundApi, morning: datetime
) -> Iterator[Callable[..., AroundScene]]:  # fmt: skip
    """Makes the scene of somebody with a role, at a desk or none; it is half past eleven there, and twenty seconds."""
    made: list[AroundScene] = []

    def make(role: Role = Role.HOST, desk_id: str | None = None) -> AroundScene:
        now = morning + timedelta(minutes=48, seconds=20)
        scene = AroundScene(live, around_api, lambda: now, role, desk_id)
        made.append(scene)
        qtbot.addWidget(scene.window)
        qtbot.addWidget(scene.team_window)
        return scene

    yield make
    for scene in made:
        scene.window.hide()
        scene.team_window.hide()
    QApplication.processEvents()
