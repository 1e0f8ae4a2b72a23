"""How tests and the demo drive the real stand: real taps, pictures of the window, and what it shows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk_app.visit.journey import Page
from shared.client.automation import AutomationServer

if TYPE_CHECKING:
    from kiosk_app.app import Stand
    from kiosk_app.visit.sources import MirrorLike


class Hands:
    """The handlers; `now_ns` is the wall clock in nanoseconds."""

    def __init__(self, stand: Stand, mirror: MirrorLike, now_ns: Callable[[], int] = time.time_ns) -> None:
        self._stand = stand
        self._mirror = mirror
        self._now_ns = now_ns
        self._tapped_at_ns: int | None = None
        self._numbered_at_ns: int | None = None
        stand.visit.changed.connect(self._watch)

    def tap(self, request: dict[str, Any]) -> dict[str, Any]:
        """A real mouse click in the middle of the item `objectName`; raises `ValueError` when there is none to tap."""
        name = str(request["objectName"])
        self._let_settle("pages")
        item = find_item(self._stand.window.contentItem(), name)
        if item is None:
            raise ValueError(f"there is nothing called {name} to tap on page {self._stand.visit.state.page}")
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        command, tapped = self._stand.visit.state.command, self._now_ns()
        QTest.mouseClick(self._stand.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        after = self._stand.visit.state.command
        if after is not None and after is not command:
            self._tapped_at_ns = tapped
        return {"page": self._stand.visit.state.page.value}

    def grab(self, request: dict[str, Any]) -> dict[str, Any]:
        """The window, when all has come to rest, as a picture at `path`; `ValueError` when it cannot be written."""
        path = str(request["path"])
        self._let_settle("pages", "ticket-paper")
        picture = self._stand.window.grabWindow()
        if not picture.save(path):
            raise ValueError(f"the picture cannot be written to {path}")
        return {"path": path, "width": picture.width(), "height": picture.height()}

    def inspect(self, _request: dict[str, Any]) -> dict[str, Any]:
        """What the stand shows."""
        page, menu = self._stand.page.props, self._stand.menu.props
        return {
            "page": page.page,
            "label": page.label,
            "ahead": page.ahead,
            "place": page.place,
            "paper": page.paper,
            "trouble": page.trouble,
            "printer": page.printer,
            "waiting_area": page.waiting_area,
            "connection": str(self._mirror.connection),
            "language": page.language,
            "tiles": [{"id": tile.service_id, "open": tile.is_open, **asdict(tile)} for tile in menu.tiles],
            "tapped_at_ns": self._tapped_at_ns,
            "numbered_at_ns": self._numbered_at_ns,
        }

    def _let_settle(self, *names: str) -> None:
        """Wait while those items move, which ends by itself; a page that slides takes no tap."""
        for name in names:
            item = find_item(self._stand.window.contentItem(), name)
            if item is not None and item.property("busy"):
                loop = QEventLoop()
                item.busyChanged.connect(loop.quit)  # type: ignore[attr-defined]
                loop.exec()

    def _watch(self) -> None:
        state = self._stand.visit.state
        if state.page is Page.ISSUING:
            self._numbered_at_ns = None
        elif state.page is Page.NUMBER and self._numbered_at_ns is None:
            self._numbered_at_ns = self._now_ns()


def find_item(root: QQuickItem, name: str) -> QQuickItem | None:
    """The topmost item of that objectName that can be seen and used, delegates of repeaters among them."""
    found = [item for item in _items(root) if item.objectName() == name and item.isVisible() and item.isEnabled()]
    return found[-1] if found else None


def serve(name: str, stand: Stand, mirror: MirrorLike) -> QObject:
    """Listen for commands under `name` until the answer is deleted."""
    hands = Hands(stand, mirror)
    handlers = {"tap": hands.tap, "grab": hands.grab, "inspect": hands.inspect}
    return AutomationServer(name, handlers, stand.visit)


def _items(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from _items(child)
