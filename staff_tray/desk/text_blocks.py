"""View model of a person's text blocks: answers that are given often, ready to be copied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

LONGEST = 500
"""Letters in one block: as many as a note may have."""

MOST = 60
"""Blocks a person may keep."""


class BlockMemory(Protocol):
    """Where the blocks are kept from one start to the next."""

    def load(self) -> tuple[str, ...]:
        """The blocks kept."""

    def save(self, blocks: tuple[str, ...]) -> None:
        """Keep these."""


def tidied(blocks: Iterable[str]) -> tuple[str, ...]:
    """Without the empty ones and those that stand there twice, each cut to `LONGEST`, at most `MOST`."""
    return tuple(dict.fromkeys(filter(None, (block.strip()[:LONGEST] for block in blocks))))[:MOST]


class TextBlocks(QObject):
    """The blocks in the order they were made. `changed` is emitted when they are others than before."""

    changed = Signal()

    def __init__(self, memory: BlockMemory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._blocks = tidied(memory.load())

    @property
    def blocks(self) -> tuple[str, ...]:
        """The blocks now."""
        return self._blocks

    def add(self, text: str) -> None:
        """Keep one more."""
        self._keep((*self._blocks, text))

    def change(self, index: int, text: str) -> None:
        """Write the block anew; an empty text takes it away."""
        self._keep((*self._blocks[:index], text, *self._blocks[index + 1 :]))

    def remove(self, index: int) -> None:
        """Take the block away."""
        self.change(index, "")

    def _keep(self, blocks: Iterable[str]) -> None:
        after = tidied(blocks)
        if after != self._blocks:
            self._blocks = after
            self._memory.save(after)
            self.changed.emit()
