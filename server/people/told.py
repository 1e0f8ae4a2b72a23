"""Who hears of what is done to people, so that it holds at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Told:
    """`forget` is called with whose rights have changed, `gone` when somebody works at a site no more."""

    forget: Callable[[UUID], None]
    gone: Callable[[str, UUID], Awaitable[None]]
