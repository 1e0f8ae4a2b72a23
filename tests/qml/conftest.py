from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGRendererInterface
from pytestqt.qtbot import QtBot

from kiosk_app.app import Stand
from kiosk_app.application import prepare_application
from kiosk_app.automation import Hands, find_item
from kiosk_app.gallery.actors import StillMirror
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.settings import KioskSettings
from server.centre.demo import DemoMunicipality, load_demo
from shared.client.outcomes import Done
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.content import MapSketch, MenuGroup, MenuReferral, MenuService, Referral
from shared.protocol.model import Document, Question, Ticket, TicketState
from shared.protocol.state import SiteState

MORNING = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
"""Monday 10:07 in Copenhagen: citizen service is open."""

QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


@cache
def _demo() -> DemoMunicipality:
    return load_demo()


class FakeWorker(QObject):
    """Stands in for the printer's worker."""

    state_changed = Signal(object)
    job_changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PrinterState.READY
        self.jobs: list[tuple[UUID, QImage | bytes]] = []

    def submit(self, job_id: UUID, content: QImage | bytes) -> None:
        """Begin to print and wait for the test."""
        self.jobs.append((job_id, content))
        self.job_changed.emit(job_id, JobState.SENDING)


class FakeApi(QObject):
    """Stands in for the api: keeps what is asked, the test answers.

    `sent` holds what a citizen waits for, `asked` by name what else is asked, each with its `done`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[str, Any, Callable[[Any], None]]] = []
        self.asked: dict[str, list[tuple[Any, Callable[[Any], None]]]] = {}

    def issue_ticket(self, site_id: str, command: IssueTicket, done: Callable[[Any], None]) -> None:
        """Keep the command."""
        self.sent.append((site_id, command, done))

    def check_in(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the command."""
        self.sent.append((site_id, command, done))

    def book_slot(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the command."""
        self.sent.append((site_id, command, done))

    def send_list(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the command."""
        self.sent.append((site_id, command, done))

    def ask_call_back(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the command."""
        self.sent.append((site_id, command, done))

    def card_key(self, site_id: str, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self._ask("card_key", site_id, done)

    def slot_offer(self, _site_id: str, service_id: str, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self._ask("slot_offer", service_id, done)

    def record_visit(self, _site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep what is told."""
        self._ask("record_visit", command, done)

    def ask_help(self, _site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the call."""
        self._ask("ask_help", command, done)

    def give_feedback(self, _site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep what is told."""
        self._ask("give_feedback", command, done)

    def find(self, _site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self._ask("find", command, done)

    def commands(self, name: str) -> list[Any]:
        """What was asked by that name, in its order."""
        return [command for command, _ in self.asked.get(name, [])]

    def _ask(self, name: str, command: Any, done: Callable[[Any], None]) -> None:
        self.asked.setdefault(name, []).append((command, done))


class Kiosk:
    """A real window on stand-ins, and hands to use it with."""

    def __init__(self, qtbot: QtBot, site_id: str, settings: KioskSettings, now: datetime) -> None:
        centre = _demo().centre(site_id)
        assert centre is not None
        self.qtbot = qtbot
        self.configuration = centre.configuration
        self.mirror = StillMirror(SiteState(seq=1, configuration=self.configuration, tickets={}, calls=()))
        self.api, self.worker = FakeApi(), FakeWorker()
        ids = (UUID(int=number) for number in range(1, 100))
        self.stand = Stand(settings, self.api, self.mirror, self.worker, now=lambda: now, new_id=lambda: next(ids))
        self.hands = Hands(self.stand, self.mirror)
        self.stand.show(settings)
        qtbot.waitUntil(self.window.isExposed)

    @property
    def window(self) -> QQuickWindow:
        """The stand's window."""
        return self.stand.window

    def tap(self, name: str) -> None:
        """A real tap in the middle of the item."""
        self.qtbot.waitUntil(lambda: self.find(name) is not None)
        self.hands.tap({"objectName": name})

    def find(self, name: str) -> Any:
        """The item of that objectName that can be used, or None."""
        return find_item(self.window.contentItem(), name)

    def text(self, name: str) -> str:
        """What the item of that objectName says."""
        item = self.find(name)
        return "" if item is None else str(item.property("text"))

    def items(self) -> Iterator[QQuickItem]:
        """Every item that can be seen."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()

    @property
    def page(self) -> str:
        """The page the visit stands on."""
        return self.stand.visit.state.page.value

    def type(self, text: str) -> None:
        """Tap the keys on the screen, one after the other."""
        for key in text:
            self.tap(f"key-{key}")

    def configure(self, **changes: Any) -> None:
        """The site is configured otherwise."""
        assert self.mirror.state is not None
        state = self.mirror.state
        self.configuration = structs.replace(state.configuration, **changes)
        self.mirror.show(structs.replace(state, seq=state.seq + 1, configuration=self.configuration))

    def reply(self, value: Any) -> None:
        """Answer the last command with yes and that."""
        self.api.sent[-1][2](Done(value))

    def ticket(self, label: str = "P042", **changes: Any) -> Ticket:
        """A ticket for the last command."""
        _, command, _ = self.api.sent[-1]
        ticket = Ticket(
            id=command.id,
            service_id=getattr(command, "service_id", self.configuration.services[0].id),
            label=label,
            state=TicketState.WAITING,
            language=command.language,
            arrived_at=MORNING,
            due_at=MORNING + timedelta(minutes=10),
            called_at=None,
            started_at=None,
            desk_id=None,
            staff_id=None,
            calls=0,
        )
        return structs.replace(ticket, **changes)

    def answer(self, label: str = "P042", ahead: int = 3) -> Ticket:
        """Answer the last command with a number, and let the mirror know."""
        ticket = self.ticket(label)
        self.reply(IssueReply(ticket=ticket, ahead=ahead))
        others = {UUID(int=1000 + place): self._before(ticket, place) for place in range(ahead)}
        assert self.mirror.state is not None
        self.mirror.show(structs.replace(self.mirror.state, seq=2, tickets={ticket.id: ticket, **others}))
        return ticket

    def _before(self, ticket: Ticket, place: int) -> Ticket:
        return structs.replace(ticket, id=UUID(int=1000 + place), due_at=ticket.due_at - timedelta(minutes=1 + place))


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """Whichever test a process begins with: no window without it."""
    prepare_application(qapp)


@pytest.fixture
def make_kiosk(qtbot: QtBot) -> Iterator[Callable[..., Kiosk]]:
    """Makes stands: `make_kiosk("borgerservice", width=1920, height=1080, language="en")`."""
    made: list[Kiosk] = []

    def make(site_id: str = "borgerservice", *, now: datetime = MORNING, **changes: Any) -> Kiosk:
        fields: dict[str, Any] = {"fullscreen": False, "reduced_motion": True, "width": 1080, "height": 1920}
        settings = KioskSettings(
            server_url="http://127.0.0.1:1", site_id=site_id, device_token="token", **(fields | changes)
        )
        kiosk = Kiosk(qtbot, site_id, settings, now)
        made.append(kiosk)
        return kiosk

    yield make
    for kiosk in made:
        kiosk.stand.close()


@pytest.fixture
def kiosk(make_kiosk: Callable[..., Kiosk]) -> Kiosk:
    """The stand of the citizen service, in Danish and portrait."""
    return make_kiosk()


@pytest.fixture
def make_prepared(make_kiosk: Callable[..., Kiosk]) -> Callable[..., Kiosk]:
    """Makes stands with an invented menu: passports, licences and cards in a group, and an embassy."""
    return lambda **changes: _prepare(make_kiosk(**changes))


def _prepare(kiosk: Kiosk) -> Kiosk:
    passport = structs.replace(
        kiosk.configuration.services[0],
        documents=(
            Document(id="photo", name={"da": "Et foto"}, picture="photo"),
            Document(id="consent", name={"da": "Samtykke"}, when={"child": True}),
        ),
        questions=(Question(id="child", text={"da": "Er passet til et barn?"}),),
        booking_url="https://fjordby.example/pas",
        slot_minutes=15,
    )
    licence = structs.replace(
        kiosk.configuration.services[1],
        documents=(Document(id="photo", name={"da": "Et foto"}),),
        questions=(Question(id="abroad", text={"da": "Bor du i udlandet?"}, yes_refers="embassy"),),
    )
    card = structs.replace(
        kiosk.configuration.services[2], documents=(Document(id="photo", name={"da": "Et foto"}),), questions=()
    )
    items = tuple(MenuService(service_id=service.id) for service in (passport, licence, card))
    kiosk.configure(
        site=structs.replace(kiosk.configuration.site, sms=True, phone="99 00 00 10"),
        services=(passport, licence, card),
        menu=(
            MenuGroup(id="papers", name={"da": "Pas og kort"}, icon="id-card", colour="#0B5351", items=items),
            MenuReferral(referral_id="embassy"),
        ),
        referrals=(
            Referral(
                id="embassy",
                name={"da": "Ambassaden"},
                icon="landmark",
                colour="#0B5351",
                address="Havnegade 1, 9990 Fjordby",
                phone="99 00 00 12",
                web="https://fjordby.example/ambassade",
                map=MapSketch(streets=(), there=(0.5, 0.5)),
                nearby=True,
            ),
        ),
    )
    return kiosk
