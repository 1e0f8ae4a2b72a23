"""The real windows, offscreen: what they show, keyboard, screen reader, rest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Unreachable
from shared.protocol.commands import CallReply
from shared.protocol.model import TicketState
from staff_tray import theme
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.desk.views.tray import Tray
from staff_tray.gallery.inspection import nameless

Make = Callable[..., Any]


def test_up_to_three_stand_side_by_side_and_more_fold(scene: Any, live: Any, ticket: Make) -> None:
    """Three windows above each other at the lower right; the fourth makes one list with a count, and back again."""
    live.put(*(ticket(n) for n in (1, 2, 3)))
    places = [window.geometry() for window in scene.notices()]
    room = QApplication.primaryScreen().availableGeometry()
    assert len(places) == 3
    assert all(place.width() == 380 and room.contains(place) for place in places)
    assert places[0].top() > places[1].bottom() > places[1].top() > places[2].bottom()
    live.put(*(ticket(n) for n in (1, 2, 3, 4)))
    (folded,) = scene.notices()
    assert scene.words("notice-who", folded) == "4 waiting for you"
    live.put(*(ticket(n) for n in (2, 3, 4)))
    assert len(scene.notices()) == 3


def test_sixty_at_once_are_one_list(scene: Any, live: Any, ticket: Make) -> None:
    """As after an hour asleep: one window and one sound, and the list can be scrolled or is short."""
    sounds: list[int] = []
    scene.stack.arrived.connect(lambda: sounds.append(1))
    live.put(*(ticket(n) for n in range(1, 61)))
    (folded,) = scene.notices()
    assert scene.words("notice-who", folded) == "60 waiting for you"
    assert QApplication.primaryScreen().availableGeometry().contains(folded.geometry())
    assert sounds == [1]


def test_a_notice_never_takes_the_focus(scene: Any, live: Any, ticket: Make) -> None:
    """It is a tool window that is shown without being activated, and says who has come, since when and where."""
    live.put(ticket(1))
    (notice,) = scene.notices()
    assert notice.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert notice.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert not notice.isActiveWindow()
    assert scene.words("notice-who", notice) == "P001 · Pas"
    assert scene.words("notice-when", notice) == "Waiting since 10:43 · Område A"


def test_a_notice_is_answered_from_the_keyboard(qtbot: Any, scene: Any, live: Any, ticket: Make) -> None:
    """F7 goes to the notice, Tab to its second button, Enter presses, Escape means seen."""
    live.put(ticket(1), ticket(2))
    scene.window.asks_notices.connect(scene.stack.front.take_focus)
    qtbot.waitUntil(scene.window.isActiveWindow)
    qtbot.keyClick(scene.window, Qt.Key.Key_F7)
    first = scene.notices()[0]
    qtbot.waitUntil(scene.button("notice-call-next", first).hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert scene.button("notice-seen", first).hasFocus()
    qtbot.keyClick(scene.button("notice-seen", first), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(scene.notices()) == 1)
    (second,) = scene.notices()
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert scene.notices() == []


def test_calling_from_a_notice_answers_it(qtbot: Any, scene: Any, live: Any, api: Any, ticket: Make) -> None:
    """It stays until the server has answered; without an answer it stays and says why."""
    live.put(ticket(1), ticket(2))
    second = scene.notices()[1]
    qtbot.mouseClick(scene.button("notice-call-next", second), Qt.MouseButton.LeftButton)
    assert not scene.button("notice-call-next", second).isEnabled()
    api.done(Unreachable("no route"))
    assert len(scene.notices()) == 2
    assert scene.words("notice-trouble", scene.notices()[0]) == "No connection to the server. Try again."
    qtbot.mouseClick(scene.button("notice-call-next", second), Qt.MouseButton.LeftButton)
    api.done(Done(CallReply(ticket=ticket(1, state=TicketState.CALLED))))
    live.put(ticket(1, state=TicketState.CALLED), ticket(2))
    assert scene.notices() == []


def test_the_moment_a_notice_is_painted_is_kept(qtbot: Any, scene: Any, live: Any, ticket: Make) -> None:
    """Only what has been on the screen counts as shown, each once and in order."""
    live.put(ticket(1))
    qtbot.waitUntil(lambda: scene.log.labels == ["P001"])
    live.put(*(ticket(n) for n in (1, 2, 3, 4)))
    qtbot.waitUntil(lambda: scene.log.labels == ["P001", "P002", "P003", "P004"])
    assert scene.log.shown_at_ns[UUID(int=1)] == 7


def test_a_screen_reader_hears_the_notice(scene: Any, live: Any, ticket: Make) -> None:
    """The window's accessible name is the whole message; its buttons have theirs."""
    live.put(ticket(1))
    (notice,) = scene.notices()
    found = QAccessible.queryAccessibleInterface(notice)
    assert found.text(QAccessible.Text.Name) == "P001 · Pas. Waiting since 10:43 · Område A"
    names = {
        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        for button in notice.findChildren(QPushButton)
        if button.isVisible()
    }
    assert names == {"Call next", "Seen"}


def test_a_notice_says_what_is_special(scene: Any, live: Any, ticket: Make, morning: datetime) -> None:
    """Booked time and language stand in the notice, in its list, in the open case and in what a screen reader says."""
    booked = morning + timedelta(minutes=20)
    arab = ticket(1, language="ar", booked_for=booked)
    live.put(arab)
    (notice,) = scene.notices()
    assert scene.words("notice-special", notice) == "Booked 11:02 · speaks Arabic"
    assert notice.accessibleName() == "P001 · Pas. Booked 11:02 · speaks Arabic. Waiting since 10:43 · Område A"
    assert scene.words("next-why") == "The only one waiting · since 10:43 · booked 11:02"
    live.put(arab, *(ticket(n) for n in (2, 3, 4)))
    (folded,) = scene.notices()
    named = [label.accessibleName() for label in folded.findChildren(QLabel)]
    assert "P001 · Pas · booked 11:02 · speaks Arabic · 10:43" in named
    assert "P002 · Pas · 10:44" in named
    live.put(ticket(1, state=TicketState.CALLED, language="ar", booked_for=booked, missing=("photo", "old")))
    assert scene.words("case-service") == "Pas · booked 11:02 · speaks Arabic"
    assert scene.window.findChild(QWidget, "paper-photo").accessibleName() == "Foto · said to be missing"
    assert scene.words("case-missing") == ""
    live.put(ticket(1, state=TicketState.CALLED, missing=("permit",)))
    assert scene.words("case-missing") == "Missing: permit"


def test_everything_in_the_desk_window_has_a_name(scene: Any) -> None:
    """Buttons and the choice of desk say what they are; each action says its key."""
    assert nameless(scene.window) == []
    keys = [scene.button(which.value).accessibleDescription() for which in DeskAction]
    assert keys == ["F8", "F9", "F10", "F11", "F12", "F4", "F5", "Ctrl+P", "Ctrl+E", "Ctrl+N", "Ctrl+Z"]


def test_a_case_by_its_keys(qtbot: Any, scene: Any, live: Any, api: Any, ticket: Make) -> None:
    """F8 calls, F10 starts, F11 asks and Enter finishes; the keys of what makes no sense do nothing."""
    qtbot.waitUntil(scene.window.isActiveWindow)
    live.put(ticket(1))
    for key, state, asked in (
        (Qt.Key.Key_F10, None, 0),
        (Qt.Key.Key_F8, TicketState.CALLED, 1),
        (Qt.Key.Key_F9, TicketState.CALLED, 2),
        (Qt.Key.Key_F10, TicketState.SERVING, 3),
        (Qt.Key.Key_F12, TicketState.SERVING, 3),
        (Qt.Key.Key_F11, None, 4),
    ):
        qtbot.keyClick(scene.window, key)
        if scene.desk.props.asking:
            qtbot.keyClick(scene.window.focusWidget(), Qt.Key.Key_Return)
        assert len(api.asked) == asked
        if scene.desk.props.pending:
            reply = ticket(1, state=state) if state else None
            api.done(Done(CallReply(ticket=reply)))
            live.put(*([reply] if reply else []))


def test_the_focus_follows_the_likely_action(qtbot: Any, scene: Any, live: Any, api: Any, ticket: Make) -> None:
    """Who works by Enter alone goes from call next to start without searching."""
    live.put(ticket(1))
    scene.button("call-next").setFocus()
    qtbot.keyClick(scene.button("call-next"), Qt.Key.Key_Return)
    api.done(Done(CallReply(ticket=ticket(1, state=TicketState.CALLED))))
    assert scene.button("start").hasFocus()
    assert scene.button("start").isDefault()


def test_the_open_case_and_its_timer(scene: Any, live: Any, ticket: Make) -> None:
    """The timer runs only while there is a case and the window can be seen."""
    assert not scene.window.case.ticking
    live.put(ticket(2, state=TicketState.SERVING))
    assert (scene.words("case-number"), scene.words("case-time")) == ("P002", "10:00")
    assert scene.words("case-service") == "Pas"
    assert scene.window.case.ticking
    scene.window.hide()
    assert not scene.window.case.ticking
    scene.window.show()
    assert scene.window.case.ticking
    live.put()
    assert not scene.window.case.ticking


def test_at_rest_nothing_ticks(scene: Any, live: Any, ticket: Make) -> None:
    """With somebody waiting and a notice on the screen no timer of ours runs."""
    live.put(ticket(1))
    assert not scene.window.case.ticking
    assert scene.notices()


def test_a_lost_connection_is_said(scene: Any, live: Any, ticket: Make) -> None:
    """The last state stays and is said to be old; when the line is back the sentence goes."""
    live.put(ticket(1))
    live.be(Connection.LOST)
    assert scene.words("connection-line") == "Showing what was known at 10:54 – reconnecting…"
    assert scene.words("next-who") == "P001 · Pas"
    assert "10:54" in scene.tray.icon.toolTip()
    live.be(Connection.LIVE)
    assert scene.words("connection-line") == ""
    assert scene.tray.icon.toolTip() == "1 waiting"


def test_choosing_a_desk(qtbot: Any, scene: Any, live: Any, ticket: Make) -> None:
    """The choice goes out as an id; it is closed while a case is open."""
    choice = scene.window.findChild(QComboBox, "desk-choice")
    with qtbot.waitSignal(scene.window.desk_chosen) as chosen:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert chosen.args == ["desk-2"]
    live.put(ticket(1, state=TicketState.CALLED))
    assert not choice.isEnabled()


def test_the_menu_has_every_action(scene: Any, live: Any, api: Any, ticket: Make) -> None:
    """Everything can be done from the tray alone."""
    actions = {action.objectName(): action for action in scene.tray.menu.actions() if action.objectName()}
    ours = {
        "show-window", "show-notices", "show-team", "show-board", "show-settings",
        "start-with-computer", "pause", "show-account", "sign-out", "quit",
        "assistance-ask", "assistance-end", "assistance-practise",
    }  # fmt: skip
    assert {which.value for which in DeskAction} | ours == set(actions)
    live.put(ticket(1))
    actions["call-next"].trigger()
    assert len(api.asked) == 1


def test_the_menu_is_drawn_when_it_opens(scene: Any) -> None:
    """The icons of the actions cost memory: without a desk window there are none until the menu is about to open."""
    commands = DeskActionSet(scene.desk)
    tray = Tray(scene.desk, commands)
    assert all(action.icon().isNull() for action in commands.actions.values())
    tray.menu.aboutToShow.emit()
    drawn = {which: action.icon().cacheKey() for which, action in commands.actions.items()}
    assert not any(action.icon().isNull() for action in commands.actions.values())
    tray.menu.aboutToShow.emit()
    assert drawn == {which: action.icon().cacheKey() for which, action in commands.actions.items()}
    tray.close()


def _cut(window: QWidget) -> list[str]:
    """The words in the window that do not have the room they need."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        need = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        widest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())
        wide = widest if label.wordWrap() else label.sizeHint().width()
        if label.height() < need or label.width() < wide:
            found.append(label.text())
    for button in window.findChildren(QPushButton):
        least = button.minimumSizeHint()
        if button.isVisible() and (button.width() < least.width() or button.height() < least.height()):
            found.append(button.text())
    return found


@pytest.mark.parametrize("count", [1, 4])
def test_long_names_are_never_cut(
    qtbot: Any, large_font: None, scene: Any, *, live: Any, morning: datetime, ticket: Make, call: Make, count: int
) -> None:
    """A very long Danish service name in a very large font, in notices, the list and the desk window."""
    booked = {"language": "uk", "booked_for": morning}
    waiting = [ticket(n, "flyt", **booked) for n in range(1, count + 1)]
    case = ticket(9, "flyt", TicketState.CALLED, missing=("photo", "old"), **booked)
    live.put(*waiting, case, calls=[call(1, "stand-2", language="uk")])
    live.be(Connection.LOST)
    qtbot.waitUntil(lambda: _cut(scene.window) == [])
    for notice in scene.notices():
        qtbot.waitUntil(lambda notice=notice: _cut(notice) == [])


@pytest.mark.parametrize(("ground", "ink"), [("#efefef", "#000000"), ("#202225", "#e8e8ea"), ("#ffffff", "#1a1a1a")])
def test_secondary_text_can_be_read(ground: str, ink: str) -> None:
    """At least 4.5 to 1 on light and dark desktops."""
    palette = QPalette(QColor(ground))
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    assert theme.contrast(theme.muted(palette), QColor(ground)) >= 4.5
    assert theme.contrast(theme.state_colours(palette).trouble, QColor(ground)) >= 4.5
