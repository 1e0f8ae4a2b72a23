"""Where to wait and how to get there from the stand."""

from __future__ import annotations

from msgspec import Struct

from kiosk_app.visit import words
from kiosk_app.visit.menu import text_of
from shared.protocol.content import Configuration
from shared.protocol.model import Desk


class StepProps(Struct, frozen=True):
    """One step of the way."""

    direction: str
    text: str


class FloorProps(Struct, frozen=True):
    """One floor of the building; `number` is what people call it by."""

    number: int
    level: int
    is_here: bool
    is_goal: bool


class Whereabouts(Struct, frozen=True):
    """Where to wait; `floor` 0 is the ground floor."""

    area: str = ""
    floor: int = 0
    room: str = ""
    steps: tuple[StepProps, ...] = ()
    floors: tuple[FloorProps, ...] = ()


def whereabouts(
    configuration: Configuration | None, service_id: str, language: str, desk_id: str | None = None
) -> Whereabouts:
    """Where the desk sends people; without one, where all desks of the service agree, else the site's waiting area."""
    if configuration is None:
        return Whereabouts()
    site = configuration.site
    desk = configuration.desk(desk_id) if desk_id else None
    desks = [desk] if desk else [each for each in configuration.desks if service_id in each.services]
    places = {(text_of(each.waiting_area, configuration, language), each.floor) for each in desks if each.waiting_area}
    if len(places) == 1:
        area, floor = places.pop()
        room, steps = _agreed(desks, configuration, language)
    else:
        area, floor = text_of(site.waiting_area, configuration, language), site.floor
        room, steps = "", ()
    return Whereabouts(area, floor, room, steps, _floors(configuration, floor, language))


def _agreed(desks: list[Desk], configuration: Configuration, language: str) -> tuple[str, tuple[StepProps, ...]]:
    """The room and the way, where all desks share them."""
    rooms = {text_of(desk.room, configuration, language) for desk in desks}
    ways = {
        tuple(StepProps(step.direction.value, text_of(step.text, configuration, language)) for step in desk.way)
        for desk in desks
    }
    return rooms.pop() if len(rooms) == 1 else "", ways.pop() if len(ways) == 1 else ()


def _floors(configuration: Configuration, goal: int, language: str) -> tuple[FloorProps, ...]:
    """The building from the top floor down; nothing when it has only one."""
    here = configuration.site.floor
    known = {here, goal, *(desk.floor for desk in configuration.desks)}
    if len(known) == 1:
        return ()
    return tuple(
        FloorProps(number=words.storey(level, language), level=level, is_here=level == here, is_goal=level == goal)
        for level in range(max(known), min(known) - 1, -1)
    )
