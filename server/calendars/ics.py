"""Busy times from a calendar under an address, as Outlook and others publish them."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
import sys

import msgspec

from server.calendars.fetching import Fetched, Fetcher
from server.calendars.sources import Answer, Asked, Busy, Fault, Reading, Unchanged, Wanted
from shared.protocol.calendars import BusyFault

_log = logging.getLogger(__name__)

READ_SECONDS = 30.0
"""How long the program that reads a calendar may take."""


class IcsSource:
    """Fetches a calendar and has it read by a program of its own; the same calendar is not read twice."""

    def __init__(self, fetcher: Fetcher, *, read_seconds: float = READ_SECONDS) -> None:
        self._fetcher = fetcher
        self._read_seconds = read_seconds

    async def read(self, asked: Asked) -> Answer:
        """What stands under `asked.address`."""
        fetched = await self._fetcher.fetch(asked.address, asked.etag)
        if not isinstance(fetched, Fetched):
            return fetched
        digest = hashlib.sha256(fetched.content).digest()
        if digest == asked.digest:
            return Unchanged()
        reading = await self._understand(fetched.content, Wanted(asked.zone, asked.since, asked.until))
        if reading.fault is not None:
            return Fault(reading.fault)
        return Busy(stretches=reading.stretches, etag=fetched.etag, digest=digest)

    async def _understand(self, content: bytes, wanted: Wanted) -> Reading:
        reader = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "server.calendars.reading",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        try:
            async with asyncio.timeout(self._read_seconds):
                said, _ = await reader.communicate(msgspec.json.encode(wanted) + b"\n" + content)
        except TimeoutError:
            return Reading(fault=BusyFault.TOO_MUCH)
        finally:
            if reader.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    reader.kill()
                await reader.wait()
        if reader.returncode:
            _log.info("A calendar could not be read: the reader ended with %s", reader.returncode)
            return Reading(fault=BusyFault.NO_CALENDAR)
        return msgspec.json.decode(said, type=Reading)
