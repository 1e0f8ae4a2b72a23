"""What the settings' pages follow from: places, keys, what names what, the way, the search, first steps."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from shared.protocol.content import MenuGroup, MenuReferral, MenuService, Stand
from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.model import Question
from shared.protocol.tree import Tree, at, configuration_of, identities, tree_of
from staff_tray.superuser import making
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.draft_props import DraftProps
from staff_tray.superuser.draft_words import check_words, language_name, value_words
from staff_tray.superuser.first_steps import next_step
from staff_tray.superuser.icon_words import icon_words
from staff_tray.superuser.menu_places import is_listed, listed, unlisted
from staff_tray.superuser.places import UnfitError, canonical, neighbour, new_key, with_added, with_moved
from staff_tray.superuser.search import search
from staff_tray.superuser.trail import leads_to, trail_to
from tests.unit.staff_tray.superuser.conftest import SITE

PASS = ("services", "pas")


@pytest.fixture
def tree(qapp: Any) -> Tree:
    """A site with a menu, a stand with its own, and a question that leads to a referral."""
    ask = Question(id="dansk", text={"da": "Dansk?"}, no_refers="skat")
    services = (structs.replace(SITE.services[0], questions=(ask,)), *SITE.services[1:])
    group = MenuGroup(id="g", name={"da": "Kort"}, icon="car", colour="teal", items=(MenuService(service_id="kort"),))
    menu = (MenuService(service_id="pas"), group, MenuReferral(referral_id="skat"))
    stand = Stand(id="stand-2", name={"da": "To"}, menu=(MenuService(service_id="pas"),))
    return tree_of(structs.replace(SITE, services=services, menu=menu, stands=(*SITE.stands, stand)))


@pytest.mark.parametrize(
    ("name", "taken", "otherwise", "key"),
    [
        ("Pas og kørekort", (), "service", "pas-og-koerekort"),
        ("Pas", ("pas", "pas-2"), "service", "pas-3"),
        ("Ændring", ("borger.aendring",), "borger.service", "borger.aendring-2"),
        ("جواز", (), "borger.service", "borger.service"),
        ("  —  ", ("document",), "document", "document-2"),
        ("x" * 90, (), "service", "x" * 40),
    ],
)
def test_keys_can_be_read_and_are_new(name: str, taken: tuple[str, ...], otherwise: str, key: str) -> None:
    """Made of the name, with the prefix of the centre's others."""
    assert new_key(name, taken, otherwise) == key


def test_moving_and_adding_keep_all_the_others(tree: Tree) -> None:
    """Before a neighbour, or last; one step further than the end is the end."""
    order = ("services",)
    assert identities(at(with_moved(tree, (*order, "kort"), "pas"), order)) == ["kort", "pas", "flyt"]
    assert identities(at(with_moved(tree, (*order, "pas"), None), order)) == ["flyt", "kort", "pas"]
    assert neighbour(tree, (*order, "pas"), 1) == "kort"
    assert neighbour(tree, (*order, "pas"), -1) == "flyt"
    assert neighbour(tree, (*order, "flyt"), 5) is None
    assert neighbour(tree, (*order, "none"), 1) is None
    new = making.service(tree, order, "Ny")
    assert identities(at(with_added(tree, order, new, "flyt"), order)) == ["pas", "ny", "flyt", "kort"]


@pytest.mark.parametrize(
    ("place", "make"),
    [
        (("services",), making.service),
        ((*PASS, "documents"), making.document),
        ((*PASS, "questions"), making.question),
        (("information",), making.information),
        (("referrals",), making.referral),
        (("desks",), making.desk),
    ],
)
def test_new_things_are_whole_at_once(tree: Tree, place: tuple[str, ...], make: Any) -> None:
    """So that the draft can be read with them; twice the same name makes two keys."""
    once = with_added(tree, place, make(tree, place, "Nyt"))
    twice = with_added(once, place, make(once, place, "Nyt"))
    configuration_of(twice)
    names = identities(at(twice, place)) or []
    assert len(names) == len(set(names)) == len(identities(at(tree, place)) or []) + 2


def test_a_service_leaves_no_trace(tree: Tree) -> None:
    """Not at desks, not on a menu, a stand's own neither."""
    left = making.without_service(tree, PASS)
    assert '"pas"' not in str(left).replace("'", '"')
    configuration_of(left)


def test_a_referral_and_a_question_leave_no_trace(tree: Tree) -> None:
    """An answer that led there goes on; a document that needed the answer is needed always."""
    left = making.without_referral(tree, ("referrals", "skat"))
    assert at(left, (*PASS, "questions", "dansk", "no_refers")) is None
    assert not is_listed(left, "referral", "skat")
    asked = making.document(tree, (*PASS, "documents"), "Kun ja") | {"when": {"dansk": True}}
    left = making.without_question(with_added(tree, (*PASS, "documents"), asked), (*PASS, "questions", "dansk"))
    assert canonical(left)["services"][0]["documents"][-1].get("when", {}) == {}


def test_tiles_are_put_on_the_menu_and_taken_off_it(tree: Tree) -> None:
    """Also in a group; without a menu every service is shown."""
    assert is_listed(tree, "service", "kort")
    assert not is_listed(unlisted(tree, "service", "kort"), "service", "kort")
    assert not is_listed(tree, "service", "flyt")
    assert is_listed(listed(tree, "service", "flyt"), "service", "flyt")
    assert listed(tree, "service", "pas") == tree
    assert is_listed({**tree, "menu": []}, "service", "flyt")


def test_desks_of_a_service_are_set_at_the_desks(tree: Tree) -> None:
    """Ticked at the service, written at the desks, each keeps its order."""
    made = making.with_desks(tree, "pas", ["desk-2"])
    assert making.desks_of(made, "pas") == ["desk-2"]
    assert at(made, ("desks", "desk-1", "services")) == ["flyt", "kort"]
    assert at(made, ("desks", "desk-2", "services")) == ["kort", "pas"]


def test_what_cannot_be_is_refused() -> None:
    """With the schema's words, for the log."""
    with pytest.raises(UnfitError, match="letter"):
        canonical({**tree_of(SITE), "services": [{**tree_of(SITE)["services"][0], "letter": "p"}]})


@pytest.mark.parametrize(
    ("place", "page", "frames"),
    [
        (PASS, "services", 1),
        ((*PASS, "name", "da"), "services", 1),
        ((*PASS, "documents", "photo", "help"), "services", 2),
        ((*PASS, "questions", "dansk"), "services", 2),
        (("desks", "desk-1", "way"), "desks", 1),
        (("referrals", "skat"), "referrals", 1),
        (("information", "wifi", "text", "da"), "referrals", 1),
        (("site", "notice", "host_seconds"), "notices", 0),
        (("site", "name", "da"), "brand", 0),
        (("brand", "primary"), "brand", 0),
        (("site", "floor"), "desks", 0),
        (("menu", "service:pas"), None, 0),
    ],
)
def test_every_place_leads_to_its_page(tree: Tree, place: tuple[str, ...], page: str | None, frames: int) -> None:
    """From a check, a change or the search."""
    contents = {each.key: each.content for each in all_pages() if each.content is not None}
    assert leads_to(contents, tree, place) == page
    if page is not None:
        assert len(trail_to(contents[page], tree, place).frames) == frames


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("driving", ("services", ("services", "kort"))),
        ("KOREKORT", ("services", ("services", "kort"))),
        ("photo", ("services", (*PASS, "documents", "photo"))),
        ("documents", ("documents", ())),
        ("escalation", ("notices", ())),
        ("deputies", ("notices", ())),
        ("wi-fi", ("referrals", ("information", "wifi"))),
    ],
)
def test_the_search_finds_pages_settings_and_words(tree: Tree, wanted: str, first: Any) -> None:
    """In any language that is written, without accents, in any case."""
    hit = search(wanted, all_pages(), tree, "da")[0]
    assert (hit.page, hit.place) == first


def test_the_search_says_the_same_help_once(tree: Tree) -> None:
    """Every service has a letter: one line leads there. Nothing for nothing."""
    hits = search("capital letters", all_pages(), tree, "da")
    assert [hit.label for hit in hits] == ["Letter"]
    assert search("  ", all_pages(), tree, "da") == search("qqqq", all_pages(), tree, "da") == ()


def test_every_page_explains_itself(qapp: Any) -> None:
    """In one sentence or two short ones, with words it may be searched by; keys are unique."""
    pages = all_pages()
    assert all(page.sentence.endswith(".") and len(page.sentence) < 90 for page in pages)
    assert all(page.words and page.icon for page in pages)
    assert len({page.key for page in pages}) == len(pages)


def test_a_new_centre_is_told_what_to_do_first(tree: Tree) -> None:
    """One step at a time; none where citizens are served already."""
    empty = {**tree, "services": [], "desks": [], "menu": [], "stands": []}
    desk = making.desk(empty, ("desks",), "Skranke 1")
    service = making.service(empty, ("services",), "Pas")
    steps = (
        (empty, "services"),
        ({**empty, "services": [service]}, "desks"),
        ({**empty, "services": [service], "desks": [desk]}, "services"),
        ({**empty, "services": [service], "desks": [{**desk, "services": ["pas"]}]}, "publish"),
    )
    for now, page in steps:
        step = next_step(DraftProps(tree=now, published=empty))
        assert step is not None
        assert step.page == page
    assert next_step(DraftProps(tree=tree, published=tree)) is None
    assert next_step(DraftProps()) is None


@pytest.mark.parametrize("kind", list(CheckKind))
def test_every_check_has_words(qapp: Any, kind: CheckKind) -> None:
    """With nothing left to fill in."""
    words = check_words(Check(level=CheckLevel.WARNS, kind=kind, path=PASS, name="da"))
    assert words
    assert "{" not in words


def test_values_and_languages_in_words(qapp: Any) -> None:
    """A thing by its name, a list by its things, a language as its speakers call it."""
    assert value_words({"name": {"da": "Pas"}, "id": "x"}, "da") == "Pas"
    assert value_words(["a", {"da": "b"}], "da") == "a, b"
    assert value_words(False, "da") == "no"
    assert value_words("x" * 99, "da").endswith("…")
    assert [language_name(code) for code in ("da", "nb", "en", "xx")] == ["Dansk", "Norsk bokmål", "English", "xx"]
    assert icon_words("unheard-of") == "unheard-of"
