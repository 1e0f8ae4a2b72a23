"""A call for a person: help at a stand, or the bell of a locked reception."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from shared.protocol.model import Key, Language


class HelpKind(StrEnum):
    """Why somebody is called."""

    HELP = "help"
    """A citizen at a stand does not get on."""
    BELL = "bell"
    """A citizen stands before a locked reception."""


class HelpCall(Struct, frozen=True, kw_only=True):
    """One call for a person, from the asking until somebody has been there. Carries nothing personal.

    `answered_at` and `staff_id` are set once somebody has said that they come.
    """

    id: UUID
    kind: HelpKind
    stand_id: Key
    language: Language
    asked_at: datetime
    answered_at: datetime | None = None
    staff_id: UUID | None = None
