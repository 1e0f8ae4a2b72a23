"""The inside of the virtual printer: ESC/POS in, answers and pieces of paper out; no wire."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QImage

from kiosk_app.printer import protocol
from kiosk_app.printer.virtual_commands import command_length
from kiosk_app.printer.virtual_paper import LINE_HEIGHT, Roll, Style

BUFFER_SIZE: Final = 64 * 1024
"""Bytes that a printer which cannot print takes in before it stops reading."""

_TAB: Final = 8
_REAL_TIME: Final = re.compile(rb"\x10\x04([\x01-\x04])|" + re.escape(protocol.DISCARD))
_LONGEST_REAL_TIME: Final = len(protocol.DISCARD)
_CODE_PAGES: Final = {0: "cp437", 2: "cp850", 5: "cp865", 16: "cp1252", 19: "cp858"}
_NAMES: Final = {0x41: b"_1.00\x00", 0x42: b"_SKRANKE\x00", 0x43: b"_VIRTUAL\x00", 0x44: b"_1\x00"}


class Fault(StrEnum):
    """What can be wrong with the printer or its wire; several at once if one likes."""

    OUT = "out"
    NEAR_END = "near-end"
    COVER = "cover"
    CUTTER = "cutter"
    STALL = "stall"
    """It reads nothing any more."""
    MUTE = "mute"
    """It prints, but answers nothing."""
    RESET = "reset"
    """The connection breaks as soon as a picture comes."""
    HALF_CLOSE = "half-close"
    """It reads and prints, but has closed its own direction."""
    SLOW = "slow"
    """A wire of 9600 baud."""
    NO_PROCESS_ID = "no-process-id"
    """A printer too old to say that a ticket stands on paper."""


_STOPS: Final = frozenset({Fault.OUT, Fault.COVER, Fault.CUTTER})


class Engine:
    """Draws what it is told and answers what it is asked.

    Like the real ones it obeys real-time commands at once, also in the middle of a picture or when it cannot print,
    and goes on with what it holds when the trouble is over. `answer` gets bytes for the host, `cut` pieces of paper.
    """

    def __init__(self, width_px: int, answer: Callable[[bytes], None], cut: Callable[[QImage], None]) -> None:
        self._answer_host = answer
        self._cut_off = cut
        self._roll = Roll(width_px)
        self._held = bytearray()
        self._recent = b""
        self._line = ""
        self._style = Style()
        self._auto_status = False
        self._faults: frozenset[Fault] = frozenset()

    @property
    def faults(self) -> frozenset[Fault]:
        """What is wrong now."""
        return self._faults

    @property
    def full(self) -> bool:
        """Whether it must not be given more before it can print again."""
        return len(self._held) >= BUFFER_SIZE

    def set_faults(self, faults: Collection[Fault]) -> None:
        """From now on exactly these are wrong."""
        before = self._auto_message()
        self._faults = frozenset(faults)
        if self._auto_status and self._auto_message() != before:
            self._answer(self._auto_message())
        self._run()

    def receive(self, data: bytes) -> None:
        """Take what the host has sent, in any split."""
        seen = len(self._recent)
        window = self._recent + data
        start = seen
        for found in _REAL_TIME.finditer(window):
            if found.end() <= seen:
                continue
            if found[1]:
                self._answer(self._status(found[1][0]))
            else:
                self._held.clear()
                self._line = ""
                start = found.end()
                self._answer(b"\x37\x25\x00")
        self._recent = window[-(_LONGEST_REAL_TIME - 1) :]
        self._held += window[start:]
        self._run()

    def _run(self) -> None:
        done = 0
        view = memoryview(bytes(self._held))
        while not self._faults & _STOPS and (length := command_length(view[done:])):
            self._execute(bytes(view[done : done + length]))
            done += length
        del self._held[:done]

    def _execute(self, command: bytes) -> None:
        match command[:2]:
            case _ if len(command) == 1:
                self._letter(command)
            case b"\x1b@":
                self._style, self._line, self._auto_status = Style(), "", False
            case b"\x1ba":
                self._style.alignment = min(command[2] % 48, 2)
            case b"\x1bt":
                self._style.code_page = _CODE_PAGES.get(command[2], self._style.code_page)
            case b"\x1d!":
                self._style.across, self._style.down = (command[2] >> 4 & 7) + 1, (command[2] & 7) + 1
            case b"\x1bd" | b"\x1bJ" | b"\x1dv" | b"\x1dV" | b"\x1bi" | b"\x1bm":
                if self._line:
                    self._letter(b"\n")
                self._move_paper(command)
            case b"\x1da" | b"\x1dr" | b"\x1dI" | b"\x1d(":
                self._reply(command)

    def _move_paper(self, command: bytes) -> None:
        match command[1:2]:
            case b"d":
                self._roll.feed(command[2] * LINE_HEIGHT)
            case b"J":
                self._roll.feed(command[2])
            case b"v":
                self._roll.dots(int.from_bytes(command[4:6], "little"), command[8:])
            case _ if self._roll.height:
                self._cut_off(self._roll.cut())

    def _reply(self, command: bytes) -> None:
        match command[1:2]:
            case b"a":
                self._auto_status = command[2] != 0
                if self._auto_status:
                    self._answer(self._auto_message())
            case b"r":
                self._answer(bytes((self._paper_bits() if command[2] in b"\x011" else 0,)))
            case b"I":
                self._answer(_NAMES.get(command[2], b"\x02"))
            case b"(" if command[2:3] == b"H" and command[5:6] == b"0" and Fault.NO_PROCESS_ID not in self._faults:
                self._answer(b"\x37\x22" + command[7:] + b"\x00")

    def _letter(self, letter: bytes) -> None:
        if letter == b"\n":
            self._roll.text(self._line, self._style)
            self._line = ""
        elif letter == b"\t":
            self._line = self._line.ljust((len(self._line) // _TAB + 1) * _TAB)
        elif letter >= b" ":
            self._line += letter.decode(self._style.code_page, errors="replace")

    def _answer(self, data: bytes) -> None:
        if Fault.MUTE not in self._faults:
            self._answer_host(data)

    def _status(self, which: int) -> bytes:
        out, cover, cutter = (fault in self._faults for fault in (Fault.OUT, Fault.COVER, Fault.CUTTER))
        near_end = out or Fault.NEAR_END in self._faults
        bits = (
            0x08 * bool(self._faults & _STOPS),
            0x04 * cover | 0x20 * out | 0x40 * cutter,
            0x08 * cutter,
            0x0C * near_end | 0x60 * out,
        )
        return bytes((0x12 | bits[which - 1],))

    def _auto_message(self) -> bytes:
        first = 0x10 | 0x08 * bool(self._faults & _STOPS) | 0x20 * (Fault.COVER in self._faults)
        return bytes((first, 0x08 * (Fault.CUTTER in self._faults), self._paper_bits(), 0x0F))

    def _paper_bits(self) -> int:
        out = Fault.OUT in self._faults
        return 0x0C * out | 0x03 * (out or Fault.NEAR_END in self._faults)
