"""How a stand was started."""

from __future__ import annotations

from msgspec import Struct


class Launch(Struct, frozen=True):
    """`leashed` when a supervisor holds the other end of standard input and output; `restarts` is its count."""

    leashed: bool = False
    restarts: int = 0
