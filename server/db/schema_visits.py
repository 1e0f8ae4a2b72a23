"""The tables of what a visit leaves besides tickets: calls for a person, words of thanks or blame, messages."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, SmallInteger, Table, Text, Uuid, text

from server.db.metadata import Moment, metadata

help_call = Table(
    "help_call",
    metadata,
    Column("id", Uuid, primary_key=True),
    # As with tickets, no foreign key.
    Column("site_id", Text, nullable=False),
    Column("stand_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("answered_at", Moment),
    Column("ended_at", Moment),
    Column("staff_id", ForeignKey("staff.id")),
    Column("device_id", ForeignKey("device.id")),
    CheckConstraint("kind in ('help', 'bell')", name="kind"),
    CheckConstraint("state in ('asked', 'answered', 'ended')", name="state"),
)

Index(
    "help_call_one_open", help_call.c.site_id, help_call.c.stand_id, help_call.c.kind, unique=True,
    postgresql_where=text("state <> 'ended'"),
)  # fmt: skip

# The words of those who said how it was; the score is in the log.
visit_feedback = Table(
    "visit_feedback",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("site_id", Text, nullable=False),
    Column("stand_id", Text, nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("language", Text, nullable=False),
    Column("score", SmallInteger, nullable=False),
    Column("words", Text, nullable=False),
)

# The outbox. Number and text are erased as soon as the message has gone, or has been given up.
message = Table(
    "message",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("site_id", Text, nullable=False),
    Column("device_id", ForeignKey("device.id")),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("segments", SmallInteger, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("phone", Text),
    Column("body", Text),
    Column("tries", SmallInteger, nullable=False, server_default=text("0")),
    # When it is to be tried next; null once it has gone or has been given up.
    Column("due_at", Moment),
    Column("sent_at", Moment),
    Column("given_up_at", Moment),
)

Index("message_due", message.c.due_at, message.c.id, postgresql_where=text("due_at is not null"))
