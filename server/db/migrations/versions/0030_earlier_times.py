"""Who is to be told of an earlier time, and what is held for them until they have answered."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "earlier_wish",
        sa.Column("booking_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("asked_at", moment, nullable=False),
        sa.Column("booked_for", moment, nullable=False),
        sa.Column("weekdays", sa.SmallInteger(), server_default=sa.text("127"), nullable=False),
        sa.Column("not_before", sa.Date(), nullable=True),
        sa.Column("notice_hours", sa.SmallInteger(), nullable=False),
        sa.Column("passed", sa.ARRAY(moment), server_default=sa.text("'{}'"), nullable=False),
        sa.CheckConstraint("weekdays between 1 and 127", name=op.f("earlier_wish_weekdays_check")),
        sa.CheckConstraint("notice_hours between 0 and 336", name=op.f("earlier_wish_notice_check")),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name=op.f("earlier_wish_booking_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("earlier_wish_pkey")),
    )
    op.create_index("earlier_wish_site", "earlier_wish", ["site_id", "asked_at"])
    op.create_table(
        "earlier_offer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("booking_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("hold_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", moment, nullable=False),
        sa.Column("made_at", moment, nullable=False),
        sa.Column("until", moment, nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("link_hash", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("state in ('open', 'taken', 'declined', 'lapsed')", name=op.f("earlier_offer_state_check")),
        sa.CheckConstraint("length(link_hash) = 32", name=op.f("earlier_offer_link_hash_check")),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name=op.f("earlier_offer_booking_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("earlier_offer_pkey")),
        sa.UniqueConstraint("link_hash", name=op.f("earlier_offer_link_hash_key")),
    )
    op.create_index("earlier_offer_booking", "earlier_offer", ["booking_id"])
    op.create_index("earlier_offer_made", "earlier_offer", ["made_at"])


def downgrade() -> None:
    op.drop_table("earlier_offer")
    op.drop_table("earlier_wish")
