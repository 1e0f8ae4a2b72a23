"""The scanner on a serial port: a thread that reads it, and comes back when it was pulled out."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from kiosk_app.devices.framing import QUIET_SECONDS, Framing
from kiosk_app.devices.port import Port, open_scanner
from kiosk_app.devices.wipe import LONGEST, wipe
from kiosk_app.printer.address import SerialAddress
from shared.client.backoff import Backoff

_log = logging.getLogger(__name__)

FIRST_RETRY_SECONDS: Final = 0.5
LONGEST_RETRY_SECONDS: Final = 10.0


class ScannerState(StrEnum):
    """What is known of a scanner."""

    UNKNOWN = "unknown"
    """It types: nobody can tell whether it is there."""
    READY = "ready"
    OFFLINE = "offline"


class SerialScanner(QObject):
    """Lives in the UI thread and never blocks it, but for `stop`."""

    read = Signal(object)
    """One reading, a bytearray, for the one who listens to wipe."""
    state_changed = Signal(object)
    """The new `ScannerState`."""

    _said = Signal(object)

    def __init__(
        self,
        address: SerialAddress,
        *,
        parent: QObject | None = None,
        connect: Callable[[SerialAddress], Port] = open_scanner,
        backoff: Backoff | None = None,
    ) -> None:
        """Nothing is opened before `start`."""
        super().__init__(parent)
        self._address = address
        self._connect = connect
        self._backoff = backoff or Backoff(FIRST_RETRY_SECONDS, LONGEST_RETRY_SECONDS, lambda: 1.0)
        self._state = ScannerState.UNKNOWN
        self._lock = threading.Lock()
        self._port: Port | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scanner", daemon=True)
        self._said.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> ScannerState:
        """The state last told by `state_changed`; unknown before the first."""
        return self._state

    @property
    def fault(self) -> str:
        """What the stand's report says of it: a sentence, or "" while all is well."""
        return f"The scanner on {self._address.port} cannot be read." if self._state is ScannerState.OFFLINE else ""

    def start(self) -> None:
        """Open the port, and open it again whenever it is gone; once."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it."""
        with self._lock:
            self._stopping.set()
            if self._port is not None:
                self._port.interrupt()
        if self._thread.is_alive():
            self._thread.join()

    def _deliver(self, call: Callable[[], None]) -> None:
        call()

    def _show(self, state: ScannerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    # From here on, everything runs in the scanner's thread.

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                port = self._connect(self._address)
            except OSError as error:
                self._gone(error)
                continue
            self._backoff.reset()
            with self._lock:
                self._port = port
            try:
                self._serve(port)
            except OSError as error:
                self._gone(error)
            finally:
                with self._lock:
                    self._port = None
                port.close()

    def _serve(self, port: Port) -> None:
        self._said.emit(partial(self._show, ScannerState.READY))
        framing, buffer = Framing(), bytearray(LONGEST)
        try:
            while not self._stopping.is_set():
                count = port.read_into(buffer, QUIET_SECONDS if framing.waits else None)
                with memoryview(buffer) as seen:
                    ended = framing.feed(seen[:count]) if count else framing.quiet()
                wipe(buffer)
                for reading in ended:
                    self._said.emit(partial(self.read.emit, reading))
        finally:
            framing.drop()
            wipe(buffer)

    def _gone(self, error: OSError) -> None:
        if self._state is not ScannerState.OFFLINE:
            _log.info("the scanner cannot be read: %s", error)
        self._said.emit(partial(self._show, ScannerState.OFFLINE))
        self._stopping.wait(self._backoff.next())
