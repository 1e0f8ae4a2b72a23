"""How long nothing has happened, not counting the time in which the computer slept: pure."""

from __future__ import annotations


class Stillness:
    """Counts the seconds from look to look since the last sign of life.

    Whoever looks does so every `step` seconds. Two looks that lie much further apart mean that the looker did not run
    either: the machine slept, or was stopped as a whole. Of such a gap only two steps are counted.
    """

    def __init__(self, step: float, now: float) -> None:
        self._most = 2 * step
        self._looked_at = now
        self.seconds = 0.0

    def sign(self, now: float) -> None:
        """There was a sign of life at `now`."""
        self._looked_at = now
        self.seconds = 0.0

    def look(self, now: float) -> float:
        """The seconds of stillness by now."""
        self.seconds += min(max(0.0, now - self._looked_at), self._most)
        self._looked_at = now
        return self.seconds
