"""Tells who signs in while on leave so, in a quiet notice."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from staff_tray import theme
from staff_tray.desk.own_leave import LeaveProps, OwnLeave
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.leave_words import own_leave_words, translate
from staff_tray.words import trouble_sentence


class LeaveNotice(NoticeFrame):
    """Offers to end the leave, or to carry on in it."""

    def __init__(self) -> None:
        super().__init__()
        self.name_action(translate("Leave", "I am back"), "leave-end")
        self._seen.setText(translate("Leave", "Carry on"))
        self._seen.setObjectName("leave-carry-on")
        self._headline, self._line = Text(), MutedText()
        self._headline.setObjectName("notice-who")
        self._headline.setFont(theme.semibold(self.font(), 1.15))
        self._line.setObjectName("notice-leave")
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT // 2)
        content.addWidget(self._headline)
        content.addWidget(self._line)
        self.arrange(content)

    def show_props(self, props: LeaveProps) -> None:
        """Say until when, and who stands in."""
        what, more = own_leave_words(props)
        said = f"{what}. {more}"
        self._headline.setText(what)
        self._line.setText(more)
        self.allow_action(not props.sending, translate("Leave", "One moment…"))
        self.say_trouble(trouble_sentence(props.trouble) if props.trouble else "")
        self.fit()
        if self.accessibleName() != said:
            self.announce(said)

    def colour(self) -> QColor:
        """As quiet as a line between two sections: it is about nobody who waits."""
        return theme.muted(self.palette())


class LeaveStack(QObject):
    """Shows `OwnLeave`."""

    def __init__(self, model: OwnLeave, column: NoticeColumn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._column = column
        self._notice: LeaveNotice | None = None
        model.changed.connect(self._show)
        self._show()

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
        if props.until is None:
            self.close()
            return
        if self._notice is None:
            self._notice = LeaveNotice()
            self._notice.acted.connect(self._model.end)
            self._notice.seen.connect(self._model.carry_on)
            self._notice.show_props(props)
            self._column.bring_up(self._notice)
        else:
            self._notice.show_props(props)
