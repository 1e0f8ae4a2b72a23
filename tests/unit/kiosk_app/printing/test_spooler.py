"""A printer that is written to and never heard, as behind the spooler of Windows."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.printer import protocol
from kiosk_app.printer.jobs import JobState, Times
from kiosk_app.printer.spooler import SpoolerTransport
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.transport import TransportError, open_transport
from kiosk_app.printer.worker import PrinterWorker

A, B = UUID(int=1), UUID(int=2)


class Spool:
    """What Windows would do with a printer's documents."""

    def __init__(self) -> None:
        self.documents: list[bytes] = []
        self.opened = 0
        self.refuses = False
        self.free = threading.Event()
        self.free.set()
        self._open: bytes | None = None

    def begin_document(self, _title: str, /) -> None:
        if self.refuses:
            raise OSError("the spooler is not running")
        self._open = b""

    def write(self, data: bytes) -> int:
        self.free.wait()
        assert self._open is not None
        self._open += data[:1000]
        return len(data[:1000])

    def end_document(self) -> None:
        assert self._open is not None
        self.documents.append(self._open)
        self._open = None

    def abort(self) -> None:
        self._open = None

    def close(self) -> None:
        """Nothing is held."""


@pytest.fixture
def spool() -> Spool:
    """A spooler with one printer."""
    return Spool()


@pytest.fixture
def told() -> list[tuple[UUID, JobState]]:
    """What the worker has told of its jobs."""
    return []


@pytest.fixture
def worker(spool: Spool, told: list[tuple[UUID, JobState]], qtbot: QtBot) -> Iterator[PrinterWorker]:
    """A worker whose printer is behind that spooler; it would wait long for an answer."""

    def connect(_address: str, _seconds: float) -> SpoolerTransport:
        spool.opened += 1
        return SpoolerTransport(spool)

    times = Times(answer=60, confirm=60, poll=0.01, first_retry=0.01, leave=0.2)
    worker = PrinterWorker("spooler://Ticket%20printer", times=times, connect=connect)
    worker.job_changed.connect(lambda job_id, state: told.append((job_id, state)))
    worker.start()
    yield worker
    spool.free.set()
    worker.stop()


def test_every_ticket_is_one_document(
    worker: PrinterWorker, spool: Spool, told: list[tuple[UUID, JobState]], qtbot: QtBot
) -> None:
    """The best end is uncertain, at once; the state stays unknown, nothing is asked, and nobody connects again."""
    for job in (A, B):
        worker.submit(job, b"Nummer P042\n" * 200)
        qtbot.waitUntil(lambda job=job: (job, JobState.UNCERTAIN) in told)
    assert [state for job, state in told if job == A] == [
        JobState.QUEUED,
        JobState.PREFLIGHT,
        JobState.SENDING,
        JobState.AWAITING,
        JobState.UNCERTAIN,
    ]
    assert [document.count(b"P042") for document in spool.documents] == [200, 200]
    assert not any(ask in document for document in spool.documents for ask in (*protocol.ASK_STATUS, b"\x1d(H"))
    assert worker.state is PrinterState.UNKNOWN
    assert spool.opened == 1


def test_a_spooler_that_refuses(
    worker: PrinterWorker, spool: Spool, told: list[tuple[UUID, JobState]], qtbot: QtBot
) -> None:
    """What was never begun fails; the next one is printed when the spooler is back."""
    spool.refuses = True
    worker.submit(A, b"Nummer P042\n")
    qtbot.waitUntil(lambda: (A, JobState.FAILED) in told)
    spool.refuses = False
    worker.submit(B, b"Nummer P043\n")
    qtbot.waitUntil(lambda: (B, JobState.UNCERTAIN) in told)
    assert [b"P043" in document for document in spool.documents] == [True]


def test_stopping_does_not_wait_for_a_write_that_hangs(
    worker: PrinterWorker, spool: Spool, told: list[tuple[UUID, JobState]], qtbot: QtBot
) -> None:
    """The thread is left behind: its ticket is uncertain, those behind it fail, and it says nothing any more."""
    spool.free.clear()
    worker.submit(A, b"Nummer P042\n")
    worker.submit(B, b"Nummer P043\n")
    qtbot.waitUntil(lambda: (A, JobState.SENDING) in told)
    worker.stop()
    qtbot.waitUntil(lambda: (B, JobState.FAILED) in told)
    spool.free.set()
    worker.stop()
    assert [state for job, state in told if job == A][-1] is JobState.UNCERTAIN
    assert told.count((A, JobState.UNCERTAIN)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has one")
def test_only_windows_has_a_spooler() -> None:
    """A sentence says what to write here."""
    with pytest.raises(TransportError, match="only Windows has a spooler: Ticket printer is reached by tcp://"):
        open_transport("spooler://Ticket%20printer", 1)
