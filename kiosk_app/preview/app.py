"""Puts the preview together: the line to the dialog, the stage, the camera."""

from __future__ import annotations

import logging
import os
import sys
from collections import deque
from collections.abc import Callable
from typing import Any, Final, assert_never

from shared.protocol.preview import (
    PROTOCOL,
    Fault,
    FrameShown,
    KeyStroke,
    Placed,
    Pointer,
    Ready,
    Scroll,
    ShowDraft,
    ShowLook,
    ShowPlace,
    Tapped,
    ToStand,
)

_log = logging.getLogger(__name__)

_CONNECT_SECONDS: Final = 10.0
BROKEN: Final = 1
"""The exit status when the stand could not do what it was told; its last message says why."""
NOBODY_LISTENS: Final = 3
"""The exit status when there is no dialog at the other end."""
_SCALED_BY: Final = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_ENABLE_HIGHDPI_SCALING")


def run(name: str) -> int:
    """Show what is told on the local socket `name`, until its other end is gone; answers the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for scaling in _SCALED_BY:
        os.environ.pop(scaling, None)
    from kiosk_app.application import make_application  # noqa: PLC0415 - Qt reads the environment when it is loaded
    from shared.client.ending import EndOnSignal  # noqa: PLC0415 - as above
    from shared.client.local_messages import MessageLine, connect  # noqa: PLC0415 - as above

    application = make_application(sys.argv[:1])
    EndOnSignal(application)
    socket = connect(name, _CONNECT_SECONDS)
    if socket is None:
        sys.stderr.write(f"skranke-kiosk: nobody shows a preview on {name}\n")
        return NOBODY_LISTENS
    line = MessageLine(socket, ToStand)
    preview = Preview(line, lambda: application.exit(BROKEN))
    line.closed.connect(application.quit)
    preview.begin()
    status = application.exec() if line.open else 0
    line.close()
    preview.close()
    return status


class Preview:
    """Does what the dialog says, one after the other: a stand that is being made may let other events in."""

    def __init__(self, line: Any, give_up: Callable[[], None]) -> None:
        from kiosk_app.preview.camera import Camera  # noqa: PLC0415 - as above
        from kiosk_app.preview.stage import Stage, utc_now  # noqa: PLC0415 - as above

        self._line = line
        self._give_up = give_up
        self._camera = Camera(line.send, line)
        self._stage = Stage(self._camera, utc_now, line)
        self._stage.placed.connect(lambda place: line.send(Placed(place=place)))
        self._stage.tapped.connect(lambda path, picked: line.send(Tapped(path=path, picked=picked)))
        self._stage.faults_changed.connect(self._on_faults)
        self._waiting: deque[ToStand] = deque()
        self._busy = False
        line.received.connect(self._take)

    def begin(self) -> None:
        """Say that the stand is here."""
        from kiosk_app.machine.app import our_version  # noqa: PLC0415 - as above

        self._line.send(Ready(protocol=PROTOCOL, version=our_version()))
        self._line.begin()

    def close(self) -> None:
        """Take the stand down."""
        self._stage.close()

    def _take(self, message: ToStand) -> None:
        self._waiting.append(message)
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting:
                first = self._waiting.popleft()
                if not _overtaken(first, self._waiting):
                    self._do(first)
        except Exception as error:  # noqa: BLE001 - the edge of the process: the dialog starts it anew
            _log.exception("the preview cannot go on")
            self._line.send(Fault(words=f"{type(error).__name__}: {error}"))
            self._give_up()
            return
        self._busy = False

    def _do(self, message: ToStand) -> None:
        match message:
            case ShowDraft(configuration=configuration, number=number):
                self._stage.show_draft(configuration, number)
            case ShowLook(look=look):
                self._stage.show_look(look)
            case ShowPlace(place=place):
                self._stage.show_place(place)
            case Pointer():
                self._stage.point(message)
            case Scroll():
                self._stage.scroll(message)
            case KeyStroke():
                self._stage.press(message)
            case FrameShown(number=number):
                self._camera.shown(number)
            case _:
                assert_never(message)

    def _on_faults(self, faults: tuple[str, ...]) -> None:
        for words in faults:
            self._line.send(Fault(words=words))


def _overtaken(message: ToStand, waiting: deque[ToStand]) -> bool:
    """Whether a later draft or look makes this one not worth showing."""
    return isinstance(message, ShowDraft | ShowLook) and any(type(later) is type(message) for later in waiting)
