"""The notice of a stand: what is wrong with it and what to do, or that it is well again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from staff_tray import theme
from staff_tray.desk.stand_notices import Level, StandNotice
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.icons import coloured_icon
from staff_tray.words import stand_icon, stand_words, translate


class StandWindow(NoticeFrame):
    """Shows one `StandNotice`; it follows the stand from trouble to trouble, and to its end."""

    def __init__(self, notice: StandNotice) -> None:
        super().__init__()
        self._notice = notice
        self._mark = QLabel()
        self._what = Text()
        self._what.setObjectName("notice-who")
        self._what.setFont(theme.semibold(self.font(), 1.15))
        self._mark.setFixedHeight(self._what.fontMetrics().height())
        self._do = Text()
        self._do.setObjectName("notice-do")
        self._when = MutedText()
        self._when.setObjectName("notice-when")
        self.name_action(translate("Stands", "I'll see to it"), "stand-mine")
        lines = QVBoxLayout()
        lines.setSpacing(theme.UNIT // 2)
        for line in (self._what, self._do, self._when):
            lines.addWidget(line)
        beside = QHBoxLayout()
        beside.setSpacing(theme.UNIT)
        beside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(lines, 1)
        content = QVBoxLayout()
        content.addLayout(beside)
        self.arrange(content)
        self.show_notice(notice)

    @property
    def notice(self) -> StandNotice:
        """What it shows."""
        return self._notice

    def show_notice(self, notice: StandNotice) -> None:
        """Show it as it is now; a screen reader says it when it is another."""
        self._notice = notice
        for label, words in zip((self._what, self._do, self._when), stand_words(notice), strict=True):
            label.setText(words)
            label.setVisible(bool(words))
        self._act.setVisible(not notice.mended)
        self._act.setDefault(not notice.mended)
        self._seen.setDefault(notice.mended)
        self._tint()
        self.fit()
        said = ". ".join(filter(None, (words.rstrip(".") for words in stand_words(notice))))
        if said != self.accessibleName():
            self.announce(said)

    def take_focus(self) -> None:
        """The user asked for the notice: bring the keyboard to it."""
        self.activateWindow()
        (self._seen if self._notice.mended else self._act).setFocus()

    def colour(self) -> QColor:
        """Red while nothing is printed, amber while there is time, green when all is well again."""
        colours = theme.state_colours(self.palette())
        return {Level.WELL: colours.serving, Level.CALM: colours.called, Level.LOUD: colours.trouble}[
            self._notice.level
        ]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.layout() is not None:
            self._tint()

    def _tint(self) -> None:
        self._bar.set_colour(self.colour())
        # Amber cannot be seen on a light ground: there the shape tells, in the colour of the words.
        colour = self.palette().windowText().color() if self._notice.level is Level.CALM else self.colour()
        side = theme.icon_side(self._what.font())
        self._mark.setPixmap(coloured_icon(stand_icon(self._notice), colour).pixmap(side, side))
