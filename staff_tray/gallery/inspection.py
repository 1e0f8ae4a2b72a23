"""Looks a window over as a strict reviewer would: cut words, words on words, pale words, things without a name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTableView,
    QTreeView,
    QWidget,
)

from shared.protocol.contrast import TEXT_RATIO, painted_contrast

_TOUCH: Final = 4
"""Pixels by which the boxes of two texts may reach into each other."""
_TARGET: Final = 24
"""The least side of what is clicked, in pixels: WCAG 2.2 2.5.8."""


def faults_of(window: QWidget) -> list[str]:
    """One line for each thing that is not as it should be in the window, which is on the screen."""
    return [
        *cut_texts(window),
        *texts_on_texts(window),
        *pale_texts(window, window.grab()),
        *nameless(window),
        *small_targets(window),
    ]


def cut_texts(window: QWidget) -> list[str]:
    """One line for each text that has not the room it needs, is elided, or lies outside of what holds it."""
    found = []
    for widget in seen(window):
        text, fault = text_of(widget), ""
        if isinstance(widget, QLabel) and text:
            fault = _cut_label(widget)
        elif isinstance(widget, QComboBox):
            fault = _wider(widget.fontMetrics().horizontalAdvance(text), _combo_room(widget), "is elided:")
        elif isinstance(widget, QLineEdit) and text and not widget.isReadOnly():
            fault = _wider(widget.fontMetrics().horizontalAdvance(text), widget.contentsRect().width(), "is cut:")
        elif isinstance(widget, QAbstractButton) and text:
            fault = _smaller(widget.size(), widget.minimumSizeHint())
        elif isinstance(widget, QAbstractItemView):
            found += _elided_items(widget)
        if text and not fault and not widget.isWindow():
            fault = _outside(widget, window)
        if fault:
            found.append(f"{_name(widget)} “{text}” {fault}")
    return found


def texts_on_texts(window: QWidget) -> list[str]:
    """One line for each two texts that lie on each other."""
    boxes = [
        (widget, _box(widget, window)) for widget in seen(window) if text_of(widget) and not _scroller(widget, window)
    ]
    return [
        f"“{text_of(one)}” and “{text_of(other)}” lie on each other"
        for (one, box), (other, its) in combinations(boxes, 2)
        if min(box.intersected(its).width(), box.intersected(its).height()) > _TOUCH
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
    ]


def pale_texts(window: QWidget, picture: QPixmap, least: float = TEXT_RATIO) -> list[str]:
    """One line for each text in use whose letters, as painted, stand out from their ground by less than `least`."""
    found, image, scale = [], picture.toImage(), picture.devicePixelRatio()
    for widget in seen(window):
        text = text_of(widget)
        if not text.strip() or not widget.isEnabled() or isinstance(widget, QMenu):
            continue
        inner = _inner(widget).translated(widget.mapTo(window, QPoint(0, 0))).intersected(window.rect())
        if _scroller(widget, window) or inner.isEmpty():
            continue
        patch = image.copy(QRect(inner.topLeft() * scale, inner.size() * scale))
        reached = _painted_contrast(patch)
        if reached < least:
            found.append(f"{_name(widget)} “{text}” has a contrast of {reached:.1f}")
    return found


def nameless(window: QWidget) -> list[str]:
    """One line for each thing that takes the keyboard or the mouse and has no name for a screen reader."""
    found = []
    for widget in seen(window):
        takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
        if not takes or isinstance(widget, QMenu) or _part_of_another(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name).strip() if interface is not None else ""
        if not name:
            found.append(f"{_name(widget)} has no name for a screen reader")
    return found


def small_targets(window: QWidget) -> list[str]:
    """One line for each thing to click that is smaller than `_TARGET`."""
    return [
        f"{_name(widget)} is {widget.width()} × {widget.height()} px, wanted are {_TARGET}"
        for widget in seen(window)
        if isinstance(widget, QAbstractButton | QComboBox) and min(widget.width(), widget.height()) < _TARGET
    ]


def seen(window: QWidget) -> Iterator[QWidget]:
    """The window and everything in it that can be seen."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def text_of(widget: QWidget) -> str:
    """What is written in the widget itself, "" for nothing."""
    if isinstance(widget, QComboBox):
        return widget.currentText() or widget.placeholderText()
    if isinstance(widget, QLineEdit):
        return widget.displayText() or widget.placeholderText()
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    return widget.text() if isinstance(widget, QLabel) else ""


def _cut_label(label: QLabel) -> str:
    margins = label.contentsMargins()
    room = label.contentsRect().width() - 2 * label.margin()
    lines = label.text().split("\n")
    if not label.wordWrap():
        return _smaller(label.size(), label.sizeHint())
    widest = max(label.fontMetrics().horizontalAdvance(word) for line in lines for word in line.split() or [""])
    need = label.heightForWidth(label.width()) - margins.top() - margins.bottom()
    if widest > room:
        return f"is broken within a word: {widest} px in {room}"
    return f"is {need} px high in a box of {label.height()}" if label.height() < need else ""


def _combo_room(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()


def _elided_items(view: QAbstractItemView) -> list[str]:
    found = []
    for row in range(view.model().rowCount(view.rootIndex())):
        for column in range(_columns(view)):
            index = view.model().index(row, column, view.rootIndex())
            place, need = view.visualRect(index).intersected(view.viewport().rect()), _needed(view, index)
            if not place.isEmpty() and place.width() < need:
                found.append(f"{_name(view)} “{index.data()}” is elided: {need} px in {place.width()}")
    return found


def _needed(view: QAbstractItemView, index: QModelIndex) -> int:
    """How wide it would be; a plain row that is as wide as its list says nothing of its words."""
    hint = view.sizeHintForIndex(index).width()
    if hint > 0 or type(view.itemDelegate()) is not QStyledItemDelegate:
        return hint
    font, edge = index.data(Qt.ItemDataRole.FontRole), view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin)
    words = QFontMetrics(font or view.font()).horizontalAdvance(str(index.data() or ""))
    wide = view.iconSize().width()
    icon = wide if wide > 0 else view.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, view)
    return words + 2 * (edge + 1) + (0 if index.data(Qt.ItemDataRole.DecorationRole) is None else icon + 2 * (edge + 1))


def _columns(view: QAbstractItemView) -> int:
    """How many columns it shows; a list's model does not tell."""
    if isinstance(view, QTableView):
        return view.horizontalHeader().count()
    return view.header().count() if isinstance(view, QTreeView) else 1


def _wider(need: int, room: int, fault: str) -> str:
    return f"{fault} {need} px in {room}" if need > room else ""


def _smaller(size: QSize, need: QSize) -> str:
    if size.width() >= need.width() and size.height() >= need.height():
        return ""
    return f"needs {need.width()} × {need.height()} px and has {size.width()} × {size.height()}"


def _outside(widget: QWidget, window: QWidget) -> str:
    """Whether something that cannot be scrolled cuts it."""
    stop = _scroller(widget, window)
    holder, box = widget.parentWidget(), widget.rect()
    if stop is not None and stop.viewport() is holder:
        return ""
    while holder is not None:
        if not holder.rect().contains(QRect(widget.mapTo(holder, QPoint(0, 0)), box.size())):
            return f"reaches out of {_name(holder)}"
        if holder is window or (stop is not None and holder.parentWidget() is stop.viewport()):
            return ""
        holder = holder.parentWidget()
    return ""


def _scroller(widget: QWidget, window: QWidget) -> QAbstractScrollArea | None:
    """What scrolls it, or None."""
    holder = widget.parentWidget()
    while holder is not None and holder is not window:
        if isinstance(holder, QAbstractScrollArea) and _scrolls(holder):
            return holder
        holder = holder.parentWidget()
    return None


def _scrolls(area: QAbstractScrollArea) -> bool:
    """Whether there is more in it than can be seen at once."""
    return area.verticalScrollBar().maximum() > 0 or area.horizontalScrollBar().maximum() > 0


def _inner(widget: QWidget) -> QRect:
    """Where the letters are, without frames and focus rings."""
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        return widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget)
    if isinstance(widget, QComboBox):
        return widget.rect().adjusted(4, 4, -widget.height(), -4)
    return widget.contentsRect().adjusted(2, 2, -2, -2) if isinstance(widget, QLineEdit) else widget.contentsRect()


def _box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _part_of_another(widget: QWidget) -> bool:
    """A field within a box, a viewport: the one that holds it speaks for it."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractScrollArea | QLineEdit)


def _painted_contrast(patch: QImage) -> float:
    held = patch.convertToFormat(QImage.Format.Format_RGB32)  # as long as its bits are looked at
    return painted_contrast(memoryview(held.constBits()).cast("I"))


def _name(widget: QWidget) -> str:
    holder: QWidget | None = widget
    while holder is not None and not holder.objectName():
        holder = holder.parentWidget()
    return holder.objectName() if holder is not None else type(widget).__name__
