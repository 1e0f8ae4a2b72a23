"""Single sign-on: from the tray's browser to the provider, and back with a code that is good once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec
from msgspec import Struct

from server.identity.provider import Declined, Errand, Identified, IdentityProvider, ProviderAway
from server.identity.rules import back_to_tray, proves, same
from server.identity.store import IdentityStore, StaffAccount, new_token, token_hash
from shared.protocol.signing_in import SIGN_IN_MINUTES, SignInByCode, SignInFault

_log = logging.getLogger(__name__)

IN_BROWSER = timedelta(minutes=SIGN_IN_MINUTES)
CODE_VALID = timedelta(minutes=1)


class TrayAsks(Struct, frozen=True):
    """What the tray wants to be answered with: on which port, known by what, proved by which challenge."""

    port: int
    state: str
    challenge: str


class _Attempt(Struct, frozen=True, tag="attempt"):
    provider_id: str
    tray: TrayAsks
    errand: Errand
    browser: str


class _Code(Struct, frozen=True, tag="code"):
    username: str
    challenge: str


_StepT = TypeVar("_StepT", _Attempt, _Code)


class Sent(Struct, frozen=True):
    """Where the browser goes, and the secret it has to bring back as a cookie; "" for none."""

    url: str
    browser: str = ""


class SingleSignOnCommands:
    """Every step is kept in the database under the hash of its secret, and taken out when it is used."""

    def __init__(
        self, store: IdentityStore, providers: Iterable[IdentityProvider], *, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._providers = {provider.id: provider for provider in providers}
        self._clock = clock

    async def begin(self, provider_id: str, tray: TrayAsks) -> Sent | None:
        """Where the person signs in, or back to the tray when the provider is away; None for an unknown provider."""
        provider = self._providers.get(provider_id)
        if provider is None:
            return None
        errand = Errand(state=new_token(), nonce=new_token(), verifier=new_token())
        attempt = _Attempt(provider_id, tray, errand, new_token())
        where = await provider.start(errand)
        if isinstance(where, ProviderAway):
            return Sent(self._away(provider_id, tray, where))
        await self._keep(errand.state, attempt, IN_BROWSER)
        return Sent(where, attempt.browser)

    async def come_back(self, provider_id: str, answer: Mapping[str, str], browser: str) -> str | None:
        """Where the browser goes with the provider's answer; None when that answers nothing this browser has asked."""
        provider = self._providers.get(provider_id)
        kept = await self._store.take_step(token_hash(answer.get("state", "")), self._clock())
        attempt = None if kept is None else _read(kept, _Attempt)
        if provider is None or attempt is None or attempt.provider_id != provider_id:
            return None
        if not same(attempt.browser, browser):
            _log.info("a sign-in with %s came back in another browser than it was begun in", provider_id)
            return None
        who = await provider.complete(attempt.errand, answer)
        return await self._answer(provider_id, attempt.tray, who)

    async def exchange(self, command: SignInByCode) -> StaffAccount | None:
        """Whose code that is; None when it is unknown, used, too old, or asked with another verifier."""
        kept = await self._store.take_step(token_hash(command.code), self._clock())
        code = None if kept is None else _read(kept, _Code)
        if code is None or not proves(command.verifier, code.challenge):
            return None
        return await self._store.account(code.username)

    async def _answer(self, provider_id: str, tray: TrayAsks, who: Identified | Declined | ProviderAway) -> str:
        if isinstance(who, ProviderAway):
            return self._away(provider_id, tray, who)
        if isinstance(who, Declined):
            return back_to_tray(tray.port, tray.state, fault=SignInFault.CANCELLED)
        if await self._store.account(who.username) is None:
            return back_to_tray(tray.port, tray.state, fault=SignInFault.NOBODY)
        code = new_token()
        await self._keep(code, _Code(who.username, tray.challenge), CODE_VALID)
        return back_to_tray(tray.port, tray.state, code=code)

    def _away(self, provider_id: str, tray: TrayAsks, away: ProviderAway) -> str:
        _log.warning("single sign-on with %s: %s", provider_id, away.reason)
        return back_to_tray(tray.port, tray.state, fault=SignInFault.PROVIDER_AWAY)

    async def _keep(self, secret: str, step: _Attempt | _Code, valid_for: timedelta) -> None:
        now = self._clock()
        await self._store.keep_step(token_hash(secret), msgspec.json.encode(step).decode(), now, now + valid_for)


def _read(kept: str, kind: type[_StepT]) -> _StepT | None:
    step = msgspec.json.decode(kept, type=_Attempt | _Code)
    return step if isinstance(step, kind) else None
