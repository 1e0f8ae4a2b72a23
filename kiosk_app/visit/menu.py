"""What the tiles show: each service in the citizen's language, with its queue or its next opening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk_app.visit import words
from shared.protocol.model import Service, pick_text
from shared.protocol.opening import is_open, next_opening
from shared.protocol.state import SiteState

TILES_PER_PAGE = 8


class OpensOn(StrEnum):
    """The day a closed service opens, as people say it."""

    UNKNOWN = "unknown"
    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEKDAY = "weekday"
    NEXT_WEEK = "next-week"


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a service is open, else when it opens next; `weekday` and `time` are in the citizen's language."""

    is_open: bool
    opens_on: OpensOn = OpensOn.UNKNOWN
    weekday: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class TileProps:
    """One tile; `waiting` is -1 while the present number is not known."""

    service_id: str
    name: str
    symbol: str
    waiting: int
    is_open: bool
    opens_on: str
    weekday: str
    time: str


@dataclass(frozen=True, slots=True)
class MenuInputs:
    """All that the menu depends on; `live` is whether `site` is the present state, `now` is aware."""

    site: SiteState | None
    live: bool
    language: str
    menu_page: int
    now: datetime


@dataclass(frozen=True, slots=True)
class MenuProps:
    """The page of tiles; `ready` is false until the site's first state has come."""

    ready: bool = False
    tiles: tuple[TileProps, ...] = ()
    page: int = 0
    pages: int = 1


def derive_menu(inputs: MenuInputs) -> MenuProps:
    """The tiles of the chosen page, at most `TILES_PER_PAGE`; a page too far shows the last."""
    site = inputs.site
    if site is None:
        return MenuProps()
    services = site.configuration.services
    pages = max(1, -(-len(services) // TILES_PER_PAGE))
    page = min(inputs.menu_page, pages - 1)
    shown = services[page * TILES_PER_PAGE : (page + 1) * TILES_PER_PAGE]
    local = inputs.now.astimezone(ZoneInfo(site.configuration.site.time_zone))
    tiles = tuple(_tile(service, site, inputs, local) for service in shown)
    return MenuProps(ready=True, tiles=tiles, page=page, pages=pages)


def opening_of(service: Service, local: datetime, language: str) -> Opening:
    """Whether the service is open at `local`, an aware moment in the site's zone, and else when it opens."""
    if is_open(service.opening, local):
        return Opening(is_open=True)
    opens = next_opening(service.opening, local)
    if opens is None:
        return Opening(is_open=False)
    return Opening(
        is_open=False,
        opens_on=_opens_on(opens, local),
        weekday=words.weekday(opens, language),
        time=words.clock_time(opens.time()),
    )


def _opens_on(opens: datetime, local: datetime) -> OpensOn:
    days = (opens.date() - local.date()) // timedelta(days=1)
    match days:
        case 0:
            return OpensOn.TODAY
        case 1:
            return OpensOn.TOMORROW
        case 7:
            return OpensOn.NEXT_WEEK
    return OpensOn.WEEKDAY


def _tile(service: Service, site: SiteState, inputs: MenuInputs, local: datetime) -> TileProps:
    language = inputs.language
    opening = opening_of(service, local, language)
    waiting = len(site.waiting([service.id])) if inputs.live else -1
    return TileProps(
        service_id=service.id,
        name=pick_text(service.name, language),
        symbol=service.icon,
        waiting=waiting,
        is_open=opening.is_open,
        opens_on=opening.opens_on.value,
        weekday=opening.weekday,
        time=opening.time,
    )
