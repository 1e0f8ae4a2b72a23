"""Times that are booked from home: a wall against double bookings, holds, and the citizen's own link."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from server.db.engine import DatabaseUnusableError

revision = "0023"
down_revision = "0021"
branch_labels = None
depends_on = None

_LIVE = "state in ('held', 'booked', 'arrived', 'started', 'no-answer')"
_WALLED = f"lane is not null and {_LIVE}"
_SPAN = "tstzrange(starts_at, coalesce(busy_until, ends_at))"
_CHECKS = {
    "state": (
        "state in ('booked', 'arrived', 'started', 'no-answer', 'done', 'cancelled')",
        "state in ('held', 'booked', 'arrived', 'started', 'no-answer', 'done', 'cancelled')",
    ),
    "kind": ("kind in ('visit', 'telephone', 'callback')", "kind in ('visit', 'telephone', 'callback', 'video')"),
    "origin": ("origin in ('office', 'stand')", "origin in ('office', 'stand', 'web', 'api')"),
}


def upgrade() -> None:
    _with_btree_gist()
    op.add_column('site', sa.Column('booking', postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('service', sa.Column('booking', postgresql.JSONB(none_as_null=True), nullable=True))
    op.add_column('visitor', sa.Column('mail', sa.Text(), nullable=True))
    op.add_column('booking', sa.Column('lane', sa.SmallInteger(), nullable=True))
    op.add_column('booking', sa.Column('busy_until', sa.DateTime(timezone=True), nullable=True))
    op.add_column('booking', sa.Column('visit_group', sa.Uuid(), nullable=True))
    op.add_column('booking', sa.Column('link_hash', sa.LargeBinary(), nullable=True))
    op.add_column('booking', sa.Column('held_until', sa.DateTime(timezone=True), nullable=True))
    op.add_column('booking', sa.Column('confirm_hash', sa.LargeBinary(), nullable=True))
    op.add_column('booking', sa.Column('confirm_tries', sa.SmallInteger(), server_default=sa.text('0'), nullable=False))
    _checks(1)
    op.create_unique_constraint('booking_link_hash_key', 'booking', ['link_hash'])
    op.create_check_constraint(op.f('booking_link_hash_check'), 'booking', "length(link_hash) = 32")
    op.create_check_constraint(op.f('booking_lane_check'), 'booking', "lane between 0 and 9")
    op.create_check_constraint(op.f('booking_place_check'), 'booking', "lane is null or desk_id is not null")
    op.create_check_constraint(op.f('booking_busy_check'), 'booking', "ends_at <= busy_until")
    op.create_check_constraint(op.f('booking_held_check'), 'booking', "(state = 'held') = (held_until is not null)")
    # What overlaps another from before there were walls stays as it is, outside of them.
    op.execute(f"""
update booking b set lane = 0
where {_LIVE} and kind <> 'callback' and desk_id is not null and not exists (
  select from booking o
  where o.id <> b.id and o.{_LIVE} and o.kind <> 'callback' and o.desk_id is not null
    and (o.desk_id = b.desk_id or o.staff_id = b.staff_id)
    and tstzrange(o.starts_at, o.ends_at) && tstzrange(b.starts_at, b.ends_at))""")
    for name, column in (("booking_desk_wall", "desk_id with =, lane with ="), ("booking_person_wall", "staff_id with =")):
        op.execute(f"alter table booking add constraint {name} exclude using gist ({column}, {_SPAN} with &&) where ({_WALLED})")
    op.drop_index('booking_one_at_a_time', table_name='booking')
    op.create_index('booking_held', 'booking', ['held_until'], unique=False, postgresql_where=sa.text("state = 'held'"))
    op.create_index('booking_group', 'booking', ['visit_group'], unique=False, postgresql_where=sa.text('visit_group is not null'))


def downgrade() -> None:
    op.drop_index('booking_group', table_name='booking')
    op.drop_index('booking_held', table_name='booking')
    # Holds end with the rule, and what older servers have no word for is the nearest they have.
    op.execute("delete from booking where state = 'held'")
    op.execute("update booking set kind = 'telephone' where kind = 'video'")
    op.execute("update booking set origin = 'office' where origin in ('web', 'api')")
    op.execute("""
update booking b set origin = 'office' where origin = 'stand' and kind = 'visit' and state <> 'cancelled' and exists (
  select from booking o where o.id < b.id and o.service_id = b.service_id and o.starts_at = b.starts_at
    and o.origin = 'stand' and o.kind = 'visit' and o.state <> 'cancelled')""")
    for name in ("booking_person_wall", "booking_desk_wall", "booking_link_hash_key"):
        op.drop_constraint(name, 'booking')
    for name in ("held", "busy", "place", "lane", "link_hash"):
        op.drop_constraint(op.f(f'booking_{name}_check'), 'booking')
    _checks(0)
    for name in ("confirm_tries", "confirm_hash", "held_until", "link_hash", "visit_group", "busy_until", "lane"):
        op.drop_column('booking', name)
    op.drop_column('visitor', 'mail')
    op.drop_column('service', 'booking')
    op.drop_column('site', 'booking')
    op.create_index('booking_one_at_a_time', 'booking', ['service_id', 'starts_at'], unique=True, postgresql_where=sa.text("origin = 'stand' and kind = 'visit' and state <> 'cancelled'"))


def _checks(which: int) -> None:
    for name in ("state", "kind", "origin"):
        words = _CHECKS[name][which]
        op.drop_constraint(op.f(f'booking_{name}_check'), 'booking')
        op.create_check_constraint(op.f(f'booking_{name}_check'), 'booking', words)


def _with_btree_gist() -> None:
    """The wall needs one extension of PostgreSQL's own; where its package is not installed, say so."""
    connection = op.get_bind()
    there = sa.text("select count(*) from pg_available_extensions where name = 'btree_gist'")
    if not connection.execute(there).scalar():
        raise DatabaseUnusableError(
            "The database lacks PostgreSQL's extension btree_gist, which keeps two people from getting one time:"
            " install its contrib package (postgresql-contrib), then start again"
        )
    op.execute("create extension if not exists btree_gist")
