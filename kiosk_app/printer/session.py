"""One connection's conversation with the printer: asking how it is, sending a ticket, waiting for its word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk_app.printer import protocol
from kiosk_app.printer.jobs import JobState, Times
from kiosk_app.printer.protocol import AutoStatus, Discarded, Nonsense, PaperStatus, Printed, RealTimeStatus
from kiosk_app.printer.state import PrinterState, from_auto, from_real_time
from kiosk_app.printer.transport import Transport

_STOPPED: Final = frozenset({PrinterState.OUT, PrinterState.COVER_OPEN, PrinterState.ERROR})
_PAPER_BITS: Final = frozenset({0b0000, 0b0011, 0b1100, 0b1111})
"""What `GS r` 1 can say: near its end or not, out or not."""
_QUIET_SECONDS: Final = 0.05
"""After nonsense, before the next question."""


class Session:
    """Belongs to the worker's thread. Every method raises `TransportError` when the connection is lost.

    `state_changed` is called with every new state, `printed` with the id of every ticket confirmed, even late.
    """

    def __init__(
        self,
        transport: Transport,
        clock: Callable[[], float],
        times: Times,
        *,
        stopping: Callable[[], bool],
        state_changed: Callable[[PrinterState], None],
        printed: Callable[[bytes], None],
    ) -> None:
        self._transport = transport
        self._clock = clock
        self._times = times
        self._stopping = stopping
        self._state_changed = state_changed
        self._printed = printed
        self._parser = protocol.AnswerParser()
        self._heard: list[int] = []
        self._asking = False
        self._state = PrinterState.UNKNOWN
        self._confirmed = b""
        self._owed = 0
        """Answers to `GS r` that have not come."""
        self._discarded = False
        self._knows_ids = True
        self._tells_printed = False
        self._nonsense = False
        """Since the last question."""
        self._unclear = False
        """Since the ticket has begun."""
        self._doubtful = False
        self.answered: bool = False
        """Whether the printer has ever said how it is."""

    @property
    def doubtful(self) -> bool:
        """Whether something has come that answers nothing: then what is known of the state may not be true."""
        return self._doubtful

    def ask_state(self) -> PrinterState:
        """How the printer is now; unknown when it does not answer clearly, and then this session is of no more use."""
        if not self._transport.two_way:
            return self._state
        deadline = self._clock() + self._times.answer
        while True:
            self._ask()
            if not self._until(lambda: not self._asking or self._nonsense, deadline - self._clock()):
                self._set_state(PrinterState.UNKNOWN)
                return self._state
            if not self._asking:
                return self._state
            while self._clock() < deadline and self._take_in(_QUIET_SECONDS):
                """Nonsense: let it pass, and ask again."""
            self._asking = False

    def switch_auto_status_on(self) -> None:
        """Have the printer tell of its troubles unasked."""
        self._send(protocol.AUTO_STATUS_ON)

    def listen(self, seconds: float) -> None:
        """Take in what the printer says unasked, until something comes, `seconds` have passed or we are interrupted."""
        self._take_in(seconds)

    def discard(self) -> bool:
        """Have the printer forget what it still holds; whether it said that it has."""
        if not self._transport.two_way:
            return False
        self._discarded = False
        self._send(protocol.DISCARD)
        return self._until(lambda: self._discarded, self._times.answer)

    def print_out(self, body: bytes, process_id: bytes, progress: Callable[[JobState], None]) -> JobState:
        """Send a ticket and wait for the printer's word: printed, processed, failed or uncertain."""
        self._transport.begin()
        progress(JobState.SENDING)
        self._unclear = False
        asks = protocol.ask_printed(process_id) + protocol.ASK_PROCESSED if self._transport.two_way else b""
        if not self._send(body + asks, give_up=lambda: self._state in _STOPPED):
            return JobState.FAILED if self._state in _STOPPED else JobState.UNCERTAIN
        self._transport.end()
        progress(JobState.AWAITING)
        if not asks:
            return JobState.UNCERTAIN
        self._owed += 1
        return self._await(process_id)

    def _await(self, process_id: bytes) -> JobState:
        deadline = self._clock() + self._times.confirm
        watch = self._clock() + self._times.watch
        settled = deadline
        while self._confirmed != process_id:
            now = self._clock()
            if self._state in _STOPPED:
                return JobState.FAILED
            if not self._owed and settled == deadline and not self._tells_printed:
                settled = min(deadline, now + (self._times.id_grace if self._knows_ids else 0))
            if now >= settled or self._stopping():
                return self._without_its_id()
            if now >= watch:
                self._ask()
                watch = now + self._times.watch
            self._take_in(min(settled, watch) - now)
        return JobState.PRINTED

    def _without_its_id(self) -> JobState:
        """*Processed* is the word of a printer that cannot say more, and that has said nothing but answers."""
        if self._owed:
            return JobState.UNCERTAIN
        self._knows_ids = False
        return JobState.UNCERTAIN if self._tells_printed or self._unclear else JobState.PROCESSED

    def _ask(self) -> None:
        if not self._asking:
            self._asking = True
            self._nonsense = self._doubtful = False
            self._heard.clear()
            self._send(b"".join(protocol.ASK_STATUS))

    def _send(self, data: bytes, give_up: Callable[[], bool] = lambda: False) -> bool:
        """Whether all of it was taken before the printer stalled or we were told to stop or to give up."""
        left = memoryview(data)
        deadline = self._clock() + self._times.stall
        while left:
            taken = self._transport.write(left, max(0.0, deadline - self._clock()))
            left = left[taken:]
            if taken:
                deadline = self._clock() + self._times.stall
                continue
            self._take_in(0)
            if give_up() or self._stopping() or self._clock() >= deadline:
                return False
        return True

    def _until(self, done: Callable[[], bool], seconds: float) -> bool:
        deadline = self._clock() + seconds
        while not done():
            left = deadline - self._clock()
            if left <= 0 or self._stopping():
                return False
            self._take_in(left)
        return True

    def _take_in(self, seconds: float) -> bool:
        """Whether anything came."""
        data = self._transport.read(seconds)
        for answer in self._parser.feed(data):
            match answer:
                case RealTimeStatus(value):
                    self._hear(value)
                case AutoStatus(message) if not self._nonsense:
                    self._set_state(from_auto(message))
                case Printed(process_id):
                    self._confirmed, self._knows_ids, self._tells_printed = process_id, True, True
                    self._printed(process_id)
                case PaperStatus(value) if value & 0x0F in _PAPER_BITS and self._owed:
                    self._owed -= 1
                case Discarded():
                    self._discarded, self._owed = True, 0
                case AutoStatus() | PaperStatus() | Nonsense():
                    self._nonsense = self._unclear = self._doubtful = True
        return bool(data)

    def _hear(self, value: int) -> None:
        if not self._asking or self._nonsense:
            self._doubtful = True
            return
        self._heard.append(value)
        if len(self._heard) == len(protocol.ASK_STATUS):
            self._set_state(from_real_time(self._heard))
            self._asking = False
            self.answered = True

    def _set_state(self, state: PrinterState) -> None:
        if state is not self._state:
            self._state = state
            self._state_changed(state)
