"""The tray against a bare tray program: memory, what it does while nothing happens, and how soon a notice is seen."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from benchmarks.crowd import crowd
from benchmarks.figures import percentile
from benchmarks.processes import Activity, Memory, activity_of, memory_of
from benchmarks.screen import missing_parts, screen_with_task_bar
from benchmarks.stage import Place, Stage, desk_id, staged
from demo.programs import Program
from server.ids import new_id
from shared.client.automation import AutomationClient

RUNS = 3
SETTLE_SECONDS = 8.0
"""By then the server has closed the connections of the start."""
IDLE_SECONDS = 30.0
LOOK_SECONDS = 0.1
HEARTBEAT_SECONDS = 15.0
TRAYS = (1, 200)
NOTICES = 100
WARM_UP = 10
MEMORY_LIMIT, NOTICE_LIMIT_MS = 1.5, 1000.0
CROWD = "one real tray; the others are streams of the same kind in one light process"
DOCKED = f"docked in a task bar on an X screen, no window opened; {CROWD}"
OFFSCREEN = f"without a task bar, so that the desk window is open all the time; {CROWD}"


class Burst(Struct, frozen=True, kw_only=True):
    """A moment at which something woke up: seconds after the beginning, and the wake-ups by the thread's name."""

    at_seconds: float
    wake_ups: dict[str, int]


class Idle(Struct, frozen=True, kw_only=True):
    """What a program did in `seconds` in which nothing happened."""

    seconds: float
    cpu_ms: float
    wake_ups: int
    bursts: list[Burst]


class Notice(Struct, frozen=True, kw_only=True):
    """From the commit in the database to the notice painted, in milliseconds."""

    trays: int
    notices: int
    p50_ms: float
    p99_ms: float
    worst_ms: float


class TrayResult(Struct, frozen=True, kw_only=True):
    """The benchmark's answer; the ratios are the tray's to the bare program's, medians of `runs`, at rest.

    `tray_after_notices` is one tray's memory when it has shown its notices, with the fonts that they need.
    """

    how: str
    runs: int
    bare: Memory
    tray: Memory
    tray_after_notices: Memory
    memory_ratio: float
    own_memory_ratio: float
    bare_idle: Idle
    tray_idle: Idle
    heartbeats_at_most: int
    notices: list[Notice]

    def faults(self) -> int:
        """How many of the limits are not kept."""
        restless = len(self.tray_idle.bursts) > self.heartbeats_at_most + len(self.bare_idle.bursts)
        late = sum(found.p99_ms > NOTICE_LIMIT_MS for found in self.notices)
        return (self.memory_ratio > MEMORY_LIMIT) + restless + late


def run(say: Callable[[str], None]) -> TrayResult:
    """Start both in turns, so that whatever else the machine does meets both alike; then wait; then issue tickets."""
    _application = QCoreApplication.instance() or QCoreApplication([])
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="skranke-")))
        docked = not missing_parts()
        screen = stack.enter_context(screen_with_task_bar(folder)) if docked else {"QT_QPA_PLATFORM": "offscreen"}
        stage = stack.enter_context(staged(1, options={"track_commit_timestamp": "on"}))
        desktop = Desktop(folder, screen)
        found: dict[str, list[Memory]] = {"bare": [], "tray": []}
        for turn in range(RUNS):
            say(f"memory, run {turn + 1} of {RUNS}")
            with desktop.bare() as program:
                found["bare"].append(_settled(program))
            with desktop.tray(stage) as (program, _):
                found["tray"].append(_settled(program))
        say(f"{IDLE_SECONDS:.0f} idle seconds, twice")
        with desktop.bare() as program:
            bare_idle = _idle(program)
        with desktop.tray(stage) as (program, _):
            tray_idle = _idle(program)
        notices, after = [], []
        for trays in TRAYS:
            say(f"notices with {trays} trays")
            with crowd(stage.urls[0], stage.places[0], trays - 1), desktop.tray(stage) as (program, hand):
                notices.append(_notices(stage, hand, trays))
                after.append(memory_of(program.pid))
    plain, ours = _middle(found["bare"]), _middle(found["tray"])
    return TrayResult(
        how=DOCKED if docked else OFFSCREEN,
        runs=RUNS,
        bare=plain,
        tray=ours,
        tray_after_notices=_middle(after),
        memory_ratio=round(ours.held_mb / plain.held_mb, 2),
        own_memory_ratio=round(ours.own_mb / plain.own_mb, 2),
        bare_idle=bare_idle,
        tray_idle=tray_idle,
        heartbeats_at_most=int(IDLE_SECONDS / HEARTBEAT_SECONDS) + 1,
        notices=notices,
    )


@dataclass(frozen=True)
class Desktop:
    """Where the programs run: a folder to remember things in, and the environment of the screen."""

    folder: Path
    screen: Mapping[str, str]

    @contextmanager
    def bare(self) -> Iterator[Program]:
        """The bare program, at rest."""
        log = self.folder / "bare.log"
        with Program("bare", "benchmarks.tray_child", [], log=log, environment=self._environment()) as program:
            program.wait_for("ready")
            yield program

    @contextmanager
    def tray(self, stage: Stage) -> Iterator[tuple[Program, AutomationClient]]:
        """The tray of a member of staff, connected, and a hand to drive it."""
        place, name = stage.places[0], f"skranke-benchmark-{new_id().hex[-8:]}"
        words = ["--server", stage.urls[0], "--username", place.username, "--automation", name]
        words += ["--desk", desk_id(place.site_id, 0)]
        own = {
            "SKRANKE_TRAY_PASSWORD": place.password,
            "SKRANKE_TRAY_STATE_DIR": str(self.folder / f"tray-{new_id().hex}"),
        }
        log = self.folder / "tray.log"
        with Program("tray", "staff_tray", words, log=log, environment=self._environment() | own) as program:
            hand = AutomationClient(name)
            hand.wait_until("inspect", lambda seen: seen["connection"] == "live", 40)
            yield program, hand
            hand.close()

    def _environment(self) -> dict[str, str]:
        """As where it is installed its modules have been compiled before."""
        bytecode = {"PYTHONPYCACHEPREFIX": str(self.folder / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
        return {**os.environ, **self.screen, **bytecode}


def _settled(program: Program) -> Memory:
    time.sleep(SETTLE_SECONDS)
    return memory_of(program.pid)


def _middle(found: list[Memory]) -> Memory:
    held, own = median(each.held_mb for each in found), median(each.own_mb for each in found)
    return Memory(held_mb=round(held, 1), own_mb=round(own, 1))


def _idle(program: Program) -> Idle:
    """Look ten times a second: wake-ups that come one upon the other are one burst."""
    time.sleep(SETTLE_SECONDS)
    first = before = activity_of(program.pid)
    began = time.monotonic()
    bursts: list[Burst] = []
    quiet = True
    while (passed := time.monotonic() - began) < IDLE_SECONDS:
        time.sleep(LOOK_SECONDS)
        now = activity_of(program.pid)
        woken = now.since(before).by_thread()
        if woken and quiet:
            bursts.append(Burst(at_seconds=round(passed, 1), wake_ups=woken))
        elif woken:
            last = bursts.pop()
            together = {name: last.wake_ups.get(name, 0) + woken.get(name, 0) for name in {**last.wake_ups, **woken}}
            bursts.append(Burst(at_seconds=last.at_seconds, wake_ups=together))
        quiet, before = not woken, now
    done: Activity = before.since(first)
    return Idle(
        seconds=round(time.monotonic() - began, 1),
        cpu_ms=round(done.cpu_seconds * 1000, 2),
        wake_ups=sum(done.wake_ups.values()),
        bursts=bursts,
    )


def _notices(stage: Stage, hand: AutomationClient, trays: int) -> Notice:
    """One ticket after the other: seen, and taken back before the next."""
    place, found = stage.places[0], []
    with httpx.Client(base_url=stage.urls[0], timeout=30) as http:
        for _ in range(WARM_UP + NOTICES):
            ticket = _issue(http, place)
            shown = hand.wait_until("inspect", lambda seen: _shown_ns(seen) is not None, 30)
            committed = stage.value(
                f"select (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint"  # noqa: S608 - our own id
                f" from ticket where id = '{ticket}'"
            )
            found.append((_shown_ns(shown) or 0) / 1e6 - committed / 1e3)
            _take_back(http, place, ticket)
            hand.wait_until("inspect", lambda seen: not seen["notices"], 30)
    measured = found[WARM_UP:]
    return Notice(
        trays=trays,
        notices=len(measured),
        p50_ms=round(percentile(measured, 0.5), 1),
        p99_ms=round(percentile(measured, 0.99), 1),
        worst_ms=round(max(measured), 1),
    )


def _shown_ns(seen: dict[str, Any]) -> int | None:
    return seen["notices"][0]["shown_at_ns"] if seen["notices"] else None


def _issue(http: httpx.Client, place: Place) -> str:
    body = {"id": str(new_id()), "service_id": place.services[0], "language": "da"}
    path = f"/api/v1/sites/{place.site_id}/tickets"
    http.post(path, json=body, headers={"authorization": f"Bearer {place.kiosk_token}"}).raise_for_status()
    return body["id"]


def _take_back(http: httpx.Client, place: Place, ticket: str) -> None:
    path = f"/api/v1/sites/{place.site_id}/tickets/{ticket}/cancel"
    headers = {"authorization": f"Bearer {place.staff_token}"}
    http.post(path, json={"id": str(new_id())}, headers=headers).raise_for_status()
