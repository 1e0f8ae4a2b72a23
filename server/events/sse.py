"""Server-sent events as a response: the stream's first sign of life, and its headers."""

from __future__ import annotations

from collections.abc import AsyncIterator

from litestar.response import Stream

_HEADERS = {
    "cache-control": "no-store",
    # A proxy that gathers the answer would hold events back.
    "x-accel-buffering": "no",
}

OPEN = b": open\n\n"


def stream_response(frames: AsyncIterator[bytes]) -> Stream:
    """A response that sends the frames as they come, until they end or the client has gone."""
    return Stream(_opened(frames), media_type="text/event-stream; charset=utf-8", headers=_HEADERS)


async def _opened(frames: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield OPEN
    async for frame in frames:
        yield frame
