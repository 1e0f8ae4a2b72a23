"""The tables of those who work at a site: who they are, where they sit, what they write down for each other."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    Uuid,
    text,
)

from server.db.metadata import Moment, metadata

staff = Table(
    "staff",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("site_id", ForeignKey("site.id"), nullable=False),
    Column("username", Text, nullable=False, unique=True),
    Column("display_name", Text, nullable=False),
    # None until they have chosen a password; who signs in by single sign-on needs none.
    Column("password_hash", Text),
    Column("desk_id", ForeignKey("desk.id", ondelete="SET NULL")),
    Column("roles", ARRAY(Text), nullable=False, server_default=text("'{caseworker}'")),
    # Who sees to a citizen that has come for this person, when nobody answers.
    Column("deputies", ARRAY(Uuid), nullable=False, server_default=text("'{}'")),
    Column("mail", Text, nullable=False, server_default=text("''")),
    # What they know; none means all of their desk's.
    Column("services", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    # The first and the last day of the next time they are not at work.
    Column("leave_from", Date),
    Column("leave_until", Date),
    # They do not work here any more; what they did keeps their name.
    Column("deactivated_at", Moment),
    # Counts the changes: who writes says which one was read.
    Column("version", Integer, nullable=False, server_default=text("1")),
    CheckConstraint("roles <@ '{caseworker,host,superuser,guard,administrator,reader}'", name="roles"),
    CheckConstraint("leave_from <= leave_until", name="leave"),
)

access_token = Table(
    "access_token",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("site_id", ForeignKey("site.id"), nullable=False),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE")),
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE")),
    Column("client_id", ForeignKey("api_client.id", ondelete="CASCADE")),
    # Of another system's token: those of its rights that it was asked for.
    Column("rights", ARRAY(Text)),
    Column("sign_in_id", ForeignKey("sign_in.id", ondelete="CASCADE")),
    Column("expires_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    CheckConstraint("num_nonnulls(staff_id, device_id, client_id) = 1", name="one_owner"),
)

# A sign-in takes its tokens with it when it goes.
Index("access_token_sign_in", access_token.c.sign_in_id, postgresql_where=text("sign_in_id is not null"))
Index("access_token_client", access_token.c.client_id, postgresql_where=text("client_id is not null"))

# A sign-in under way in somebody's browser, under the hash of its secret; taken out when it is used.
sign_in_step = Table(
    "sign_in_step",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("body", Text, nullable=False),
    Column("expires_at", Moment, nullable=False),
)

# Who is at work, and where. Who has gone is "away".
presence = Table(
    "presence",
    metadata,
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    # As with tickets, no foreign key.
    Column("site_id", Text, nullable=False),
    Column("desk_id", ForeignKey("desk.id", ondelete="SET NULL")),
    # Those chosen among the desk's; none means all of them.
    Column("services", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("status", Text, nullable=False),
    Column("since", Moment, nullable=False),
    CheckConstraint("status in ('open', 'paused', 'away')", name="status"),
)

# What staff write down of a citizen who is here; erased with the end of the day.
ticket_note = Table(
    "ticket_note",
    metadata,
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True),
    Column("needs", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("note", Text, nullable=False, server_default=text("''")),
    Column("documents_seen", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("noted_at", Moment, nullable=False),
)

# What guard and caseworker have agreed on for a difficult meeting; erased with the end of its day.
booking_agreement = Table(
    "booking_agreement",
    metadata,
    Column("booking_id", ForeignKey("booking.id", ondelete="CASCADE"), primary_key=True),
    Column("points", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("note", Text, nullable=False, server_default=text("''")),
    # Counts the changes: who writes says which one was read.
    Column("version", Integer, nullable=False),
)

# What staff say of the program itself; nobody's name stands there.
staff_feedback = Table(
    "staff_feedback",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("site_id", Text, nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("version", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("score", SmallInteger, nullable=False),
    Column("words", Text, nullable=False),
)

# A member of staff calls colleagues.
assistance_call = Table(
    "assistance_call",
    metadata,
    Column("id", Uuid, primary_key=True),
    # As with tickets, no foreign key.
    Column("site_id", Text, nullable=False),
    # The caller, and those who are called, come, or cannot.
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    Column("desk_id", Text),
    Column("practice", Boolean, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("called", ARRAY(Uuid), nullable=False),
    Column("coming", ARRAY(Uuid), nullable=False, server_default=text("'{}'")),
    Column("cannot", ARRAY(Uuid), nullable=False, server_default=text("'{}'")),
    Column("ended_at", Moment),
)

Index(
    "assistance_call_one_open", assistance_call.c.staff_id, unique=True,
    postgresql_where=text("ended_at is null"),
)  # fmt: skip

# What staff write to those of a role; erased with the end of the day.
staff_message = Table(
    "staff_message",
    metadata,
    Column("id", Uuid, primary_key=True),
    # As with tickets, no foreign key.
    Column("site_id", Text, nullable=False),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    Column("to_role", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("sent_at", Moment, nullable=False),
    Column("read_at", Moment),
)

Index("staff_message_site", staff_message.c.site_id, staff_message.c.sent_at)

# Whose bookings can be read as a calendar, under the hash of the secret in the link; one link each.
calendar_link = Table(
    "calendar_link",
    metadata,
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("made_at", Moment, nullable=False),
    CheckConstraint("length(hash) = 32", name="hash"),
)

# Who has their bookings sent to their calendar by mail.
calendar_mail = Table(
    "calendar_mail",
    metadata,
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("since", Moment, nullable=False),
)

# Which booking stands in whose calendar by such a mail, under which address, and as it was after how many changes.
calendar_mailed = Table(
    "calendar_mailed",
    metadata,
    Column("booking_id", ForeignKey("booking.id", ondelete="CASCADE"), primary_key=True),
    Column("staff_id", ForeignKey("calendar_mail.staff_id", ondelete="CASCADE"), primary_key=True),
    Column("mail", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
)

Index("calendar_mailed_staff", calendar_mailed.c.staff_id)

# Bookings that have changed and are to be looked at for those who have them sent; written by a trigger with the change,
# see migration 0029, while there is anybody. As with tickets, no foreign key.
calendar_due = Table(
    "calendar_due",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("booking_id", Uuid, nullable=False),
)

# How often what a calendar shows of a booking has changed; kept by a trigger, see migration 0025.
booking_version = Table(
    "booking_version",
    metadata,
    Column("booking_id", ForeignKey("booking.id", ondelete="CASCADE"), primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

# Where a person's busy times are read, and how that goes.
calendar_source = Table(
    "calendar_source",
    metadata,
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", Text, nullable=False),
    # A secret: whoever knows it can read the calendar. Of Graph none.
    Column("address", Text, nullable=False, server_default=text("''")),
    # When it is to be read next, and how often that has failed in a row.
    Column("due_at", Moment, nullable=False),
    Column("tries", SmallInteger, nullable=False, server_default=text("0")),
    Column("etag", Text, nullable=False, server_default=text("''")),
    Column("digest", LargeBinary),
    # When it was read well, and when all of it was last taken in.
    Column("read_at", Moment),
    Column("whole_at", Moment),
    Column("fault", Text, nullable=False, server_default=text("''")),
    Column("fault_since", Moment),
    CheckConstraint("kind in ('ics', 'graph')", name="kind"),
    CheckConstraint("(fault = '') = (fault_since is null)", name="fault"),
)

Index("calendar_source_due", calendar_source.c.due_at)

# When somebody is busy elsewhere, and nothing of what with.
busy_time = Table(
    "busy_time",
    metadata,
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("starts_at", Moment, primary_key=True),
    Column("ends_at", Moment, nullable=False),
    Column("source", Text, nullable=False),
    CheckConstraint("starts_at < ends_at", name="order"),
    CheckConstraint("source in ('ics', 'graph')", name="source"),
)
