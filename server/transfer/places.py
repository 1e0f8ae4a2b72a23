"""YAML as plain values, each of which knows its line; a small part of YAML, so that a file means what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from msgspec import Struct

Place = tuple[str | int, ...]
"""The keys and indexes that lead to a value."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_DEEPEST = 64

_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_DECIMAL = re.compile(r"[-+]?[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
"""What is no text although it stands without quotes. `no` is Norwegian and stays a word."""


class Spot(Struct, frozen=True, order=True):
    """A line and a column, both from 1."""

    line: int
    column: int


class FileFault(Struct, frozen=True):
    """What is wrong in a file, and where."""

    spot: Spot
    reason: str

    def __str__(self) -> str:
        return f"line {self.spot.line}, column {self.spot.column}: {self.reason}"


class FileFaultError(ValueError):
    """The file cannot be used; the message has a line for each fault."""

    def __init__(self, faults: list[FileFault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


class Document(Struct, frozen=True):
    """What a file says, and where each of its values begins."""

    value: Any
    spots: dict[Place, Spot]

    def spot(self, place: Place) -> Spot:
        """Where the value stands, or the nearest one around it that does."""
        while place and place not in self.spots:
            place = place[:-1]
        return self.spots.get(place, Spot(1, 1))


def read_yaml(text: str) -> Document:
    """The one document of the text; raises `FileFaultError` at the first thing that is not as it should be."""
    try:
        return _Reader(text).document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        reason = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
        spot = Spot(1, 1) if mark is None else Spot(mark.line + 1, mark.column + 1)
        raise FileFaultError([FileFault(spot, f"{reason}.")]) from error


class _Reader:
    def __init__(self, text: str) -> None:
        self._events: Iterator[Any] = yaml.parse(text, Loader=_Loader)
        self._spots: dict[Place, Spot] = {}

    def document(self) -> Document:
        event = self._next()
        while isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent):
            event = self._next()
        if isinstance(event, yaml.StreamEndEvent):
            raise _fault(event, "the file is empty.")
        value = self._value(event, ())
        self._next()
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            raise _fault(after, "a second document begins here; a file holds one.")
        return Document(value, self._spots)

    def _next(self) -> Any:
        return next(self._events)

    def _value(self, event: Any, place: Place) -> Any:
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise _fault(event, "anchors and aliases are not used here; write it out.")
        if event.tag is not None and event.tag != "!":
            raise _fault(event, "tags are not used here; write the value alone.")
        if len(place) > _DEEPEST:
            raise _fault(event, "it is nested too deeply.")
        self._spots[place] = _spot(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(place)
        return _scalar(event)

    def _mapping(self, place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise _fault(event, "a key is a word.")
            key = event.value
            if key in found:
                raise _fault(event, f"{key} stands here a second time.")
            value = self._next()
            found[key] = self._value(value, (*place, key))
            self._spots[*place, key] = _spot(event)
        return found

    def _sequence(self, place: Place) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            found.append(self._value(event, (*place, len(found))))
        return found


def _scalar(event: Any) -> Any:
    text = event.value
    if event.style or event.tag == "!":
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _DECIMAL.fullmatch(text) else text


def _spot(event: Any) -> Spot:
    return Spot(event.start_mark.line + 1, event.start_mark.column + 1)


def _fault(event: Any, reason: str) -> FileFaultError:
    return FileFaultError([FileFault(_spot(event), reason)])
