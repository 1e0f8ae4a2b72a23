"""Setting up a centre: the kinds there are templates for, and what has to be said of a new one."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import Floor, Key, Language, Texts

MOST_DESKS = 60

SetupName = Annotated[str, Meta(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f]*\S[^\x00-\x1f]*$")]
"""What something is called, in the centre's first language."""

DeskName = Annotated[str, Meta(max_length=100, pattern=r"^[^\x00-\x1f]*$")]
"""A desk's name; "" for the usual one, as "Skranke 2", in every language."""


class CentreTemplate(Struct, frozen=True, kw_only=True):
    """A kind of centre that a new one can begin as: a list of these is `GET /api/v1/templates`.

    `services` are its services' names in the order they are shown, `desk_name` what a desk is called with a number
    after it. All is written in the first of `languages`, and in most of the others.
    """

    key: Key
    name: Texts
    services: tuple[Texts, ...]
    desk_name: Texts
    languages: tuple[Language, ...]


class NewCentre(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Make a centre: `POST /api/v1/sites`. `site_id` is its short name, in addresses and for ever.

    One that is there but bare, as the first on an empty server, is filled in. `floor` 0 is the ground floor.
    `desks` do all of the template's services.
    """

    command_id: UUID
    site_id: Key
    template: Key
    municipality: SetupName
    name: SetupName
    time_zone: Annotated[str, Meta(max_length=60)]
    languages: Annotated[tuple[Language, ...], Meta(min_length=1, max_length=20)]
    desks: Annotated[tuple[DeskName, ...], Meta(min_length=1, max_length=MOST_DESKS)]
    address: Annotated[str, Meta(max_length=200)] = ""
    phone: Annotated[str, Meta(max_length=40)] = ""
    floor: Floor = 0
    waiting_area: Annotated[str, Meta(max_length=100)] = ""


class CentreMade(Struct, frozen=True, kw_only=True):
    """The centre that was made, and the revision of its configuration."""

    site_id: Key
    revision: int
