"""Asks whether one of our servers answers at an address, before it is written down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import DecodeError, Struct
from msgspec.json import Decoder
from PySide6.QtCore import QObject

from shared.client.exchange import RetryPolicy
from shared.client.outcomes import Done, Outcome
from shared.client.sender import Sender

_ONCE: Final = RetryPolicy(delays=(), silence=5.0, give_up_after=6.0)


class Known(Struct, frozen=True):
    """What a server of ours tells anybody: by this it is known."""

    local: bool


_KNOWN = Decoder(Known)


class _Knock(Sender):
    def knock(self, done: Callable[[Outcome[bytes]], None]) -> None:
        self._get_bytes("/api/v1/sign-in-ways", done)


class Knocking(QObject):
    """Asks one address after the other; a later question forgets the one before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: _Knock | None = None

    def ask(self, addresses: tuple[str, ...], done: Callable[[str], None]) -> None:
        """Call `done` with the first address where one of ours answers, "" when none does."""
        if self._asked is not None:
            self._asked.deleteLater()
            self._asked = None
        if not addresses:
            done("")
            return
        knock = self._asked = _Knock(addresses[0], "", parent=self, retry=_ONCE)

        def answered(outcome: Outcome[bytes]) -> None:
            if knock is not self._asked:
                return
            if isinstance(outcome, Done) and _is_ours(outcome.value):
                done(addresses[0])
            else:
                self.ask(addresses[1:], done)

        knock.knock(answered)


def _is_ours(answer: bytes) -> bool:
    try:
        _KNOWN.decode(answer)
    except DecodeError:
        return False
    return True
