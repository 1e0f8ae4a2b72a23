"""What a configuration is refused for."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest
from msgspec import structs

from server.centre.menu import faults
from shared.protocol.checks import written
from shared.protocol.content import (
    Configuration,
    Information,
    MenuGroup,
    MenuInformation,
    MenuReferral,
    MenuService,
    Referral,
    Stand,
)
from shared.protocol.model import Desk, Direction, Document, OpeningPeriod, Question, Service, Site, WayStep

PASSPORT = Service(
    id="c.pas",
    letter="P",
    name={"da": "Pas"},
    description={},
    icon="",
    colour="teal",
    documents=(Document(id="photo", name={"da": "Et foto"}, when={"child": True}),),
    mean_service_seconds=600,
    opening=(OpeningPeriod(weekday=0, opens=time(10), closes=time(15)),),
    questions=(Question(id="child", text={"da": "Til et barn?"}, yes_refers="tax"),),
)
GROUP = MenuGroup(id="papers", name={"da": "Papirer"}, icon="", colour="teal", items=(MenuService(service_id="c.pas"),))
CENTRE = Configuration(
    site=Site(
        id="c", municipality="", name={"da": "Centret"}, time_zone="UTC", languages=("da", "ar"), floor=0,
        waiting_area={"da": "Her"},
    ),
    services=(PASSPORT,),
    desks=(
        Desk(
            id="c.1", name={"da": "Skranke 1"}, floor=0, waiting_area={"da": "Her"}, services=("c.pas",),
            way=(WayStep(direction=Direction.LEFT, text={"da": "Gå til venstre."}),),
        ),
    ),
    menu=(GROUP, MenuInformation(information_id="wifi"), MenuReferral(referral_id="tax")),
    information=(Information(id="wifi", name={"da": "Net"}, icon="", colour="teal", text={"da": "Borger."}),),
    referrals=(Referral(id="tax", name={"da": "Skat"}, icon="", colour="teal", site_id="other"),),
    stands=(Stand(id="s", name={"da": "Stander"}), Stand(id="t", name={"da": "To"}, menu=(GROUP,))),
)  # fmt: skip


def _service(**changes: Any) -> Configuration:
    return structs.replace(CENTRE, services=(structs.replace(PASSPORT, **changes),))


def _menu(*items: Any) -> Configuration:
    return structs.replace(CENTRE, menu=items)


def _group(**changes: Any) -> MenuGroup:
    return structs.replace(GROUP, **changes)


def test_nothing_is_wrong() -> None:
    """A whole configuration has no fault, and neither has one without anything in it, or without a menu."""
    assert faults(CENTRE) == []
    assert faults(CENTRE, sites={"other"}) == []
    assert faults(structs.replace(CENTRE, menu=(), stands=())) == []
    assert faults(Configuration(site=CENTRE.site, services=(), desks=())) == []


WIFI, TAX = CENTRE.information[0], CENTRE.referrals[0]
CHILD = PASSPORT.questions[0]


@pytest.mark.parametrize(
    ("configuration", "said"),
    [
        (_menu(MenuService(service_id="c.gone")), "the menu names service c.gone, which there is not"),
        (_menu(MenuInformation(information_id="gone")), "the menu names information gone, which there is not"),
        (_menu(MenuReferral(referral_id="gone")), "the menu names referral gone, which there is not"),
        (_menu(*GROUP.items, *GROUP.items), "the menu: service c.pas stands there more than once"),
        (_menu(_group(items=())), "the menu, group papers is empty"),
        (_menu(_group(items=(GROUP,))), "the menu: group papers stands there more than once"),
        (
            _menu(_group(items=(_group(id="in", items=(*GROUP.items, *GROUP.items)),))),
            "the menu, group in: service c.pas stands there more than once",
        ),
        (
            _menu(_group(items=(MenuReferral(referral_id="gone"),))),
            "the menu, group papers names referral gone, which there is not",
        ),
        (_menu(_group(name={"ar": "أوراق"})), "the menu, group papers has no text in da"),
        (
            structs.replace(CENTRE, stands=(Stand(id="s", name={"da": "S"}, menu=()),)),
            "the menu of s is empty; without one it shows the site's",
        ),
        (
            structs.replace(CENTRE, stands=(Stand(id="s", name={"da": "S"}, menu=(MenuService(service_id="x"),)),)),
            "the menu of s names service x, which there is not",
        ),
        (structs.replace(CENTRE, stands=CENTRE.stands * 2, menu=()), "stand s stands there more than once"),
        (structs.replace(CENTRE, information=(WIFI, WIFI)), "information wifi stands there more than once"),
        (structs.replace(CENTRE, referrals=(TAX, TAX)), "referral tax stands there more than once"),
        (structs.replace(CENTRE, services=(PASSPORT, PASSPORT)), "letter P stands there more than once"),
        (structs.replace(CENTRE, desks=CENTRE.desks * 2), "desk c.1 stands there more than once"),
        (_service(documents=PASSPORT.documents * 2), "service c.pas: document photo stands there more than once"),
        (_service(questions=(CHILD, CHILD)), "service c.pas: question child stands there more than once"),
        (
            _service(questions=tuple(structs.replace(CHILD, id=key) for key in ("child", "b", "c", "d"))),
            "service c.pas asks 4 questions; 3 are the most",
        ),
        (
            _service(questions=()),
            "service c.pas: document photo depends on question child, which is not asked there",
        ),
        (
            _service(questions=(structs.replace(CHILD, yes_refers=None, no_refers="gone"),)),
            "service c.pas: question child leads to referral gone, which there is not",
        ),
        (
            structs.replace(CENTRE, desks=(structs.replace(CENTRE.desks[0], services=("c.gone",)),)),
            "desk c.1 serves c.gone, which there is not",
        ),
        (
            structs.replace(CENTRE, referrals=(structs.replace(TAX, site_id="c"),)),
            "referral tax leads to c, which is this centre",
        ),
        (_service(name={"ar": "جواز"}), "service c.pas, name has no text in da"),
        (_service(name={"da": "  "}), "service c.pas, name has no text in da"),
        (_service(description={"en": "All"}), "service c.pas, description has no text in da"),
        (
            structs.replace(CENTRE, site=structs.replace(CENTRE.site, languages=())),
            "site c names no language",
        ),
        (
            structs.replace(CENTRE, site=structs.replace(CENTRE.site, languages=("da", "da"))),
            "language da stands there more than once",
        ),
    ],
)
def test_one_fault_is_one_sentence(configuration: Configuration, said: str) -> None:
    """Each thing that cannot work is said, with where it is."""
    assert said in faults(configuration)


def test_all_faults_at_once() -> None:
    """Who mends a configuration sees all that is to be done."""
    spoilt = structs.replace(_service(questions=(), name={}), menu=(MenuService(service_id="x"), _group(items=())))
    assert len(faults(spoilt)) == 4


def test_a_centre_that_is_not_ours() -> None:
    """A referral names one of the municipality's centres, where these are known."""
    assert faults(CENTRE, sites={"c"}) == ["referral tax leads to centre other, which there is not"]


def test_every_text_is_looked_at() -> None:
    """Whatever holds texts by language is among those that have to be written."""

    def texts(value: Any) -> int:
        if isinstance(value, tuple):
            return sum(texts(item) for item in value)
        if not hasattr(value, "__struct_fields__"):
            return 0
        fields = [getattr(value, name) for name in value.__struct_fields__]
        here = sum(1 for one in fields if isinstance(one, dict) and "da" in one and isinstance(one["da"], str))
        return here + sum(texts(one) for one in fields)

    assert len([one for one in written(CENTRE) if one.texts]) == texts(CENTRE)
