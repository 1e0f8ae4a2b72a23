"""Puts the checking of tokens and the sign-ins together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from server.config import ServerSettings
from server.identity.access import Access
from server.identity.sign_in_store import SignInStore
from server.identity.sign_ins import SignIns
from server.identity.store import IdentityStore


@dataclass(frozen=True)
class IdentityParts:
    """What the server needs of identity."""

    access: Access
    sign_ins: SignIns


def build_identity(
    store: IdentityStore,
    sign_ins: SignInStore,
    settings: ServerSettings,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    forgot: Callable[[UUID | None], None],
) -> IdentityParts:
    """Identity on those stores; `forgot` as `Access` has it."""
    access = Access(store, clock, forgot=forgot)
    return IdentityParts(
        access,
        SignIns(
            sign_ins,
            store,
            clock=clock,
            new_id=new_id,
            lasts=timedelta(hours=settings.staff_token_hours),
            token_lasts=timedelta(minutes=settings.access_token_minutes),
            forget=access.forget,
        ),
    )
