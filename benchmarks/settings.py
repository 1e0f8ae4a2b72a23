"""The settings dialog of a large centre among several: how long each page takes to open, and one letter to be shown."""

from __future__ import annotations

import compileall
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from msgspec import Struct, structs

from benchmarks.settings_server import ASKED, Ask, asks, large_municipality
from server.centre.demo import load_demo
from shared.client.forgotten_sources import forget_sources
from shared.protocol.content import Configuration
from shared.protocol.model import Service
from staff_tray.superuser.places import Place

CENTRES, SERVICES, PEOPLE, RUNS = 3, 40, 200, 5
LIMIT_MS = 333.0


class PageTime(Struct, frozen=True, kw_only=True):
    """One page: the first time it is opened, and the median of the times after, in milliseconds to painted.

    `answer_ms` is how long the server's first answer takes that the page shows; 0 where it shows the draft alone.
    """

    page: str
    first_ms: float
    again_ms: float
    answer_ms: float


class SettingsResult(Struct, frozen=True, kw_only=True):
    """The benchmark's answer; `letter_ms` is from a typed letter to everything shown, `search_ms` a further letter
    of a search. `services`, `desks` and `people` are those of each of the `centres`.
    """

    centres: int
    services: int
    languages: int
    desks: int
    people: int
    window_ms: float
    window_cpu_ms: float
    """The part of it in which the process worked: the same on a busy machine."""
    pages: list[PageTime]
    letter_ms: float
    first_search_ms: float
    search_ms: float
    asks: list[Ask]

    def faults(self) -> int:
        """How many of the limits are not kept."""
        slow = sum(max(page.first_ms, page.again_ms) + page.answer_ms > LIMIT_MS for page in self.pages)
        return slow + (self.window_ms + self.asks[0].first_ms > LIMIT_MS)


def large_centre() -> Configuration:
    """Citizen service in seven languages with its services copied until there are `SERVICES`."""
    centre = load_demo().centres[0].configuration
    services: list[Service] = list(centre.services)
    while len(services) < SERVICES:
        number = len(services)
        model = centre.services[number % len(centre.services)]
        letter = f"{chr(65 + number // 26)}{chr(65 + number % 26)}"
        services.append(structs.replace(model, id=f"{model.id}-{number}", letter=letter))
    every = tuple(service.id for service in services)
    desks = tuple(structs.replace(desk, services=every[number::7]) for number, desk in enumerate(centre.desks))
    return structs.replace(centre, services=tuple(services), desks=desks)


def run(say: Callable[[str], None]) -> SettingsResult:
    """Open every page of the dialog several times, offscreen, and paint it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    centre = large_centre()
    answers = {ask.what: ask for ask in asks(large_municipality(centre, centres=CENTRES, people=PEOPLE), say)}
    with TemporaryDirectory(prefix="skranke-bytecode-") as bytecode:
        _as_installed(bytecode)
        return _opened(centre, answers, say)


def _as_installed(bytecode: str) -> None:
    """As where it is installed: all modules have been compiled before, and nobody reads their sources."""
    forget_sources()
    sys.pycache_prefix = bytecode
    for package in ("staff_tray", "shared"):
        compileall.compile_dir(Path(__file__).parents[1] / package, quiet=2)


def _opened(centre: Configuration, answers: dict[str, Ask], say: Callable[[str], None]) -> SettingsResult:
    from benchmarks.settings_stage import Stage  # noqa: PLC0415 - Qt reads the environment when it is loaded

    say("the window")
    stage = Stage(centre, PEOPLE)
    service, desk = centre.services[0].id, centre.desks[0].id
    places: dict[str, tuple[str, Place]] = {key: (key, ()) for key in stage.pages}
    places |= {
        "a service": ("services", ("services", service)),
        "a service's documents": ("documents", ("services", service)),
        "a desk": ("desks", ("desks", desk)),
    }
    pages = []
    for name, (key, place) in places.items():
        say(name)
        other = "publish" if key != "publish" else "history"
        times = []
        for _ in range(RUNS + 1):
            stage.painted(partial(stage.window.show_page, other))
            times.append(stage.painted(partial(stage.window.show_page, key, place)))
        asked = ASKED.get(key)
        pages.append(
            PageTime(
                page=name,
                first_ms=round(times[0], 1),
                again_ms=round(median(times[1:]), 1),
                answer_ms=answers[asked].first_ms if asked else 0.0,
            )
        )
    say("a letter and a search")
    stage.window.show_page("services", ("services", service))
    name_place = ("services", service, "name", "da")
    letters = [stage.painted(partial(stage.session.set, name_place, f"Pas {turn}")) for turn in range(RUNS)]
    searches = [stage.painted(partial(stage.window.search.setText, "pas"[:length])) for length in (1, 2, 3)]
    return SettingsResult(
        centres=CENTRES,
        services=len(centre.services),
        languages=len(centre.site.languages),
        desks=len(centre.desks),
        people=PEOPLE,
        window_ms=round(stage.window_ms, 1),
        window_cpu_ms=round(stage.window_cpu_ms, 1),
        pages=pages,
        letter_ms=round(median(letters), 1),
        first_search_ms=round(searches[0], 1),
        search_ms=round(median(searches[1:]), 1),
        asks=list(answers.values()),
    )
