"""The team window, offscreen: by mouse and keyboard, for a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Unreachable
from shared.protocol.model import Answer, AnswerKind
from shared.protocol.team import TakenOver
from shared.protocol.visits import Noted

Make = Callable[..., Any]


@pytest.fixture
def shown(qtbot: Any, new_scene: Make, site: Make, ticket: Make, who: Any) -> Any:
    """The team on the screen; two wait for Kaj, who is away, and one for nobody in particular."""
    scene = new_scene()
    scene.put(site(ticket(1, for_staff_id=who["kaj"]), ticket(2, for_staff_id=who["kaj"]), ticket(3)))
    scene.team_window.show()
    qtbot.waitExposed(scene.team_window)
    return scene


def press(scene: Any, name: str) -> None:
    """Press the button of that name in the team window."""
    button = scene.find(name, scene.team_window)
    assert button.isVisible(), f"{name} is not to be seen"
    assert button.isEnabled(), f"{name} cannot be pressed: {button.toolTip()}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_list_says_who_can_be_asked(shown: Any) -> None:
    """A heading over each standing; who is away and waited for is marked in words."""
    rows = shown.team_window.chooser.list.rows
    assert [row.title for row in rows if row.heading] == [
        "Free · 2", "At work, at no desk · 1", "On pause · 1", "Away · 2"
    ]  # fmt: skip
    (kaj,) = [row for row in rows if row.title == "Kaj Due"]
    assert kaj.mark == "2 waiting for them"
    assert kaj.spoken == "Kaj Due. Away. 2 waiting for them"


def test_a_colleague_falls_ill_by_keyboard(qtbot: Any, shown: Any, who: Any) -> None:
    """Typed, chosen, asked in place, confirmed, and told: without the mouse."""
    window = shown.team_window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClicks(window.chooser.field, "kaj")
    QTest.keyClick(window.chooser.field, Qt.Key.Key_Return)
    assert shown.words("person-name", window) == "Kaj Due"
    take = shown.find("take-waiting", window)
    take.setFocus()
    QTest.keyClick(take, Qt.Key.Key_Return)
    assert shown.words("take-question", window) == "2 citizens become yours."
    assert shown.find("take-no", window).hasFocus()
    QTest.keyClick(shown.find("take-yes", window), Qt.Key.Key_Return)
    assert shown.api.asked[-1][0] == "take-over"
    shown.api.done(Done(TakenOver(tickets=2)))
    assert shown.words("person-said", window) == "Now yours: 2 citizens."
    assert shown.words("take-question", window) == ""


def test_escape_leads_back_a_step_at_a_time(shown: Any, who: Any) -> None:
    """First the question, then the colleague, then the window."""
    window = shown.team_window
    shown.team.choose(who["kaj"])
    press(shown, "take-waiting")
    for expected in (True, False):
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert (shown.team.props.chosen is not None) is expected
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_day_of_a_colleague_and_who_is_here_for_them(
    shown: Any, site: Make, ticket: Make, who: Any, morning: Any
) -> None:
    """The day in its order; one who waits is chosen and the colleague is asked; the answer stands in the panel."""
    window = shown.team_window
    shown.team.choose(who["mette"])
    day = [label.accessibleName() for label in window.findChildren(QLabel, "person-day") if label.isVisible()]
    assert day == ["10:42 · Byggesag · done", "12:42 · Pas · expected", "13:42 · Byggesag · expected"]
    ask = shown.find("ask-person", window)
    assert (ask.isEnabled(), ask.toolTip()) == (False, "Choose who is here first.")
    guests = shown.find("guest", window)
    assert guests.itemText(1) == "P003 · Pas · since 10:45"
    guests.setCurrentIndex(1)
    guests.activated.emit(1)
    press(shown, "ask-person")
    assert shown.api.asked[-1][2].to_staff_id == who["mette"]
    later = Answer(kind=AnswerKind.LATER, staff_id=who["mette"], at=morning, until=morning.replace(hour=11, minute=0))
    shown.put(site(ticket(3, for_staff_id=who["mette"], answer=later)))
    comes = [label.text() for label in window.findChildren(QLabel, "person-comes") if label.isVisible()]
    assert comes == ["Pas · since 10:45 · Comes at 12:00"]


def test_a_message_is_kept_until_the_host_has_it(shown: Any) -> None:
    """A failure leaves the words where they are; sent, the field is empty and says when."""
    window = shown.team_window
    field = shown.find("message-text", window)
    assert not shown.find("message-send", window).isEnabled()
    QTest.keyClicks(field, "Please come to desk 2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    shown.api.done(Unreachable("no route"))
    assert shown.words("message-trouble", window) == "No connection to the server. Try again."
    assert field.text() == "Please come to desk 2"
    press(shown, "message-send")
    shown.api.done(Done(Noted()))
    assert field.text() == ""
    assert shown.words("message-how", window) == "The host has it, 11:30."


def test_cut_off(shown: Any, who: Any) -> None:
    """It says since when; nothing can be taken over, and each button says why."""
    window = shown.team_window
    shown.team.choose(who["kaj"])
    shown.feed.be(Connection.LOST)
    assert shown.words("team-connection", window) == "No connection. Showing what was known at 11:30."
    take = shown.find("take-waiting", window)
    assert (take.isEnabled(), take.accessibleDescription()) == (False, "There is no connection to the server.")


def test_nobody_is_called_that(shown: Any) -> None:
    """A search that finds nobody says so."""
    QTest.keyClicks(shown.team_window.chooser.field, "zebra")
    assert shown.words("team-nothing", shown.team_window) == "Nobody is called that."


def test_every_button_has_a_name(shown: Any, who: Any) -> None:
    """For a screen reader, whoever is shown."""
    for key in who.values():
        shown.team.choose(key)
        for button in shown.team_window.findChildren(QPushButton):
            if button.isVisible():
                assert button.accessibleName(), button.objectName()
