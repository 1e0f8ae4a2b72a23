"""The pages of the settings, each with its icon, under headings that cannot be chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem

from staff_tray import theme
from staff_tray.icons import row_icon
from staff_tray.superuser.draft_words import translate
from staff_tray.superuser.pages import Page


class PageList(QListWidget):
    """`asked` carries the key of the page that a person has chosen."""

    asked = Signal(str)

    def __init__(self, pages: Iterable[Page]) -> None:
        super().__init__()
        self.setObjectName("settings-pages")
        self.setAccessibleName(translate("Settings", "Pages"))
        self.setSpacing(1)
        self._rows: dict[str, QListWidgetItem] = {}
        self._icons: dict[str, str] = {}
        self._headings: list[QListWidgetItem] = []
        group = ""
        for page in pages:
            if page.group not in ("", group):
                self._add_heading(page.group)
            group = page.group
            self._add(page)
        self.currentItemChanged.connect(lambda item, _: self._on_chosen(item))
        self._tint()

    def mark(self, key: str) -> None:
        """That page is shown, whoever asked for it."""
        if self.currentItem() is not self._rows[key]:
            self.blockSignals(True)
            self.setCurrentItem(self._rows[key])
            self.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_rows"):
            self._tint()

    def _add(self, page: Page) -> None:
        item = QListWidgetItem(page.title, self)
        item.setData(Qt.ItemDataRole.UserRole, page.key)
        about = ". ".join(filter(None, (page.group, page.sentence)))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, about)
        item.setSizeHint(QSize(0, theme.FIELD_HEIGHT))
        self._rows[page.key] = item
        self._icons[page.key] = page.icon

    def _add_heading(self, words: str) -> None:
        """Screen readers hear it with each of its pages."""
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        item.setFont(theme.semibold(self.font(), 0.9))
        item.setSizeHint(QSize(0, theme.FIELD_HEIGHT))
        self._headings.append(item)

    def _tint(self) -> None:
        palette = QApplication.palette()
        share = 0.0 if theme.high_contrast(palette) else 0.30
        quiet = theme.blend(palette.text().color(), palette.base().color(), share)
        for heading in self._headings:
            heading.setForeground(quiet)
        for key, name in self._icons.items():
            self._rows[key].setIcon(row_icon(name, palette))

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.asked.emit(item.data(Qt.ItemDataRole.UserRole))
