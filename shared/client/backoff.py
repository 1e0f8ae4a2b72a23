"""How long to wait before the next try: longer each time, and not all clients at once."""

from __future__ import annotations

from collections.abc import Callable


class Backoff:
    """Delays in seconds that double from `first` to `longest`, each between half and the whole of it by chance.

    `randomness` gives numbers from 0 up to 1. The chance keeps the trays of a whole town from coming back together.
    """

    def __init__(self, first: float, longest: float, randomness: Callable[[], float]) -> None:
        self.first = first
        self._longest = longest
        self._randomness = randomness
        self._tries = 0

    def next(self) -> float:
        """The seconds to wait now."""
        whole = min(self._longest, self.first * 2.0 ** min(self._tries, 32))
        self._tries += 1
        return whole * (0.5 + self._randomness() / 2)

    def reset(self) -> None:
        """Start again from the shortest."""
        self._tries = 0
