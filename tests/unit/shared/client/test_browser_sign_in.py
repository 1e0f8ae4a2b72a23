"""The browser comes back to a port of this computer: once, with the right state, and to nobody else."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from server.identity.rules import proves
from shared.client.browsed import CameBack, Denied, NoBrowser, TookTooLong
from shared.client.browser_sign_in import BrowserSignIn
from shared.protocol.signing_in import SignInFault

SERVER = "https://skranke.example/here"


class Person:
    """Opens addresses, and goes back to where they lead."""

    def __init__(self, qtbot: Any) -> None:
        self._qtbot = qtbot
        self.opened: list[str] = []
        self.can_open = True
        self.ended: list[Any] = []

    def open(self, address: str) -> bool:
        """What the system's browser does."""
        self.opened.append(address)
        return self.can_open

    @property
    def asked(self) -> dict[str, str]:
        """What the last address asks with."""
        return {key: values[0] for key, values in parse_qs(urlsplit(self.opened[-1]).query).items()}

    def get(self, path: str = "/", method: str = "GET", **query: str) -> httpx.Response:
        """Ask the program's port, as a browser does: from elsewhere."""
        answers: list[httpx.Response] = []

        def run() -> None:
            address = f"http://127.0.0.1:{self.asked['port']}{path}"
            answers.append(httpx.request(method, address, params=query, timeout=10))

        thread = Thread(target=run)
        thread.start()
        self._qtbot.waitUntil(lambda: not thread.is_alive())
        return answers[0]


@pytest.fixture
def person(qtbot: Any) -> Person:
    """Somebody with a browser."""
    return Person(qtbot)


@pytest.fixture
def sign_in(qapp: Any, person: Person) -> Iterator[Callable[..., BrowserSignIn]]:
    """Begins a sign-in."""
    made: list[BrowserSignIn] = []

    def begin(**other: Any) -> BrowserSignIn:
        begun = BrowserSignIn(person.open, lambda came: f"<came: {came}>", language="da", parent=qapp, **other)
        made.append(begun)
        begun.begin(SERVER, "entra", person.ended.append)
        return begun

    yield begin
    for each in made:
        each.cancel()
        each.deleteLater()


def test_a_code_comes_back(qtbot: Any, person: Person, sign_in: Callable[..., BrowserSignIn]) -> None:
    """The address carries the challenge and never the verifier; whoever does not know the state is told nothing."""
    sign_in()
    address, asked = person.opened[0], person.asked
    assert address.startswith(f"{SERVER}/sign-in/entra?")
    assert sorted(asked) == ["challenge", "port", "state"]
    assert person.get("/favicon.ico").status_code == 404
    assert person.get(code="stolen", state="guessed").status_code == 404
    assert person.get(method="POST", code="c" * 30, state=asked["state"]).status_code == 404
    assert person.ended == []
    page = person.get(code="c" * 30, state=asked["state"])
    assert page.status_code == 200
    assert "&lt;came: True&gt;" in page.text
    assert page.headers["cache-control"] == "no-store"
    qtbot.waitUntil(lambda: bool(person.ended))
    (came,) = person.ended
    assert isinstance(came, CameBack)
    assert came.command.code == "c" * 30
    assert came.command.verifier not in address
    assert proves(came.command.verifier, asked["challenge"])
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", int(asked["port"]))) != 0


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"error": "cancelled"}, SignInFault.CANCELLED),
        ({"error": "nobody"}, SignInFault.NOBODY),
        ({"error": "of a newer server"}, SignInFault.PROVIDER_AWAY),
        ({}, SignInFault.PROVIDER_AWAY),
    ],
)
def test_a_word_comes_back(
    qtbot: Any, person: Person, sign_in: Callable[..., BrowserSignIn], said: dict[str, str], fault: SignInFault
) -> None:
    """It is told, and so it is in the browser."""
    sign_in()
    assert "came: False" in person.get(state=person.asked["state"], **said).text
    qtbot.waitUntil(lambda: person.ended == [Denied(fault)])


def test_nothing_comes(qtbot: Any, person: Person, sign_in: Callable[..., BrowserSignIn]) -> None:
    """After the time, here a moment, it is given up."""
    sign_in(minutes=0.0001)
    qtbot.waitUntil(lambda: person.ended == [TookTooLong()])


def test_no_browser(qtbot: Any, person: Person, sign_in: Callable[..., BrowserSignIn]) -> None:
    """Told later, not while it is being begun; and an address that is none of the web is not opened at all."""
    person.can_open = False
    begun = sign_in()
    assert person.ended == []
    qtbot.waitUntil(lambda: person.ended == [NoBrowser()])
    begun.begin("file:///etc", "entra", person.ended.append)
    qtbot.waitUntil(lambda: person.ended == [NoBrowser()] * 2)
    assert len(person.opened) == 1


def test_cancelled_and_begun_again(qtbot: Any, person: Person, sign_in: Callable[..., BrowserSignIn]) -> None:
    """The first one's answer is nobody's any more; the second has other secrets."""
    begun = sign_in()
    first = person.asked
    begun.begin(SERVER, "entra", person.ended.append)
    assert not {first["state"], first["challenge"]} & set(person.asked.values())
    assert person.get(code="c" * 30, state=first["state"]).status_code == 404
    begun.cancel()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", int(person.asked["port"]))) != 0
    assert person.ended == []


def test_a_head_without_end(qtbot: Any, person: Person, sign_in: Callable[..., BrowserSignIn]) -> None:
    """It is cut off."""
    sign_in()
    ended: list[bytes] = []

    def run() -> None:
        with socket.create_connection(("127.0.0.1", int(person.asked["port"])), timeout=10) as line:
            try:
                for _ in range(100):
                    line.sendall(b"x" * 1024)
                ended.append(line.recv(1))
            except ConnectionError:
                ended.append(b"")

    thread = Thread(target=run)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())
    assert ended == [b""]
