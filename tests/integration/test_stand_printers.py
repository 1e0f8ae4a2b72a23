"""How a stand's printer becomes known to the site: through reports, and through silence."""

from __future__ import annotations

import asyncio
from typing import Any

import asyncpg
import msgspec
import pytest

from server.events.store import EventStore
from server.identity.store import Holder, IdentityStore, token_hash
from server.ids import new_id
from server.stands.reports import StandReports
from server.stands.rules import CHANGED_EVENT
from server.stands.store import KnownPrinter, StandStore
from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.events import StandPrinterChanged, decode_event
from shared.protocol.model import Role
from shared.protocol.state import SiteState, fold
from shared.protocol.visits import StandReport

SITE = "/api/v1/sites/borgerservice"
REPORT = StandReport(
    version="1", printer="ready", in_visit=False, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
    uptime_seconds=3600,
)  # fmt: skip


EXIT = {"authorization": "Bearer the-stand-at-the-exit"}


async def say(server: Any, stand: str = "stand-1", headers: Any = None, **report: Any) -> None:
    """The stand reports."""
    content = msgspec.json.encode(msgspec.structs.replace(REPORT, **report))
    path = f"{SITE}/stands/{stand}/report"
    answer = await server.http.put(path, content=content, headers=headers or server.kiosk())
    assert (answer.status_code, answer.json()) == (200, {})


async def add_exit(database_url: str) -> None:
    """A second device at the site."""
    connection = await asyncpg.connect(database_url)
    await connection.execute(
        "with other as (insert into device (id, site_id, kind, name) values ($1, 'borgerservice', 'kiosk', 'Exit')"
        " returning id) insert into access_token (hash, site_id, device_id, expires_at)"
        " select $2, 'borgerservice', other.id, timestamptz '2030-01-01' from other",
        new_id(),
        token_hash("the-stand-at-the-exit"),
    )
    await connection.close()


async def snapshot(server: Any) -> SiteState:
    """The site now."""
    answer = await server.http.get(f"{SITE}/snapshot", headers=server.kiosk())
    return msgspec.json.decode(answer.content, type=SiteState)


async def changes(database_url: str) -> list[StandPrinter]:
    """Every change of a printer in the log."""
    connection = await asyncpg.connect(database_url)
    events = await EventStore(connection).after("borgerservice", 0, 10_000)  # type: ignore[arg-type]
    await connection.close()
    decoded = [decode_event(event.json()) for event in events]
    return [event.printer for event in decoded if isinstance(event, StandPrinterChanged)]


async def test_from_the_first_report_to_the_new_roll(server: Any, database_url: str) -> None:
    """A first good word and each change are one event, in the log and in the snapshot, and the fold agrees."""
    before = await snapshot(server)
    for report in (
        {}, {"in_visit": True}, {"printer": "near_end", "tickets_left": 41},
        {"printer": "near_end", "tickets_left": 40}, {"printer": "near_end", "tickets_left": 39}, {"printer": "out"},
        {"printer": "out"}, {"printer": "cover_open"}, {"printer": "ready"}, {"printer": "ready"},
    ):  # fmt: skip
        await say(server, **report)
        server.clock.move(minutes=1)
    told = await changes(database_url)
    assert [(printer.state.value, printer.tickets_left) for printer in told] == [
        ("ready", None), ("near_end", 41), ("near_end", 40), ("out", None), ("cover_open", None), ("ready", None),
    ]  # fmt: skip
    assert told[1].since == told[2].since
    now = await snapshot(server)
    assert now.printers == {"stand-1": told[-1]}
    connection = await asyncpg.connect(database_url)
    rows = await EventStore(connection).after("borgerservice", before.seq, 100)  # type: ignore[arg-type]
    await connection.close()
    assert fold(before, [decode_event(row.json()) for row in rows]) == now


async def test_an_old_stand_and_a_strange_word(server: Any, database_url: str) -> None:
    """A report without the new field is taken; a word we do not know is kept as unknown, not refused."""
    for printer in ("out", "on fire"):
        body = msgspec.to_builtins(msgspec.structs.replace(REPORT, printer=printer))
        del body["tickets_left"]
        answer = await server.http.put(f"{SITE}/stands/stand-1/report", json=body, headers=server.kiosk())
        assert answer.status_code == 200
    assert [printer.state for printer in await changes(database_url)] == [
        PrinterCondition.OUT, PrinterCondition.UNKNOWN,
    ]  # fmt: skip
    answer = await server.http.put(
        f"{SITE}/stands/stand-1/report", json={**body, "tickets_left": -1}, headers=server.kiosk()
    )
    assert answer.status_code == 400


@pytest.mark.parametrize("word", ["silent", "\N{ROLL OF PAPER}", "a" * 40, "\0", "READY", " "])
async def test_what_no_printer_is_called(server: Any, word: str) -> None:
    """Whatever a stand calls the state of its printer, the site knows one that we have a word for."""
    await say(server, printer="out")
    body = msgspec.json.encode(msgspec.structs.replace(REPORT, printer=word))
    answer = await server.http.put(f"{SITE}/stands/stand-1/report", content=body, headers=server.kiosk())
    assert answer.status_code == (400 if word == "\0" else 200)
    state = (await snapshot(server)).printers["stand-1"].state
    assert state is (PrinterCondition.OUT if word == "\0" else PrinterCondition.UNKNOWN)


async def test_the_change_goes_out_on_the_stream(server: Any) -> None:
    """Whoever listens is told at once, and is told what a later snapshot says."""
    before = await snapshot(server)
    await say(server, printer="out")
    headers = {**server.kiosk(), "last-event-id": str(before.seq)}
    async with server.http.stream("GET", f"{SITE}/events", headers=headers) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data:") and CHANGED_EVENT in line:
                break
    event = decode_event(line.removeprefix("data:").strip())
    assert isinstance(event, StandPrinterChanged)
    assert (await snapshot(server)).printers == {"stand-1": event.printer}


async def test_two_processes_hear_the_same(start_server: Any, database_url: str) -> None:
    """Two servers get the same reports at once, again and again: each change is one event."""
    async with start_server() as one, start_server() as other:
        words = ["out", "ready", "cover_open", "near_end"] * 3
        for word in words:
            await asyncio.gather(*(say(server, printer=word) for server in (one, other) for _ in range(4)))
    assert [printer.state.value for printer in await changes(database_url)] == words


async def test_another_was_quicker(server: Any, database_url: str) -> None:
    """Who has read an older version changes nothing in the log, but the report is kept."""
    pool = await asyncpg.create_pool(database_url, min_size=1, max_size=1)
    store = StandStore(pool)
    device_id = await pool.fetchval("select id from device where site_id = 'borgerservice'")
    now = server.clock()
    for version, word, done in ((0, "out", True), (0, "error", False), (1, "offline", True), (1, "ready", False)):
        printer = StandPrinter(stand_id="stand-1", state=PrinterCondition(word), since=now, speaks=True)
        report = msgspec.structs.replace(REPORT, printer=word)
        turned = await store.turn(
            "borgerservice", device_id, printer, report, version=version, command_id=new_id(), now=now
        )
        assert turned is done
        assert (await store.stands("borgerservice"))[0].report == report
    found = await store.printer("borgerservice", "stand-1")
    assert (found.version, found.printer and found.printer.state) == (2, PrinterCondition.OFFLINE)
    await pool.close()


class SlowStore(StandStore):
    """A store that always reads what was there before anything was told."""

    async def printer(self, site_id: str, stand_id: str) -> KnownPrinter:  # noqa: ARG002
        """Nothing is known."""
        return KnownPrinter()


async def test_always_too_late(server: Any, database_url: str) -> None:
    """A process that others overtake every time keeps the report and tells nothing: the next report says the same."""
    await say(server, printer="out")
    pool = await asyncpg.create_pool(database_url, min_size=1, max_size=1)
    told: list[str] = []
    reports = StandReports(SlowStore(pool), clock=server.clock, new_id=new_id, committed=told.append)
    holder = await IdentityStore(pool).holder(token_hash(server.seeded.kiosk_tokens["borgerservice"]))
    assert isinstance(holder, Holder)
    await reports.keep("borgerservice", "stand-1", msgspec.structs.replace(REPORT, printer="error"), holder)
    assert told == []
    assert (await reports.seen("borgerservice"))[0].report.printer == "error"
    assert len(await changes(database_url)) == 1
    await pool.close()


async def test_a_stand_without_power_is_told_of(start_server: Any, database_url: str) -> None:
    """Three minutes without a report and the site knows, once; the next report brings the printer back."""
    async with start_server() as server, start_server() as other:
        watches = [running.app.state.parts.silence for running in (server, other)]
        await add_exit(database_url)
        await say(other)
        await say(server)
        await say(server, "stand-exit", EXIT, printer="none")
        heard_at = server.clock()
        server.clock.move(minutes=2)
        await say(server, "stand-exit", EXIT, printer="none")
        assert await watches[0].look() == pytest.approx(61)
        (well,) = await changes(database_url)
        server.clock.move(minutes=1)
        await asyncio.gather(*(watch.look() for watch in watches * 3))
        silent = StandPrinter(stand_id="stand-1", state=PrinterCondition.SILENT, since=heard_at, speaks=True)
        assert await changes(database_url) == [well, silent]
        assert (await snapshot(server)).printers == {"stand-1": silent}
        await say(server)
        assert (await snapshot(server)).printers["stand-1"].state is PrinterCondition.READY
        assert len(await changes(database_url)) == 3


async def test_a_server_that_was_away_blames_nobody(start_server: Any, database_url: str) -> None:
    """After a start, stands have three minutes to report again: while the server was down none could."""
    async with start_server() as server:
        await say(server)
        server.clock.move(hours=10)
    async with start_server() as server:
        await snapshot(server)
        watch = server.app.state.parts.silence
        assert await watch.look() == pytest.approx(181)
        server.clock.move(minutes=3)
        await watch.look()
    assert [printer.state for printer in await changes(database_url)] == [
        PrinterCondition.READY, PrinterCondition.SILENT,
    ]  # fmt: skip


async def test_who_does_what_is_told_at_sign_in(server: Any) -> None:
    """Bo is the host too, Kirsten a superuser, Amina a caseworker only."""
    roles = {}
    for username in ("bo", "kirsten", "amina"):
        answer = await server.http.post(
            "/api/v1/sign-in", json={"username": username, "password": server.seeded.password}
        )
        roles[username] = answer.json()["staff"]["roles"]
    assert roles == {
        "bo": [Role.CASEWORKER, Role.HOST], "kirsten": [Role.CASEWORKER, Role.SUPERUSER], "amina": [Role.CASEWORKER],
    }  # fmt: skip
