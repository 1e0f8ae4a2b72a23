"""The notice of a colleague's call: loud, over everything, until it is ended."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout

from staff_tray import theme
from staff_tray.colleagues.assistance_props import Alarm
from staff_tray.colleagues.views.announcing import say
from staff_tray.colleagues.words import alarm_coming, alarm_gather, alarm_heading, alarm_where
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import Text
from staff_tray.words import translate, trouble_sentence


class AlarmWindow(NoticeFrame):
    """Shows one `Alarm`. Escape does not take it away: only an answer does, or the caller's end."""

    def __init__(self, alarm: Alarm) -> None:
        super().__init__()
        self._alarm = alarm
        self._heading = Text()
        self._heading.setObjectName("alarm-heading")
        self._heading.setFont(theme.semibold(self.font(), 1.25))
        self._where = Text()
        self._where.setObjectName("alarm-where")
        self._where.setFont(theme.semibold(self.font(), 1.15))
        self._gather = Text()
        self._gather.setObjectName("alarm-gather")
        self._gather.setFont(theme.semibold(self.font()))
        self._coming = Text()
        self._coming.setObjectName("alarm-coming")
        self.name_action(translate("Assistance", "I am coming"), "alarm-come")
        self._seen.setObjectName("alarm-cannot")
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT)
        content.addWidget(self._heading)
        content.addSpacing(2 * theme.UNIT)
        for line in (self._where, self._gather, self._coming):
            content.addWidget(line)
        self.arrange(content)
        self._bar.setFixedWidth(theme.UNIT)
        self._tint()
        self.show_alarm(alarm)

    @property
    def alarm(self) -> Alarm:
        """What it shows."""
        return self._alarm

    def show_alarm(self, alarm: Alarm) -> None:
        """Show it as it is now; a screen reader says at once what is new."""
        self._alarm = alarm
        self._heading.setText(alarm_heading(alarm))
        self._where.setText(alarm_where(alarm))
        self._gather.setText(alarm_gather(alarm))
        self._coming.setText(alarm_coming(alarm))
        keyboard_here = self._act.hasFocus()
        self._act.setVisible(not alarm.mine)
        self._seen.setText(
            translate("Assistance", "Cannot after all") if alarm.mine else translate("Assistance", "Cannot")
        )
        if keyboard_here and alarm.mine:
            self._seen.setFocus()
        self.say_trouble(trouble_sentence(alarm.trouble) if alarm.trouble else "")
        self._tint()
        self.fit()
        lines = (self._heading, self._where, self._gather, self._coming)
        said = ". ".join(line.text().rstrip(".") for line in lines)
        if said != self.accessibleName():
            self.setAccessibleName(said)
            say(self, said, at_once=True)

    def colour(self) -> QColor:
        """That of danger, or of a practice."""
        return theme.PRACTICE_GROUND if self._alarm.practice else theme.ALARM_GROUND

    def paintEvent(self, event: QPaintEvent) -> None:
        """The heading stands on a band from edge to edge."""
        band = self.rect()
        band.setBottom(self._heading.geometry().bottom() + theme.UNIT + theme.UNIT // 2)
        QPainter(self).fillRect(band, self.colour())
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape means nothing here: a call does not go by a slip of the hand."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """The user asked for the notice: bring the keyboard to it."""
        self.activateWindow()
        (self._seen if self._alarm.mine else self._act).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """The heading keeps its own colours when the desktop turns light or dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_heading"):
            self._tint()

    def _tint(self) -> None:
        palette = self._heading.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.ALARM_INK)
        if palette != self._heading.palette():
            self._heading.setPalette(palette)
        self._bar.set_colour(self.colour())
        self.update()
