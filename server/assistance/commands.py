"""The commands of calls for a person: ask, answer, end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.assistance.rules import ASKED_EVENT, TRANSITIONS, Verdict, verdict
from server.assistance.store import AssistanceStore
from server.centre.catalogue import Catalogue
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.visits import ActOnHelp, AskHelp, HelpAction

_ROUNDS = 3
"""An open call may end between finding out that there is one and reading it: then another is made."""


class HelpCommands:
    """Every command answers with the JSON of its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        store: AssistanceStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._committed = committed

    async def ask(self, site_id: Key, command: AskHelp, holder: Holder) -> bytes:
        """Call for a person, or answer with the call that is open already.

        The stand need not be one that is configured: whoever calls for help gets help.
        """
        await self._catalogue.required(site_id)
        for _ in range(_ROUNDS):
            effect = await self._store.ask(site_id, command, now=self._clock(), device_id=holder.device_id)
            if effect is not None:
                return effect.told(ASKED_EVENT, site_id, self._committed)
            found = await self._store.open_call(site_id, command.stand_id, command.kind)
            if found is not None:
                return found.body.encode()
        raise ProblemError(ProblemType.UNAVAILABLE, "The call could not be made just now. Send the same again.")

    async def act(
        self, site_id: Key, call_id: UUID, action: HelpAction, command: ActOnHelp, holder: Holder
    ) -> bytes:  # fmt: skip
        """Answer or end a call. What somebody has done before is answered with the call as it is, also by whom."""
        now = self._clock()
        if action is HelpAction.ANSWER:
            effect = await self._store.answer(
                site_id, call_id, command_id=command.id, now=now, staff_id=holder.staff_id
            )  # fmt: skip
        else:
            effect = await self._store.end(
                site_id, call_id, command_id=command.id, now=now, device_id=holder.device_id
            )  # fmt: skip
        if effect is not None:
            return effect.told(TRANSITIONS[action].event_kind, site_id, self._committed)
        found = await self._store.call(site_id, call_id)
        if found is None or holder.device_id not in (None, found.device_id):
            raise ProblemError(ProblemType.NOT_FOUND, f"{site_id} has no call {call_id} of yours.")
        if verdict(found.state, action) is Verdict.OVER:
            raise ProblemError(ProblemType.HELP_OVER, "The call is over. Nobody has to come any more.")
        return found.body.encode()
