"""View model of the guards' list: today's difficult meetings, and what is agreed on for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.day import AgreedBooking, AgreedPoint, Agreement, PutAgreement
from shared.protocol.errors import ProblemType
from shared.protocol.events import BookingAgreed, Event
from shared.protocol.model import Role, pick_text
from shared.protocol.state import SiteState
from staff_tray.day.ports import AgreementCommands, EventFeed
from staff_tray.day.timeline import AgreementLines
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import service_name
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of


@dataclass(frozen=True)
class GuardRow:
    """One difficult meeting, without who comes. `at` is the site's wall time."""

    booking_id: UUID
    at: str
    desk: str
    caseworker: str
    service: str
    agreement: AgreementLines
    pending: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True)
class GuardInputs:
    """What the list follows from; `agreed` is None until it has come."""

    state: SiteState | None
    language: str
    roles: tuple[Role, ...]
    agreed: tuple[AgreedBooking, ...] | None = None
    failed: Trouble | None = None
    pending: frozenset[UUID] = frozenset()
    trouble: tuple[UUID, Trouble] | None = None


@dataclass(frozen=True)
class GuardProps:
    """What the list shows; it is not there for who is no guard."""

    shown: bool = False
    loading: bool = False
    rows: tuple[GuardRow, ...] = ()
    failed: Trouble | None = None


def derive(inputs: GuardInputs) -> GuardProps:
    """What to show for `inputs`."""
    if Role.GUARD not in inputs.roles:
        return GuardProps()
    state, agreed = inputs.state, inputs.agreed
    if state is None or agreed is None:
        return GuardProps(shown=True, loading=inputs.failed is None, failed=inputs.failed)
    return GuardProps(shown=True, rows=tuple(_row(each, inputs, state) for each in agreed), failed=inputs.failed)


def _row(each: AgreedBooking, inputs: GuardInputs, state: SiteState) -> GuardRow:
    desk = state.configuration.desk(each.desk_id or "")
    trouble = inputs.trouble
    return GuardRow(
        booking_id=each.booking_id,
        at=wall_time(each.starts_at, state.configuration.site.time_zone),
        desk=pick_text(desk.name, inputs.language) if desk else "",
        caseworker=each.caseworker,
        service=service_name(each.service_id, state.configuration, inputs.language),
        agreement=AgreementLines(each.agreement.points, each.agreement.note),
        pending=each.booking_id in inputs.pending,
        trouble=trouble[1] if trouble is not None and trouble[0] == each.booking_id else None,
    )


class GuardBoard(QObject):
    """Asks for the list at the start, when something is agreed on, and after a gap; nothing for who is no guard.

    `changed` is emitted when the props are others than before, `signed_out` with the `Trouble` when the server no
    longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: EventFeed,
        commands: AgreementCommands,
        *,
        site_id: str,
        roles: tuple[Role, ...],
        language: str,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._new_id = new_id
        self._asking = self._ask_again = False
        self._inputs = GuardInputs(state=feed.state, language=language, roles=roles)
        self._props = derive(self._inputs)
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)
        feed.event_applied.connect(self._on_event)
        if feed.connection is Connection.LIVE:
            self.refresh()

    @property
    def props(self) -> GuardProps:
        """What the list shows now."""
        return self._props

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        self._swap(replace(self._inputs, roles=roles, agreed=self._inputs.agreed if Role.GUARD in roles else None))
        self.refresh()

    def refresh(self) -> None:
        """Ask for the list, if there is one for this person."""
        if Role.GUARD not in self._inputs.roles:
            return
        if self._asking:
            self._ask_again = True
            return
        self._asking, self._ask_again = True, False
        self._commands.agreements(self._site_id, self._on_agreements)

    def agree(self, booking_id: UUID, points: tuple[AgreedPoint, ...], note: str) -> None:
        """Write down what is agreed on."""
        found = next((each for each in self._inputs.agreed or () if each.booking_id == booking_id), None)
        if found is None or booking_id in self._inputs.pending:
            return
        command = PutAgreement(id=self._new_id(), version=found.agreement.version, points=points, note=note)
        self._swap(replace(self._inputs, pending=self._inputs.pending | {booking_id}, trouble=None))
        self._commands.put_agreement(self._site_id, booking_id, command, partial(self._on_agreed, booking_id))

    def _on_agreed(self, booking_id: UUID, outcome: Outcome[Agreement]) -> None:
        trouble = None if isinstance(outcome, Done) else (booking_id, trouble_of(outcome))
        self._swap(replace(self._inputs, pending=self._inputs.pending - {booking_id}, trouble=trouble))
        if trouble is not None and trouble[1] in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble[1])
        self.refresh()

    def _on_agreements(self, outcome: Outcome[list[AgreedBooking]]) -> None:
        self._asking = False
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, agreed=tuple(outcome.value), failed=None))
        else:
            trouble = trouble_of(outcome)
            kept = None if trouble is ProblemType.FORBIDDEN else self._inputs.agreed
            self._swap(replace(self._inputs, agreed=kept, failed=trouble))
            if trouble in SIGN_IN_AGAIN:
                self.signed_out.emit(trouble)
        if self._ask_again:
            self.refresh()

    def _on_state(self, state: SiteState) -> None:
        self._swap(replace(self._inputs, state=state))

    def _on_connection(self, connection: Connection) -> None:
        if connection is Connection.LIVE:
            self.refresh()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, BookingAgreed):
            self.refresh()

    def _swap(self, inputs: GuardInputs) -> None:
        before, self._props = self._props, derive(inputs)
        self._inputs = inputs
        if self._props != before:
            self.changed.emit()
