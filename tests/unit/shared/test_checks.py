"""What is wrong with a configuration, and where: what stops a publication, and what only warns."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest
from msgspec import structs

from server.centre.demo import load_demo
from server.centre.menu import sentence
from shared.protocol.checks import MOST_TILES, checks, is_svg, stops
from shared.protocol.content import Brand, Configuration, MenuGroup, MenuService, Stand, StandMode
from shared.protocol.drafts import CheckKind, CheckLevel
from shared.protocol.model import OpeningPeriod

CENTRE = structs.replace(load_demo().centres[3].configuration, brand=Brand())
FIRST = CENTRE.services[0]
WARNS, STOPS = CheckLevel.WARNS, CheckLevel.STOPS


def changed(**changes: Any) -> Configuration:
    """The demo's pension centre, otherwise."""
    return structs.replace(CENTRE, **changes)


def with_first(**changes: Any) -> Configuration:
    """With another first service."""
    return changed(services=(structs.replace(FIRST, **changes), *CENTRE.services[1:]))


def in_three(configuration: Configuration) -> Configuration:
    """Without the languages that the demo does not write everything in."""
    return structs.replace(configuration, site=structs.replace(configuration.site, languages=("da", "nb", "en")))


def period(weekday: int, opens: str, closes: str) -> OpeningPeriod:
    return OpeningPeriod(weekday=weekday, opens=time.fromisoformat(opens), closes=time.fromisoformat(closes))


OVERLAP = (period(0, "09:00", "12:00"), period(0, "11:00", "13:00"))
BACKWARDS = (period(2, "12:00", "09:00"),)
NIGHT = (period(0, "00:00", "00:00"), period(1, "18:00", "00:00"))
MANY = tuple(MenuService(service_id=FIRST.id) for _ in range(MOST_TILES + 1))


def test_the_demo_can_be_published() -> None:
    """Nothing stops any of its centres; in the languages that all is written in nothing warns either."""
    for centre in load_demo().centres:
        assert not stops(checks(centre.configuration, sites=[c.configuration.site.id for c in load_demo().centres]))
    assert checks(in_three(CENTRE)) == ()


@pytest.mark.parametrize(
    ("configuration", "kind", "level", "path", "name", "said"),
    [
        (
            changed(desks=tuple(structs.replace(desk, services=()) for desk in CENTRE.desks)),
            CheckKind.NOBODY_SERVES, WARNS, ("services", FIRST.id), "", f"service {FIRST.id} has no desk",
        ),
        (with_first(opening=()), CheckKind.NEVER_OPEN, WARNS, ("services", FIRST.id), "",
         f"service {FIRST.id} never opens"),
        (changed(menu=CENTRE.menu[1:]), CheckKind.NOT_IN_A_MENU, WARNS, ("services", CENTRE.menu[0].service_id), "",
         f"service {CENTRE.menu[0].service_id} is in no menu"),
        (changed(menu=MANY), CheckKind.CROWDED, WARNS, ("menu",), "9", "the menu has 9 tiles, more than fit on a page"),
        (
            changed(menu=(MenuGroup(id="g", name={"da": "G"}, icon="", colour="", items=MANY),)),
            CheckKind.CROWDED, WARNS, ("menu", "group:g", "items"), "9",
            "the menu, group g has 9 tiles, more than fit on a page",
        ),
        (changed(brand=Brand(primary="#FFEE00")), CheckKind.CONTRAST, STOPS, ("brand", "primary"), "1.1",
         "the brand's primary is too pale to be read (contrast 1.1)"),
        (changed(brand=Brand(logo="GIF89a")), CheckKind.LOGO, WARNS, ("brand", "logo"), "",
         "the brand's logo is no SVG"),
        (with_first(name={**FIRST.name, "en": " "}), CheckKind.MISSING_TEXT, WARNS,
         ("services", FIRST.id, "name", "en"), "en", f"service {FIRST.id}, name has no text in en"),
        (with_first(name={"en": "x"}), CheckKind.MISSING_TEXT, STOPS, ("services", FIRST.id, "name", "da"), "da",
         f"service {FIRST.id}, name has no text in da"),
        (with_first(opening=OVERLAP), CheckKind.HOURS, STOPS, ("services", FIRST.id, "opening"), "11:00-13:00",
         f"service {FIRST.id} is open 11:00-13:00, which ends before it begins or overlaps"),
        (with_first(opening=BACKWARDS), CheckKind.HOURS, STOPS, ("services", FIRST.id, "opening"), "12:00-09:00",
         f"service {FIRST.id} is open 12:00-09:00, which ends before it begins or overlaps"),
        (changed(site=structs.replace(CENTRE.site, time_zone="Fjordby")), CheckKind.TIME_ZONE, STOPS,
         ("site", "time_zone"), "Fjordby", "site pension is in the time zone Fjordby, which there is not"),
        (changed(site=structs.replace(CENTRE.site, time_zone="../etc")), CheckKind.TIME_ZONE, STOPS,
         ("site", "time_zone"), "../etc", "site pension is in the time zone ../etc, which there is not"),
    ],
)  # fmt: skip
def test_a_check_says_what_and_where(
    configuration: Configuration, kind: CheckKind, level: CheckLevel, path: tuple[str, ...], name: str, said: str
) -> None:
    """Each with its level, its place, and a sentence for those who read logs."""
    found = [check for check in checks(in_three(configuration)) if check.kind is kind and check.path == path]
    assert [(check.level, check.name) for check in found] == [(level, name)]
    assert sentence(found[0], "pension") == said


def test_open_until_midnight() -> None:
    """Midnight as the end is the end of the day, also of a whole one."""
    assert checks(in_three(with_first(opening=NIGHT))) == ()


def test_what_another_centre_has() -> None:
    """An id that is in use elsewhere is told, of services and of desks."""
    found = checks(CENTRE, taken={FIRST.id, CENTRE.desks[0].id, "else"})
    taken = [check for check in found if check.kind is CheckKind.TAKEN]
    assert [check.path for check in taken] == [("services", FIRST.id), ("desks", CENTRE.desks[0].id)]
    assert [check.name for check in taken] == [FIRST.id, CENTRE.desks[0].id]
    assert sentence(taken[0], "pension") == f"service {FIRST.id} has an id that another centre uses"


def test_which_stands_show_a_service() -> None:
    """A bell shows none; a stand's own menu counts for it; without menus the services themselves are the tiles."""
    bell = Stand(id="door", name={"da": "D", "nb": "D", "en": "D"}, mode=StandMode.BELL)
    only = structs.replace(bell, id="s", mode=StandMode.RECEPTION, menu=(MenuService(service_id=FIRST.id),))
    assert checks(in_three(changed(stands=(bell,)))) == ()
    shown = checks(in_three(changed(stands=(bell, only))))
    assert {check.kind for check in shown} == {CheckKind.NOT_IN_A_MENU}
    assert len(shown) == len(CENTRE.services) - 1
    assert checks(in_three(changed(menu=()))) == ()


def test_what_stops_comes_first() -> None:
    """Who reads from the top sees what has to be done before what might be."""
    levels = [check.level for check in checks(with_first(name={}, opening=()))]
    assert levels == sorted(levels)
    assert stops(checks(with_first(name={})))
    assert not stops(checks(with_first(opening=())))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("<svg/>", True),
        ('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', True),
        ("<html/>", False),
        ("<svg>", False),
        ("svg", False),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', False),
    ],
)
def test_drawings(text: str, is_one: bool) -> None:
    """What is no SVG is told, and what would make the reader fetch or expand something is none."""
    assert is_svg(text) == is_one
