"""The notices of calls for help, offscreen: beside the others, by mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from shared.client.outcomes import Done, Unreachable
from shared.protocol.assistance import HelpKind
from shared.protocol.visits import HelpAction, HelpReply

Make = Callable[..., Any]


def test_a_call_for_help_is_answered_and_done(
    qtbot: Any, scene: Any, live: Any, api: Any, ticket: Make, call: Make
) -> None:
    """It comes up beside the others without moving them; I am coming, then done, and it is gone."""
    live.put(ticket(1))
    (arrival,) = scene.notices()
    place = arrival.geometry()
    live.put(ticket(1), calls=[call(1, language="ar")])
    assert arrival.geometry() == place
    notice = scene.notices()[1]
    assert notice.geometry().bottom() < place.top()
    assert not notice.isActiveWindow()
    assert scene.help_stack.front is notice
    assert [scene.words(f"notice-{line}", notice) for line in ("who", "where", "when")] == [
        "A citizen asks for help",
        "Standeren ved indgangen",
        "Since 10:43 · speaks Arabic",
    ]
    qtbot.mouseClick(scene.button("help-coming", notice), Qt.MouseButton.LeftButton)
    (asked,) = api.asked
    assert asked[:3] == (HelpAction.ANSWER, "centre", call(1).id)
    mine = call(1, language="ar", answered_at=call(1).asked_at, staff_id=UUID(int=70))
    api.done(Done(HelpReply(call=mine)))
    assert scene.words("notice-who", notice) == "You are on your way"
    assert not scene.button("notice-seen", notice).isVisible()
    qtbot.keyClick(notice, Qt.Key.Key_Escape)
    live.put(ticket(1), calls=[mine])
    assert notice in scene.notices()
    qtbot.mouseClick(scene.button("help-done", notice), Qt.MouseButton.LeftButton)
    assert api.asked[-1][0] is HelpAction.END
    api.done(Done(HelpReply(call=mine)))
    assert scene.notices() == [arrival]


def test_a_colleague_comes(scene: Any, live: Any, call: Make) -> None:
    """The notice goes, and the desk window says quietly that somebody is on the way, until the call is over."""
    live.put(calls=[call(1), call(2, "stand-x", kind=HelpKind.BELL)])
    assert [scene.words("notice-who", notice) for notice in scene.notices()] == [
        "A citizen asks for help",
        "Somebody rings the bell",
    ]
    live.put(calls=[call(1, answered_at=call(1).asked_at, staff_id=UUID(int=71)), call(2, "stand-x")])
    assert [scene.words("notice-where", notice) for notice in scene.notices()] == ["stand-x"]
    assert scene.words("help-line") == "A colleague is coming · Standeren ved indgangen"
    live.put()
    assert scene.notices() == []
    assert scene.words("help-line") == ""


def test_a_call_for_help_by_keyboard_and_screen_reader(qtbot: Any, scene: Any, live: Any, api: Any, call: Make) -> None:
    """The whole message is the window's name; Enter says to come; without an answer it says so; Escape means seen."""
    live.put(calls=[call(1)])
    (notice,) = scene.notices()
    spoken = QAccessible.queryAccessibleInterface(notice).text(QAccessible.Text.Name)
    assert spoken == "A citizen asks for help. Standeren ved indgangen. Since 10:43"
    assert scene.help_stack.front is not None
    scene.help_stack.front.take_focus()
    qtbot.waitUntil(scene.button("help-coming", notice).hasFocus)
    for _ in range(2):
        qtbot.keyClick(scene.button("help-coming", notice), Qt.Key.Key_Return)
    assert len(api.asked) == 1
    api.done(Unreachable("no route"))
    assert scene.words("notice-trouble", notice) == "No connection to the server. Try again."
    qtbot.keyClick(notice, Qt.Key.Key_Escape)
    assert scene.notices() == []
