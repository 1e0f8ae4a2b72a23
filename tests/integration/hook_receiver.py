"""Another system's end of a webhook: checks signatures, and fails, hangs or answers as a test wants it."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import msgspec

HANG = 0
"""Instead of a status: no answer."""


@dataclass
class Receiver:
    """What has come; `answer` gives the status for each."""

    answer: Callable[[dict[str, Any]], int] = lambda _: 204
    url: str = ""
    got: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def seqs(self, site_id: str = "borgerservice") -> list[int]:
        """The numbers of the site's events, as they came."""
        return [event["seq"] for event in self.got if event["site_id"] == site_id]

    async def until(self, met: Callable[[], bool]) -> None:
        """Wait until that is so."""
        async with asyncio.timeout(30), self.changed:
            await self.changed.wait_for(met)

    def signed_by(self, index: int, secret: str) -> bool:
        """Whether a delivery has a signature with that secret."""
        parts = [part.partition("=") for part in self.headers[index]["skranke-signature"].split(",")]
        moment = next(value for name, _, value in parts if name == "t")
        right = hmac.new(secret.encode(), f"{moment}.".encode() + self.bodies[index], hashlib.sha256).hexdigest()
        return any(name == "v1" and hmac.compare_digest(value, right) for name, _, value in parts)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).decode():
                lines = [line.partition(": ") for line in head.split("\r\n")[1:] if line]
                headers = {name.lower(): value for name, _, value in lines}
                body = await reader.readexactly(int(headers["content-length"]))
                event = msgspec.json.decode(body)
                status = self.answer(event)
                async with self.changed:
                    self.got.append(event)
                    self.headers.append(headers)
                    self.bodies.append(body)
                    self.changed.notify_all()
                if status == HANG:
                    await reader.read()
                    return
                writer.write(
                    f"HTTP/1.1 {status} X\r\ncontent-length: 0\r\nlocation: http://127.0.0.1:1/\r\n\r\n".encode()
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def receiving(port: int = 0, **how: Any) -> AsyncIterator[Receiver]:
    """A receiver that listens as long as the block."""
    receiver = Receiver(**how)
    listening = await asyncio.start_server(receiver.handle, "127.0.0.1", port)
    receiver.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/hook?a=1"
    try:
        yield receiver
    finally:
        listening.close()
