"""What waits in this process: for word of a device, and for a picture that somebody has asked for."""

from __future__ import annotations

import asyncio
import base64
from collections import OrderedDict
from uuid import UUID

from server.events.store import LoggedEvent

LONGEST_SECONDS = 4.0
"""How long a question waits for something new before it is answered as things are: less than clients' patience."""

_LOOK_SECONDS = 1.0
"""How often what waits looks for itself: word of a site that nobody here follows does not come."""

_MOST_PICTURES = 8
"""Pictures held for those who are on their way to fetch them."""


class Bell:
    """Rings for all who wait when something of a device stands in a log."""

    def __init__(self) -> None:
        self._ring = asyncio.Event()

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind.startswith("device."):
            self.ring()

    def ring(self) -> None:
        """Something has happened."""
        ring, self._ring = self._ring, asyncio.Event()
        ring.set()

    async def rest(self) -> None:
        """Until something may be new."""
        try:
            async with asyncio.timeout(_LOOK_SECONDS):
                await self._ring.wait()
        except TimeoutError:
            pass


class Pictures:
    """Pictures on their way from a stand to who asked, in memory only and for as long as it takes.

    Every process gets each; where nobody fetches it, it is pushed out by the next, or forgotten by `forget`.
    """

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._parts: OrderedDict[UUID, dict[int, bytes]] = OrderedDict()
        self._whole: dict[UUID, bytes] = {}

    def heard(self, notice: str) -> None:
        """One piece has come, as `TaskStore.show` writes it."""
        task, number, count, piece = notice.split(" ")
        task_id = UUID(task)
        parts = self._parts.setdefault(task_id, {})
        parts[int(number)] = base64.b64decode(piece)
        if len(parts) == int(count):
            self._whole[task_id] = b"".join(parts[each] for each in range(int(count)))
            asyncio.get_running_loop().call_later(LONGEST_SECONDS * 5, self.forget, task_id)
            self._bell.ring()
        while len(self._parts) > _MOST_PICTURES:
            self.forget(next(iter(self._parts)))

    def take(self, task_id: UUID) -> bytes | None:
        """The picture, which is forgotten with that; None while it is not all here."""
        picture = self._whole.get(task_id)
        if picture is not None:
            self.forget(task_id)
        return picture

    def forget(self, task_id: UUID) -> None:
        """Nobody is to have it any more."""
        self._parts.pop(task_id, None)
        self._whole.pop(task_id, None)
