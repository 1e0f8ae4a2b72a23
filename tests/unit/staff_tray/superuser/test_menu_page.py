"""The page "Stand menu": the tree by mouse and by keyboard, what has no tile, names, icon and colour."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from shared.protocol.preview import Place as Page
from shared.protocol.preview import PlaceKind, ShowPlace, Tapped
from shared.protocol.tree import at, configuration_of
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.menu_tree import CENTRE, Kind, Way, flat, menu_place, with_group, without
from staff_tray.superuser.places import put, things
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandState
from staff_tray.superuser.views.menu_page import MenuPage
from tests.unit.staff_tray.superuser.conftest import METTE, Person
from tests.unit.staff_tray.superuser.fake_drafts import FakeServer
from tests.unit.staff_tray.superuser.menu_help import StillStand

SAMPLE = Path(__file__).parents[4] / "kiosk_app" / "gallery" / "sample.json"
TREE: Any = msgspec.json.decode(SAMPLE.read_bytes())["configuration"]
PASS, CARDS = ("menu", "service:borgerservice.pas"), ("menu", "group:cards")
LICENCE = (*CARDS, "items", "service:borgerservice.koerekort")


class Desk:
    """The page on a screen, its draft, and a stand that listens."""

    def __init__(self, qtbot: Any, tree: Any, morning: Any) -> None:
        self.person = Person(FakeServer(configuration_of(tree)), METTE)
        self.person.line.let_all_through()
        self.session, self.stand = self.person.session, StillStand()
        self.preview = Preview(self.stand, language="da", now=lambda: morning)
        self.dialog = Dialog(
            self.session, self.person.line, language="da", now=lambda: morning, new_id=uuid4, preview=self.preview
        )
        self.page = MenuPage(self.dialog, self.preview)
        self.model = self.page.page
        qtbot.addWidget(self.page)
        self.page.resize(760, 820)
        self.page.show()
        self.stand.become(StandState.READY)

    @property
    def tree(self) -> Any:
        return self.session.props.tree

    @property
    def order(self) -> list[str]:
        return [row.place[-1] for row in self.model.props.rows]

    def inside(self, group: Any) -> list[str]:
        return [row.place[-1] for row in flat(self.model.props.rows) if row.place[:-1] == (*group, "items")]

    def choose(self, place: Any) -> None:
        tree = self.page.tree
        tree.setCurrentIndex(tree.model().index_of(place))  # type: ignore[attr-defined]

    def spot(self, view: Any, place: Any) -> QPoint:
        return view.visualRect(view.model().index_of(place)).center()

    def drag(self, source: Any, place: Any, target: Any, point: QPoint) -> None:
        """What is picked up at one place is let go at a point of another list."""
        data = source.model().mimeData([source.model().index_of(place)])
        self._events(target, data, point)

    def _events(self, target: Any, data: QMimeData, point: QPoint) -> None:
        port, move = target.viewport(), Qt.DropAction.MoveAction
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QDragEnterEvent(point, move, data, left, plain))
        QApplication.sendEvent(port, QDragMoveEvent(point, move, data, left, plain))
        QApplication.sendEvent(port, QDropEvent(QPointF(point), move, data, left, plain))

    def words(self, name: str) -> str:
        label = self.page.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""

    def button(self, name: str) -> QPushButton:
        found = self.page.findChild(QPushButton, name)
        assert found is not None
        return found


@pytest.fixture
def desk(qtbot: Any, morning: Any) -> Desk:
    """The citizen service's menu."""
    return Desk(qtbot, TREE, morning)


def test_the_tree_is_moved_by_the_keyboard(desk: Desk) -> None:
    """Alt and the arrows: down, into the group above, out again; the tile stays chosen, the tree keeps the keyboard."""
    desk.choose(PASS)
    desk.page.tree.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(desk.page.tree, Qt.Key.Key_Down, alt)
    assert desk.order[:2] == [CARDS[-1], PASS[-1]]
    QTest.keyClick(desk.page.tree, Qt.Key.Key_Right, alt)
    assert desk.inside(CARDS)[-1] == PASS[-1]
    assert desk.page.tree.chosen() == (*CARDS, "items", PASS[-1])
    QTest.keyClick(desk.page.tree, Qt.Key.Key_Left, alt)
    assert desk.order[:2] == [CARDS[-1], PASS[-1]]
    assert desk.page.tree.chosen() == PASS
    desk.session.undo()
    assert desk.inside(CARDS)[-1] == PASS[-1]


def test_a_tile_is_taken_out_and_dragged_in_again(desk: Desk) -> None:
    """Delete takes it out; it stands aside, and comes back where it is let go, or by Enter behind the chosen one."""
    desk.choose(PASS)
    desk.page.tree.setFocus()
    QTest.keyClick(desk.page.tree, Qt.Key.Key_Delete)
    assert PASS[-1] not in desk.order
    assert desk.page.tree.chosen() == CARDS
    aside = ("services", "borgerservice.pas")
    assert [row.place for row in desk.model.props.aside] == [aside]
    desk.drag(desk.page.aside, aside, desk.page.tree, desk.spot(desk.page.tree, CARDS))
    assert PASS[-1] in desk.inside(CARDS)
    assert desk.model.props.aside == ()
    desk.session.undo()
    desk.choose(CARDS)
    desk.page.aside.setCurrentIndex(desk.page.aside.model().index(0, 0))
    desk.page.aside.setFocus()
    QTest.keyClick(desk.page.aside, Qt.Key.Key_Return)
    assert PASS[-1] in desk.inside(CARDS)


def test_tiles_are_dragged_between_tiles_and_into_groups(desk: Desk) -> None:
    """Let go on the upper edge of a tile it stands before it, on a group in it; dragged aside, it is taken out."""
    tree = desk.page.tree
    first = tree.visualRect(tree.model().index_of(PASS))  # type: ignore[attr-defined]
    desk.drag(tree, CARDS, tree, QPoint(first.center().x(), first.top() + 1))
    assert desk.order[0] == CARDS[-1]
    desk.drag(tree, PASS, tree, desk.spot(tree, CARDS))
    assert desk.inside(CARDS)[-1] == PASS[-1]
    desk.drag(tree, CARDS, tree, desk.spot(tree, LICENCE))
    assert desk.order[0] == CARDS[-1]
    before = desk.model.props
    desk.drag(tree, LICENCE, desk.page.aside, QPoint(5, 5))
    assert LICENCE[-1] not in desk.inside(CARDS)
    assert before != desk.model.props


def test_a_group_in_itself_is_refused_in_words(desk: Desk) -> None:
    """It says why, nothing is changed, and the sentence goes when something else is chosen."""
    assert not desk.model.move(CARDS, (*CARDS, "items"), None)
    assert desk.words("menu-refused") == "A group cannot be put into itself."
    assert not desk.session.props.can_undo
    desk.choose(PASS)
    assert desk.words("menu-refused") == ""


def test_what_is_chosen_is_shown_by_the_stand(desk: Desk) -> None:
    """A group opens on the stand, a service in it by way of the group; what is clicked in the stand is chosen here."""
    desk.choose(CARDS)
    desk.choose(LICENCE)
    shown = [each.place for each in desk.stand.all_of(ShowPlace)]
    assert shown == [
        Page(kind=PlaceKind.GROUP, groups=("cards",)),
        Page(kind=PlaceKind.SERVICE, id="borgerservice.koerekort", groups=("cards",)),
    ]
    desk.stand.heard.emit(Tapped(path=PASS, picked=False))
    assert desk.page.tree.chosen() == PASS
    assert len(desk.stand.all_of(ShowPlace)) == 2
    desk.stand.heard.emit(Tapped(path=("services", "borgerservice.pas"), picked=False))
    assert desk.page.tree.chosen() == PASS


def test_what_is_moved_is_seen_where_it_stands(desk: Desk) -> None:
    """Down on the first page: that is shown; into a group: the group; taken out of it: the group again."""
    desk.choose(PASS)
    assert desk.model.shift(PASS, Way.DOWN)
    assert desk.stand.all_of(ShowPlace)[-1].place == Page()
    assert desk.model.shift(PASS, Way.IN)
    inside = Page(kind=PlaceKind.GROUP, groups=("cards",))
    assert desk.stand.all_of(ShowPlace)[-1].place == inside
    desk.choose(LICENCE)
    assert desk.model.remove(LICENCE)
    assert desk.stand.all_of(ShowPlace)[-1].place == inside
    assert desk.page.tree.pick_row("Legitimation")
    assert desk.page.tree.chosen() == (*CARDS, "items", "service:borgerservice.legitimation")
    assert not desk.page.tree.pick_row("Nowhere")


def test_a_group_has_its_name_in_every_language(desk: Desk) -> None:
    """Side by side; one that is missing is marked at its field and in the tree, and typing writes it at once."""
    desk.choose(CARDS)
    field = desk.page.findChild(QLineEdit, "/".join((*CARDS, "name", "en")))
    assert field is not None
    assert field.text() == "Driving licence and ID"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Cards")
    assert at(desk.tree, (*CARDS, "name", "en")) == "Cards"
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    index = desk.page.tree.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Kørekort og id-kort, Group, no name in English"
    assert field.hasFocus()


def test_a_service_is_changed_on_its_own_page(desk: Desk) -> None:
    """Its tile says so, and leads there; a tile that leads nowhere only says that it is to be taken out."""
    asked: list[Any] = []
    desk.dialog.asks_page.connect(lambda *page: asked.append(page))
    desk.choose(LICENCE)
    assert desk.words("menu-elsewhere") == "Its name and picture are the service's own."
    desk.button("menu-open").click()
    assert asked == [("services", ("services", "borgerservice.koerekort"))]
    gone = [each for each in things(desk.tree, ("services",)) if each["id"] != "borgerservice.koerekort"]
    desk.session.do(lambda tree: put(tree, ("services",), gone))
    assert desk.words("menu-elsewhere") == "What it opens is not there any more. Take it out."
    assert not desk.button("menu-open").isVisible()


@pytest.mark.parametrize("kind", list(Kind))
def test_something_new_is_added_behind_what_is_chosen(desk: Desk, kind: Kind) -> None:
    """By kind, name and Enter; it is there with its tile, it is chosen, and shown by the stand."""
    desk.choose(PASS)
    desk.page.kinds.setCurrentIndex(desk.page.kinds.findData(kind.value))
    desk.page.name.setFocus()
    QTest.keyClicks(desk.page.name, "Noget nyt")
    QTest.keyClick(desk.page.name, Qt.Key.Key_Return)
    assert desk.order[0] == PASS[-1]
    assert desk.order[1].startswith(f"{kind}:")
    row = desk.model.props.rows[1]
    assert (row.kind, row.name, row.known) == (kind, "Noget nyt", True)
    assert desk.page.tree.chosen() == row.place
    assert desk.page.name.text() == ""
    assert desk.stand.all_of(ShowPlace)[-1].place.kind.value == kind.value
    spoken = desk.page.tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("no name in 6 languages")
    desk.session.undo()
    assert row.place[-1] not in desk.order


def test_stands_say_whose_menu_they_show(qtbot: Any, morning: Any) -> None:
    """The centre's for all; one takes its own, is changed alone, and goes back."""
    stand = things(TREE, ("stands",))[0]
    two = put(TREE, ("stands",), [stand, {**stand, "id": "stand-2", "name": {"da": "Kantinen"}}])
    desk = Desk(qtbot, two, morning)
    assert desk.words("menu-stands") == "All stands show this menu."
    desk.model.choose_stand("stand-2")
    assert desk.words("menu-stands") == "Kantinen shows the same menu as all stands."
    assert not desk.model.props.may_edit
    assert not desk.model.remove(PASS)
    desk.button("menu-own").click()
    assert "still the same" in desk.words("menu-stands")
    assert desk.model.remove((*menu_place("stand-2"), PASS[-1]))
    assert "seen on no other stand" in desk.words("menu-stands")
    desk.model.choose_stand("")
    assert PASS[-1] in desk.order
    assert desk.words("menu-stands").endswith("those with their own: Kantinen.")
    desk.model.choose_stand("stand-2")
    desk.button("menu-shared").click()
    assert at(desk.tree, menu_place("stand-2")) is None
    assert desk.button("menu-own").isVisible()


def test_too_many_tiles_are_warned_of(qtbot: Any, morning: Any) -> None:
    """The ninth on the first page, where the check-in has a place as well."""
    tree = TREE
    while len(things(tree, CENTRE)) < 8:
        tree = with_group(tree, CENTRE, "Emne", None)[0]
    desk = Desk(qtbot, tree, morning)
    assert desk.words("menu-crowd").startswith("There are 9 tiles on the first page.")
    desk.session.do(lambda now: without(now, PASS))
    assert desk.words("menu-crowd") == ""


def test_who_may_not_edit_only_looks(desk: Desk) -> None:
    """No button can be pressed, nothing dragged; the stand is shown all the same."""
    desk.model._swap(may_edit=False)
    desk.choose(CARDS)
    assert not any(desk.button(name).isEnabled() for name in ("menu-up", "menu-remove", "menu-add"))
    desk.drag(desk.page.tree, PASS, desk.page.tree, desk.spot(desk.page.tree, CARDS))
    assert not desk.model.shift(PASS, Way.DOWN)
    assert not desk.model.add_new(Kind.GROUP, "Andet")
    assert not desk.session.props.changes
    assert len(desk.stand.all_of(ShowPlace)) == 1


def test_what_is_shut_stays_shut(desk: Desk) -> None:
    """A group that was closed in the tree is closed after the next change as well, and others stay open."""
    tree = desk.page.tree
    tree.collapse(tree.model().index_of(CARDS))  # type: ignore[attr-defined]
    desk.model.move(PASS, CENTRE, None)
    assert not tree.isExpanded(tree.model().index_of(CARDS))  # type: ignore[attr-defined]
    others = [row.place for row in desk.model.props.rows if row.kind is Kind.GROUP and row.place != CARDS]
    assert all(tree.isExpanded(tree.model().index_of(place)) for place in others)  # type: ignore[attr-defined]
