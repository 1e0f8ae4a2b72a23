"""How a command can end, as types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from shared.protocol.errors import Problem

T = TypeVar("T")


@dataclass(frozen=True)
class Done(Generic[T]):
    """It was done; `value` is the answer."""

    value: T


@dataclass(frozen=True)
class Refused:
    """The server said no, and why."""

    problem: Problem


@dataclass(frozen=True)
class Unreachable:
    """No answer that can be used, after all tries; `reason` is one sentence for the log. It may have been done."""

    reason: str


Outcome: TypeAlias = Done[T] | Refused | Unreachable
