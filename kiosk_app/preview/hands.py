"""Does in the stand's window what is done to its picture in the dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent, QWindow

from shared.protocol.preview import KeyStroke, Pointer, PointerAction, Scroll

_TYPES = {
    PointerAction.PRESS: QEvent.Type.MouseButtonPress,
    PointerAction.MOVE: QEvent.Type.MouseMove,
    PointerAction.RELEASE: QEvent.Type.MouseButtonRelease,
}
_LEFT, _NONE, _PLAIN = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def point(window: QWindow, pointer: Pointer) -> None:
    """Press, move or let go."""
    place = QPointF(pointer.x, pointer.y)
    button = _NONE if pointer.action is PointerAction.MOVE else _LEFT
    held = _NONE if pointer.action is PointerAction.RELEASE else _LEFT
    event = QMouseEvent(_TYPES[pointer.action], place, place, place, button, held, _PLAIN)
    QCoreApplication.sendEvent(window, event)


def scroll(window: QWindow, turn: Scroll) -> None:
    """Turn the wheel."""
    place, phase = QPointF(turn.x, turn.y), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), QPoint(0, turn.by), _NONE, _PLAIN, phase, False)
    QCoreApplication.sendEvent(window, event)


def press(window: QWindow, stroke: KeyStroke) -> None:
    """A key goes down or up."""
    kind = QEvent.Type.KeyPress if stroke.pressed else QEvent.Type.KeyRelease
    event = QKeyEvent(kind, stroke.key, Qt.KeyboardModifier(stroke.modifiers), stroke.text)
    QCoreApplication.sendEvent(window, event)
