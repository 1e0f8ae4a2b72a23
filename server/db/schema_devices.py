"""The tables of devices: those that wait to be taken in, what they are asked to do, and who did what to them."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Identity, Index, LargeBinary, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from server.db.metadata import Moment, metadata

# A device that shows a code until somebody types it. Of its token only the hash is known, before as after.
pairing = Table(
    "pairing",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("expires_at", Moment, nullable=False),
    # What it has become.
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE")),
    CheckConstraint("kind in ('kiosk', 'display')", name="kind"),
)

# What a stand was asked to do. What it printed or showed is nowhere.
device_task = Table(
    "device_task",
    metadata,
    Column("id", Uuid, primary_key=True),
    # As with tickets, no foreign key.
    Column("site_id", Text, nullable=False),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE"), nullable=False),
    Column("staff_id", Uuid, nullable=False),
    Column("what", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("word", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    # When the picture went to who asked: it goes once.
    Column("fetched_at", Moment),
    # How a draft is shown; null for all else.
    Column("show", JSONB),
    CheckConstraint("state in ('asked', 'waiting', 'showing', 'done', 'failed', 'over')", name="state"),
)

Index("device_task_device", device_task.c.device_id, device_task.c.asked_at)

# Who took in, renamed, asked or shut out which device.
device_audit = Table(
    "device_audit",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("at", Moment, nullable=False),
    # No foreign keys: what was done stays when they are gone.
    Column("site_id", Text, nullable=False),
    Column("device_id", Uuid, nullable=False),
    Column("staff_id", Uuid),
    Column("what", Text, nullable=False),
    Column("detail", JSONB, nullable=False),
)

Index("device_audit_site", device_audit.c.site_id, device_audit.c.at)
