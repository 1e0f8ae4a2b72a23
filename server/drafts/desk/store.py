"""A site's settings as they lie before whoever has locked them, and how edits get into the draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct, structs
from sqlalchemy import Connection, select

from server.booking.office.rules import outside, same_hours
from server.booking.office.store import spans_ahead
from server.centre.holidays.calendar import local_date
from server.centre.revisions.store import DraftRow, lock_draft, put_draft, read_revisions
from server.centre.store import DRAFT_EVENT, ids_elsewhere, read_configuration
from server.db import schema
from server.drafts.rules import changes, disagreements, edited, marked, settled
from server.events.store import append_event
from server.problems import ProblemError, unknown_site
from shared.protocol.checks import bookings_outside, checks
from shared.protocol.content import Configuration
from shared.protocol.drafts import Check, Draft, EditDraftReply, Revision
from shared.protocol.errors import ProblemType
from shared.protocol.sharing import followed_sites
from shared.protocol.tree import Edit, Tree, configuration_of, tree_of


class Desk(Struct, frozen=True, kw_only=True):
    """What is published, and the draft."""

    connection: Connection
    site_id: str
    row: DraftRow
    published: Configuration
    latest: Revision
    now: datetime

    @property
    def base(self) -> Tree:
        """What is published."""
        return tree_of(self.published)

    @property
    def tree(self) -> Tree:
        """The draft, or what is published where nothing is changed."""
        return self.base if self.row.tree is None else self.row.tree

    def checks(self, configuration: Configuration) -> tuple[Check, ...]:
        """What is wrong with it, in view of the other sites."""
        sites = frozenset(self.connection.execute(select(schema.site.c.id)).scalars())
        found = checks(
            configuration, sites=sites, taken=ids_elsewhere(self.connection, self.site_id),
            sources=self.sources(configuration), today=local_date(self.published, self.now),
        )  # fmt: skip
        if same_hours(configuration, self.published):
            return found
        count = outside(configuration, spans_ahead(self.connection, self.site_id))
        return (*found, bookings_outside(count)) if count else found

    def sources(self, configuration: Configuration) -> Mapping[str, Configuration]:
        """What the centres have published that the configuration follows, as far as there are such."""
        found = {key: read_configuration(self.connection, key) for key in sorted(followed_sites(configuration))}
        return {key: each for key, each in found.items() if each is not None}

    def draft(self, row: DraftRow | None = None) -> Draft:
        """The draft as it is told."""
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


def opened(connection: Connection, site_id: str, now: datetime, *, only_read: bool = False) -> Desk:
    """Lock the site's draft; raises a `ProblemError` when there is no such site."""
    row = lock_draft(connection, site_id, only_read=only_read)
    published = read_configuration(connection, site_id)
    latest = read_revisions(connection, site_id, most=1)
    if row is None or published is None or not latest:
        raise unknown_site(site_id)
    if row.tree is not None:
        row = structs.replace(row, tree=settled(tree_of(published), row.tree))
    return Desk(connection=connection, site_id=site_id, row=row, published=published, latest=latest[0], now=now)


def written(desk: Desk, row: DraftRow, command_id: UUID, now: datetime) -> Draft:
    """Store the draft and tell of it."""
    put_draft(desk.connection, desk.site_id, row)
    body = {"draft": row.note_body()}
    append_event(desk.connection, desk.site_id, DRAFT_EVENT, body, now=now, command_id=command_id)
    return desk.draft(row)


def taken_in(
    desk: Desk, edits: Sequence[Edit], command_id: UUID, staff_id: UUID | None, now: datetime
) -> EditDraftReply:
    """Make all of the edits, or none; raises a `ProblemError` for what cannot be."""
    result = edited(desk.tree, edits)
    if result.fault:
        raise ProblemError(ProblemType.BAD_REQUEST, result.fault)
    if result.clashes or result.tree == desk.tree:
        return EditDraftReply(draft=desk.draft(), disagreements=disagreements(result.clashes, desk.row.marks))
    needed = changes(desk.base, result.tree, (), since=now)
    marks = marked(desk.row.marks, edits, staff_id=staff_id, now=now, needed=needed)
    return EditDraftReply(draft=written(desk, desk.row.with_tree(desk.base, result.tree, marks), command_id, now))
