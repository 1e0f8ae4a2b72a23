"""What citizens write to a service by its contact form."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_KINDS = "kind in ('visit', 'telephone', 'callback', 'video'{more})"


def upgrade() -> None:
    for name in ("contact_form", "written_opening"):
        op.add_column("service", sa.Column(name, postgresql.JSONB(none_as_null=True), nullable=True))
    _kinds(", 'written'")
    op.create_table(
        "enquiry",
        sa.Column("booking_id", sa.Uuid(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answers", postgresql.JSONB(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name=op.f("enquiry_booking_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("enquiry_pkey")),
    )


def downgrade() -> None:
    # Older servers cannot show what was written: whoever gave a number is rung instead.
    op.drop_table("enquiry")
    op.execute("update booking set kind = 'callback' where kind = 'written'")
    _kinds("")
    op.drop_column("service", "written_opening")
    op.drop_column("service", "contact_form")


def _kinds(more: str) -> None:
    op.drop_constraint(op.f("booking_kind_check"), "booking")
    op.create_check_constraint(op.f("booking_kind_check"), "booking", _KINDS.format(more=more))
