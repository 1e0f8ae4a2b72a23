"""The dialog's end of the line, and the real stand program at the other."""

from __future__ import annotations

import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QLocalSocket

from kiosk_app.gallery.theatre import sample_state
from shared.client.local_messages import MessageDoor, MessageLine
from shared.protocol.content import Configuration
from shared.protocol.preview import (
    Frame,
    FrameShown,
    FromStand,
    Look,
    Placed,
    Pointer,
    PointerAction,
    Ready,
    ShowDraft,
    ShowLook,
    Tapped,
)

_SECONDS = 40_000
"""Milliseconds that a program may take on a machine that does other things as well."""


class Dialog:
    """Shows a stand: keeps its picture and what it says."""

    def __init__(self, qtbot: Any, name: str, *, takes_frames: bool = True) -> None:
        self.qtbot = qtbot
        self.heard: list[Any] = []
        self.picture = QImage()
        self.draft = 0
        self.closed = False
        self._takes = takes_frames
        self._came: list[QLocalSocket] = []
        self._door = MessageDoor(name)
        self._door.came.connect(self._came.append)
        assert self._door.open() == ""
        self.program = subprocess.Popen([sys.executable, "-m", "kiosk_app", "--preview", name])
        self.wait(lambda: bool(self._came))
        self.line = MessageLine(self._came[0], FromStand)
        self.line.received.connect(self._on_received)
        self.line.closed.connect(self._on_closed)
        self.line.begin()

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=_SECONDS)

    def show(self, configuration: Configuration, number: int, look: Look | None = None) -> QImage:
        """Send the draft, and the picture that has it."""
        if look is not None:
            self.line.send(ShowLook(look=look))
        self.line.send(ShowDraft(configuration=configuration, number=number))
        self.wait(lambda: self.draft == number)
        return self.picture.copy()

    @property
    def tiles(self) -> bytes:
        """The picture without header and heading, whose letters may come to stand a quarter of a pixel otherwise."""
        return bytes(self.picture.constBits())[120 * 4 * self.picture.width() :]

    def all_of(self, kind: type) -> list[Any]:
        return [message for message in self.heard if isinstance(message, kind)]

    @property
    def place(self) -> Any:
        return self.all_of(Placed)[-1].place if self.all_of(Placed) else None

    def tap(self, x: float, y: float, *, picks: bool = False) -> None:
        for action in (PointerAction.PRESS, PointerAction.RELEASE):
            self.line.send(Pointer(action=action, x=x, y=y, picks=picks))

    def end(self) -> None:
        self.line.close()
        self.program.kill()
        self.program.wait()

    def _on_closed(self) -> None:
        self.closed = True

    def _on_received(self, message: Any) -> None:
        self.heard.append(message)
        if isinstance(message, Frame) and self._takes:
            self._paint(message)
            self.line.send(FrameShown(number=message.number))

    def _paint(self, frame: Frame) -> None:
        size = (frame.width, frame.height)
        if (self.picture.width(), self.picture.height()) != size:
            self.picture = QImage(*size, QImage.Format.Format_RGB32)
        row = 4 * frame.width
        pixels = self.picture.bits()
        assert isinstance(pixels, memoryview)
        pixels[frame.top * row : (frame.top + frame.count) * row] = zlib.decompress(frame.rows) if frame.count else b""
        self.draft = frame.draft


@pytest.fixture
def make_dialog(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Dialog]]:
    """Makes dialogs, each with a stand."""
    made: list[Dialog] = []

    def make(**settings: Any) -> Dialog:
        made.append(Dialog(qtbot, str(tmp_path / f"preview-{len(made)}.socket"), **settings))
        return made[-1]

    yield make
    for dialog in made:
        dialog.end()


@pytest.fixture
def dialog(make_dialog: Callable[..., Dialog]) -> Dialog:
    """A dialog whose stand is ready."""
    made = make_dialog()
    made.wait(lambda: bool(made.all_of(Ready)))
    return made


@pytest.fixture(scope="session")
def site() -> Configuration:
    """The citizen service of the demo municipality."""
    return sample_state().configuration


@pytest.fixture
def tapped() -> type:
    """What says that something was tapped."""
    return Tapped
