"""What the tray's tests share: a small site, a feed, an api and a memory without network or disk, and the windows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from shared.client.mirror import Connection
from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.content import Configuration, Stand
from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Desk, Document, Role, Service, Site, Ticket, TicketState
from shared.protocol.state import SiteState
from staff_tray.desk.arrivals import Arrivals
from staff_tray.desk.help_calls import HelpCalls
from staff_tray.desk.models import DeskModels, desk_models
from staff_tray.desk.stand_care import StandCare
from staff_tray.desk.views.arrival_window import Colleague
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.desk.views.desk_window import DeskWindow
from staff_tray.desk.views.help_stack import HelpStack
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_stack import NoticeLog, NoticeStack
from staff_tray.desk.views.stand_stack import StandStack
from staff_tray.desk.views.tray import Tray
from staff_tray.fonts import ensure_fonts
from staff_tray.team.directory import Directory
from staff_tray.words import colleague_words
from tests.unit.staff_tray.fake_api import FakeApi, FakeBrowser
from tests.unit.staff_tray.fake_memories import FakeCareMemory, FakeMemory, FakeTexts

ME = BO = UUID(int=70)
"""Bo, who sits at desk 1."""

MORNING = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
LONG_NAME = "Flytning til Danmark og registrering af udenlandske statsborgere uden bopælsregistreringsattest"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so when a window has hints it cannot give to a desktop."""
    for item in items:
        if "staff_tray" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def _service(key: str, letter: str, name: str, **documents: str) -> Service:
    names = {"da": name, "en": {"Pas": "Passport"}.get(name, name)}
    return Service(
        id=key,
        letter=letter,
        name=names,
        description={},
        icon="book",
        colour="#0B5351",
        documents=tuple(Document(id=each, name={"da": title}) for each, title in documents.items()),
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
    stands=(
        Stand(id="stand-1", name={"da": "Standeren ved indgangen", "en": "The stand at the entrance"}),
        Stand(id="stand-2", name={"da": LONG_NAME}),
    ),
    services=(
        _service("pas", "P", "Pas", photo="Foto", old="Dit gamle pas"),
        _service("flyt", "F", LONG_NAME),
        _service("byg", "B", "Byggesag"),
    ),
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


def make_call(number: int, stand: str = "stand-1", **other: Any) -> HelpCall:
    """Call for a person `number`, asked `number` minutes after 10:42 at the site, in its first language."""
    values: dict[str, Any] = {
        "id": UUID(int=500 + number),
        "kind": HelpKind.HELP,
        "stand_id": stand,
        "language": "da",
        "asked_at": MORNING + timedelta(minutes=number),
    }
    return HelpCall(**{**values, **other})


def make_printer(state: str, stand: str = "stand-1", minute: int = 0, **other: Any) -> StandPrinter:
    """The printer of the stand, so since `minute` minutes after 10:42 at the site; it has spoken before."""
    since = MORNING + timedelta(minutes=minute)
    values: dict[str, Any] = {"stand_id": stand, "state": PrinterCondition(state), "since": since, "speaks": True}
    return StandPrinter(**{**values, **other})


def make_state(
    *tickets: Ticket,
    seq: int = 1,
    calls: Iterable[HelpCall] = (),
    printers: Iterable[StandPrinter] = (),
    **other: Any,
) -> SiteState:
    """The site with these open tickets, calls for a person and printers; `other` are fields of `SiteState`."""
    return SiteState(
        seq=seq,
        configuration=CONFIGURATION,
        tickets={ticket.id: ticket for ticket in tickets},
        calls=(),
        help_calls={call.id: call for call in calls},
        printers={printer.stand_id: printer for printer in printers},
        **other,
    )


class FakeFeed(QObject):
    """A mirror that says what the test tells it."""

    state_changed = Signal(object)
    connection_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state: SiteState | None = None
        self.connection = Connection.CONNECTING

    def put(self, *tickets: Ticket, **other: Any) -> None:
        """The site is now so."""
        self.state = make_state(*tickets, **other)
        self.state_changed.emit(self.state)

    def be(self, connection: Connection) -> None:
        """The connection is now so."""
        self.connection = connection
        self.connection_changed.emit(connection)


def make_problem(kind: ProblemType) -> Problem:
    """The problem answer of that kind."""
    return Problem(type=kind, title="Title", status=409, detail="Detail")


def make_arrivals(feed: Any, memory: Any, api: Any = None, **other: Any) -> Arrivals:
    """The notices of Bo, who is a caseworker, twelve minutes into the morning."""
    about: dict[str, Any] = {
        "site_id": "centre", "staff_id": BO, "roles": (Role.CASEWORKER,), "language": "da",
        "now": lambda: MORNING + timedelta(minutes=12), "new_id": lambda: UUID(int=997),
    }  # fmt: skip
    return Arrivals(feed, api or FakeApi(), memory, **{**about, **other})


class Scene:
    """One desk with all its windows."""

    def __init__(self, feed: Any, api: Any, memory: Any, now: Callable[[], datetime]) -> None:
        self.feed, self.api = feed, api
        self.log = NoticeLog()
        self.arrivals = make_arrivals(feed, memory, api, now=now)
        self.directory = Directory(feed, api, site_id="centre")
        self.directory.need()
        self.models = desk_models(
            feed, api, self.directory, FakeTexts(), site_id="centre", staff_id=ME, language="da", now=now,
            new_id=lambda: UUID(int=999),
        )  # fmt: skip
        self.desk = self.models.desk
        self.commands = DeskActionSet(self.desk)
        self.window = DeskWindow(self.models, self.commands, who="Bo Eksempelsen")
        self.column = NoticeColumn()
        self.help = HelpCalls(
            feed, api, site_id="centre", staff_id=UUID(int=70), language="da", new_id=lambda: UUID(int=998)
        )
        self.help_stack = HelpStack(self.help, self.column)
        self.help.changed.connect(lambda: self.window.say_colleagues(colleague_words(self.help.props.colleagues)))
        self.care = StandCare(
            feed, FakeCareMemory(), roles=(Role.CASEWORKER, Role.HOST), language="da", now=lambda: MORNING
        )
        self.stand_stack = StandStack(self.care, self.column)
        self.stack = NoticeStack(
            self.arrivals, self.desk, self.log, self.column, clock_ns=lambda: 7,
            colleagues=lambda: [Colleague(key, "Mette Holm") for key in feed.state.team],
        )  # fmt: skip
        self.tray = Tray(self.desk, self.commands)
        self.arrivals.serve_desk("desk-1")
        self.desk.sit_at("desk-1")

    def close(self) -> None:
        """Take everything off the screen."""
        self.help_stack.close()
        self.stand_stack.close()
        self.stack.close()
        self.tray.close()

    def notices(self) -> list[QWidget]:
        """The notices on the screen, in the order they came up."""
        return [frame for frame in self.column.frames if frame.isVisible()]

    def words(self, name: str, window: QWidget | None = None) -> str:
        """What the label of that name says, "" when it cannot be seen."""
        label = (window or self.window).findChild(QLabel, name)
        return label.text() if label.isVisibleTo(label.window()) else ""

    def button(self, name: str, window: QWidget | None = None) -> Any:
        """The button of that name."""
        return (window or self.window).findChild(QPushButton, name)


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
def browser() -> FakeBrowser:
    """A browser that shows nothing yet."""
    return FakeBrowser()


@pytest.fixture
def texts() -> FakeTexts:
    """No text blocks yet."""
    return FakeTexts()


@pytest.fixture
def models(live: FakeFeed, api: FakeApi, texts: FakeTexts) -> DeskModels:
    """The view models of Bo's at desk 1, at 10:47."""
    directory = Directory(live, api, site_id="centre")
    made = desk_models(
        live, api, directory, texts, site_id="centre", staff_id=ME, language="da",
        now=lambda: MORNING + timedelta(minutes=5), new_id=lambda: UUID(int=999),
    )  # fmt: skip
    made.desk.sit_at("desk-1")
    return made


@pytest.fixture
def memory() -> FakeMemory:
    """A memory with nobody announced."""
    return FakeMemory()


@pytest.fixture
def scene(qtbot: Any, live: FakeFeed, api: FakeApi, memory: FakeMemory) -> Iterator[Scene]:
    """Desk 1, connected, nobody waiting."""
    made = Scene(live, api, memory, lambda: MORNING + timedelta(minutes=12))
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.close()


@pytest.fixture(scope="session")
def new_feed(qapp: QApplication) -> type[FakeFeed]:
    """Makes feeds."""
    return FakeFeed


@pytest.fixture(scope="session")
def new_arrivals() -> Callable[..., Arrivals]:
    """Makes view models of notices."""
    return make_arrivals


@pytest.fixture(scope="session")
def new_memory() -> type[FakeMemory]:
    """Makes memories."""
    return FakeMemory


@pytest.fixture(scope="session")
def ticket() -> Callable[..., Ticket]:
    """Makes tickets."""
    return make_ticket


@pytest.fixture(scope="session")
def call() -> Callable[..., HelpCall]:
    """Makes calls for a person."""
    return make_call


@pytest.fixture(scope="session")
def printer() -> Callable[..., StandPrinter]:
    """Makes printers of stands."""
    return make_printer


@pytest.fixture
def care_memory() -> FakeCareMemory:
    """A memory in which nothing of stands was told."""
    return FakeCareMemory()


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
