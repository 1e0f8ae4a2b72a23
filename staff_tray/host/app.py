"""Puts the team window and the board together, once somebody wants to see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shared.protocol.model import Role
from staff_tray.host.ports import Meetings
from staff_tray.line import Speaker
from staff_tray.team.directory import Directory
from staff_tray.team.ports import DayOf, MessageCommands

if TYPE_CHECKING:
    # What is behind these costs memory, and most trays never show it: see `Around`.
    from staff_tray.host.board import Board
    from staff_tray.host.views.board_window import BoardWindow
    from staff_tray.team.team import Team
    from staff_tray.team.views.team_window import TeamWindow


@dataclass(frozen=True)
class Ports:
    """What else the windows ask of the server; None where that cannot be asked for.

    `takes_bookings` says that the server moves a colleague's appointments too when somebody takes over.
    """

    days: DayOf | None = None
    messages: MessageCommands | None = None
    meetings: Meetings | None = None
    takes_bookings: bool = False


class Around(QObject):
    """The windows of what is around the desk. Nothing is made, and nothing follows the site, before it is first shown.

    `desk_asked` carries the desk that is taken over, `signed_out` the `Trouble` when the server no longer knows our
    token, `made` a window that has just been made and the name it is kept under.
    """

    desk_asked = Signal(str)
    signed_out = Signal(object)
    made = Signal(object, str)

    def __init__(self, who: Speaker, directory: Directory, ports: Ports, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._who = who
        self._ports = ports
        self._roles = who.staff.roles
        self._desk_id: str | None = None
        self._directory = directory
        self._team: Team | None = None
        self._board: Board | None = None
        self.team_window: TeamWindow | None = None
        self.board_window: BoardWindow | None = None

    @property
    def sees_board(self) -> bool:
        """Whether the board is for this person."""
        return not {Role.HOST, Role.GUARD}.isdisjoint(self._roles)

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        self._roles = roles
        if self._board is not None:
            self._board.take_roles(roles)
        if self.board_window is not None and not self.sees_board:
            self.board_window.hide()

    def sit_at(self, desk_id: str | None) -> None:
        """Work at this desk from now on."""
        self._desk_id = desk_id
        for model in (self._team, self._board):
            if model is not None:
                model.sit_at(desk_id)

    def show_team(self) -> None:
        """Bring the team window to the front."""
        if self.team_window is None:
            from staff_tray.team.views.team_window import TeamWindow  # noqa: PLC0415 - said above

            self.team_window = TeamWindow(self._make_team())
            self.made.emit(self.team_window, "team")
        _bring_up(self.team_window)

    def show_board(self) -> None:
        """Bring the board to the front, if it is for this person."""
        if not self.sees_board:
            return
        if self.board_window is None:
            self.board_window = self._make_board_window()
            self.made.emit(self.board_window, "board")
        _bring_up(self.board_window)

    def hide(self) -> None:
        """Take both off the screen; what was written in them stays."""
        for window in (self.team_window, self.board_window):
            if window is not None:
                window.hide()

    def close(self) -> None:
        """Take both off the screen for good."""
        self.hide()
        for window in (self.team_window, self.board_window):
            if window is not None:
                window.deleteLater()

    def _make_team(self) -> Team:
        from staff_tray.team.team import Team  # noqa: PLC0415 - said above

        who = self._who
        self._team = Team(
            who.mirror,
            who.api,
            self._directory,
            site_id=who.site_id,
            me=who.staff.id,
            language=who.language,
            now=who.now,
            new_id=who.new_id,
            days=self._ports.days,
            messages=self._ports.messages,
            takes_bookings=self._ports.takes_bookings,
            parent=self,
        )
        self._team.sit_at(self._desk_id)
        self._team.desk_asked.connect(self.desk_asked)
        self._team.signed_out.connect(self.signed_out)
        return self._team

    def _make_board_window(self) -> BoardWindow:
        from staff_tray.desk.help_calls import HelpCalls  # noqa: PLC0415 - said above
        from staff_tray.host.board import Board  # noqa: PLC0415 - as above
        from staff_tray.host.checking_in import CheckingIn  # noqa: PLC0415 - as above
        from staff_tray.host.giving import Giving  # noqa: PLC0415 - as above
        from staff_tray.host.views.board_window import BoardParts, BoardWindow  # noqa: PLC0415 - as above

        who = self._who
        site_id, language = who.site_id, who.language
        board = Board(
            who.mirror, who.api, self._directory, site_id=site_id, roles=self._roles, language=language, now=who.now,
            new_id=who.new_id, parent=self,
        )  # fmt: skip
        giving = Giving(
            who.mirror, who.api, site_id=site_id, language=language, now=who.now, new_id=who.new_id, parent=self
        )
        checking = CheckingIn(who.mirror, who.api, site_id=site_id, language=language, new_id=who.new_id, parent=self)
        calls = HelpCalls(
            who.mirror, who.api, site_id=site_id, staff_id=who.staff.id, language=language, new_id=who.new_id,
            parent=self,
        )  # fmt: skip
        board.sit_at(self._desk_id)
        for model in (board, giving, checking, calls):
            model.signed_out.connect(self.signed_out)
        self._board = board
        parts = BoardParts(board, giving, checking, calls, self._ports.meetings)
        return BoardWindow(parts, language=language, time_zone=self._time_zone)

    def _time_zone(self) -> str:
        state = self._who.mirror.state
        return state.configuration.site.time_zone if state is not None else "UTC"


def _bring_up(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
