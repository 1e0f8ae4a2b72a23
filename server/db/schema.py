"""Every table, here and in the modules `schema_…` beside; moments are `timestamptz`, texts `jsonb` by language."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB, TSVECTOR

from server.db.metadata import Moment, metadata
from server.db.schema_api import api_client, api_secret, dead_letter, webhook, webhook_cursor
from server.db.schema_booking import arrival_key, booking, card_key, earlier_offer, earlier_wish, enquiry, visitor
from server.db.schema_devices import device_audit, device_task, pairing
from server.db.schema_drafts import draft, revision
from server.db.schema_people import audit, invitation, refresh_token, sign_in, wrong_guess
from server.db.schema_staff import (
    access_token,
    assistance_call,
    booking_agreement,
    presence,
    staff,
    staff_feedback,
    staff_message,
    ticket_note,
)
from server.db.schema_visits import help_call, message, place_word, visit_feedback

__all__ = [
    "access_token", "api_client", "api_secret", "arrival_key", "assistance_call", "audit", "booking",
    "booking_agreement", "card_key", "daily_number", "dead_letter", "desk", "desk_service", "device", "device_audit",
    "device_task", "draft", "earlier_offer", "earlier_wish", "enquiry", "event", "help_call", "invitation", "message",
    "metadata", "pairing", "place_word", "presence", "refresh_token", "revision", "search_entry", "service", "sign_in",
    "site", "site_content", "staff", "staff_feedback", "staff_message", "stand_printer", "ticket", "ticket_note",
    "visit_feedback", "visitor", "webhook", "webhook_cursor", "wrong_guess",
]  # fmt: skip

SITE_RULES = ("call_order", "retention", "messages", "ticket", "display", "booking")
"""Of a site's columns those that are a rule of `shared.protocol.rules` each."""

site = Table(
    "site",
    metadata,
    Column("id", Text, primary_key=True),
    Column("municipality", Text, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("languages", ARRAY(Text), nullable=False),
    Column("floor", SmallInteger, nullable=False),
    Column("waiting_area", JSONB, nullable=False),
    Column("address", Text, nullable=False, server_default=text("''")),
    Column("phone", Text, nullable=False, server_default=text("''")),
    Column("check_in", JSONB, nullable=False, server_default=text("'{}'")),
    Column("sms", Boolean, nullable=False, server_default=text("false")),
    Column("notice", JSONB, nullable=False, server_default=text("'{}'")),
    Column("assistance", JSONB, nullable=False, server_default=text("'{}'")),
    *(Column(rule, JSONB, nullable=False, server_default=text("'{}'")) for rule in SITE_RULES),
    # Counts the site's events. Updated last in each transaction, so that its order is the order of commits.
    Column("last_seq", BigInteger, nullable=False, server_default=text("0")),
    postgresql_with={"fillfactor": "50"},
)

# What stands show besides services and desks, as one document each: it is only ever read and written whole.
site_content = Table(
    "site_content",
    metadata,
    Column("site_id", ForeignKey("site.id"), primary_key=True),
    Column("menu", JSONB, nullable=False, server_default=text("'[]'")),
    Column("information", JSONB, nullable=False, server_default=text("'[]'")),
    Column("referrals", JSONB, nullable=False, server_default=text("'[]'")),
    Column("stands", JSONB, nullable=False, server_default=text("'[]'")),
    Column("brand", JSONB, nullable=False, server_default=text("'{}'")),
    Column("hours", JSONB, nullable=False, server_default=text("'{}'")),
    # The demo's configuration that was written last, as a fingerprint: a newer one is written over it, the same is not.
    Column("seeded", Text),
)

service = Table(
    "service",
    metadata,
    Column("id", Text, primary_key=True),
    Column("site_id", ForeignKey("site.id"), nullable=False),
    Column("position", SmallInteger, nullable=False),
    Column("letter", Text, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("description", JSONB, nullable=False),
    Column("icon", Text, nullable=False),
    Column("colour", Text, nullable=False),
    Column("documents", JSONB, nullable=False, server_default=text("'[]'")),
    Column("mean_service_seconds", Integer, nullable=False),
    Column("active", Boolean, nullable=False, server_default=text("true")),
    Column("questions", JSONB, nullable=False, server_default=text("'[]'")),
    Column("keywords", JSONB, nullable=False, server_default=text("'{}'")),
    Column("walk_in", Boolean, nullable=False, server_default=text("true")),
    Column("ticket_when_missing", Boolean, nullable=False, server_default=text("true")),
    Column("booking_url", Text, nullable=False, server_default=text("''")),
    Column("slot_minutes", SmallInteger),
    Column("when_closed", Text, nullable=False, server_default=text("'grey'")),
    Column("card_check_in", Boolean, nullable=False, server_default=text("false")),
    Column("call_back", Boolean, nullable=False, server_default=text("false")),
    # Null is as the centre, [] is never; the other two are as `opening` without.
    Column("opening", JSONB(none_as_null=True)),
    Column("telephone_opening", JSONB(none_as_null=True)),
    Column("booking_opening", JSONB(none_as_null=True)),
    Column("last_ticket", JSONB(none_as_null=True)),
    Column("shared", Text, nullable=False, server_default=text("''")),
    # How it is booked from home; null is not at all.
    Column("booking", JSONB(none_as_null=True)),
    # What citizens can write to it about, and when that is read; null is not at all, and whenever the centre is open.
    Column("contact_form", JSONB(none_as_null=True)),
    Column("written_opening", JSONB(none_as_null=True)),
    CheckConstraint("letter ~ '^[A-ZÆØÅ]{1,2}$'", name="letter"),
    CheckConstraint("slot_minutes between 5 and 240", name="slot_minutes"),
    CheckConstraint("when_closed in ('grey', 'hide')", name="when_closed"),
)

# One that is no longer active leaves its letter to others.
Index("service_letter", service.c.site_id, service.c.letter, unique=True, postgresql_where=text("active"))

desk = Table(
    "desk",
    metadata,
    Column("id", Text, primary_key=True),
    Column("site_id", ForeignKey("site.id"), nullable=False),
    Column("position", SmallInteger, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("floor", SmallInteger, nullable=False),
    Column("waiting_area", JSONB, nullable=False),
    Column("room", JSONB, nullable=False, server_default=text("'{}'")),
    Column("way", JSONB, nullable=False, server_default=text("'[]'")),
    Column("active", Boolean, nullable=False, server_default=text("true")),
)

desk_service = Table(
    "desk_service",
    metadata,
    Column("desk_id", ForeignKey("desk.id", ondelete="CASCADE"), primary_key=True),
    Column("service_id", ForeignKey("service.id", ondelete="CASCADE"), primary_key=True),
    Column("position", SmallInteger, nullable=False),
)

# Made anew from the configuration each time that is written: see server/centre/find/store.py.
search_entry = Table(
    "search_entry",
    metadata,
    Column("site_id", ForeignKey("site.id"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    # As the configuration has it: among equals who stands first is found first.
    Column("position", SmallInteger, nullable=False),
    Column("document", TSVECTOR, nullable=False),
    CheckConstraint("kind in ('service', 'information', 'referral')", name="kind"),
)

Index("search_entry_document", search_entry.c.document, postgresql_using="gin")

device = Table(
    "device",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("site_id", ForeignKey("site.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    # What a stand has last said of itself, and when.
    Column("stand_id", Text),
    Column("report", JSONB),
    Column("seen_at", Moment),
    CheckConstraint("kind in ('kiosk', 'display')", name="kind"),
)

# How the printer of each stand is, since something was first told of it.
stand_printer = Table(
    "stand_printer",
    metadata,
    # As with tickets, no foreign key.
    Column("site_id", Text, primary_key=True),
    Column("stand_id", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("since", Moment, nullable=False),
    Column("tickets_left", Integer),
    # Whether it has ever said how it is.
    Column("speaks", Boolean, nullable=False),
    # Counts the changes: who writes says which one was read.
    Column("version", Integer, nullable=False),
    CheckConstraint(
        "state in ('ready', 'near_end', 'out', 'cover_open', 'error', 'offline', 'unknown', 'none', 'silent')",
        name="state",
    ),
)

daily_number = Table(
    "daily_number",
    metadata,
    Column("service_id", ForeignKey("service.id", ondelete="CASCADE"), primary_key=True),
    # The site's local date.
    Column("day", Date, primary_key=True),
    Column("last", Integer, nullable=False),
    postgresql_with={"fillfactor": "50"},
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", Uuid, primary_key=True),
    # No foreign key: every ticket would lock the row that counts the events. The service's key says as much.
    Column("site_id", Text, nullable=False),
    Column("service_id", ForeignKey("service.id"), nullable=False),
    # Whose number it is: it keeps that when it is handed on to another service.
    Column("number_service_id", ForeignKey("service.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("arrived_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("called_at", Moment),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("desk_id", ForeignKey("desk.id")),
    Column("staff_id", ForeignKey("staff.id")),
    Column("device_id", ForeignKey("device.id")),
    Column("calls", SmallInteger, nullable=False, server_default=text("0")),
    Column("booked_for", Moment),
    Column("missing", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("for_desk_id", ForeignKey("desk.id")),
    Column("for_staff_id", ForeignKey("staff.id", ondelete="SET NULL")),
    Column("parked_until", Moment),
    Column("answer", JSONB),
    Column("told", JSONB, nullable=False, server_default=text("'{}'")),
    Column("outcome", Text),
    Column("follows", Uuid),
    # What a desk did last, and the ticket as it was before: {"desk": …, "at": …, "ticket": …}.
    Column("undo", JSONB),
    UniqueConstraint("number_service_id", "day", "number"),
    CheckConstraint(
        "state in ('waiting', 'parked', 'called', 'serving', 'finished', 'no_show', 'cancelled')", name="state"
    ),
    CheckConstraint("outcome in ('solved', 'follow-up', 'referred', 'lacked-documents')", name="outcome"),
    CheckConstraint("(state in ('called', 'serving')) <= (desk_id is not null)", name="desk"),
    postgresql_with={"fillfactor": "80"},
)

Index(
    "ticket_calling_order",
    ticket.c.site_id, ticket.c.due_at, ticket.c.arrived_at, ticket.c.id,
    postgresql_where=text("state = 'waiting'"),
)  # fmt: skip
# What happens by itself after a while: a parked one waits again, and one that nobody has answered is told to others.
Index("ticket_parked", ticket.c.parked_until, postgresql_where=text("state = 'parked' and parked_until is not null"))
Index(
    "ticket_personal", ticket.c.arrived_at,
    postgresql_where=text("state = 'waiting' and (for_staff_id is not null or for_desk_id is not null)"),
)  # fmt: skip
Index(
    "ticket_one_open_case_per_desk",
    ticket.c.desk_id,
    unique=True,
    postgresql_where=text("state in ('called', 'serving')"),
)

event = Table(
    "event",
    metadata,
    Column("site_id", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("kind", Text, nullable=False),
    Column("ticket_id", Uuid),
    # The id the client gave the command: a second use of it is answered with this event's body.
    Column("command_id", Uuid, nullable=False, unique=True),
    Column("body", JSONB, nullable=False),
)

Index(
    "event_calls",
    event.c.site_id,
    event.c.seq.desc(),
    postgresql_where=text("kind in ('ticket.called', 'ticket.recalled')"),
)
Index("event_issues", event.c.site_id, event.c.seq.desc(), postgresql_where=text("kind = 'ticket.issued'"))
