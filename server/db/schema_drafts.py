"""The tables of what superusers change: each site's draft, and what was published before."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, text
from sqlalchemy.dialects.postgresql import JSONB

from server.db.metadata import Moment, metadata

# One row a site, with or without a draft: who changes something locks it, so one comes after the other.
draft = Table(
    "draft",
    metadata,
    Column("site_id", ForeignKey("site.id"), primary_key=True),
    # Counts the saves, and goes on counting over publications.
    Column("version", Integer, nullable=False, server_default=text("0")),
    # The whole configuration with its changes; null when there are none.
    Column("tree", JSONB(none_as_null=True)),
    # How many places differ from what is published.
    Column("changes", Integer, nullable=False, server_default=text("0")),
    # Who changed which place last: [{"path": […], "staff_id": …, "at": …}, …]. Kept over publications.
    Column("marks", JSONB, nullable=False, server_default=text("'[]'")),
    Column("publish_at", Moment),
    Column("publish_by", ForeignKey("staff.id", ondelete="SET NULL")),
    Column("publish_note", Text, nullable=False, server_default=text("''")),
    # When it should have been published by itself, but a check stopped it.
    Column("stopped_at", Moment),
    # By centre whose definitions are followed here, up to which of its revisions: {"pension": 7}.
    Column("followed", JSONB, nullable=False, server_default=text("'{}'")),
)

Index("draft_publish_at", draft.c.publish_at, postgresql_where=text("publish_at is not null"))

# What was published, from 1 on; the highest number of a site is what holds.
revision = Table(
    "revision",
    metadata,
    Column("site_id", ForeignKey("site.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("staff_id", ForeignKey("staff.id", ondelete="SET NULL")),
    Column("note", Text, nullable=False),
    Column("changes", Integer, nullable=False),
    Column("returned_to", Integer),
    Column("configuration", JSONB, nullable=False),
)
