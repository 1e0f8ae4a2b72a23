"""Where a centre's code for phones leads, and checking in behind it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import msgspec
from msgspec import Struct

from server.arrivals.store import ArrivalStore
from server.booking.commands import BookingCommands
from server.centre.catalogue import Catalogue
from server.public.rules import public_site
from shared.protocol.checkin import BookingCode, ByCode, CheckIn, CheckInReply
from shared.protocol.model import Key, Language
from shared.protocol.public import PublicSite


def new_key() -> str:
    """A fresh secret of 128 bits: with it somebody far away could only say that they are here."""
    return secrets.token_urlsafe(16)


class ArrivalKeys:
    """The addresses on the walls; without a public address there are none."""

    def __init__(self, store: ArrivalStore, *, public_url: str, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._public_url = public_url.rstrip("/")
        self._clock = clock

    async def address(self, site_id: Key) -> str:
        """Where the centre's code leads; "" where phones do not reach the server, or for no centre."""
        if not self._public_url:
            return ""
        key = await self._store.key(site_id, new_key(), self._clock())
        return self.of(key) if key else ""

    async def poster(self, site_id: Key) -> str:
        """Where the sheet is that is hung up; "" as for the address."""
        address = await self.address(site_id)
        return f"{address}/poster" if address else ""

    async def renew(self, site_id: Key) -> str:
        """Make another; what hangs on the wall leads nowhere from now on."""
        if not self._public_url:
            return ""
        key = await self._store.renew(site_id, new_key(), self._clock())
        return self.of(key) if key else ""

    def of(self, key: str) -> str:
        """The address of a key."""
        return f"{self._public_url}/a/{key}"

    async def site_of(self, key: str) -> Key | None:
        """The centre of that key."""
        return await self._store.site_of(key)


class Typed(Struct, frozen=True):
    """What a phone's form has sent: `id` makes pressing twice one check-in."""

    id: UUID
    code: BookingCode


def typed(form_id: str, code: str) -> Typed | None:
    """What was typed, spaces left out; None for what can be no reference."""
    try:
        return msgspec.convert({"id": form_id, "code": "".join(code.split())}, Typed)
    except msgspec.ValidationError:
        return None


class Arrivals:
    """What the pages need. `clock` and `new_id` are for the forms too."""

    def __init__(
        self,
        keys: ArrivalKeys,
        catalogue: Catalogue,
        bookings: BookingCommands,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
    ) -> None:
        self.keys = keys
        self.clock = clock
        self.new_id = new_id
        self._catalogue = catalogue
        self._bookings = bookings

    async def site(self, key: str) -> PublicSite | None:
        """The centre behind the code; None for a code that holds no more."""
        site_id = await self.keys.site_of(key)
        if site_id is None:
            return None
        return public_site((await self._catalogue.required(site_id)).configuration, self.clock())

    async def check_in(self, site: PublicSite, given: Typed, language: Language, who: str) -> CheckInReply:
        """Check in by the reference; `who` may be wrong so often only. Raises a `ProblemError` as the stand's does."""
        command = CheckIn(id=given.id, language=language, known_by=ByCode(code=given.code))
        return await self._bookings.check_in(site.id, command, device_id=None, who=who)
