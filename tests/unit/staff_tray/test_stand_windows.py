"""The notices of stands, offscreen: words, colours, keyboard, screen reader, and how they go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QApplication

from shared.protocol.devices import PrinterCondition
from shared.protocol.model import Role
from staff_tray import theme
from staff_tray.desk.stand_care import StandCare
from staff_tray.desk.stand_notices import StandNotice, level_of
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.stand_stack import StandStack
from staff_tray.desk.views.stand_window import StandWindow
from staff_tray.words import about, stand_icon, stand_words

Make = Callable[..., Any]


def notice(printer: Any, was: PrinterCondition | None = None, stand: str = "Stand 2") -> StandNotice:
    """The notice of a printer."""
    return StandNotice(
        stand_id="stand-2", stand=stand, state=printer.state, level=level_of(printer), since="10:42",
        tickets_left=printer.tickets_left, was=was,
    )  # fmt: skip


def test_every_trouble_has_words_and_says_what_to_do(printer: Make) -> None:
    """Each has a title of its own that names the stand, a sentence of what to do, and since when."""
    troubles = [notice(printer(state.value)) for state in PrinterCondition]
    said = [stand_words(each) for each in troubles if not each.mended]
    assert len(said) == 7
    assert len({what for what, _, _ in said}) == len(said)
    for what, to_do, since in said:
        assert what.startswith("Stand 2: ")
        assert to_do.endswith(".")
        assert since == "Since 10:42"


def test_the_words_of_the_paper(printer: Make) -> None:
    """The estimate is said as one says it; what is mended says so, without more."""
    assert stand_words(notice(printer("near_end", tickets_left=38)))[0] == (
        "Stand 2: paper nearly out, about 40 tickets left"
    )
    assert stand_words(notice(printer("near_end")))[0] == "Stand 2: paper nearly out"
    assert stand_words(notice(printer("ready"), PrinterCondition.OUT)) == ("Stand 2: printing again", "", "")
    assert stand_words(notice(printer("none"), PrinterCondition.SILENT))[0] == "Stand 2: in contact again"


@pytest.mark.parametrize(
    ("count", "said"), [(0, 0), (4, 4), (9, 9), (10, 10), (12, 10), (13, 15), (19, 20), (24, 20), (25, 30), (41, 40)]
)
def test_about(count: int, said: int) -> None:
    """In tens, in fives below twenty, exactly below ten."""
    assert about(count) == said


def test_paper_out_seen_to_and_printing_again(qtbot: Any, scene: Any, live: Any, printer: Make, ticket: Make) -> None:
    """It comes up above the others without the focus; I'll see to it, and it goes; when it prints again a quiet word
    comes, which Escape sends away.
    """
    live.put(ticket(1))
    (arrival,) = scene.notices()
    place = arrival.geometry()
    with qtbot.waitSignal(scene.stand_stack.arrived):
        live.put(ticket(1), printers=[printer("out")])
    assert arrival.geometry() == place
    trouble = scene.notices()[1]
    assert not trouble.isActiveWindow()
    assert scene.stand_stack.urgent is trouble
    assert [scene.words(f"notice-{line}", trouble) for line in ("who", "do", "when")] == [
        "Standeren ved indgangen: out of paper",
        "Put in a new roll: open the maintenance at the stand, it shows you how.",
        "Since 10:42",
    ]
    qtbot.mouseClick(scene.button("stand-mine", trouble), Qt.MouseButton.LeftButton)
    assert scene.notices() == [arrival]
    with qtbot.assertNotEmitted(scene.stand_stack.arrived):
        live.put(ticket(1), printers=[printer("ready", minute=2)])
    again = scene.notices()[1]
    assert scene.words("notice-who", again) == "Standeren ved indgangen: printing again"
    assert not scene.button("stand-mine", again).isVisible()
    assert scene.stand_stack.urgent is None
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert scene.notices() == [arrival]


def test_one_window_follows_the_stand(qtbot: Any, scene: Any, live: Any, printer: Make, long_name: str) -> None:
    """From trouble to trouble and to its end it is the same window, as high as its words need."""
    live.put(printers=[printer("near_end", "stand-2", tickets_left=40)])
    (window,) = scene.notices()
    height = window.height()
    assert scene.stand_stack.urgent is None
    assert scene.stand_stack.front is window
    live.put(printers=[printer("cover_open", "stand-2", minute=1)])
    assert scene.notices() == [window]
    live.put(printers=[printer("ready", "stand-2", minute=2)])
    assert scene.notices() == [window]
    assert scene.words("notice-who", window) == f"{long_name}: printing again"
    qtbot.waitUntil(lambda: window.height() < height)
    qtbot.mouseClick(scene.button("notice-seen", window), Qt.MouseButton.LeftButton)
    assert scene.notices() == []


def test_by_keyboard_and_screen_reader(qtbot: Any, scene: Any, live: Any, printer: Make) -> None:
    """The whole message is the window's name, also when it has become another; Enter says to see to it."""
    live.put(printers=[printer("near_end", tickets_left=40)])
    (window,) = scene.notices()
    live.put(printers=[printer("offline", minute=1)])
    spoken = QAccessible.queryAccessibleInterface(window).text(QAccessible.Text.Name)
    assert spoken == (
        "Standeren ved indgangen: no contact with the printer."
        " Look whether it is switched on and its cable sits firmly. Since 10:43"
    )
    assert QAccessible.queryAccessibleInterface(scene.button("stand-mine", window)).text(QAccessible.Text.Name) == (
        "I'll see to it"
    )
    window.take_focus()
    qtbot.waitUntil(scene.button("stand-mine", window).hasFocus)
    qtbot.keyClick(scene.button("stand-mine", window), Qt.Key.Key_Return)
    assert scene.notices() == []
    live.put(printers=[printer("ready", minute=2)])
    (again,) = scene.notices()
    again.take_focus()
    qtbot.waitUntil(scene.button("notice-seen", again).hasFocus)


def test_the_quiet_word_goes_by_itself(
    qtbot: Any, live: Any, care_memory: Any, printer: Make, morning: datetime
) -> None:
    """Once it has been on the screen for its time; one that has broken again by then stays."""
    care = StandCare(live, care_memory, roles=(Role.HOST,), language="da", now=lambda: morning)
    column = NoticeColumn()
    stack = StandStack(care, column, quiet_seconds=0.01)
    live.put(printers=[printer("out")])
    live.put(printers=[printer("ready", minute=1)])
    qtbot.waitUntil(lambda: column.frames == [])
    assert care.props.notices == ()
    slow = StandStack(care, column, quiet_seconds=3600)
    live.put(printers=[printer("out", minute=2)])
    live.put(printers=[printer("ready", minute=3)])
    stack.close()
    assert slow.front is not None
    slow.front.repaint()
    live.put(printers=[printer("out", minute=4)])
    assert slow.urgent is slow.front
    assert slow._going == {}
    slow.close()


def test_colour_shape_and_word(qapp: QApplication, printer: Make) -> None:
    """Level by level another bar, another icon and another word; on a dark desktop as well as on a light one."""
    looks = {}
    dark = QPalette(QColor("#202428"))
    before = qapp.palette()
    for palette in (before, dark):
        qapp.setPalette(palette)
        for word in ("near_end", "out", "ready"):
            window = StandWindow(notice(printer(word), PrinterCondition.OUT))
            looks[palette is dark, word] = (
                window.colour().name(), stand_icon(window.notice), window.accessibleName()
            )  # fmt: skip
            ground = window.palette().window().color()
            if word != "near_end":
                assert theme.contrast(window.colour(), ground) > 3
            window.deleteLater()
    qapp.setPalette(before)
    for is_dark in (False, True):
        for position in range(3):
            assert len({looks[is_dark, word][position] for word in ("near_end", "out", "ready")}) == 3
    assert looks[False, "out"][0] != looks[True, "out"][0]


def test_nobody_else_sees_it(live: Any, care_memory: Any, printer: Make, morning: datetime) -> None:
    """At a caseworker's desk nothing comes up."""
    care = StandCare(live, care_memory, roles=(Role.CASEWORKER,), language="da", now=lambda: morning)
    column = NoticeColumn()
    stack = StandStack(care, column)
    live.put(printers=[printer("out"), printer("silent", "stand-2")])
    assert (column.frames, stack.front, stack.urgent) == ([], None, None)
