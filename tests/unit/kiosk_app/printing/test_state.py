"""The printer's state from its status bytes."""

from __future__ import annotations

import pytest

from kiosk_app.printer.state import PrinterState, from_auto, from_real_time

FINE = (0x12, 0x12, 0x12, 0x12)


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        (FINE, PrinterState.READY),
        ((0x12, 0x12, 0x12, 0x1E), PrinterState.NEAR_END),
        ((0x1A, 0x32, 0x12, 0x7E), PrinterState.OUT),
        ((0x1A, 0x16, 0x12, 0x12), PrinterState.COVER_OPEN),
        ((0x1A, 0x36, 0x12, 0x7E), PrinterState.COVER_OPEN),
        ((0x1A, 0x52, 0x1A, 0x12), PrinterState.ERROR),
        ((0x1A, 0x12, 0x32, 0x12), PrinterState.ERROR),
        ((0x1A, 0x12, 0x12, 0x12), PrinterState.OFFLINE),
        ((0x12, 0x12, 0x12), PrinterState.UNKNOWN),
        ((), PrinterState.UNKNOWN),
    ],
)
def test_from_questions(answers: tuple[int, ...], state: PrinterState) -> None:
    """The answers to `DLE EOT` 1 to 4 give one state, the one to act on; a missing answer gives unknown."""
    assert from_real_time(answers) is state


@pytest.mark.parametrize(
    ("message", "state"),
    [
        (b"\x10\x00\x00\x0f", PrinterState.READY),
        (b"\x10\x00\x03\x0f", PrinterState.NEAR_END),
        (b"\x18\x00\x0f\x0f", PrinterState.OUT),
        (b"\x38\x00\x0c\x0f", PrinterState.COVER_OPEN),
        (b"\x18\x08\x00\x0f", PrinterState.ERROR),
        (b"\x18\x00\x00\x0f", PrinterState.OFFLINE),
    ],
)
def test_from_automatic_status(message: bytes, state: PrinterState) -> None:
    """The four bytes that come unasked say the same."""
    assert from_auto(message) is state


def test_only_a_printer_that_says_so_can_print() -> None:
    """Unknown is not ready."""
    assert {state for state in PrinterState if state.can_print} == {PrinterState.READY, PrinterState.NEAR_END}
