"""Full-text search in PostgreSQL: the entries of each site, and the question."""

from __future__ import annotations

import asyncpg
import msgspec
from sqlalchemy import Connection, delete, text

from server.centre.find.words import Wanted, entries, text_search
from server.db import schema
from shared.protocol.content import Configuration
from shared.protocol.finding import MOST_HITS
from shared.protocol.visits import Hit

_ADD = text("""
insert into search_entry (site_id, kind, id, language, position, document) values (
  :site_id, :kind, :id, :language, :position,
  setweight(to_tsvector(cast(:text_search as text)::regconfig, :names), 'A')
    || setweight(to_tsvector(cast(:text_search as text)::regconfig, :descriptions), 'C')
    || setweight(to_tsvector(cast(:text_search as text)::regconfig, :texts), 'D')
    || cast(cast(:plain as text) as tsvector))""")

# A word that says nothing in its language, as `the`, counts only as the beginning of another: while it is the last one.
# The words are letters and digits, so that in quotes they are nothing but themselves.
_FIND = f"""
with word as (
  select w.place, w.place = max(w.place) over () as last, plainto_tsquery($3::text::regconfig, w.typed) as stemmed,
    ('''' || w.plain || '''' || case when length(w.plain) > 1 then ':*' else '' end)::tsquery as beginning
  from unnest($4::text[], $5::text[]) with ordinality w(typed, plain, place)
),
wanted as (
  select case when numnode(stemmed) > 0 then stemmed || beginning else beginning end as query
  from word where numnode(stemmed) > 0 or last
)
select e.kind, e.id
from search_entry e, lateral (
  select count(*) as words, sum(ts_rank(e.document, w.query)) as rank from wanted w where e.document @@ w.query) matched
where e.site_id = $1 and e.language = $2
  and e.document @@ (select string_agg('(' || query::text || ')', ' | ')::tsquery from wanted)
order by matched.words desc, matched.rank desc, e.position
limit {MOST_HITS}"""  # noqa: S608 - a number


class FindStore:
    """Looks for words in what is configured."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def find(self, site_id: str, wanted: Wanted, language: str) -> tuple[Hit, ...]:
        """What matches the most of the words in that language, the best first, at most `MOST_HITS`."""
        rows = await self._pool.fetch(
            _FIND, site_id, language, text_search(language), list(wanted.typed), list(wanted.plain)
        )
        return msgspec.convert([dict(row) for row in rows], tuple[Hit, ...])


def write_entries(connection: Connection, configuration: Configuration) -> None:
    """Make what can be found at the site what `configuration` says."""
    site_id = configuration.site.id
    connection.execute(delete(schema.search_entry).where(schema.search_entry.c.site_id == site_id))
    rows = [
        {**msgspec.structs.asdict(entry), "site_id": site_id, "text_search": text_search(entry.language)}
        for entry in entries(configuration)
    ]
    if rows:
        connection.execute(_ADD, rows)
