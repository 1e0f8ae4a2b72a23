"""The notices of messages on the screen."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from staff_tray import theme
from staff_tray.colleagues.messages import MessageNotice, StaffMessages
from staff_tray.colleagues.words import message_heading
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.words import translate, trouble_sentence


class MessageWindow(NoticeFrame):
    """Shows one `MessageNotice`: it has one button, which says that it has been read."""

    def __init__(self, notice: MessageNotice) -> None:
        super().__init__()
        who = Text()
        who.setObjectName("notice-who")
        who.setFont(theme.semibold(self.font(), 1.15))
        who.setText(message_heading(notice))
        text = Text()
        text.setObjectName("message-text")
        text.setText(notice.text)
        when = MutedText()
        when.setObjectName("notice-when")
        when.setText(notice.since)
        self._act.hide()
        self._seen.setObjectName("message-seen")
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT // 2)
        for line in (who, text, when):
            content.addWidget(line)
        self.arrange(content)
        self.show_notice(notice)
        self.announce(f"{who.text()}. {text.text()}. {when.text()}")

    def show_notice(self, notice: MessageNotice) -> None:
        """Show what went wrong with it, if anything did."""
        self.say_trouble(trouble_sentence(notice.trouble) if notice.trouble else "")
        self._seen.setText(translate("Messages", "Seen"))
        self.fit()

    def take_focus(self) -> None:
        """The user asked for the notice: bring the keyboard to it."""
        self.activateWindow()
        self._seen.setFocus()


class MessageStack(QObject):
    """Shows `StaffMessages` in the column of notices; `arrived` is emitted when a new one comes up."""

    arrived = Signal()

    def __init__(self, messages: StaffMessages, column: NoticeColumn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._column = column
        self._windows: dict[UUID, MessageWindow] = {}
        messages.changed.connect(self._show)
        self._show()

    @property
    def front(self) -> MessageWindow | None:
        """The notice to answer first, or None."""
        return next(iter(self._windows.values()), None)

    def close(self) -> None:
        """Take every notice off the screen."""
        for message_id in list(self._windows):
            self._column.drop(self._windows.pop(message_id))

    def _show(self) -> None:
        props = self._messages.props
        wanted = {notice.message_id: notice for notice in props.notices}
        for message_id in [key for key in self._windows if key not in wanted]:
            self._column.drop(self._windows.pop(message_id))
        for message_id, notice in wanted.items():
            if message_id in self._windows:
                self._windows[message_id].show_notice(notice)
            else:
                window = self._windows[message_id] = MessageWindow(notice)
                window.seen.connect(partial(self._messages.seen, message_id))
                self._column.bring_up(window)
        if props.fresh:
            self.arrived.emit()
