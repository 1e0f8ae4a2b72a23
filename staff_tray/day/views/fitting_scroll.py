"""A list that is as high as its rows, until it is high enough; then it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from staff_tray import theme


class FittingScroll(QScrollArea):
    """Put the rows into `rows`; more than `most_lines` of text are scrolled."""

    def __init__(self, most_lines: int) -> None:
        super().__init__()
        self._most_lines = most_lines
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self.rows = QVBoxLayout(self._content)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self._content.installEventFilter(self)
        self.setWidget(self._content)
        self.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rows have come, gone or grown."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap elsewhere at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Take the height that the rows need at this width, if that is not too much."""
        most = self._most_lines * self.fontMetrics().lineSpacing()
        scrolls = self._needed(0) > most
        beside = self.verticalScrollBar().sizeHint().width() if scrolls else 0
        self.rows.setContentsMargins(0, 0, theme.UNIT if scrolls else 0, 0)
        needed = self._needed(beside)
        self._content.setMinimumHeight(needed)
        self.setFixedHeight(min(most, needed))
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )

    def reveal(self, row: QWidget) -> None:
        """Scroll so that the row can be seen, which has perhaps just grown."""
        self.fit()
        self.rows.activate()
        self.ensureWidgetVisible(row, 0, theme.UNIT)

    def _needed(self, beside: int) -> int:
        return max(0, self.rows.totalHeightForWidth(self.width() - beside)) if self.rows.count() else 0
