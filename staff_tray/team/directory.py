"""What everybody at the site is called."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.events import StaffChanged
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague
from staff_tray.desk.ports import SiteFeed
from staff_tray.team.ports import StaffList


class Directory(QObject):
    """The staff of the site: asked for at each new connection, and when somebody is named who is not in it.

    Nobody is asked for twice in vain: who is still unknown after an answer stays without a name, and a server that
    refuses is asked again when somebody looks again. `changed` is emitted
    when there is more to know.
    """

    changed = Signal()

    def __init__(self, feed: SiteFeed, commands: StaffList, *, site_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._wanted = False
        self._under_way = False
        self._again = False
        self._colleagues: tuple[Colleague, ...] | None = None
        self._asked: frozenset[UUID] = frozenset()
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)

    @property
    def colleagues(self) -> tuple[Colleague, ...] | None:
        """Everybody, or None before the first answer."""
        return self._colleagues

    def need(self) -> None:
        """Somebody looks: the names are wanted from now on."""
        self._wanted = True
        if self._feed.state is not None:
            self._on_state(self._feed.state)

    def hear(self, event: object) -> None:
        """Something has happened at the site: when it was decided about the staff, they are asked for anew."""
        if not isinstance(event, StaffChanged) or not self._wanted:
            return
        if self._under_way:
            self._again = True
        else:
            self._ask()

    def _on_state(self, state: SiteState) -> None:
        if not self._wanted or self._under_way:
            return
        known = frozenset(each.staff_id for each in self._colleagues or ())
        missing = named(state) - known - self._asked
        if self._colleagues is None or missing:
            self._ask()

    def _on_connection(self, connection: Connection) -> None:
        if connection is Connection.LIVE and self._wanted and not self._under_way:
            self._ask()

    def _ask(self) -> None:
        self._under_way = True
        self._commands.staff(self._site_id, self._on_answer)

    def _on_answer(self, outcome: Outcome[list[Colleague]]) -> None:
        self._under_way = False
        again, self._again = self._again, False
        if isinstance(outcome, Refused):
            self._wanted = False
        if not isinstance(outcome, Done):
            return
        if again:
            self._ask()
        state = self._feed.state
        self._asked = named(state) if state is not None else frozenset()
        if self._colleagues != tuple(outcome.value):
            self._colleagues = tuple(outcome.value)
            self.changed.emit()


def named(state: SiteState) -> frozenset[UUID]:
    """Everybody whom the state names."""
    calls = (who for call in state.assistance.values() for who in (call.staff_id, *call.called, *call.coming))
    return frozenset(state.team) | frozenset(calls) | frozenset(_named_by_tickets(state))


def _named_by_tickets(state: SiteState) -> Iterable[UUID]:
    for ticket in state.tickets.values():
        yield from (who for who in (ticket.staff_id, ticket.for_staff_id) if who is not None)
        if ticket.answer is not None:
            yield ticket.answer.staff_id
        yield from ticket.told.staff_ids
    yield from (call.staff_id for call in state.help_calls.values() if call.staff_id is not None)
