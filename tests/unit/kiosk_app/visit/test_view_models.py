from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk_app.fonts import load_fonts
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.ticket.paper import PAPER_80
from kiosk_app.visit import journey
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.header import HeaderViewModel
from kiosk_app.visit.journey import Page, Paper
from kiosk_app.visit.languages import LanguagesViewModel
from kiosk_app.visit.menu_view_model import MenuViewModel
from kiosk_app.visit.page_view_model import PageViewModel
from kiosk_app.visit.paper import TicketPaper
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.errors import Problem, ProblemType

CLOSED = Problem(type=ProblemType.SERVICE_CLOSED, title="Closed", status=409, detail="It is closed.")


class Desk:
    """What the visit's effects reach: the commands sent and the tickets printed."""

    def __init__(self) -> None:
        self.sent: list[tuple[IssueTicket, Callable[[Any], None]]] = []
        self.printed: list[tuple[IssueReply, str]] = []

    def issue(self, command: IssueTicket, done: Callable[[Any], None]) -> None:
        """Keep the command; the test answers."""
        self.sent.append((command, done))

    def print_ticket(self, reply: IssueReply, language: str) -> None:
        """Keep the ticket."""
        self.printed.append((reply, language))


class FakeWorker(QObject):
    """Stands in for the printer's worker."""

    state_changed = Signal(object)
    job_changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PrinterState.READY
        self.jobs: list[tuple[UUID, QImage]] = []

    def submit(self, job_id: UUID, content: QImage) -> None:
        """Keep the job."""
        self.jobs.append((job_id, content))


@pytest.fixture
def desk() -> Desk:
    """Where commands and tickets go."""
    return Desk()


@pytest.fixture
def visit(desk: Desk, qapp: object) -> Visit:
    """A visit in Danish with short limits."""
    return Visit(
        language="da",
        issue=desk.issue,
        print_ticket=desk.print_ticket,
        new_id=lambda: UUID(int=42),
        page_seconds=0.05,
        number_seconds=0.02,
    )


@pytest.fixture
def clock(world: Any, qapp: object) -> MinuteClock:
    """A clock that stands at Monday 10:07."""
    return MinuteClock(lambda: world.now)


@pytest.fixture
def mirror(world: Any, make_mirror: Any) -> Any:
    """A mirror that shows the invented centre with one waiting."""
    return make_mirror(world.site(world.ticket(1)))


def _counter(signal: Any) -> list[None]:
    calls: list[None] = []
    signal.connect(lambda *_: calls.append(None))
    return calls


def test_a_visit_from_tap_to_number(visit: Visit, desk: Desk, world: Any) -> None:
    """The command carries the stand's id, the number is shown, the ticket printed."""
    visit.choose_service("pas")
    visit.take_ticket()
    visit.take_ticket()
    [(command, done)] = desk.sent
    assert command == IssueTicket(id=UUID(int=42), service_id="pas", language="da")
    done(Done(world.reply(42)))
    assert visit.state.page is Page.NUMBER
    assert desk.printed == [(world.reply(42), "da")]


@pytest.mark.parametrize(
    ("outcome", "trouble"),
    [(Refused(CLOSED), journey.Trouble.CLOSED), (Unreachable("no answer"), journey.Trouble.UNREACHABLE)],
)
def test_a_visit_without_a_number(visit: Visit, desk: Desk, outcome: Any, trouble: journey.Trouble) -> None:
    """A refusal or silence leads to the page that says what to do."""
    visit.choose_service("pas")
    visit.take_ticket()
    desk.sent[0][1](outcome)
    assert (visit.state.page, visit.state.trouble) == (Page.TROUBLE, trouble)


def test_an_abandoned_visit_ends(visit: Visit, qtbot: QtBot) -> None:
    """Nobody touches: home after the limit, and the end is told once."""
    ended = _counter(visit.ended)
    visit.choose_service("pas")
    qtbot.waitUntil(lambda: visit.state.page is Page.HOME)
    assert len(ended) == 1


def test_the_timer_rests_at_home_and_while_an_answer_is_awaited(visit: Visit) -> None:
    """An idle stand does nothing at all."""
    visit.touched()
    assert not visit._idle.isActive()
    visit.choose_service("pas")
    assert visit._idle.isActive()
    visit.take_ticket()
    assert not visit._idle.isActive()


def test_an_input_out_of_place_is_silent(visit: Visit) -> None:
    """What changes nothing signals nothing."""
    changed = _counter(visit.changed)
    visit.finish()
    visit.back()
    visit.choose_language("da")
    assert changed == []


def test_the_menu_changes_in_place(visit: Visit, mirror: Any, clock: MinuteClock, world: Any) -> None:
    """A longer queue changes its tile and no other; the same state again is silent."""
    menu = MenuViewModel(mirror, visit, clock)
    rows = menu._rows
    changed, reset = _counter(rows.dataChanged), _counter(rows.modelReset)
    mirror.show(world.site(world.ticket(1), world.ticket(2)))
    assert (len(changed), len(reset), rows.rowCount()) == (1, 0, 2)
    mirror.show(world.site(world.ticket(1), world.ticket(2)))
    assert (len(changed), len(reset)) == (1, 0)
    names = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    assert rows.data(rows.index(0), names["waiting"]) == 2
    mirror.show(world.site(services=3))
    assert len(reset) == 1


def test_the_page_announces_what_changed_only(visit: Visit, mirror: Any, clock: MinuteClock, world: Any) -> None:
    """A step of the journey fires the fields it changes; an unrelated event fires none."""
    page = PageViewModel(mirror, visit, TicketPaper(None, lambda: mirror.state, PAPER_80), clock)
    turned, label = _counter(page.page_changed), _counter(page.label_changed)
    visit.choose_service("pas")
    assert (page.page, page.service_name) == ("confirm", "pas da")
    assert (len(turned), len(label)) == (1, 0)
    mirror.show(world.site(world.ticket(1), world.ticket(2)))
    assert (len(turned), len(label)) == (1, 0)


def test_the_header_tells_of_the_connection(visit: Visit, mirror: Any, clock: MinuteClock) -> None:
    """Lost is said and taken back; a stand the server no longer knows is said until it is let in again."""
    header = HeaderViewModel(mirror, visit, clock)
    notices, names = _counter(header.notice_changed), _counter(header.site_name_changed)
    assert (header.time, header.site_name, header.notice) == ("10:07", "Borgerservice", "none")
    mirror.become(Connection.LOST)
    assert header.notice == "lost"
    mirror.refused.emit(CLOSED)
    assert header.notice == "refused"
    mirror.become(Connection.LIVE)
    assert header.notice == "none"
    assert (len(notices), len(names)) == (3, 0)
    visit.choose_language("en")
    assert (header.site_name, header.time, len(names)) == ("Citizen Service", "10:07", 1)


def test_the_languages_of_the_site(visit: Visit, mirror: Any, world: Any) -> None:
    """Those the site has and the stand speaks, by their own names."""
    languages = LanguagesViewModel(mirror, visit)
    choices, current = _counter(languages.choices_changed), _counter(languages.current_changed)
    assert [choice["name"] for choice in languages._get_choices()] == ["Dansk", "Norsk", "English"]
    visit.choose_language("nb")
    mirror.show(world.site(languages=("en", "pl")))
    assert [choice["code"] for choice in languages._get_choices()] == ["da", "en"]
    assert (len(choices), len(current)) == (1, 1)


def test_the_minute_hand(qtbot: QtBot, world: Any) -> None:
    """It strikes when the minute is full, and is wound for the next."""
    times = [world.now.replace(second=59, microsecond=990_000), world.now + timedelta(minutes=1)]

    def now() -> datetime:
        return times.pop(0) if len(times) > 1 else times[0]

    hand = MinuteClock(now)
    with qtbot.waitSignal(hand.ticked, timeout=2000):
        pass
    assert hand._timer.isActive()


def test_the_paper_is_drawn_once_and_reported(mirror: Any, world: Any) -> None:
    """The drawing shown is the drawing printed; the job is the ticket's; its end is reported."""
    load_fonts()
    worker = FakeWorker()
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80)
    reports: list[tuple[UUID, Paper]] = []
    paper.reported.connect(lambda ticket, state: reports.append((ticket, state)))
    paper.print_ticket(world.reply(42), "da")
    assert worker.jobs == [(UUID(int=42), paper.drawing)]
    assert paper.picture == f"image://ticket/{UUID(int=42)}"
    for state in JobState:
        worker.job_changed.emit(UUID(int=42), state)
    assert [state for _, state in reports][-4:] == [Paper.PRINTED, Paper.PROCESSED, Paper.MISSING, Paper.UNCERTAIN]
    paper.put_away()
    assert (paper.picture, paper.drawing.isNull()) == ("", True)


def test_the_printer_s_trouble(mirror: Any) -> None:
    """Silence, an empty roll and an open cover are told apart; from ready to near the end is no news."""
    worker = FakeWorker()
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80)
    changed = _counter(paper.changed)
    seen = []
    for state in PrinterState:
        worker.state_changed.emit(state)
        seen.append(paper.trouble)
    assert seen == ["none", "none", "out-of-paper", "needs-care", "needs-care", "silent", "silent"]
    assert len(changed) == 3


def test_a_stand_without_a_printer(mirror: Any, world: Any) -> None:
    """No printer: nothing is drawn, nothing is in trouble."""
    paper = TicketPaper(None, lambda: mirror.state, PAPER_80)
    paper.print_ticket(world.reply(42), "da")
    assert (paper.picture, paper.trouble) == ("", "none")
