"""What staff may know of a citizen who is here. It stands in no event and is on no public stream."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from shared.protocol.model import Key


class Need(StrEnum):
    """Something that a caseworker does well to know beforehand."""

    INTERPRETER = "interpreter"
    WHEELCHAIR = "wheelchair"
    HEARING = "hearing"
    SIGHT = "sight"
    CHILD = "child"
    COMPANION = "companion"
    UPSET = "upset"
    """Is upset, or angry: meet them gently."""


class Visitor(Struct, frozen=True, kw_only=True):
    """The citizen of a ticket: `name` where booked, else ""; `documents_seen` by their ids."""

    name: str = ""
    needs: tuple[Need, ...] = ()
    note: str = ""
    documents_seen: tuple[Key, ...] = ()
