"""What becomes of messages: delivered or not, about which booking, and who does not want any."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_TEXTS = ("mail", "subject", "calendar", "dedupe", "provider_ref", "why")
_MOMENTS = ("expires_at", "delivered_at", "settled_at")
_WHERE = {
    "message_dedupe": "dedupe is not null and state <> 'cancelled'",
    "message_booking": "booking_id is not null",
    "message_provider": "provider_ref is not null",
    "message_unsent": "state = 'undeliverable' and settled_at is null",
}


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    for name in _TEXTS:
        op.add_column("message", sa.Column(name, sa.Text(), nullable=True))
    for name in _MOMENTS:
        op.add_column("message", sa.Column(name, moment, nullable=True))
    op.add_column("message", sa.Column("booking_id", sa.Uuid(), nullable=True))
    op.add_column("message", sa.Column("channel", sa.Text(), server_default=sa.text("'sms'"), nullable=False))
    op.add_column("message", sa.Column("state", sa.Text(), server_default=sa.text("'waiting'"), nullable=False))
    op.add_column("message", sa.Column("ending", sa.Text(), server_default=sa.text("''"), nullable=False))
    for name in ("under_way", "unwanted"):
        op.add_column("message", sa.Column(name, sa.Boolean(), server_default=sa.text("false"), nullable=False))
    # Of what could not be sent before, nothing is left that anybody could do something about.
    op.execute("""
update message set
  state = case when sent_at is not null then 'sent' when given_up_at is not null then 'undeliverable' else 'waiting' end,
  why = case when given_up_at is not null then 'away' end, settled_at = given_up_at,
  ending = coalesce(right(phone, 2), '')""")
    op.create_check_constraint(
        op.f("message_state_check"), "message",
        "state in ('waiting', 'sent', 'delivered', 'undeliverable', 'cancelled')",
    )
    op.create_check_constraint(op.f("message_channel_check"), "message", "channel in ('sms', 'mail')")
    op.create_check_constraint(op.f("message_due_check"), "message", "due_at is null or state = 'waiting'")
    for name, columns in (
        ("message_dedupe", ["dedupe"]), ("message_booking", ["booking_id"]), ("message_provider", ["provider_ref"]),
        ("message_unsent", ["site_id", "given_up_at"]),
    ):
        op.create_index(
            name, "message", columns, unique=name == "message_dedupe", postgresql_where=sa.text(_WHERE[name])
        )
    op.create_table(
        "message_opt_out",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.CheckConstraint("length(hash) = 32", name=op.f("message_opt_out_hash_check")),
        sa.PrimaryKeyConstraint("hash", name=op.f("message_opt_out_pkey")),
    )
    op.create_table(
        "message_key",
        sa.Column("one", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("one", name=op.f("message_key_one_check")),
        sa.CheckConstraint("length(key) = 32", name=op.f("message_key_key_check")),
        sa.PrimaryKeyConstraint("one", name=op.f("message_key_pkey")),
    )


def downgrade() -> None:
    op.drop_table("message_key")
    op.drop_table("message_opt_out")
    for name, where in _WHERE.items():
        op.drop_index(name, table_name="message", postgresql_where=sa.text(where))
    for name in ("due", "channel", "state"):
        op.drop_constraint(op.f(f"message_{name}_check"), "message")
    # An older server sends by SMS only, and knows none of the new kinds: what waits of them, it would not understand.
    op.execute("delete from message where channel = 'mail' or kind not in ('documents', 'referral', 'ticket')")
    op.execute("update message set phone = null, body = null where due_at is null")
    for name in ("under_way", "unwanted", "ending", "state", "channel", "booking_id", *_MOMENTS, *_TEXTS):
        op.drop_column("message", name)
