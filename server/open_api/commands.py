"""What is decided about other systems: let in, change, give another secret, shut out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from uuid import UUID

from msgspec.structs import replace

from server.identity.store import token_hash
from server.open_api.store import SystemStore
from server.problems import ProblemError, unknown_site
from shared.protocol.errors import ProblemType
from shared.protocol.systems import AboutSystem, ChangeSystem, MakeSystem, NewSecret, System, Systems
from shared.protocol.visits import Noted


class SystemCommands:
    """Every command raises a `ProblemError` when it has changed nothing that it should have.

    `forget` is called with whose tokens are no longer what they were.
    """

    def __init__(self, store: SystemStore, *, clock: Callable[[], datetime], forget: Callable[[UUID], None]) -> None:
        self._store = store
        self._clock = clock
        self._forget = forget

    async def systems(self) -> Systems:
        """Those that are let in."""
        return Systems(systems=await self._store.systems(now=self._clock()), centres=await self._store.centres())

    async def looked_at(self, site_id: str) -> Systems:
        """Those that may something at the site, for who may only look: of addresses no more than the host."""
        centres = await self._store.centres()
        if site_id not in centres:
            raise unknown_site(site_id)
        found = await self._store.systems(site_id, now=self._clock())
        return Systems(systems=tuple(map(without_addresses, found)), centres=centres)

    async def make(self, command: MakeSystem, by: UUID | None) -> Noted:
        """Let a system in; None is by the command line."""
        await self._check(command.about)
        await self._store.make(command.id, command.about, token_hash(command.secret), now=self._clock(), by=by)
        return Noted()

    async def change(self, client_id: UUID, command: ChangeSystem) -> Noted:
        """Decide otherwise about it: its tokens allow that at once, and no more."""
        await self._check(command.about)
        if not await self._store.change(client_id, command.about):
            raise unknown_system()
        self._forget(client_id)
        return Noted()

    async def rotate(self, client_id: UUID, command: NewSecret) -> Noted:
        """Give it another secret."""
        if not await self._store.is_there(client_id):
            raise unknown_system()
        now = self._clock()
        await self._store.rotate(
            client_id, token_hash(command.secret), now=now, old_until=now + timedelta(hours=command.overlap_hours)
        )
        return Noted()

    async def revoke(self, client_id: UUID, by: UUID | None) -> Noted:
        """Let it in no more. That it was shut out before is no trouble."""
        if not await self._store.revoke(client_id, now=self._clock(), by=by):
            raise unknown_system()
        self._forget(client_id)
        return Noted()

    async def _check(self, about: AboutSystem) -> None:
        known = await self._store.centres()
        for site_id in about.site_ids:
            if site_id not in known:
                raise unknown_site(site_id)


def without_addresses(system: System) -> System:
    """The system, with the hosts of its webhooks only: in the rest of an address there can be a secret."""
    hooks = (replace(hook, url=urlsplit(hook.url).hostname or "") for hook in system.webhooks)
    return replace(system, webhooks=tuple(hooks))


def unknown_system() -> ProblemError:
    """What is said of a system that is not let in."""
    return ProblemError(ProblemType.NOT_FOUND, "No such system is let in here. Look at the list again.")
