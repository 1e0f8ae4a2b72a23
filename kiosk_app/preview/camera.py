"""Takes pictures of the stand's window: only when something has changed, and never faster than they are looked at."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from shared.protocol.preview import Frame

_QUICK: Final = 1
"""zlib's level: a stand's page of 2 MB becomes 40 kB in 4 ms; level 6 saves a quarter and takes three times as long."""
_PIXEL: Final = 4


class Camera(QObject):
    """Sends `Frame`s of one window after the other; after each it waits until it is told that it has been shown."""

    def __init__(self, send: Callable[[Frame], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self._window: QQuickWindow | None = None
        self._size = QSize()
        self._draft = 0
        self._number = 0
        self._sent: tuple[QSize, bytes, int] | None = None
        self._awaits = False
        self._due = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._take)

    def film(self, window: QQuickWindow) -> None:
        """From now on this window."""
        self._window = window
        window.frameSwapped.connect(self.look)
        self.look()

    def cut(self) -> None:
        """The window is about to go."""
        self._window = None
        self._soon.stop()

    def fit(self, size: QSize) -> None:
        """Pictures are as large as goes into `size`, in pixels."""
        self._size = size
        self.look()

    def shows(self, draft: int) -> None:
        """From now on the window shows the draft of that number."""
        self._draft = draft
        self.look()

    def shown(self, number: int) -> None:
        """That frame has been taken in."""
        if number == self._number:
            self._awaits = False
            if self._due:
                self.look()

    def look(self) -> None:
        """Something may have changed."""
        self._due = True
        if not self._awaits and self._window is not None and not self._size.isEmpty():
            self._soon.start()

    def _take(self) -> None:
        if self._window is None:
            return
        self._due = False
        picture = scaled(self._window.grabWindow(), self._size)
        if picture.isNull():
            return
        pixels = bytes(picture.constBits())
        before = self._sent[1] if self._sent is not None and self._sent[0] == picture.size() else b""
        row = picture.width() * _PIXEL
        top, count = changed_rows(before, pixels, row)
        if count == 0 and self._sent is not None and self._sent[2] == self._draft:
            return
        self._sent = (picture.size(), pixels, self._draft)
        self._number += 1
        self._awaits = True
        self._send(
            Frame(
                number=self._number,
                draft=self._draft,
                width=picture.width(),
                height=picture.height(),
                top=top,
                count=count,
                rows=zlib.compress(pixels[top * row : (top + count) * row], _QUICK) if count else b"",
            )
        )


def scaled(picture: QImage, size: QSize) -> QImage:
    """The picture as large as goes into `size`, its pixels as a `Frame` has them."""
    fitting = picture.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    if fitting != picture.size():
        picture = picture.scaled(
            fitting, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def changed_rows(before: bytes, after: bytes, row: int) -> tuple[int, int]:
    """Where the rows that differ begin and how many they are, of `row` bytes each; all, when the sizes differ."""
    if len(before) != len(after):
        return 0, len(after) // row
    if before == after:
        return 0, 0
    rows = range(len(after) // row)
    old, new = memoryview(before), memoryview(after)
    differs = lambda number: old[number * row : (number + 1) * row] != new[number * row : (number + 1) * row]  # noqa: E731 - used twice, at once
    first = next(filter(differs, rows))
    last = next(filter(differs, reversed(rows)))
    return first, last - first + 1
