"""Tells the local network where the server is, by zeroconf, so that a new PC finds it without typing."""

from __future__ import annotations

import ipaddress
import logging
import socket

from zeroconf import Error, IPVersion
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

_log = logging.getLogger(__name__)

SERVICE_TYPE = "_skranke._tcp.local."


class Announcement:
    """One server's announcement, from `start` to `close`. A network that refuses it only costs the finding."""

    def __init__(self, *, host: str, port: int, version: str, municipality: str) -> None:
        self._host = host
        self._port = port
        self._properties = {"version": version, "path": "/", "name": municipality}
        self._zeroconf: AsyncZeroconf | None = None

    async def start(self) -> None:
        """Register `_skranke._tcp`."""
        addresses = [self._host] if _is_address(self._host) else _own_addresses()
        try:
            self._zeroconf = AsyncZeroconf(ip_version=IPVersion.V4Only, interfaces=addresses)
            info = AsyncServiceInfo(
                SERVICE_TYPE,
                f"Skranke {socket.gethostname()} {self._port}.{SERVICE_TYPE}",
                addresses=[socket.inet_aton(address) for address in addresses],
                port=self._port,
                properties=self._properties,
                server=f"{socket.gethostname()}.local.",
            )
            await self._zeroconf.async_register_service(info)
        except (OSError, Error) as error:
            _log.info("The server could not be announced on the local network: %s", error)

    async def close(self) -> None:
        """Take the announcement back."""
        if self._zeroconf is not None:
            await self._zeroconf.async_unregister_all_services()
            await self._zeroconf.async_close()


def _is_address(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def _own_addresses() -> list[str]:
    found = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET, socket.SOCK_STREAM)
    return sorted({str(entry[4][0]) for entry in found})
