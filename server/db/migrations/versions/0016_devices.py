"""Devices that are taken in by a code, what they are asked to do, and who did what to them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "pairing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("expires_at", moment, nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("kind in ('kiosk', 'display')", name=op.f("pairing_kind_check")),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name=op.f("pairing_device_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pairing_pkey")),
        sa.UniqueConstraint("code", name=op.f("pairing_code_key")),
        sa.UniqueConstraint("token_hash", name=op.f("pairing_token_hash_key")),
    )
    op.create_table(
        "device_task",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("asked_at", moment, nullable=False),
        sa.Column("ends_at", moment, nullable=False),
        sa.Column("fetched_at", moment, nullable=True),
        sa.CheckConstraint(
            "state in ('asked', 'waiting', 'done', 'failed')", name=op.f("device_task_state_check")
        ),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name=op.f("device_task_device_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("device_task_pkey")),
    )
    op.create_index("device_task_device", "device_task", ["device_id", "asked_at"])
    op.create_table(
        "device_audit",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("detail", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("device_audit_pkey")),
    )
    op.create_index("device_audit_site", "device_audit", ["site_id", "at"])


def downgrade() -> None:
    op.drop_table("device_audit")
    op.drop_table("device_task")
    op.drop_table("pairing")
