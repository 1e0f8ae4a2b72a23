"""Calls for assistance on the screen, offscreen: loud for those who are called, one muted line for the caller."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from shared.client.outcomes import Done, Unreachable
from shared.protocol.colleagues import AssistanceAction, AssistanceCall, AssistanceReply
from staff_tray import theme
from staff_tray.colleagues.assistance import AssistanceCalls
from staff_tray.colleagues.assistance_props import OwnCall, Stage
from staff_tray.colleagues.views.alarm_sound import IN_EARNEST, IN_PRACTICE, AlarmSound
from staff_tray.colleagues.views.alarm_stack import AlarmStack
from staff_tray.colleagues.views.own_call_line import OwnCallLine
from staff_tray.desk.views.notice_column import NoticeColumn

Make = Callable[..., Any]
ME, BO, OLE = (UUID(int=number) for number in (70, 71, 72))


class Hall:
    """Notices of calls at one person's, with what was asked of the server and how often it sounded."""

    def __init__(self, feed: Any, state: Make, morning: Any) -> None:
        self.feed, self.state = feed, state
        self.call = AssistanceCall(
            id=UUID(int=800), staff_id=BO, desk_id="desk-1", practice=False, asked_at=morning, called=(ME, OLE)
        )
        self.asked: list[Any] = []
        self.beeps = 0
        self.done: Callable[[Any], None] = lambda _: None
        self.calls = AssistanceCalls(
            feed, self, site_id="centre", staff_id=ME, language="da", new_id=lambda: UUID(int=999)
        )
        self.calls.know({BO: "Bo Vesterlyng", OLE: "Ole Vagt"})
        self.column = NoticeColumn()
        self.stack = AlarmStack(self.calls, self.column, beep=self.beep)

    def beep(self) -> None:
        """It sounds."""
        self.beeps += 1

    def act_on_assistance(self, _site: str, call_id: UUID, action: Any, _command: Any, done: Any) -> None:
        """Keep the question."""
        self.asked.append((action, call_id))
        self.done = done

    def ask_assistance(self, _site: str, command: Any, done: Any) -> None:
        """Keep the question."""
        self.asked.append(command)
        self.done = done

    def put(self, *calls: AssistanceCall) -> None:
        """These calls are open now."""
        self.feed.state = structs.replace(self.state(), assistance={call.id: call for call in calls})
        self.feed.state_changed.emit(self.feed.state)

    def notice(self) -> Any:
        """The one notice on the screen."""
        (frame,) = self.column.frames
        assert frame.isVisible()
        return frame

    def words(self, name: str) -> str:
        """What the notice says."""
        label: QLabel = self.notice().findChild(QLabel, name)
        return label.text()

    def button(self, name: str) -> Any:
        """The notice's button."""
        return self.notice().findChild(QPushButton, name)


@pytest.fixture
def hall(live: Any, state: Make, morning: Any) -> Iterator[Hall]:
    """Somebody who may be called."""
    made = Hall(live, state, morning)
    yield made
    made.stack.close()


def test_loud_until_answered_and_there_until_ended(qtbot: Any, hall: Hall) -> None:
    """It sounds on and on, stands over the rest without the focus, Escape leaves it; coming, it is still but stays."""
    hall.put(hall.call)
    notice = hall.notice()
    assert (hall.beeps, hall.stack.sound.goes_on) == (1, True)
    assert notice.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not notice.isActiveWindow()
    assert [hall.words(f"alarm-{line}") for line in ("heading", "where", "gather", "coming")] == [
        "A colleague asks for help",
        "Bo Vesterlyng · Skranke 1",
        "Go there together, not alone.",
        "Nobody is coming yet · Since 10:42",
    ]
    qtbot.keyClick(notice, Qt.Key.Key_Escape)
    assert hall.notice() is notice
    qtbot.mouseClick(hall.button("alarm-come"), Qt.MouseButton.LeftButton)
    assert hall.asked == [(AssistanceAction.COMING, hall.call.id)]
    coming = structs.replace(hall.call, coming=(ME,))
    hall.done(Done(AssistanceReply(call=coming)))
    assert not hall.stack.sound.goes_on
    assert hall.words("alarm-coming") == "Coming: you · Since 10:42"
    assert not hall.button("alarm-come").isVisible()
    hall.put(structs.replace(coming, coming=(ME, OLE)))
    assert hall.words("alarm-coming") == "Coming: you, Ole Vagt · Since 10:42"
    hall.put()
    assert hall.column.frames == []


def test_danger_by_colour_and_word(hall: Hall) -> None:
    """White on red, 7 to 1; a practice says so and is grey; asked in earnest it comes up anew and sounds again."""
    for practice, ground in ((True, theme.PRACTICE_GROUND), (False, theme.ALARM_GROUND)):
        later = hall.call.asked_at + timedelta(minutes=not practice)
        hall.put(structs.replace(hall.call, practice=practice, asked_at=later))
        ink = hall.notice().findChild(QLabel, "alarm-heading").palette().color(QPalette.ColorRole.WindowText)
        assert hall.notice().grab().toImage().pixelColor(theme.UNIT * 2, theme.UNIT) == ground
        assert theme.contrast(ground, ink) > 7
        assert hall.words("alarm-heading").startswith("Practice") is practice
    assert hall.beeps == 2


def test_cannot(qtbot: Any, hall: Hall) -> None:
    """Without an answer it says so; said, the notice goes and is still."""
    hall.put(hall.call)
    qtbot.mouseClick(hall.button("alarm-cannot"), Qt.MouseButton.LeftButton)
    hall.done(Unreachable("no route"))
    assert hall.words("notice-trouble") == "No connection to the server. Try again."
    qtbot.mouseClick(hall.button("alarm-cannot"), Qt.MouseButton.LeftButton)
    hall.done(Done(AssistanceReply(call=structs.replace(hall.call, cannot=(ME,)))))
    assert hall.column.frames == []
    assert not hall.stack.sound.goes_on


def test_an_alarm_by_keyboard_and_screen_reader(qtbot: Any, hall: Hall) -> None:
    """The whole message is the window's name; the keyboard goes to the answer, and after it to the way back."""
    hall.put(hall.call)
    spoken = QAccessible.queryAccessibleInterface(hall.notice()).text(QAccessible.Text.Name)
    assert spoken == (
        "A colleague asks for help. Bo Vesterlyng · Skranke 1. Go there together, not alone. "
        "Nobody is coming yet · Since 10:42"
    )
    assert hall.stack.front is hall.notice()
    hall.stack.front.take_focus()
    qtbot.waitUntil(hall.button("alarm-come").hasFocus)
    qtbot.keyClick(hall.button("alarm-come"), Qt.Key.Key_Return)
    hall.done(Done(AssistanceReply(call=structs.replace(hall.call, coming=(ME,)))))
    qtbot.waitUntil(hall.button("alarm-cannot").hasFocus)


@pytest.mark.parametrize(("practice", "most"), [(False, IN_EARNEST), (True, IN_PRACTICE)])
def test_the_sound_ends_by_itself(qtbot: Any, practice: bool, most: int) -> None:
    """After so many times it is still, and no timer runs on."""
    heard: list[int] = []
    sound = AlarmSound(lambda: heard.append(1))
    sound._timer.setInterval(0)
    sound.start(practice=practice)
    qtbot.waitUntil(lambda: not sound.goes_on)
    assert len(heard) == most


def test_the_callers_line(qtbot: Any) -> None:
    """A button, then one muted line and End; the keyboard stays on it; nothing comes up and nothing is coloured."""
    line = OwnCallLine()
    line.name_key("Ctrl+Shift+F11")
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    ask, end = (line.findChild(QPushButton, f"assistance-{name}") for name in ("ask", "end"))
    words = line.findChild(QLabel, "assistance-line")
    assert (ask.isVisible(), end.isVisible(), ask.toolTip()) == (True, False, "Ctrl+Shift+F11")
    ask.setFocus()
    qtbot.waitUntil(ask.hasFocus)
    with qtbot.waitSignal(line.asked):
        qtbot.keyClick(ask, Qt.Key.Key_Return)
    line.show_own(OwnCall(Stage.TOLD, practice=False, coming=2))
    assert (words.text(), ask.isVisible(), end.isVisible()) == ("2 on the way", False, True)
    assert words.palette().windowText().color() == theme.muted(line.palette())
    qtbot.waitUntil(end.hasFocus)
    with qtbot.waitSignal(line.ended):
        qtbot.mouseClick(end, Qt.MouseButton.LeftButton)
    line.show_own(OwnCall(Stage.TOLD, practice=True))
    assert (ask.isVisible(), end.isVisible()) == (True, True), "a practice does not stand in the way"
    line.show_own(None)
    assert (ask.isVisible(), words.text()) == (True, "")
    line.say_read("The host has read your message.")
    assert words.text() == "The host has read your message."
    line.show_own(OwnCall(Stage.NOT_YET, practice=False))
    assert words.text() == "Not passed on yet. Trying again."


def test_the_menu_of_the_caller(scene: Any) -> None:
    """While a call is open the menu offers to end it too, and the icon's words say how far it is."""
    actions = {action.objectName(): action for action in scene.tray.menu.actions()}
    scene.tray.show_own_call("2 on the way")
    assert [actions[f"assistance-{name}"].isVisible() for name in ("ask", "end")] == [True, True]
    assert actions["assistance-end"].text() == "End (2 on the way)"
    assert "2 on the way" in scene.tray.icon.toolTip()
    scene.tray.show_own_call("")
    assert [actions[f"assistance-{name}"].isVisible() for name in ("ask", "end")] == [True, False]
