"""The tables of accounts: sign-ins and what keeps them going, wrong guesses, invitations, and who changed what."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Index, Integer, LargeBinary, Table, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from server.db.metadata import Moment, metadata

# One time that somebody has signed in. Access tokens come and go with it; when it ends, they end.
sign_in = Table(
    "sign_in",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    Column("begun_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("ended_at", Moment),
    # What the computer calls itself, for the person's own list; and when a new access token was last asked for.
    Column("computer", Text, nullable=False, server_default=text("''")),
    Column("seen_at", Moment),
)

Index("sign_in_staff", sign_in.c.staff_id)

# What an access token is renewed with, each once. A used one stays until the sign-in goes: it must not come again.
refresh_token = Table(
    "refresh_token",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("sign_in_id", ForeignKey("sign_in.id", ondelete="CASCADE"), nullable=False),
    # The hash of the one that took its place.
    Column("next_hash", LargeBinary),
)

Index("refresh_token_sign_in", refresh_token.c.sign_in_id)

# Wrong passwords, by the hash of the account's name or of the address they came from; for some hours.
wrong_guess = Table(
    "wrong_guess",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("last_at", Moment, nullable=False),
)

# Lets somebody choose a password, once; under the hash of the code in the link.
invitation = Table(
    "invitation",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    Column("expires_at", Moment, nullable=False),
)

Index("invitation_staff", invitation.c.staff_id)

# Who changed what of whom: ids, roles and the names of what was changed, never what was written there.
audit = Table(
    "audit",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("at", Moment, nullable=False),
    # No foreign keys: what was done stays when they are gone. None is the command line.
    Column("actor_id", Uuid),
    Column("site_id", Text, nullable=False),
    Column("staff_id", Uuid, nullable=False),
    Column("what", Text, nullable=False),
    Column("detail", JSONB, nullable=False),
)

Index("audit_site", audit.c.site_id, audit.c.at)
