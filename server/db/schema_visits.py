"""The tables of what a visit leaves besides tickets: calls for a person, words of thanks or blame, messages."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    Uuid,
    text,
)

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

# The outbox. Number and text are erased as soon as the message has gone; of one that could not be sent, days later.
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
    Column("mail", Text),
    Column("subject", Text),
    Column("calendar", Text),
    Column("channel", Text, nullable=False, server_default=text("'sms'")),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    Column("tries", SmallInteger, nullable=False, server_default=text("0")),
    # Handed over, and what became of it is not known yet: also after a process ended in between.
    Column("under_way", Boolean, nullable=False, server_default=text("false")),
    # Taken back while it was under way.
    Column("unwanted", Boolean, nullable=False, server_default=text("false")),
    # When it is to be tried next; null once it has gone or has been given up.
    Column("due_at", Moment),
    # From when on it is of no use.
    Column("expires_at", Moment),
    # No foreign key: it is about a booking that may be gone before it.
    Column("booking_id", Uuid),
    # Of two that are not cancelled and have the same, one is written.
    Column("dedupe", Text),
    Column("provider_ref", Text),
    Column("why", Text),
    # The last two digits of the number.
    Column("ending", Text, nullable=False, server_default=text("''")),
    Column("sent_at", Moment),
    Column("delivered_at", Moment),
    Column("given_up_at", Moment),
    # Staff have seen that it could not be sent.
    Column("settled_at", Moment),
    CheckConstraint("state in ('waiting', 'sent', 'delivered', 'undeliverable', 'cancelled')", name="state"),
    CheckConstraint("channel in ('sms', 'mail')", name="channel"),
    CheckConstraint("due_at is null or state = 'waiting'", name="due"),
)

Index("message_due", message.c.due_at, message.c.id, postgresql_where=text("due_at is not null"))
Index(
    "message_dedupe", message.c.dedupe, unique=True,
    postgresql_where=text("dedupe is not null and state <> 'cancelled'"),
)  # fmt: skip
Index("message_booking", message.c.booking_id, postgresql_where=text("booking_id is not null"))
Index("message_provider", message.c.provider_ref, postgresql_where=text("provider_ref is not null"))
Index(
    "message_unsent", message.c.site_id, message.c.given_up_at,
    postgresql_where=text("state = 'undeliverable' and settled_at is null"),
)  # fmt: skip

# Who does not want messages: the keyed hash of a number or an address, in no way the thing itself.
message_opt_out = Table(
    "message_opt_out",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("at", Moment, nullable=False),
    CheckConstraint("length(hash) = 32", name="hash"),
)

# The key of those hashes and of the links by which one opts out: one row.
message_key = Table(
    "message_key",
    metadata,
    Column("one", Boolean, primary_key=True, server_default=text("true")),
    Column("key", LargeBinary, nullable=False),
    CheckConstraint("one", name="one"),
    CheckConstraint("length(key) = 32", name="key"),
)

# Who is to be told by one message when their turn is near. Gone as soon as that has been sent, or the ticket is over.
place_word = Table(
    "place_word",
    metadata,
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True),
    Column("site_id", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
)
