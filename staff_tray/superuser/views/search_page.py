"""What a search over all settings has found; choosing a line leads there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import MutedText
from staff_tray.superuser.draft_words import translate
from staff_tray.superuser.search import Hit
from staff_tray.superuser.views.form_view import WIDTH
from staff_tray.superuser.views.thing_list import ThingRow, ThingView


class SearchPage(QWidget):
    """`chosen` carries the page and the place of what was found."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(WIDTH)
        self._hits: tuple[Hit, ...] = ()
        self._nothing = MutedText()
        self._nothing.setObjectName("search-nothing")
        self._nothing.setText(translate("Settings", "Nothing found. Try another word, or the beginning of one."))
        self.view = ThingView("search-list", translate("Settings", "What was found"), movable=False, most_rows=None)
        self.view.opened.connect(self._on_opened)
        self.view.clicked.connect(lambda index: self._on_opened(str(index.row())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show these."""
        self._hits = hits
        page = translate("Settings", "Page")
        self.view.show_rows(
            tuple(ThingRow(str(number), hit.label, hit.inside or page) for number, hit in enumerate(hits))
        )  # fmt: skip
        self.view.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._rest.setVisible(not hits)
        self.view.go_to("0")

    def open_first(self) -> None:
        """Go where the keyboard is in the list, which is the first after each letter."""
        if self._hits:
            self._on_opened(self.view.key or "0")

    def _on_opened(self, key: str) -> None:
        hit = self._hits[int(key)]
        self.chosen.emit(hit.page, hit.place)
