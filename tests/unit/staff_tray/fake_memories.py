"""What the tray remembers on disk, kept in memory."""

from __future__ import annotations

from typing import Any
from uuid import UUID


class FakeMemory:
    """The announced tickets, kept in memory."""

    def __init__(self, *announced: int) -> None:
        self.announced = frozenset(UUID(int=number) for number in announced)
        self.writes = 0

    def load(self) -> frozenset[UUID]:
        """What was kept."""
        return self.announced

    def save(self, announced: frozenset[UUID]) -> None:
        """Keep this."""
        self.announced = announced
        self.writes += 1


class FakeTexts:
    """Text blocks, kept in memory."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts

    def load(self) -> tuple[str, ...]:
        """What was kept."""
        return self.texts

    def save(self, texts: tuple[str, ...]) -> None:
        """Keep this."""
        self.texts = texts


class FakeCareMemory:
    """What has been told of stands, kept in memory."""

    def __init__(self) -> None:
        self.told: dict[str, Any] = {}
        self.writes = 0

    def load(self) -> dict[str, Any]:
        """What was kept."""
        return self.told

    def save(self, told: Any) -> None:
        """Keep this."""
        self.told = dict(told)
        self.writes += 1
