"""What a person writes, chooses or ticks with: one editor for each kind of setting."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from staff_tray import theme
from staff_tray.desk.views.muted import Muted
from staff_tray.desk.views.parts import Choice, Field, MutedText, Text
from staff_tray.superuser.bound import Bound
from staff_tray.superuser.form import Line, Number, Option, Pick, Picks

_LINES_LEAST, _LINES_MOST = 2, 9


class LongText(Muted, QPlainTextEdit):
    """Some lines, as high as its words need; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().contentsChanged.connect(self.updateGeometry)
        self.mute()

    def sizeHint(self) -> QSize:
        """As high as the words, within reason."""
        lines = max(_LINES_LEAST, min(_LINES_MOST, int(self.document().size().height())))
        margins = self.contentsMargins()
        around = 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom() + 2
        return QSize(20 * theme.UNIT, lines * self.fontMetrics().lineSpacing() + around)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(10 * theme.UNIT, self.sizeHint().height())

    def _is_flat(self) -> bool:
        return self.isReadOnly()


class SteadyChoice(Choice):
    """A choice that the wheel passes over: scrolling the page never changes a setting."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead."""
        event.ignore()


class SteadySpin(QSpinBox):
    """A number that the wheel passes over."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead."""
        event.ignore()


class LineEditor(QWidget):
    """One text for all languages."""

    def __init__(self, bound: Bound, kind: Line) -> None:
        super().__init__()
        self._bound = bound
        self.field: Field | LongText = LongText() if kind.long else Field()
        _name(self.field, bound)
        if isinstance(self.field, Field):
            self.field.setPlaceholderText(kind.example)
            self.field.setMaxLength(kind.most)
            self.field.textEdited.connect(bound.set)
            if kind.most <= 4:  # noqa: PLR2004 - a letter or two
                self.field.setMaximumWidth(10 * theme.UNIT)
        else:
            self.field.textChanged.connect(self._on_long)
        _alone(self, self.field)

    def refresh(self) -> None:
        """Show what the draft says."""
        show_text(self.field, str(self._bound.value or ""))

    def _on_long(self) -> None:
        assert isinstance(self.field, LongText)
        self._bound.set(self.field.toPlainText())


class NumberEditor(QWidget):
    """A number with its unit; 0 below the least for nothing, where nothing is allowed."""

    def __init__(self, bound: Bound, kind: Number) -> None:
        super().__init__()
        self._bound = bound
        self._kind = kind
        self.field = SteadySpin()
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.setMinimumHeight(theme.FIELD_HEIGHT)
        self.field.setRange(kind.least - (1 if kind.none else 0), kind.most)
        self.field.setSuffix(f" {kind.unit}" if kind.unit else "")
        self.field.setSpecialValueText(kind.none)
        self.field.setKeyboardTracking(False)
        widest = max((self.field.suffix() + "00000", kind.none), key=self.fontMetrics().horizontalAdvance)
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance(widest) + 6 * theme.UNIT)
        _name(self.field, bound)
        self.field.lineEdit().setAccessibleName(bound.setting.label)
        self.field.valueChanged.connect(self._on_value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addStretch(1)

    def refresh(self) -> None:
        """Show what the draft says."""
        value = self._bound.value
        shown = self.field.minimum() if value is None else round(value / self._kind.per)
        if shown != self.field.value():
            with QSignalBlocker(self.field):
                self.field.setValue(shown)

    def _on_value(self, value: int) -> None:
        nothing = self._kind.none and value < self._kind.least
        self._bound.set(None if nothing else value * self._kind.per)


class PickEditor(QWidget):
    """One of some."""

    def __init__(self, bound: Bound, kind: Pick) -> None:
        super().__init__()
        self._bound = bound
        self._kind = kind
        self._options: tuple[Option, ...] = ()
        self.field = SteadyChoice()
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field.setMinimumContentsLength(12)
        _name(self.field, bound)
        self.field.activated.connect(lambda index: bound.set(self._options[index].value))
        _alone(self, self.field)

    def refresh(self) -> None:
        """Show what can be chosen, and what is; a value that cannot be chosen is shown as it is."""
        value = self._bound.value
        options = self._kind.options(self._bound.props.tree, self._bound.language)
        if not any(_same(option.value, value) for option in options):
            options = (*options, Option(value, str(value)))
        with QSignalBlocker(self.field):
            if options != self._options:
                self._options = options
                self.field.clear()
                self.field.addItems([option.words for option in options])
            self.field.setCurrentIndex(next(at for at, each in enumerate(options) if _same(each.value, value)))


class PicksEditor(QWidget):
    """Any of some, each with a tick."""

    def __init__(self, bound: Bound, kind: Picks) -> None:
        super().__init__()
        self._bound = bound
        self._kind = kind
        self._options: tuple[Option, ...] = ()
        self._boxes: list[Ticked] = []
        self._nothing = MutedText()
        self._nothing.setText(kind.empty)
        self._nothing.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.UNIT // 2)
        self._column.addWidget(self._nothing)

    def refresh(self) -> None:
        """Show what can be ticked, and what is."""
        options = self._kind.options(self._bound.props.tree, self._bound.language)
        if options != self._options:
            self._options = options
            for old in self._boxes:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._boxes = [self._box(option) for option in options]
            self._nothing.setVisible(not options and bool(self._kind.empty))
        chosen = self._bound.value or []
        for box, option in zip(self._boxes, options, strict=True):
            with QSignalBlocker(box):
                box.setChecked(option.value in chosen)

    def _box(self, option: Option) -> Ticked:
        box = Ticked(option.words)
        box.setObjectName(f"{self._bound.name}={option.value}")
        box.setAccessibleDescription(self._bound.setting.label)
        box.toggled.connect(self._on_toggled)
        self._column.addWidget(box)
        return box

    def _on_toggled(self) -> None:
        ticked = [option.value for box, option in zip(self._boxes, self._options, strict=True) if box.isChecked()]
        if self._kind.ordered:
            before = [each for each in self._bound.value or [] if each in ticked]
            ticked = [*before, *(each for each in ticked if each not in before)]
        self._bound.set(ticked)


class Ticked(QCheckBox):
    """A box to tick that Enter ticks too, high enough to be hit."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setMinimumHeight(theme.FIELD_HEIGHT - theme.UNIT // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class SaysEditor(QWidget):
    """Words that follow the other settings."""

    def __init__(self, bound: Bound) -> None:
        super().__init__()
        self._bound = bound
        self._text = Text()
        self._text.setObjectName(bound.name)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)

    def refresh(self) -> None:
        """Say it as it is now."""
        self._text.setText(str(self._bound.value or ""))


class TickEditor(QWidget):
    """Yes or no; the label is its own."""

    def __init__(self, bound: Bound) -> None:
        super().__init__()
        self._bound = bound
        self.field = Ticked(bound.setting.label)
        _name(self.field, bound)
        self.field.toggled.connect(bound.set)
        _alone(self, self.field)

    def refresh(self) -> None:
        """Show what the draft says."""
        with QSignalBlocker(self.field):
            self.field.setChecked(bool(self._bound.value))


def show_text(field: Field | LongText, words: str) -> None:
    """Show the words, and leave the keyboard's place alone where they stand already."""
    with QSignalBlocker(field):
        if isinstance(field, Field):
            if field.text() != words:
                place = field.cursorPosition()
                field.setText(words)
                field.setCursorPosition(min(place, len(words)) if field.hasFocus() else 0)
        elif field.toPlainText() != words:
            field.setPlainText(words)


def _same(one: Any, other: Any) -> bool:
    """Equal, where nothing, no text and a missing value are one; but yes is not 1."""
    nothing = (None, "")
    return (one in nothing and other in nothing) or (one == other and isinstance(one, bool) == isinstance(other, bool))


def _name(field: QWidget, bound: Bound) -> None:
    field.setObjectName(bound.name)
    field.setAccessibleName(bound.setting.label)
    field.setAccessibleDescription(bound.setting.hint)


def _alone(editor: QWidget, field: QWidget) -> None:
    column = QVBoxLayout(editor)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    editor.setFocusProxy(field)
