"""What the tray's tests share: a small site, tickets, and a feed, an api and a memory without network or disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from shared.client.mirror import Connection
from shared.protocol.content import Configuration
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Desk, Service, Site, Ticket, TicketState
from shared.protocol.state import SiteState
from staff_tray.fonts import ensure_fonts

MORNING = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
LONG_NAME = "Flytning til Danmark og registrering af udenlandske statsborgere uden bopælsregistreringsattest"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so when a window has hints it cannot give to a desktop."""
    for item in items:
        if "staff_tray" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def _service(key: str, letter: str, name: str) -> Service:
    names = {"da": name, "en": {"Pas": "Passport"}.get(name, name)}
    return Service(
        id=key,
        letter=letter,
        name=names,
        description={},
        icon="book",
        colour="#0B5351",
        documents=(),
        mean_service_seconds=600,
        opening=(),
    )


def _desk(key: str, name: str, *services: str) -> Desk:
    return Desk(id=key, name={"da": name}, floor=0, waiting_area={"da": "Område A"}, services=services)


CONFIGURATION = Configuration(
    site=Site(
        id="centre",
        municipality="Fjordby",
        name={"da": "Borgerservice"},
        time_zone="Europe/Copenhagen",
        languages=("da", "nb", "en"),
        floor=0,
        waiting_area={"da": "Område A"},
    ),
    services=(_service("pas", "P", "Pas"), _service("flyt", "F", LONG_NAME), _service("byg", "B", "Byggesag")),
    desks=(_desk("desk-1", "Skranke 1", "pas", "flyt"), _desk("desk-2", "Skranke 2", "byg")),
)


def make_ticket(number: int, service: str = "pas", state: TicketState = TicketState.WAITING, **other: Any) -> Ticket:
    """Ticket `number`, which came `number` minutes after 10:42 at the site."""
    arrived = MORNING + timedelta(minutes=number)
    values: dict[str, Any] = {
        "id": UUID(int=number),
        "service_id": service,
        "label": f"{service[0].upper()}{number:03d}",
        "state": state,
        "language": "da",
        "arrived_at": arrived,
        "due_at": arrived + timedelta(minutes=10),
        "called_at": None if state is TicketState.WAITING else arrived,
        "started_at": arrived if state is TicketState.SERVING else None,
        "desk_id": None if state is TicketState.WAITING else "desk-1",
        "staff_id": None,
        "calls": 0 if state is TicketState.WAITING else 1,
    }
    return Ticket(**{**values, **other})


def make_state(*tickets: Ticket, seq: int = 1) -> SiteState:
    """The site with these open tickets."""
    return SiteState(seq=seq, configuration=CONFIGURATION, tickets={ticket.id: ticket for ticket in tickets}, calls=())


class FakeFeed(QObject):
    """A mirror that says what the test tells it."""

    state_changed = Signal(object)
    connection_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state: SiteState | None = None
        self.connection = Connection.CONNECTING

    def put(self, *tickets: Ticket) -> None:
        """The site is now so."""
        self.state = make_state(*tickets)
        self.state_changed.emit(self.state)

    def be(self, connection: Connection) -> None:
        """The connection is now so."""
        self.connection = connection
        self.connection_changed.emit(connection)


class FakeApi:
    """An api that keeps what was asked until the test answers it."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.done: Callable[[Any], None] = lambda _: None

    def call_next(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("call", site_id, command))
        self.done = done

    def act(self, site_id: str, ticket_id: UUID, action: Any, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append((action, site_id, ticket_id, command))
        self.done = done

    def sign_in(self, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("sign-in", command))
        self.done = done


class FakeMemory:
    """The announced tickets, kept in memory."""

    def __init__(self, *announced: int) -> None:
        self.announced = frozenset(UUID(int=number) for number in announced)
        self.writes = 0

    def load(self) -> frozenset[UUID]:
        """What was kept."""
        return self.announced

    def save(self, announced: frozenset[UUID]) -> None:
        """Keep this."""
        self.announced = announced
        self.writes += 1


def make_problem(kind: ProblemType) -> Problem:
    """The problem answer of that kind."""
    return Problem(type=kind, title="Title", status=409, detail="Detail")


@pytest.fixture
def feed(qapp: QApplication) -> FakeFeed:
    """A feed that knows nothing yet."""
    return FakeFeed()


@pytest.fixture
def live(feed: FakeFeed) -> FakeFeed:
    """A feed that is connected, to an empty site."""
    feed.be(Connection.LIVE)
    feed.put()
    return feed


@pytest.fixture
def api() -> FakeApi:
    """An api that has not been asked anything."""
    return FakeApi()


@pytest.fixture
def memory() -> FakeMemory:
    """A memory with nobody announced."""
    return FakeMemory()


@pytest.fixture(scope="session")
def new_feed(qapp: QApplication) -> type[FakeFeed]:
    """Makes feeds."""
    return FakeFeed


@pytest.fixture(scope="session")
def new_memory() -> type[FakeMemory]:
    """Makes memories."""
    return FakeMemory


@pytest.fixture(scope="session")
def ticket() -> Callable[..., Ticket]:
    """Makes tickets."""
    return make_ticket


@pytest.fixture(scope="session")
def state() -> Callable[..., SiteState]:
    """Makes states."""
    return make_state


@pytest.fixture(scope="session")
def problem() -> Callable[[ProblemType], Problem]:
    """Makes problem answers."""
    return make_problem


@pytest.fixture(scope="session")
def morning() -> datetime:
    """10:42 at the site."""
    return MORNING


@pytest.fixture(scope="session")
def long_name() -> str:
    """A service's name as long as Danish ones come."""
    return LONG_NAME


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[None]:
    """The desktop font as somebody with poor eyes has set it."""
    ensure_fonts(qapp)
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(16)
    qapp.setFont(large)
    assert QFontDatabase.families()
    yield
    qapp.setFont(before)
