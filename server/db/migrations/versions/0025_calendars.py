"""Bookings as a person's calendar, and when people are busy elsewhere."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

# Whatever changes a booking, be it by hand: calendars have to see that it is newer than what they have.
_CHANGED = """
create function skranke_booking_changed() returns trigger language plpgsql as $$
begin
  insert into booking_version (booking_id, sequence, changed_at) values (new.id, 1, now())
  on conflict (booking_id) do update set sequence = booking_version.sequence + 1, changed_at = now();
  return null;
end $$"""
_SEEN = "starts_at, {0}.ends_at, {0}.service_id, {0}.kind, {0}.desk_id, {0}.staff_id, {0}.state = 'cancelled'"


def upgrade() -> None:
    op.create_table(
        "calendar_link",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("length(hash) = 32", name=op.f("calendar_link_hash_check")),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("calendar_link_staff_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("calendar_link_pkey")),
        sa.UniqueConstraint("hash", name=op.f("calendar_link_hash_key")),
    )
    op.create_table(
        "booking_version",
        sa.Column("booking_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name=op.f("booking_version_booking_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("booking_version_pkey")),
    )
    op.create_table(
        "calendar_source",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("etag", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("whole_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fault", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("fault_since", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("kind in ('ics', 'graph')", name=op.f("calendar_source_kind_check")),
        sa.CheckConstraint("(fault = '') = (fault_since is null)", name=op.f("calendar_source_fault_check")),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("calendar_source_staff_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("calendar_source_pkey")),
    )
    op.create_index("calendar_source_due", "calendar_source", ["due_at"])
    op.create_table(
        "busy_time",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("busy_time_order_check")),
        sa.CheckConstraint("source in ('ics', 'graph')", name=op.f("busy_time_source_check")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("busy_time_staff_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("staff_id", "starts_at", name=op.f("busy_time_pkey")),
    )
    op.execute(_CHANGED)
    op.execute(
        "create trigger booking_changed after update on booking for each row"
        f" when ((old.{_SEEN.format('old')}) is distinct from (new.{_SEEN.format('new')}))"
        " execute function skranke_booking_changed()"
    )


def downgrade() -> None:
    op.execute("drop trigger booking_changed on booking")
    op.execute("drop function skranke_booking_changed()")
    op.drop_table("busy_time")
    op.drop_index("calendar_source_due", "calendar_source")
    op.drop_table("calendar_source")
    op.drop_table("booking_version")
    op.drop_table("calendar_link")
