"""What staff say of the program itself."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import Language

MOST_WORDS = 2000
"""In letters."""

Version = Annotated[str, Meta(pattern=r"^[0-9][0-9A-Za-z.+-]{0,39}$")]


class GiveStaffFeedback(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say how the program is to work with, from 1 (bad) to 5 (good): `POST /api/v1/sites/{site}/staff-feedback`.

    `version` is the program's. Nothing says whose words they are.
    """

    id: UUID
    version: Version
    language: Language
    score: Annotated[int, Meta(ge=1, le=5)]
    words: Annotated[str, Meta(max_length=MOST_WORDS)] = ""
