"""The announcement on the network that the machine has with itself."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import ifaddr
import pytest
from zeroconf import IPVersion, ServiceStateChange
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from server import announce, app
from server.announce import SERVICE_TYPE, Announcement
from server.config import ServerSettings

SECONDS = 20
"""More than any network needs that works at all."""


class Watcher:
    """Sees what comes and goes on the loopback network."""

    def __init__(self) -> None:
        self.zeroconf = AsyncZeroconf(ip_version=IPVersion.V4Only, interfaces=["127.0.0.1"])
        self.changes: asyncio.Queue[tuple[ServiceStateChange, str]] = asyncio.Queue()
        self.browser = AsyncServiceBrowser(self.zeroconf.zeroconf, SERVICE_TYPE, handlers=[self.changed])

    def changed(self, **news: Any) -> None:
        """Called by zeroconf."""
        self.changes.put_nowait((news["state_change"], news["name"]))

    async def sees(self, change: ServiceStateChange, port: int) -> str:
        """Wait for the server of that port to come or go; its name on the network."""
        async with asyncio.timeout(SECONDS):
            while True:
                seen, name = await self.changes.get()
                if seen is change and f" {port}." in name:
                    return name

    async def reads(self, name: str) -> AsyncServiceInfo:
        """What the server tells."""
        info = AsyncServiceInfo(SERVICE_TYPE, name)
        assert await info.async_request(self.zeroconf.zeroconf, SECONDS * 1000)
        return info


@pytest.fixture
async def watcher() -> AsyncIterator[Watcher]:
    """A PC that looks for servers."""
    made = Watcher()
    yield made
    await made.browser.async_cancel()
    await made.zeroconf.async_close()


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_a_server_is_seen_and_taken_back(watcher: Watcher) -> None:
    """A PC on the network sees name, address, port, version and path; when the server ends, it sees that too."""
    port = free_port()
    announcement = Announcement(host="127.0.0.1", port=port, version="1.2.3", municipality="Fjordby Kommune")
    await announcement.start()
    info = await watcher.reads(await watcher.sees(ServiceStateChange.Added, port))
    assert info.port == port
    assert info.parsed_addresses() == ["127.0.0.1"]
    assert info.decoded_properties == {"version": "1.2.3", "path": "/", "name": "Fjordby Kommune"}
    await announcement.close()
    await watcher.sees(ServiceStateChange.Removed, port)


async def test_two_servers_of_one_machine(watcher: Watcher) -> None:
    """Two processes announce themselves beside each other."""
    announcements = [
        Announcement(host="127.0.0.1", port=free_port(), version="1", municipality="Fjordby") for _ in range(2)
    ]
    for announcement in announcements:
        await announcement.start()
        await watcher.sees(ServiceStateChange.Added, announcement._port)
    for announcement in announcements:
        await announcement.close()


@pytest.mark.parametrize("fault", [OSError(19, "No such device"), socket.gaierror(-2, "Name or service not known")])
async def test_a_network_that_refuses(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, fault: OSError
) -> None:
    """Without a network the server goes on, and says so once, calmly."""

    def refuse(*_arguments: object, **_words: object) -> None:
        raise fault

    monkeypatch.setattr(announce, "AsyncZeroconf", refuse)
    announcement = Announcement(host="0.0.0.0", port=1, version="1", municipality="Fjordby")
    with caplog.at_level(logging.INFO, "server.announce"):
        await announcement.start()
    await announcement.close()
    assert [record.levelname for record in caplog.records if record.name == "server.announce"] == ["INFO"]


async def test_a_machine_without_any_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that has only itself announces nothing."""
    monkeypatch.setattr(ifaddr, "get_adapters", list)
    announcement = Announcement(host="0.0.0.0", port=1, version="1", municipality="Fjordby")
    await announcement.start()
    assert announcement._zeroconf is None
    await announcement.close()


def test_loopback_is_no_address_for_others() -> None:
    """Whatever this machine's name leads to, others are not sent to 127.0.0.1."""
    with suppress(OSError):
        assert not any(address.startswith("127.") for address in announce._own_addresses())


@pytest.mark.parametrize(
    ("settings", "announced"),
    [
        ({"host": "0.0.0.0", "port": 8150}, True),
        ({"host": "192.0.2.7", "port": 8150}, True),
        ({"host": "127.0.0.1", "port": 8150}, False),
        ({"host": "0.0.0.0", "port": 0}, False),
        ({"host": "0.0.0.0", "port": 8150, "announce": False}, False),
    ],
)
async def test_the_server_announces_its_municipality(
    monkeypatch: pytest.MonkeyPatch, database_url: str, settings: dict[str, Any], announced: bool
) -> None:
    """A server that others can reach announces itself under the municipality's name; any other does not."""
    made: list[dict[str, Any]] = []
    done: list[str] = []

    class Recorder:
        """Stands in for the network."""

        def __init__(self, **words: Any) -> None:
            made.append(words)

        async def start(self) -> None:
            """Note it."""
            done.append("start")

        async def close(self) -> None:
            """Note it."""
            done.append("close")

    monkeypatch.setattr(app, "Announcement", Recorder)
    built = app.build(ServerSettings(pool_size=1, **settings), database_url)
    async with built.lifespan():
        pass
    if announced:
        assert [(words["municipality"], words["port"]) for words in made] == [("Fjordby Kommune", 8150)]
        assert done == ["start", "close"]
    else:
        assert made == []
