"""The shape of a demo centre's file, on one that has everything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path

import msgspec
import pytest

from server.centre.demo import DemoDataError, load_demo
from shared.protocol.content import (
    Brand,
    Configuration,
    MenuGroup,
    MenuInformation,
    MenuReferral,
    MenuService,
    StandMode,
)
from shared.protocol.model import CheckInRule, Direction, WhenClosed

MUNICIPALITY = """
municipality = "Fjordby Kommune"
time_zone = "Europe/Copenhagen"
languages = ["da", "en", "ar"]
texts = ["da"]
stand_name = { da = "Stander", en = "Stand" }
centres = ["hall"]
brand = { primary = "#0B5351", logo = "<svg/>" }
"""

CENTRE = """
id = "hall"
area = "a"
texts = ["da", "en"]
name = { da = "Hallen", en = "The hall" }
desk_name = { da = "Skranke", en = "Desk" }
address = "Havnegade 4, 9990 Fjordby"
phone = "99 00 00 10"
sms = true
check_in = { early_minutes = 20 }

[areas.a]
floor = 1
name = { da = "Her", en = "Here" }
room = { da = "Salen", en = "The great room" }
way = [{ direction = "lift", text = { da = "Tag elevatoren.", en = "Take the lift." } }]

[opening.counter]
monday = ["10:00-15:00"]

[questions.child]
text = { da = "Til et barn?", en = "For a child?" }
yes_refers = "tax"

[documents.photo]
name = { da = "Foto", en = "Photo" }
help = { da = "På papir", en = "On paper" }
picture = "photo"
when = { child = false }

[[services]]
id = "hall.pas"
letter = "P"
icon = "book-user"
colour = "teal"
mean_service_seconds = 540
opening = "counter"
documents = ["photo"]
questions = ["child"]
walk_in = false
ticket_when_missing = false
booking_url = "https://fjordby.example/pas"
slot_minutes = 15
when_closed = "hide"
name = { da = "Pas", en = "Passport" }
description = { da = "Nyt pas", en = "A new passport" }
keywords = { da = ["pung"], en = ["wallet"] }

[[desks]]
number = 1
area = "a"
services = ["hall.pas"]

[[staff]]
username = "bo"
display_name = "Bo Vesterlyng"
desk = 1

[[menu]]
kind = "group"
id = "papers"
name = { da = "Papirer", en = "Papers" }
icon = "id-card"
colour = "blue"
items = [{ kind = "service", service_id = "hall.pas" }, { kind = "information", information_id = "wifi" }]

[[menu]]
kind = "referral"
referral_id = "tax"

[[information]]
id = "wifi"
name = { da = "Net", en = "Internet" }
icon = "wifi"
colour = "green"
text = { da = "Borger.", en = "Borger." }

[[referrals]]
id = "tax"
name = { da = "Skat", en = "Tax" }
icon = "landmark"
colour = "violet"
opening.tuesday = ["09:00-12:00"]
nearby = true
[referrals.map]
there = [0.5, 0.25]
streets = [{ name = "Havnegade", points = [[0, 1], [0.5, 0.5]] }]

[[stands]]
id = "stand-1"
name = { da = "Stander 1", en = "Stand 1" }

[[stands]]
id = "stand-exit"
name = { da = "Udgang", en = "Exit" }
mode = "feedback"
check_in = false
"""

Load = Callable[..., Configuration]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Loads the files above, with one piece of one of them replaced."""

    def loaded(old: str = "", new: str = "") -> Configuration:
        files = {"municipality.toml": MUNICIPALITY, "hall.toml": CENTRE}
        assert any(old in text for text in files.values())
        for name, text in files.items():
            (tmp_path / name).write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
        return load_demo(folder=tmp_path).centres[0].configuration

    return loaded


def test_all_of_it_arrives(load: Load) -> None:
    """What stands in the file is what the stands get."""
    centre = load()
    assert (centre.site.address, centre.site.phone, centre.site.sms) == (
        "Havnegade 4, 9990 Fjordby",
        "99 00 00 10",
        True,
    )
    assert centre.site.check_in == CheckInRule(early_minutes=20)
    assert centre.site.languages == ("da", "en", "ar")
    (service,) = centre.services
    assert (service.walk_in, service.ticket_when_missing, service.slot_minutes) == (False, False, 15)
    assert (service.when_closed, service.booking_url) == (WhenClosed.HIDE, "https://fjordby.example/pas")
    assert service.keywords == {"da": ("pung",), "en": ("wallet",)}
    assert [(q.id, q.yes_refers, q.no_refers) for q in service.questions] == [("child", "tax", None)]
    assert [(d.id, d.picture, d.when) for d in service.documents] == [("photo", "photo", {"child": False})]
    (desk,) = centre.desks
    assert (desk.floor, desk.room["en"]) == (1, "The great room")
    assert [(step.direction, step.text["da"]) for step in desk.way] == [(Direction.LIFT, "Tag elevatoren.")]
    group, referred = centre.menu
    assert isinstance(group, MenuGroup)
    assert group.items == (MenuService(service_id="hall.pas"), MenuInformation(information_id="wifi"))
    assert referred == MenuReferral(referral_id="tax")
    tax = centre.referrals[0]
    assert [(period.weekday, period.opens, period.closes) for period in tax.opening] == [(1, time(9), time(12))]
    assert tax.map is not None
    assert (tax.map.there, tax.map.streets[0].points) == ((0.5, 0.25), ((0, 1), (0.5, 0.5)))
    assert [(stand.id, stand.mode, stand.check_in) for stand in centre.stands] == [
        ("stand-1", StandMode.RECEPTION, True),
        ("stand-exit", StandMode.FEEDBACK, False),
    ]
    assert centre.brand == Brand(primary="#0B5351", logo="<svg/>")


def test_it_is_said_on_the_wire_as_it_is(load: Load) -> None:
    """The structs are the protocol's own, and survive the wire."""
    centre = load()
    assert msgspec.json.decode(msgspec.json.encode(centre), type=Configuration) == centre


def test_without_stands_there_is_one(load: Load) -> None:
    """Every centre has a stand; its name is the municipality's word for one."""
    stands = CENTRE[CENTRE.index("[[stands]]") :]
    (stand,) = load(stands, "").stands
    assert (stand.id, stand.name) == ("stand-1", {"da": "Stander 1", "en": "Stand 1"})


def test_a_centre_has_its_own_brand(load: Load) -> None:
    """It takes the place of the municipality's as a whole."""
    assert load("check_in =", 'brand = { accent = "#1E6B3A" }\ncheck_in =').brand == Brand(accent="#1E6B3A")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('questions = ["child"]', 'questions = ["adult"]', "no question 'adult'; there are child"),
        ('questions = ["child"]', "", "document photo depends on question child, which is not asked there"),
        ('yes_refers = "tax"', 'yes_refers = "taxi"', "question child leads to referral taxi"),
        ('service_id = "hall.pas"', 'service_id = "hall.pass"', "group papers names service hall.pass"),
        ("nearby = true", 'site_id = "tower"', "leads to centre tower, which there is not"),
        ("nearby = true", 'site_id = "hall"', "leads to hall, which is this centre"),
        ("nearby = true", "near = true", "unknown field `near`"),
        ('mode = "feedback"', 'mode = "bar"', "Invalid enum value 'bar'"),
        ('colour = "violet"', 'colour = "mauve"', "referral tax: 'mauve' is no tint"),
        ('colour = "blue"', 'colour = "navy"', "group papers: 'navy' is no tint"),
        ('opening.tuesday = ["09:00-12:00"]', 'opening.tuesday = ["12:00-09:00"]', "referral tax, tuesday: .*closes"),
        (', en = ["wallet"]', "", "service hall.pas has no keywords in en"),
        (', en = "Take the lift."', "", "step 1 of the way has no text in en"),
        (', en = "For a child?"', "", "question child has no text in en"),
        ("slot_minutes = 15", "slot_minutes = 3", "hall.toml: Expected `int` >= 5"),
        ('"https://fjordby.example/pas"', '"fjordby"', "hall.toml: Expected `str` matching"),
        ("there = [0.5, 0.25]", "there = [0.5, 25]", "Expected `float` <= 1"),
        ('primary = "#0B5351"', 'primary = "teal"', "municipality.toml: Expected `str` matching"),
        ('primary = "#0B5351"', 'primary = "#F2C14E"', "the brand's primary is too pale to be read"),
        ('direction = "lift"', 'direction = "stairs"', "Invalid enum value 'stairs'"),
    ],
)
def test_faults_are_named(load: Load, old: str, new: str, said: str) -> None:
    """Each way to spoil a file is answered with a sentence that says where and what."""
    with pytest.raises(DemoDataError, match=said):
        load(old, new)
