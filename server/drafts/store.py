"""Drafts and revisions in PostgreSQL: each command one transaction that holds the site's draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct, structs
from sqlalchemy import Connection, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from server.centre.holidays.calendar import is_dated, local_date, with_holidays
from server.centre.holidays.loading import load_holidays
from server.centre.menu import sentence
from server.centre.revisions.store import put_draft, read_revisions, revision_tree
from server.centre.store import DRAFT_EVENT, Publication, ids_elsewhere, read_configuration, write_configuration
from server.db import schema
from server.db.engine import transaction
from server.drafts.copying import NothingToCopyError, copied
from server.drafts.desk.store import Desk, opened, taken_in, written
from server.drafts.following.store import Followed, behind, follow, latest_number
from server.drafts.rules import publish_fault, readable
from server.events.store import append_event, earlier_use, id_reused
from server.problems import ProblemError, unknown_site
from shared.protocol.checks import stops
from shared.protocol.content import Configuration
from shared.protocol.drafts import (
    CheckLevel,
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
from shared.protocol.sharing import followed_sites
from shared.protocol.tree import apply_edits, configuration_of, differences

MOST_REVISIONS = 500
"""So many of the latest revisions are listed."""

_MOST_SAID = 5
_PUBLISHED = "site.configured"

T = TypeVar("T")


class Tried(Struct, frozen=True):
    """What became of a publication whose time had come: `revision`, or None when checks stopped it."""

    revision: int | None


class Waiting(Struct, frozen=True):
    """Sites whose draft is to be published by now, those that are behind, and when one is next to be published."""

    due: Sequence[str]
    behind: Sequence[str]
    then: datetime | None


class DraftStore:
    """Reads and changes drafts. Every command is safe to repeat with the same id; `staff_id` is who sends it."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def draft(self, site_id: str, *, now: datetime) -> Draft:
        """The site's draft; raises a `ProblemError` when there is no such site."""
        return await self._run(lambda c: opened(c, site_id, now, only_read=True).draft())

    async def edit(self, site_id: str, command: EditDraft, *, staff_id: UUID | None, now: datetime) -> EditDraftReply:
        """Make all of the edits, or none."""
        return await self._run(lambda c: _edit(c, site_id, command, staff_id, now))

    async def copy(self, site_id: str, command: CopyToDraft, *, staff_id: UUID | None, now: datetime) -> EditDraftReply:
        """Take over what another centre has published."""
        return await self._run(lambda c: _copy(c, site_id, command, staff_id, now))

    async def publish(
        self, site_id: str, command: PublishDraft, *, staff_id: UUID | None, now: datetime
    ) -> PublishReply:
        """Publish the draft, or write down when it is to be."""
        await load_holidays(now)
        return await self._run(lambda c: _publish(c, site_id, command, staff_id, now))

    async def keep(self, site_id: str, command: KeepDraft, *, now: datetime) -> Draft:
        """Do not publish it by itself."""
        return await self._run(lambda c: _keep(c, site_id, command, now))

    async def discard(self, site_id: str, command: DiscardDraft, *, now: datetime) -> Draft:
        """Drop all of its changes."""
        return await self._run(lambda c: _discard(c, site_id, command, now))

    async def revisions(self, site_id: str) -> Sequence[Revision]:
        """What was published, newest first, at most `MOST_REVISIONS`."""
        found = await self._run(lambda c: read_revisions(c, site_id, most=MOST_REVISIONS))
        if not found:
            raise unknown_site(site_id)
        return found

    async def revision(self, site_id: str, number: int) -> RevisionChanges:
        """One of them, and how it differs from the one before; the first differs from nothing."""
        return await self._run(lambda c: _revision(c, site_id, number))

    async def return_to(
        self, site_id: str, number: int, command: ReturnToRevision, *, staff_id: UUID | None, now: datetime
    ) -> PublishReply:
        """Publish that revision's configuration again."""
        await load_holidays(now)
        return await self._run(lambda c: _return(c, site_id, number, command, staff_id, now))

    async def shelf(self, site_id: str) -> Shelf:
        """What other centres can take from the site, as it has published it."""
        return await self._run(lambda c: _shelf(c, site_id))

    async def waiting(self, now: datetime) -> Waiting:
        """What there is to do for drafts by now, and when there is more; read at one moment."""
        return await self._run(lambda c: Waiting(due=_due(c, now), behind=behind(c), then=_next_publication(c)))

    async def follow(self, site_id: str, *, command_id: UUID, now: datetime) -> Followed | None:
        """Take what the centres that the site follows have published into its draft; None when nothing is new."""
        return await self._run(lambda c: follow(c, site_id, command_id, now))

    async def next_publication(self) -> datetime | None:
        """When a draft is next to be published by itself, anywhere; None when none is."""
        return await self._run(_next_publication)

    async def due(self, now: datetime) -> Sequence[str]:
        """The sites whose draft is to be published by now."""
        return await self._run(lambda c: _due(c, now))

    async def publish_due(self, site_id: str, *, command_id: UUID, now: datetime) -> Tried | None:
        """Publish the draft whose time has come; None when another process has done so."""
        await load_holidays(now)
        try:
            return await self._run(lambda c: _publish_due(c, site_id, command_id, now))
        except asyncpg.IntegrityConstraintViolationError:
            # No check foresaw it. It is not tried for ever: people have to look.
            return await self._run(lambda c: _stop(opened(c, site_id, now), command_id, now))

    async def keep_holidays(self, site_id: str, *, command_id: UUID, now: datetime) -> bool:
        """Publish the dates of holidays that what holds now lacks, by nobody's hand; whether some were lacking."""
        if await self._run(lambda c: _is_dated(opened(c, site_id, now, only_read=True).published, now)):
            return False
        await load_holidays(now)
        return await self._run(lambda c: _keep_holidays(c, site_id, command_id, now))

    async def _run(self, work: Callable[[Connection], T]) -> T:
        try:
            async with transaction(self._engine) as connection:
                return await connection.run_sync(work)
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name == "event_command_id_key":  # it is under way at another site
                raise id_reused() from error
            raise


def _next_publication(c: Connection) -> datetime | None:
    return c.execute(select(func.min(schema.draft.c.publish_at))).scalar()


def _due(c: Connection, now: datetime) -> Sequence[str]:
    wanted = select(schema.draft.c.site_id).where(schema.draft.c.publish_at <= now)
    return c.execute(wanted.order_by(schema.draft.c.publish_at)).scalars().all()


def _edit(c: Connection, site_id: str, command: EditDraft, staff_id: UUID | None, now: datetime) -> EditDraftReply:
    desk = opened(c, site_id, now)
    if earlier_use(c, site_id, command.command_id, [DRAFT_EVENT]):
        return EditDraftReply(draft=desk.draft())
    return taken_in(desk, command.edits, command.command_id, staff_id, now)


def _copy(c: Connection, site_id: str, command: CopyToDraft, staff_id: UUID | None, now: datetime) -> EditDraftReply:
    desk = opened(c, site_id, now)
    if earlier_use(c, site_id, command.command_id, [DRAFT_EVENT]):
        return EditDraftReply(draft=desk.draft())
    since = latest_number(c, command.from_site)
    source = read_configuration(c, command.from_site)
    if source is None or command.from_site == site_id or not _same_town(source, desk.published):
        raise ProblemError(ProblemType.NOT_FOUND, f"There is no other centre {command.from_site}. Choose another one.")
    try:
        edits = copied(source, configuration_of(desk.tree), command, taken=ids_elsewhere(c, ""))
    except NothingToCopyError as error:
        raise ProblemError(ProblemType.NOT_FOUND, str(error)) from error
    if command.shared:
        # What was followed already waits for its turn with the rest; what follows something itself is looked up anew.
        begun = dict.fromkeys(followed_sites(configuration_of(apply_edits(desk.tree, edits)[0])), 0)
        desk = structs.replace(
            desk, row=structs.replace(desk.row, followed={**begun, command.from_site: since, **desk.row.followed})
        )
    reply = taken_in(desk, edits, command.command_id, staff_id, now)
    return structs.replace(reply, taken=edits)


def _shelf(c: Connection, site_id: str) -> Shelf:
    whole = read_configuration(c, site_id)
    if whole is None:
        raise unknown_site(site_id)
    return Shelf(
        site_id=site_id, name=whole.site.name, languages=whole.site.languages, services=whole.services,
        information=whole.information, referrals=whole.referrals, menu=whole.menu,
    )  # fmt: skip


def _same_town(one: Configuration, other: Configuration) -> bool:
    return one.site.municipality == other.site.municipality


def _publish(c: Connection, site_id: str, command: PublishDraft, staff_id: UUID | None, now: datetime) -> PublishReply:
    desk = opened(c, site_id, now)
    match earlier_use(c, site_id, command.command_id, [DRAFT_EVENT, _PUBLISHED]):
        case None:
            pass
        case kind:
            return PublishReply(draft=desk.draft(), revision=_of_command(desk, kind, command.command_id))
    _must_be_seen(desk, command.version)
    if command.at is not None and (fault := publish_fault(command.at, now)):
        raise ProblemError(ProblemType.BAD_REQUEST, fault)
    whole = configuration_of(desk.tree)
    _must_work(desk, whole)
    if command.at is None:
        publication = Publication(staff_id=staff_id, note=command.note.strip())
        return _put_out(desk, whole, publication, command.command_id, now)
    row = structs.replace(
        desk.row, publish_at=command.at, publish_by=staff_id, publish_note=command.note.strip(), stopped_at=None
    )  # fmt: skip
    return PublishReply(draft=written(desk, row, command.command_id, now))


def _put_out(
    desk: Desk, whole: Configuration, publication: Publication, command_id: UUID, now: datetime
) -> PublishReply:
    write_configuration(desk.connection, whole, now=now, command_id=command_id, publication=publication)
    after = opened(desk.connection, desk.site_id, desk.now)
    return PublishReply(draft=after.draft(), revision=after.latest)


def _keep(c: Connection, site_id: str, command: KeepDraft, now: datetime) -> Draft:
    desk = opened(c, site_id, now)
    row = structs.replace(desk.row, publish_at=None, publish_by=None, publish_note="", stopped_at=None)
    if earlier_use(c, site_id, command.command_id, [DRAFT_EVENT]) or row == desk.row:
        return desk.draft()
    return written(desk, row, command.command_id, now)


def _discard(c: Connection, site_id: str, command: DiscardDraft, now: datetime) -> Draft:
    desk = opened(c, site_id, now)
    if earlier_use(c, site_id, command.command_id, [DRAFT_EVENT]):
        return desk.draft()
    _must_be_seen(desk, command.version)
    row = structs.replace(desk.row.without_tree(), version=desk.row.version + 1)
    return written(desk, row, command.command_id, now)


def _revision(c: Connection, site_id: str, number: int) -> RevisionChanges:
    latest = read_revisions(c, site_id, most=1)
    if not latest:
        raise unknown_site(site_id)
    found = read_revisions(c, site_id, most=1, number=number) if number <= latest[0].number else []
    if not found:
        raise _no_revision(site_id, number)
    before, after = revision_tree(c, site_id, number - 1), revision_tree(c, site_id, number)
    edits = () if before is None else tuple(differences(readable(before), readable(after)))
    return RevisionChanges(revision=found[0], edits=edits)


def _return(
    c: Connection, site_id: str, number: int, command: ReturnToRevision, staff_id: UUID | None, now: datetime
) -> PublishReply:
    desk = opened(c, site_id, now)
    if earlier_use(c, site_id, command.command_id, [_PUBLISHED]):
        return PublishReply(draft=desk.draft(), revision=_of_command(desk, _PUBLISHED, command.command_id))
    stored = revision_tree(c, site_id, number) if number <= desk.latest.number else None
    if stored is None:
        raise _no_revision(site_id, number)
    if command.latest != desk.latest.number:
        raise ProblemError(
            ProblemType.CHANGED_MEANWHILE, "Something else has been published meanwhile. Look at it, then decide."
        )
    if number == desk.latest.number:
        raise ProblemError(ProblemType.BAD_REQUEST, f"Revision {number} is the one that holds. Choose an earlier one.")
    try:
        whole = configuration_of(stored)
    except msgspec.ValidationError as error:
        raise ProblemError(
            ProblemType.CANNOT_PUBLISH, f"Revision {number} is from an older version and cannot come back: {error}."
        ) from error
    _must_work(desk, whole)
    publication = Publication(staff_id=staff_id, returned_to=number)
    return _put_out(desk, whole, publication, command.command_id, now)


def _publish_due(c: Connection, site_id: str, command_id: UUID, now: datetime) -> Tried | None:
    desk = opened(c, site_id, now)
    row = desk.row
    if row.publish_at is None or row.publish_at > now or row.tree is None:
        return None
    whole = configuration_of(row.tree)
    if stops(desk.checks(whole)):
        return _stop(desk, command_id, now)
    publication = Publication(staff_id=row.publish_by, note=row.publish_note)
    number = write_configuration(c, whole, now=now, command_id=command_id, publication=publication)
    return Tried(number)


def _is_dated(published: Configuration, now: datetime) -> bool:
    return is_dated(published, local_date(published, now))


def _keep_holidays(c: Connection, site_id: str, command_id: UUID, now: datetime) -> bool:
    published = opened(c, site_id, now).published
    if _is_dated(published, now) or with_holidays(published, local_date(published, now)) == published:
        return False
    write_configuration(c, published, now=now, command_id=command_id)
    return True


def _stop(desk: Desk, command_id: UUID, now: datetime) -> Tried | None:
    if desk.row.publish_at is None:
        return None
    row = structs.replace(desk.row, publish_at=None, stopped_at=desk.row.publish_at)
    put_draft(desk.connection, desk.site_id, row)
    body = {"draft": row.note_body()}
    append_event(desk.connection, desk.site_id, DRAFT_EVENT, body, now=now, command_id=command_id)
    return Tried(None)


def _of_command(desk: Desk, kind: str, command_id: UUID) -> Revision | None:
    """The revision that an earlier use of the command has published."""
    if kind != _PUBLISHED:
        return None
    event = schema.event.c
    number = desk.connection.execute(
        select(event.body["revision"].as_integer()).where(event.command_id == command_id)
    ).scalar_one()
    return next(iter(read_revisions(desk.connection, desk.site_id, most=1, number=number)), None)


def _must_be_seen(desk: Desk, version: int) -> None:
    if desk.row.version != version or desk.row.tree is None:
        raise ProblemError(
            ProblemType.CHANGED_MEANWHILE, "The draft has been changed meanwhile. Look at it, then decide."
        )


def _must_work(desk: Desk, whole: Configuration) -> None:
    found = [check for check in desk.checks(whole) if check.level is CheckLevel.STOPS]
    if found:
        said = "; ".join(sentence(check, desk.site_id) for check in found[:_MOST_SAID])
        raise ProblemError(ProblemType.CANNOT_PUBLISH, f"This cannot be published: {said}.")


def _no_revision(site_id: str, number: int) -> ProblemError:
    return ProblemError(ProblemType.NOT_FOUND, f"{site_id} has no revision {number}. Look at the list.")
