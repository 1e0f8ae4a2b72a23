"""The stand's picture in the dialog: sharp on every screen, and as alive as the stand."""

from __future__ import annotations

import zlib
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from shared.protocol.preview import Frame, KeyStroke, Pointer, PointerAction, Scroll
from staff_tray import theme
from staff_tray.superuser.preview import Preview

_PIXEL: Final = 4
_RING: Final = 3
"""Around the picture, for the keyboard's focus and a line."""
_PICKS = Qt.KeyboardModifier.ControlModifier
_INTO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PreviewPicture(QWidget):
    """Shows the frames of a `Preview`, and passes on what is done to them.

    The keyboard stays with the dialog until Enter or a click hands it to the stand; Escape takes it back.
    """

    entered_changed = Signal()

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self.setObjectName("preview-picture")
        self._preview = preview
        self._image = QImage()
        self._entered = False
        self._down: set[int] = set()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(180, 180))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        preview.framed.connect(self._on_frame)

    @property
    def image(self) -> QImage:
        """What the stand last showed, in the screen's own pixels."""
        return self._image

    @property
    def entered(self) -> bool:
        """Whether keys go to the stand."""
        return self._entered

    def sizeHint(self) -> QSize:
        """As a stand in portrait."""
        return QSize(360, 640)

    def room(self) -> QSize:
        """How large the picture may be, in the screen's own pixels."""
        inner = self.size() - QSize(2 * _RING, 2 * _RING)
        return inner.expandedTo(QSize(1, 1)) * self.devicePixelRatioF()

    def forget(self) -> None:
        """There is nothing to see any more."""
        self._image = QImage()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stand draws its picture for the new size."""
        super().resizeEvent(event)
        self._tell_room()

    def changeEvent(self, event: QEvent) -> None:
        """Moved to a screen with other pixels."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._tell_room()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it
        """Pixel by pixel."""
        painter = QPainter(self)
        room = self._place()
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._is_sharp(room))
            painter.drawImage(room, self._image)
        colour, width = theme.hairline(self.palette()), 1.0
        if self.hasFocus():
            colour, width = self._ring_colour(), float(_RING if self._entered else 2)
        painter.setPen(QPen(colour, width))
        painter.drawRect(room.adjusted(-width / 2, -width / 2, width / 2, width / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger on the glass; with Ctrl, or when clicks choose, only a question."""
        if event.button() is Qt.MouseButton.LeftButton:
            picks = self._picks(event)
            if not picks:
                self._enter(on=True)
            self._point(PointerAction.PRESS, event.position(), picks=picks)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It is moved."""
        if event.buttons() & Qt.MouseButton.LeftButton and not self._picks(event):
            self._point(PointerAction.MOVE, event.position(), picks=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is lifted."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._point(PointerAction.RELEASE, event.position(), picks=self._picks(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Lists are scrolled."""
        spot = self._spot(event.position())
        self._preview.send(Scroll(x=spot.x(), y=spot.y(), by=event.angleDelta().y()))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Tab is the stand's too, once one is in it."""
        keys = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if self._entered and event.type() in keys and isinstance(event, QKeyEvent):
            self._key(event, pressed=event.type() is QEvent.Type.KeyPress)
            return True
        if self._entered and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads in."""
        if event.key() in _INTO:
            self._enter(on=True)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever has left types elsewhere."""
        super().focusOutEvent(event)
        self._enter(on=False)
        self.update()

    def _key(self, event: QKeyEvent, *, pressed: bool) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if pressed:
                self._enter(on=False)
            return
        if not pressed and event.key() not in self._down:
            return
        (self._down.add if pressed else self._down.discard)(event.key())
        modifiers = event.modifiers().value
        self._preview.send(KeyStroke(key=event.key(), modifiers=modifiers, text=event.text(), pressed=pressed))

    def _enter(self, *, on: bool) -> None:
        if on != self._entered and (not on or not self._image.isNull()):
            self._entered = on
            self._down.clear()
            self.entered_changed.emit()
            self.update()

    def _picks(self, event: QMouseEvent) -> bool:
        return self._preview.props.picks or bool(event.modifiers() & _PICKS)

    def _point(self, action: PointerAction, position: QPointF, *, picks: bool) -> None:
        spot = self._spot(position)
        self._preview.send(Pointer(action=action, x=spot.x(), y=spot.y(), picks=picks))

    def _spot(self, position: QPointF) -> QPointF:
        """A point of this widget in the stand's own pixels."""
        room, (width, height) = self._place(), self._preview.screen
        return QPointF(
            (position.x() - room.x()) * width / max(1.0, room.width()),
            (position.y() - room.y()) * height / max(1.0, room.height()),
        )

    def _place(self) -> QRectF:
        """Where the picture stands, in the middle at the top, on whole pixels of the screen."""
        ratio = self.devicePixelRatioF()
        shape = QSize(*self._preview.screen) if self._image.isNull() else self._image.size()
        fitting = shape.scaled(self.room(), Qt.AspectRatioMode.KeepAspectRatio)
        size = shape if abs(fitting.width() - shape.width()) <= 1 else fitting
        left = round((self.width() * ratio - size.width()) / 2)
        top = round(_RING * ratio)
        return QRectF(left / ratio, top / ratio, size.width() / ratio, size.height() / ratio)

    def _is_sharp(self, room: QRectF) -> bool:
        return round(room.width() * self.devicePixelRatioF()) == self._image.width()

    def _ring_colour(self) -> QColor:
        return self.palette().highlight().color()

    def _tell_room(self) -> None:
        room = self.room()
        self._preview.fit(room.width(), room.height())

    def _on_frame(self, frame: Frame) -> None:
        if (self._image.width(), self._image.height()) != (frame.width, frame.height):
            self._image = QImage(frame.width, frame.height, QImage.Format.Format_RGB32)
        if frame.count:
            row = _PIXEL * frame.width
            pixels = self._image.bits()
            assert isinstance(pixels, memoryview)
            pixels[frame.top * row : (frame.top + frame.count) * row] = zlib.decompress(frame.rows)
            self.update()
        self._preview.shown(frame)
