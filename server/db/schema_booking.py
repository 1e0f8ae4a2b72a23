"""The tables of bookings: who is booked, when, where and with whom."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    DDL,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    Uuid,
    event,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB, ExcludeConstraint

from server.db.metadata import Moment, metadata

_SPAN = text("tstzrange(starts_at, coalesce(busy_until, ends_at))")
_WALLED = text("lane is not null and state in ('held', 'booked', 'arrived', 'started', 'no-answer')")

# Who is booked. All that is personal to a citizen stands here, and goes when it is purged.
visitor = Table(
    "visitor",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("given_name", Text),
    Column("birth_day", SmallInteger),
    Column("birth_month", SmallInteger),
    # Digits, with or without a plus before them.
    Column("phone", Text),
    Column("mail", Text),
    CheckConstraint("birth_day between 1 and 31 and birth_month between 1 and 12", name="birth"),
    CheckConstraint(r"phone ~ '^\+?[0-9]{4,15}$'", name="phone"),
)

Index("visitor_birth", visitor.c.birth_month, visitor.c.birth_day)
Index("visitor_phone_end", func.right(visitor.c.phone, 4), postgresql_where=text("phone is not null"))

booking = Table(
    "booking",
    metadata,
    Column("id", Uuid, primary_key=True),
    # As with tickets, no foreign key.
    Column("site_id", Text, nullable=False),
    Column("service_id", ForeignKey("service.id"), nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    # As server/booking/codes.py writes it: no dashes, no I and no O. Who has asked to be rung needs none.
    Column("code", Text, unique=True),
    Column("kind", Text, nullable=False, server_default=text("'visit'")),
    Column("state", Text, nullable=False),
    # Where it was made: more ways come with the booking pages.
    Column("origin", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("desk_id", ForeignKey("desk.id")),
    Column("staff_id", ForeignKey("staff.id")),
    Column("visitor_id", ForeignKey("visitor.id", ondelete="SET NULL")),
    Column("ticket_id", ForeignKey("ticket.id"), unique=True),
    Column("created_at", Moment, nullable=False),
    # Of those that are rung: how often in vain, when next, and what came of it.
    Column("tries", SmallInteger, nullable=False, server_default=text("0")),
    Column("next_try_at", Moment),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("outcome", Text),
    # HMAC-SHA256 of the citizen's CPR number, by the municipality's card_key. The number itself stands nowhere.
    Column("card_hash", LargeBinary),
    # Of several desks' places the one it has: 0, and 1 where more are booked than there are desks. Null is none: a call
    # that anybody makes, or a booking that overlaps another since before there were walls.
    Column("lane", SmallInteger),
    # The end, and what is kept free after it; null is the end itself, as older servers write it.
    Column("busy_until", Moment),
    # Errands of one visit, back to back: the id of the first of them.
    Column("visit_group", Uuid),
    # SHA-256 of the citizen's own link, at the first errand of a visit.
    Column("link_hash", LargeBinary, unique=True),
    # Of a time that is held: until when, SHA-256 of the code that confirms it, and how many have been tried.
    Column("held_until", Moment),
    Column("confirm_hash", LargeBinary),
    Column("confirm_tries", SmallInteger, nullable=False, server_default=text("0")),
    CheckConstraint("length(card_hash) = 32", name="card_hash"),
    CheckConstraint("length(link_hash) = 32", name="link_hash"),
    CheckConstraint("lane between 0 and 9", name="lane"),
    CheckConstraint("lane is null or desk_id is not null", name="place"),
    CheckConstraint("ends_at <= busy_until", name="busy"),
    CheckConstraint("(state = 'held') = (held_until is not null)", name="held"),
    CheckConstraint("code ~ '^[0-9A-HJ-NP-Z]{4,16}$'", name="code"),
    CheckConstraint(
        "state in ('held', 'booked', 'arrived', 'started', 'no-answer', 'done', 'cancelled')", name="state"
    ),
    CheckConstraint("kind in ('visit', 'telephone', 'callback', 'video', 'written')", name="kind"),
    CheckConstraint("code is not null or kind = 'callback'", name="has_code"),
    CheckConstraint("outcome in ('solved', 'follow-up', 'referred', 'lacked-documents')", name="outcome"),
    CheckConstraint("origin in ('office', 'stand', 'web', 'api')", name="origin"),
    CheckConstraint("starts_at < ends_at", name="order"),
    CheckConstraint("(state = 'arrived') = (ticket_id is not null)", name="arrived"),
    # Nobody is booked twice: not a desk's lane, and not a person.
    ExcludeConstraint(
        ("desk_id", "="), ("lane", "="), (_SPAN, "&&"), name="booking_desk_wall", where=_WALLED, using="gist"
    ),
    ExcludeConstraint(("staff_id", "="), (_SPAN, "&&"), name="booking_person_wall", where=_WALLED, using="gist"),
)

# For the walls: one index over ids and spans of time.
event.listen(booking, "before_create", DDL("create extension if not exists btree_gist"))  # type: ignore[no-untyped-call]

Index("booking_time", booking.c.service_id, booking.c.starts_at, postgresql_where=text("state <> 'cancelled'"))
Index("booking_visitor", booking.c.visitor_id)
Index("booking_card", booking.c.card_hash, postgresql_where=text("card_hash is not null"))
# When the next hold runs out.
Index("booking_held", booking.c.held_until, postgresql_where=text("state = 'held'"))
Index("booking_group", booking.c.visit_group, postgresql_where=text("visit_group is not null"))
# A day's bookings, and the calls that are still to be made.
Index("booking_day", booking.c.site_id, booking.c.starts_at)

# Whose visitor is still known, for whoever erases that.
Index(
    "booking_personal", booking.c.site_id, booking.c.ends_at,
    postgresql_where=text("visitor_id is not null or card_hash is not null"),
)  # fmt: skip

# Who is to be told when an earlier time comes up for the booking (the first errand's), and what suits them.
earlier_wish = Table(
    "earlier_wish",
    metadata,
    Column("booking_id", ForeignKey("booking.id", ondelete="CASCADE"), primary_key=True),
    Column("site_id", Text, nullable=False),
    # Who asked first is told first.
    Column("asked_at", Moment, nullable=False),
    # The time that the booking had when they asked: at an earlier one the wish has been met.
    Column("booked_for", Moment, nullable=False),
    # One bit for each day of the week, Monday first.
    Column("weekdays", SmallInteger, nullable=False, server_default=text("127")),
    Column("not_before", Date),
    Column("notice_hours", SmallInteger, nullable=False),
    # What was free when they asked, and has been since: they have seen it and want something else.
    Column("passed", ARRAY(Moment), nullable=False, server_default=text("'{}'")),
    CheckConstraint("weekdays between 1 and 127", name="weekdays"),
    CheckConstraint("notice_hours between 0 and 336", name="notice"),
)

Index("earlier_wish_site", earlier_wish.c.site_id, earlier_wish.c.asked_at)

# A time that is held for one of them until they have answered, by a booking in the state `held`.
earlier_offer = Table(
    "earlier_offer",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("booking_id", ForeignKey("booking.id", ondelete="CASCADE"), nullable=False),
    Column("site_id", Text, nullable=False),
    # No foreign key: it is gone when the time is not held any more.
    Column("hold_id", Uuid, nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("made_at", Moment, nullable=False),
    # From then on it has lapsed, also while it is called open still.
    Column("until", Moment, nullable=False),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    # SHA-256 of the link in the message.
    Column("link_hash", LargeBinary, nullable=False, unique=True),
    CheckConstraint("state in ('open', 'taken', 'declined', 'lapsed')", name="state"),
    CheckConstraint("length(link_hash) = 32", name="link_hash"),
)

Index("earlier_offer_booking", earlier_offer.c.booking_id)
Index("earlier_offer_made", earlier_offer.c.made_at)

# What a citizen has written by a contact form: all of it is personal. It goes when it has been answered.
enquiry = Table(
    "enquiry",
    metadata,
    Column("booking_id", ForeignKey("booking.id", ondelete="CASCADE"), primary_key=True),
    Column("sent_at", Moment, nullable=False),
    Column("answers", JSONB, nullable=False),
)

# What the code on a centre's wall leads to: whoever has it is at the centre.
arrival_key = Table(
    "arrival_key",
    metadata,
    Column("site_id", ForeignKey("site.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("made_at", Moment, nullable=False),
    CheckConstraint("length(key) >= 22", name="key"),
)

card_key = Table(
    "card_key",
    metadata,
    Column("municipality", Text, primary_key=True),
    Column("key", LargeBinary, nullable=False),
    CheckConstraint("length(key) = 32", name="key"),
)
