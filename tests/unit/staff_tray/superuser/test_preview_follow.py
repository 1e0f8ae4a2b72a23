"""What goes with what: the page of the dialog and the stand's, and back from a click in the stand."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

import pytest

from shared.protocol.device_care import When
from shared.protocol.preview import Place, PlaceKind
from shared.protocol.tree import tree_of
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.pages import Content
from staff_tray.superuser.preview_follow import dialog_place, stand_place
from staff_tray.superuser.preview_look import NO_STAND, Choices, look_of
from tests.unit.staff_tray.superuser.conftest import SITE

TREE: Any = tree_of(SITE)
CONTENTS: dict[str, Content] = {page.key: page.content for page in all_pages() if page.content is not None}
SERVICE = SITE.services[0].id


@pytest.mark.parametrize(
    ("page", "place", "shown"),
    [
        ("services", (), Place()),
        ("services", ("services", "pas"), Place(kind=PlaceKind.SERVICE, id="pas")),
        ("documents", ("services", "pas"), Place(kind=PlaceKind.DOCUMENTS, id="pas")),
        (
            "documents",
            ("services", "pas", "documents", "foto", "name"),
            Place(kind=PlaceKind.DOCUMENTS, id="pas", part="foto"),
        ),
        ("services", ("services", "pas", "questions", "barn"), Place(kind=PlaceKind.QUESTION, id="pas", part="barn")),
        ("referrals", ("referrals", "skat", "address"), Place(kind=PlaceKind.REFERRAL, id="skat")),
        ("referrals", ("information", "wifi"), Place(kind=PlaceKind.INFORMATION, id="wifi")),
        ("hours", (), Place(kind=PlaceKind.CLOSED)),
        ("desks", ("desks", "desk-1"), Place()),
    ],
)
def test_the_stand_shows_what_is_edited(page: str, place: tuple[str, ...], shown: Place) -> None:
    """A document shows what to bring, a question itself, opening hours the closed page, all else the first page."""
    assert stand_place(page, place) == shown


def test_a_click_leads_to_where_it_is_changed() -> None:
    """On the menu's page a tile is the tile; elsewhere the thing it opens; a group is always the menu's."""
    tile = ("menu", f"service:{SERVICE}")
    assert dialog_place(CONTENTS, TREE, "menu", tile) == ("menu", tile)
    assert dialog_place(CONTENTS, TREE, "services", tile) == ("services", ("services", SERVICE))
    assert dialog_place(CONTENTS, TREE, "documents", tile) == ("documents", ("services", SERVICE))
    group = ("menu", "group:cards")
    assert dialog_place(CONTENTS, TREE, "services", group) == ("menu", group)
    own = ("stands", "stand-1", "menu", "group:cards")
    assert dialog_place(CONTENTS, TREE, "documents", own) == ("menu", own)
    assert dialog_place(CONTENTS, TREE, "menu", ("services", SERVICE)) == ("services", ("services", SERVICE))
    assert dialog_place(CONTENTS, TREE, "menu", ("nowhere", "x")) is None
    assert dialog_place(CONTENTS, TREE, "menu", ()) is None


SATURDAY = datetime(2026, 11, 21, 22, 0, tzinfo=UTC)


def test_a_chosen_time_is_the_next_such_day() -> None:
    """Wednesday at half past two, seen from a Saturday: in four days, in the centre's own zone."""
    look = look_of(Choices(when=When.AT, weekday=2, at=time(14, 30)), SITE, (540, 960), SATURDAY)
    assert look.at is not None
    assert look.at.isoformat() == "2026-11-25T14:30:00+01:00"
    assert look_of(Choices(weekday=2), SITE, (540, 960), SATURDAY).at is None


def test_what_the_centre_no_longer_has_is_not_shown() -> None:
    """A language or stand that has gone is the first one; without any stand there is one all the same."""
    look = look_of(Choices(language="xx", stand_id="gone"), SITE, (0, 0), SATURDAY)
    assert look.language == SITE.site.languages[0]
    assert look.stand_id == (SITE.stands[0].id if SITE.stands else NO_STAND)
    assert (look.picture_width, look.picture_height) == (1, 1)
