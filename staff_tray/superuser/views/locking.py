"""Makes fields that can be read, and gone through by keyboard, but not changed."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


def lock(widget: QWidget) -> None:
    """Lock the widget and all that is in it now. Texts can still be marked and copied."""
    for each in (widget, *widget.findChildren(QWidget)):
        if isinstance(each, QLineEdit | QPlainTextEdit | QTextEdit):
            each.setReadOnly(True)
        elif isinstance(each, QAbstractSpinBox):
            each.setReadOnly(True)
            each.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        elif isinstance(each, QAbstractButton | QComboBox):
            each.setEnabled(False)
