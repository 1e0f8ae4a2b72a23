"""The notices of arrivals on the screen: up to three windows, more folded into one list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.protocol.model import AnswerKind
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.arrival_props import Arrival, Why
from staff_tray.desk.arrivals import Arrivals
from staff_tray.desk.case import DeskCase
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.views.arrival_window import ArrivalFrame, ArrivalWindow, Colleague
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_list import NoticeList
from staff_tray.desk.views.notice_window import NoticeFrame
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
    """Shows `Arrivals`, and calls through `DeskCase`; `arrived` is emitted when a new notice comes up.

    Who has come for one person keeps a window of their own as long as there are few of them; the others are folded.
    """

    arrived = Signal()

    def __init__(
        self,
        arrivals: Arrivals,
        desk: DeskCase,
        log: NoticeLog,
        column: NoticeColumn,
        *,
        clock_ns: Callable[[], int],
        colleagues: Callable[[], Sequence[Colleague]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._arrivals = arrivals
        self._desk = desk
        self._column = column
        self._clock_ns = clock_ns
        self._colleagues = colleagues
        self._windows: dict[UUID, ArrivalWindow] = {}
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
        return next((w for w in self._windows.values()), None) or self._list

    def close(self) -> None:
        """Take every notice off the screen."""
        for ticket_id in list(self._windows):
            self._drop(ticket_id)
        self._drop_list()

    def _show(self) -> None:
        alone, folded = unfolded(self._arrivals.props.notices)
        for ticket_id in [key for key in self._windows if key not in {notice.ticket_id for notice in alone}]:
            self._drop(ticket_id)
        for notice in alone:
            window = self._windows.get(notice.ticket_id)
            if window is None:
                self._open(notice)
            else:
                window.show_arrival(notice)
        if not folded:
            self._drop_list()
        elif self._list is None:
            self._list = NoticeList()
            self._list.seen.connect(self._on_list_seen)
            self._list.show_arrivals(folded)
            self._bring_up(self._list, partial(self._call_from, None))
        else:
            self._list.show_arrivals(folded)
        self._show_case()
        if self._arrivals.props.fresh:
            self.arrived.emit()

    def _open(self, notice: Arrival) -> None:
        key = notice.ticket_id
        window = ArrivalWindow(notice, now=self._arrivals.now, colleagues=self._colleagues)
        self._windows[key] = window
        window.seen.connect(partial(self._arrivals.seen, key))
        window.coming.connect(partial(self._arrivals.answer, key, AnswerKind.COMING))
        window.later.connect(partial(self._arrivals.answer, key, AnswerKind.LATER))
        window.given_back.connect(partial(self._arrivals.give_back, key))
        window.handed_to.connect(partial(self._arrivals.hand_to, key))
        self._bring_up(window, partial(self._call_from, key))

    def _on_list_seen(self) -> None:
        for notice in unfolded(self._arrivals.props.notices)[1]:
            self._arrivals.seen(notice.ticket_id)

    def _bring_up(self, window: ArrivalFrame, call: Callable[[], None]) -> None:
        window.acted.connect(call)
        window.painted.connect(partial(self._on_painted, window))
        self._column.bring_up(window)

    def _show_case(self) -> None:
        props = self._desk.props
        why_not = translate("Notice", "Finish the open case first.") if props.case else ""
        trouble = trouble_sentence(props.trouble) if props.trouble else ""
        if trouble and props.pending is None:
            self._answering = None
        for ticket_id, window in self._windows.items():
            window.allow_action(self._may_call(ticket_id, props), why_not)
            window.tell_trouble(trouble if window is self.front else "")
        if self._list is not None:
            self._list.allow_action(DeskAction.CALL_NEXT in props.enabled, why_not)
            self._list.say_trouble(trouble if self._list is self.front else "")

    def _may_call(self, ticket_id: UUID, props: CaseProps) -> bool:
        if self._of_the_queue(ticket_id):
            return DeskAction.CALL_NEXT in props.enabled
        return props.desk_id is not None and props.case is None and props.pending is None

    def _of_the_queue(self, ticket_id: UUID) -> bool:
        notices = self._arrivals.props.notices
        return next((notice.why for notice in notices if notice.ticket_id == ticket_id), Why.QUEUE) is Why.QUEUE

    def _call_from(self, ticket_id: UUID | None) -> None:
        props = self._desk.props
        if ticket_id is not None and not self._of_the_queue(ticket_id):
            label = next(each.label for each in self._arrivals.props.notices if each.ticket_id == ticket_id)
            self._answering = ticket_id
            self._desk.call(ticket_id, label)
        elif DeskAction.CALL_NEXT in props.enabled:
            self._answering = ticket_id
            self._desk.do(DeskAction.CALL_NEXT)

    def _on_called(self) -> None:
        if self._answering is not None:
            answered, self._answering = self._answering, None
            self._arrivals.seen(answered)

    def _on_painted(self, window: NoticeFrame) -> None:
        alone, folded = unfolded(self._arrivals.props.notices)
        mine = [notice for notice in alone if window is self._windows.get(notice.ticket_id)]
        self._log.painted(folded if window is self._list else mine, self._clock_ns())

    def _drop(self, ticket_id: UUID) -> None:
        self._column.drop(self._windows.pop(ticket_id))

    def _drop_list(self) -> None:
        if self._list is not None:
            self._column.drop(self._list)
            self._list = None


def unfolded(notices: Sequence[Arrival]) -> tuple[tuple[Arrival, ...], tuple[Arrival, ...]]:
    """Which notices stand in windows of their own, and which are folded into the list."""
    if len(notices) <= UNFOLDED:
        return tuple(notices), ()
    personal = [notice for notice in notices if notice.why is not Why.QUEUE][:UNFOLDED]
    return tuple(personal), tuple(notice for notice in notices if notice not in personal)
