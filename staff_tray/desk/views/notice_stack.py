"""The notices of arrivals on the screen: up to three windows, more folded into one list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from staff_tray.desk.actions import DeskAction
from staff_tray.desk.arrivals import Arrival, Arrivals
from staff_tray.desk.case import DeskCase
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_list import NoticeList
from staff_tray.desk.views.notice_window import NoticeFrame, NoticeWindow
from staff_tray.words import translate, trouble_sentence

UNFOLDED = 3
"""More notices than this are folded."""


@dataclass
class NoticeLog:
    """What this process has shown, in order, and when each ticket's notice was first painted (ns since 1970)."""

    shown_at_ns: dict[UUID, int] = field(default_factory=dict)
    labels: list[str] = field(default_factory=list)

    def painted(self, arrivals: Iterable[Arrival], at_ns: int) -> None:
        """These stand on the screen; what is known already stays as it was."""
        for arrival in arrivals:
            if arrival.ticket_id not in self.shown_at_ns:
                self.shown_at_ns[arrival.ticket_id] = at_ns
                self.labels.append(arrival.label)


class NoticeStack(QObject):
    """Shows `Arrivals`, and calls next through `DeskCase`; `arrived` is emitted when a new notice comes up."""

    arrived = Signal()

    def __init__(
        self,
        arrivals: Arrivals,
        desk: DeskCase,
        log: NoticeLog,
        column: NoticeColumn,
        *,
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._arrivals = arrivals
        self._desk = desk
        self._column = column
        self._clock_ns = clock_ns
        self._windows: dict[UUID, NoticeWindow] = {}
        self._list: NoticeList | None = None
        self._answering: UUID | None = None
        self._log = log
        arrivals.changed.connect(self._show)
        desk.changed.connect(self._show_case)
        desk.called.connect(self._on_called)
        self._show()

    @property
    def front(self) -> NoticeFrame | None:
        """The notice to answer first, or None."""
        return self._list or next(iter(self._windows.values()), None)

    def close(self) -> None:
        """Take every notice off the screen."""
        for ticket_id in list(self._windows):
            self._drop(ticket_id)
        self._drop_list()

    def _show(self) -> None:
        notices = self._arrivals.props.notices
        folded = len(notices) > UNFOLDED
        wanted = {} if folded else {notice.ticket_id: notice for notice in notices}
        for ticket_id in [key for key in self._windows if key not in wanted]:
            self._drop(ticket_id)
        for ticket_id, notice in wanted.items():
            if ticket_id not in self._windows:
                window = NoticeWindow(notice)
                self._windows[ticket_id] = window
                window.seen.connect(partial(self._arrivals.seen, ticket_id))
                self._bring_up(window, partial(self._call_from, ticket_id))
        if not folded:
            self._drop_list()
        elif self._list is None:
            self._list = NoticeList()
            self._list.seen.connect(self._arrivals.seen_all)
            self._list.show_arrivals(notices)
            self._bring_up(self._list, partial(self._call_from, None))
        else:
            self._list.show_arrivals(notices)
        self._show_case()
        if self._arrivals.props.fresh:
            self.arrived.emit()

    def _bring_up(self, window: NoticeFrame, call: Callable[[], None]) -> None:
        window.acted.connect(call)
        window.painted.connect(partial(self._on_painted, window))
        self._column.bring_up(window)

    def _show_case(self) -> None:
        props = self._desk.props
        allowed = DeskAction.CALL_NEXT in props.enabled
        why_not = translate("Notice", "Finish the open case first.") if props.case else ""
        trouble = trouble_sentence(props.trouble) if props.trouble else ""
        if trouble and props.pending is None:
            self._answering = None
        for window in self._frames():
            window.allow_action(allowed, why_not)
            window.say_trouble(trouble if window is self.front else "")

    def _call_from(self, ticket_id: UUID | None) -> None:
        if DeskAction.CALL_NEXT in self._desk.props.enabled:
            self._answering = ticket_id
            self._desk.do(DeskAction.CALL_NEXT)

    def _on_called(self) -> None:
        if self._answering is not None:
            answered, self._answering = self._answering, None
            self._arrivals.seen(answered)

    def _on_painted(self, window: NoticeFrame) -> None:
        mine = [
            notice
            for notice in self._arrivals.props.notices
            if window is self._list or window is self._windows.get(notice.ticket_id)
        ]
        self._log.painted(mine, self._clock_ns())

    def _frames(self) -> list[NoticeFrame]:
        return [*self._windows.values(), *([self._list] if self._list else [])]

    def _drop(self, ticket_id: UUID) -> None:
        self._column.drop(self._windows.pop(ticket_id))

    def _drop_list(self) -> None:
        if self._list is not None:
            self._column.drop(self._list)
            self._list = None
