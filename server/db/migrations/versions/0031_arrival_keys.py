"""The codes on the walls, behind which one checks in by phone."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "arrival_key",
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("length(key) >= 22", name=op.f("arrival_key_key_check")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("arrival_key_site_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("site_id", name=op.f("arrival_key_pkey")),
        sa.UniqueConstraint("key", name=op.f("arrival_key_key_key")),
    )


def downgrade() -> None:
    op.drop_table("arrival_key")
