"""The preview's camera: what differs is sent, nothing twice, and nothing faster than it is looked at."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage

from kiosk_app.preview.camera import Camera, changed_rows, scaled
from shared.protocol.preview import Frame

ROW = 8


@given(
    st.binary(min_size=ROW * 6, max_size=ROW * 6), st.lists(st.tuples(st.integers(0, ROW * 6 - 1), st.integers(0, 255)))
)
def test_the_changed_rows_make_the_new_picture_of_the_old(before: bytes, changes: list[tuple[int, int]]) -> None:
    """Put the rows over the old picture and it is the new one; the first and the last of them do differ."""
    new = bytearray(before)
    for place, value in changes:
        new[place] = value
    top, count = changed_rows(before, bytes(new), ROW)
    patched = before[: top * ROW] + bytes(new[top * ROW : (top + count) * ROW]) + before[(top + count) * ROW :]
    assert patched == bytes(new)
    for row in {top, top + count - 1} if count else ():
        assert before[row * ROW : (row + 1) * ROW] != new[row * ROW : (row + 1) * ROW]
    assert changed_rows(b"", bytes(new), ROW) == (0, 6)


class Window(QObject):
    """A window of one colour, with a mark in a row."""

    frameSwapped = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage(40, 80, QImage.Format.Format_RGB32)
        self.image.fill(QColor("white"))
        self.grabs = 0

    def grabWindow(self) -> QImage:
        self.grabs += 1
        return self.image.copy()

    def mark(self, row: int) -> None:
        for column in range(40):
            self.image.setPixelColor(column, row, QColor("black"))
        self.frameSwapped.emit()


@pytest.fixture
def filming(qtbot: Any) -> tuple[Camera, Window, list[Frame], Callable[[], None]]:
    """A camera on a window, what it has sent, and a way to let it work."""
    sent: list[Frame] = []
    camera, window = Camera(sent.append), Window()
    camera.fit(QSize(40, 80))
    camera.film(window)  # type: ignore[arg-type]

    def work() -> None:
        qtbot.waitUntil(lambda: not camera._soon.isActive())

    work()
    return camera, window, sent, work


def test_one_frame_is_under_way_at_a_time(filming: Any) -> None:
    """However much changes meanwhile, the next is taken when the one before has been shown, and holds all of it."""
    camera, window, sent, work = filming
    assert [(frame.top, frame.count) for frame in sent] == [(0, 80)]
    for row in (10, 20, 30):
        window.mark(row)
        work()
    assert (len(sent), window.grabs) == (1, 1)
    camera.shown(sent[0].number)
    work()
    assert (sent[1].top, sent[1].count) == (10, 21)
    assert len(zlib.decompress(sent[1].rows)) == 21 * 40 * 4
    camera.shown(99)
    window.mark(40)
    work()
    assert len(sent) == 2


def test_a_frame_without_a_change_is_not_sent(filming: Any) -> None:
    """The window is painted, but nothing is other than before; a new draft that looks the same is told all the same."""
    camera, window, sent, work = filming
    camera.shown(1)
    window.frameSwapped.emit()
    work()
    assert (len(sent), window.grabs) == (1, 2)
    camera.shows(5)
    work()
    assert (sent[-1].draft, sent[-1].count, sent[-1].rows) == (5, 0, b"")


def test_another_size_begins_with_a_whole_picture(filming: Any) -> None:
    """Twice as small, then nothing more of a window that has gone."""
    camera, window, sent, work = filming
    camera.shown(1)
    camera.fit(QSize(20, 1000))
    work()
    assert (sent[-1].width, sent[-1].height, sent[-1].count) == (20, 40, 40)
    camera.shown(2)
    camera.cut()
    window.mark(3)
    work()
    assert len(sent) == 2


def test_a_picture_keeps_its_shape() -> None:
    """Whatever the room, width and height have the window's ratio, and at least a pixel."""
    picture = QImage(1080, 1920, QImage.Format.Format_ARGB32)
    assert scaled(picture, QSize(540, 5000)).size() == QSize(540, 960)
    assert scaled(picture, QSize(1, 1)).size() == QSize(1, 1)
