"""Finds servers on the local network by zeroconf, so that nobody types an address."""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from zeroconf import Error, IPVersion, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

from shared.client.jobs import Crashed, JobResult, Jobs
from shared.client.outcomes import Done

_log = logging.getLogger(__name__)

SERVICE_TYPE = "_skranke._tcp.local."
_INFO_MS = 3000


class FoundServer(Struct, frozen=True):
    """A server that has announced itself; `key` is its name on the network, `name` the municipality's."""

    key: str
    name: str
    url: str
    version: str


class Discovery(QObject):
    """Looks for servers from `start` to `stop`. All signals come in this thread; nothing here waits.

    What is found is a proposal: anybody on the network can announce anything, so a person confirms it.
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
        make: Callable[[], Zeroconf] = lambda: Zeroconf(ip_version=IPVersion.V4Only),
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
        try:
            zeroconf = self._make()
            ServiceBrowser(zeroconf, SERVICE_TYPE, listener=_Listener(self._seen.emit, self._unseen.emit))
        except (OSError, Error) as error:
            return f"Servers cannot be looked for on this network: {error}."
        return zeroconf

    def _on_open(self, result: JobResult[Zeroconf | str]) -> None:
        match result:
            case Done(str(reason)):
                self._fail(reason)
            case Done(Zeroconf() as zeroconf):
                self._close()
                self._zeroconf = zeroconf
                if not self._wanted:
                    self._close()
            case Crashed(error):
                self._fail(f"Servers cannot be looked for: {error}.")

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


class _Listener(ServiceListener):
    """Hears zeroconf on its own thread."""

    def __init__(self, seen: Callable[[FoundServer], None], unseen: Callable[[str], None]) -> None:
        self._seen = seen
        self._unseen = unseen

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        server = read_announcement(zc.get_service_info(type_, name, timeout=_INFO_MS))
        if server is not None:
            self._tell(lambda: self._seen(server))

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002 - zeroconf's names
        self._tell(lambda: self._unseen(name))

    @staticmethod
    def _tell(emit: Callable[[], None]) -> None:
        try:
            emit()
        except RuntimeError:
            _log.debug("a server was found when nobody looked any more")


def read_announcement(info: ServiceInfo | None) -> FoundServer | None:
    """The server that `info` tells of; None when it gives no address."""
    addresses = info.parsed_addresses() if info is not None else []
    if info is None or info.port is None or not addresses:
        return None
    # An address of a cable or a wireless network goes before one the machine only has with itself.
    address = min(addresses, key=lambda each: ipaddress.ip_address(each).is_loopback)
    host = f"[{address}]" if ":" in address else address
    said = info.decoded_properties
    path = (said.get("path") or "/").rstrip("/")
    return FoundServer(
        key=info.name,
        name=said.get("name") or info.get_name(),
        url=f"http://{host}:{info.port}{path}",
        version=said.get("version") or "",
    )
