"""What can be done, as names; who may do it stands in `rights`. Pure."""

from __future__ import annotations

from enum import StrEnum


class Scope(StrEnum):
    """One kind of thing that can be done here."""

    READ_SITE = "site:read"
    READ_VISITORS = "visitor:read"
    """See who a citizen is, and what staff have written down: joined into streams and snapshots."""
    READ_TEAM = "team:read"
    ISSUE_TICKETS = "ticket:issue"
    CALL_TICKETS = "ticket:call"
    CHECK_IN = "booking:check-in"
    READ_CARD_KEY = "card-key:read"
    MAKE_BOOKINGS = "booking:make"
    ASK_HELP = "help:ask"
    ANSWER_HELP = "help:answer"
    END_HELP = "help:end"
    CALL_COLLEAGUES = "colleague:call"
    WRITE_COLLEAGUES = "colleague:write"
    SET_PRESENCE = "presence:set"
    TELL_VISITS = "visit:tell"
    SEND_MESSAGES = "message:send"
    REPORT_STAND = "stand:report"
    READ_STANDS = "stand:read"
    ASK_CALL_BACK = "call-back:ask"
    KEEP_DAY = "day:keep"
    READ_AGREEMENTS = "agreement:read"
    """Today's agreements at a glance; a booking's own caseworker reads its agreement as part of the day."""
    GIVE_FEEDBACK = "feedback:give"
    OWN_ACCOUNT = "account:own"
    """One's own password and one's own sign-ins."""
    READ_SETTINGS = "settings:read"
    EDIT_SETTINGS = "settings:edit"
    READ_PEOPLE = "people:read"
    MANAGE_PEOPLE = "people:manage"
    GIVE_ADMINISTRATOR = "people:administrators"
    """Make somebody an administrator, and change one that is."""
    MAKE_CENTRES = "centres:make"
    MANAGE_DEVICES = "devices:manage"
    TRANSFER_CONFIG = "config:transfer"


class Machine(StrEnum):
    """Who asks and is no person: the kinds of device."""

    KIOSK = "kiosk"
    DISPLAY = "display"
