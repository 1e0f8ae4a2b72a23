"""Sinks without a provider: one that only says so, and one that writes a file."""

from __future__ import annotations

import asyncio
import logging
import os
from pathlib import Path

import msgspec

from server.messaging.sink import Outgoing, Sent, SinkAnswer, TryAgain

_log = logging.getLogger(__name__)


class ConsoleSink:
    """Logs that a message of its kind went, and nothing else of it."""

    drops_doubles = False

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Log it."""
        _log.info("A message of the kind %s went", message.kind)
        return Sent()


class FileSink:
    """Appends each message as one line of JSON to a file that only its owner can read: for demonstrations and tests."""

    drops_doubles = False

    def __init__(self, path: Path) -> None:
        self._path = path

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Write it."""
        try:
            await asyncio.to_thread(self._append, msgspec.json.encode(message) + b"\n")
        except OSError as error:
            return TryAgain(f"the file cannot be written: {error.strerror}")
        return Sent()

    def _append(self, line: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "ab") as file:
            file.write(line)
