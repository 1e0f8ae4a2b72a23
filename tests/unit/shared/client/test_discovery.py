"""Finding servers on the network, here the one the machine has with itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot
from zeroconf import IPVersion, ServiceInfo, Zeroconf

from shared.client.announcements import read_announcement
from shared.client.discovery import SERVICE_TYPE, Discovery, FoundServer
from shared.client.jobs import Jobs


def announcement(*addresses: str, **properties: str) -> ServiceInfo:
    """What a server announces."""
    return ServiceInfo(
        SERVICE_TYPE,
        f"Skranke test.{SERVICE_TYPE}",
        parsed_addresses=list(addresses),
        port=8080,
        properties=properties,
        server="skranke-test.local.",
    )


def on_loopback() -> Zeroconf:
    """A zeroconf that leaves this machine alone."""
    return Zeroconf(interfaces=["127.0.0.1"], ip_version=IPVersion.V4Only)


@pytest.fixture
def network() -> Iterator[Zeroconf]:
    """Where the server announces itself."""
    made = on_loopback()
    yield made
    made.close()


@pytest.fixture
def discovery(qtbot: QtBot) -> Iterator[Discovery]:
    """A search on the loopback."""
    pool = QThreadPool()
    jobs = Jobs(pool=pool)
    made = Discovery(jobs, make=on_loopback)
    yield made
    made.stop()
    qtbot.waitUntil(lambda: pool.activeThreadCount() == 0 and made._zeroconf is None)


def test_found_and_gone(qtbot: QtBot, network: Zeroconf, discovery: Discovery) -> None:
    """A server that announces itself is found, in the UI thread, and its leaving is noticed."""
    info = announcement("127.0.0.1", version="0.1.0", path="/", name="Nybyen Kommune")
    heard: list[Any] = []
    threads: set[int] = set()
    discovery.found.connect(lambda server: (heard.append(server), threads.add(threading.get_ident())))
    discovery.gone.connect(heard.append)
    discovery.start()
    network.register_service(info)
    qtbot.waitUntil(lambda: len(heard) >= 1)
    assert heard[0] == FoundServer(key=info.name, name="Nybyen Kommune", url="http://127.0.0.1:8080", version="0.1.0")
    network.unregister_service(info)
    qtbot.waitUntil(lambda: heard[-1] == info.name)
    assert threads == {threading.get_ident()}


def test_network_that_forbids_it(qtbot: QtBot) -> None:
    """Where sockets cannot be opened it says so and is quiet."""

    def forbidden() -> Zeroconf:
        raise OSError("not permitted")

    discovery = Discovery(Jobs(), make=forbidden)
    with qtbot.waitSignal(discovery.failed) as failed:
        discovery.start()
    assert "not permitted" in failed.args[0]


def test_stopped_before_it_has_begun(qtbot: QtBot) -> None:
    """A search that is stopped at once is closed when it has opened."""
    closed = threading.Event()

    class Closing(Zeroconf):
        def close(self) -> None:
            super().close()
            closed.set()

    discovery = Discovery(Jobs(), make=lambda: Closing(interfaces=["127.0.0.1"]))
    discovery.start()
    discovery.stop()
    qtbot.waitUntil(closed.is_set)


@pytest.mark.parametrize(
    ("info", "url"),
    [
        (announcement("127.0.0.1", "192.0.2.7", path="/"), "http://192.0.2.7:8080"),
        (announcement("192.0.2.7", path="/skranke/"), "http://192.0.2.7:8080/skranke"),
        (announcement("192.0.2.7"), "http://192.0.2.7:8080"),
        (announcement("2001:db8::1"), "http://[2001:db8::1]:8080"),
    ],
)
def test_address(info: ServiceInfo, url: str) -> None:
    """The address is one that other machines can reach, if there is one."""
    server = read_announcement(info)
    assert server is not None
    assert server.url == url


def test_no_address() -> None:
    """An announcement without an address, or none at all, is no server."""
    assert read_announcement(announcement()) is None
    assert read_announcement(None) is None


def test_started_again_at_once(qtbot: QtBot, discovery: Discovery) -> None:
    """Start, stop and start leave one search open, which the next stop closes."""
    made: list[Zeroconf] = []
    make = discovery._make
    discovery._make = lambda: made.append(make()) or made[-1]
    discovery.start()
    discovery.stop()
    discovery.start()
    qtbot.waitUntil(lambda: len(made) == 2 and sum(each.done for each in made) == 1)
    discovery.stop()
    qtbot.waitUntil(lambda: all(each.done for each in made))
