"""What the settings dialog asks of a real server, which has several large centres: how soon the answer is there."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

import httpx
import msgspec
from msgspec import Struct

from benchmarks.stage import Place, staged
from server.centre.demo import DemoCentre, DemoMunicipality, DemoStaff
from shared.protocol.content import Configuration
from shared.protocol.model import Role

RUNS = 5

ASKED = {
    "draft": "draft",
    "people": "people",
    "history": "revisions",
    "devices": "devices",
    "audit": "audit",
    "unsent": "unsent-messages",
}
"""What a page asks the server for, by the page's key: the end of the address. The window itself asks for the draft."""


class Ask(Struct, frozen=True, kw_only=True):
    """One answer: the first time and the median of the times after, in milliseconds, and how large it is, in kB."""

    what: str
    first_ms: float
    again_ms: float
    kilobytes: float


def large_municipality(centre: Configuration, *, centres: int, people: int) -> DemoMunicipality:
    """So many copies of the centre under ids of their own, with so many people in each; the first is a superuser."""
    made = []
    source = msgspec.json.encode(centre).decode()
    for number in range(centres):
        key = f"centre{number + 1}"
        copy = msgspec.json.decode(source.replace(f'"{centre.site.id}', f'"{key}'), type=Configuration)
        desks = [desk.id for desk in copy.desks]
        staff = tuple(
            DemoStaff(
                username=f"{key}-{person}",
                display_name=f"Person {person} of {key}",
                desk_id=desks[person % len(desks)],
                roles=(Role.CASEWORKER,) if person else (Role.CASEWORKER, Role.SUPERUSER),
            )
            for person in range(people)
        )
        made.append(DemoCentre(configuration=copy, staff=staff))
    return DemoMunicipality(name=centre.site.municipality, centres=tuple(made))


def asks(demo: DemoMunicipality, say: Callable[[str], None]) -> list[Ask]:
    """What the dialog of the first centre's superuser asks, several times, over HTTP."""
    with staged(1, demo=demo) as stage:
        place = stage.places[0]
        with httpx.Client(base_url=stage.urls[0], headers={"authorization": f"Bearer {place.staff_token}"}) as client:
            return [_asked(client, place, what, say) for what in ASKED.values()]


def _asked(client: httpx.Client, place: Place, what: str, say: Callable[[str], None]) -> Ask:
    say(f"the server: {what}")
    times = []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        answer = client.get(f"/api/v1/sites/{place.site_id}/{what}")
        times.append((time.perf_counter() - began) * 1000)
        answer.raise_for_status()
    return Ask(
        what=what,
        first_ms=round(times[0], 1),
        again_ms=round(median(times[1:]), 1),
        kilobytes=round(len(answer.content) / 1000, 1),
    )
