"""How a sign-in in the browser can end, as types."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from shared.protocol.signing_in import SignInByCode, SignInFault


class CameBack(Struct, frozen=True):
    """The browser has brought a code; the command changes it for a token."""

    command: SignInByCode


class Denied(Struct, frozen=True):
    """The browser has brought word that it came to nothing."""

    fault: SignInFault


class TookTooLong(Struct, frozen=True):
    """Nothing came in time."""


class NoBrowser(Struct, frozen=True):
    """No browser could be opened, or none could find its way back."""


Browsed: TypeAlias = CameBack | Denied | TookTooLong | NoBrowser
"""How a sign-in in the browser can end."""
