"""The commands of assistance calls: ask, come, cannot, end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.assistance.colleagues.rules import ASKED_EVENT, EVENTS, whom_to_call
from server.assistance.colleagues.store import ColleaguesStore
from server.centre.catalogue import Catalogue
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.colleagues import ActOnAssistance, AskAssistance, AssistanceAction
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key

_ROUNDS = 3
"""An open call may end between finding out that there is one and reading it: then another is made."""


class ColleaguesCommands:
    """Every command answers with the JSON of its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        store: ColleaguesStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._committed = committed

    async def ask(self, site_id: Key, command: AskAssistance, holder: Holder) -> bytes:
        """Call colleagues, or answer with the call that is open already.

        A desk that there is not is left out: whoever calls is heard.
        """
        caller = _person(holder)
        rules = await self._catalogue.required(site_id)
        people = await self._store.people(site_id)
        called = whom_to_call(rules.configuration.site.assistance, people, caller)
        for _ in range(_ROUNDS):
            effect = await self._store.ask(site_id, command, now=self._clock(), staff_id=caller, called=called)
            if effect is not None:
                return effect.told(ASKED_EVENT, site_id, self._committed)
            found = await self._store.open_call(site_id, caller)
            if found is not None and (command.practice or not found.practice):
                return found.body.encode()
        raise ProblemError(ProblemType.UNAVAILABLE, "The call could not be made just now. Send the same again.")

    async def act(
        self, site_id: Key, call_id: UUID, action: AssistanceAction, command: ActOnAssistance, holder: Holder
    ) -> bytes:
        """Come, cannot, or end. What this person has said before is answered with the call as it is."""
        who = _person(holder)
        effect = await self._store.act(
            action, site_id, call_id, command_id=command.id, now=self._clock(), staff_id=who
        )  # fmt: skip
        if effect is not None:
            return effect.told(EVENTS[action], site_id, self._committed)
        found = await self._store.call(site_id, call_id)
        if found is None:
            raise ProblemError(ProblemType.NOT_FOUND, f"{site_id} has no call {call_id}.")
        if action is AssistanceAction.END and found.staff_id != who:
            raise ProblemError(ProblemType.NOT_YOURS, "Only the person who called can end the call.")
        if action is not AssistanceAction.END and found.staff_id == who:
            raise ProblemError(ProblemType.NOT_YOURS, "This is your own call. End it when you need nobody any more.")
        if action is not AssistanceAction.END and found.over:
            raise ProblemError(ProblemType.HELP_OVER, "The call is over. Nobody has to come any more.")
        return found.body.encode()


def _person(holder: Holder) -> UUID:
    if holder.staff_id is None:
        raise ProblemError(ProblemType.FORBIDDEN, "Only a member of staff can call colleagues, or come.")
    return holder.staff_id
