"""A client that costs little: HTTP/1.1 over plain asyncio, one request at a time per connection."""

from __future__ import annotations

import asyncio
from typing import cast
from urllib.parse import urlsplit


class Connection(asyncio.Protocol):
    """One connection that is kept alive."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._waiting: asyncio.Future[bytes] | None = None
        self._buffer = b""

    @classmethod
    async def open(cls, url: str) -> Connection:
        """Connect to the server at `url`."""
        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(cls, *address(url))
        return connection

    async def send(self, request: bytes) -> tuple[int, bytes]:
        """Send one whole request; returns status and body."""
        assert self._transport is not None
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        answer = await self._waiting
        head, _, body = answer.partition(b"\r\n\r\n")
        return int(head[9:12]), body

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by the loop."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Called by the loop."""
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        lowered = self._buffer[:end].lower()
        at = lowered.find(b"content-length:")
        length = int(lowered[at + 15 :].partition(b"\r\n")[0]) if at >= 0 else 0
        if len(self._buffer) >= end + 4 + length and self._waiting is not None:
            answer, self._buffer = self._buffer, b""
            waiting, self._waiting = self._waiting, None
            waiting.set_result(answer)

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by the loop."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(exc or ConnectionResetError("the server hung up"))


def address(url: str) -> tuple[str, int]:
    """Host and port of an address that names both."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port


def post(url: str, path: str, token: str, body: bytes) -> bytes:
    """The bytes of a POST with a JSON body."""
    host = urlsplit(url).netloc
    return (
        f"POST {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {token}\r\n"
        f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    ).encode() + body


def get(url: str, path: str, token: str) -> bytes:
    """The bytes of a GET."""
    return f"GET {path} HTTP/1.1\r\nhost: {urlsplit(url).netloc}\r\nauthorization: Bearer {token}\r\n\r\n".encode()
