"""Who may do what: scopes, and which kind of holder has which. Pure."""

from __future__ import annotations

from enum import StrEnum


class Scope(StrEnum):
    """One thing a token allows."""

    READ_SITE = "site:read"
    ISSUE_TICKETS = "ticket:issue"
    CALL_TICKETS = "ticket:call"
    CHECK_IN = "booking:check-in"
    MAKE_BOOKINGS = "booking:make"
    ASK_HELP = "help:ask"
    ANSWER_HELP = "help:answer"
    END_HELP = "help:end"
    TELL_VISITS = "visit:tell"
    SEND_MESSAGES = "message:send"
    REPORT_STAND = "stand:report"
    READ_STANDS = "stand:read"
    ASK_CALL_BACK = "call-back:ask"
    KEEP_DAY = "day:keep"
    GIVE_FEEDBACK = "feedback:give"


KIOSK_SCOPES = frozenset(
    {
        Scope.READ_SITE,
        Scope.ISSUE_TICKETS,
        Scope.CHECK_IN,
        Scope.MAKE_BOOKINGS,
        Scope.ASK_HELP,
        Scope.END_HELP,
        Scope.TELL_VISITS,
        Scope.SEND_MESSAGES,
        Scope.REPORT_STAND,
        Scope.ASK_CALL_BACK,
    }
)
STAFF_SCOPES = frozenset(
    {
        Scope.READ_SITE,
        Scope.ISSUE_TICKETS,
        Scope.CHECK_IN,
        Scope.CALL_TICKETS,
        Scope.ANSWER_HELP,
        Scope.END_HELP,
        Scope.READ_STANDS,
        Scope.ASK_CALL_BACK,
        Scope.KEEP_DAY,
        Scope.GIVE_FEEDBACK,
    }
)
