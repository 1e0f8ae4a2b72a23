"""Many notices folded into one list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.arrival_words import row_words
from staff_tray.desk.arrival_props import Arrival
from staff_tray.desk.views.arrival_window import ArrivalFrame
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.words import joined, translate

LIST_HEIGHT = 28 * theme.UNIT
"""The list scrolls when it would be higher than this, in pixels."""


class NoticeList(ArrivalFrame):
    """The notice of several arrivals: a count, and one row for each."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text()
        self._title.setObjectName("notice-who")
        self._title.setFont(theme.semibold(self.font(), 1.15))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(translate("Notice", "Waiting"))
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT)
        content.addWidget(self._title)
        content.addWidget(self._scroll)
        self.arrange(content)

    def show_arrivals(self, arrivals: tuple[Arrival, ...]) -> None:
        """Show these, the longest standing first."""
        self._title.setText(translate("Notice", "{count} waiting for you").format(count=len(arrivals)))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT // 2)
        grid.setColumnStretch(1, 1)
        for line, arrival in enumerate(arrivals):
            label, service, since = Text(wraps=False), Text(), MutedText(wraps=False)
            label.setFont(theme.tabular(theme.semibold(self.font())))
            label.setText(arrival.label)
            service.setText(row_words(arrival))
            service.setAlignment(Qt.AlignmentFlag.AlignTop)
            service.setAccessibleName(joined(arrival.label, service.text(), arrival.since))
            since.setFont(theme.tabular(self.font()))
            since.setText(arrival.since)
            for column, widget in enumerate((label, service, since)):
                grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignTop if column != 1 else Qt.AlignmentFlag(0))
        grid.setRowStretch(len(arrivals), 1)
        self._scroll.setWidget(rows)
        room = self.width() - theme.BAR_WIDTH - 2 - 4 * theme.UNIT
        needed = grid.totalHeightForWidth(room)
        if needed > LIST_HEIGHT:
            grid.setContentsMargins(0, 0, theme.UNIT, 0)
        self._scroll.setFixedHeight(min(LIST_HEIGHT, needed))
        self.fit()
        self.announce(self._title.text())
