"""A health card is swiped at a real stand of a real server; afterwards its number is looked for everywhere."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from server.booking.demo import DEMO_CPR
from server.seed import SeedResult

if sys.platform != "linux":
    pytest.skip("the stand's memory is read as Linux shows it", allow_module_level=True)

import pty
import tty

NAME = "BERGGREN NANCY ANN"
TRACKS = f"%{NAME:<34}{'HAVNEGADE 1':<34}9999990?\r;92081001{DEMO_CPR}1012345084999010120?\r"
NUMBERS = (DEMO_CPR, f"{DEMO_CPR[:6]}-{DEMO_CPR[6:]}")
"""As the card has it, which is also a part of the whole track, and as people write it."""
TAIL = DEMO_CPR[2:]
"""What would be left of the number in memory that was given back: its first bytes are soon written over."""


@pytest.fixture
def reader() -> Iterator[tuple[int, str]]:
    """A card reader on a serial port: our end, and the name of the stand's."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


def _ready(seen: dict[str, Any]) -> bool:
    return bool(seen["page"] == "home" and seen["reads_cards"] and seen["scanner"] in ("ready", "unknown"))


def _arrived(seen: dict[str, Any]) -> bool:
    return bool(seen["page"] == "arrival")


def _written(number: str) -> dict[str, bytes]:
    return {"bytes": number.encode(), "UTF-16": number.encode("utf-16-le"), "UCS-4": number.encode("utf-32-le")}


def in_memory(pid: int, needle: bytes) -> list[str]:
    """Where it stands in the writable memory of the process; skips the test where that may not be read."""
    found = []
    try:
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
                span, rights, *_ = line.split()
                if not rights.startswith("rw"):
                    continue
                begin, end = (int(part, 16) for part in span.split("-"))
                try:
                    memory.seek(begin)
                    held = memory.read(end - begin)
                except (OSError, ValueError, OverflowError):
                    continue  # of the kernel's, or gone meanwhile
                found += [f"{line} +{at:#x}" for at in _places(held, needle)]
    except PermissionError:
        pytest.skip("this system lets nobody read the memory of another process")
    return found


def _places(held: bytes, needle: bytes) -> Iterator[int]:
    at = held.find(needle)
    while at >= 0:
        yield at
        at = held.find(needle, at + 1)


def in_database(database_url: str) -> list[str]:
    """In which rows of which of the server's tables a number or the name stands."""

    async def look() -> list[str]:
        found = []
        connection = await asyncpg.connect(database_url)
        tables = await connection.fetch("select tablename from pg_tables where schemaname = 'public'")
        assert "ticket" in [table for (table,) in tables]
        for (table,) in tables:
            rows = await connection.fetch(f'select t::text from "{table}" t')
            found += [f"{table}: {row[0]}" for row in rows if any(word in row[0] for word in (*NUMBERS, NAME))]
        await connection.close()
        return found

    return asyncio.run(look())


def in_logs(folder: Path) -> list[str]:
    """Which lines of what our programs have said hold a number or the name."""
    logs = list(folder.rglob("*.log"))
    assert len(logs) >= 2
    return [
        f"{log.name}: {line}"
        for log in logs
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines()
        if any(word in line for word in (*NUMBERS, NAME))
    ]


@pytest.mark.parametrize("kind", ["serial", "keyboard"])
def test_no_trace_of_a_card(
    kind: str,
    reader: tuple[int, str],
    programs: Any,
    served: tuple[str, SeedResult],
    until: Callable[..., Any],
    always_open: tuple[str, SeedResult],
    open_folder: Path,
) -> None:
    """The card checks in. No log, no table, no crash report, and no memory of the stand's holds its number."""
    url, seeded = served
    ours, theirs = reader
    scanner = f"serial://{theirs}" if kind == "serial" else "keyboard"
    kiosk = programs.kiosk(url, seeded, scanner=scanner)
    until(kiosk, _ready)
    if kind == "serial":
        os.write(ours, TRACKS.encode())
    else:
        kiosk.call("keys", codes=[ord(char) for char in TRACKS.replace("\r", "\n")])
    assert until(kiosk, _arrived)["arrival"] == "checked-in"

    (stand,) = programs.started
    assert in_memory(stand.pid, b"borgerservice"), "the memory was not read"
    left = {
        f"{number} as {how}": places
        for number in (*NUMBERS, TAIL, NAME)
        for how, needle in _written(number).items()
        if (places := in_memory(stand.pid, needle))
    }
    assert left == {}

    os.kill(stand.pid, signal.SIGABRT)
    stand.wait()
    said = "".join(log.read_text(encoding="utf-8", errors="replace") for log in open_folder.rglob("*.log"))
    assert "Fatal Python error: Aborted" in said
    assert in_logs(open_folder) == []
    assert in_database(always_open[0]) == []


def test_a_card_that_no_service_asks_for(
    reader: tuple[int, str],
    programs: Any,
    served: tuple[str, SeedResult],
    until: Callable[..., Any],
    always_open: tuple[str, SeedResult],
) -> None:
    """It is not looked up, and the page says so; a booking's code works as ever."""
    url, seeded = served
    ours, theirs = reader

    async def ask_no_more() -> None:
        connection = await asyncpg.connect(always_open[0])
        await connection.execute("update service set card_check_in = false")
        await connection.close()

    asyncio.run(ask_no_more())
    kiosk = programs.kiosk(url, seeded, scanner=f"serial://{theirs}")
    until(kiosk, lambda seen: seen["page"] == "home" and seen["scanner"] == "ready" and seen["tiles"])
    os.write(ours, TRACKS.encode())
    seen = until(kiosk, lambda seen: seen["scan_word"] != "")
    assert (seen["page"], seen["scan_word"]) == ("home", "card-unasked")
    os.write(ours, b"HAVN2345\r")
    assert until(kiosk, _arrived)["arrival"] == "checked-in"
