"""The board's window: everybody in one list, and beside it whoever is chosen, or the whole centre."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from shared.protocol.commands import UNDO_SECONDS
from shared.protocol.visitors import Need
from staff_tray import theme
from staff_tray.desk.help_calls import HelpCalls
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Hairline, MutedText, Text
from staff_tray.desk.views.row_list import RowList
from staff_tray.desk.views.row_model import Row
from staff_tray.desk.views.touch import TouchButton, TouchChoice
from staff_tray.host.board import Board
from staff_tray.host.board_props import BoardProps
from staff_tray.host.checking_in import CheckingIn
from staff_tray.host.giving import Giving
from staff_tray.host.ports import Meetings
from staff_tray.host.rows import NO_FILTERS, Filters
from staff_tray.host.views.check_in_page import CheckInPage
from staff_tray.host.views.choose_page import PersonPage, PlacePage, PlaceTarget
from staff_tray.host.views.give_page import GivePage
from staff_tray.host.views.overview_page import OverviewPage
from staff_tray.host.views.ticket_page import TicketPage
from staff_tray.host.words import board_rows, empty_words, floor_name, glance, need_name, translate, undo_words
from staff_tray.team.words import lost_line

LEAST_WIDTH, LEAST_HEIGHT = 1024, 700
_MINUTE_MS = 60_000


@dataclass(frozen=True)
class BoardParts:
    """The view models that the window shows, and who is asked for the meetings; see `staff_tray.host`."""

    board: Board
    giving: Giving
    checking: CheckingIn
    calls: HelpCalls
    meetings: Meetings | None = None


class BoardWindow(QWidget):
    """Shows a `Board`. Its clock runs only while the window can be seen, and ticks when a minute begins."""

    closed = Signal()

    def __init__(self, parts: BoardParts, *, language: str, time_zone: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("board-window")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._parts = parts
        self.board = parts.board
        self.giving = parts.giving
        self.checking = parts.checking
        self._minute = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._minute.timeout.connect(self._on_minute)
        self._undo_ends = QTimer(self, singleShot=True, interval=UNDO_SECONDS * 1000)
        self._undo_ends.timeout.connect(self.board.forget_undo)
        self._undo_shown: object = None
        self._glance = Text()
        self._glance.setObjectName("glance")
        self._glance.setFont(theme.tabular(theme.semibold(self.font(), 1.25)))
        self._lost = MessageLine("unplug", "board-connection")
        self._give = TouchButton(translate("Board", "Give a number"), "open-give", "ticket")
        self._check_in = TouchButton(translate("Board", "Check in"), "open-check-in", "calendar-check")
        self._floor = TouchChoice("filter-floor", translate("Board", "Floor"))
        self._service = TouchChoice("filter-service", translate("Board", "Service"))
        self._need = TouchChoice("filter-need", translate("Board", "Needs"))
        self._everybody = TouchButton(translate("Board", "Show everybody"), "filter-off")
        self.list = RowList("board-list", translate("Board", "Everybody at the centre"))
        self._empty = Text()
        self._empty.setObjectName("board-empty")
        self._empty.setFont(theme.semibold(self.font(), 1.15))
        self._empty_more = MutedText()
        self._empty_more.setObjectName("board-empty-more")
        self._nobody = QWidget()
        self._undo_bar, self._undo_words = QWidget(), Text()
        self._take_back = TouchButton(translate("Board", "Take it back"), "take-back")
        self._undo_words.setObjectName("undo-words")
        self.overview = OverviewPage(parts.calls, parts.meetings, time_zone)
        self.ticket = TicketPage(self.board)
        self.person = PersonPage(self.board)
        self.place = PlacePage(self.board)
        self.give = GivePage(parts.giving)
        self.check_in = CheckInPage(parts.checking, time_zone, language)
        self.side = QStackedWidget()
        self._arrange()
        self._connect()
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(LEAST_WIDTH, 768)

    @property
    def ticking(self) -> bool:
        """Whether the clock runs."""
        return self._minute.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: everything is as it is now, and the minutes are counted."""
        super().showEvent(event)
        self.board.wake()
        self.overview.fetch(guard=self.board.props.guard)
        self._show()
        self._wait_for_minute()
        if self.focusWidget() is None:
            self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: rest."""
        super().hideEvent(event)
        self._minute.stop()
        self.board.rest()
        self.giving.close()

    def words(self, name: str) -> str:
        """What the label of that name says, "" when it cannot be seen."""
        label = self.findChild(QLabel, name)
        return label.text() if label is not None and label.isVisible() else ""

    def closeEvent(self, event: QCloseEvent) -> None:
        """The composition root may want to know."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "list"):
            self.list.viewport().update()

    def open_citizen(self, ticket_id: UUID | None) -> None:
        """Bring up the panel of that citizen."""
        self.ticket.leave_question()
        self.board.choose(ticket_id)
        if self.board.props.chosen is not None:
            self._turn_to(self.ticket)
            self.ticket.focus_first()
        else:
            self._turn_to(self.overview)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.UNIT)
        top.addWidget(self._glance, 1)
        top.addWidget(self._give)
        top.addWidget(self._check_in)
        filters = QHBoxLayout()
        filters.setSpacing(theme.UNIT)
        for choice in (self._floor, self._service, self._need):
            filters.addWidget(choice, 1)
        filters.addWidget(self._everybody)
        undo = QHBoxLayout(self._undo_bar)
        undo.setContentsMargins(2 * theme.UNIT, 0, 0, 0)
        undo.addWidget(self._undo_words, 1)
        undo.addWidget(self._take_back)
        self._undo_bar.hide()
        nobody = QVBoxLayout(self._nobody)
        nobody.setContentsMargins(0, 2 * theme.UNIT, 0, 0)
        nobody.addWidget(self._empty)
        nobody.addWidget(self._empty_more)
        nobody.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(theme.UNIT)
        left.addLayout(filters)
        left.addWidget(self._nobody, 1)
        left.addWidget(self.list, 1)
        left.addWidget(self._undo_bar)
        for page in (self.overview, self.ticket, self.person, self.place, self.give, self.check_in):
            self.side.addWidget(page)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.UNIT)
        body.addLayout(left, 16)
        body.addWidget(self.side, 10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*([2 * theme.UNIT] * 4))
        whole.setSpacing(theme.UNIT + theme.UNIT // 2)
        whole.addLayout(top)
        whole.addWidget(self._lost)
        whole.addWidget(Hairline())
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self.board.changed.connect(self._show)
        self._parts.calls.changed.connect(self._show)
        self.list.picked.connect(self.open_citizen)
        self._give.clicked.connect(self.open_give)
        self._check_in.clicked.connect(self.open_check_in)
        self._floor.chosen.connect(lambda floor: self._filter(replace(self._filters, floor=floor)))
        self._service.chosen.connect(lambda key: self._filter(replace(self._filters, service_id=key)))
        self._need.chosen.connect(self._on_need)
        self._everybody.clicked.connect(lambda: self._filter(NO_FILTERS))
        self._take_back.clicked.connect(self.board.take_back)
        self.ticket.asks_person.connect(self.open_person)
        self.ticket.asks_place.connect(self.open_place)
        self.person.left.connect(self._back_to_citizen)
        self.place.left.connect(self._back_to_citizen)
        self.person.asked.connect(self._back_to_citizen)
        self.place.handed_on.connect(self._back_to_citizen)
        for page in (self.ticket, self.give, self.check_in):
            page.left.connect(self._to_overview)
        self.give.wants_note.connect(self.open_citizen)
        self.check_in.wants_note.connect(self.open_citizen)
        for key, slot in (("Ctrl+N", self.open_give), ("Ctrl+I", self.open_check_in), ("Ctrl+Z", self._on_undo_key)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    @property
    def _filters(self) -> Filters:
        return self.board.props.filters

    def _filter(self, filters: Filters) -> None:
        self.board.filter(filters)

    def _on_need(self, key: object) -> None:
        need = key if isinstance(key, Need) else None
        self._filter(replace(self._filters, need=need, any_need=key == "any"))

    def _show(self) -> None:
        props = self.board.props
        self.setWindowTitle(" · ".join(filter(None, (translate("Board", "The centre now"), props.site))))
        self._glance.setText(glance(props))
        self._lost.say(lost_line(props.connection, props.known_at))
        self._show_filters(props)
        rows = board_rows(props)
        self.list.show_rows(rows)
        self.list.mark(props.chosen.row.ticket_id if props.chosen is not None else None)
        self.list.setVisible(bool(rows))
        head, more = ("", "") if rows else empty_words(props)
        self._empty.setText(head)
        self._empty_more.setText(more)
        self._empty.setVisible(bool(head))
        self._nobody.setVisible(not rows)
        self._show_undo(props)
        self._show_side(props)

    def _show_side(self, props: BoardProps) -> None:
        self.overview.show_props(props)
        if props.chosen is not None:
            self.ticket.show_chosen(props.chosen)
        if self.side.currentWidget() is self.person:
            self.person.show_props(props)
        gone = props.chosen is None and self.side.currentWidget() in (self.ticket, self.person, self.place)
        if gone:
            self._turn_to(self.overview)

    def _show_filters(self, props: BoardProps) -> None:
        filters = props.filters
        everywhere = (None, translate("Board", "All floors"))
        self._floor.show_choices((everywhere, *((floor, floor_name(floor)) for floor in props.floors)), filters.floor)
        self._floor.setVisible(len(props.floors) > 1)
        everything = (None, translate("Board", "All services"))
        self._service.show_choices(
            (everything, *((choice.key, choice.name) for choice in props.services)), filters.service_id
        )
        chosen: object = "any" if filters.any_need else filters.need
        needs = ((None, translate("Board", "With and without needs")), ("any", translate("Board", "With any need")))
        self._need.show_choices((*needs, *((need, need_name(need)) for need in Need)), chosen)
        self._everybody.setVisible(filters.on)

    def _show_undo(self, props: BoardProps) -> None:
        undo = props.undo
        self._undo_bar.setVisible(undo is not None)
        if undo is not None and undo != self._undo_shown:
            self._undo_words.setText(undo_words(undo))
            self._take_back.setAccessibleDescription(undo_words(undo))
            self._undo_ends.start()
        elif undo is None:
            self._undo_ends.stop()
        self._undo_shown = undo

    def _turn_to(self, page: QWidget) -> None:
        if self.side.currentWidget() is self.give and page is not self.give:
            self.giving.close()
        self.side.setCurrentWidget(page)

    def _to_overview(self) -> None:
        self.board.choose(None)
        self._turn_to(self.overview)
        self.list.setFocus()

    def _back_to_citizen(self) -> None:
        if self.board.props.chosen is None:
            self._to_overview()
            return
        self._turn_to(self.ticket)
        self.ticket.focus_first()

    def open_person(self) -> None:
        """Choose a caseworker to ask for the citizen."""
        self._turn_to(self.person)
        self.person.begin()

    def open_place(self) -> None:
        """Choose where to hand the citizen on to."""
        props = self.board.props
        services = [Row(PlaceTarget(service_id=each.key), each.name, spoken=each.name) for each in props.all_services]
        desks = [Row(PlaceTarget(desk_id=each.key), each.name, spoken=each.name) for each in props.desks]
        to_service = Row("services", translate("Board", "To a service"), heading=True)
        to_desk = Row("desks", translate("Board", "To a desk"), heading=True)
        self._turn_to(self.place)
        self.place.begin((to_service, *services, to_desk, *desks))

    def open_give(self) -> None:
        """Give a number."""
        self._open(self.give)

    def open_check_in(self) -> None:
        """Check somebody in."""
        self._open(self.check_in)

    def _open(self, page: GivePage | CheckInPage) -> None:
        self.board.choose(None)
        self._turn_to(page)
        page.begin()

    def _on_undo_key(self) -> None:
        self.board.take_back()

    def _on_minute(self) -> None:
        self.board.tick()
        self._wait_for_minute()

    def _wait_for_minute(self) -> None:
        now = self.board.now()
        gone = now.second * 1000 + now.microsecond // 1000
        self._minute.start(_MINUTE_MS - gone + 20)
