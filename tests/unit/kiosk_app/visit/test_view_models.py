from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from msgspec.structs import fields
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk_app.ticket.paper import PAPER_80
from kiosk_app.visit.checkin_view_model import CheckInViewModel
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.header import HeaderViewModel
from kiosk_app.visit.information import InformationViewModel
from kiosk_app.visit.journey import Page, inputs
from kiosk_app.visit.languages import LanguagesViewModel
from kiosk_app.visit.menu_view_model import MenuViewModel
from kiosk_app.visit.modes import ModesViewModel
from kiosk_app.visit.paper import TicketPaper
from kiosk_app.visit.referral import ReferralViewModel
from kiosk_app.visit.search import SearchViewModel
from kiosk_app.visit.service_view_model import ServiceViewModel
from kiosk_app.visit.sources import BrandColours
from kiosk_app.visit.ticket import TicketViewModel
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Unreachable
from shared.protocol.content import Brand
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.visits import FindReply, Hit, HitKind

CLOSED = Problem(type=ProblemType.SERVICE_CLOSED, title="Closed", status=409, detail="It is closed.")


class FakeVoice(QObject):
    """Stands in for the voice."""

    changed = Signal()
    available = True
    speaking = False


@pytest.fixture
def clock(world: Any, qapp: object) -> MinuteClock:
    """A clock that stands at Monday 10:07."""
    return MinuteClock(lambda: world.now)


@pytest.fixture
def paper(mirror: Any, world: Any) -> TicketPaper:
    """No printer."""
    return TicketPaper(None, lambda: mirror.state, PAPER_80, lambda: world.now)


def _counter(signal: Any) -> list[None]:
    calls: list[None] = []
    signal.connect(lambda *_: calls.append(None))
    return calls


def _all(view_model: Any) -> list[str]:
    """Every signal of the view model's props that fires from now on, by name."""
    fired: list[str] = []
    for field in fields(view_model.props):
        name = f"{field.name}_changed"
        getattr(view_model, name).connect(lambda *_, name=name: fired.append(name))
    return fired


def test_the_menu_changes_in_place(visit: Visit, mirror: Any, clock: MinuteClock, world: Any) -> None:
    """A longer queue changes its tile and no other; the same state again is silent."""
    menu = MenuViewModel(mirror, visit, clock, "stand-1")
    rows = menu._rows
    changed, reset, tiles = _counter(rows.dataChanged), _counter(rows.modelReset), _counter(menu.tiles_changed)
    busy = world.site(*[world.ticket(number) for number in range(1, 9)])
    mirror.show(busy)
    assert (len(changed), len(reset), len(tiles), rows.rowCount()) == (1, 0, 1, 3)
    mirror.show(structs.replace(busy, seq=2))
    assert (len(changed), len(reset), len(tiles)) == (1, 0, 1)
    [role] = rows.roleNames()
    assert rows.data(rows.index(1), role)["wait_high"] > 0
    mirror.show(world.site(services=3))
    assert len(reset) == 1


def test_the_menu_says_what_cannot_be_shown(visit: Visit, mirror: Any, clock: MinuteClock, world: Any) -> None:
    """Once for each configuration; the same faults again are no news."""
    menu = MenuViewModel(mirror, visit, clock, "stand-1", frozenset({"book-user"}))
    assert any("file-text" in fault for fault in menu.faults)
    told = _counter(menu.faults_changed)
    mirror.show(structs.replace(world.site(), seq=5))
    assert told == []
    configuration = world.with_content(world.service(icon="book-user"), information=(), referrals=())
    mirror.show(world.state(configuration))
    assert len(told) == 1


def test_typing_does_not_touch_the_menu(visit: Visit, mirror: Any, clock: MinuteClock) -> None:
    """What does not concern the tiles fires nothing there."""
    menu = MenuViewModel(mirror, visit, clock, "stand-1")
    visit.open_item("search", "")
    fired = _all(menu)
    visit.type_key("p")
    visit.erase_key()
    assert fired == []


def test_the_errand_announces_what_changed_only(
    visit: Visit, mirror: Any, clock: MinuteClock, paper: TicketPaper, world: Any
) -> None:
    """A step of the journey fires the fields it changes; an unrelated event fires none."""
    mirror.show(world.state(world.with_content(world.asking())))
    service = ServiceViewModel(mirror, visit, paper, clock)
    visit.open_item("service", "pas")
    fired = _all(service)
    visit.answer(False)
    assert sorted(fired) == ["question_help_changed", "question_number_changed", "question_text_changed"]
    fired.clear()
    mirror.show(structs.replace(mirror.state, seq=9))
    assert fired == []


def test_the_ticket_counts_down(visit: Visit, mirror: Any, clock: MinuteClock, paper: TicketPaper, world: Any) -> None:
    """One fewer before it changes the place and what follows from it, and nothing else."""
    ticket = TicketViewModel(mirror, visit, paper, clock)
    visit.open_item("service", "pas")
    visit.have_all()
    visit.send(inputs.Answered(UUID(int=42), world.reply(42)))
    mirror.show(structs.replace(world.site(world.ticket(1), world.ticket(2), world.ticket(42)), seq=2))
    fired = _all(ticket)
    mirror.show(structs.replace(world.site(world.ticket(2), world.ticket(42)), seq=3))
    assert "ahead_changed" in fired
    assert set(fired) <= {"ahead_changed", "wait_low_changed", "wait_high_changed"}
    fired.clear()
    mirror.show(structs.replace(mirror.state, seq=4))
    assert fired == []


def test_finding_at_once_and_then_better(
    visit: Visit, mirror: Any, clock: MinuteClock, world: Any, qtbot: QtBot
) -> None:
    """The words at hand find something at once; the server's answer replaces it only while the same words stand."""
    mirror.show(world.state(world.with_content()))
    asked: list[tuple[Any, Callable[[Any], None]]] = []
    search = SearchViewModel(mirror, visit, clock, lambda command, done: asked.append((command, done)))

    def found() -> list[str]:
        return [tile.id for tile in search.props.results]

    visit.open_item("search", "")
    assert (search.searched, found()) == (False, [])
    visit.set_entry("pas")
    assert not search.searched, "nothing may be said to be not found before it was looked for"
    qtbot.waitUntil(lambda: found() == ["pas"])
    assert search.searched
    visit.set_entry("pas k")
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert asked[0][0].words == "pas k"
    fired = _all(search)
    wallet = Hit(kind=HitKind.INFORMATION, id="wallet")
    asked[0][1](Done(FindReply(hits=(wallet, Hit(kind=HitKind.SERVICE, id="gone")))))
    assert found() == ["wallet"]
    assert fired == ["results_changed"]
    visit.set_entry("ambassade")
    qtbot.waitUntil(lambda: found() == ["embassy"])
    asked[0][1](Done(FindReply(hits=(wallet,))))
    assert found() == ["embassy"]
    qtbot.waitUntil(lambda: len(asked) == 2)
    asked[1][1](Unreachable("nobody answers"))
    assert found() == ["embassy"]


def test_cut_off_the_server_is_not_asked(
    visit: Visit, mirror: Any, clock: MinuteClock, world: Any, qtbot: QtBot
) -> None:
    """What is at hand has to do; leaving the page forgets the words."""
    mirror.become(Connection.LOST)
    asked: list[Any] = []
    search = SearchViewModel(mirror, visit, clock, lambda command, _: asked.append(command))
    visit.open_item("search", "")
    visit.set_entry("pas")
    assert not search._ask_soon.isActive()
    qtbot.waitUntil(lambda: search.props.results != ())
    visit.back()
    assert (search.props.results, search.entry, search.searched) == ((), "", False)


def test_other_tiles_in_the_same_places(visit: Visit, mirror: Any, clock: MinuteClock, world: Any) -> None:
    """What the citizen opens is shown by the tiles that are there; what comes by itself gets tiles of its own."""
    menu = (world.group("papers", "pas", "koerekort"), *world.group("rest", "pas", "koerekort").items)
    mirror.show(world.state(world.with_content(menu=menu)))
    view_model = MenuViewModel(mirror, visit, clock, "stand-1")
    rows = view_model._rows
    reset, removed, added = _counter(rows.modelReset), _counter(rows.rowsRemoved), _counter(rows.rowsInserted)
    visit.open_item("group", "papers")
    assert (rows.rowCount(), len(reset), len(removed), len(added)) == (2, 0, 1, 0)
    visit.back()
    [role] = rows.roleNames()
    shown = [rows.data(rows.index(place), role)["id"] for place in range(rows.rowCount())]
    assert (shown, len(reset), len(added)) == (["check-in", "papers", "pas", "koerekort"], 0, 1)
    mirror.show(structs.replace(world.state(world.with_content()), seq=7))
    assert len(reset) == 1


def test_the_check_in_is_read_from_the_visit(visit: Visit, mirror: Any, clock: MinuteClock) -> None:
    """Typing fires the entry and what is shown of it; the entry is there on every page."""
    checkin = CheckInViewModel(mirror, visit, clock)
    visit.open_item("check-in", "")
    visit.choose_way("birth")
    fired = _all(checkin)
    visit.type_key("2")
    assert (sorted(fired), checkin.entry_shown) == (["entry_changed", "entry_shown_changed"], "2_ / __")
    visit.choose_way("nonsense")
    assert checkin.way == "birth"


def test_pages_to_read_and_places_to_go(
    visit: Visit, mirror: Any, clock: MinuteClock, paper: TicketPaper, world: Any
) -> None:
    """They fill when they are opened, and an unknown id opens nothing."""
    mirror.show(world.state(world.with_content()))
    referral = ReferralViewModel(mirror, visit, paper, clock)
    information = InformationViewModel(mirror, visit)
    visit.open_item("referral", "gone")
    visit.open_item("information", "gone")
    visit.open_item("service", "gone")
    assert visit.state.page is Page.HOME
    visit.open_item("referral", "embassy")
    assert (referral.name, information.name) == ("Ambassaden", "")
    visit.back()
    visit.open_item("information", "wallet")
    assert (referral.name, information.props.paragraphs) == ("", ("Spær kortene.", "Anmeld tabet."))


def test_the_header_tells_of_the_connection(visit: Visit, mirror: Any, clock: MinuteClock) -> None:
    """Lost is said and taken back; a stand the server no longer knows is said until it is let in again."""
    header = HeaderViewModel(mirror, visit, clock)
    fired = _all(header)
    assert (header.time, header.site_name, header.notice, header.logo) == ("10:07", "Borgerservice", "none", "")
    mirror.become(Connection.LOST)
    assert header.notice == "lost"
    mirror.refused.emit(CLOSED)
    assert header.notice == "refused"
    mirror.become(Connection.LIVE)
    assert header.notice == "none"
    assert fired == ["notice_changed"] * 3
    visit.choose_language("en")
    assert (header.site_name, header.time, fired[3:]) == ("Citizen Service", "10:07", ["site_name_changed"])


def test_another_logo_has_another_address(visit: Visit, mirror: Any, clock: MinuteClock, world: Any) -> None:
    """So that the picture is fetched anew."""
    header = HeaderViewModel(mirror, visit, clock)
    seen = []
    for side in (20, 30):
        logo = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} 20"><rect width="9" height="9"/></svg>'
        mirror.show(world.state(structs.replace(world.site().configuration, brand=Brand(logo=logo))))
        seen.append(header.props.logo)
    assert seen[0] != seen[1]
    assert all(address.startswith("image://logo/") for address in seen)


def test_the_languages_of_the_site(visit: Visit, mirror: Any, world: Any) -> None:
    """Those the site has and the stand speaks, by their own names."""
    languages = LanguagesViewModel(mirror, visit)
    fired = _all(languages)
    assert [choice.name for choice in languages.props.choices] == ["Dansk", "Norsk", "English"]
    visit.choose_language("nb")
    mirror.show(world.site(languages=("xx", "en", "ar")))
    assert [choice.code for choice in languages.props.choices] == ["da", "en", "ar"]
    assert sorted(fired) == ["choices_changed", "current_changed"]
    visit.choose_language("ar")
    assert languages.right_to_left


def test_the_modes(visit: Visit, mirror: Any, world: Any) -> None:
    """High contrast takes the municipality's colours away; speech needs a voice."""
    mirror.show(world.state(structs.replace(world.site().configuration, brand=Brand(primary="#112233"))))
    voice = FakeVoice()
    modes = ModesViewModel(mirror, visit, lambda brand: BrandColours(brand.primary or "", "#FFFFFF"), voice)
    fired = _all(modes)
    assert (modes.primary, modes.speech_available) == ("#112233", True)
    visit.toggle_speech()
    voice.speaking = True
    voice.changed.emit()
    assert (modes.speech, modes.speaking) == (True, True)
    assert fired == ["speech_changed", "speaking_changed"]
    visit.toggle_accessible()
    assert (modes.accessible, modes.high_contrast, modes.primary) == (True, True, "")
    silent = ModesViewModel(mirror, visit, lambda _: BrandColours())
    assert (silent.speech, silent.speech_available) == (False, False)


def test_the_minute_hand(qtbot: QtBot, world: Any) -> None:
    """It strikes when the minute is full, and is wound for the next."""
    times = [world.now.replace(second=59, microsecond=990_000), world.now + timedelta(minutes=1)]

    def now() -> datetime:
        return times.pop(0) if len(times) > 1 else times[0]

    hand = MinuteClock(now)
    with qtbot.waitSignal(hand.ticked):
        pass
    assert hand._timer.isActive()
