"""The stand's program as a process of the dialog's: started when it is to be seen, and calmly started again."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any, Final

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from shared.client.backoff import Backoff
from shared.client.folders import runtime_folder, socket_name
from shared.client.local_messages import MessageDoor, MessageLine
from shared.protocol.preview import PROTOCOL, Fault, FromStand, Ready

_log = logging.getLogger(__name__)

_FIRST_SECONDS: Final = 0.5
_LONGEST_SECONDS: Final = 20.0
_TRIES: Final = 4
"""After so many ends without a sign of life nothing more is tried."""
_FAREWELL_MS: Final = 3_000
_numbers = count()


class StandState(StrEnum):
    """How the stand in the preview is."""

    RESTING = "resting"
    """Nobody looks."""
    MISSING = "missing"
    """There is no such program on this computer."""
    STARTING = "starting"
    READY = "ready"
    AGAIN = "again"
    """It has ended by itself and is started again."""
    FAILED = "failed"
    """It does not start, or it is another version."""


class StandProcess(QObject):
    """One stand, from `start` to `stop`; what it says is told by `heard`, but only while it is `READY`."""

    heard = Signal(object)
    state_changed = Signal()

    def __init__(
        self,
        command: Callable[[], Sequence[str]],
        parent: QObject | None = None,
        *,
        folder: Path | None = None,
        randomness: Callable[[], float] = random.random,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._folder = folder
        self._state = StandState.RESTING
        self._program: QProcess | None = None
        self._door: MessageDoor | None = None
        self._line: MessageLine | None = None
        self._ends = 0
        self._backoff = Backoff(_FIRST_SECONDS, _LONGEST_SECONDS, randomness)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._launch)

    @property
    def state(self) -> StandState:
        """How it is now."""
        return self._state

    @property
    def process_id(self) -> int:
        """The program's, 0 while there is none."""
        return int(self._program.processId()) if self._program is not None else 0

    def start(self) -> None:
        """Somebody looks. Also tries anew what had failed."""
        if self._state in (StandState.RESTING, StandState.MISSING, StandState.FAILED):
            self._ends = 0
            self._backoff.reset()
            self._launch()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._again.stop()
        self._drop()
        self._become(StandState.RESTING)

    def send(self, message: msgspec.Struct) -> None:
        """Tell the stand; nothing happens while it is not there."""
        if self._line is not None and self._state is StandState.READY:
            self._line.send(message)

    def _launch(self) -> None:
        command = self._command()
        if not command:
            self._become(StandState.MISSING)
            return
        folder = self._folder or runtime_folder()
        name = socket_name(f"preview-{QCoreApplication.applicationPid()}-{next(_numbers)}", folder)
        door = MessageDoor(name, self)
        trouble = door.open()
        if trouble:
            _log.warning("the preview cannot listen on %s: %s", name, trouble)
            door.deleteLater()
            self._become(StandState.FAILED)
            return
        door.came.connect(self._on_came)
        program = QProcess(self)
        program.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        program.finished.connect(self._on_finished)
        program.errorOccurred.connect(self._on_error)
        self._door, self._program = door, program
        self._become(StandState.STARTING if self._ends == 0 else StandState.AGAIN)
        program.start(command[0], [*command[1:], "--preview", name])

    def _on_came(self, socket: Any) -> None:
        line = self._line = MessageLine(socket, FromStand, self)
        line.received.connect(self._on_received)
        line.closed.connect(self._on_ended)
        line.begin()

    def _on_received(self, message: FromStand) -> None:
        if isinstance(message, Ready):
            if message.protocol != PROTOCOL:
                _log.info("the stand %s speaks another version of the preview", message.version)
                self._drop()
                self._become(StandState.FAILED)
                return
            self._ends = 0
            self._become(StandState.READY)
        elif isinstance(message, Fault):
            _log.info("in the preview: %s", message.words)
        self.heard.emit(message)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_ended()

    def _on_finished(self) -> None:
        if self._program is not None:
            said = bytes(self._program.readAll().data()).decode(errors="replace").strip()
            _log.info("the stand in the preview has ended: %s", said[-300:] or "without a word")
        self._on_ended()

    def _on_ended(self) -> None:
        if self._program is None:
            return
        self._drop()
        self._ends += 1
        if self._ends >= _TRIES:
            self._become(StandState.FAILED)
            return
        self._become(StandState.AGAIN)
        self._again.start(round(self._backoff.next() * 1000))

    def _drop(self) -> None:
        """Let go of program and line; the program ends by itself when the line does, and is killed if it hangs."""
        line, self._line = self._line, None
        door, self._door = self._door, None
        program, self._program = self._program, None
        if line is not None:
            line.received.disconnect(self._on_received)
            line.close()
            line.deleteLater()
        if door is not None:
            door.close()
            door.deleteLater()
        if program is not None:
            program.finished.disconnect(self._on_finished)
            program.errorOccurred.disconnect(self._on_error)
            _see_out(program)

    def _become(self, state: StandState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit()


def _see_out(program: QProcess) -> None:
    """Let a program end that is no longer wanted: it has some seconds to do so by itself."""
    if program.state() is QProcess.ProcessState.NotRunning:
        program.deleteLater()
        return
    program.setParent(QCoreApplication.instance())  # it may outlive who has started it
    timer = QTimer(program, singleShot=True, interval=_FAREWELL_MS)
    timer.timeout.connect(program.kill)
    program.finished.connect(program.deleteLater)
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(program.kill)
    program.terminate()
    timer.start()
