"""What people far away are told of the printer: its lasting state, and how many tickets the roll is good for."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.paper_left import PaperLeft, became, printed
from kiosk_app.printer.settled import Settling, saw, settled
from kiosk_app.printer.state import PrinterState
from shared.client.state_file import read_state, write_state


class WorkerLike(Protocol):
    """What is needed of `kiosk_app.printer.worker.PrinterWorker`."""

    state_changed: Any
    job_changed: Any

    @property
    def state(self) -> PrinterState:
        """How the printer is."""


class PrinterCare(QObject):
    """Watches one printer; what it has learnt of rolls is kept in `file`.

    `drawn_mm` answers how long the drawing of a job is, None for one that is not known.
    """

    changed = Signal()

    def __init__(
        self,
        worker: WorkerLike,
        file: Path,
        drawn_mm: Callable[[UUID], float | None],
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._file = file
        self._drawn_mm = drawn_mm
        self._clock = clock
        self._left = read_state(file, PaperLeft, PaperLeft())
        self._settling = Settling(since=clock())
        self._settles = QTimer(self, singleShot=True)
        self._settles.setTimerType(Qt.TimerType.CoarseTimer)
        self._settles.timeout.connect(self._settle)
        worker.state_changed.connect(self._state_changed)
        worker.job_changed.connect(self._job_changed)
        self._state_changed(worker.state)

    @property
    def state(self) -> PrinterState | None:
        """The state that has lasted; None before the first one has."""
        return self._settling.told

    @property
    def tickets_left(self) -> int | None:
        """About so many more tickets; None while there is plenty, or nobody knows."""
        return self._left.tickets

    def roll_changed(self) -> None:
        """Somebody says that a new roll is in: what was thought of the old one does not hold."""
        self._keep(became(self._left, PrinterState.READY))

    @Slot(object)
    def _state_changed(self, state: PrinterState) -> None:
        self._swap(saw(self._settling, state, self._clock()))
        self._keep(became(self._left, state))

    @Slot(object, object)
    def _job_changed(self, job_id: UUID, state: JobState) -> None:
        length = self._drawn_mm(job_id) if state in (JobState.PRINTED, JobState.PROCESSED) else None
        if length is not None:
            self._keep(printed(self._left, length))

    @Slot()
    def _settle(self) -> None:
        self._swap(settled(self._settling, self._clock()))

    def _swap(self, settling: Settling) -> None:
        before, self._settling = self._settling, settling
        due = settling.due_in(self._clock())
        if due is None:
            self._settles.stop()
        else:
            self._settles.start(math.ceil(due * 1000))
        if settling.told is not before.told:
            self.changed.emit()

    def _keep(self, left: PaperLeft) -> None:
        if left == self._left:
            return
        before, self._left = self._left, left
        write_state(self._file, left)
        if left.tickets != before.tickets:
            self.changed.emit()
