"""The commands of superusers: change the draft, publish it, look back and go back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from msgspec import structs

from server.booking.own.rules import reach_checks
from server.drafts.schedule import PublicationWatch
from server.drafts.store import DraftStore
from server.identity.access import allows
from server.identity.roles import Scope
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.drafts import (
    CopyToDraft,
    DiscardDraft,
    Draft,
    EditDraft,
    EditDraftReply,
    KeepDraft,
    PublishDraft,
    PublishReply,
    ReturnToRevision,
    Revision,
    RevisionChanges,
    Shelf,
)
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.outbox import Channel


class DraftCommands:
    """Every command answers with its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        store: DraftStore,
        watch: PublicationWatch,
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
        channels: Collection[Channel],
    ) -> None:
        self._store = store
        self._watch = watch
        self._clock = clock
        self._committed = committed
        self._channels = channels

    async def draft(self, site_id: Key) -> Draft:
        """The site's draft as it is now."""
        return self._told(await self._store.draft(site_id, now=self._clock()))

    async def edit(self, site_id: Key, command: EditDraft, holder: Holder) -> EditDraftReply:
        """Make all of the edits, or none where somebody was quicker."""
        reply = await self._store.edit(site_id, command, staff_id=holder.staff_id, now=self._clock())
        self._committed(site_id)
        return structs.replace(reply, draft=self._told(reply.draft))

    async def copy(self, site_id: Key, command: CopyToDraft, holder: Holder) -> EditDraftReply:
        """Take over what another centre has published; needs a look at that one's shelf too."""
        if not allows(holder, Scope.READ_SHELF, command.from_site):
            raise ProblemError(
                ProblemType.FORBIDDEN,
                f"This sign-in does not allow {Scope.READ_SHELF} at {command.from_site}. Ask an administrator.",
            )
        reply = await self._store.copy(site_id, command, staff_id=holder.staff_id, now=self._clock())
        self._committed(site_id)
        if command.shared:
            self._watch.stir()
        return structs.replace(reply, draft=self._told(reply.draft))

    async def shelf(self, site_id: Key) -> Shelf:
        """What other centres can take from this one."""
        return await self._store.shelf(site_id)

    async def publish(self, site_id: Key, command: PublishDraft, holder: Holder) -> PublishReply:
        """Make the draft what holds, now or at a time."""
        reply = await self._store.publish(site_id, command, staff_id=holder.staff_id, now=self._clock())
        self._committed(site_id)
        self._watch.stir()
        return reply

    async def keep(self, site_id: Key, command: KeepDraft) -> Draft:
        """Do not publish the draft by itself."""
        draft = await self._store.keep(site_id, command, now=self._clock())
        self._committed(site_id)
        return self._told(draft)

    async def discard(self, site_id: Key, command: DiscardDraft) -> Draft:
        """Drop the draft."""
        draft = await self._store.discard(site_id, command, now=self._clock())
        self._committed(site_id)
        return self._told(draft)

    async def revisions(self, site_id: Key) -> Sequence[Revision]:
        """What was published, newest first."""
        return await self._store.revisions(site_id)

    async def revision(self, site_id: Key, number: int) -> RevisionChanges:
        """One of them, and what it changed."""
        return await self._store.revision(site_id, number)

    async def return_to(self, site_id: Key, number: int, command: ReturnToRevision, holder: Holder) -> PublishReply:
        """Publish the configuration of an earlier one again."""
        reply = await self._store.return_to(
            site_id, number, command, staff_id=holder.staff_id, now=self._clock()
        )  # fmt: skip
        self._committed(site_id)
        self._watch.stir()
        return reply

    def _told(self, draft: Draft) -> Draft:
        """With what this server cannot do for it."""
        found = tuple(reach_checks(draft.configuration, self._channels))
        return structs.replace(draft, checks=(*draft.checks, *found)) if found else draft
