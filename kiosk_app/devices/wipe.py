"""Buffers for what may be personal: of one size, so that nothing is left where they were, and overwritten."""

from __future__ import annotations

from typing import Final

LONGEST: Final = 512
"""Bytes; what is longer was never meant for us, and is dropped whole."""


def wipe(buffer: bytearray) -> None:
    """Overwrite it where it stands."""
    buffer[:] = bytes(len(buffer))


class Hold:
    """Keeps at most `LONGEST` bytes until they are taken or dropped."""

    def __init__(self) -> None:
        self._bytes = bytearray(LONGEST)
        self._length = 0
        self._too_long = False

    def __len__(self) -> int:
        return self._length

    def add(self, byte: int) -> None:
        """One more; from one too many on, nothing of it is kept."""
        if self._length == LONGEST:
            self._too_long = True
            return
        self._bytes[self._length] = byte
        self._length += 1

    def take(self) -> bytearray | None:
        """What was kept, for whoever takes it to wipe; None for nothing, or for too much."""
        taken = bytearray(memoryview(self._bytes)[: self._length]) if self._length and not self._too_long else None
        self.drop()
        return taken

    def drop(self) -> None:
        """Forget it."""
        wipe(self._bytes)
        self._length = 0
        self._too_long = False
