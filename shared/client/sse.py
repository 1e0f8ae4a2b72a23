"""Bytes of a `text/event-stream` to messages, whichever way the bytes are split."""

from __future__ import annotations

import re

from msgspec import Struct

_LINE_END = re.compile(rb"\r\n|\r|\n")
_BOM = b"\xef\xbb\xbf"
_LONGEST_RETRY = 9
"""In digits: eleven days."""


class Message(Struct, frozen=True):
    """One event of the stream; `id` is the last id the stream has named, in this message or before."""

    event: str
    data: str
    id: str


class SseParser:
    """One parser per connection; `last_id` is what the connection before it ended with.

    Follows the HTML standard, section 9.2.6. A message that is not ended by an empty line is never given out, and its
    id does not count.
    """

    def __init__(self, last_id: str = "") -> None:
        self.last_id = last_id
        self.retry_ms: int | None = None
        self._line = bytearray()
        self._after_cr = False
        self._at_start = True
        self._event = ""
        self._data: list[str] = []
        self._id = last_id

    def feed(self, chunk: bytes) -> list[Message]:
        """The messages that `chunk` completes."""
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        self._after_cr = self._after_cr or chunk.endswith(b"\r")
        *ended, rest = _LINE_END.split(chunk)
        found = []
        for part in ended:
            self._line += part
            line = bytes(self._line)
            self._line.clear()
            message = self._take_line(line)
            if message is not None:
                found.append(message)
        self._line += rest
        return found

    def _take_line(self, line: bytes) -> Message | None:
        if self._at_start:
            line = line.removeprefix(_BOM)
            self._at_start = False
        if not line:
            return self._dispatch()
        name, _, value = line.decode(errors="replace").partition(":")
        self._take_field(name, value.removeprefix(" "))
        return None

    def _take_field(self, name: str, value: str) -> None:
        match name:
            case "event":
                self._event = value
            case "data":
                self._data.append(value)
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit() and len(value) <= _LONGEST_RETRY:
                self.retry_ms = int(value)
            case _:
                """A comment (its name is empty) or a field that means nothing."""

    def _dispatch(self) -> Message | None:
        self.last_id = self._id
        event, data = self._event, self._data
        self._event, self._data = "", []
        return Message(event or "message", "\n".join(data), self.last_id) if data else None
