"""What staff may know of a ticket's citizen, joined to events at the moment they are sent."""

from __future__ import annotations

_VISITOR = """(
  select jsonb_build_object(
    'name', coalesce(v.given_name, ''), 'needs', coalesce(n.needs, '{{}}'), 'note', coalesce(n.note, ''),
    'documents_seen', coalesce(n.documents_seen, '{{}}'))
  from (select {t}.id as ticket_id, coalesce({t}.follows, {t}.id) as booked_id) k
  left join booking b on b.ticket_id = k.booked_id
  left join visitor v on v.id = b.visitor_id
  left join ticket_note n on n.ticket_id = k.ticket_id
  where v.id is not null or n.ticket_id is not null)"""


def visitor_json(ticket: str) -> str:
    """The SQL that writes the citizen of a row of `ticket`, under that alias, as the protocol's `Visitor`, or null."""
    return _VISITOR.format(t=ticket)
