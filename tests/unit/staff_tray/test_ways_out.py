"""The default routes: read from the kernel's tables, and what the kernel tells is only a hint to look."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from staff_tray.ways_out import WaysOut, default_ways

HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
CABLE = "eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
WIRELESS = "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
CONTAINERS = "docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0\n"
NOWHERE, GATEWAY = "0" * 32, "fe80" + "0" * 27 + "1"
SIX = f"{NOWHERE} 00 {NOWHERE} 00 {GATEWAY} 00000400 00000003 00000000 00000003     eth0\n"
REFUSED = f"{NOWHERE} 00 {NOWHERE} 00 {NOWHERE} ffffffff 00000001 00000000 00200200       lo\n"
LOCAL = f"fe80{'0' * 28} 40 {NOWHERE} 00 {NOWHERE} 00000100 00000002 00000000 00000001     eth0\n"


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    """A folder with the tables of a computer on a cable, with IPv6 as well."""
    (tmp_path / "route").write_text(HEAD + CABLE + CONTAINERS, encoding="ascii")
    (tmp_path / "ipv6_route").write_text(LOCAL + SIX + REFUSED, encoding="ascii")
    return tmp_path


def test_only_default_routes_are_ways_out(tables: Path) -> None:
    """Both kinds of addresses count; local routes, and the one that refuses what has no route, do not."""
    assert default_ways(tables) == {("eth0", "010200C0"), ("eth0", GATEWAY)}


def test_another_network_is_another_way(tables: Path) -> None:
    """From the cable to the wireless; a kernel without IPv6 has one table."""
    (tables / "route").write_text(HEAD + WIRELESS, encoding="ascii")
    (tables / "ipv6_route").unlink()
    assert default_ways(tables) == {("wlan0", "0101A8C0")}
    (tables / "route").write_text(HEAD, encoding="ascii")
    assert default_ways(tables) == frozenset()


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's kernel")
def test_says_what_is_new_once(tables: Path, monkeypatch: Any, qtbot: Any) -> None:
    """A hint after which the ways are the same is kept quiet; another way is told once."""
    monkeypatch.setattr("staff_tray.ways_out._PROC", tables)
    ways = WaysOut()
    heard: list[int] = []
    ways.changed.connect(lambda: heard.append(1))
    ways.look()
    assert heard == []
    (tables / "route").write_text(HEAD + WIRELESS, encoding="ascii")
    ways.look()
    ways.look()
    assert heard == [1]
    ways.close()
