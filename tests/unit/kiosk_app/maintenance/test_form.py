"""The maintenance's form and what is shown of it: pure rules."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk_app.chosen import ticket_layout
from kiosk_app.maintenance.fields import PAGES, Around, fields_of
from kiosk_app.maintenance.form import Form
from kiosk_app.maintenance.props import Facts, Inputs, MaintenanceProps, derive
from kiosk_app.maintenance.survey import survey
from kiosk_app.settings import KioskSettings
from kiosk_app.ticket.layout import TicketLayout
from shared.protocol.rules import TicketRule

SETTINGS = KioskSettings(server_url="http://one.example", site_id="centre", device_token="token")
FORM = Form(settings=SETTINGS)
FIELDS = {field.name: field for page in PAGES for field in fields_of(page, Around())}


def test_what_it_sets_is_its_own() -> None:
    """A value that the command line or the environment sets cannot be changed, nor by what follows from another."""
    fixed = replace(FORM, fixed=frozenset({"printer", "ticket_wait", "paper_width_px"}))
    assert fixed.edit(FIELDS["printer"]) == fixed
    assert fixed.edit(FIELDS["ticket_wait"]) == fixed
    chosen = fixed.edit(FIELDS["printer_model"]).choose("generic-58")
    assert set(chosen.to_save) == {"printer_model", "paper_dpi"}
    assert chosen.wanted.paper_width_px == SETTINGS.paper_width_px


def test_a_switch_and_back_is_no_change() -> None:
    """What is as it was is not saved."""
    once = FORM.edit(FIELDS["ticket_logo"])
    assert dict(once.changes) == {"ticket_logo": False}
    assert once.edit(FIELDS["ticket_logo"]).changes == {}


def test_what_the_centre_says_holds_until_the_stand_says_otherwise() -> None:
    """A switch shows what holds; back at what the centre says, the stand says nothing of its own."""
    centre = replace(FORM, ticket=TicketRule(wait=False))
    assert (centre.current("ticket_wait"), centre.current("ticket_code")) == (False, True)
    own = centre.edit(FIELDS["ticket_wait"])
    assert dict(own.to_save) == {"ticket_wait": True}
    stand = replace(centre, settings=own.wanted)
    back = stand.edit(FIELDS["ticket_wait"])
    assert dict(back.to_save) == {"ticket_wait": None}
    assert not ticket_layout(back.wanted, centre.ticket).wait
    assert ticket_layout(own.wanted, centre.ticket).wait
    assert ticket_layout(SETTINGS, centre.ticket) == TicketLayout(wait=False)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("server_url", "two.example"),
        ("site_id", "No Site"),
        ("printer", "nowhere"),
        ("print_density", "9"),
        ("screen_inches", "x"),
    ],
)
def test_what_cannot_be_used_is_not_taken(name: str, text: str) -> None:
    """The field stays open with its fault, and nothing is changed; typing on takes the fault away."""
    wrong = FORM.edit(FIELDS[name]).clear().type(text).confirm()
    assert (wrong.editing, wrong.fault, wrong.changes) == (name, name, {})
    assert wrong.type("1").fault == ""
    assert wrong.erase().entry == text[:-1]


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("http://one.example", ""),
        ("http://ONE.example:80/", ""),
        ("http://one.example/skranke", ""),
        ("https://one.example", "https://one.example:443"),
        ("http://one.example:8080", "http://one.example:8080"),
        ("http://two.example", "http://two.example:80"),
        ("http://one.example@two.example", "http://two.example:80"),
    ],
)
def test_another_server_is_seen(address: str, other: str) -> None:
    """By scheme, host and port: the token is not sent anywhere else without a word."""
    assert replace(FORM, changes={"server_url": address}).other_server == other


GIVEN = Inputs(form=FORM, page="menu", facts=Facts(site="centre"), digits=3, lines=("a line",), picture="a picture")


@pytest.mark.parametrize(
    ("inputs", "shown"),
    [
        ({"page": ""}, {"facts": (), "rows": (), "digits": 3}),
        ({"page": "pin"}, {"facts": (), "rows": (), "digits": 3, "lines": (), "changes": 0}),
        ({"page": "pin", "pin_state": "wrong"}, {"pin_state": "wrong"}),
        ({"page": "pin", "pin_state": "wrong", "seconds_left": 59.2}, {"pin_state": "locked", "seconds_left": 60}),
        ({}, {"facts": (Facts(site="centre"),), "rows": (), "digits": 0, "lines": (), "picture": ""}),
        ({"page": "logs"}, {"lines": ("a line",), "rows": ()}),
        ({"page": "printer"}, {"picture": "a picture", "scanned": ""}),
        ({"page": "scanner", "scanned": "HealthCard"}, {"scanned": "HealthCard", "picture": ""}),
        ({"page": "sound", "scanned": "HealthCard"}, {"scanned": ""}),
        (
            {"page": "server", "form": FORM.edit(FIELDS["site_id"])},
            {"editing": "site_id", "edit_kind": "text", "entry": "centre"},
        ),
        ({"page": "menu", "form": FORM.edit(FIELDS["site_id"])}, {"editing": "", "edit_kind": ""}),
    ],
)
def test_what_is_shown_follows(inputs: dict[str, Any], shown: dict[str, Any]) -> None:
    """Before the gate is passed nothing but the PIN pad; behind it each page its own."""
    props: MaintenanceProps = derive(replace(GIVEN, **inputs))
    assert {name: getattr(props, name) for name in shown} == shown


@pytest.mark.parametrize("page", PAGES)
def test_every_setting_of_a_page_exists(page: str) -> None:
    """And none is one that must not be shown."""
    names = [row.name for row in derive(replace(GIVEN, page=page)).rows]
    assert names
    assert not {"device_token", "maintenance_pin", "maintenance_card"} & set(names)


@pytest.mark.parametrize(
    ("speaks", "can_speak", "wanted", "voice"),
    [
        (True, True, True, "ready"),
        (False, False, True, "missing"),
        (False, True, False, "off"),
        (False, True, True, "silent"),
    ],
)
def test_why_nothing_speaks(*, speaks: bool, can_speak: bool, wanted: bool, voice: str) -> None:
    """The extra is missing, reading aloud is off, or the computer has no voice."""
    facts = survey(
        replace(SETTINGS, speech=wanted),
        version="1",
        connection="live",
        printer=None,
        scanner=None,
        speaks=speaks,
        can_speak=can_speak,
        unsent=0,
    )
    assert (facts.voice, facts.printer, facts.scanner_state) == (voice, "none", "")
