from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs

from kiosk_app.devices.health_card import card_hash
from kiosk_app.gallery.actors import StillMirror
from kiosk_app.visit.journey import Page, ScanWord, effects
from kiosk_app.visit.scans import Scans
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.checkin import ByCard, ByCode, CardKey, CheckIn
from shared.protocol.model import TicketState

KEY = bytes(range(32))
CPR = b"0707614285"
TRACK = b";92081001" + CPR + b"1012345084999010120?"


class Keys:
    """Stands in for the api: keeps who asked for a key."""

    def __init__(self) -> None:
        self.asked: list[Callable[[Outcome[CardKey]], None]] = []

    def card_key(self, site_id: str, done: Callable[[Outcome[CardKey]], None]) -> None:
        """Keep the question."""
        assert site_id == "borgerservice"
        self.asked.append(done)

    def answer(self) -> None:
        """Yes."""
        self.asked[-1](Done(CardKey(key=KEY.hex())))


@pytest.fixture
def keys() -> Keys:
    """Who gives the key."""
    return Keys()


@pytest.fixture
def cards(world: Any, mirror: StillMirror) -> StillMirror:
    """The site asks for cards."""
    state = world.site(world.ticket(1), world.ticket(2, state=TicketState.FINISHED))
    service = structs.replace(state.configuration.services[0], card_check_in=True)
    services = (service, *state.configuration.services[1:])
    mirror.show(structs.replace(state, configuration=structs.replace(state.configuration, services=services)))
    return mirror


def scans_of(visit: Visit, mirror: StillMirror, keys: Keys) -> Scans:
    return Scans(visit, mirror, keys, site_id="borgerservice", new_id=lambda: UUID(int=42))


def read(scans: Scans, data: bytes) -> None:
    """As a scanner hands it over; afterwards nothing of it is there."""
    buffer = bytearray(data)
    scans.take(buffer)
    assert buffer == bytes(len(data))


def sent(deeds: Any) -> list[CheckIn]:
    return [each.command for each in deeds.done if isinstance(each, effects.Send)]


@pytest.mark.parametrize("data", [TRACK, CPR, b"070761-4285"])
def test_a_card_is_asked_for_by_its_hash(visit: Visit, cards: StillMirror, keys: Keys, deeds: Any, data: bytes) -> None:
    """The key is there before the card is; the number is in nothing that is kept or sent."""
    scans = scans_of(visit, cards, keys)
    keys.answer()
    read(scans, data)
    (command,) = sent(deeds)
    assert command.known_by == ByCard(card=card_hash(KEY, bytearray(CPR)))
    assert CPR.decode() not in repr(visit.state) + repr(deeds.done)
    assert len(keys.asked) == 1


def test_a_card_that_nobody_asks_for(visit: Visit, mirror: StillMirror, keys: Keys, deeds: Any) -> None:
    """It is dropped without a look, no key is asked for, and the page says that it is not needed."""
    scans = scans_of(visit, mirror, keys)
    read(scans, TRACK)
    assert (sent(deeds), keys.asked) == ([], [])
    assert visit.state.scan_word is ScanWord.CARD_UNASKED
    read(scans, TRACK[:24])
    assert visit.state.scan_word is ScanWord.CARD_UNASKED


def test_without_a_key_a_card_is_dropped(visit: Visit, cards: StillMirror, keys: Keys, deeds: Any) -> None:
    """It is not kept until the key comes; each card asks for the key anew, and a lost server takes it away."""
    scans = scans_of(visit, cards, keys)
    read(scans, TRACK)
    assert visit.state.scan_word is ScanWord.CARD_UNREADY
    assert len(keys.asked) == 1
    keys.asked[-1](Unreachable("nobody answers"))
    read(scans, TRACK)
    assert len(keys.asked) == 2
    keys.answer()
    assert sent(deeds) == []
    cards.become(Connection.LOST)
    read(scans, TRACK)
    assert sent(deeds) == []
    keys.answer()
    cards.become(Connection.LIVE)
    read(scans, TRACK)
    assert len(sent(deeds)) == 1


def test_a_card_read_badly(visit: Visit, cards: StillMirror, keys: Keys) -> None:
    """The page asks for it once more; the track with the name says nothing at all."""
    scans = scans_of(visit, cards, keys)
    read(scans, b"%" + b"BERGGREN NANCY".ljust(75) + b"?")
    assert visit.state.page is Page.HOME
    assert visit.state.scan_word is ScanWord.NONE
    read(scans, TRACK[:24])
    assert visit.state.scan_word is ScanWord.CARD_TORN


def test_a_booking_and_a_ticket(visit: Visit, cards: StillMirror, keys: Keys, deeds: Any) -> None:
    """The one checks in; the other shows its place and prints nothing, unless it is over."""
    scans = scans_of(visit, cards, keys)
    read(scans, str(UUID(int=1)).encode())
    assert visit.state.page is Page.NUMBER
    assert visit.state.reply is not None
    assert (visit.state.reply.ticket.label, visit.state.reply.ahead) == ("P001", 0)
    assert not any(isinstance(each, effects.Print) for each in deeds.done)
    read(scans, b"https://fjordby.example/t/" + str(UUID(int=2)).encode())
    assert visit.state.scan_word is ScanWord.TICKET_OVER
    read(scans, b"https://fjordby.example/c/K7NH4RWX")
    assert sent(deeds)[-1].known_by == ByCode(code="K7NH4RWX")


def test_what_nobody_knows(visit: Visit, cards: StillMirror, keys: Keys) -> None:
    """It is offered to whoever may know; if they do not, the page says so where a code is expected, and only there."""
    scans = scans_of(visit, cards, keys)
    offered: list[str] = []
    scans.other = lambda text: bool(offered.append(text)) or text.startswith("mine")
    visit.open_item("check-in", "")
    read(scans, b"mine, the superuser's")
    assert visit.state.scan_word is ScanWord.NONE
    read(scans, b"somebody's word")
    assert visit.state.scan_word is ScanWord.UNKNOWN
    visit.finish()
    read(scans, b"somebody's word")
    assert visit.state.scan_word is ScanWord.NONE
    assert offered == ["mine, the superuser's", "somebody's word", "somebody's word"]


def test_the_scanner_is_tested(visit: Visit, cards: StillMirror, keys: Keys, deeds: Any) -> None:
    """What kind of thing was read is told, also when nothing else comes of it; what it says is not."""
    scans = scans_of(visit, cards, keys)
    keys.answer()
    taken: list[str] = []
    scans.taken.connect(taken.append)
    scans.testing = True
    for data in (TRACK, b"K7NH4RWX", str(UUID(int=1)).encode(), b"somebody's word"):
        read(scans, data)
    assert taken == ["HealthCard", "BookingCode", "TicketCode", "Other"]
    assert (visit.state.page, deeds.done) == (Page.HOME, [])
    scans.testing = False
    read(scans, TRACK)
    assert taken[-1] == "HealthCard"
    assert len(sent(deeds)) == 1
