"""What the tiles show: groups, services, pages to read and referrals, with their wait or their next opening."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from kiosk_app.visit import words
from kiosk_app.visit.content import Catalogue, Item
from kiosk_app.visit.openings import Opening, tickets_opening
from shared.protocol.content import Configuration, MenuGroup, Referral
from shared.protocol.model import Service, WhenClosed
from shared.protocol.opening import Openings, openings_of
from shared.protocol.state import SiteState
from shared.protocol.wait import Waits

TILES_PER_PAGE: Final = 8
MOST_POPULAR: Final = 3
POPULAR_FROM: Final = 3
"""So many tickets of one service within `POPULAR_WITHIN` mean something."""
POPULAR_WITHIN: Final = timedelta(minutes=90)
SEARCH_FROM: Final = 5
"""With fewer things to find, everything is in sight."""
UNKNOWN: Final = -1


class TileKind(StrEnum):
    """What a tile opens."""

    GROUP = "group"
    SERVICE = "service"
    INFORMATION = "information"
    REFERRAL = "referral"
    CHECK_IN = "check-in"


class TileProps(Struct, frozen=True):
    """One tile; texts in the citizen's language but where `language` names another; waits in minutes or `UNKNOWN`."""

    kind: str
    id: str
    name: str = ""
    note: str = ""
    symbol: str = ""
    colour: str = ""
    language: str = ""
    is_open: bool = True
    opens_on: str = ""
    weekday: str = ""
    time: str = ""
    why: str = ""
    reason: str = ""
    wait_low: int = UNKNOWN
    wait_high: int = UNKNOWN
    popular: bool = False


class PopularProps(Struct, frozen=True):
    """What many have come for just now."""

    id: str
    name: str
    symbol: str


class MenuInputs(Struct, frozen=True):
    """All that the menu depends on; `live` is whether `site` is the present state, `now` is aware.

    `catalogue` is of that state's configuration; both are None before the first.
    """

    site: SiteState | None
    catalogue: Catalogue | None
    live: bool
    language: str
    path: tuple[str, ...]
    menu_page: int
    now: datetime


class MenuProps(Struct, frozen=True):
    """The page of tiles; `ready` is false until the site's first state has come, `title` is the group's name."""

    ready: bool = False
    title: str = ""
    tiles: tuple[TileProps, ...] = ()
    page: int = 0
    pages: int = 1
    empty: bool = False
    has_search: bool = False
    popular: tuple[PopularProps, ...] = ()


def derive_menu(inputs: MenuInputs) -> MenuProps:
    """The tiles of the chosen page, at most `TILES_PER_PAGE`.

    A page too far shows the last, a group that is gone its parent.
    """
    site, catalogue = inputs.site, inputs.catalogue
    if site is None or catalogue is None:
        return MenuProps()
    configuration = site.configuration
    local = local_time(configuration, inputs.now)
    group, items = _opened(catalogue, inputs.path)
    openings = openings_of(configuration)
    shown = tuple(item for item in items if not _hidden(catalogue, item, openings, local))
    checks_in = group is None and catalogue.stand.check_in and bool(configuration.services)
    count = len(shown) + checks_in
    pages = max(1, -(-count // TILES_PER_PAGE))
    page = min(inputs.menu_page, pages - 1)
    first = page * TILES_PER_PAGE - checks_in
    on_page = shown[max(0, first) : first + TILES_PER_PAGE]
    popular = _popular(site, local, inputs) if group is None else ()
    often = frozenset(service.id for service in popular)
    waits = Waits(site)
    tiles = tuple(tile_of(item, inputs, local, waits, popular=item.id in often) for item in on_page)
    check_in = (TileProps(TileKind.CHECK_IN.value, TileKind.CHECK_IN.value, symbol="log-in"),) * (
        checks_in and page == 0
    )
    return MenuProps(
        ready=True,
        title=words.content(group.name, inputs.language, own_language(configuration))[0] if group else "",
        tiles=(*check_in, *tiles),
        page=page,
        pages=pages,
        empty=count == 0,
        has_search=len(configuration.services) + len(configuration.information) + len(configuration.referrals)
        >= SEARCH_FROM,
        popular=tuple(
            PopularProps(service.id, text_of(service.name, configuration, inputs.language), service.icon)
            for service in popular
        ),
    )


def tile_of(
    item: Item, inputs: MenuInputs, local: datetime, waits: Waits | None, *, popular: bool = False
) -> TileProps:
    """The tile of something, at `local`, a moment in the site's zone."""
    site = inputs.site
    own = own_language(site.configuration) if site else inputs.language
    name, foreign = words.content(item.name, inputs.language, own)
    opening, kind, note = Opening(is_open=True), TileKind.INFORMATION, ""
    low = high = UNKNOWN
    match item:
        case MenuGroup():
            kind, note = TileKind.GROUP, words.content(item.description, inputs.language, own)[0]
        case Service() if site is not None:
            known = waits if inputs.live and item.walk_in else None
            minutes = known.minutes(item.id) if known else None
            kind, opening = (
                TileKind.SERVICE,
                tickets_opening(site.configuration, item.id, local, inputs.language, minutes),
            )
            if known and opening.is_open:
                wait = known.of(item.id)
                low, high = (wait.low_minutes, wait.high_minutes) if wait else (UNKNOWN, UNKNOWN)
        case Referral():
            kind = TileKind.REFERRAL
        case _:
            pass
    return TileProps(
        kind=kind.value,
        id=item.id,
        name=name,
        note=note,
        symbol=item.icon,
        colour=item.colour,
        language=foreign,
        is_open=opening.is_open,
        opens_on="" if opening.is_open else opening.opens_on.value,
        weekday=opening.weekday,
        time=opening.time,
        why=opening.why,
        reason=opening.reason,
        wait_low=low,
        wait_high=high,
        popular=popular,
    )


def local_time(configuration: Configuration, now: datetime) -> datetime:
    """An aware moment in the site's zone."""
    return now.astimezone(ZoneInfo(configuration.site.time_zone))


def own_language(configuration: Configuration) -> str:
    """The language that every text of the site is written in."""
    return next(iter(configuration.site.languages), "da")


def text_of(texts: dict[str, str], configuration: Configuration, language: str) -> str:
    """The text in that language, else in the site's own."""
    return words.content(texts, language, own_language(configuration))[0]


def _opened(catalogue: Catalogue, path: Iterable[str]) -> tuple[MenuGroup | None, tuple[Item, ...]]:
    """The group at the end of the path and what is in it; as far as the path still leads somewhere."""
    group, items = None, catalogue.top
    for group_id in path:
        found = next((item for item in items if isinstance(item, MenuGroup) and item.id == group_id), None)
        if found is None:
            break
        group, items = found, catalogue.items_of(found)
    return group, items


def _hidden(catalogue: Catalogue, item: Item, openings: Openings, local: datetime) -> bool:
    match item:
        case Service():
            return item.when_closed is WhenClosed.HIDE and not openings.at(local, item.id).is_open
        case MenuGroup():
            return all(_hidden(catalogue, each, openings, local) for each in catalogue.items_of(item))
    return False


def _popular(site: SiteState, local: datetime, inputs: MenuInputs) -> tuple[Service, ...]:
    """The open services that many have come for lately, the most wanted first."""
    since = inputs.now - POPULAR_WITHIN
    counts = Counter(issue.service_id for issue in site.issues if issue.at >= since)
    often = [service_id for service_id, count in counts.most_common() if count >= POPULAR_FROM]
    services = (site.configuration.service(service_id) for service_id in often)
    openings = openings_of(site.configuration)
    return tuple(each for each in services if each and openings.tickets_at(local, each.id).is_open)[:MOST_POPULAR]
