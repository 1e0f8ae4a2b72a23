"""The other centres of a municipality, as far as a citizen can be handed on to them."""

from __future__ import annotations

from msgspec import Struct

from shared.protocol.model import Key, Language, Texts


class CentreService(Struct, frozen=True, kw_only=True):
    """A service that another centre has."""

    id: Key
    name: Texts


class Centre(Struct, frozen=True, kw_only=True):
    """Another centre, and what it does: a list of these is `GET /api/v1/sites/{site}/centres`, for staff only."""

    site_id: Key
    name: Texts
    services: tuple[CentreService, ...]
    languages: tuple[Language, ...] = ()
