"""The commands of devices: take in, list, rename, shut out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.devices.rules import CODE_HOLDS, TOKEN_HOLDS, meant_code, why_not_paired
from server.devices.store import CHANGED_EVENT, DeviceStore
from server.devices.waiting import LONGEST_SECONDS, Bell
from server.events.store import Effect
from server.identity.store import Holder
from server.limits import Limiter
from server.problems import ProblemError
from shared.protocol.device_care import (
    BeginPairing,
    DeviceKind,
    Devices,
    PairDevice,
    PairingCode,
    PairingState,
    RenameDevice,
    RevokeDevice,
)
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.visits import Noted

_ROUNDS = 5
"""Tries for a code that no other device shows."""


class DeviceCommands:
    """Every command raises a `ProblemError` when it has changed nothing that it should have."""

    def __init__(
        self,
        store: DeviceStore,
        catalogue: Catalogue,
        bell: Bell,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        new_code: Callable[[], str],
        committed: Callable[[str], None],
        poster: Callable[[Key], Awaitable[str]],
    ) -> None:
        self._poster = poster
        self._store = store
        self._catalogue = catalogue
        self._bell = bell
        self._clock = clock
        self._new_id = new_id
        self._new_code = new_code
        self._committed = committed
        self._begun: Limiter[str] = Limiter(most=20, within=timedelta(minutes=1))
        self._guessed: Limiter[UUID] = Limiter(most=10, within=timedelta(minutes=10))

    async def begin(self, command: BeginPairing, address: str) -> PairingCode:
        """Have a new device wait; `address` is where it asks from."""
        now = self._clock()
        if not self._begun.allows(address, now):
            raise ProblemError(ProblemType.TOO_MANY, "Too many codes have been asked for. Wait a minute.")
        hashed = bytes.fromhex(command.token_hash)
        for _ in range(_ROUNDS):
            found = await self._store.begin(
                self._new_id(), self._new_code(), hashed, command.kind.value, now=now, expires_at=now + CODE_HOLDS
            )
            if found is not None:
                return found
        raise ProblemError(ProblemType.TOO_MANY, "Too many new devices wait to be taken in. Wait a quarter of an hour.")

    async def is_spent(self, hashed: bytes) -> bool:
        """Whether that token was some device's, now or before: it is no new one's."""
        return await self._store.is_spent(hashed)

    async def state(self, pairing_id: UUID, hashed: bytes) -> PairingState:
        """How it is with the new device of that token; waits some seconds for it to be taken in."""
        until = asyncio.get_running_loop().time() + LONGEST_SECONDS
        while True:
            found = await self._store.waiting(pairing_id, hashed, now=self._clock())
            if found is None:
                raise ProblemError(ProblemType.PAIRING_CODE, "This code does not hold any more. Ask for another.")
            if found.paired or asyncio.get_running_loop().time() >= until:
                return found
            await self._bell.rest()

    async def pair(self, site_id: Key, command: PairDevice, holder: Holder) -> Noted:
        """Take the device in that shows the code. Of two who type the same code, one does."""
        now, who = self._clock(), _person(holder)
        rules = await self._catalogue.required(site_id)
        if command.stand_id is not None and rules.configuration.stand(command.stand_id) is None:
            raise ProblemError(
                ProblemType.BAD_REQUEST, f"{site_id} has no stand {command.stand_id}. Choose one that it has."
            )
        if self._guessed.is_spent(who, now):
            raise ProblemError(ProblemType.TOO_MANY, "Too many codes were wrong. Wait ten minutes, then look again.")
        code = meant_code(command.code)
        effect = await self._store.pair(site_id, command, code, who, now=now, until=now + TOKEN_HOLDS)
        if effect is None:
            kind = await self._store.shown(code, now=now)
            if kind is None:
                self._guessed.allows(who, now)
            if kind == DeviceKind.DISPLAY and command.stand_id is not None:
                raise ProblemError(ProblemType.BAD_REQUEST, "This code is a display's, which is none of the stands.")
            raise ProblemError(*why_not_paired(code_holds=kind is not None, stand_id=command.stand_id))
        return self._told(effect, site_id)

    async def devices(self, site_id: Key) -> Devices:
        """Those that are let in, and the trays of those who are at work."""
        await self._catalogue.required(site_id)
        return Devices(
            now=self._clock(),
            devices=await self._store.devices(site_id),
            trays=await self._store.trays(site_id),
            poster=await self._poster(site_id),
        )

    async def rename(self, site_id: Key, device_id: UUID, command: RenameDevice, holder: Holder) -> Noted:
        """Call it something else."""
        effect = await self._store.rename(
            site_id, device_id, command.name, command_id=command.id, staff_id=_person(holder), now=self._clock()
        )
        if effect is None:
            raise unknown_device(site_id)
        return self._told(effect, site_id)

    async def revoke(self, site_id: Key, device_id: UUID, command: RevokeDevice, holder: Holder) -> Noted:
        """Let it in no more. That it was shut out before is no trouble."""
        effect = await self._store.revoke(
            site_id, device_id, command_id=command.id, staff_id=_person(holder), now=self._clock()
        )
        if effect is not None:
            return self._told(effect, site_id)
        if not await self._store.at_site(site_id, device_id):
            raise unknown_device(site_id)
        return Noted()

    def _told(self, effect: Effect, site_id: str) -> Noted:
        effect.told(CHANGED_EVENT, site_id, self._committed)
        return Noted()


def unknown_device(site_id: str) -> ProblemError:
    """What is said of a device that the site does not have."""
    return ProblemError(ProblemType.UNKNOWN_DEVICE, f"{site_id} has no such device. Look at the list again.")


def _person(holder: Holder) -> UUID:
    if holder.staff_id is None:
        raise ProblemError(ProblemType.FORBIDDEN, "Devices are looked after by people.")
    return holder.staff_id
