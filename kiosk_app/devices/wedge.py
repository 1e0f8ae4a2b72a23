"""Tells a scanner that types from a person who does, by how fast the keys come; pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import Final, Generic, TypeVar

from msgspec import Struct

from kiosk_app.devices.wipe import Hold

GAP_MS: Final = 50
"""No person presses `LEAST` keys in a row that fast."""
LEAST: Final = 6
QUIET_MS: Final = 120
"""So much silence ends a burst that no Enter or Tab ends."""

P = TypeVar("P")


class Kind(Enum):
    """What a key does."""

    TEXT = auto()
    SILENT = auto()
    """A modifier or a dead key: scanners press them too, but nothing comes of them alone."""
    END = auto()
    """Enter or Tab."""
    OTHER = auto()
    """No scanner presses it: arrows, Escape, a combination with Ctrl."""


class Stroke(Struct, frozen=True):
    """A key goes down, or up again. `key` is the same for both."""

    key: int
    kind: Kind
    pressed: bool
    text: str = ""
    repeated: bool = False


class Verdict(Struct, Generic[P], frozen=True):
    """What the page is to get now, in this order, and what was read, for whoever takes it to wipe."""

    released: tuple[P, ...] = ()
    read: bytearray | None = None


class Wedge(Generic[P]):
    """Holds keys back while they may be a burst: `GAP_MS` for the single keys of a person.

    `P` is what the caller wants back with each key. Times are milliseconds of one clock that does not go back. A burst
    is `LEAST` or more keys with at most `GAP_MS` between them; from then on all keys belong to it, until Enter, Tab or
    `QUIET_MS` of silence.
    """

    def __init__(self) -> None:
        self._held: list[tuple[Stroke, P]] = []
        self._texts = 0
        self._last = 0.0
        self._burst = False
        self._ended_at: float | None = None
        self._hold = Hold()
        self._swallowed: set[int] = set()
        self._passed: set[int] = set()

    @property
    def due(self) -> float | None:
        """When `quiet` has something to say, unless a key comes before; None while nothing is held."""
        if self._burst:
            return self._last + QUIET_MS
        return self._last + GAP_MS if self._held else None

    def quiet(self, now: float) -> Verdict[P]:
        """No key has come until now."""
        due = self.due
        if due is None or now <= due:
            return Verdict()
        if self._burst:
            return Verdict(read=self._end_burst())
        return Verdict(self._let_go())

    def feed(self, stroke: Stroke, given: P, now: float) -> Verdict[P]:
        """A key has gone down or up."""
        before = self.quiet(now)
        after = self._pressed(stroke, given, now) if stroke.pressed else self._raised(stroke, given)
        read = before.read if after.read is None else after.read
        return Verdict((*before.released, *after.released), read)

    def _pressed(self, stroke: Stroke, given: P, now: float) -> Verdict[P]:
        if stroke.repeated and stroke.key in self._swallowed:
            return Verdict()
        if self._burst and not (stroke.repeated and stroke.key in self._passed):
            return self._in_burst(stroke, now)
        if stroke.kind is Kind.END and self._ended_at is not None and now - self._ended_at <= GAP_MS:
            self._swallowed.add(stroke.key)  # as after Enter and Tab, or CR and LF
            return Verdict()
        if stroke.repeated or stroke.kind in (Kind.END, Kind.OTHER):
            return Verdict((*self._let_go(), *self._passing([(stroke, given)])))
        self._held.append((stroke, given))
        self._last = now
        self._texts += stroke.kind is Kind.TEXT
        return Verdict(self._begin_burst()) if self._texts == LEAST else Verdict()

    def _raised(self, stroke: Stroke, given: P) -> Verdict[P]:
        if stroke.key in self._swallowed:
            self._swallowed.discard(stroke.key)
            return Verdict()
        if self._burst and stroke.key not in self._passed:
            return Verdict()
        if self._held:
            self._held.append((stroke, given))
            return Verdict()
        return Verdict(self._passing([(stroke, given)]))

    def _in_burst(self, stroke: Stroke, now: float) -> Verdict[P]:
        self._swallowed.add(stroke.key)
        self._last = now
        if stroke.kind is not Kind.END:
            self._keep(stroke)
            return Verdict()
        self._ended_at = now
        return Verdict(read=self._end_burst())

    def _begin_burst(self) -> tuple[P, ...]:
        """What of the held keys is a person's all the same: that a key goes up which went down before."""
        self._burst = True
        of_the_page: list[tuple[Stroke, P]] = []
        for stroke, given in self._held:
            if stroke.pressed:
                self._swallowed.add(stroke.key)
                self._keep(stroke)
            elif stroke.key in self._swallowed:
                self._swallowed.discard(stroke.key)
            else:
                of_the_page.append((stroke, given))
        self._forget_held()
        return self._passing(of_the_page)

    def _end_burst(self) -> bytearray | None:
        self._burst = False
        return self._hold.take()

    def _let_go(self) -> tuple[P, ...]:
        released = self._passing(self._held)
        self._forget_held()
        return released

    def _forget_held(self) -> None:
        self._held.clear()
        self._texts = 0

    def _keep(self, stroke: Stroke) -> None:
        if stroke.kind is Kind.TEXT:
            for byte in stroke.text.encode("utf-8", "replace"):
                self._hold.add(byte)

    def _passing(self, strokes: Iterable[tuple[Stroke, P]]) -> tuple[P, ...]:
        passed = []
        for stroke, given in strokes:
            if stroke.pressed:
                self._passed.add(stroke.key)
            else:
                self._passed.discard(stroke.key)
            passed.append(given)
        return tuple(passed)
