"""A hotkey as it is written, as "Ctrl+F8"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MOST_FUNCTION_KEYS = 24


class Modifier(StrEnum):
    """A key that is held while another is pressed."""

    ALT = "ALT"
    CTRL = "CTRL"
    SHIFT = "SHIFT"
    WIN = "WIN"


@dataclass(frozen=True)
class Combination:
    """`key` is "F1" to "F24", a capital letter or a figure."""

    modifiers: frozenset[Modifier]
    key: str

    @property
    def function_key(self) -> int:
        """8 for F8; 0 for a letter or a figure."""
        return int(self.key[1:]) if len(self.key) > 1 else 0


def parse_hotkey(text: str) -> Combination | None:
    """The keys of "Ctrl+F8", or None when it is no such thing.

    At least one modifier is asked for, so that no key is taken from other programs.
    """
    *names, key = text.upper().replace(" ", "").split("+")
    single = len(key) == 1 and key.isascii() and key.isalnum()
    function = key in {f"F{number}" for number in range(1, MOST_FUNCTION_KEYS + 1)}
    if not (single or function) or not names or any(name not in set(Modifier) for name in names):
        return None
    return Combination(frozenset(map(Modifier, names)), key)
