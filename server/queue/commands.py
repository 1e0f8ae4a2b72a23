"""The queue's commands: what the site's rules say, then one statement, then a hint to the streams."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.identity.store import Holder
from server.problems import ProblemError, unknown_service
from server.queue.order import walk_in_due
from server.queue.rules import CALL, TRANSITIONS, legal, local_day
from server.queue.store import DeskBusy, QueueStore
from shared.protocol.commands import Action, ActOnTicket, CallNext, IssueTicket
from shared.protocol.content import Configuration
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key, Service, pick_text
from shared.protocol.opening import Verdict, Why, openings_of
from shared.protocol.wait import Waits

_WITHOUT_DESK = (Action.CANCEL, Action.RESUME, Action.GRANT)
_NOBODY_WAITS = b'{"ticket":null}'


class QueueCommands:
    """Every command answers with the JSON of its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        store: QueueStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._committed = committed

    async def issue(self, site_id: Key, command: IssueTicket, holder: Holder) -> bytes:
        """Give a citizen the next number of a service that is open now.

        A missing document that the service does not ask for is left out: a stand whose menu is a moment old still gives
        its numbers.
        """
        now = self._clock()
        rules = await self._catalogue.required(site_id)
        service = rules.configuration.service(command.service_id)
        if service is None:
            raise unknown_service(site_id, command.service_id)
        time_zone = rules.configuration.site.time_zone
        refused = await self._closed(rules.configuration, service, command, holder, now)
        refused = refused or _not_without(service, command, holder)
        if refused is not None and not await self._store.known(site_id, command.id):
            raise refused
        effect = await self._store.issue(
            command_id=command.id,
            site_id=site_id,
            now=now,
            service_id=service.id,
            day=local_day(now, time_zone),
            due_at=walk_in_due(now, rules.configuration.site.call_order),
            language=command.language,
            device_id=holder.device_id,
            missing=[document.id for document in service.documents if document.id in command.missing],
        )
        if effect is None:
            raise unknown_service(site_id, command.service_id)
        return effect.told("ticket.issued", site_id, self._committed)

    async def call_next(self, site_id: Key, command: CallNext, holder: Holder) -> bytes:
        """Call whoever is due first among the desk's services."""
        rules = await self._catalogue.required(site_id)
        if rules.configuration.desk(command.desk_id) is None:
            raise ProblemError(
                ProblemType.UNKNOWN_DESK, f"{site_id} has no desk {command.desk_id}. Choose today's desk again."
            )
        effect = await self._store.call_next(
            command_id=command.id,
            site_id=site_id,
            now=self._clock(),
            desk_id=command.desk_id,
            staff_id=holder.staff_id,
        )
        if isinstance(effect, DeskBusy):
            raise desk_is_busy()
        return _NOBODY_WAITS if effect is None else effect.told(CALL.event_kind, site_id, self._committed)

    async def act(
        self, site_id: Key, ticket_id: UUID, action: Action, command: ActOnTicket, holder: Holder
    ) -> bytes:  # fmt: skip
        """Do to a ticket what one word says; undo is another command."""
        if command.desk_id is None and action not in _WITHOUT_DESK:
            raise ProblemError(ProblemType.BAD_REQUEST, f"desk_id is missing: say which desk does {action}.")
        effect = await self._store.act(
            action,
            command_id=command.id,
            site_id=site_id,
            now=self._clock(),
            ticket_id=ticket_id,
            desk_id=command.desk_id,
            staff_id=holder.staff_id,
            outcome=command.outcome,
        )
        if isinstance(effect, DeskBusy):
            raise desk_is_busy()
        if effect is None:
            raise await self._refusal(site_id, ticket_id, action)
        return effect.told(TRANSITIONS[action].event_kind, site_id, self._committed)

    async def _closed(
        self, configuration: Configuration, service: Service, command: IssueTicket, holder: Holder, now: datetime
    ) -> ProblemError | None:
        """What stands against a number now; after the last one of the day a member of staff may give one more."""
        openings = openings_of(configuration)
        if holder.staff_id is not None or not openings.at(now, service.id).is_open:
            verdict = openings.at(now, service.id)
        else:
            by_wait = openings.last_ticket(service.id).by_wait
            waits = Waits(await self._catalogue.state(configuration.site.id)) if by_wait else None
            verdict = openings.tickets_at(now, service.id, waits.minutes(service.id) if waits else None)
        return None if verdict.is_open else _is_closed(service, verdict, command.language)

    async def _refusal(self, site_id: Key, ticket_id: UUID, action: Action) -> ProblemError:
        found = await self._store.state_of(site_id, ticket_id)
        if found is None:
            return ProblemError(ProblemType.UNKNOWN_TICKET, f"{site_id} has no ticket {ticket_id}.")
        state, desk_id = found
        if legal(state, action):
            return ProblemError(
                ProblemType.OTHER_DESK, f"The ticket was called to {desk_id}. Only that desk can do this."
            )
        if action is Action.TAKE:
            return ProblemError(ProblemType.TICKET_STATE, "Nobody else has this ticket open any more.")
        allowed = " or ".join(sorted(TRANSITIONS[action].sources))
        return ProblemError(
            ProblemType.TICKET_STATE, f"The ticket is {state}; {action} is for a ticket that is {allowed}."
        )


def desk_is_busy() -> ProblemError:
    """What is said to a desk that would have two open cases."""
    return ProblemError(
        ProblemType.DESK_BUSY, "The desk has an open case. Finish it, or mark that the citizen did not come."
    )


def _not_without(service: Service, command: IssueTicket, holder: Holder) -> ProblemError | None:
    """What stands against a number from a stand; a member of staff may always give one."""
    if holder.staff_id is not None:
        return None
    if not service.walk_in:
        return ProblemError(ProblemType.NOT_OFFERED, f"{service.id} is by booking only. Book a time first.")
    if command.missing and not service.ticket_when_missing:
        return ProblemError(
            ProblemType.NOT_OFFERED, f"{service.id} needs all its documents. Book a time, and bring them then."
        )
    return None


def _is_closed(service: Service, verdict: Verdict, language: str) -> ProblemError:
    """The refusal, with the reason and the next opening."""
    reason = pick_text(verdict.name, language)
    if verdict.why is Why.LAST_TICKET:
        closed = "has given its last number for today"
    else:
        closed = f"is closed today: {reason}" if verdict.why is Why.SPECIAL_DAY and reason else "is closed now"
    opens = verdict.opens
    when = "It does not open in the coming year." if opens is None else f"It opens {opens:%A %d %B at %H:%M}."
    return ProblemError(ProblemType.SERVICE_CLOSED, f"{service.id} {closed}. {when}")
