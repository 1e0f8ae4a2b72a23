"""A drawing from outside made harmless: what remains of an SVG are shapes and text, with nothing to run or to fetch."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QXmlStreamReader, QXmlStreamWriter

LARGEST: Final = 40_000
"""Characters."""
MOST_ELEMENTS: Final = 2_000
DEEPEST: Final = 32

_SVG: Final = "http://www.w3.org/2000/svg"
_XLINK: Final = "http://www.w3.org/1999/xlink"
_SHAPES: Final = frozenset({
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "defs",
    "linearGradient", "radialGradient", "stop",
})  # fmt: skip
_SILENT: Final = frozenset({"title", "desc", "metadata", "namedview"})
"""Left out, and nobody misses them."""
_ATTRIBUTES: Final = frozenset({
    "id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "dx", "dy", "width", "height",
    "points", "viewBox", "transform", "preserveAspectRatio", "offset", "gradientUnits", "gradientTransform",
    "spreadMethod", "fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "stroke-opacity", "opacity", "color", "stop-color",
    "stop-opacity", "display", "visibility", "font-family", "font-size", "font-weight", "font-style", "text-anchor",
    "style",
})  # fmt: skip
_FOREIGN: Final = re.compile(r"url\((?!\s*#[\w-]+\s*\))|[@\\]|/\*|expression|javascript", re.IGNORECASE)
"""What points out of the drawing, or hides that it does."""
_TOKEN = QXmlStreamReader.TokenType


class Drawing(Struct, frozen=True):
    """`svg` is "" when nothing can be shown; `fault` says in a sentence what is not as it was given, or ""."""

    svg: str = ""
    fault: str = ""


def harmless(svg: str) -> Drawing:
    """The drawing with only what draws."""
    if not svg.strip():
        return Drawing()
    if len(svg) > LARGEST:
        return Drawing(fault=f"The logo is too large: {len(svg)} characters, and at most {LARGEST} can be shown.")
    return _Sieve(svg).drawing()


class _Sieve:
    """Reads one drawing and writes what is let through."""

    def __init__(self, svg: str) -> None:
        self._reader = QXmlStreamReader(svg)
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QXmlStreamWriter(self._buffer)
        self._left_out: set[str] = set()
        self._elements = 0
        self._depth = 0

    def drawing(self) -> Drawing:
        """What came through."""
        reader = self._reader
        while not reader.atEnd():
            token = reader.readNext()
            if token in {_TOKEN.DTD, _TOKEN.EntityReference}:
                return Drawing(fault="The logo cannot be shown: it declares entities of its own.")
            if token is _TOKEN.StartElement:
                fault = self._begin()
                if fault:
                    return Drawing(fault=fault)
            elif token is _TOKEN.EndElement:
                self._depth -= 1
                self._writer.writeEndElement()
            elif token is _TOKEN.Characters and self._depth:
                self._writer.writeCharacters(reader.text())
        if reader.hasError():
            return Drawing(fault=f"The logo cannot be shown: it is no SVG ({reader.errorString()}).")
        return Drawing(bytes(self._buffer.data().data()).decode(), self._fault())

    def _begin(self) -> str:
        """Take or leave the element that begins; why the whole cannot be shown, or ""."""
        name, namespace = self._reader.name(), self._reader.namespaceUri()
        if not self._elements and name != "svg":
            return f"The logo cannot be shown: it is no SVG, but begins with {name}."
        self._elements += 1
        if self._elements > MOST_ELEMENTS or self._depth >= DEEPEST:
            return f"The logo cannot be shown: it is too intricate (more than {MOST_ELEMENTS} shapes)."
        if name not in _SHAPES or namespace not in {"", _SVG}:
            if name not in _SILENT:
                self._left_out.add(name)
            self._reader.skipCurrentElement()
            return ""
        self._depth += 1
        self._writer.writeStartElement(name)
        if self._depth == 1:
            self._writer.writeAttribute("xmlns", _SVG)
            self._writer.writeAttribute("xmlns:xlink", _XLINK)
        self._write_attributes(name)
        return ""

    def _write_attributes(self, element: str) -> None:
        given = self._reader.attributes()
        for attribute in (given.at(place) for place in range(given.size())):
            name, value = attribute.name(), attribute.value()
            if name == "href" and element in {"linearGradient", "radialGradient"} and value.startswith("#"):
                self._writer.writeAttribute("xlink:href", value)
            elif name in _ATTRIBUTES and not attribute.namespaceUri():
                if _FOREIGN.search(value):
                    self._left_out.add(name)
                else:
                    self._writer.writeAttribute(name, value)

    def _fault(self) -> str:
        if not self._left_out:
            return ""
        names = ", ".join(sorted(self._left_out)[:8])
        return f"Parts of the logo are left out ({names}): a logo may hold shapes and text only."
