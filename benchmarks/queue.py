"""Tickets issued and called per second, over HTTP and as bare SQL, in turn on one PostgreSQL."""

from __future__ import annotations

import asyncio
import itertools
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from benchmarks.figures import Rate, rate
from benchmarks.stage import Place, Stage, desk_id, staged
from benchmarks.wire import Connection, post
from server.ids import new_id
from server.loop import quick_loop
from server.queue.store import ACT, CALL_NEXT, ISSUE
from shared.protocol.commands import Action

CROWDS = ((1, 1), (16, 1), (64, 1), (16, 5), (64, 5))
"""Clients and sites. At one site every command waits for the last one's commit; five are a municipality."""

ROUNDS = 6
TICKETS_A_ROUND = 640
"""A round's tickets wait together before they are called: already a very full hall."""


class Comparison(Struct, frozen=True, kw_only=True):
    """One command over HTTP beside the bare SQL of the same transaction."""

    command: str
    clients: int
    sites: int
    server_processes: int
    http: Rate
    bare_sql: Rate
    ratio: float


class Checks(Struct, frozen=True, kw_only=True):
    """What must be zero."""

    server_processes: int
    tickets: int
    duplicate_numbers: int
    tickets_called_twice: int
    tickets_not_called: int
    gaps_in_the_log: int


class QueueResult(Struct, frozen=True, kw_only=True):
    """The benchmark's answer."""

    comparisons: list[Comparison]
    checks: list[Checks]

    def faults(self) -> int:
        """How many things were found that must not be."""
        return sum(
            check.duplicate_numbers + check.tickets_called_twice + check.tickets_not_called + check.gaps_in_the_log
            for check in self.checks
        )


class Tally(Struct):
    """What the clients were answered: numbers by site, and tickets called."""

    labels: list[tuple[str, str]]
    called: list[str]


def run(say: Callable[[str], None]) -> QueueResult:
    """Measure with one and with two server processes."""
    comparisons: list[Comparison] = []
    checks: list[Checks] = []
    for processes in (1, 2):
        with staged(processes) as stage:
            tally = Tally([], [])
            for clients, sites in CROWDS:
                say(f"{clients} clients at {sites} site(s), {processes} server process(es)")
                comparisons += compare(stage, clients, sites, tally)
            checks.append(_checked(stage, tally))
    return QueueResult(comparisons=comparisons, checks=checks)


def compare(stage: Stage, clients: int, sites: int, tally: Tally) -> list[Comparison]:
    """Issue and call, over HTTP and as bare SQL, in turn."""
    spent: dict[str, float] = {}
    times: dict[str, list[float]] = {}
    count = TICKETS_A_ROUND - TICKETS_A_ROUND % clients
    http = _Http(stage, clients, sites, tally)
    bare = _Bare(stage, clients, sites)
    steps: dict[str, Callable[[int], tuple[float, list[float]]]] = {
        "issue.bare": bare.issue,
        "call.bare": bare.call,
        "issue.http": lambda n: _run(http.issue(n)),
        "call.http": lambda n: _run(http.call(n)),
    }
    for number in range(ROUNDS + 1):
        for name, step in steps.items():
            seconds, milliseconds = step(count)
            if number == 0:
                continue  # the first round warms every cache
            spent[name] = spent.get(name, 0.0) + seconds
            times.setdefault(name, []).extend(milliseconds)
        stage.execute("vacuum ticket, site, daily_number")
    found = []
    for command in ("issue", "call"):
        over = rate(count * ROUNDS, spent[f"{command}.http"], times[f"{command}.http"])
        under = rate(count * ROUNDS, spent[f"{command}.bare"], times[f"{command}.bare"])
        found.append(
            Comparison(
                command=command,
                clients=clients,
                sites=sites,
                server_processes=len(stage.urls),
                http=over,
                bare_sql=under,
                ratio=round(over.per_second / under.per_second, 3),
            )
        )
    return found


def _run(work: Coroutine[Any, Any, tuple[float, list[float]]]) -> tuple[float, list[float]]:
    with asyncio.Runner(loop_factory=quick_loop()) as runner:
        return runner.run(work)


class _Http:
    """The commands over HTTP, each client on a connection of its own, spread over the server processes."""

    def __init__(self, stage: Stage, clients: int, sites: int, tally: Tally) -> None:
        self._stage = stage
        self._clients = clients
        self._sites = sites
        self._tally = tally

    async def issue(self, count: int) -> tuple[float, list[float]]:
        """Issue `count` tickets; returns seconds and each one's milliseconds."""

        async def one(client: int, place: Place, connection: Connection, url: str) -> list[float]:
            times = []
            for n in range(count // self._clients):
                body = b'{"id":"%s","service_id":"%s","language":"da"}' % (
                    str(new_id()).encode(),
                    place.services[(client + n) % len(place.services)].encode(),
                )
                request = post(url, f"/api/v1/sites/{place.site_id}/tickets", place.kiosk_token, body)
                started = time.perf_counter()
                status, answer = await connection.send(request)
                times.append((time.perf_counter() - started) * 1000)
                assert status == 200, answer  # noqa: PLR2004 - HTTP's "OK"
                self._tally.labels.append((place.site_id, msgspec.json.decode(answer)["ticket"]["label"]))
            return times

        return await self._all(one)

    async def call(self, _count: int) -> tuple[float, list[float]]:
        """Call until nobody waits, each citizen marked as not come; a pair of requests counts as one call."""

        async def one(client: int, place: Place, connection: Connection, url: str) -> list[float]:
            times: list[float] = []
            base = f"/api/v1/sites/{place.site_id}"
            desk = desk_id(place.site_id, client).encode()
            while True:
                body = b'{"id":"%s","desk_id":"%s"}' % (str(new_id()).encode(), desk)
                started = time.perf_counter()
                status, answer = await connection.send(post(url, f"{base}/calls", place.staff_token, body))
                assert status == 200, answer  # noqa: PLR2004 - HTTP's "OK"
                ticket = msgspec.json.decode(answer)["ticket"]
                if ticket is None:
                    return times
                self._tally.called.append(ticket["id"])
                body = b'{"id":"%s","desk_id":"%s"}' % (str(new_id()).encode(), desk)
                path = f"{base}/tickets/{ticket['id']}/no-show"
                status, answer = await connection.send(post(url, path, place.staff_token, body))
                assert status == 200, answer  # noqa: PLR2004 - HTTP's "OK"
                times.append((time.perf_counter() - started) * 1000)

        return await self._all(one)

    async def _all(
        self, one: Callable[[int, Place, Connection, str], Coroutine[Any, Any, list[float]]]
    ) -> tuple[float, list[float]]:
        urls = [self._stage.urls[client % len(self._stage.urls)] for client in range(self._clients)]
        connections = [await Connection.open(url) for url in urls]
        started = time.perf_counter()
        found = await asyncio.gather(
            *(
                one(n, self._stage.places[n % self._sites], connection, url)
                for n, (connection, url) in enumerate(zip(connections, urls, strict=True))
            )
        )
        seconds = time.perf_counter() - started
        for connection in connections:
            connection.close()
        return seconds, [item for times in found for item in times]


_bases = itertools.count(step=1_000_000)
"""Where each comparison begins to count its ids, so that none is used twice on one database."""


class _Bare:
    """The same statements by PostgreSQL's own pgbench, prepared, over the same kind of connection."""

    def __init__(self, stage: Stage, clients: int, sites: int) -> None:
        self._stage = stage
        self._clients = clients
        self._next = next(_bases)
        places = stage.places[:sites]
        width = max(len(place.services) for place in places)
        # One row of services for each site, as long as the longest; PostgreSQL counts from 1.
        services = ", ".join(
            f"'{place.services[n % len(place.services)]}'" for place in places for n in range(width)
        )  # fmt: skip
        at = f"(:client_id::int % {sites})"
        site = f"(array[{', '.join(repr(place.site_id) for place in places)}])[{at} + 1]"
        desk = f"({site} || '.benchmark-' || :client_id::text)"
        common = {"$2": site, "$3": "now()"}
        self._issue = _script(
            _filled(
                ISSUE,
                {
                    "$10": "'{}'", **common, "$1": _uuid(1), "$4": "'ticket.issued'", "$6": "current_date",
                    "$5": f"(array[{services}])[{at} * {width} + (:client_id::int + :n::int) % {width} + 1]",
                    "$7": "now() + interval '10 min'", "$8": "'da'", "$9": "null::uuid",
                },
            )
        )  # fmt: skip
        call = _filled(
            CALL_NEXT, {**common, "$1": _uuid(2), "$4": "'ticket.called'", "$5": desk, "$6": "null::uuid"}
        )  # fmt: skip
        at_desk = f"(select id from ticket where desk_id = {desk} and state = 'called')"  # noqa: S608 - our own
        end = _filled(
            ACT[Action.NO_SHOW], {**common, "$1": _uuid(3), "$4": "'ticket.no_show'", "$5": at_desk, "$6": desk}
        )  # fmt: skip
        self._call = _script(call, end)

    def issue(self, count: int) -> tuple[float, list[float]]:
        """Issue `count` tickets; returns seconds and each one's milliseconds."""
        return self._pgbench(self._issue, count)

    def call(self, count: int) -> tuple[float, list[float]]:
        """Call `count` tickets, each marked as not come; two statements, as two requests over HTTP."""
        return self._pgbench(self._call, count)

    def _pgbench(self, script: str, count: int) -> tuple[float, list[float]]:
        self._next += count
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "script.sql"
            path.write_text(script)
            done = subprocess.run(
                [
                    str(self._stage.cluster.program("pgbench")), "--no-vacuum", "--protocol=prepared",
                    f"--client={self._clients}", f"--jobs={min(2, self._clients)}",
                    f"--transactions={count // self._clients}", f"--file={path}", f"--define=n={self._next}",
                    "--log", f"--log-prefix={folder}/log", self._stage.database_url,
                ],
                check=True, capture_output=True, text=True,
            )  # fmt: skip
            lines = [line for log in Path(folder).glob("log*") for line in log.read_text().splitlines()]
        per_second = float(done.stdout.partition("tps = ")[2].partition(" ")[0])
        return count / per_second, [int(line.split()[2]) / 1000 for line in lines]


def _uuid(kind: int) -> str:
    """A fresh id for each transaction: what it is for, the client, the count."""
    return (
        f"('00000000-0000-7000-8000-' || {kind}"
        " || lpad(to_hex(:client_id::bigint * 4294967296 + :n::bigint), 11, '0'))::uuid"
    )


def _filled(statement: str, values: dict[str, str]) -> str:
    for parameter, value in values.items():
        statement = statement.replace(parameter, value)
    return statement


def _script(*statements: str) -> str:
    return "\\set n :n + 1\n" + "".join(f"{statement.strip()};\n" for statement in statements)


def _checked(stage: Stage, tally: Tally) -> Checks:
    called = Counter(tally.called)
    return Checks(
        server_processes=len(stage.urls),
        tickets=len(tally.labels),
        duplicate_numbers=len(tally.labels) - len(set(tally.labels)),
        tickets_called_twice=sum(1 for count in called.values() if count > 1),
        tickets_not_called=len(tally.labels) - len(called),
        gaps_in_the_log=stage.value(
            "select sum(gaps)::bigint from (select max(seq) - count(*) as gaps from event group by site_id) g"
        ),
    )
