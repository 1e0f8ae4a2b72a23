"""Line icons: one drawing in several colours, and none before it is seen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QImage

from staff_tray import icons
from staff_tray.desk.views import message_line
from staff_tray.desk.views.message_line import MessageLine


def points(pixmap: Any) -> bytes:
    """Its bytes, four a point."""
    return bytes(pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied).constBits())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["message-circle", "triangle-alert", "unplug"])
def test_another_colour_is_as_if_it_were_drawn_in_it(name: str) -> None:
    """To the eye: two steps of 255 apart at most."""
    for ink, chosen in (("#111111", "#ffffff"), ("#eeeeee", "#c02020")):
        for drawn, wanted in zip(icons._drawn(name, ink, (16, 48)), icons._drawn(name, chosen, (16, 48)), strict=True):
            pairs = zip(points(icons._tinted(drawn, chosen)), points(wanted), strict=True)
            assert max(abs(one - other) for one, other in pairs) <= 2


def test_a_line_that_says_nothing_draws_nothing(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The icon comes with the first sentence."""
    drawn = []

    def counted(name: str, colour: Any) -> Any:
        drawn.append(name)
        return icons.coloured_icon(name, colour)

    monkeypatch.setattr(message_line, "coloured_icon", counted)
    line = MessageLine("unplug", "trouble")
    qtbot.addWidget(line)
    line.setPalette(line.palette())
    assert drawn == []
    line.say("The server is away")
    assert drawn == ["unplug"]
    assert not line._mark.pixmap().isNull()
