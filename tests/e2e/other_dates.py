"""A way to a server on which all its answers are of another day: so it is for a computer whose clock is wrong."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import urlsplit

from tests.beside import beside

_DATE = re.compile(rb"(?<=\r\ndate: )[^\r]+(?=\r\n)", re.IGNORECASE)
_CHUNK = 65536


@contextmanager
def other_dates(server_url: str, by: timedelta) -> Iterator[str]:
    """The address of that way, as long as the block. `by` is added to what an answer says of its moment."""
    there = urlsplit(server_url)

    def moved(found: re.Match[bytes]) -> bytes:
        said: datetime = parsedate_to_datetime(found.group().decode())
        return format_datetime(said + by, usegmt=True).encode()

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answers: bool) -> None:
        try:
            while chunk := await reader.read(_CHUNK):
                writer.write(_DATE.sub(moved, chunk) if answers else chunk)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()

    async def serve_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            back, onwards = await asyncio.open_connection(there.hostname, there.port)
        except OSError:
            writer.close()
            return
        with suppress(asyncio.CancelledError):  # at the end of the block; Python 3.11 complains of it otherwise
            await asyncio.gather(pass_on(reader, onwards, False), pass_on(back, writer, True))

    @asynccontextmanager
    async def way() -> AsyncIterator[int]:
        server = await asyncio.start_server(serve_one, "127.0.0.1", 0)
        yield server.sockets[0].getsockname()[1]
        server.close()

    with beside(way()) as (port, _loop):
        yield f"http://127.0.0.1:{port}"
