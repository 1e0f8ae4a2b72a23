"""The tables of other systems: who they are, their secrets, and the webhooks that tell them what happens."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    Uuid,
    text,
)

from server.db.metadata import Moment, metadata

# Another system that may ask and act here. One that was shut out stays, so that it is known who it was.
api_client = Table(
    "api_client",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    # As with tickets, no foreign keys. At least one centre; the first is where its tokens are kept.
    Column("site_ids", ARRAY(Text), nullable=False),
    Column("rights", ARRAY(Text), nullable=False),
    Column("made_at", Moment, nullable=False),
    # None is the command line.
    Column("made_by", Uuid),
    Column("seen_at", Moment),
    Column("revoked_at", Moment),
    Column("revoked_by", Uuid),
)

# Of a secret only its hash. While one takes the other's place, both are good until the old one expires.
api_secret = Table(
    "api_secret",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("client_id", ForeignKey("api_client.id", ondelete="CASCADE"), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment),
)

Index("api_secret_client", api_secret.c.client_id)

# Where a system is told what happens. The secret itself is kept: every delivery is signed with it.
webhook = Table(
    "webhook",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("client_id", ForeignKey("api_client.id", ondelete="CASCADE"), nullable=False),
    Column("url", Text, nullable=False),
    Column("topics", ARRAY(Text), nullable=False),
    Column("secret", Text, nullable=False),
    Column("old_secret", Text),
    Column("old_until", Moment),
    Column("made_at", Moment, nullable=False),
    # Nothing is sent for now; what happens meanwhile is sent when it goes on.
    Column("paused", Boolean, nullable=False, server_default=text("false")),
    # How the last delivery went: the answer's status, or what kept it from going.
    Column("last_at", Moment),
    Column("last_status", Integer),
    Column("last_fault", Text, nullable=False, server_default=text("''")),
)

Index("webhook_client", webhook.c.client_id)

# How far a webhook is with the log of a site: `seq` is the last event that needs no more of it.
webhook_cursor = Table(
    "webhook_cursor",
    metadata,
    Column("webhook_id", ForeignKey("webhook.id", ondelete="CASCADE"), primary_key=True),
    Column("site_id", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    # How often the event after `seq` was sent in vain.
    Column("tries", Integer, nullable=False, server_default=text("0")),
    # Not before then: it has failed and waits, or a process is at it, which has written `lease`.
    Column("due_at", Moment),
    Column("lease", Uuid),
)

# What could not be delivered for a day, and was passed over.
dead_letter = Table(
    "dead_letter",
    metadata,
    Column("webhook_id", ForeignKey("webhook.id", ondelete="CASCADE"), primary_key=True),
    Column("site_id", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("given_up_at", Moment, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("fault", Text, nullable=False),
)
