"""Problem answers (RFC 9457): what went wrong, in words a person can act on."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class ProblemType(StrEnum):
    """The kinds of problem a client can meet; each is a stable URI."""

    BAD_REQUEST = "urn:skranke:problem:bad-request"
    UNAUTHENTICATED = "urn:skranke:problem:unauthenticated"
    MOVED = "urn:skranke:problem:moved"
    TOKEN_EXPIRED = "urn:skranke:problem:token-expired"  # noqa: S105 - a problem's name, not a secret
    WRONG_PASSWORD = "urn:skranke:problem:wrong-password"  # noqa: S105 - a problem's name, not a secret
    WEAK_PASSWORD = "urn:skranke:problem:weak-password"  # noqa: S105 - a problem's name, not a secret
    LOCKED_OUT = "urn:skranke:problem:locked-out"
    FORBIDDEN = "urn:skranke:problem:forbidden"
    NOT_FOUND = "urn:skranke:problem:not-found"
    METHOD_NOT_ALLOWED = "urn:skranke:problem:method-not-allowed"
    UNKNOWN_PERSON = "urn:skranke:problem:unknown-person"
    USERNAME_TAKEN = "urn:skranke:problem:username-taken"
    LAST_ADMINISTRATOR = "urn:skranke:problem:last-administrator"
    LINK_SPENT = "urn:skranke:problem:link-spent"
    UNKNOWN_SITE = "urn:skranke:problem:unknown-site"
    UNKNOWN_SERVICE = "urn:skranke:problem:unknown-service"
    UNKNOWN_DESK = "urn:skranke:problem:unknown-desk"
    UNKNOWN_TICKET = "urn:skranke:problem:unknown-ticket"
    UNKNOWN_BOOKING = "urn:skranke:problem:unknown-booking"
    SERVICE_CLOSED = "urn:skranke:problem:service-closed"
    HOLD_OVER = "urn:skranke:problem:hold-over"
    CONTACT = "urn:skranke:problem:contact"
    WRONG_CODE = "urn:skranke:problem:wrong-code"
    SLOT_TAKEN = "urn:skranke:problem:slot-taken"
    TICKET_STATE = "urn:skranke:problem:ticket-state"
    BOOKING_STATE = "urn:skranke:problem:booking-state"
    BOOKING_TAKEN = "urn:skranke:problem:booking-taken"
    CHANGED_MEANWHILE = "urn:skranke:problem:changed-meanwhile"
    CANNOT_PUBLISH = "urn:skranke:problem:cannot-publish"
    OTHER_DESK = "urn:skranke:problem:other-desk"
    DESK_BUSY = "urn:skranke:problem:desk-busy"
    NOT_YOURS = "urn:skranke:problem:not-yours"
    HELP_OVER = "urn:skranke:problem:help-over"
    NOT_OFFERED = "urn:skranke:problem:not-offered"
    PAIRING_CODE = "urn:skranke:problem:pairing-code"
    STAND_TAKEN = "urn:skranke:problem:stand-taken"
    UNKNOWN_DEVICE = "urn:skranke:problem:unknown-device"
    TASK_OVER = "urn:skranke:problem:task-over"
    TOO_MANY = "urn:skranke:problem:too-many"
    ID_REUSED = "urn:skranke:problem:id-reused"
    UNAVAILABLE = "urn:skranke:problem:unavailable"
    INTERNAL = "urn:skranke:problem:internal"


class Problem(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The body of every answer that is not the one asked for, as `application/problem+json`.

    `retry_after` is in how many seconds the same may be tried again, where that is known; `reason` is one word more
    for programs, as `own_account.Weakness`.
    """

    type: ProblemType
    title: str
    status: int
    detail: str
    retry_after: int | None = None
    reason: str = ""
