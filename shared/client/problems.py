"""Reads a server's refusal, also from a server or a proxy that speaks a little differently."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from shared.client.decoding import UNREADABLE
from shared.protocol.errors import Problem, ProblemType

_BY_STATUS = {
    400: ProblemType.BAD_REQUEST,
    401: ProblemType.UNAUTHENTICATED,
    403: ProblemType.FORBIDDEN,
    404: ProblemType.NOT_FOUND,
    405: ProblemType.METHOD_NOT_ALLOWED,
    503: ProblemType.UNAVAILABLE,
}
_NO_ENTRY = frozenset({401, 403})
_SERVER_ERRORS = 500


class _Foreign(Struct):
    type: str
    title: str = ""
    detail: str = ""


def no_entry(status: int) -> bool:
    """Whether the status says that this token does not open this door: only a new sign-in or an administrator helps."""
    return status in _NO_ENTRY


def read_problem(status: int, body: bytes) -> Problem | None:
    """The problem in an answer that is no success; None when the body is none and the status does not say enough.

    A type that this program does not know yet, from a newer server, is read as the nearest one it knows.
    """
    try:
        return msgspec.json.decode(body, type=Problem)
    except UNREADABLE:
        pass
    try:
        foreign = msgspec.json.decode(body, type=_Foreign)
    except UNREADABLE:
        if not no_entry(status):
            return None
        foreign = _Foreign(type="", detail="The server does not let this program in. Sign in again.")
    return Problem(type=_nearest(status), title=foreign.title, status=status, detail=foreign.detail)


def _nearest(status: int) -> ProblemType:
    fallback = ProblemType.INTERNAL if status >= _SERVER_ERRORS else ProblemType.BAD_REQUEST
    return _BY_STATUS.get(status, fallback)
