"""The board's window, offscreen: by finger, mouse and keyboard, for a screen reader, and at rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Unreachable
from shared.protocol.commands import IssueReply, TicketReply
from shared.protocol.model import Role, TicketState, Told, ToldLevel
from shared.protocol.visitors import Need, Visitor

Make = Callable[..., Any]
ONE = UUID(int=1)
LEAST_TARGET = 44


@pytest.fixture
def shown(qtbot: Any, new_scene: Make, site: Make, ticket: Make) -> Any:
    """The host's board on the screen, with three who wait."""
    scene = new_scene()
    scene.put(site(ticket(1), ticket(2), ticket(3)))
    scene.window.show()
    qtbot.waitExposed(scene.window)
    return scene


def place_of(scene: Any, label: str) -> QPoint:
    """The middle of the row of that number, in the list's viewport."""
    rows = scene.window.list
    at = scene.heads().index(label)
    return rows.visualRect(rows.model().index(at, 0)).center()


def press(scene: Any, name: str) -> None:
    """Press the button of that name with the mouse."""
    button = scene.find(name)
    assert button.isVisible(), f"{name} is not to be seen"
    assert button.isEnabled(), f"{name} cannot be pressed: {button.toolTip()}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_citizen_by_mouse(shown: Any, site: Make, ticket: Make) -> None:
    """A click opens the panel; what was done is said in it; the way back leads to the overview."""
    QTest.mouseClick(shown.window.list.viewport(), Qt.MouseButton.LeftButton, pos=place_of(shown, "P002"))
    assert shown.words("citizen-title") == "P002"
    press(shown, "grant")
    assert shown.api.asked[-1][:2] == ("grant", UUID(int=2))
    shown.api.done(Done(TicketReply(ticket=ticket(2))))
    assert shown.words("citizen-said") == "P002 goes first now."
    press(shown, "citizen-back")
    assert shown.window.side.currentWidget() is shown.window.overview


def test_a_citizen_by_finger(shown: Any) -> None:
    """A tap is a click."""
    device = QTest.createTouchDevice()
    viewport, place = shown.window.list.viewport(), place_of(shown, "P003")
    QTest.touchEvent(viewport, device).press(0, place, viewport).commit()
    assert shown.window.list.held
    QTest.touchEvent(viewport, device).release(0, place, viewport).commit()
    assert not shown.window.list.held
    assert shown.words("citizen-title") == "P003"


def test_a_row_never_moves_under_a_finger(qtbot: Any, shown: Any, site: Make, ticket: Make) -> None:
    """Somebody more urgent comes while a row is pressed: nothing moves, the pressed one is chosen, then the news."""
    viewport, place = shown.window.list.viewport(), place_of(shown, "P001")
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place)
    urgent = ticket(4, told=Told(level=ToldLevel.HOST))
    shown.put(site(urgent, ticket(1), ticket(2), ticket(3)))
    assert shown.heads() == ["[Waiting · 3]", "P001", "P002", "P003"]
    assert shown.words("glance").startswith("4 waiting")
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert shown.words("citizen-title") == "P001"
    qtbot.waitUntil(lambda: shown.heads() == ["[Waiting · 4]", "P004", "P001", "P002", "P003"])


def test_everything_by_keyboard(qtbot: Any, shown: Any) -> None:
    """Down and Enter open a citizen, Escape closes; Ctrl+N gives a number, Ctrl+I checks in."""
    window = shown.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.list.focus_first()
    for _ in range(2):
        QTest.keyClick(window.list, Qt.Key.Key_Down)
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    assert shown.words("citizen-title") == "P003"
    assert window.ticket.back.hasFocus()
    QTest.keyClick(window.ticket.back, Qt.Key.Key_Escape)
    assert window.side.currentWidget() is window.overview
    assert window.list.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.side.currentWidget() is window.give
    assert window.give.chooser.field.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert shown.find("check-in-field").hasFocus()
    QTest.keyClick(shown.find("check-in-field"), Qt.Key.Key_Escape)
    assert window.side.currentWidget() is window.overview


def test_needs_and_a_note(shown: Any, ticket: Make) -> None:
    """Two taps and some words, saved in one; a tick says what is chosen, not the colour alone."""
    shown.window.open_citizen(ONE)
    save = shown.find("save-note")
    assert not save.isEnabled()
    press(shown, "need-upset")
    press(shown, "need-interpreter")
    assert not shown.find("need-upset").icon().isNull()
    assert shown.find("need-child").icon().isNull()
    QTest.keyClicks(shown.window.ticket.note, "Meet him at the door")
    press(shown, "save-note")
    what, about, command = shown.api.asked[-1]
    assert (what, about) == ("note", ONE)
    assert command.needs == (Need.INTERPRETER, Need.UPSET)
    assert command.note == "Meet him at the door"
    shown.api.done(Unreachable("no route"))
    assert shown.words("citizen-trouble") == "No connection to the server. Try again."
    assert shown.window.ticket.note.toPlainText() == "Meet him at the door"


def test_a_note_is_never_longer_than_the_server_takes(shown: Any) -> None:
    """The five hundred and first letter does not come."""
    shown.window.open_citizen(ONE)
    shown.window.ticket.note.setPlainText("x" * 500)
    QTest.keyClicks(shown.window.ticket.note, "yz")
    assert len(shown.board.props.chosen.note) == 500


def test_asking_a_caseworker(shown: Any, site: Make, ticket: Make, who: Any) -> None:
    """Found by name, shown with what will be said, asked with Enter; the row then says for whom."""
    shown.window.open_citizen(ONE)
    press(shown, "ask-caseworker")
    field = shown.find("ask-search")
    assert field.hasFocus()
    QTest.keyClicks(field, "mette")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.words("ask-notice").endswith("gets a notice: “Can you come down? P001 is here for you.”")
    QTest.keyClick(shown.find("ask-send"), Qt.Key.Key_Return)
    what, about, command = shown.api.asked[-1]
    assert (what, about, command.to_staff_id) == ("transfer", ONE, who["mette"])
    assert shown.window.side.currentWidget() is shown.window.ticket
    shown.put(site(ticket(1, for_staff_id=who["mette"])))
    shown.api.done(Done(TicketReply(ticket=ticket(1))))
    assert shown.words("citizen-said").endswith("has been asked to come for P001.")
    assert "for Mette" in shown.window.list.rows[1].details[0]


def test_who_is_away_is_asked_with_a_warning(shown: Any, who: Any) -> None:
    """It can be done, and the host is told that it may be in vain."""
    shown.window.open_citizen(ONE)
    press(shown, "ask-caseworker")
    shown.window.person.chooser.list.pick_row("Kaj")
    assert "not at work" in shown.words("ask-away")


def test_handing_on(shown: Any) -> None:
    """To a service or to a desk: one tap in a list that can be searched."""
    shown.window.open_citizen(ONE)
    press(shown, "hand-on")
    QTest.keyClicks(shown.find("place-search"), "skranke 2")
    QTest.keyClick(shown.find("place-search"), Qt.Key.Key_Return)
    what, _, command = shown.api.asked[-1]
    assert (what, command.to_desk_id, command.service_id) == ("transfer", "desk-2", None)


def test_a_cancellation_without_a_desk_asks_first(shown: Any) -> None:
    """In place, with the safe answer in hand; with no, nothing has happened."""
    shown.window.open_citizen(ONE)
    press(shown, "cancel-ticket")
    assert shown.words("cancel-question") == "Cancel P001? Without a desk you cannot take it back."
    assert shown.find("cancel-no").hasFocus()
    press(shown, "cancel-no")
    assert shown.api.asked == []
    press(shown, "cancel-ticket")
    press(shown, "cancel-yes")
    assert shown.api.asked[-1][0] == "cancel"


def test_a_cancellation_at_a_desk_is_taken_back(qtbot: Any, new_scene: Make, site: Make, ticket: Make) -> None:
    """Done at once, with the way back below the list; Ctrl+Z takes it."""
    scene = new_scene(desk_id="desk-1")
    scene.put(site(ticket(1)))
    scene.window.show()
    scene.window.open_citizen(ONE)
    press(scene, "cancel-ticket")
    scene.api.done(Done(TicketReply(ticket=ticket(1, state=TicketState.CANCELLED))))
    scene.put(site())
    assert scene.words("undo-words") == "P001 is cancelled."
    scene.window.activateWindow()
    qtbot.waitUntil(scene.window.isActiveWindow)
    QTest.keyClick(scene.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert scene.api.asked[-1][0] == "undo"
    scene.board.forget_undo()
    assert scene.words("undo-words") == ""


def test_a_number_on_somebodys_behalf(shown: Any, ticket: Make, site: Make) -> None:
    """Closed services say why and cannot be chosen; the number stands large; from it one goes on to the needs."""
    press(shown, "open-give")
    rows = shown.window.give.chooser.list.rows
    assert [row.enabled for row in rows] == [False, False, False]
    assert rows[0].details == ("Closed. It has no opening hours.",)
    assert not shown.window.give.chooser.list.pick_row("P Pas")
    shown.giving.show_given(IssueReply(ticket=ticket(3), ahead=0))
    assert shown.words("give-number") == "P003"
    assert shown.words("give-where").endswith("first in the line")
    assert shown.find("give-number").fontMetrics().height() > 3 * shown.window.fontMetrics().height()
    press(shown, "give-note")
    assert shown.words("citizen-title") == "P003"


def test_checking_in_by_birthday(shown: Any) -> None:
    """A day that is none is said at once; Enter checks in."""
    press(shown, "open-check-in")
    press(shown, "by-birth")
    field = shown.find("check-in-field")
    QTest.keyClicks(field, "3113")
    assert shown.words("check-in-hint").startswith("There is no such day")
    field.clear()
    QTest.keyClicks(field, "2411")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.api.asked[-1][2].known_by.day == 24


def test_filters_hide_and_say_so(shown: Any, site: Make, ticket: Make) -> None:
    """Nobody left: it says how many are hidden, and one button shows everybody again."""
    need = shown.find("filter-need")
    need.setCurrentIndex(need.findText("Wheelchair"))
    need.activated.emit(need.currentIndex())
    assert shown.heads() == []
    assert shown.words("board-empty") == "Nobody here that you have filtered for"
    assert shown.words("board-empty-more") == "Show everybody to see the rest: 3."
    press(shown, "filter-off")
    assert shown.heads()[1:] == ["P001", "P002", "P003"]


def test_a_call_is_answered_at_the_board(shown: Any, site: Make, call: Make) -> None:
    """The bell and help stand beside the list until somebody has been there, whoever has seen the notice."""
    shown.put(site(calls=[call(1)]))
    press(shown, "board-help-coming")
    assert shown.api.asked[-1][0] == "help-answer"


def test_difficult_meetings_are_for_guards(qtbot: Any, new_scene: Make, site: Make) -> None:
    """A host does not even ask for them."""
    for role, seen in ((Role.HOST, False), (Role.GUARD, True)):
        scene = new_scene(role=role)
        scene.put(site())
        scene.window.show()
        found = [label.text() for label in scene.window.findChildren(QLabel, "difficult-meeting") if label.isVisible()]
        assert bool(found) is seen
        assert all("11:42" in text for text in found)


def test_it_rests_while_nobody_looks(shown: Any, site: Make, ticket: Make) -> None:
    """The minutes are counted while it can be seen, by one timer that waits for the next full minute."""
    assert shown.window.ticking
    assert 0 < shown.window._minute.remainingTime() <= 40_020
    shown.window.hide()
    assert not shown.window.ticking
    heard: list[int] = []
    shown.board.changed.connect(lambda: heard.append(1))
    shown.put(site(ticket(1)))
    assert heard == []
    shown.window.show()
    assert shown.heads() == ["[Waiting · 1]", "P001"]


def test_before_anything_is_known_and_cut_off(qtbot: Any, new_scene: Make, site: Make, ticket: Make) -> None:
    """It says that it connects; later what was known and when; the actions say why they cannot be done."""
    scene = new_scene()
    scene.feed.state = None
    scene.board._inputs = scene.board._inputs.__class__(**{**vars(scene.board._inputs), "state": None})
    scene.feed.be(Connection.CONNECTING)
    scene.window.show()
    assert (scene.words("glance"), scene.words("board-connection")) == ("One moment…", "Connecting to the server…")
    scene.put(site(ticket(1)))
    scene.feed.be(Connection.LIVE)
    assert scene.words("board-connection") == ""
    scene.window.open_citizen(ONE)
    scene.feed.be(Connection.LOST)
    assert scene.words("board-connection") == "No connection. Showing what was known at 11:30."
    grant = scene.find("grant")
    assert (grant.isEnabled(), grant.accessibleDescription()) == (False, "There is no connection to the server.")


def test_eighty_waiting(shown: Any, site: Make, ticket: Make) -> None:
    """All of them are there, the chosen one stays chosen while others come and go, and the list does not jump."""
    many = [ticket(number) for number in range(1, 81)]
    shown.put(site(*many))
    assert len(shown.heads()) == 81
    shown.window.open_citizen(UUID(int=40))
    rows = shown.window.list
    rows.scrollTo(rows.currentIndex())
    shown.put(site(*many[:60]))
    assert rows.currentIndex().row() == 40
    assert shown.words("citizen-title") == "P040"
    assert rows.viewport().rect().intersects(rows.visualRect(rows.currentIndex()))


def test_a_screen_reader_hears_a_whole_row(shown: Any, site: Make, ticket: Make) -> None:
    """Number, service, name, needs, alarm and wait in one; every control has a name."""
    urgent = ticket(1, told=Told(level=ToldLevel.HOST))
    shown.put(site(urgent, visitors={ONE: Visitor(name="Peter", needs=(Need.UPSET,))}))
    table = QAccessible.queryAccessibleInterface(shown.window.list)
    spoken = [table.child(at).text(QAccessible.Text.Name) for at in range(table.childCount())]
    said = "P001. Pas. Peter. Is upset. Nobody has answered. Please see to them. has waited 47 min. due 10:53"
    assert said in spoken
    for page in (shown.window.overview, shown.window.ticket, shown.window.give, shown.window.check_in):
        for kind in (QPushButton, QLineEdit):
            for widget in page.findChildren(kind):
                named = widget.accessibleName() or widget.text()
                assert named or isinstance(widget, QLineEdit), f"{widget.objectName()} has no name"


def test_everything_is_large_enough_for_a_finger(shown: Any) -> None:
    """Buttons, fields and rows: at least 44 pixels high."""
    shown.window.open_citizen(ONE)
    low = [
        button.objectName()
        for button in shown.window.findChildren(QPushButton)
        if button.isVisible() and min(button.height(), button.width()) < LEAST_TARGET
    ]
    assert low == []
    rows = shown.window.list
    for at, row in enumerate(rows.rows):
        if not row.heading:
            assert rows.visualRect(rows.model().index(at, 0)).height() >= LEAST_TARGET


@pytest.mark.parametrize("size", [(1024, 768), (1366, 1024)])
def test_nothing_is_cut_at_a_large_font(
    large_font: None, new_scene: Make, site: Make, ticket: Make, printer: Make, call: Make, long_name: str, size: Any
) -> None:
    """Long service names, Arabic names and poor eyes: all pages stay within the window, and no word is cut."""
    scene = new_scene()
    tickets = [ticket(1, "flyt", language="ar"), ticket(2)]
    visitors = {ONE: Visitor(name="فاطمة الزهراء بنت عبد الله", needs=tuple(Need))}
    scene.put(site(*tickets, visitors=visitors, printers=[printer("out", "stand-2")], calls=[call(1, "stand-2")]))
    scene.window.resize(*size)
    scene.window.show()
    pages = (lambda: None, lambda: scene.window.open_citizen(ONE), scene.window.open_give, scene.window.open_check_in)
    for turn in pages:
        turn()
        QApplication.processEvents()
        inside = QRect(QPoint(0, 0), scene.window.size())
        for button in scene.window.findChildren(QPushButton):
            if button.isVisible():
                least = button.minimumSizeHint()
                assert button.width() >= least.width(), button.text()
                assert button.height() >= least.height(), button.text()
        assert inside.contains(scene.window.side.geometry())
        assert (scene.window.width(), scene.window.height()) == size


def test_it_follows_the_desktop_into_the_dark(shown: Any) -> None:
    """Icons and muted words are drawn anew."""
    before = QApplication.palette()
    dark = QPalette(QColor("#202124"))
    try:
        shown.window.open_citizen(ONE)
        light_icon = shown.window.ticket.back.icon().cacheKey()
        QApplication.setPalette(dark)
        QApplication.processEvents()
        assert shown.window.ticket.back.icon().cacheKey() != light_icon
    finally:
        QApplication.setPalette(before)
