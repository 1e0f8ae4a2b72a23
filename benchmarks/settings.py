"""The settings dialog of a large centre: how long each page takes to open, and one letter to be taken up."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from statistics import median

from msgspec import Struct, structs

from server.centre.demo import load_demo
from shared.protocol.content import Configuration
from shared.protocol.model import Service
from staff_tray.superuser.places import Place

SERVICES, PEOPLE, RUNS = 40, 200, 5
LIMIT_MS = 333.0


class PageTime(Struct, frozen=True, kw_only=True):
    """One page: the first time it is opened, and the median of the times after, in milliseconds to painted."""

    page: str
    first_ms: float
    again_ms: float


class SettingsResult(Struct, frozen=True, kw_only=True):
    """The benchmark's answer; `letter_ms` is from a typed letter to everything shown, `search_ms` a further letter
    of a search.
    """

    services: int
    languages: int
    desks: int
    people: int
    window_ms: float
    pages: list[PageTime]
    letter_ms: float
    first_search_ms: float
    search_ms: float

    def faults(self) -> int:
        """How many of the limits are not kept."""
        slow = sum(max(page.first_ms, page.again_ms) > LIMIT_MS for page in self.pages)
        return slow + (self.window_ms > LIMIT_MS)


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
    from benchmarks.settings_stage import Stage  # noqa: PLC0415 - Qt reads the environment when it is loaded

    say("the window")
    centre = large_centre()
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
        pages.append(PageTime(page=name, first_ms=round(times[0], 1), again_ms=round(median(times[1:]), 1)))
    say("a letter and a search")
    stage.window.show_page("services", ("services", service))
    name_place = ("services", service, "name", "da")
    letters = [stage.painted(partial(stage.session.set, name_place, f"Pas {turn}")) for turn in range(RUNS)]
    searches = [stage.painted(partial(stage.window.search.setText, "pas"[:length])) for length in (1, 2, 3)]
    return SettingsResult(
        services=len(centre.services),
        languages=len(centre.site.languages),
        desks=len(centre.desks),
        people=PEOPLE,
        window_ms=round(stage.window_ms, 1),
        pages=pages,
        letter_ms=round(median(letters), 1),
        first_search_ms=round(searches[0], 1),
        search_ms=round(median(searches[1:]), 1),
    )
