"""How something looks: its colour, its picture from the stand's drawings, a logo from a file."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from shared.protocol.contrast import TEXT_RATIO, is_readable, readable
from staff_tray import theme
from staff_tray.desk.views.parts import Button, Field, MutedText
from staff_tray.superuser.bound import Bound
from staff_tray.superuser.draft_words import ratio_words, translate
from staff_tray.superuser.form import Colour
from staff_tray.superuser.icon_words import colour_words
from staff_tray.superuser.tile_colours import NAMED, colour_of
from staff_tray.superuser.views.editors import show_text

PALETTE: Final = (
    "#0B5351", "#16213A", "#1E6B3A", "#1B4FD8", "#5B3A8C", "#8A2C5B", "#A4262C", "#8A4B08", "#4A5568",
)  # fmt: skip
"""Colours on which white can be read."""
_LENGTH: Final = 7
_LARGEST_LOGO: Final = 40_000


class ColourEditor(QWidget):
    """A colour by its figures or from a palette, with what it can be read with."""

    def __init__(self, bound: Bound, kind: Colour) -> None:
        super().__init__()
        self._bound = bound
        self._kind = kind
        self._swatch = QLabel()
        self.field = Field()
        self.field.setObjectName(bound.name)
        self.field.setAccessibleName(bound.setting.label)
        self.field.setPlaceholderText(kind.none or "#0B5351")
        self.field.setMaxLength(_LENGTH)
        letters = max((kind.none, "#0B5351M"), key=self.field.fontMetrics().horizontalAdvance)
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance(letters) + 3 * theme.UNIT)
        self.field.textEdited.connect(self._on_text)
        self._told = MutedText(wraps=False)
        self._told.setObjectName(f"{bound.name}-contrast")
        top = QHBoxLayout()
        top.setSpacing(theme.UNIT)
        top.addWidget(self._swatch)
        top.addWidget(self.field)
        top.addWidget(self._told)
        top.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT // 2)
        for colour in NAMED if kind.of_tile else PALETTE:
            button = Button()
            button.setIcon(QIcon(_dot(colour_of(colour))))
            button.setFixedSize(theme.FIELD_HEIGHT + 4, theme.FIELD_HEIGHT)
            button.setObjectName(f"{bound.name}={colour}")
            words = colour_words(colour)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, chosen=colour: bound.set(chosen))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(top)
        column.addLayout(row)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Show what the draft says, and how well it can be read."""
        value = str(self._bound.value or "")
        value = colour_of(value) if self._kind.of_tile else value
        if not (self.field.hasFocus() and self.field.text().upper() == value.upper()):
            show_text(self.field, value)
        whole = _whole(value)
        self._swatch.setPixmap(_dot(value) if whole else _dot(""))
        self._told.setText(_contrast_words(value) if whole and not self._bound.checks else "")

    def _on_text(self, words: str) -> None:
        """One that nobody can read is refused: it stands in the field, and is told of."""
        colour = words.upper()
        if _whole(colour) and not self._kind.of_tile and not is_readable(colour):
            self._swatch.setPixmap(_dot(colour))
            self._told.setText(_contrast_words(colour))
        else:
            self._bound.set(None if not words and self._kind.none else colour)


class PictureEditor(QWidget):
    """A logo: how it looks, another file, or none."""

    def __init__(self, bound: Bound) -> None:
        super().__init__()
        self._bound = bound
        self._picture = QLabel()
        self._picture.setAccessibleName(bound.setting.label)
        self._choose = Button()
        self._choose.setText(translate("Settings", "Choose a file …"))
        self._choose.setObjectName(bound.name)
        self._choose.clicked.connect(self._on_choose)
        self._drop = Button()
        self._drop.setText(translate("Settings", "Take it away"))
        self._drop.setObjectName(f"{bound.name}-away")
        self._drop.clicked.connect(lambda: bound.set(""))
        self._told = MutedText()
        self._told.setObjectName(f"{bound.name}-told")
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self._choose)
        row.addWidget(self._drop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._picture)
        column.addLayout(row)
        column.addWidget(self._told)
        self._shown: str | None = None
        self._told.hide()
        self.setFocusProxy(self._choose)

    def refresh(self) -> None:
        """Show the logo that the draft says."""
        svg = str(self._bound.value or "")
        if svg == self._shown:
            return
        self._shown = svg
        drawing = _drawn_svg(svg)
        self._picture.setVisible(drawing is not None)
        self._picture.setPixmap(drawing or QPixmap())
        self._drop.setVisible(bool(svg))

    def take_file(self, path: Path) -> None:
        """Take the file up, or say why not."""
        try:
            svg = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            svg = ""
        if not QSvgRenderer(QByteArray(svg.encode())).isValid():
            self._tell(translate("Settings", "This file is no SVG drawing. Ask whoever made the logo for an SVG."))
        elif len(svg) > _LARGEST_LOGO:
            self._tell(translate("Settings", "This drawing is too large: 40 kB at most. Ask for a simpler one."))
        else:
            self._tell("")
            self._bound.set(svg)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _on_choose(self) -> None:
        words = translate("Settings", "Logo as an SVG file")
        dialog = QFileDialog(self, words, "", "SVG (*.svg)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _whole(colour: str) -> bool:
    return len(colour) == _LENGTH and colour.startswith("#") and QColor.isValidColorName(colour)


def _contrast_words(colour: str) -> str:
    ratio = readable(colour)
    words = (
        translate("Settings", "can be read well (contrast {ratio})")
        if is_readable(colour)
        else translate("Settings", "too pale to be read (contrast {ratio}, {least} is needed)")
    )
    return words.format(ratio=ratio_words(ratio), least=ratio_words(TEXT_RATIO))


@lru_cache
def _dot(colour: str) -> QPixmap:
    pixmap = QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("#7A808A"))
    painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(2, 2, 16, 16)
    painter.end()
    return pixmap


def _drawn_svg(svg: str) -> QPixmap | None:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not svg or not renderer.isValid():
        return None
    size = renderer.defaultSize().scaled(QSize(240, 80), Qt.AspectRatioMode.KeepAspectRatio)
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap
