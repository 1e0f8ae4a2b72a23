"""What is done with the open case besides calling and finishing: hand on, park, one errand more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.client.outcomes import Outcome
from shared.protocol.casework import AddErrand, Park, Transfer
from shared.protocol.commands import IssueReply, TicketReply
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case import DeskCase
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.goals import Goal, GoalKind
from staff_tray.desk.ports import CaseworkCommands


class Casework:
    """Gives its commands through `DeskCase`, so that they too go one at a time and are shown as answered."""

    def __init__(self, desk: DeskCase, commands: CaseworkCommands) -> None:
        self._desk = desk
        self._commands = commands

    def transfer(self, goal: Goal) -> None:
        """Hand the citizen of the open case on; the ticket keeps its place."""
        case_id = self._case(DeskAction.TRANSFER)
        if case_id is None:
            return
        command = Transfer(
            id=self._desk.new_id(),
            desk_id=self._desk.props.desk_id,
            service_id=goal.service_id or None,
            to_desk_id=goal.desk_id or None,
            to_staff_id=goal.staff_id,
            site_id=goal.site_id or None,
        )

        def send(done: Callable[[Outcome[TicketReply]], None]) -> None:
            self._commands.transfer(self._desk.site_id, case_id, command, done)

        what = DeskAction.COLLEAGUE if goal.kind is GoalKind.PERSON else DeskAction.TRANSFER
        self._desk.give(what, send, away=goal.centre)

    def wall_in(self, minutes: int) -> str:
        """The time on the site's wall in so many minutes, as 10:42."""
        return wall_time(self._desk.now() + timedelta(minutes=minutes), self._desk.time_zone)

    def park_for(self, minutes: int) -> None:
        """Put the open case aside for so long from now."""
        self._park(self._desk.now() + timedelta(minutes=minutes))

    def park_until(self, hour: int, minute: int) -> bool:
        """Put the open case aside until that time on the site's wall today; False when that is past."""
        now = self._desk.now().astimezone(ZoneInfo(self._desk.time_zone))
        until = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        if until <= now:
            return False
        self._park(until.astimezone(self._desk.now().tzinfo))
        return True

    def park_without_end(self) -> None:
        """Put the open case aside until somebody calls or resumes it."""
        self._park(None)

    def add_errand(self, service_id: str, *, for_this_desk: bool) -> None:
        """Give the citizen a number of that service too; the open case stays as it is."""
        case_id = self._case(DeskAction.ERRAND)
        if case_id is None:
            return
        to_desk = self._desk.props.desk_id if for_this_desk else None
        command = AddErrand(id=self._desk.new_id(), service_id=service_id, to_desk_id=to_desk)

        def send(done: Callable[[Outcome[IssueReply]], None]) -> None:
            self._commands.add_errand(self._desk.site_id, case_id, command, done)

        self._desk.give(DeskAction.ERRAND, send)

    def _park(self, until: datetime | None) -> None:
        case_id = self._case(DeskAction.PARK)
        desk_id = self._desk.props.desk_id
        if case_id is None or desk_id is None:
            return
        command = Park(id=self._desk.new_id(), desk_id=desk_id, until=until)

        def send(done: Callable[[Outcome[TicketReply]], None]) -> None:
            self._commands.park(self._desk.site_id, case_id, command, done)

        self._desk.give(DeskAction.PARK, send)

    def _case(self, action: DeskAction) -> UUID | None:
        props = self._desk.props
        return props.case.ticket_id if props.case is not None and action in props.asks else None
