"""Where webhooks may go, how they are signed, when they are tried again, and what of an event they are told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from server.app import build
from server.config import ServerSettings
from server.open_api.webhooks.rules import KINDS, kinds_of, may_reach, read_networks, signature, told, waits
from shared.protocol.systems import SystemRight, Topic
from shared.typed_settings import SettingsError
from tests.unit.shared.samples import KINDS as LOGGED
from tests.unit.shared.samples import sample

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("address", "reached"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.215.14", True),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("10.20.5.6", True),
        ("::ffff:10.20.5.6", True),
    ],
)
def test_where_a_webhook_may_go(address: str, reached: bool) -> None:
    """Only to the open internet, in whatever dress an address comes, and into what the settings name."""
    assert may_reach(address, read_networks("10.20.0.0/16, fd12::/32")) is reached


async def test_networks_that_are_none() -> None:
    """The server says so, and does not start."""
    with pytest.raises(SettingsError, match="webhook_networks"):
        build(ServerSettings(webhook_networks="10.20.0.1/16"), "postgresql://unused")


def test_a_signature_can_be_reckoned() -> None:
    """The example of docs/open-api.md."""
    body = b'{"id":"borgerservice.42"}'
    expected = "9c6f549b7ec12af495371f9dca80b168aa59ae1db505e5ea8fa36155a117a90b"
    assert signature(["secret"], NOW, body) == f"t=1795424400,v1={expected}"
    assert signature(["a", "b"], NOW, body).count("v1=") == 2


def test_ever_longer_pauses() -> None:
    """Seconds first, an hour at the most."""
    pauses = [waits(tries) for tries in range(1, 30)]
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1]) == (timedelta(seconds=5), timedelta(hours=1))


def test_what_is_told_takes_a_right() -> None:
    """A topic without its right is silent."""
    everything = [right.value for right in SystemRight]
    assert set(kinds_of(list(Topic), everything)) == set(KINDS)
    assert kinds_of(list(Topic), ["booking:make"]) == []
    assert {KINDS[kind] for kind in kinds_of(list(Topic), ["booking:read"])} == {Topic.BOOKINGS}


@pytest.mark.parametrize("event", [sample(kind) for kind in LOGGED], ids=lambda event: type(event).__name__)
def test_every_event_of_a_topic_can_be_told(event: msgspec.Struct) -> None:
    """Whatever stands in such an event's body, it is told, with its ticket or its booking."""
    body = msgspec.json.encode(event)
    kind = msgspec.json.decode(body)["kind"]
    if kind in KINDS:
        said = msgspec.json.decode(told("a", 7, NOW, kind, body.decode()))
        assert said["id"] == "a.7"
        assert said["ticket" if kind.startswith("ticket.") else "booking"] is not None
