"""Finds servers on the local network by zeroconf, so that nobody types an address."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal

from shared.client.jobs import Crashed, JobResult, Jobs

if TYPE_CHECKING:
    from zeroconf import Zeroconf

_log = logging.getLogger(__name__)

SERVICE_TYPE = "_skranke._tcp.local."


class FoundServer(Struct, frozen=True):
    """A server that has announced itself; `key` is its name on the network, `name` the municipality's."""

    key: str
    name: str
    url: str
    version: str


class Discovery(QObject):
    """Looks for servers from `start` to `stop`. All signals come in this thread; nothing here waits.

    What is found is a proposal: anybody on the network can announce anything, so a person confirms it. Zeroconf itself
    is loaded at the first look: with asyncio it brings thirteen megabytes, and who knows the server never looks.
    """

    found = Signal(object)
    """A `FoundServer`, new or changed."""
    gone = Signal(str)
    """The `key` of a server that has taken its announcement back."""
    failed = Signal(str)
    """The network does not allow looking, and why; nothing more comes."""

    _seen = Signal(object)
    _unseen = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        *,
        parent: QObject | None = None,
        make: Callable[[], Zeroconf] | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._make = make
        self._wanted = False
        self._zeroconf: Zeroconf | None = None
        self._seen.connect(self._on_seen, Qt.ConnectionType.QueuedConnection)
        self._unseen.connect(self._on_unseen, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to look."""
        if not self._wanted:
            self._wanted = True
            self._jobs.run(self._open, self._on_open)

    def stop(self) -> None:
        """Look no more."""
        self._wanted = False
        self._close()

    def _open(self) -> Zeroconf | str:
        """On a thread of the pool: sockets are opened and a thread of zeroconf's own is started."""
        from shared.client.announcements import look  # noqa: PLC0415 - see the class

        return look(self._make, self._seen.emit, self._unseen.emit)

    def _on_open(self, result: JobResult[Zeroconf | str]) -> None:
        if isinstance(result, Crashed):
            self._fail(f"Servers cannot be looked for: {result.error}.")
        elif isinstance(result.value, str):
            self._fail(result.value)
        else:
            self._close()
            self._zeroconf = result.value
            if not self._wanted:
                self._close()

    def _fail(self, reason: str) -> None:
        self._wanted = False
        _log.info("%s", reason)
        self.failed.emit(reason)

    def _close(self) -> None:
        zeroconf, self._zeroconf = self._zeroconf, None
        if zeroconf is not None:
            self._jobs.run(zeroconf.close, lambda _: None)

    def _on_seen(self, server: FoundServer) -> None:
        if self._wanted:
            self.found.emit(server)

    def _on_unseen(self, key: str) -> None:
        if self._wanted:
            self.gone.emit(key)
