"""Small widgets that the desk's windows are made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from staff_tray import theme
from staff_tray.desk.views.muted import Muted


class Text(QLabel):
    """A line or a paragraph: wraps instead of being cut."""

    def __init__(self, *, wraps: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


class MutedText(Muted, Text):
    """Secondary text."""

    MUTED = QPalette.ColorRole.WindowText

    def __init__(self, *, wraps: bool = True) -> None:
        super().__init__(wraps=wraps)
        self.mute()


class Hairline(QFrame):
    """A thin line between two sections."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(event.rect(), theme.hairline(self.palette()))


class StateBar(QWidget):
    """The upright bar in a state's colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(theme.BAR_WIDTH)
        self._colour = QColor()

    def set_colour(self, colour: QColor) -> None:
        """Show this state's colour."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        QPainter(self).fillRect(event.rect(), self._colour)


class Button(QPushButton):
    """A push button that Enter presses too, outside dialogs as well; high enough to be hit."""

    def sizeHint(self) -> QSize:
        """As the style has it, but not too low."""
        return super().sizeHint().expandedTo(QSize(0, theme.FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As above."""
        return super().minimumSizeHint().expandedTo(QSize(0, theme.FIELD_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Choice(Muted, QComboBox):
    """A box to choose from, whose invitation to choose can be read."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme.FIELD_HEIGHT)
        self.mute()


class Field(Muted, QLineEdit):
    """A line to type into, whose invitation to type can be read; flat where it can only be read."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme.FIELD_HEIGHT)
        self.mute()

    def _is_flat(self) -> bool:
        return self.isReadOnly()


class ActionButton(Button):
    """A button with its icon and words at the left and its shortcut key at the right.

    One that is never the `likely` one needs no room for bold words.
    """

    def __init__(self, *, likely: bool = True) -> None:
        super().__init__()
        self._key = ""
        self._likely = likely
        side = theme.icon_side(self.font())
        self.setIconSize(QSize(side, side))
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        """The shortcut to show, as F8."""
        self._key = key
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Wide enough for the words and the key beside each other."""
        metrics = self.fontMetrics()
        font = theme.semibold(self.font()) if self._likely else self.font()
        words = QFontMetrics(font).horizontalAdvance(self.text())
        width = self._before_words() + words + metrics.horizontalAdvance(self._key) + 3 * theme.UNIT
        return QSize(width, max(metrics.height() + 2 * theme.UNIT, 4 * theme.UNIT))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """The style draws the button, we place what is on it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inner = self.rect().adjusted(theme.UNIT, 0, -theme.UNIT, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        picture = QRect(inner.topLeft(), self.iconSize())
        picture.moveTop((self.height() - picture.height()) // 2)
        self.icon().paint(painter, picture, middle, mode)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        text = self.palette().color(group, QPalette.ColorRole.ButtonText)
        faint = self.isEnabled() and not theme.high_contrast(self.palette())
        key = theme.blend(text, self.palette().color(group, QPalette.ColorRole.Button), 0.28) if faint else text
        painter.setPen(key)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, self._key)
        painter.setPen(text)
        painter.setFont(theme.semibold(self.font()) if self.isDefault() else self.font())
        words = inner.adjusted(self._before_words() - theme.UNIT, 0, 0, 0)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextHideMnemonic, self.text())

    def _before_words(self) -> int:
        icon = 0 if self.icon().isNull() else self.iconSize().width() + theme.UNIT
        return theme.UNIT + icon


class ChoiceButton(ActionButton):
    """One answer to a question that has just come up under the mouse: the second press of a double click is none."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Who pressed twice where another button was has not answered."""
        event.accept()


class FittingWindow(QWidget):
    """A window that is never lower than its words need at its width."""

    def fit(self) -> None:
        """Grow, never shrink, until everything can be read."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def open_at_width(self, width: int) -> None:
        """Begin this wide, and as high as that needs; in pixels."""
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.height()
        self.resize(width, height)

    def event(self, event: QEvent) -> bool:
        """When what is inside has changed, the height follows."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.fit()
        return handled
