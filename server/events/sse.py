"""Server-sent events as a response: the stream's first sign of life, and its headers."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

from litestar.response import Stream

from server.events.hub import DATABASE_GONE

_log = logging.getLogger(__name__)

_HEADERS = {
    "cache-control": "no-store",
    # A proxy that gathers the answer would hold events back.
    "x-accel-buffering": "no",
}

OPEN = b": open\n\n"


def stream_response(frames: AsyncIterator[bytes]) -> Stream:
    """A response that sends the frames as they come, until they end, the client has gone or the database is away."""
    return Stream(_opened(frames), media_type="text/event-stream; charset=utf-8", headers=_HEADERS)


async def _opened(frames: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield OPEN
    try:
        async for frame in frames:
            yield frame
    except DATABASE_GONE as error:
        _log.info("A stream ended because the database is away: %s", type(error).__name__)
