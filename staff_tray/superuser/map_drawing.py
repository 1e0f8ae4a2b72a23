"""A map sketch as it is drawn by hand: where a point goes, and what becomes of the lines. Pure; on the draft's tree."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from shared.protocol.tree import Tree

Point = tuple[float, float]
"""Shares of the square: 0 is left or top, 1 is right or bottom."""


class Tool(StrEnum):
    """What a point on the map becomes."""

    THERE = "there"
    """The place to go to."""
    HERE = "here"
    """Where the stand is."""
    STREET = "street"
    MAIN = "main"
    """A main street, drawn broad, with its name."""
    AREA = "area"
    """Water or a park."""


LINES = (Tool.STREET, Tool.MAIN, Tool.AREA)
"""The tools that draw point by point."""


def empty_map() -> dict[str, Any]:
    """A map with nothing on it but the place, in the middle."""
    return {"streets": [], "there": [0.5, 0.5], "here": None, "water": []}


def inside(x: float, y: float) -> Point:
    """The nearest point on the map, as finely as anybody can see."""
    return (round(min(1.0, max(0.0, x)), 3), round(min(1.0, max(0.0, y)), 3))


def least_points(tool: Tool) -> int:
    """How many points make a whole one."""
    return 3 if tool is Tool.AREA else 2


def placed(sketch: Tree, tool: Tool, point: Point) -> dict[str, Any]:
    """The map with the place, or the stand, at that point."""
    return {**_whole(sketch), tool.value: list(point)}


def drawn(sketch: Tree, tool: Tool, points: tuple[Point, ...]) -> dict[str, Any]:
    """The map with one street or area more; with too few points as it was."""
    whole = _whole(sketch)
    line = [list(point) for point in points]
    if len(points) < least_points(tool):
        return whole
    if tool is Tool.AREA:
        return {**whole, "water": [*whole["water"], line]}
    return {**whole, "streets": [*whole["streets"], {"points": line, "name": "", "main": tool is Tool.MAIN}]}


def changed_street(sketch: Tree, number: int, **changes: object) -> dict[str, Any]:
    """The map with that street called or drawn otherwise."""
    whole = _whole(sketch)
    streets = [{**each, **changes} if at == number else each for at, each in enumerate(whole["streets"])]
    return {**whole, "streets": streets}


def without(sketch: Tree, kind: str, number: int) -> dict[str, Any]:
    """The map without that one of its "streets" or its "water"."""
    whole = _whole(sketch)
    return {**whole, kind: [each for at, each in enumerate(whole[kind]) if at != number]}


def without_here(sketch: Tree) -> dict[str, Any]:
    """The map without the stand: then it only shows the place."""
    return {**_whole(sketch), "here": None}


def _whole(sketch: Tree) -> dict[str, Any]:
    return {**empty_map(), **sketch} if isinstance(sketch, dict) else empty_map()
