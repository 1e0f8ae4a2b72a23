"""Webhooks that pause, and staff who have their bookings sent to their calendar."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

# Whatever changes a booking, be it by hand: whoever has it in their calendar by mail is to be told. Nobody has, no work.
_MAILED = """
create function skranke_booking_mailed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.{seen}) is not distinct from (new.{kept}) then
    return null;
  end if;
  if exists (select from calendar_mail) then
    insert into calendar_due (booking_id) values (new.id);
  end if;
  return null;
end $$"""
_SEEN = ("starts_at", "ends_at", "service_id", "kind", "desk_id", "staff_id", "state")


def upgrade() -> None:
    op.add_column("webhook", sa.Column("paused", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.create_table(
        "calendar_mail",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("calendar_mail_staff_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("calendar_mail_pkey")),
    )
    op.create_table(
        "calendar_mailed",
        sa.Column("booking_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("mail", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name=op.f("calendar_mailed_booking_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["calendar_mail.staff_id"], name=op.f("calendar_mailed_staff_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("booking_id", "staff_id", name=op.f("calendar_mailed_pkey")),
    )
    op.create_index("calendar_mailed_staff", "calendar_mailed", ["staff_id"])
    op.create_table(
        "calendar_due",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("booking_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("calendar_due_pkey")),
    )
    op.execute(_MAILED.format(seen=", old.".join(_SEEN), kept=", new.".join(_SEEN)))
    op.execute(
        f"create trigger booking_mailed after insert or update of {', '.join(_SEEN)} on booking for each row"
        " when (new.state in ('booked', 'no-answer', 'cancelled')) execute function skranke_booking_mailed()"
    )


def downgrade() -> None:
    op.execute("drop trigger booking_mailed on booking")
    op.execute("drop function skranke_booking_mailed()")
    op.drop_table("calendar_due")
    op.drop_index("calendar_mailed_staff", "calendar_mailed")
    op.drop_table("calendar_mailed")
    op.drop_table("calendar_mail")
    # An older server knows neither such messages nor that right.
    op.execute("delete from message where kind = 'meeting'")
    op.execute("update api_client set revoked_at = now() where rights = '{booking:keep}' and revoked_at is null")
    op.execute("update api_client set rights = array_remove(rights, 'booking:keep') where rights <> '{booking:keep}'")
    op.drop_column("webhook", "paused")
