"""One's own calendar link: made, renewed, revoked; and the feed behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from server.calendars.feed import etag, feed, window
from server.calendars.store import LinkStore
from server.identity.store import Holder, new_token, token_hash
from shared.protocol.calendars import NewCalendarLink


class Feed(Struct, frozen=True):
    """A calendar and its tag."""

    content: bytes
    etag: str


class CalendarLinks:
    """The secret in a link is told once; what is kept is its hash. `public_url` is "" where it is not known."""

    def __init__(self, store: LinkStore, *, public_url: str, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._public_url = public_url.rstrip("/")
        self._clock = clock

    async def made_at(self, holder: Holder) -> datetime | None:
        """When one's link was made."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        return await self._store.made_at(holder.staff_id)

    async def make(self, holder: Holder) -> NewCalendarLink:
        """A fresh link; the one before is not good any more."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        token, now = new_token(), self._clock()
        await self._store.put(holder.staff_id, token_hash(token), now)
        path = f"/cal/{token}.ics"
        return NewCalendarLink(path=path, address=f"{self._public_url}{path}" if self._public_url else "", made_at=now)

    async def revoke(self, holder: Holder) -> None:
        """There is no link any more."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        await self._store.drop(holder.staff_id)

    async def feed(self, file_name: str) -> Feed | None:
        """The calendar under that name; None when there is none."""
        token, dot, ending = file_name.rpartition(".")
        if not dot or ending != "ics":
            return None
        owner = await self._store.owner(token_hash(token))
        if owner is None:
            return None
        content = feed(await self._store.feed(owner, *window(self._clock())))
        return Feed(content, etag(content))
