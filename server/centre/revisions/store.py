"""The SQL of drafts and revisions, within the transaction of whoever changes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from msgspec import Struct, structs
from sqlalchemy import Connection, RowMapping, func, insert, select
from sqlalchemy.dialects.postgresql import insert as upsert

from server.db import schema
from server.drafts.rules import Mark, marked, readable, rebased
from shared.protocol.drafts import DraftNote, Revision
from shared.protocol.tree import Tree, differences


def draft_note_json(table: str) -> str:
    """The SQL that writes a row of `draft`, under that alias, as the protocol's `DraftNote`."""
    return f"""jsonb_build_object('version', {table}.version, 'changes', {table}.changes,
    'publish_at', {table}.publish_at, 'stopped_at', {table}.stopped_at)"""


class DraftRow(Struct, frozen=True, kw_only=True):
    """A site's draft as it is stored; `tree` is None when nothing is changed.

    `followed` says by centre up to which of its revisions what is shared with it has been taken into the draft.
    """

    version: int = 0
    tree: Tree = None
    changes: int = 0
    marks: tuple[Mark, ...] = ()
    publish_at: datetime | None = None
    publish_by: UUID | None = None
    publish_note: str = ""
    stopped_at: datetime | None = None
    followed: dict[str, int] = {}

    def with_tree(self, published: Tree, tree: Tree, marks: tuple[Mark, ...]) -> DraftRow:
        """The next version; where it does not differ from what is published there is no draft."""
        count = sum(1 for _ in differences(published, tree))
        changed = structs.replace(self, version=self.version + 1, tree=tree, changes=count, marks=marks)
        return changed if count else changed.without_tree()

    def without_tree(self) -> DraftRow:
        """No draft; its version and who did what are remembered."""
        return DraftRow(version=self.version, marks=self.marks, followed=self.followed)

    def published(self, old: Tree, new: Tree, *, staff_id: UUID | None, now: datetime) -> DraftRow:
        """What is left of it when `new` is published over `old`."""
        if self.tree == new:
            return structs.replace(self.without_tree(), version=self.version + 1)
        marks = marked(self.marks, differences(old, new), staff_id=staff_id, now=now)
        if self.tree is None:
            return structs.replace(self, marks=marks)
        return self.with_tree(new, rebased(old, self.tree, new), marks)

    def note_body(self) -> object:
        """The note of it in the log, as JSON's plain values; None without a draft."""
        return None if self.tree is None else msgspec.to_builtins(self.note())

    def note(self) -> DraftNote:
        """What everybody is told of it."""
        return DraftNote(
            version=self.version, changes=self.changes, publish_at=self.publish_at, stopped_at=self.stopped_at
        )  # fmt: skip


def lock_draft(connection: Connection, site_id: str, *, only_read: bool = False) -> DraftRow | None:
    """The site's draft, which stays as it is until the transaction ends; None when there is no such site.

    With `only_read` several can hold it, and nobody can change it.
    """
    row = (
        connection.execute(
            select(schema.draft).where(schema.draft.c.site_id == site_id).with_for_update(read=only_read)
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        return None
    fields = {str(name): value for name, value in row.items() if name != "site_id"}
    read: DraftRow = msgspec.convert(fields, DraftRow)
    return read if read.tree is None else structs.replace(read, tree=readable(read.tree))


def create_draft(connection: Connection, site_id: str, *, followed: dict[str, int]) -> None:
    """Give a new site the row that its drafts stand in; it follows these centres, up to these revisions."""
    connection.execute(upsert(schema.draft).values(site_id=site_id, followed=followed).on_conflict_do_nothing())


def put_draft(connection: Connection, site_id: str, row: DraftRow) -> None:
    """Write the draft of a site that has been locked."""
    values = {**structs.asdict(row), "marks": msgspec.to_builtins(row.marks)}
    connection.execute(schema.draft.update().where(schema.draft.c.site_id == site_id).values(values))


def add_revision(
    connection: Connection,
    site_id: str,
    tree: Tree,
    *,
    now: datetime,
    staff_id: UUID | None,
    note: str,
    returned_to: int | None,
    changes: int,
) -> int:
    """Write down what is published now; the number it gets."""
    column = schema.revision.c
    number = connection.execute(
        insert(schema.revision)
        .values(
            site_id=site_id,
            number=select(func.coalesce(func.max(column.number), 0) + 1)
            .where(column.site_id == site_id)
            .scalar_subquery(),
            at=now,
            staff_id=staff_id,
            note=note,
            returned_to=returned_to,
            changes=changes,
            configuration=tree,
        )
        .returning(column.number)
    ).scalar_one()
    return int(number)


def read_revisions(connection: Connection, site_id: str, *, most: int, number: int | None = None) -> Sequence[Revision]:
    """The site's revisions, newest first, at most that many; only the one of that number when given."""
    column = schema.revision.c
    wanted = select(
        column.number, column.at, column.staff_id, column.note, column.changes, column.returned_to
    ).where(column.site_id == site_id)  # fmt: skip
    if number is not None:
        wanted = wanted.where(column.number == number)
    return [_revision(row) for row in connection.execute(wanted.order_by(column.number.desc()).limit(most)).mappings()]


def revision_tree(connection: Connection, site_id: str, number: int) -> Tree | None:
    """The configuration of that revision as it was written; None when there is no such revision."""
    column = schema.revision.c
    return connection.execute(
        select(column.configuration).where(column.site_id == site_id, column.number == number)
    ).scalar()


def _revision(row: RowMapping) -> Revision:
    return msgspec.convert({str(name): value for name, value in row.items()}, Revision)
