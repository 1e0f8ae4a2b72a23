"""The one thread that speaks to the printer: it keeps the connection, prints in turn, and always knows the state."""

from __future__ import annotations

import secrets
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from kiosk_app.printer import protocol
from kiosk_app.printer.address import read_address
from kiosk_app.printer.jobs import PLAIN, Content, Job, JobState, PrintStyle, Times, to_bytes
from kiosk_app.printer.session import Session
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.transport import Transport, TransportError, open_transport
from kiosk_app.ticket.paper import PAPER_80, Paper

_ENDS_WITH_A_TICKET: Final = frozenset({JobState.PRINTED, JobState.PROCESSED})


class PrinterWorker(QObject):
    """Lives in the UI thread and never blocks it, but for `stop`.

    A ticket is sent only to a printer that says it can print, or that has never said anything: then the best end is
    *uncertain*. `state_changed` comes before the `job_changed` that it explains.
    """

    state_changed = Signal(object)
    """The new `PrinterState`."""
    job_changed = Signal(object, object)
    """The job's `UUID` and its new `JobState`."""

    _said = Signal(object)

    def __init__(
        self,
        address: str,
        paper: Paper = PAPER_80,
        *,
        style: PrintStyle = PLAIN,
        parent: QObject | None = None,
        times: Times | None = None,
        clock: Callable[[], float] = time.monotonic,
        connect: Callable[[str, float], Transport] = open_transport,
        first_process: Callable[[], int] = lambda: secrets.randbelow(protocol.PROCESS_IDS),
    ) -> None:
        """Nothing is connected before `start`. Raises `AddressError` if `address` is no printer's.

        `first_process` is drawn at random, so that what a run before this one left in the printer confirms nothing.
        """
        super().__init__(parent)
        read_address(address)
        self._address = address
        self._paper = paper
        self._style = style
        self._times = times or Times()
        self._clock = clock
        self._connect = connect
        self._state = PrinterState.UNKNOWN
        self._known_state = PrinterState.UNKNOWN
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._jobs: deque[Job] = deque()
        self._transport: Transport | None = None
        self._stopping = False
        self._process = first_process()
        self._unsettled: dict[bytes, UUID] = {}
        self._may_hold = True  # something of a run before this one
        self._piece_left = False
        self._drops = False
        self._talks = False
        self._current: UUID | None = None
        self._begun = False
        self._left_behind = False
        self._trouble = ""
        self._thread = threading.Thread(target=self._run, name="printer", daemon=True)
        self._said.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> PrinterState:
        """The state last told by `state_changed`; unknown before the first."""
        return self._state

    @property
    def trouble(self) -> str:
        """Why the printer cannot be reached, in a sentence for whoever looks after it; empty when it can."""
        return self._trouble

    def start(self) -> None:
        """Connect, and stay connected; once."""
        self._thread.start()

    def submit(self, job_id: UUID, content: Content) -> None:
        """Print it when all before it are done; `job_changed` tells how it goes, beginning with *queued*."""
        self._tell_job(job_id, JobState.QUEUED)
        with self._lock:
            refused = self._stopping
            if not refused:
                self._jobs.append(Job(job_id, content))
                self._wake()
        if refused:
            self._tell_job(job_id, JobState.FAILED)

    def expect_a_piece(self) -> None:
        """A run before this one ended in the middle of a ticket: what is left of it is cut off first."""
        self._piece_left = True

    def stop(self) -> None:
        """End the thread and wait for it: tickets not begun fail, one that is being sent is uncertain.

        A thread that hangs in the system's hands (a spooler, a look-up of a name) is left behind after `Times.leave`.
        """
        with self._lock:
            self._stopping = True
            self._wake()
        if not self._thread.is_alive():
            return
        self._thread.join(self._times.leave)
        with self._lock:
            self._left_behind = self._thread.is_alive()
            if not self._left_behind:
                return
            current, waiting = self._current, [job.id for job in self._jobs]
            self._jobs.clear()
        if current is not None:
            self._said.emit(lambda: self.job_changed.emit(current, JobState.UNCERTAIN))
        for job_id in waiting:
            self._tell_job(job_id, JobState.FAILED)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()

    def _wake(self) -> None:
        """With the lock held."""
        self._changed.notify_all()
        if self._transport is not None:
            self._transport.interrupt()

    # From here on, everything runs in the printer's thread.

    def _run(self) -> None:
        retry = self._times.first_retry
        try:
            while not self._stopping:
                answered = self._connect_and_serve()
                retry = self._times.first_retry if answered else min(retry * 2, self._times.longest_retry)
                with self._changed:
                    self._changed.wait_for(lambda: self._stopping or bool(self._jobs), retry)
        finally:
            self._tell_state(PrinterState.UNKNOWN)
            self._fail_waiting()

    def _connect_and_serve(self) -> bool:
        """Whether the printer ever answered on this connection."""
        try:
            transport = self._connect(self._address, self._times.connect)
        except TransportError as error:
            self._trouble = str(error)
            self._tell_state(PrinterState.OFFLINE)
            self._fail_waiting()
            return False
        self._trouble = ""
        session = Session(
            transport,
            self._clock,
            self._times,
            stopping=lambda: self._stopping,
            state_changed=self._tell_state,
            printed=self._settle_late,
        )
        with self._lock:
            self._transport = transport
        try:
            self._serve(session, two_way=transport.two_way)
        except TransportError as error:
            self._trouble = str(error)
            self._tell_state(PrinterState.OFFLINE)
            if not session.answered:
                self._fail_waiting()
        finally:
            with self._lock:
                self._transport = None
            self._unsettled.clear()
            transport.close(drop_unsent=self._drops)
        return session.answered or not transport.two_way

    def _serve(self, session: Session, *, two_way: bool) -> None:
        """Until we are to stop, the connection is lost, the printer is silent or what is on its way must not arrive.

        From a printer that cannot be heard, silence means nothing.
        """
        self._drops = False
        state = session.ask_state()
        self._tell_state(state)
        if session.answered:
            self._talks = True
            session.switch_auto_status_on()
        poll = self._clock() + self._times.poll
        while not self._stopping:
            job = self._next_job()
            if job is not None:
                state = self._print(session, job)
                if self._drops:
                    return
            elif state is PrinterState.UNKNOWN and two_way:
                return
            elif self._clock() >= poll or session.doubtful:
                state = session.ask_state()
            else:
                session.listen(poll - self._clock())
                continue
            poll = self._clock() + self._times.poll

    def _next_job(self) -> Job | None:
        with self._lock:
            return self._jobs.popleft() if self._jobs else None

    def _print(self, session: Session, job: Job) -> PrinterState:
        """The state afterwards; the job goes back to its place if the connection was lost before the first byte."""
        self._current, self._begun = job.id, False
        try:
            self._tell_job(job.id, JobState.PREFLIGHT)
            state = session.ask_state()
            self._talks = self._talks or session.answered
            if state.can_print and self._may_hold:
                self._may_hold = not session.discard()
            if state.can_print or (state is PrinterState.UNKNOWN and not self._talks):
                return self._send(session, job)
        except TransportError:
            if not self._begun:
                self._try_again(job)
            raise
        finally:
            self._current = None
        self._tell_job(job.id, JobState.FAILED)
        return state

    def _send(self, session: Session, job: Job) -> PrinterState:
        self._process += 1
        process_id = protocol.process_id(self._process)
        body = to_bytes(job.content, self._paper, self._style, after_a_piece=self._piece_left)
        reached = JobState.PREFLIGHT

        def progress(step: JobState) -> None:
            nonlocal reached
            reached, self._begun = step, True
            self._tell_job(job.id, step)

        end, discarded, lost = JobState.UNCERTAIN, False, True
        try:
            end = session.print_out(body, process_id, progress)
            # Before anybody hears that it has failed, and mends the printer: what it holds would come out then.
            discarded = end is JobState.FAILED and session.discard()
            lost = False
        except TransportError as error:
            if self._begun:
                self._trouble = str(error)
                self._tell_state(PrinterState.OFFLINE)
            raise
        finally:
            if self._begun:
                whole = end in _ENDS_WITH_A_TICKET
                self._may_hold = not whole and not discarded
                self._drops = end is JobState.FAILED and not discarded
                torn = reached is JobState.SENDING or end is JobState.FAILED or lost or session.answered
                self._piece_left = not whole and torn
                self._tell_job(job.id, end)
        if end is not JobState.PRINTED:
            self._unsettled[process_id] = job.id
        if self._drops:
            return PrinterState.UNKNOWN
        state = session.ask_state()
        self._drops = end is JobState.UNCERTAIN and session.answered and state is PrinterState.UNKNOWN
        return state

    def _settle_late(self, process_id: bytes) -> None:
        job_id = self._unsettled.pop(process_id, None)
        if job_id is not None:
            self._may_hold = self._piece_left = False
            self._tell_job(job_id, JobState.PRINTED)

    def _try_again(self, job: Job) -> None:
        job.cut_off += 1
        if job.cut_off > 1:
            self._tell_state(PrinterState.OFFLINE)
            self._tell_job(job.id, JobState.FAILED)
            return
        with self._lock:
            self._jobs.appendleft(job)

    def _fail_waiting(self) -> None:
        while (job := self._next_job()) is not None:
            self._tell_job(job.id, JobState.FAILED)

    def _tell_state(self, state: PrinterState) -> None:
        if state is self._known_state:
            return
        self._known_state = state

        def deliver() -> None:
            self._state = state
            self.state_changed.emit(state)

        self._say(deliver)

    def _tell_job(self, job_id: UUID, state: JobState) -> None:
        self._say(lambda: self.job_changed.emit(job_id, state))

    def _say(self, call: Callable[[], None]) -> None:
        """A thread that was left behind is not listened to: whoever did may be gone."""
        if not (self._left_behind and threading.current_thread() is self._thread):
            self._said.emit(call)
