"""What the page "What was done" asks of the client, so that its view model knows no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from shared.client.outcomes import Outcome
from shared.protocol.audit import AuditAsked, AuditPage


class AuditCommands(Protocol):
    """Reading what was done; answers once, on the UI thread, through `done`."""

    def audit(self, site_id: str, asked: AuditAsked, done: Callable[[Outcome[AuditPage]], None]) -> None:
        """A page of it."""
