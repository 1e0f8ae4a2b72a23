"""What a new centre is made of: a template without what is invented, and what the administrator has said."""

from __future__ import annotations

from uuid import UUID

import msgspec
import pytest

from server.centre.menu import faults
from server.centre.setup.rules import bare_centre, centre_of, is_bare, template_of
from server.centre.setup.templates import templates
from shared.protocol.checks import checks
from shared.protocol.content import Configuration, MenuGroup, MenuItem, MenuService
from shared.protocol.setup import NewCentre

KEYS = ("borgerservice", "jobcenter", "sundhedscenter", "pension", "byggesag")


def wish(key: str, **changes: object) -> NewCentre:
    """A centre in an invented place."""
    fields: dict[str, object] = {
        "command_id": UUID(int=1), "site_id": "kilde", "template": key, "municipality": " Prøveby Kommune ",
        "name": "Kilde", "time_zone": "Europe/Copenhagen", "languages": ("da", "en"), "desks": ("", "Info"),
    }  # fmt: skip
    return msgspec.convert({**fields, **changes}, NewCentre)


def menu_services(items: tuple[MenuItem, ...]) -> set[str]:
    """The services that have a tile."""
    found = {item.service_id for item in items if isinstance(item, MenuService)}
    inside = (menu_services(item.items) for item in items if isinstance(item, MenuGroup))
    return found.union(*inside)


def test_there_is_a_template_for_each_kind() -> None:
    """Five kinds, in the order of the demo, each with services, what a desk is called, and its languages."""
    told = [template_of(key, centre) for key, centre in templates().items()]
    assert tuple(each.key for each in told) == KEYS
    assert all(each.services and each.desk_name["da"] and each.languages[:3] == ("da", "nb", "en") for each in told)
    assert told[2].desk_name["en"] == "Room"


@pytest.mark.parametrize("key", KEYS)
def test_a_template_makes_a_centre_without_faults(key: str) -> None:
    """Nothing is wrong with it and nothing to be warned of; every service is done at every desk and has a tile."""
    made = centre_of(templates()[key], wish(key))
    assert checks(made, sites={"kilde"}, taken=()) == ()
    services = {service.id for service in made.services}
    assert all(service.startswith("kilde.") for service in services)
    assert [set(desk.services) for desk in made.desks] == [services, services]
    assert not made.menu or menu_services(made.menu) == services
    assert [desk.id for desk in made.desks] == ["kilde.1", "kilde.2"]
    assert made.desks[0].name["en"].endswith(" 1")
    assert made.desks[1].name == {"da": "Info", "en": "Info"}
    assert len(made.stands) == 1


@pytest.mark.parametrize("key", KEYS)
def test_nothing_invented_is_left(key: str) -> None:
    """No name of the demo's town, no address, no number, no page of it; the brand is ours."""
    made = centre_of(templates()[key], wish(key))
    said = msgspec.json.encode(made).decode().casefold()
    for word in ("fjordby", ".example", "9999", "https://"):
        assert word not in said
    assert all(not each.address and not each.phone and each.map is None for each in made.referrals)
    assert made.brand.logo == ""
    assert made.site.municipality == "Prøveby Kommune"


def test_what_is_said_stands_there() -> None:
    """The address, the floor, where to wait, and the hours' time zone."""
    asked = wish("pension", address="Torvet 1", phone="+47 00 00 00 00", floor=2, waiting_area="Salen",
                 time_zone="Europe/Oslo", languages=("nb", "da"))  # fmt: skip
    site = centre_of(templates()["pension"], asked).site
    assert (site.address, site.phone, site.floor, site.time_zone) == ("Torvet 1", "+47 00 00 00 00", 2, "Europe/Oslo")
    assert site.waiting_area == {"nb": "Salen", "da": "Salen"}
    assert site.name == {"nb": "Kilde", "da": "Kilde"}


def test_a_bare_centre_can_be_signed_in_to() -> None:
    """It has no fault, and whoever lays a template over it loses nothing."""
    bare = bare_centre("centre")
    assert faults(bare) == []
    assert is_bare(bare)
    assert not any(is_bare(centre) for centre in templates().values())
    assert isinstance(bare, Configuration)
