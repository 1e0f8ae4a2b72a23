from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk_app.visit.menu import MenuInputs, MenuProps, TileProps, derive_menu

MONDAY = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)


def _derive(
    site: Any, *, now: datetime = MONDAY, language: str = "da", menu_page: int = 0, live: bool = True
) -> MenuProps:
    return derive_menu(MenuInputs(site=site, live=live, language=language, menu_page=menu_page, now=now))


def _first(props: MenuProps) -> TileProps:
    return props.tiles[0]


def test_nothing_before_the_first_state() -> None:
    """Without a state there are no tiles, and the menu says that it is not ready."""
    assert _derive(None) == MenuProps(ready=False)


def test_an_open_service_shows_its_queue(world: Any) -> None:
    """Name in the citizen's language, and how many wait for it."""
    tile = _first(_derive(world.site(world.ticket(1), world.ticket(2)), language="en"))
    assert (tile.service_id, tile.name, tile.waiting, tile.is_open) == ("pas", "pas en", 2, True)


def test_a_stale_queue_is_not_shown(world: Any) -> None:
    """While cut off nobody is told how many wait."""
    assert _first(_derive(world.site(world.ticket(1)), live=False)).waiting == -1


@pytest.mark.parametrize(
    ("now", "language", "expected"),
    [
        (datetime(2026, 11, 23, 6, 0, tzinfo=UTC), "da", ("today", "mandag", "09:00")),
        (datetime(2026, 11, 23, 15, 0, tzinfo=UTC), "nb", ("tomorrow", "tirsdag", "09:00")),
        (datetime(2026, 11, 21, 12, 0, tzinfo=UTC), "en", ("weekday", "Monday", "09:00")),
        (datetime(2026, 11, 22, 12, 0, tzinfo=UTC), "da", ("tomorrow", "mandag", "09:00")),
    ],
)
def test_a_closed_service_says_when_it_opens(
    world: Any, now: datetime, language: str, expected: tuple[str, str, str]
) -> None:
    """Closed ones name the day as people say it, and the time as the language writes it."""
    tile = _first(_derive(world.site(), now=now, language=language))
    assert not tile.is_open
    assert (tile.opens_on, tile.weekday, tile.time) == expected


def test_at_most_eight_tiles_a_page(world: Any) -> None:
    """More than eight services are spread over pages; a page too far shows the last."""
    site = world.site(services=10)
    assert [len(_derive(site, menu_page=page).tiles) for page in (0, 1, 7)] == [8, 2, 2]
    assert (_derive(site, menu_page=7).page, _derive(site).pages) == (1, 2)
