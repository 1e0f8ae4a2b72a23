"""The notice of a call for a person: who asks, where, and what to say to it."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from staff_tray import theme
from staff_tray.desk.help_calls import HelpNotice
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.words import help_action, help_words, trouble_sentence


class HelpWindow(NoticeFrame):
    """Shows one `HelpNotice`; once this person has said to come, it stays until it is done."""

    def __init__(self, notice: HelpNotice) -> None:
        super().__init__()
        self._mine = notice.mine
        self._who = Text()
        self._who.setObjectName("notice-who")
        self._who.setFont(theme.semibold(self.font(), 1.15))
        self._where = Text()
        self._where.setObjectName("notice-where")
        self._when = MutedText()
        self._when.setObjectName("notice-when")
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT // 2)
        for line in (self._who, self._where, self._when):
            content.addWidget(line)
        self.arrange(content)
        self.show_notice(notice)

    def show_notice(self, notice: HelpNotice) -> None:
        """Show it as it is now; a screen reader says it when it is another."""
        self._mine = notice.mine
        for label, words in zip((self._who, self._where, self._when), help_words(notice), strict=True):
            label.setText(words)
        self.name_action(help_action(notice), "help-done" if notice.mine else "help-coming")
        self._seen.setVisible(not notice.mine)
        self.say_trouble(trouble_sentence(notice.trouble) if notice.trouble else "")
        self._bar.set_colour(self.colour())
        self.fit()
        said = f"{self._who.text()}. {self._where.text()}. {self._when.text()}"
        if said != self.accessibleName():
            self.announce(said)

    def colour(self) -> QColor:
        """That of a call until somebody comes, then that of serving."""
        colours = theme.state_colours(self.palette())
        return colours.serving if self._mine else colours.called
