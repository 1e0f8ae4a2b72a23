"""A host of calendars as tests need it: on a real port, slow, huge, broken, unchanged, or sending one elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class Said:
    """One answer: `before` the body it waits for `held`, when that is there; `chunks` times the body is sent."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    chunks: int = 1
    held: asyncio.Event | None = None


@dataclass
class CalendarHost:
    """`answer` decides by path and headers; `asked` has them all."""

    url: str
    answer: Callable[[str, dict[str, str], bytes], Said]
    asked: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)


def meeting(start: str, end: str, *more: str) -> str:
    """An event's lines."""
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{start}@x", f"DTSTART:{start}", f"DTEND:{end}", *more, "END:VEVENT"])


def calendar(*events: str) -> bytes:
    """A calendar's file."""
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *events, "END:VCALENDAR", ""]).encode()


@asynccontextmanager
async def calendar_host() -> AsyncIterator[CalendarHost]:
    """It lives as long as the block."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            path = head[0].split(" ")[1]
            host.asked.append((path, headers, body))
            said = host.answer(path, headers, body)
            told = {"connection": "close", **said.headers}
            lines = [f"HTTP/1.1 {said.status} So", *(f"{name}: {value}" for name, value in told.items()), "", ""]
            writer.write("\r\n".join(lines).encode("latin-1"))
            await writer.drain()
            if said.held is not None:
                await said.held.wait()
            for _ in range(said.chunks):
                writer.write(said.body)
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    host = CalendarHost("", lambda *_: Said(404))
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield host
    finally:
        server.close()
