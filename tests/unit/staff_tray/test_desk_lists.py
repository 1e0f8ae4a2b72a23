"""The lists of the desk window by their keys: who waits, and the text blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from shared.client.outcomes import Done
from shared.protocol.commands import Action, TicketReply
from shared.protocol.model import Role, TicketState
from shared.protocol.team import Colleague
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.actions import DeskAction
from staff_tray.gallery.inspection import nameless

Make = Callable[..., Any]
Key = Qt.Key
ME, AMINA = UUID(int=70), UUID(int=71)
SERVING, PARKED = TicketState.SERVING, TicketState.PARKED


@pytest.fixture
def window(qtbot: Any, scene: Any, live: Any, api: Any, ticket: Make) -> QWidget:
    """Desk 1 with P009 at the desk; two wait for it, one is parked, one waits for Amina."""
    api.colleagues = [Colleague(staff_id=AMINA, display_name="Amina Prøve", roles=(Role.CASEWORKER,), desk_id=None)]
    live.put(
        ticket(1), ticket(2), ticket(4, for_staff_id=AMINA), ticket(5, state=PARKED, staff_id=ME),
        ticket(9, state=SERVING),
        visitors={UUID(int=2): Visitor(name="Ida Berg", needs=(Need.WHEELCHAIR,), note="Ring på")},
    )  # fmt: skip
    made: QWidget = scene.window
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(qtbot: Any, window: QWidget, *keys: Key) -> None:
    """These keys, wherever the keyboard is."""
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key)


def at(window: QWidget) -> str:
    """The name of where the keyboard is."""
    focus = window.focusWidget()
    return focus.objectName() if focus is not None else ""


def words(window: QWidget, name: str) -> str:
    """What the label of that name says where it can be seen."""
    label = window.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def test_looking_at_another_citizen_touches_nothing(qtbot: Any, scene: Any, window: QWidget, api: Any) -> None:
    """F3 opens, the arrows go over headings, Enter looks: in a place of its own, and the open case stays."""
    press(qtbot, window, Key.Key_F3)
    assert at(window) == "waiting-list"
    press(qtbot, window, Key.Key_Down, Key.Key_Return)
    assert words(window, "looked-at-who") == "P002"
    assert words(window, "looked-at-person") == "Ida Berg · wheelchair"
    assert words(window, "looked-at-note") == "Note: Ring på"
    assert words(window, "looked-at-when") == "Waiting since 10:44 · due 10:54"
    assert words(window, "case-number") == "P009"
    assert at(window) == "call-this"
    assert api.asked == []
    assert scene.desk.props.asking is None


def test_escape_goes_step_by_step(qtbot: Any, window: QWidget) -> None:
    """From the one looked at to the list, from the list to its button."""
    press(qtbot, window, Key.Key_F3, Key.Key_Return)
    assert at(window) == "call-this"
    press(qtbot, window, Key.Key_Escape)
    assert (at(window), words(window, "looked-at-who")) == ("waiting-list", "")
    press(qtbot, window, Key.Key_Escape)
    assert at(window) == "waiting-open"
    assert not window.findChild(QWidget, "waiting-list").isVisible()


def test_every_row_can_be_heard(qtbot: Any, window: QWidget) -> None:
    """The text of a row is all that is painted in it: who, what, for whom, when."""
    press(qtbot, window, Key.Key_F3)
    rows = [item.text() for item in window.findChild(QWidget, "waiting-list").findItems("", Qt.MatchFlag.MatchContains)]
    assert rows == [
        "Your line · 2",
        "P001. Pas. due 10:53",
        "P002 · Ida Berg. Pas · wheelchair. due 10:54",
        "Parked · 1",
        "P005. Pas · yours. no end",
        "For others · 1",
        "P004. Pas · for Amina Prøve. due 10:56",
    ]
    assert nameless(window) == []


def test_calling_a_certain_one_with_an_open_case_asks(
    qtbot: Any, scene: Any, window: QWidget, api: Any, ticket: Make
) -> None:
    """The question names both; Enter ends the one and calls the other."""
    press(qtbot, window, Key.Key_F3, Key.Key_Down, Key.Key_Return, Key.Key_Return)
    assert api.asked == []
    (asking,) = [each.text() for each in window.findChildren(QLabel, "asking") if each.isVisible()]
    assert asking == "P009 is open: finish it and call P002?"
    assert at(window) == "close-and-call"
    press(qtbot, window, Key.Key_Return)
    api.done(Done(TicketReply(ticket=ticket(9, state=TicketState.FINISHED))))
    assert (api.asked[1][0], api.asked[1][2]) == (Action.CALL, UUID(int=2))


def test_a_parked_one_is_called_or_resumed(
    qtbot: Any, window: QWidget, live: Any, api: Any, ticket: Make
) -> None:  # fmt: skip
    """Resume is there for parked ones only; when that one waits again, the keyboard is not lost."""
    live.put(ticket(1), ticket(5, state=PARKED, staff_id=ME))
    press(qtbot, window, Key.Key_F3, Key.Key_Return)
    assert not window.findChild(QPushButton, "resume-this").isVisible()
    press(qtbot, window, Key.Key_Escape, Key.Key_Down, Key.Key_Return)
    assert words(window, "looked-at-when") == "Parked without end · Waiting since 10:47 · due 10:57 · yours"
    window.findChild(QPushButton, "resume-this").setFocus()
    press(qtbot, window, Key.Key_Return)
    assert (api.asked[0][0], api.asked[0][2]) == (Action.RESUME, UUID(int=5))
    api.done(Done(TicketReply(ticket=ticket(5, for_staff_id=ME))))
    live.put(ticket(1), ticket(5, for_staff_id=ME))
    assert window.focusWidget() is not None
    assert window.focusWidget().isVisible()
    live.put(ticket(1))
    assert at(window) == "waiting-list"


def test_the_place_in_the_list_stays(qtbot: Any, window: QWidget, live: Any, ticket: Make) -> None:
    """Somebody comes before the row where the keyboard is: it is still the same row."""
    press(qtbot, window, Key.Key_F3, Key.Key_Down)
    listed = window.findChild(QWidget, "waiting-list")
    assert listed.key == str(UUID(int=2))
    live.put(ticket(1), ticket(2), ticket(3, due_at=ticket(1).arrived_at))
    assert listed.key == str(UUID(int=2))
    live.put()
    assert words(window, "waiting-empty") == "Nobody waiting"


def test_a_text_is_kept_copied_and_put_into_the_note(qtbot: Any, scene: Any, window: QWidget) -> None:
    """Ctrl+T, type, Enter; Enter copies; N puts it into the note, which opens for it."""
    qtbot.keyClick(window, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert at(window) == "texts-field"
    qtbot.keyClicks(window.focusWidget(), "Tag et nyt foto med.")
    press(qtbot, window, Key.Key_Return)
    assert scene.models.texts.blocks == ("Tag et nyt foto med.",)
    window.findChild(QWidget, "texts-list").setFocus()
    press(qtbot, window, Key.Key_Return)
    assert QApplication.clipboard().text() == "Tag et nyt foto med."
    assert words(window, "texts-said") == "Copied. Put it in where you need it."
    press(qtbot, window, Key.Key_N)
    assert scene.desk.props.asking.action is DeskAction.NOTE
    note = window.findChild(QWidget, "note-text")
    assert (note.toPlainText(), at(window)) == ("Tag et nyt foto med.", "note-text")


def test_a_text_is_changed_and_deleted(qtbot: Any, scene: Any, window: QWidget) -> None:
    """F2 changes, Escape gives up; Del deletes, and Enter brings it back."""
    scene.models.texts.add("Et")
    qtbot.keyClick(window, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, window, Key.Key_F2, Key.Key_Escape)
    assert at(window) == "texts-list"
    press(qtbot, window, Key.Key_F2)
    qtbot.keyClicks(window.focusWidget(), " to")
    press(qtbot, window, Key.Key_Return)
    assert scene.models.texts.blocks == ("Et to",)
    window.findChild(QWidget, "texts-list").setFocus()
    press(qtbot, window, Key.Key_Delete)
    assert scene.models.texts.blocks == ()
    assert at(window) == "texts-field"
    press(qtbot, window, Key.Key_Return)
    assert scene.models.texts.blocks == ("Et to",)
    press(qtbot, window, Key.Key_Escape)
    assert at(window) == "texts-open"


def test_without_a_case_there_is_no_note(qtbot: Any, scene: Any, window: QWidget, live: Any, ticket: Make) -> None:
    """A text can be copied all the same."""
    scene.models.texts.add("Et")
    live.put(ticket(1))
    qtbot.keyClick(window, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not window.findChild(QPushButton, "texts-into-note").isEnabled()
    press(qtbot, window, Key.Key_N)
    assert scene.desk.props.asking is None
