"""How often something may be done: so many times within a span, for each key apart. Pure but for what it remembers."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta
from typing import Generic, TypeVar

KeyT = TypeVar("KeyT")

_MOST_KEYS = 10_000


class Limiter(Generic[KeyT]):
    """At most `most` times in any span of `within`; what is refused does not count.

    It remembers in this process only: two server processes allow twice as much.
    """

    def __init__(self, *, most: int, within: timedelta) -> None:
        self._most = most
        self._within = within
        self._times: OrderedDict[KeyT, deque[datetime]] = OrderedDict()

    def allows(self, key: KeyT, now: datetime) -> bool:
        """Whether `key` may do it once more at the moment `now`; if so, it counts."""
        if self.is_spent(key, now):
            return False
        self._times.setdefault(key, deque()).append(now)
        self._times.move_to_end(key)
        if len(self._times) > _MOST_KEYS:
            self._times.popitem(last=False)
        return True

    def is_spent(self, key: KeyT, now: datetime) -> bool:
        """Whether `key` may not do it again just now; asking does not count."""
        times = self._times.get(key)
        if times is None:
            return False
        while times and now - times[0] >= self._within:
            times.popleft()
        return len(times) >= self._most
