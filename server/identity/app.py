"""Puts the checking of tokens and the sign-ins together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from server.config import ServerSettings
from server.identity.access import Access
from server.identity.commands import SingleSignOnCommands
from server.identity.provider import IdentityProvider
from server.identity.rules import ways
from server.identity.sign_ins.commands import SignIns
from server.identity.sign_ins.store import SignInStore
from server.identity.store import IdentityStore
from shared.protocol.signing_in import SignInWays
from shared.typed_settings import SettingsError


@dataclass(frozen=True)
class IdentityParts:
    """What the server needs of identity."""

    access: Access
    sign_ins: SignIns
    single_sign_on: SingleSignOnCommands
    ways: SignInWays


def build_identity(
    store: IdentityStore,
    sign_ins: SignInStore,
    settings: ServerSettings,
    providers: Sequence[IdentityProvider],
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    forgot: Callable[[UUID | None], None],
) -> IdentityParts:
    """Identity on those stores; `forgot` as `Access` has it. Raises `SettingsError` when nobody could sign in."""
    try:
        offered = ways(local=settings.local_accounts, providers=[(each.id, each.name) for each in providers])
    except ValueError as error:
        raise SettingsError([str(error)]) from error
    access = Access(store, clock, forgot=forgot)
    begun = SignIns(
        sign_ins,
        store,
        local=offered.local,
        clock=clock,
        new_id=new_id,
        lasts=timedelta(hours=settings.staff_token_hours),
        token_lasts=timedelta(minutes=settings.access_token_minutes),
        forget=access.forget,
    )
    return IdentityParts(access, begun, SingleSignOnCommands(store, providers, clock=clock), offered)
