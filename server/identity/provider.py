"""What single sign-on asks of an identity provider; each kind of provider is one implementation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct


class Errand(Struct, frozen=True, kw_only=True):
    """What ties the provider's answer to its question: all three are secret, random and used once."""

    state: str
    nonce: str
    verifier: str
    """The PKCE verifier between this server and the provider; the tray has another one."""


class Identified(Struct, frozen=True):
    """The provider vouches for whoever has this user name here."""

    username: str


class Declined(Struct, frozen=True):
    """The person has turned back, or the provider would not let them in."""


class ProviderAway(Struct, frozen=True):
    """The provider could not be asked, or gave an answer that cannot be trusted; `reason` is a sentence for the log."""

    reason: str


class IdentityProvider(Protocol):
    """Somebody else who checks who people are. Its answers come back to `/sign-in/{id}/back`."""

    @property
    def id(self) -> str:
        """A key, for the address."""

    @property
    def name(self) -> str:
        """What people call it, as in "Sign in with …"."""

    async def start(self, errand: Errand) -> str | ProviderAway:
        """The address of the page where the person signs in."""

    async def complete(self, errand: Errand, answer: Mapping[str, str]) -> Identified | Declined | ProviderAway:
        """Who it was, by the query of the address with which the provider has sent the browser back."""
