"""Finding a server: addresses as people type them, the page's view model, and knocking at a real door."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from kiosk_app.finding.addresses import ADDRESS_KEYS, meant_addresses, shown_address
from kiosk_app.finding.asking import Knocking
from kiosk_app.finding.view_model import FindingViewModel
from kiosk_app.visit.keyboards import MOST_IN_A_ROW
from shared.client.discovery import Discovery, FoundServer
from shared.client.jobs import Jobs
from shared.typed_settings import SettingsError
from tests.unit.shared.client.test_discovery import announcement, on_loopback

HERE = FoundServer(key="a", name="Fjordby", url="http://10.0.0.5:8150", version="1")
THERE = FoundServer(key="b", name="Byen", url="http://10.0.0.6:8150", version="1")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10.0.0.5:8150", ("http://10.0.0.5:8150", "https://10.0.0.5:8150")),
        (
            " Skranke.Fjordby.dk/ ",
            ("https://skranke.fjordby.dk", "http://skranke.fjordby.dk:8150", "http://skranke.fjordby.dk"),
        ),
        ("http://server/a/b", ("http://server/a/b",)),
        ("server/a", ("https://server/a", "http://server:8150/a", "http://server/a")),
        ("ftp://server", ()),
        ("skranke..", ()),
        ("two words", ()),
        ("", ()),
    ],
)
def test_what_is_meant(typed: str, meant: tuple[str, ...]) -> None:
    """By TLS first; with a port of its own without first; what is no address is not asked."""
    assert meant_addresses(typed) == meant


def test_the_keys_write_addresses() -> None:
    """All of an address can be typed, and the rows fit."""
    keys = {key for row in ADDRESS_KEYS for key in row}
    assert set("abcdefghijklmnopqrstuvwxyz0123456789.-:/") <= keys
    assert max(len(row) for row in ADDRESS_KEYS) <= MOST_IN_A_ROW
    assert shown_address("https://skranke.dk/") == "skranke.dk"


class Knocks:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[tuple[str, ...], Callable[[str], None]]] = []

    def ask(self, addresses: tuple[str, ...], done: Callable[[str], None]) -> None:
        self.asked.append((addresses, done))


class Kept:
    """A settings file, that can be broken."""

    def __init__(self) -> None:
        self.urls: list[str] = []
        self.broken = False

    def __call__(self, url: str) -> None:
        if self.broken:
            raise SettingsError(["the settings file cannot be changed"])
        self.urls.append(url)


@pytest.fixture
def knocks() -> Knocks:
    """Doors."""
    return Knocks()


@pytest.fixture
def kept() -> Kept:
    """Where it is written."""
    return Kept()


@pytest.fixture
def page(qapp: Any, knocks: Knocks, kept: Kept) -> FindingViewModel:
    """The page of a stand that knows nobody."""
    return FindingViewModel(knocks, kept)


def test_servers_come_and_go(page: FindingViewModel) -> None:
    """By name; one that is heard of twice stands there once; what has gone is gone."""
    page.found(HERE)
    page.found(THERE)
    page.found(FoundServer(key="c", name="Fjordby", url=HERE.url, version="1"))
    assert [each.name for each in page.props.servers] == ["Byen", "Fjordby"]
    page.gone("b")
    page.gone("unknown")
    assert [each.address for each in page.props.servers] == ["10.0.0.5:8150"]


def test_one_is_chosen(page: FindingViewModel, knocks: Knocks, kept: Kept, qtbot: QtBot) -> None:
    """It is asked first, once; then it is written down, and the stand starts anew."""
    page.found(HERE)
    page.choose(HERE.url)
    page.choose(HERE.url)
    [(addresses, done)] = knocks.asked
    assert (addresses, page.props.step, page.props.asked) == ((HERE.url,), "asking", "10.0.0.5:8150")
    with qtbot.waitSignal(page.chosen):
        done(HERE.url)
    assert (kept.urls, page.props.step) == ([HERE.url], "found")


def test_an_address_is_typed(page: FindingViewModel, knocks: Knocks, kept: Kept) -> None:
    """What is no address is said at once, where nobody answers after asking; the next letter takes that away."""
    page.show_typing(True)
    for key in "s..":
        page.type_key(key)
    page.use_typed()
    assert (page.props.step, knocks.asked) == ("no-address", [])
    page.erase_key()
    page.erase_key()
    assert (page.props.typed, page.props.step) == ("s", "looking")
    page.use_typed()
    knocks.asked[0][1]("")
    assert (page.props.step, page.props.asked, kept.urls) == ("no-server", "s", [])
    page.show_typing(False)
    assert (page.props.typing, page.props.step) == (False, "looking")


@pytest.mark.expect_log("the server has been chosen, but")
def test_it_cannot_be_written_down(page: FindingViewModel, knocks: Knocks, kept: Kept, qtbot: QtBot) -> None:
    """Then the page says so, and the stand does not start anew."""
    kept.broken = True
    page.choose(HERE.url)
    with qtbot.assertNotEmitted(page.chosen):
        knocks.asked[0][1](HERE.url)
    assert page.props.step == "unsaved"


def test_a_server_that_announces_itself_is_listed(page: FindingViewModel, qtbot: QtBot) -> None:
    """Heard by zeroconf, on the network that this machine has with itself; gone when it leaves."""
    network, pool = on_loopback(), QThreadPool()
    discovery = Discovery(Jobs(pool=pool), make=on_loopback)
    discovery.found.connect(page.found)
    discovery.gone.connect(page.gone)
    info = announcement("127.0.0.1", version="0.1.0", path="/", name="Fjordby")
    network.register_service(info)
    discovery.start()
    qtbot.waitUntil(lambda: [each.name for each in page.props.servers] == ["Fjordby"], timeout=20_000)
    network.unregister_service(info)
    qtbot.waitUntil(lambda: page.props.servers == (), timeout=20_000)
    discovery.stop()
    network.close()
    qtbot.waitUntil(lambda: pool.activeThreadCount() == 0 and discovery._zeroconf is None)


@pytest.fixture
def doors() -> Iterator[tuple[str, str]]:
    """A server of ours as far as this goes, and one of somebody else."""

    class Ours(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.end_headers()
            ours = self.server is servers[0] and self.path == "/api/v1/sign-in-ways"
            self.wfile.write(json.dumps({"local": True} if ours else {"hello": "you"}).encode())

        def log_message(self, *_: object) -> None:
            """Quiet."""

    servers = [HTTPServer(("127.0.0.1", 0), Ours) for _ in range(2)]
    threads = [threading.Thread(target=server.serve_forever) for server in servers]
    for thread in threads:
        thread.start()
    yield tuple(f"http://127.0.0.1:{server.server_port}" for server in servers)
    for server, thread in zip(servers, threads, strict=True):
        server.shutdown()
        server.server_close()
        thread.join()


def test_only_one_of_ours_is_taken(doors: tuple[str, str], qtbot: QtBot) -> None:
    """Nobody and somebody else are passed over; the first of ours is the answer, and "" when there is none."""
    ours, theirs = doors
    answers: list[str] = []
    knocking = Knocking()
    knocking.ask(("http://127.0.0.1:1", theirs, ours), answers.append)
    qtbot.waitUntil(lambda: answers == [ours], timeout=20_000)
    knocking.ask((theirs,), answers.append)
    qtbot.waitUntil(lambda: answers == [ours, ""], timeout=20_000)
    knocking.deleteLater()
