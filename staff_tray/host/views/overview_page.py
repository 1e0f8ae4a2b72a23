"""What is beside the list while nobody is chosen: who is called for, stands, difficult meetings."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shared.client.outcomes import Done, Outcome
from staff_tray import theme
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.help_calls import HelpCalls, HelpNotice
from staff_tray.desk.stand_notices import Level, StandNotice
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.desk.views.touch import Scrolled, TouchButton
from staff_tray.host.board_props import BoardProps
from staff_tray.host.ports import Meeting, Meetings
from staff_tray.host.words import coming_words, stands_words, translate
from staff_tray.icons import coloured_icon
from staff_tray.team.words import isolated
from staff_tray.trouble import trouble_of
from staff_tray.words import help_action, help_words, joined, stand_icon, stand_words, trouble_sentence


class Part(QWidget):
    """One part of the overview: a heading, and what stands below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        heading = Text(wraps=False)
        heading.setFont(theme.semibold(self.font()))
        heading.setText(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, theme.UNIT)
        self.column.setSpacing(theme.UNIT)
        self.column.addWidget(heading)
        self._lines = QWidget()
        self.column.addWidget(self._lines)
        self._shown: object = None

    def show_lines(self, what: object, make: Callable[[QVBoxLayout], None]) -> None:
        """Show these lines, unless they are what is shown."""
        if what == self._shown:
            return
        self._shown = what
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT + theme.UNIT // 2)
        make(column)
        self.column.replaceWidget(self._lines, fresh)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = fresh
        fresh.show()


class HelpLine(QWidget):
    """One call for a person, with the button that answers it."""

    def __init__(self, notice: HelpNotice, act: Callable[[UUID], None]) -> None:
        super().__init__()
        what, where, more = help_words(notice)
        title, place = Text(), MutedText()
        title.setFont(theme.semibold(self.font()))
        title.setText(what)
        title.setObjectName("board-help-what")
        place.setText(joined(where, more))
        button = TouchButton(help_action(notice), "board-help-done" if notice.mine else "board-help-coming")
        button.setDefault(not notice.mine)
        button.setAccessibleDescription(joined(what, where))
        button.clicked.connect(lambda: act(notice.call_id))
        trouble = MessageLine("triangle-alert", "board-help-trouble")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT // 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(place, 1, 0)
        grid.addWidget(button, 0, 1, 2, 1)
        grid.addWidget(trouble, 2, 0, 1, 2)
        trouble.say(trouble_sentence(notice.trouble) if notice.trouble is not None else "")


class StandLine(QWidget):
    """What is wrong with a stand, and what to do about it."""

    def __init__(self, notice: StandNotice) -> None:
        super().__init__()
        what, to_do, since = stand_words(notice)
        mark, title, more = QLabel(), Text(), MutedText()
        title.setFont(theme.semibold(self.font()))
        title.setText(what)
        title.setObjectName("board-stand")
        more.setText(joined(to_do, since))
        colours = theme.state_colours(self.palette())
        colour = colours.trouble if notice.level is Level.LOUD else self.palette().windowText().color()
        side = theme.icon_side(self.font())
        mark.setPixmap(coloured_icon(stand_icon(notice), colour).pixmap(side, side))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT // 4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(mark, 0, 0)
        grid.addWidget(title, 0, 1)
        grid.addWidget(more, 1, 1)


class OverviewPage(QWidget):
    """Calls for a person first, then stands, then, for guards, the meetings of the day."""

    def __init__(self, calls: HelpCalls, meetings: Meetings | None, time_zone: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("overview")
        self._calls = calls
        self._meetings = meetings
        self._time_zone = time_zone
        self._known: tuple[Meeting, ...] | None = None
        self._help = Part(translate("Board", "Door bell and help"))
        self._stands = Part(translate("Board", "Stands and printers"))
        self._difficult = Part(translate("Board", "Agreed for difficult meetings"))
        self._difficult.setObjectName("difficult")
        self._trouble = MessageLine("triangle-alert", "difficult-trouble")
        self._difficult.column.addWidget(self._trouble)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.UNIT, 0)
        column.setSpacing(theme.UNIT)
        for part in (self._help, self._difficult, self._stands):
            column.addWidget(part)
        column.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(inner))

    def show_props(self, props: BoardProps) -> None:
        """Show the calls, the stands, and the meetings when they are for this person."""
        notices = self._calls.props.notices
        self._help.show_lines((notices, props.coming), lambda column: self._put_help(column, props))
        self._help.setVisible(props.loaded)
        self._stands.setVisible(bool(props.stands) or bool(props.stands_well))
        self._stands.show_lines((props.stands, props.stands_well), lambda column: self._put_stands(column, props))
        self._difficult.setVisible(props.guard and self._meetings is not None)
        self._difficult.show_lines(self._known, self._put_meetings)

    def fetch(self, *, guard: bool) -> None:
        """Somebody looks: ask for today's meetings, if they are for this person."""
        if guard and self._meetings is not None:
            self._meetings.fetch(self._on_meetings)

    def _on_meetings(self, outcome: Outcome[tuple[Meeting, ...]]) -> None:
        if isinstance(outcome, Done):
            self._known = outcome.value
            self._trouble.say("")
        else:
            self._trouble.say(trouble_sentence(trouble_of(outcome)))
        self._difficult.show_lines(self._known, self._put_meetings)

    def _put_help(self, column: QVBoxLayout, props: BoardProps) -> None:
        mine = {notice.stand for notice in self._calls.props.notices if notice.mine}
        for notice in self._calls.props.notices:
            column.addWidget(HelpLine(notice, self._calls.act))
        for coming in props.coming:
            if coming.stand not in mine:
                line = MutedText()
                line.setObjectName("board-coming")
                line.setText(coming_words(coming))
                column.addWidget(line)
        if not column.count():
            column.addWidget(_muted(translate("Board", "Nobody calls right now.")))

    def _put_stands(self, column: QVBoxLayout, props: BoardProps) -> None:
        for notice in props.stands:
            column.addWidget(StandLine(notice))
        words = stands_words(props)
        if words:
            column.addWidget(_muted(words))

    def _put_meetings(self, column: QVBoxLayout) -> None:
        for meeting in self._known or ():
            title, agreed = Text(), MutedText()
            title.setFont(theme.semibold(self.font()))
            title.setObjectName("difficult-meeting")
            title.setText(joined(wall_time(meeting.at, self._time_zone()), isolated(meeting.who)))
            agreed.setText(meeting.agreed)
            column.addWidget(title)
            column.addWidget(agreed)
        if self._known == ():
            column.addWidget(_muted(translate("Board", "Nothing has been agreed for today.")))


def _muted(words: str) -> MutedText:
    line = MutedText()
    line.setText(words)
    return line
