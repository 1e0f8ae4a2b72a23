"""Where one reading of a scanner ends and the next begins; pure."""

from __future__ import annotations

from typing import Final

from kiosk_app.devices.wipe import Hold

QUIET_SECONDS: Final = 0.1
"""A scanner that ends its readings by nothing ends them by so much silence."""

_STX, _ETX, _EOT = 0x02, 0x03, 0x04
_ENDS: Final = frozenset(b"\r\n") | {_ETX, _EOT}
_FIRST_VISIBLE: Final = 0x20
_DELETE: Final = 0x7F


class Framing:
    """Takes bytes as they come. Whoever takes a reading wipes it.

    A reading ends at CR, LF, ETX, EOT or silence; STX begins one, and what stood before it was torn. So was what an STX
    has begun when there is silence before its end. Other control bytes are left out.
    """

    def __init__(self) -> None:
        self._hold = Hold()
        self._begun = False

    @property
    def waits(self) -> bool:
        """Whether silence would end something."""
        return len(self._hold) > 0 or self._begun

    def feed(self, data: bytearray | memoryview) -> list[bytearray]:
        """The readings that these bytes end."""
        ended: list[bytearray] = []
        for byte in data:
            if byte == _STX:
                self._hold.drop()
                self._begun = True
            elif byte in _ENDS:
                self._begun = self._begun and byte not in (_ETX, _EOT)
                ended += self._ended()
            elif byte >= _FIRST_VISIBLE and byte != _DELETE:
                self._hold.add(byte)
        return ended

    def quiet(self) -> list[bytearray]:
        """The reading that `QUIET_SECONDS` of silence end."""
        if self._begun:
            self.drop()
        return self._ended()

    def drop(self) -> None:
        """Forget what has not ended: the scanner is gone."""
        self._hold.drop()
        self._begun = False

    def _ended(self) -> list[bytearray]:
        taken = self._hold.take()
        return [] if taken is None else [taken]
