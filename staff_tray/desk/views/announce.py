"""Letting a screen reader say what has changed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """The widget is called this now, and a screen reader says so, unless it was called so before."""
    if sentence and sentence != widget.accessibleName():
        widget.setAccessibleName(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
