"""The pages behind the notice: what is new, and how the program is to work with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPlainTextEdit, QRadioButton, QVBoxLayout

from shared.protocol.staff_feedback import MOST_WORDS
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, FittingWindow, MutedText, Text
from staff_tray.desk.whats_new import NewsProps
from staff_tray.news import News
from staff_tray.words import score_words, translate, trouble_sentence

WIDTH = 54 * theme.UNIT


class _Page(FittingWindow):
    """A small window with a title in it; Escape closes it, and closing it ends nothing."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*([3 * theme.UNIT] * 4))
        self._column.setSpacing(2 * theme.UNIT)
        heading = Text()
        heading.setObjectName("page-title")
        heading.setFont(theme.semibold(self.font(), 1.3))
        heading.setText(title)
        self._column.addWidget(heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _foot(self, *buttons: Button) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addStretch(1)
        for button in buttons:
            button.setMinimumWidth(14 * theme.UNIT)
            row.addWidget(button)
        self._column.addLayout(row)


class NewsWindow(_Page):
    """Shows the changes of a version."""

    def __init__(self, news: News) -> None:
        super().__init__("news-window", translate("News", "What is new"))
        intro = MutedText()
        intro.setText(news.intro)
        self._column.addWidget(intro)
        rows = QGridLayout()
        rows.setHorizontalSpacing(theme.UNIT + theme.UNIT // 2)
        rows.setVerticalSpacing(theme.UNIT + theme.UNIT // 2)
        rows.setColumnStretch(1, 1)
        for number, change in enumerate(news.changes):
            mark = MutedText(wraps=False)
            mark.setText("•")
            line = Text()
            line.setObjectName("news-change")
            line.setText(change)
            rows.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(line, number, 1)
        self._column.addLayout(rows)
        self._column.addStretch(1)
        close = Button(translate("News", "Close"))
        close.setObjectName("news-close")
        close.setDefault(True)
        close.clicked.connect(self.close)
        self._foot(close)
        self.open_at_width(theme.window_width(WIDTH, self.font()))
        close.setFocus()


class FeedbackWindow(_Page):
    """Asks for a score and words. `gives` carries both when they are to be sent."""

    gives = Signal(int, str)

    def __init__(self) -> None:
        super().__init__("feedback-window", translate("News", "How do you like it?"))
        lead = MutedText()
        lead.setText(translate("News", "Your answer goes to those who make and run Skranke, without your name."))
        self._column.addWidget(lead)
        self._scores = QButtonGroup(self)
        scale = QVBoxLayout()
        scale.setSpacing(theme.UNIT // 2)
        for score in range(5, 0, -1):
            choice = QRadioButton(score_words(score))
            choice.setObjectName(f"score-{score}")
            self._scores.addButton(choice, score)
            scale.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._scores.idToggled.connect(self._allow)
        self._column.addLayout(scale)
        asks = Text()
        asks.setText(translate("News", "What works well, what gets in your way?"))
        self._column.addWidget(asks)
        self._words = QPlainTextEdit()
        self._words.setObjectName("feedback-words")
        self._words.setAccessibleName(asks.text())
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        self._column.addWidget(self._words, 1)
        self._trouble = MessageLine("triangle-alert", "feedback-trouble")
        self._column.addWidget(self._trouble)
        self._send = Button(translate("News", "Send"))
        self._send.setObjectName("feedback-send")
        self._send.setDefault(True)
        self._send.clicked.connect(self._on_send)
        cancel = Button(translate("News", "Cancel"))
        cancel.setObjectName("feedback-cancel")
        cancel.clicked.connect(self.close)
        self._foot(self._send, cancel)
        self._sending = False
        self._allow()
        self.open_at_width(theme.window_width(WIDTH, self.font()))

    def show_props(self, props: NewsProps) -> None:
        """Follow what happens to the feedback."""
        self._sending = props.sending
        self._trouble.say(trouble_sentence(props.trouble) if props.trouble else "")
        self._allow()

    def _allow(self) -> None:
        self._send.setEnabled(self._scores.checkedId() > 0 and not self._sending)

    def _on_send(self) -> None:
        self.gives.emit(self._scores.checkedId(), self._words.toPlainText()[:MOST_WORDS])
