"""Runs the migrations on the connection that `server.db.migrate` hands over."""

from __future__ import annotations

from alembic import context

from server.db import schema

context.configure(connection=context.config.attributes["connection"], target_metadata=schema.metadata)
context.run_migrations()
