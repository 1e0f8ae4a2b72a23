"""What a command answers, and the problem answer of whatever ends a request early."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import asyncpg
import msgspec
from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import (
    ClientException,
    HTTPException,
    MethodNotAllowedException,
    NotFoundException,
    SerializationException,
    ValidationException,
)

from server.events.hub import DATABASE_GONE
from server.problems import ProblemError
from shared.protocol.errors import ProblemType

_log = logging.getLogger(__name__)
_Incoming = Request[object, object, State]


def json_answer(body: bytes) -> Response[bytes]:
    """The answer of a command, which is JSON already."""
    return Response(body, media_type="application/json", status_code=200)


def _answer(error: ProblemError) -> Response[Any]:
    seconds = 1 if error.problem.type is ProblemType.UNAVAILABLE else error.problem.retry_after
    return Response(
        error.problem,
        status_code=error.problem.status,
        media_type="application/problem+json",
        headers={} if seconds is None else {"retry-after": str(seconds)},
    )


def _problem(_request: _Incoming, error: ProblemError) -> Response[Any]:
    return _answer(error)


def _validation(_request: _Incoming, error: ValidationException) -> Response[Any]:
    items = [item for item in error.extra or [] if isinstance(item, dict)]
    faults = "; ".join(_fault(item) for item in items) or str(error.detail)
    return _answer(ProblemError(ProblemType.BAD_REQUEST, f"The request is not as the API asks for: {faults}."))


def _fault(item: dict[str, Any]) -> str:
    key, message = item.get("key", "body"), item["message"]
    return "the body is missing" if message == repr(key) else f"{key}: {message}"


def _unreadable(_request: _Incoming, error: ClientException) -> Response[Any]:
    if isinstance(error.__cause__, msgspec.DecodeError | SerializationException):
        return _answer(ProblemError(ProblemType.BAD_REQUEST, f"The body is not JSON: {error.__cause__}."))
    return _answer(ProblemError(ProblemType.BAD_REQUEST, f"The request cannot be read: {error.detail}."))


def _garbled(_request: _Incoming, error: UnicodeDecodeError | RecursionError) -> Response[Any]:
    why = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else "it is nested too deeply"
    return _answer(ProblemError(ProblemType.BAD_REQUEST, f"The body cannot be read: {why}."))


def _not_storable(_request: _Incoming, _error: asyncpg.DataError) -> Response[Any]:
    return _answer(
        ProblemError(ProblemType.BAD_REQUEST, "The request holds a character or a value that cannot be stored.")
    )


def _not_found(_request: _Incoming, _error: NotFoundException) -> Response[Any]:
    return _answer(ProblemError(ProblemType.NOT_FOUND, "There is nothing at this address. Check the path."))


def _wrong_method(request: _Incoming, error: MethodNotAllowedException) -> Response[Any]:
    answer = _answer(ProblemError(ProblemType.METHOD_NOT_ALLOWED, f"This address does not take {request.method}."))
    allowed = (error.headers or {}).get("allow")
    if allowed is not None:
        answer.headers["allow"] = allowed
    return answer


def _other(_request: _Incoming, error: HTTPException) -> Response[Any]:
    kind = ProblemType.BAD_REQUEST if error.status_code < 500 else ProblemType.INTERNAL  # noqa: PLR2004 - HTTP
    return _answer(ProblemError(kind, f"The request could not be answered: {error.detail}."))


def _unavailable(_request: _Incoming, error: Exception) -> Response[Any]:
    _log.info("A request met a database that is away: %s", type(error).__name__)
    return _answer(
        ProblemError(ProblemType.UNAVAILABLE, "The database does not answer just now. Send the same again shortly.")
    )


def _unexpected(request: _Incoming, error: Exception) -> Response[Any]:
    _log.error("Unexpected error at %s %s", request.method, request.scope.get("path_template"), exc_info=error)
    return _answer(
        ProblemError(ProblemType.INTERNAL, "Something went wrong at the server. Nothing was changed; try again.")
    )


ANSWERS: dict[int | type[Exception], Callable[[Any, Any], Response[Any]]] = {
    ProblemError: _problem,
    ValidationException: _validation,
    NotFoundException: _not_found,
    MethodNotAllowedException: _wrong_method,
    ClientException: _unreadable,
    HTTPException: _other,
    # The decoder lets these two through.
    UnicodeDecodeError: _garbled,
    RecursionError: _garbled,
    asyncpg.DataError: _not_storable,
    **dict.fromkeys(DATABASE_GONE, _unavailable),
    Exception: _unexpected,
}
"""Which answer each kind of error gets."""
