"""The tables of staff's own day, beside those of `schema.py`."""

from __future__ import annotations

from sqlalchemy import Column, SmallInteger, Table, Text, Uuid

from server.db.metadata import Moment, metadata

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
