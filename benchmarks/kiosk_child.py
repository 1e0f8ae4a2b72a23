"""What `benchmarks.kiosk` starts: a bare QML window, or the stand; prints one line of JSON about itself."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from shared.client.forgotten_sources import forget_sources

if TYPE_CHECKING:
    from kiosk_app.gallery.theatre import Theatre

SIZE = {"width": 1080, "height": 1920}
TAPS = 60
SETTLED_MS = 500

BARE = b"""
import QtQuick

Window {
    width: 1080
    height: 1920

    Text {
        anchors.centerIn: parent
        text: "Hello"
    }
}
"""


def main() -> int:
    """Run the part that is named on the command line."""
    part = sys.argv[1]
    if part == "bare":
        return _bare()
    if part == "stand":
        return _stand()
    return _taps(huge=part == "huge-taps")


def _bare() -> int:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(BARE, QUrl("bare.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    _after_first_frame(window, application.quit)
    window.show()
    application.exec()
    return 0


def _stand() -> int:
    forget_sources()
    from kiosk_app.application import make_application  # noqa: PLC0415 - loading is part of what is measured

    application = make_application(sys.argv[:1])
    from kiosk_app.gallery.theatre import Theatre, sample_state  # noqa: PLC0415 - as above

    def built(window: QQuickWindow) -> None:
        _after_first_frame(window, application.quit)

    stage = Theatre(sample_state(), settings=SIZE, built=built)
    application.exec()
    stage.close()
    return 0


def _taps(*, huge: bool) -> int:
    forget_sources()
    from kiosk_app.application import make_application  # noqa: PLC0415 - as above
    from kiosk_app.gallery.huge import with_huge_menu  # noqa: PLC0415 - as above
    from kiosk_app.gallery.theatre import Theatre, sample_state  # noqa: PLC0415 - as above

    _application = make_application(sys.argv[:1])
    state = with_huge_menu(sample_state()) if huge else sample_state()
    with Theatre(state, settings=SIZE) as stage:
        found = _tap(stage, "tile-group-0" if huge else "tile-borgerservice.pas")
    sys.stdout.write(json.dumps({"tap_ms": found}) + "\n")
    return 0


def _after_first_frame(window: QQuickWindow, done: Callable[[], None]) -> None:
    """Print when the first frame was on the screen, and the memory a moment later."""
    first: list[int] = []

    def swapped() -> None:
        if not first:
            first.append(time.monotonic_ns())
            QTimer.singleShot(SETTLED_MS, tell)

    def tell() -> None:
        sys.stdout.write(json.dumps({"first_frame_ns": first[0], "memory_mb": _memory_mb()}) + "\n")
        done()

    window.frameSwapped.connect(swapped)


def _tap(stage: Theatre, name: str) -> list[float]:
    """The milliseconds from a finger on a tile to the next frame, and from its lifting to the page behind it."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - as above
    from PySide6.QtTest import QTest  # noqa: PLC0415 - as above

    from kiosk_app.automation import find_item  # noqa: PLC0415 - as above
    from kiosk_app.gallery.theatre import settle  # noqa: PLC0415 - as above

    window = stage.window
    frames: list[int] = []
    window.frameSwapped.connect(lambda: frames.append(time.monotonic_ns()))
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    found: list[float] = []

    def timed(act: Callable[[], None]) -> float:
        frames.clear()
        began = time.monotonic_ns()
        act()
        while not frames:
            QCoreApplication.processEvents()
        return (frames[0] - began) / 1e6

    for _ in range(TAPS):
        settle()
        tile = find_item(window.contentItem(), name)
        assert tile is not None
        middle = tile.mapToScene(QPointF(tile.width() / 2, tile.height() / 2)).toPoint()
        found.append(timed(lambda at=middle: QTest.mousePress(window, button, none, at)))  # type: ignore[misc]
        found.append(timed(lambda at=middle: QTest.mouseRelease(window, button, none, at)))  # type: ignore[misc]
        settle()
        stage.stand.visit.start_over()
    return found


def _memory_mb() -> float | None:
    """The memory that the process holds, in MB; None where it cannot be read."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    sys.exit(main())
