"""How the stand in the preview is to look: what a person can choose, and what that means for the stand. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shared.protocol.content import Configuration, StandMode
from shared.protocol.device_care import When
from shared.protocol.model import pick_text
from shared.protocol.preview import Look

PORTRAIT: Final = (1080, 1920)
LANDSCAPE: Final = (1920, 1080)
"""A stand's screen in pixels."""
NO_STAND: Final = "stand-1"
"""Which one is shown where none is configured."""


@dataclass(frozen=True)
class Choices:
    """What a person has chosen; "" for the first language or stand. `weekday` (0 is Monday) and `at` go with `AT`."""

    landscape: bool = False
    accessible: bool = False
    language: str = ""
    stand_id: str = ""
    when: When = When.OPEN
    weekday: int = 0
    at: time = time(10)


@dataclass(frozen=True)
class StandChoice:
    """A stand that can be shown; `own_menu` says that it has one of its own."""

    id: str
    name: str
    mode: StandMode
    own_menu: bool


def stand_choices(configuration: Configuration, language: str) -> tuple[StandChoice, ...]:
    """The stands in their order."""
    return tuple(
        StandChoice(each.id, pick_text(each.name, language) or each.id, each.mode, each.menu is not None)
        for each in configuration.stands
    )


def language_of(choices: Choices, configuration: Configuration) -> str:
    """The language that is shown: the one chosen, as long as the centre has it."""
    languages = configuration.site.languages
    return choices.language if choices.language in languages else next(iter(languages), "da")


def stand_of(choices: Choices, configuration: Configuration) -> str:
    """The stand that is shown: the one chosen, as long as there is one."""
    ids = [stand.id for stand in configuration.stands]
    return choices.stand_id if choices.stand_id in ids else next(iter(ids), NO_STAND)


def look_of(choices: Choices, configuration: Configuration, room: tuple[int, int], now: datetime) -> Look:
    """What the stand is told; `room` is how large the picture may be in the screen's own pixels, `now` is aware."""
    width, height = LANDSCAPE if choices.landscape else PORTRAIT
    return Look(
        stand_id=stand_of(choices, configuration),
        width=width,
        height=height,
        picture_width=max(1, room[0]),
        picture_height=max(1, room[1]),
        language=language_of(choices, configuration),
        accessible=choices.accessible,
        when=choices.when,
        at=_moment(choices, configuration, now) if choices.when is When.AT else None,
    )


def _moment(choices: Choices, configuration: Configuration, now: datetime) -> datetime:
    """The next such weekday at that time, today included, in the centre's zone."""
    local = now.astimezone(ZoneInfo(configuration.site.time_zone))
    day = local.date() + timedelta(days=(choices.weekday - local.weekday()) % 7)
    return datetime.combine(day, choices.at, local.tzinfo)
