"""Runs the migrations on the connection that `server.db.migrate` hands over."""

from __future__ import annotations

from alembic import context

from server.db.schema import site
from server.db.schema_staff import staff_feedback

assert staff_feedback.metadata is site.metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=site.metadata)
context.run_migrations()
