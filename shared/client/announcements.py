"""What servers announce of themselves by zeroconf, heard on its own thread."""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import Callable

from zeroconf import Error, IPVersion, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

from shared.client.discovery import SERVICE_TYPE, FoundServer

_log = logging.getLogger(__name__)

_INFO_MS = 3000


def look(
    make: Callable[[], Zeroconf] | None, seen: Callable[[FoundServer], None], unseen: Callable[[str], None]
) -> Zeroconf | str:
    """Open sockets and begin to listen; the reason when the network does not allow it."""
    try:
        zeroconf = make() if make is not None else Zeroconf(ip_version=IPVersion.V4Only)
        ServiceBrowser(zeroconf, SERVICE_TYPE, listener=_Listener(seen, unseen))
    except (OSError, Error) as error:
        return f"Servers cannot be looked for on this network: {error}."
    return zeroconf


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
