"""How tests and the demo drive the real stand: real taps, pictures of the window, and what it shows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk_app.visit.props import plain
from shared.client.automation import AutomationServer

if TYPE_CHECKING:
    from kiosk_app.app import Stand
    from kiosk_app.shown.glass import DraftGlass
    from kiosk_app.visit.sources import MirrorLike


_LONGEST_FRAME_MS: Final = 2000
_KEY_MS: Final = 4
"""Between a key and the next movement of a key: slow for a scanner, and no person's."""


class Hands:
    """The handlers; `now_ns` is the wall clock in nanoseconds. While `glass` shows a draft, its stand is driven."""

    def __init__(
        self,
        stand: Stand,
        mirror: MirrorLike,
        glass: DraftGlass | None = None,
        now_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._own = stand
        self._glass = glass
        self._mirror = mirror
        self._now_ns = now_ns
        self._tapped_at_ns: int | None = None
        self._numbered_at_ns: int | None = None
        stand.visit.changed.connect(self._watch)

    @property
    def _stand(self) -> Stand:
        """The stand that is seen."""
        return (self._glass.stand if self._glass is not None else None) or self._own

    def tap(self, request: dict[str, Any]) -> dict[str, Any]:
        """A real mouse click in the middle of the item `objectName`; raises `ValueError` when there is none to tap."""
        name = str(request["objectName"])
        self._let_settle("pages")
        self._let_paint()
        item = find_item(self._stand.window.contentItem(), name)
        if item is None:
            raise ValueError(f"there is nothing called {name} to tap on page {self._stand.visit.state.page}")
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        command, tapped = self._stand.visit.state.pending, self._now_ns()
        QTest.mouseClick(self._stand.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        after = self._stand.visit.state.pending
        if after is not None and after is not command:
            self._tapped_at_ns = tapped
        return {"page": self._stand.visit.state.page.value}

    def press(self, request: dict[str, Any]) -> dict[str, Any]:
        """Press in the middle of `objectName` and let go after `hold` seconds; `ValueError` when it is not there."""
        name = str(request["objectName"])
        self._let_settle("pages")
        self._let_paint()
        item = find_item(self._stand.window.contentItem(), name)
        if item is None:
            raise ValueError(f"there is nothing called {name} to press on page {self._stand.visit.state.page}")
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        window, button, no_key = self._stand.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(window, button, no_key, middle)
        loop = QEventLoop()
        QTimer.singleShot(round(float(request["hold"]) * 1000), loop.quit)
        loop.exec()
        QTest.mouseRelease(window, button, no_key, middle)
        return {"maintenance": self._stand.maintenance.props.page}

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
        stand, state = self._stand, self._stand.visit.state
        ticket, menu = stand.ticket.props, stand.menu.props
        return {
            "shown": self._glass.version if self._glass is not None else None,
            "page": state.page.value,
            "label": ticket.label,
            "ahead": ticket.ahead,
            "place": ticket.place,
            "paper": ticket.paper,
            "trouble": ticket.trouble,
            "printer": ticket.printer,
            "waiting_area": ticket.waiting_area,
            "connection": str(self._mirror.connection),
            "revision": self._mirror.state.revision if self._mirror.state else None,
            "language": state.language,
            "tiles": [{"open": tile.is_open, **plain(tile)} for tile in menu.tiles],
            "pages": menu.pages,
            "title": menu.title,
            "entry": state.entry,
            "results": [plain(tile) for tile in stand.search.props.results],
            "documents": [plain(document) for document in stand.service.props.documents],
            "slot_time": stand.service.props.slot_time,
            "booked_time": stand.service.props.booked_time,
            "booked_code": stand.service.props.booked_code,
            "scanner": stand.scanner.state.value if stand.scanner else "none",
            "scan_word": state.scan_word.value,
            "reads_cards": stand.scans.reads_cards,
            "arrival": stand.checkin.props.outcome,
            "help_state": stand.care.props.help_state,
            "bell": stand.bell.props.state,
            "warning": stand.care.props.warning,
            "maintenance": stand.maintenance.props.page,
            "pin_state": stand.maintenance.props.pin_state,
            "roll": stand.maintenance.roll_step,
            "slip": stand.maintenance.props.job,
            "unsent": stand.outbox.unsent,
            "faults": list(stand.menu.faults),
            "tapped_at_ns": self._tapped_at_ns,
            "numbered_at_ns": self._numbered_at_ns,
        }

    def scan(self, request: dict[str, Any]) -> dict[str, Any]:
        """Hold a code before the scanner."""
        self._stand.visit.scanned(str(request["text"]))
        return {"page": self._stand.visit.state.page.value}

    def key(self, request: dict[str, Any]) -> dict[str, Any]:
        """Press a key of a real keyboard by its Qt name, as `Tab`; `ValueError` for one that does not exist."""
        name = str(request["key"])
        key = getattr(Qt.Key, f"Key_{name}", None)
        if key is None:
            raise ValueError(f"there is no key {name}")
        self._let_settle("pages")
        QTest.keyClick(self._stand.window, key)
        return {"page": self._stand.visit.state.page.value}

    def keys(self, request: dict[str, Any]) -> dict[str, Any]:
        """Type `codes`, which are characters' numbers, as fast as a scanner that is a keyboard; 10 is Enter.

        Numbers, so that no text of what is typed is left behind in this program by its being driven. Each key says its
        own moment, as the keys of a device do: how busy this program is does not make the scanner slower.
        """
        moment = time.monotonic() * 1000
        for code in request["codes"]:
            key, text = (Qt.Key.Key_Return, "\r") if code == ord("\n") else (ord(chr(code).upper()), chr(code))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                moment += _KEY_MS
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                event.setTimestamp(round(moment))
                QCoreApplication.sendEvent(self._stand.window, event)
        return {"page": self._stand.visit.state.page.value}

    def _let_settle(self, *names: str) -> None:
        """Wait while those items move, which ends by itself; a page that slides takes no tap."""
        for name in names:
            item = find_item(self._stand.window.contentItem(), name)
            if item is not None and item.property("busy"):
                loop = QEventLoop()
                item.busyChanged.connect(loop.quit)  # type: ignore[attr-defined]
                loop.exec()

    def _let_paint(self) -> None:
        """Wait for a frame: before it, what has just come stands nowhere yet."""
        window = self._stand.window
        if not window.isExposed():
            return
        loop = QEventLoop()
        window.frameSwapped.connect(loop.quit)
        QTimer.singleShot(_LONGEST_FRAME_MS, loop.quit)
        window.update()
        loop.exec()

    def _watch(self) -> None:
        state = self._own.visit.state
        if state.busy:
            self._numbered_at_ns = None
        elif state.reply is not None and self._numbered_at_ns is None:
            self._numbered_at_ns = self._now_ns()


def find_item(root: QQuickItem, name: str) -> QQuickItem | None:
    """The topmost item of that objectName that can be seen and used, delegates of repeaters among them."""
    found = [item for item in _items(root) if item.objectName() == name and item.isVisible() and item.isEnabled()]
    return found[-1] if found else None


def serve(name: str, stand: Stand, mirror: MirrorLike, glass: DraftGlass | None = None) -> QObject:
    """Listen for commands under `name` until the answer is deleted."""
    hands = Hands(stand, mirror, glass)
    handlers = {
        "tap": hands.tap,
        "key": hands.key,
        "keys": hands.keys,
        "press": hands.press,
        "scan": hands.scan,
        "grab": hands.grab,
        "inspect": hands.inspect,
    }
    return AutomationServer(name, handlers, stand.visit)


def _items(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from _items(child)
