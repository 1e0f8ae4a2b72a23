"""The commands of casework: hand on, park, answer, note, one errand more, take back, take over."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from uuid import UUID, uuid5

import msgspec

from server.casework.store import CaseworkStore
from server.centre.catalogue import Catalogue, CentreRules
from server.identity.store import Holder
from server.problems import ProblemError, unknown_service, unknown_site
from server.queue.commands import desk_is_busy
from server.queue.rules import ANSWER, NOTE, PARK, TRANSFER, UNDONE, Transition, local_day
from server.queue.store import DeskBusy
from shared.protocol.casework import AddErrand, AnswerNotice, NoteVisitor, Park, Transfer
from shared.protocol.commands import UNDO_SECONDS, ActOnTicket
from shared.protocol.errors import ProblemType
from shared.protocol.model import OPEN_STATES, Key, Ticket
from shared.protocol.team import TakenOver, TakeOver

HandOver = Callable[[Key, UUID, UUID, UUID], Awaitable[int]]
"""Gives somebody's bookings of today to a colleague: site, command, who had them, who gets them; answers how many."""


class CaseworkCommands:
    """Every command answers with the JSON of its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        store: CaseworkStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
        hand_over: HandOver,
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._committed = committed
        self._hand_over = hand_over

    async def transfer(self, site_id: Key, ticket_id: UUID, command: Transfer) -> bytes:
        """Hand the citizen on within the centre, or to another one."""
        if command.site_id not in (None, site_id):
            return await self._to_centre(site_id, ticket_id, command, str(command.site_id))
        if command.service_id is None and command.to_desk_id is None and command.to_staff_id is None:
            raise ProblemError(ProblemType.BAD_REQUEST, "Say where to: a service, a desk or a person.")
        effect = await self._store.transfer(
            site_id, ticket_id, command_id=command.id, now=self._clock(), desk_id=command.desk_id,
            service_id=command.service_id, to_desk_id=command.to_desk_id, to_staff_id=command.to_staff_id,
        )  # fmt: skip
        if effect is None:
            await self._check_goal(site_id, command)
            raise await self._refusal(site_id, ticket_id, TRANSFER)
        return effect.told(TRANSFER.event_kind, site_id, self._committed)

    async def park(self, site_id: Key, ticket_id: UUID, command: Park, holder: Holder) -> bytes:
        """Put the ticket aside, until a moment later today or without end."""
        now = self._clock()
        rules = await self._catalogue.required(site_id)
        zone = rules.configuration.site.time_zone
        today = local_day(now, zone)
        if command.until is not None and (command.until <= now or local_day(command.until, zone) != today):
            raise ProblemError(ProblemType.BAD_REQUEST, "until must be later today. Choose another time.")
        self._check_desk(rules, site_id, command.desk_id)
        effect = await self._store.park(
            site_id, ticket_id, command_id=command.id, now=now, desk_id=command.desk_id, until=command.until,
            staff_id=holder.staff_id,
        )  # fmt: skip
        if effect is None:
            raise await self._refusal(site_id, ticket_id, PARK)
        return effect.told(PARK.event_kind, site_id, self._committed)

    async def answer(self, site_id: Key, ticket_id: UUID, command: AnswerNotice, holder: Holder) -> bytes:
        """Say to the notice that somebody comes, or comes later."""
        if holder.staff_id is None:
            raise ProblemError(ProblemType.FORBIDDEN, "Only a member of staff can answer a notice.")
        effect = await self._store.answer(site_id, ticket_id, command, now=self._clock(), staff_id=holder.staff_id)
        if effect is None:
            raise await self._refusal(site_id, ticket_id, ANSWER)
        return effect.told(ANSWER.event_kind, site_id, self._committed)

    async def note(self, site_id: Key, ticket_id: UUID, command: NoteVisitor) -> bytes:
        """Write down what matters about the citizen."""
        effect = await self._store.note(site_id, ticket_id, command, now=self._clock())
        if effect is None:
            raise await self._refusal(site_id, ticket_id, NOTE)
        return effect.told(NOTE.event_kind, site_id, self._committed)

    async def undo(self, site_id: Key, ticket_id: UUID, command: ActOnTicket) -> bytes:
        """Take back what the desk has just done to the ticket."""
        if command.desk_id is None:
            raise ProblemError(ProblemType.BAD_REQUEST, "desk_id is missing: say which desk takes it back.")
        effect = await self._store.undo(
            site_id, ticket_id, command_id=command.id, now=self._clock(), desk_id=command.desk_id
        )
        if isinstance(effect, DeskBusy):
            raise desk_is_busy()
        if effect is None:
            if await self._store.ticket(site_id, ticket_id) is None:
                raise _unknown(site_id, ticket_id)
            raise ProblemError(
                ProblemType.TICKET_STATE,
                f"That cannot be taken back: {UNDO_SECONDS} seconds have passed, or somebody has gone on with it.",
            )
        answer = effect.told(UNDONE, site_id, self._committed)
        later = uuid5(command.id, "later")
        if await self._store.later_again(site_id, ticket_id, command_id=later, now=self._clock()) is not None:
            self._committed(site_id)
        return answer

    async def add_errand(self, site_id: Key, ticket_id: UUID, command: AddErrand) -> bytes:
        """Give the citizen of an open ticket another number."""
        rules, first = await self._catalogue.required(site_id), await self._store.ticket(site_id, ticket_id)
        if first is None:
            raise _unknown(site_id, ticket_id)
        if command.to_desk_id is not None:
            self._check_desk(rules, site_id, command.to_desk_id)
        return await self._issue(site_id, rules, first, command.id, command.service_id, command.to_desk_id)

    async def take_over(self, site_id: Key, command: TakeOver, holder: Holder) -> bytes:
        """Make all who wait for a colleague wait for this person. Each is a command of its own, safe to repeat."""
        if holder.staff_id is None:
            raise ProblemError(ProblemType.FORBIDDEN, "Only a member of staff can take over.")
        taken = 0
        for ticket_id in await self._store.waiting_for(site_id, command.from_staff_id):
            effect = await self._store.transfer(
                site_id, ticket_id, command_id=uuid5(command.id, str(ticket_id)), now=self._clock(),
                desk_id=command.desk_id, service_id=None, to_desk_id=None, to_staff_id=holder.staff_id,
            )  # fmt: skip
            taken += effect is not None
        if taken:
            self._committed(site_id)
        bookings = await self._hand_over(site_id, command.id, command.from_staff_id, holder.staff_id)
        return msgspec.json.encode(TakenOver(tickets=taken, bookings=bookings))

    async def _to_centre(self, site_id: Key, ticket_id: UUID, command: Transfer, there: Key) -> bytes:
        if command.service_id is None:
            raise ProblemError(ProblemType.BAD_REQUEST, "service_id is missing: say which service of the other centre.")
        here, rules = await self._catalogue.required(site_id), await self._catalogue.required(there)
        if here.configuration.site.municipality != rules.configuration.site.municipality:
            raise unknown_site(there)
        ticket = await self._store.ticket(site_id, ticket_id)
        if ticket is None:
            raise _unknown(site_id, ticket_id)
        if rules.configuration.service(command.service_id) is None:
            raise unknown_service(there, command.service_id)
        now = self._clock()
        moved = await self._store.move_to_centre(
            ticket, command_id=command.id, site_id=site_id, there=there, now=now, desk_id=command.desk_id,
            service_id=command.service_id, day=local_day(now, rules.configuration.site.time_zone),
        )  # fmt: skip
        if moved is None:
            raise await self._refusal(site_id, ticket_id, TRANSFER)
        if not moved.replayed:
            self._committed(site_id)
        issued = msgspec.json.decode(moved.told("ticket.issued", there, self._committed))
        return msgspec.json.encode({"ticket": issued["ticket"]})

    async def _issue(
        self, site_id: Key, rules: CentreRules, first: Ticket, command_id: UUID, service_id: Key, desk_id: Key | None
    ) -> bytes:
        now = self._clock()
        effect = await self._store.add_errand(
            first, command_id=command_id, site_id=site_id, now=now, service_id=service_id,
            day=local_day(now, rules.configuration.site.time_zone), to_desk_id=desk_id,
        )  # fmt: skip
        if effect is None:
            raise unknown_service(site_id, service_id)
        return effect.told("ticket.issued", site_id, self._committed)

    async def _check_goal(self, site_id: Key, command: Transfer) -> None:
        rules = await self._catalogue.required(site_id)
        if command.service_id is not None and rules.configuration.service(command.service_id) is None:
            raise unknown_service(site_id, command.service_id)
        if command.to_desk_id is not None:
            self._check_desk(rules, site_id, command.to_desk_id)
        if command.to_staff_id is not None and not await self._store.works_at(site_id, command.to_staff_id):
            raise ProblemError(ProblemType.NOT_FOUND, "That person does not work here any more. Choose somebody else.")

    def _check_desk(self, rules: CentreRules, site_id: Key, desk_id: Key) -> None:
        if rules.configuration.desk(desk_id) is None:
            raise ProblemError(ProblemType.UNKNOWN_DESK, f"{site_id} has no desk {desk_id}. Choose another desk.")

    async def _refusal(self, site_id: Key, ticket_id: UUID, transition: Transition) -> ProblemError:
        ticket = await self._store.ticket(site_id, ticket_id)
        if ticket is None:
            return _unknown(site_id, ticket_id)
        if ticket.state in transition.sources:
            return ProblemError(
                ProblemType.OTHER_DESK, f"The ticket is at {ticket.desk_id}. Only that desk can do this."
            )
        over = "is over" if ticket.state not in OPEN_STATES else f"is {ticket.state}"
        return ProblemError(ProblemType.TICKET_STATE, f"The ticket {over}; nothing was changed. Look again.")


def _unknown(site_id: Key, ticket_id: UUID) -> ProblemError:
    return ProblemError(ProblemType.UNKNOWN_TICKET, f"{site_id} has no ticket {ticket_id}.")
