"""The inside of the virtual printer: ESC/POS in, answers and pieces of paper out; no wire."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from random import Random
from typing import Final

from PySide6.QtGui import QImage

from kiosk_app.printer import protocol, virtual_answers
from kiosk_app.printer.virtual_commands import command_length
from kiosk_app.printer.virtual_faults import STOPS, Fault
from kiosk_app.printer.virtual_paper import LINE_HEIGHT, Roll, Style

__all__ = ["BUFFER_SIZE", "Engine", "Fault"]

BUFFER_SIZE: Final = 64 * 1024
"""Bytes that a printer which cannot print takes in before it stops reading."""

_TAB: Final = 8
_REAL_TIME: Final = re.compile(rb"\x10\x04([\x01-\x04])|" + re.escape(protocol.DISCARD))
_LONGEST_REAL_TIME: Final = len(protocol.DISCARD)
_CODE_PAGES: Final = {0: "cp437", 2: "cp850", 5: "cp865", 16: "cp1252", 19: "cp858"}
_WIDTH_AT_180_DPI: Final = 512
_HEAD_LENGTH: Final = 10
_STORE: Final = b"\x70"
_PRINT_STORED: Final = b"\x02\x32"
_PLAIN_PICTURE: Final = b"\x30\x01\x01\x31"
_MOST_ROWS: Final = 1662
_MOVES: Final = frozenset({b"\x1bd", b"\x1bJ", b"\x1dv", b"\x1dV", b"\x1bi", b"\x1bm"})
"""They move the paper: a line of text that has begun comes first."""


class Engine:
    """Draws what it is told and answers what it is asked.

    Like the real ones it obeys real-time commands at once, also in the middle of a picture or when it cannot print,
    and goes on with what it holds when the trouble is over. `answer` gets bytes for the host, `cut` pieces of paper,
    and `struck` is called when faults have come by themselves.
    """

    def __init__(
        self,
        width_px: int,
        answer: Callable[[bytes], None],
        cut: Callable[[QImage], None],
        struck: Callable[[], None] = lambda: None,
    ) -> None:
        self._answer_host = answer
        self._cut_off = cut
        self._struck = struck
        self._roll = Roll(width_px)
        self._dpi = 180 if width_px == _WIDTH_AT_180_DPI else 203
        self._chance = Random(0)  # noqa: S311 - noise, no secret
        self._faults: frozenset[Fault] = frozenset()
        self._coming: frozenset[Fault] = frozenset()
        self._rows_left: int | None = None
        self._held = bytearray()
        self._recent = b""
        self._begin()

    def _begin(self) -> None:
        """As after power-on, or `ESC @`."""
        self._line = ""
        self._style = Style()
        self._stored: tuple[int, bytes] | None = None
        self._unit = 2 * self._dpi
        self._auto_status = False

    @property
    def faults(self) -> frozenset[Fault]:
        """What is wrong now."""
        return self._faults

    @property
    def full(self) -> bool:
        """Whether it must not be given more before it can print again."""
        return len(self._held) + self._roll.waiting * self._roll.width >= BUFFER_SIZE

    @property
    def in_the_slot(self) -> QImage:
        """What is printed and not cut off."""
        return self._roll.piece()

    def set_faults(self, faults: Collection[Fault], *, after_rows: int = 0) -> None:
        """From now on exactly these are wrong, or from when so many more rows of dots have been printed."""
        if after_rows:
            self._coming, self._rows_left = frozenset(faults), after_rows
            return
        self._rows_left = None
        self._change(frozenset(faults))
        self._run()

    def receive(self, data: bytes) -> None:
        """Take what the host has sent, in any split."""
        if Fault.OFF in self._faults:
            return
        seen = len(self._recent)
        window = self._recent + data
        start = seen
        for found in _REAL_TIME.finditer(window):
            if found.end() <= seen:
                continue
            if found[1]:
                self._answer(virtual_answers.real_time_status(found[1][0], self._faults))
            else:
                self._forget()
                start = found.end()
                self._answer(b"\x37\x25\x00")
        self._recent = window[-(_LONGEST_REAL_TIME - 1) :]
        self._held += window[start:]
        self._run()

    def _change(self, faults: frozenset[Fault]) -> None:
        before = virtual_answers.auto_status(self._faults)
        new_roll = Fault.OUT in self._faults and Fault.OUT not in faults
        self._faults = faults
        if Fault.OFF in faults:
            self._forget()
            self._recent = b""
            self._begin()
        message = virtual_answers.auto_status(faults)
        if self._auto_status and message != before:
            self._answer(message)
        if new_roll and self._roll.height:
            self._cut_off(self._roll.cut())

    def _forget(self) -> None:
        """What is held never comes."""
        self._held.clear()
        self._roll.forget()
        self._line = ""
        self._stored = None

    def _run(self) -> None:
        done = 0
        view = memoryview(bytes(self._held))
        while self._all_on_paper() and (length := command_length(view[done:])):
            command = bytes(view[done : done + length])
            if self._line and command[:2] in _MOVES:
                self._letter(b"\n")
                continue
            self._execute(command)
            done += length
        del self._held[:done]

    def _all_on_paper(self) -> bool:
        """Move the paper as far as it goes; whether it can go on."""
        while self._roll.waiting and not self._faults & STOPS:
            moved = self._roll.advance(self._roll.waiting if self._rows_left is None else self._rows_left)
            if self._rows_left is not None:
                self._rows_left -= moved
                if not self._rows_left:
                    self._rows_left = None
                    self._change(self._coming)
                    self._struck()
        return not self._faults & STOPS

    def _execute(self, command: bytes) -> None:
        match command[:2]:
            case _ if len(command) == 1:
                self._letter(command)
            case b"\x1b@":
                self._begin()
            case b"\x1ba":
                self._style.alignment = min(command[2] % 48, 2)
            case b"\x1bt":
                self._style.code_page = _CODE_PAGES.get(command[2], self._style.code_page)
            case b"\x1d!":
                self._style.across, self._style.down = (command[2] >> 4 & 7) + 1, (command[2] & 7) + 1
            case b"\x1dP":
                self._unit = command[3] or 2 * self._dpi
            case key if key in _MOVES:
                self._move_paper(command)
            case b"\x1d(" | b"\x1d8" if command[2:3] == b"L":
                self._graphics(command[5 if command[1:2] == b"(" else 7 :])
            case b"\x1da" | b"\x1dr" | b"\x1dI" | b"\x1d(":
                self._reply(command)

    def _move_paper(self, command: bytes) -> None:
        match command[1:2]:
            case b"d":
                self._roll.feed(command[2] * LINE_HEIGHT)
            case b"J":
                self._roll.feed(command[2] * self._dpi // self._unit)
            case b"v":
                self._roll.dots(int.from_bytes(command[4:6], "little"), command[8:])
            case _ if self._roll.height:
                self._cut_off(self._roll.cut())

    def _graphics(self, body: bytes) -> None:
        """Functions 112 (keep a picture of one colour, undistorted) and 50 (print it) of `GS ( L` and `GS 8 L`."""
        function = body[1:2]
        if function == _STORE and body[2:6] == _PLAIN_PICTURE:
            width, rows = (int.from_bytes(body[6:8], "little") + 7) // 8, int.from_bytes(body[8:10], "little")
            if width and 0 < rows <= _MOST_ROWS and len(body) == _HEAD_LENGTH + width * rows:
                self._stored = width, body[_HEAD_LENGTH:]
        elif function and function in _PRINT_STORED and self._stored is not None:
            self._roll.dots(*self._stored)
            self._stored = None

    def _reply(self, command: bytes) -> None:
        match command[1:2]:
            case b"a":
                self._auto_status = command[2] != 0
                if self._auto_status:
                    self._answer(virtual_answers.auto_status(self._faults))
            case b"r":
                self._answer(virtual_answers.paper_status(command[2], self._faults))
            case b"I":
                self._answer(virtual_answers.name(command[2]))
            case b"(" if command[2:3] == b"H" and command[5:6] == b"0":
                self._answer(virtual_answers.printed(command[7:], self._faults))

    def _letter(self, letter: bytes) -> None:
        if letter == b"\n":
            self._roll.text(self._line, self._style)
            self._line = ""
        elif letter == b"\t":
            self._line = self._line.ljust((len(self._line) // _TAB + 1) * _TAB)
        elif letter >= b" ":
            self._line += letter.decode(self._style.code_page, errors="replace")

    def _answer(self, data: bytes) -> None:
        arriving = virtual_answers.on_the_wire(data, self._faults, self._chance)
        if arriving:
            self._answer_host(arriving)
