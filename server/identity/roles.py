"""Who may do what: scopes, and which kind of holder has which. Pure."""

from __future__ import annotations

from enum import StrEnum


class Scope(StrEnum):
    """One thing a token allows."""

    READ_SITE = "site:read"
    ISSUE_TICKETS = "ticket:issue"
    CALL_TICKETS = "ticket:call"


KIOSK_SCOPES = frozenset({Scope.READ_SITE, Scope.ISSUE_TICKETS})
STAFF_SCOPES = frozenset({Scope.READ_SITE, Scope.ISSUE_TICKETS, Scope.CALL_TICKETS})
