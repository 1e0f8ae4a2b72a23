"""A printer that answers at random, whatever it is asked."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.printer.jobs import JobState, Times
from kiosk_app.printer.session import Session
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.transport import TwoWay

ID = b"0042"
TICK = 0.05


class RandomWire(TwoWay):
    """Takes everything and answers with the pieces given; time passes while nothing comes."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces[::-1]
        self.now = 0.0

    def read(self, seconds: float) -> bytes:
        """The next piece; silence when there is none."""
        self.now += min(seconds, TICK) + 0.001
        return self._pieces.pop() if self._pieces else b""

    def write(self, data: memoryview, _seconds: float) -> int:
        """All of it."""
        return len(data)

    def interrupt(self) -> None:
        """Nobody waits."""

    def close(self, *, drop_unsent: bool = False) -> None:
        """There is nothing to close."""


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.binary(max_size=4000), max_size=12))
def test_no_noise_is_taken_for_a_printed_ticket(pieces: list[bytes]) -> None:
    """Nothing crashes, and without its own id no ticket counts as printed; every state told is one of ours."""
    wire = RandomWire([piece.replace(ID, b"") for piece in pieces])
    told: list[object] = []
    session = Session(
        wire,
        lambda: wire.now,
        Times(answer=0.2, confirm=1, stall=0.5, watch=0.2),
        stopping=lambda: False,
        state_changed=told.append,
        printed=lambda _id: None,
    )
    session.ask_state()
    end = session.print_out(b"ticket", ID, lambda _step: None)
    assert end is not JobState.PRINTED
    assert set(told) <= set(PrinterState)
    session.discard()
    assert session.ask_state() in PrinterState
    assert len(session._parser._open) < 100
