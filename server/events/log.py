"""How every command's statement begins and ends: hold its id; count the event, append it, answer with its body.

A command is one statement made of common table expressions. `logged` begins it: it holds the command's id and looks up
an earlier use of it. The store gives the head, which changes the tickets and ends with a table
`change(ticket_id, body)` of at most one row. `logged` adds the tail. The site's row is updated last, because its lock
is held until the commit and gives events their order.
"""

from __future__ import annotations

HOLD = "pg_advisory_xact_lock(hashtextextended('command ' || $1::uuid::text, 0))"
"""Waits for whoever carries out command `$1` at this moment, and holds it until the transaction ends."""

PRIOR = f"""held as materialized (select {HOLD}),
prior as (
  select e.seq, e.kind, e.body from event e
  where e.site_id = $2 and e.command_id = $1 and exists (select from held)
)"""  # noqa: S608 - put together from constants
"""An earlier use of command `$1` at site `$2`. Put `not exists (select from prior)` into what changes anything: the
command is held before a row is. A statement that has had to wait does not see yet what the other one has done: whoever
runs it looks again when it changes nothing (`carry_out`)."""


def logged(head: str) -> str:
    """The whole statement. Parameters: `$1` command id, `$2` site id, `$3` now, `$4` event kind, then the head's.

    Returns no row when nothing changed, else `(seq, kind, body, replayed)` with `body` as JSON text.
    """
    return f"""
with {PRIOR},
{head},
counted as (
  update site set last_seq = last_seq + 1 where id = $2 and exists (select from change) returning last_seq
),
appended as (
  insert into event (site_id, seq, at, kind, ticket_id, command_id, body)
  select $2, counted.last_seq, $3, $4, change.ticket_id, $1, change.body from change, counted
  returning seq, kind, body
)
select seq, kind, body::text as body, false as replayed from appended
union all
select seq, kind, body::text as body, true as replayed from prior
"""  # noqa: S608 - put together from constants
