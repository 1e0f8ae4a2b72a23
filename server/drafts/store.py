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

from server.centre.holidays.calendar import local_date, with_holidays
from server.centre.menu import sentence
from server.centre.revisions.store import (
    DraftRow,
    lock_draft,
    put_draft,
    read_revisions,
    revision_tree,
)
from server.centre.store import (
    DRAFT_EVENT,
    Publication,
    ids_elsewhere,
    read_configuration,
    write_configuration,
)
from server.db import schema
from server.db.engine import transaction
from server.drafts.copying import NothingToCopyError, copied
from server.drafts.rules import changes, disagreements, edited, marked, publish_fault, readable, settled
from server.events.store import append_event, earlier_use, id_reused
from server.problems import ProblemError, unknown_site
from shared.protocol.checks import checks, stops
from shared.protocol.content import Configuration
from shared.protocol.drafts import (
    Check,
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
)
from shared.protocol.errors import ProblemType
from shared.protocol.tree import Edit, Tree, configuration_of, differences, tree_of

MOST_REVISIONS = 500
"""So many of the latest revisions are listed."""

_MOST_SAID = 5
_PUBLISHED = "site.configured"

T = TypeVar("T")


class Tried(Struct, frozen=True):
    """What became of a publication whose time had come: `revision`, or None when checks stopped it."""

    revision: int | None


class _Desk(Struct, frozen=True, kw_only=True):
    """A site's settings as they lie before whoever has locked them."""

    connection: Connection
    site_id: str
    row: DraftRow
    published: Configuration
    latest: Revision

    @property
    def base(self) -> Tree:
        return tree_of(self.published)

    @property
    def tree(self) -> Tree:
        return self.base if self.row.tree is None else self.row.tree

    def checks(self, configuration: Configuration) -> tuple[Check, ...]:
        sites = frozenset(self.connection.execute(select(schema.site.c.id)).scalars())
        return checks(configuration, sites=sites, taken=ids_elsewhere(self.connection, self.site_id))

    def draft(self, row: DraftRow | None = None) -> Draft:
        row = row or self.row
        whole = self.published if row.tree is None else configuration_of(row.tree)
        return Draft(
            site_id=self.site_id,
            revision=self.latest.number,
            version=row.version,
            configuration=whole,
            changes=changes(self.base, tree_of(whole), row.marks, since=self.latest.at),
            checks=self.checks(whole),
            publish_at=row.publish_at,
            publish_by=row.publish_by,
            publish_note=row.publish_note,
            stopped_at=row.stopped_at,
        )


class DraftStore:
    """Reads and changes drafts. Every command is safe to repeat with the same id; `staff_id` is who sends it."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def draft(self, site_id: str) -> Draft:
        """The site's draft; raises a `ProblemError` when there is no such site."""
        return await self._run(lambda c: _opened(c, site_id, only_read=True).draft())

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
        return await self._run(lambda c: _return(c, site_id, number, command, staff_id, now))

    async def next_publication(self) -> datetime | None:
        """When a draft is next to be published by itself, anywhere; None when none is."""
        return await self._run(lambda c: c.execute(select(func.min(schema.draft.c.publish_at))).scalar())

    async def due(self, now: datetime) -> Sequence[str]:
        """The sites whose draft is to be published by now."""
        wanted = select(schema.draft.c.site_id).where(schema.draft.c.publish_at <= now)
        return await self._run(lambda c: c.execute(wanted.order_by(schema.draft.c.publish_at)).scalars().all())

    async def publish_due(self, site_id: str, *, command_id: UUID, now: datetime) -> Tried | None:
        """Publish the draft whose time has come; None when another process has done so."""
        try:
            return await self._run(lambda c: _publish_due(c, site_id, command_id, now))
        except asyncpg.IntegrityConstraintViolationError:
            # No check foresaw it. It is not tried for ever: people have to look.
            return await self._run(lambda c: _stop(_opened(c, site_id), command_id, now))

    async def keep_holidays(self, site_id: str, *, command_id: UUID, now: datetime) -> bool:
        """Publish the dates of holidays that what holds now lacks, by nobody's hand; whether some were lacking."""
        return await self._run(lambda c: _keep_holidays(c, site_id, command_id, now))

    async def _run(self, work: Callable[[Connection], T]) -> T:
        try:
            async with transaction(self._engine) as connection:
                return await connection.run_sync(work)
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name == "event_command_id_key":  # it is under way at another site
                raise id_reused() from error
            raise


def _opened(connection: Connection, site_id: str, *, only_read: bool = False) -> _Desk:
    row = lock_draft(connection, site_id, only_read=only_read)
    published = read_configuration(connection, site_id)
    latest = read_revisions(connection, site_id, most=1)
    if row is None or published is None or not latest:
        raise unknown_site(site_id)
    if row.tree is not None:
        row = structs.replace(row, tree=settled(tree_of(published), row.tree))
    return _Desk(connection=connection, site_id=site_id, row=row, published=published, latest=latest[0])


def _write(desk: _Desk, row: DraftRow, command_id: UUID, now: datetime) -> Draft:
    """Store the draft and tell of it."""
    put_draft(desk.connection, desk.site_id, row)
    body = {"draft": row.note_body()}
    append_event(desk.connection, desk.site_id, DRAFT_EVENT, body, now=now, command_id=command_id)
    return desk.draft(row)


def _edit(c: Connection, site_id: str, command: EditDraft, staff_id: UUID | None, now: datetime) -> EditDraftReply:
    desk = _opened(c, site_id)
    if earlier_use(c, site_id, command.command_id, [DRAFT_EVENT]):
        return EditDraftReply(draft=desk.draft())
    return _take(desk, command.edits, command.command_id, staff_id, now)


def _copy(c: Connection, site_id: str, command: CopyToDraft, staff_id: UUID | None, now: datetime) -> EditDraftReply:
    desk = _opened(c, site_id)
    if earlier_use(c, site_id, command.command_id, [DRAFT_EVENT]):
        return EditDraftReply(draft=desk.draft())
    source = read_configuration(c, command.from_site)
    if source is None or command.from_site == site_id:
        raise ProblemError(ProblemType.NOT_FOUND, f"There is no other centre {command.from_site}. Choose another one.")
    try:
        edits = copied(source, configuration_of(desk.tree), command, taken=ids_elsewhere(c, ""))
    except NothingToCopyError as error:
        raise ProblemError(ProblemType.NOT_FOUND, str(error)) from error
    return _take(desk, edits, command.command_id, staff_id, now)


def _take(desk: _Desk, edits: Sequence[Edit], command_id: UUID, staff_id: UUID | None, now: datetime) -> EditDraftReply:
    result = edited(desk.tree, edits)
    if result.fault:
        raise ProblemError(ProblemType.BAD_REQUEST, result.fault)
    if result.clashes or result.tree == desk.tree:
        return EditDraftReply(draft=desk.draft(), disagreements=disagreements(result.clashes, desk.row.marks))
    needed = changes(desk.base, result.tree, (), since=now)
    marks = marked(desk.row.marks, edits, staff_id=staff_id, now=now, needed=needed)
    return EditDraftReply(draft=_write(desk, desk.row.with_tree(desk.base, result.tree, marks), command_id, now))


def _publish(c: Connection, site_id: str, command: PublishDraft, staff_id: UUID | None, now: datetime) -> PublishReply:
    desk = _opened(c, site_id)
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
    return PublishReply(draft=_write(desk, row, command.command_id, now))


def _put_out(
    desk: _Desk, whole: Configuration, publication: Publication, command_id: UUID, now: datetime
) -> PublishReply:
    write_configuration(desk.connection, whole, now=now, command_id=command_id, publication=publication)
    after = _opened(desk.connection, desk.site_id)
    return PublishReply(draft=after.draft(), revision=after.latest)


def _keep(c: Connection, site_id: str, command: KeepDraft, now: datetime) -> Draft:
    desk = _opened(c, site_id)
    row = structs.replace(desk.row, publish_at=None, publish_by=None, publish_note="", stopped_at=None)
    if earlier_use(c, site_id, command.command_id, [DRAFT_EVENT]) or row == desk.row:
        return desk.draft()
    return _write(desk, row, command.command_id, now)


def _discard(c: Connection, site_id: str, command: DiscardDraft, now: datetime) -> Draft:
    desk = _opened(c, site_id)
    if earlier_use(c, site_id, command.command_id, [DRAFT_EVENT]):
        return desk.draft()
    _must_be_seen(desk, command.version)
    row = structs.replace(desk.row.without_tree(), version=desk.row.version + 1)
    return _write(desk, row, command.command_id, now)


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
    desk = _opened(c, site_id)
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
    desk = _opened(c, site_id)
    row = desk.row
    if row.publish_at is None or row.publish_at > now or row.tree is None:
        return None
    whole = configuration_of(row.tree)
    if stops(desk.checks(whole)):
        return _stop(desk, command_id, now)
    publication = Publication(staff_id=row.publish_by, note=row.publish_note)
    number = write_configuration(c, whole, now=now, command_id=command_id, publication=publication)
    return Tried(number)


def _keep_holidays(c: Connection, site_id: str, command_id: UUID, now: datetime) -> bool:
    published = _opened(c, site_id).published
    if with_holidays(published, local_date(published, now)) == published:
        return False
    write_configuration(c, published, now=now, command_id=command_id)
    return True


def _stop(desk: _Desk, command_id: UUID, now: datetime) -> Tried | None:
    if desk.row.publish_at is None:
        return None
    row = structs.replace(desk.row, publish_at=None, stopped_at=desk.row.publish_at)
    put_draft(desk.connection, desk.site_id, row)
    body = {"draft": row.note_body()}
    append_event(desk.connection, desk.site_id, DRAFT_EVENT, body, now=now, command_id=command_id)
    return Tried(None)


def _of_command(desk: _Desk, kind: str, command_id: UUID) -> Revision | None:
    """The revision that an earlier use of the command has published."""
    if kind != _PUBLISHED:
        return None
    event = schema.event.c
    number = desk.connection.execute(
        select(event.body["revision"].as_integer()).where(event.command_id == command_id)
    ).scalar_one()
    return next(iter(read_revisions(desk.connection, desk.site_id, most=1, number=number)), None)


def _must_be_seen(desk: _Desk, version: int) -> None:
    if desk.row.version != version or desk.row.tree is None:
        raise ProblemError(
            ProblemType.CHANGED_MEANWHILE, "The draft has been changed meanwhile. Look at it, then decide."
        )


def _must_work(desk: _Desk, whole: Configuration) -> None:
    found = [check for check in desk.checks(whole) if check.level is CheckLevel.STOPS]
    if found:
        said = "; ".join(sentence(check, desk.site_id) for check in found[:_MOST_SAID])
        raise ProblemError(ProblemType.CANNOT_PUBLISH, f"This cannot be published: {said}.")


def _no_revision(site_id: str, number: int) -> ProblemError:
    return ProblemError(ProblemType.NOT_FOUND, f"{site_id} has no revision {number}. Look at the list.")
