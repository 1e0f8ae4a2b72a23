"""A list for finger, mouse, keyboard and screen reader whose rows never move under a finger."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScroller, QSizePolicy

from staff_tray.desk.views.row_delegate import RowDelegate
from staff_tray.desk.views.row_model import Row, RowModel

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_RELEASES = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class RowList(QListView):
    """Shows `Row`s; `picked` carries the key of the one that was clicked, tapped, or chosen with Enter.

    While it is pressed, news waits until the finger is off.
    """

    picked = Signal(object)
    left_upwards = Signal()
    """The up key was pressed on the first row."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._rows = RowModel(self)
        self._delegate = RowDelegate(self)
        self._pressed = False
        self._scrolled = False
        self._marked: Hashable | None = None
        self._later: tuple[Row, ...] | None = None
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().installEventFilter(self)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        QScroller.scroller(self.viewport()).stateChanged.connect(self._on_scroller)
        self.clicked.connect(self._on_tapped)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand on the screen."""
        return self._rows.rows

    @property
    def held(self) -> bool:
        """Whether something presses on the list, so that nothing moves."""
        return self._pressed

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these, now or as soon as nothing presses on the list."""
        if self._pressed:
            self._later = rows
            return
        if rows != self._rows.rows:
            self._delegate.measure(rows, self.font())
            self._rows.show_rows(rows)
            self.scheduleDelayedItemsLayout()

    def mark(self, key: Hashable | None) -> None:
        """Show this row as the chosen one; None for none."""
        self._marked = key
        place = None if key is None else self._rows.place(key)
        current = self._rows.row(self.currentIndex())
        if place is None:
            self.clearSelection()
        elif current is None or current.key != key or not self.selectedIndexes():
            self.setCurrentIndex(self._rows.index(place))

    def pick_row(self, words: str) -> bool:
        """Choose the row whose words begin so, as a click would; False when there is none."""
        for place, row in enumerate(self.rows):
            if row.enabled and not row.heading and f"{row.head} {row.title}".strip().startswith(words):
                self.setCurrentIndex(self._rows.index(place))
                self._on_clicked(self._rows.index(place))
                return True
        return False

    def focus_first(self) -> None:
        """Bring the keyboard to the chosen row, else to the first that can be chosen."""
        self.setFocus()
        if self._rows.row(self.currentIndex()) is None:
            first = next((place for place, row in enumerate(self.rows) if not row.heading and row.enabled), None)
            if first is not None:
                no_update = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(self._rows.index(first), no_update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when a finger or the mouse is on the list."""
        if watched is self.viewport():
            if event.type() in _PRESSES:
                if not self._pressed:
                    self._scrolled = False
                self._pressed = True
            elif event.type() in _RELEASES or (event.type() is QEvent.Type.Hide and self._pressed):
                self._let_go()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever works elsewhere presses here no more."""
        super().focusOutEvent(event)
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar choose; up from the first row leaves the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_clicked(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and not any(
            not row.heading and row.enabled for row in self.rows[: max(0, self.currentIndex().row())]
        ):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the rows are as high as they then need."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """At another font as well."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_delegate"):
            self._delegate.measure(self.rows, self.font())
            self.scheduleDelayedItemsLayout()

    def _on_scroller(self, state: QScroller.State) -> None:
        self._scrolled |= state is QScroller.State.Dragging

    def _on_tapped(self, index: Any) -> None:
        """A finger that has scrolled chooses nobody, though it leaves the row that it came down on."""
        if not self._scrolled:
            self._on_clicked(index)

    def _on_clicked(self, index: Any) -> None:
        row = self._rows.row(index)
        if row is not None and row.enabled and not row.heading:
            self.picked.emit(row.key)

    def _let_go(self) -> None:
        """What was pressed is chosen first; then the news."""
        self._pressed = False
        QTimer.singleShot(0, self, self._catch_up)

    def _catch_up(self) -> None:
        rows, self._later = self._later, None
        if rows is not None:
            self.show_rows(rows)
        if self._scrolled:
            self.mark(self._marked)
