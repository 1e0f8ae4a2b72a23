"""The page "Stand menu": the tree by mouse and by keyboard, what has no tile, names, icon and colour."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from shared.protocol.preview import Place as Page
from shared.protocol.preview import PlaceKind, Ready, ShowPlace, Tapped
from shared.protocol.tree import at
from staff_tray.superuser.menu_tree import CENTRE, Kind, Way, flat, menu_place, with_group, without
from staff_tray.superuser.places import put, things
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandState
from staff_tray.superuser.stand_menu import StandMenuPage
from staff_tray.superuser.views.menu_page import MenuPage
from tests.unit.staff_tray.superuser.menu_help import PlainDraft, StillStand

SAMPLE = Path(__file__).parents[4] / "kiosk_app" / "gallery" / "sample.json"
TREE: Any = msgspec.json.decode(SAMPLE.read_bytes())["configuration"]
PASS, CARDS = ("menu", "service:borgerservice.pas"), ("menu", "group:cards")
LICENCE = (*CARDS, "items", "service:borgerservice.koerekort")
ICONS = {"house": '<svg xmlns="http://www.w3.org/2000/svg"/>', "car": '<svg xmlns="http://www.w3.org/2000/svg"/>'}


class Desk:
    """The page on a screen, its draft, and a stand that listens."""

    def __init__(self, qtbot: Any, tree: Any, morning: Any) -> None:
        self.draft, self.stand = PlainDraft(tree), StillStand()
        self.preview = Preview(self.stand, language="da", now=lambda: morning)
        self.model = StandMenuPage(self.draft, language="da")
        self.page = MenuPage(self.model, self.preview)
        qtbot.addWidget(self.page)
        self.page.resize(760, 820)
        self.page.show()
        self.stand.become(StandState.READY)

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
    desk.button("menu-undo").click()
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
    desk.model.undo()
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
    assert desk.draft.before == []
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
    desk.stand.heard.emit(Tapped(path=PASS, picked=True))
    assert desk.page.tree.chosen() == PASS
    assert len(desk.stand.all_of(ShowPlace)) == 2
    desk.stand.heard.emit(Tapped(path=("services", "borgerservice.pas"), picked=True))
    assert desk.page.tree.chosen() == PASS


def test_a_group_has_its_name_in_every_language(desk: Desk) -> None:
    """Side by side; one that is missing is marked at its field and in the tree, and typing writes it at once."""
    desk.choose(PASS)
    assert "Services" in desk.words("menu-elsewhere")
    desk.choose(CARDS)
    field = desk.page.details.field("en")
    assert field.text() == "Driving licence and ID"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Cards")
    assert at(desk.draft.props.tree, (*CARDS, "name", "en")) == "Cards"
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert desk.words("menu-missing-en") == "missing"
    index = desk.page.tree.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Kørekort og id-kort, Group, no name in English"


def test_icon_and_colour_are_chosen(desk: Desk) -> None:
    """Among the stand's own drawings, found by a few letters; before it has started a sentence says so."""
    desk.choose(CARDS)
    assert "once the preview has started" in desk.words("no-icons")
    desk.stand.heard.emit(Ready(protocol=1, version="1", icons=ICONS))
    picker = desk.page.details.icons
    picker.field.setText("ca")
    seen = [picker.grid.item(number) for number in range(picker.grid.count())]
    assert [item.toolTip() for item in seen if not item.isHidden()] == ["car"]
    picker.grid.itemClicked.emit(seen[1])
    desk.button("menu-colour-rose").click()
    group: Any = at(desk.draft.props.tree, CARDS)
    assert (group["icon"], group["colour"]) == ("car", "rose")
    assert desk.button("menu-colour-rose").isChecked()
    picker.field.setText("zz")
    assert "no such icon" in desk.words("no-icons")


def test_a_group_is_added_behind_what_is_chosen(desk: Desk) -> None:
    """By name and Enter; it is chosen at once, and the field is empty for the next."""
    desk.choose(PASS)
    desk.page.group_name.setFocus()
    QTest.keyClicks(desk.page.group_name, "Nyt emne")
    QTest.keyClick(desk.page.group_name, Qt.Key.Key_Return)
    assert desk.order[:2] == [PASS[-1], "group:nyt-emne"]
    assert desk.page.tree.chosen() == ("menu", "group:nyt-emne")
    assert desk.page.group_name.text() == ""
    assert desk.page.tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Nyt emne, Group, empty: it is not shown · no name in 6 languages"
    )


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
    assert at(desk.draft.props.tree, menu_place("stand-2")) is None
    assert desk.button("menu-own").isVisible()


def test_too_many_tiles_are_warned_of(qtbot: Any, morning: Any) -> None:
    """The ninth on the first page, where the check-in has a place as well."""
    tree = TREE
    while len(things(tree, CENTRE)) < 8:
        tree = with_group(tree, CENTRE, "Emne", None)[0]
    desk = Desk(qtbot, tree, morning)
    assert desk.words("menu-crowd").startswith("There are 9 tiles on the first page.")
    desk.draft.become(without(tree, PASS))
    assert desk.words("menu-crowd") == ""


def test_who_may_not_edit_only_looks(desk: Desk) -> None:
    """No button can be pressed, nothing dragged; the stand is shown all the same."""
    desk.draft.may_edit = False
    desk.draft.changed.emit()
    desk.choose(CARDS)
    assert not any(desk.button(name).isEnabled() for name in ("menu-up", "menu-remove", "menu-add-group"))
    desk.drag(desk.page.tree, PASS, desk.page.tree, desk.spot(desk.page.tree, CARDS))
    assert not desk.model.shift(PASS, Way.DOWN)
    assert not desk.model.rename("da", "Andet")
    assert desk.draft.props.tree == TREE
    assert len(desk.stand.all_of(ShowPlace)) == 1


def test_what_is_shut_stays_shut(desk: Desk) -> None:
    """A group that was closed in the tree is closed after the next change as well, and others stay open."""
    tree = desk.page.tree
    tree.collapse(tree.model().index_of(CARDS))  # type: ignore[attr-defined]
    desk.model.move(PASS, CENTRE, None)
    assert not tree.isExpanded(tree.model().index_of(CARDS))  # type: ignore[attr-defined]
    others = [row.place for row in desk.model.props.rows if row.kind is Kind.GROUP and row.place != CARDS]
    assert all(tree.isExpanded(tree.model().index_of(place)) for place in others)  # type: ignore[attr-defined]
