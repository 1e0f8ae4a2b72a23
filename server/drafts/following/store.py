"""What shared definitions say now comes into the drafts of the centres that follow them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct, structs
from sqlalchemy import Connection, func, select, text

from server.centre.revisions.store import put_draft
from server.centre.store import read_configuration
from server.db import schema
from server.drafts.desk.store import Desk, opened, written
from server.drafts.following.rules import followed
from server.drafts.rules import edited, marked
from shared.protocol.sharing import followed_sites
from shared.protocol.tree import Edit, configuration_of, differences, tree_of

_BEHIND = text("""
select d.site_id from draft d cross join lateral jsonb_each_text(d.followed) as f(source, number)
where d.publish_at is null
  and f.number::int < (select max(r.number) from revision r where r.site_id = f.source)
group by d.site_id order by d.site_id""")
"""A draft that waits for its time is left alone: nobody would see what else is published with it."""


class Followed(Struct, frozen=True):
    """What has come into a draft: how many places are otherwise than before, and what could not be taken, or ""."""

    changes: int
    fault: str = ""


def latest_number(connection: Connection, site_id: str) -> int:
    """The number of the revision that holds there; 0 where there is none."""
    column = schema.revision.c
    number = connection.execute(select(func.max(column.number)).where(column.site_id == site_id)).scalar()
    return int(number or 0)


def behind(connection: Connection) -> Sequence[str]:
    """The sites that follow a centre which has published something since."""
    return list(connection.execute(_BEHIND).scalars())


def follow(connection: Connection, site_id: str, command_id: UUID, now: datetime) -> Followed | None:
    """Take what is new into the site's draft, one centre after the other; None when nothing was new."""
    desk = opened(connection, site_id, now)
    if desk.row.publish_at is not None:
        return None
    wanted = followed_sites(desk.published) | followed_sites(configuration_of(desk.tree))
    # First the numbers, then what holds: what is published in between is taken, and looked at once more.
    numbers = {key: latest_number(connection, key) for key in sorted(wanted)}
    row = structs.replace(desk.row, followed=numbers)
    late = [key for key, number in numbers.items() if desk.row.followed.get(key, 0) < number]
    desk, told = structs.replace(desk, row=row), []
    for key in late:
        edits, fault = _from(desk, key)
        told.append(Followed(len(edits), fault))
        if edits:
            tree = edited(desk.tree, edits).tree
            marks = marked(desk.row.marks, edits, staff_id=None, now=now, from_site=key)
            desk = structs.replace(desk, row=structs.replace(desk.row, tree=tree, marks=marks))
    changed = sum(each.changes for each in told)
    if changed:
        written(desk, desk.row.with_tree(desk.base, desk.tree, desk.row.marks), command_id, now)
    else:
        put_draft(connection, site_id, desk.row)
    return Followed(changed, next((each.fault for each in told if each.fault), "")) if late else None


def _from(desk: Desk, source_id: str) -> tuple[tuple[Edit, ...], str]:
    """The edits that what the centre has published makes in the draft, or why there are none."""
    source = read_configuration(desk.connection, source_id)
    if source is None:
        return (), ""
    whole = followed(configuration_of(desk.tree), {source_id: source})
    edits = tuple(differences(desk.tree, tree_of(whole)))
    fault = edited(desk.tree, edits).fault
    return ((), fault) if fault else (edits, "")
