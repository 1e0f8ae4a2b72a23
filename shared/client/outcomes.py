"""How a command can end, as types."""

from __future__ import annotations

from typing import Generic, TypeAlias, TypeVar

from msgspec import Struct

from shared.protocol.errors import Problem

T = TypeVar("T")


class Done(Struct, Generic[T], frozen=True):
    """It was done; `value` is the answer."""

    value: T


class Refused(Struct, frozen=True):
    """The server said no, and why."""

    problem: Problem


class Unreachable(Struct, frozen=True):
    """No answer that can be used, after all tries; `reason` is one sentence for the log. It may have been done."""

    reason: str


Outcome: TypeAlias = Done[T] | Refused | Unreachable
