"""Shows what is new: a quiet notice first, and a page only when the person asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.news_windows import FeedbackWindow, NewsWindow
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.desk.whats_new import Ask, WhatsNew
from staff_tray.words import news_words


class NewsNotice(NoticeFrame):
    """The notice that offers to read or to tell."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        what, more, act, later = news_words(ask)
        self.name_action(act, f"{ask.value}-open")
        self._seen.setText(later)
        self._seen.setObjectName(f"{ask.value}-later")
        headline, line = Text(), MutedText()
        headline.setObjectName("notice-who")
        headline.setFont(theme.semibold(self.font(), 1.15))
        headline.setText(what)
        line.setText(more)
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT // 2)
        content.addWidget(headline)
        content.addWidget(line)
        self.arrange(content)
        self.fit()
        self.announce(f"{what}. {more}")

    def colour(self) -> QColor:
        """As quiet as a line between two sections: it is about nobody who waits."""
        return theme.muted(self.palette())


class NewsStack(QObject):
    """Shows `WhatsNew`."""

    def __init__(self, model: WhatsNew, column: NoticeColumn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._column = column
        self._ask: Ask | None = None
        self._notice: NewsNotice | None = None
        self.page: QWidget | None = None
        model.changed.connect(self._show)
        model.given.connect(self._close_page)
        self._show()

    @property
    def front(self) -> NoticeFrame | None:
        """The notice, or None."""
        return self._notice

    def close(self) -> None:
        """Take notice and page off the screen."""
        self._drop()
        self._close_page()

    def _show(self) -> None:
        props = self._model.props
        if props.ask is not self._ask:
            self._drop()
            self._ask = props.ask
            if props.ask is not None:
                self._notice = NewsNotice(props.ask)
                self._notice.acted.connect(self._open)
                self._notice.seen.connect(self._model.put_off)
                self._column.bring_up(self._notice)
        if isinstance(self.page, FeedbackWindow):
            self.page.show_props(props)

    def _open(self) -> None:
        ask, news = self._ask, self._model.props.news
        self._close_page()
        if ask is Ask.FEEDBACK:
            page = FeedbackWindow()
            page.gives.connect(self._model.give)
            self.page = page
        elif news is not None:
            self.page = NewsWindow(news)
        self._model.answered()
        if self.page is not None:
            self.page.show()
            self.page.raise_()
            self.page.activateWindow()

    def _drop(self) -> None:
        notice, self._notice = self._notice, None
        if notice is not None:
            self._column.drop(notice)

    def _close_page(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            page.close()
            page.deleteLater()
