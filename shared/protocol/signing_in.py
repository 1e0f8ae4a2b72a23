"""The ways to sign in, and what tray and server say to each other around the browser (RFC 8252, RFC 7636)."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from shared.protocol.model import Key

SIGN_IN_MINUTES = 5
"""So long one may take in the browser."""

CHALLENGE_PATTERN = "^[A-Za-z0-9_-]{43}$"
"""An S256 code challenge: 256 bits as base64url."""

STATE_PATTERN = "^[A-Za-z0-9_-]{22,128}$"
"""What the tray sends along to know the answer by; at least 128 bits."""

LOWEST_PORT = 1024
"""Programs of a person listen from here on."""


class SingleSignOn(Struct, frozen=True):
    """One provider to sign in with; `name` is what people call it. It starts at `/sign-in/{id}`, in a browser."""

    id: Key
    name: str


class SignInWays(Struct, frozen=True, kw_only=True):
    """How one can sign in here: `GET /api/v1/sign-in-ways`. `local` is by user name and password."""

    local: bool = True
    single_sign_on: tuple[SingleSignOn, ...] = ()


class SignInFault(StrEnum):
    """Why a sign-in in the browser came to nothing; the values stand in the address that leads back to the tray."""

    CANCELLED = "cancelled"
    PROVIDER_AWAY = "provider-away"
    NOBODY = "nobody"
    """The provider knows the person, this server does not."""


class SignInByCode(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Change the code that came back from the browser for a token: `POST /api/v1/sign-in-by-code`.

    The code is good once, for a minute, and only with the verifier whose challenge was sent at the start.
    """

    code: Annotated[str, Meta(min_length=20, max_length=200)]
    verifier: Annotated[str, Meta(pattern="^[A-Za-z0-9._~-]{43,128}$")]
    computer: Annotated[str, Meta(max_length=100)] = ""
