"""What is shared, in the forms: whose it is, what can be changed here, and how it becomes one's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from shared.client.outcomes import Done
from shared.protocol.centres import Centre
from shared.protocol.content import Configuration
from shared.protocol.model import Document, Question
from shared.protocol.sharing import shared_in
from shared.protocol.tree import at, configuration_of, identities, tree_of
from staff_tray.desk.centres import OtherCentres
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog, Means
from staff_tray.superuser.shared_things import comes_with_service, links_in, ours, owner_at
from staff_tray.superuser.views.take_page import TakePage
from staff_tray.superuser.views.window import SettingsWindow
from tests.unit.staff_tray.superuser.conftest import SITE
from tests.unit.staff_tray.superuser.fake_drafts import FakeServer
from tests.unit.staff_tray.superuser.test_take import KOEGE, ROSKILDE, SHELF

LINK = "roskilde/roskilde.pas"
PAS = ("services", "pas")
ASK = Question(id="dansk", text={"da": "Er du dansk?"}, shared=f"{LINK}/dansk")
OWN = Document(id="own", name={"da": "Vores egen blanket"})


def followed() -> Configuration:
    """The passport follows Roskilde; a document in it is our own."""
    service = SITE.services[0]
    papers = tuple(structs.replace(each, shared=f"{LINK}/{each.id}") for each in service.documents)
    service = structs.replace(service, shared=LINK, documents=(*papers, OWN), questions=(ASK,))
    return structs.replace(SITE, services=(service, *SITE.services[1:]))


class Town:
    """Roskilde, which speaks Danish and English."""

    def centres(self, _site_id: str, done: Any) -> None:
        done(Done([structs.replace(ROSKILDE, languages=("da", "en")), KOEGE]))

    def shelf(self, _site_id: str, done: Any) -> None:
        done(Done(SHELF))

    def __getattr__(self, _name: str) -> Any:
        return lambda *_: None


@pytest.fixture
def server(qapp: Any) -> FakeServer:
    """A site with something shared."""
    return FakeServer(followed())


@pytest.fixture
def window(qtbot: Any, mette: Any) -> Iterator[SettingsWindow]:
    """Mette's dialog, with other centres."""
    town: Any = Town()
    feed: Any = mette.feed
    dialog = Dialog(
        mette.session, mette.line, language="da", now=lambda: mette.server.now, new_id=uuid4,
        means=Means(town, feed, lambda: mette.server.now, uuid4), centres=OtherCentres(town, site_id="centre"),
    )  # fmt: skip
    kept = {"services", "documents", "referrals", "take", "publish"}
    made = SettingsWindow(dialog, [page for page in all_pages() if page.key in kept])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def find(window: QWidget, kind: type[Any], name: str) -> Any:
    return next(each for each in window.findChildren(kind, name) if each.isVisible())


def words(window: QWidget, name: str) -> str:
    return find(window, QLabel, name).text()


def test_theirs_can_be_read_and_ours_be_changed(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """The name is Roskilde's, in the languages it speaks; in others, and the letter, it is ours."""
    window.show_page("services", PAS)
    assert words(window, "thing-shared").startswith("Shared with Roskilde.")
    assert words(window, "services/pas/name-owner") == "from Roskilde"
    name = find(window, QLineEdit, "services/pas/name/da")
    assert (name.isReadOnly(), find(window, QLineEdit, "services/pas/name/en").isReadOnly()) == (True, True)
    qtbot.keyClicks(name, "x")
    assert mette.session.value((*PAS, "name", "da")) == name.text() == "Pas"
    own = find(window, QLineEdit, "services/pas/name/nb")
    assert not own.isReadOnly()
    qtbot.keyClicks(own, "!")
    assert not find(window, QLineEdit, "services/pas/letter").isReadOnly()
    assert not find(window, QLineEdit, "services/pas/description/da").isReadOnly()
    mette.settle()
    assert at(server.tree, (*PAS, "name", "nb")) == "!Pass"


def test_a_document_that_came_with_it_cannot_be_taken_away(window: SettingsWindow, mette: Any, server: Any) -> None:
    """Neither by button nor by key; our own can, and it says where it stands whose it is."""
    window.show_page("documents", PAS)
    view = next(each for each in window.page_widget("documents").form.lists if each.place[-1] == "documents").view
    assert [row.below for row in view.things.rows] == ["from Roskilde", "from Roskilde", ""]
    away = find(window, QPushButton, "services/pas/document-away")
    view.go_to("photo")
    assert not away.isEnabled()
    view.taken_away.emit("photo")
    view.go_to("own")
    assert away.isEnabled()
    away.click()
    mette.settle()
    assert identities(at(server.tree, (*PAS, "documents"))) == ["photo", "old"]
    window.show_page("documents", (*PAS, "documents", "photo"))
    assert words(window, "thing-shared") == "This comes with “Pas”, which you share with Roskilde."
    assert not [
        b for b in window.findChildren(QPushButton) if b.isVisible() and b.objectName() in ("thing-away", "thing-ours")
    ]


def test_make_it_ours(window: SettingsWindow, mette: Any, server: Any) -> None:
    """One button; then everything can be changed, and it is undone like anything else."""
    window.show_page("services", PAS)
    find(window, QPushButton, "thing-ours").click()
    mette.settle()
    assert not list(shared_in(configuration_of(server.tree)))
    assert not find(window, QLineEdit, "services/pas/name/da").isReadOnly()
    assert not [each for each in window.findChildren(QLabel, "thing-shared") if each.isVisible()]
    mette.session.undo()
    mette.settle()
    assert configuration_of(server.tree) == followed()
    assert find(window, QLineEdit, "services/pas/name/da").isReadOnly()


def test_what_came_is_told_in_the_bar(window: SettingsWindow, mette: Any, server: Any) -> None:
    """How many changes, and from where; before publishing each says so."""
    server.tree = tree_of(structs.replace(followed(), services=_renamed("Pas og kort")))
    server.version += 1
    draft = server.draft()
    came = tuple(structs.replace(each, from_site="roskilde", staff_id=None) for each in draft.changes)
    mette.session.take(structs.replace(draft, changes=came))
    assert words(window, "settings-others") == "1 change came from Roskilde"
    window.show_page("publish")
    (row,) = window.page_widget("publish").changes.things.rows
    assert row.below == "Services · Pas og kort · from Roskilde · today at 10:42"


def _renamed(name: str) -> Any:
    first, *rest = followed().services
    return (structs.replace(first, name={**first.name, "da": name}), *rest)


def test_from_the_list_to_the_page_and_by_search(window: SettingsWindow, qtbot: Any) -> None:
    """The button below a list opens the page for such things; the search finds it by several words."""
    window.show_page("services")
    find(window, QPushButton, "service-take").click()
    page = window.page_widget("take")
    assert isinstance(page, TakePage)
    assert page.list.topLevelItemCount() == 3
    window.show_page("documents", PAS)
    find(window, QPushButton, "services/pas/document-take").click()
    assert page.into.currentData() == "pas"
    for key, button, what in (
        ("services", "service-take", "services"), ("documents", "service-documents-take", "documents"),
        ("referrals", "information-take", "information"), ("referrals", "referral-take", "referrals"),
    ):  # fmt: skip
        window.show_page(key)
        find(window, QPushButton, button).click()
        assert (window.page, page.what.currentData()) == ("take", what)
    window.show_page("services")
    for wanted in ("copy", "borrow", "another centre"):
        window.search.clear()
        qtbot.keyClicks(window.search, wanted)
        assert "From another centre" in [row.title for row in window.found.view.things.rows]


def test_by_keyboard(window: SettingsWindow, qtbot: Any) -> None:
    """Enter ticks as the space bar does; a screen reader hears what a row brings."""
    window.show_page("take")
    page = window.page_widget("take")
    window.activateWindow()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.take.props.ticked == {"roskilde.pas"}
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert page.take.props.ticked == {"roskilde.pas", "roskilde.flyt"}
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.take.props.ticked == {"roskilde.pas"}
    said = page.list.topLevelItem(0).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Pas. 2 documents · you share this already"
    assert words(window, "take-coming").startswith("1 service comes, with 2 documents.")


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from([("pas",), ("flyt",), ("kort",)]), max_size=3), st.integers(0, 3))
def test_making_it_ours_changes_nothing_else(chosen: list[tuple[str]], extra: int) -> None:
    """Whatever is shared: afterwards nothing follows, all that it says is as it was, and again changes nothing."""
    whole = followed()
    services = tuple(
        structs.replace(
            each, shared=f"roskilde/roskilde.{each.id}",
            documents=tuple(
                structs.replace(d, shared=f"roskilde/roskilde.{each.id}/{d.id}") for d in each.documents[:extra]
            ),
        )
        if (each.id,) in chosen else each
        for each in whole.services
    )  # fmt: skip
    before = tree_of(structs.replace(whole, services=services))
    tree = before
    for service in services:
        tree = ours(tree, ("services", service.id))
        assert owner_at(tree, ("services", service.id)) == ""
    assert ours(tree, PAS) == tree
    made = configuration_of(tree)
    assert not list(shared_in(made))
    assert links_in(tree) == frozenset()
    assert [(s.name, [d.name for d in s.documents]) for s in made.services] == [
        (s.name, [d.name for d in s.documents]) for s in services
    ]
    assert not any(comes_with_service(tree, (*PAS, "documents", each.id)) for each in made.services[0].documents)


def test_a_centre_without_a_name_yet() -> None:
    """As long as nobody has said what it is called, its key stands there; a link that is none is nobody's."""
    assert owner_at(tree_of(followed()), PAS) == "roskilde"
    assert owner_at(tree_of(SITE), PAS) == owner_at({}, ()) == ""
    assert Centre(site_id="a", name={}, services=()).languages == ()
