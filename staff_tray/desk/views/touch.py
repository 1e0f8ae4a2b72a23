"""What fingers press: buttons, choices and pages of a side panel, each at least 44 pixels high."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Hairline, Text
from staff_tray.desk.views.row_delegate import TOUCH
from staff_tray.desk.views.row_list import RowList
from staff_tray.desk.views.row_model import Row
from staff_tray.icons import line_icon

_APART = "\u2002"
"""Between an icon and the words, which stand too close otherwise."""


def touch_height(font: QFont) -> int:
    """The height in pixels of what a finger presses: more than the least one in a large font."""
    return max(TOUCH, QFontMetrics(font).height() + 3 * theme.UNIT)


def readable_placeholder() -> QPalette:
    """The application's palette with an example in a field that can be read, also by old eyes."""
    palette = QApplication.palette()
    text, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    palette.setColor(QPalette.ColorRole.PlaceholderText, theme.blend(text, ground, 0.30))
    return palette


class TouchButton(Button):
    """A button for a finger, with an icon that follows the palette; "" for none."""

    def __init__(self, words: str, name: str, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.say(words)
        self.setObjectName(name)
        self._tint()

    def say(self, words: str) -> None:
        """What stands on it."""
        self.setText(f"{_APART}{words}" if self._icon and words else words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Never smaller than a finger."""
        return super().sizeHint().expandedTo(QSize(TOUCH, touch_height(self.font())))

    def minimumSizeHint(self) -> QSize:
        """Nor narrower than its words."""
        return self.sizeHint()

    def allow(self, why_not: str) -> None:
        """Whether it can be pressed: "" for yes, else why not."""
        self.setEnabled(not why_not)
        self.setToolTip(why_not)
        self.setAccessibleDescription(why_not)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._tint()

    def _tint(self) -> None:
        side = theme.icon_side(self.font())
        self.setIconSize(QSize(side, side))
        self.setIcon(line_icon(self._icon, QApplication.palette()) if self._icon else QIcon())


class TouchToggle(TouchButton):
    """A button that stays pressed; a tick says so, and not the colour alone."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words, name)
        self.setCheckable(True)
        self.words = words
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, checked: bool) -> None:
        self._icon = "check" if checked else ""
        self.say(self.words)
        self._tint()


class TouchChoice(QComboBox):
    """A choice for a finger. `chosen` carries the key of what the user chose."""

    chosen = Signal(object)

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setMinimumHeight(touch_height(self.font()))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._choices: tuple[tuple[object, str], ...] = ()
        self.activated.connect(lambda index: self.chosen.emit(self._choices[index][0]))

    def show_choices(self, choices: tuple[tuple[object, str], ...], key: object) -> None:
        """What can be chosen, and what is."""
        if choices != self._choices:
            self._choices = choices
            self.clear()
            self.addItems([words for _, words in choices])
        self.setCurrentIndex(next((at for at, (each, _) in enumerate(choices) if each == key), -1))


class TouchField(QLineEdit):
    """A field for a finger. `done` is emitted at Enter, `down` at the down key."""

    done = Signal()
    down = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(spoken)
        self.setMinimumHeight(touch_height(self.font()))
        self.setTextMargins(theme.UNIT, 0, theme.UNIT, 0)
        self.setPalette(readable_placeholder())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self.setPalette(readable_placeholder())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done, down goes to what stands below."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class Scrolled(QScrollArea):
    """A column that scrolls under a finger, never sideways, and brings into view what the keyboard reaches."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._column = column
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(column)
        self.viewport().setAutoFillBackground(False)
        column.setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def minimumSizeHint(self) -> QSize:
        """As wide as what stands in it, and the bar beside."""
        least = super().minimumSizeHint()
        return QSize(
            self._column.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), least.height()
        )


class SidePage(QWidget):
    """A page beside the list: a title with the way back, a column that scrolls, and a foot that is always there.

    `left` is emitted by the way back and by Escape.
    """

    left = Signal()

    def __init__(self, title: str, name: str, back: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.back = TouchButton("", f"{name}-back", "arrow-left")
        self.back.setAccessibleName(back)
        self.back.setToolTip(back)
        self.back.setFlat(True)
        self.back.clicked.connect(self.left)
        self.title = Text()
        self.title.setObjectName(f"{name}-title")
        self.title.setFont(theme.semibold(self.font(), 1.25))
        self.title.setText(title)
        top = QHBoxLayout()
        top.setSpacing(theme.UNIT)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, theme.UNIT, 0)
        self.column.setSpacing(theme.UNIT)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(theme.UNIT)
        self.trouble = MessageLine("triangle-alert", f"{name}-trouble")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(theme.UNIT + theme.UNIT // 2)
        self._whole.addLayout(top)

    def arrange(self, *, scrolls: bool = True) -> None:
        """Put together what has been added to the column and the foot."""
        if scrolls:
            inner = QWidget()
            self.column.addStretch(1)
            inner.setLayout(self.column)
            self._whole.addWidget(Scrolled(inner), 1)
        else:
            self.column.setContentsMargins(0, 0, 0, 0)
            self._whole.addLayout(self.column, 1)
        if self.foot.count():
            self._whole.addWidget(Hairline())
        self._whole.addWidget(self.trouble)
        self._whole.addLayout(self.foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Chooser(QWidget):
    """A field to search in, and what it finds; `picked` carries the key of what was chosen."""

    picked = Signal(object)

    def __init__(self, name: str, spoken: str, search: Callable[[str], None]) -> None:
        super().__init__()
        self.field = TouchField(f"{name}-search", spoken)
        self.field.setClearButtonEnabled(True)
        self.list = RowList(f"{name}-list", spoken)
        self.nothing = Text()
        self.nothing.setObjectName(f"{name}-nothing")
        self.nothing.hide()
        self.field.textChanged.connect(search)
        self.field.down.connect(self.list.focus_first)
        self.field.done.connect(self._on_enter)
        self.list.picked.connect(self.picked)
        self.list.left_upwards.connect(self.field.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)

    def show_rows(self, rows: tuple[Row, ...], nothing: str) -> None:
        """Show these, or say that there is nothing."""
        self.list.show_rows(rows)
        self.nothing.setText("" if rows else nothing)
        self.nothing.setVisible(not rows)

    def begin(self) -> None:
        """Empty the field and bring the keyboard to it."""
        self.field.clear()
        self.field.setFocus()

    def _on_enter(self) -> None:
        """Enter in the field chooses the only one found."""
        found = [row for row in self.list.rows if row.enabled and not row.heading]
        if len(found) == 1:
            self.picked.emit(found[0].key)
        elif found:
            self.list.focus_first()
