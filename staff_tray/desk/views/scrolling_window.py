"""A window of one column that is as high as its words need, and scrolls where the screen is lower than that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from staff_tray import theme

WHOLE = "whole"
"""The property of what is brought into view as a whole when the keyboard comes into it."""


class _Column(QWidget):
    """Its height follows from its width alone: a layout's least size takes wrapped words to be as narrow as may be."""

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        layout = self.layout()
        return QSize(layout.totalMinimumSize().width() if layout is not None else 0, 0)


class ScrollingWindow(QWidget):
    """Put widgets into `column`. Grows with them as far as the screen goes; never shrinks by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._inner = _Column()
        self._inner.setObjectName("column")
        self.column = QVBoxLayout(self._inner)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._area.setWidget(self._inner)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)
        self._inner.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def open_at_width(self, width: int) -> None:
        """Begin this wide, and as high as that needs; in pixels."""
        self.resize(width, min(self.column.totalHeightForWidth(width), self._room()))

    def fit(self) -> None:
        """Never narrower than a word, and as high as the words need while the screen has room."""
        self.setMinimumWidth(self.column.totalMinimumSize().width())
        self.setMinimumHeight(min(self.column.totalHeightForWidth(self.width()), 40 * theme.UNIT))
        needed = self.column.totalHeightForWidth(self.width())
        if needed > self.height() and not self.isMaximized():
            self.resize(self.width(), max(self.height(), min(needed, self._room())))
        # Where a bar stands the words have less room, need more height, and so keep the bar: we decide.
        bars = Qt.ScrollBarPolicy
        policy = bars.ScrollBarAsNeeded if needed > self.height() else bars.ScrollBarAlwaysOff
        if policy != self._area.verticalScrollBarPolicy():
            self._area.setVerticalScrollBarPolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        if self.isVisible():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The size is settled now: one that is changed before, within its own event, never reaches the layout."""
        super().showEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When what is inside has changed, the height follows."""
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def _room(self) -> int:
        screen = self.screen()
        frame = self.frameGeometry().height() - self.height() if self.isVisible() else 4 * theme.UNIT
        return screen.availableGeometry().height() - max(frame, 0)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inner.isAncestorOf(now):
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Bring the keyboard's place into view, with all that belongs to it, once everything has its place."""
        focus = self.focusWidget()
        if focus is None or not self._inner.isAncestorOf(focus):
            return
        whole: QWidget | None = focus
        while whole is not None and not whole.property(WHOLE):
            whole = whole.parentWidget()
        for widget in (whole, focus):
            if widget is not None:
                self._area.ensureWidgetVisible(widget, 0, theme.UNIT)
