"""Tells of a message that could not be sent, in a notice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from staff_tray import theme
from staff_tray.desk.unsent_care import UnsentCare, UnsentNoticeProps
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.unsent_words import kind_words, todo_words, way_words, why_words
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate


class UnsentNotice(NoticeFrame):
    """Offers to try it again, or to be done with it where it cannot be."""

    def __init__(self) -> None:
        super().__init__()
        self._seen.setText(translate("Unsent", "Later"))
        self._seen.setObjectName("unsent-later")
        self._headline, self._what, self._why, self._count = Text(), MutedText(), Text(), MutedText()
        self._headline.setObjectName("notice-who")
        self._headline.setFont(theme.semibold(self.font(), 1.15))
        self._headline.setText(translate("Unsent", "A message was not sent"))
        self._why.setObjectName("notice-why")
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT // 2)
        for line in (self._headline, self._what, self._why, self._count):
            content.addWidget(line)
        self.arrange(content)

    def show_props(self, props: UnsentNoticeProps) -> None:
        """Say which, why, and what one can do."""
        message = props.message
        if message is None:
            return
        retry, done = translate("Unsent", "Try again"), translate("Unsent", "Done")
        self.name_action(retry if message.can_retry else done, "unsent-act")
        what = f"{kind_words(message.kind)} · {way_words(message)}"
        why = f"{why_words(message.why)} {todo_words(message)}"
        self._what.setText(what)
        self._why.setText(why)
        others = translate("Unsent", "Others wait too: {count}").format(count=props.others)
        self._count.setText(others if props.others else "")
        self._count.setVisible(bool(props.others))
        self.allow_action(not props.sending, translate("Leave", "One moment…"))
        self.say_trouble(trouble_sentence(props.trouble) if props.trouble else "")
        self.fit()
        said = f"{self._headline.text()}. {what}. {why}"
        if self.accessibleName() != said:
            self.announce(said)

    def colour(self) -> QColor:
        """Somebody should see to it in good time."""
        return theme.muted(self.palette())


class UnsentStack(QObject):
    """Shows `UnsentCare`."""

    def __init__(self, model: UnsentCare, column: NoticeColumn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._column = column
        self._notice: UnsentNotice | None = None
        model.changed.connect(self._show)

    @property
    def front(self) -> NoticeFrame | None:
        """The notice, or None."""
        return self._notice

    def close(self) -> None:
        """Take the notice off the screen."""
        notice, self._notice = self._notice, None
        if notice is not None:
            self._column.drop(notice)

    def _show(self) -> None:
        props = self._model.props
        if props.message is None:
            self.close()
            return
        if self._notice is None:
            self._notice = UnsentNotice()
            self._notice.acted.connect(self._model.act)
            self._notice.seen.connect(self._model.put_off)
            self._notice.show_props(props)
            self._column.bring_up(self._notice)
        else:
            self._notice.show_props(props)
