"""Tells the local network where the server is, by zeroconf, so that a new PC finds it without typing."""

from __future__ import annotations

import ipaddress
import logging
import socket

import ifaddr
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
        try:
            addresses = [self._host] if _is_address(self._host) else _own_addresses()
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
    """The IPv4 addresses by which others reach this machine; its own name often leads to loopback only."""
    found = {str(address.ip) for adapter in ifaddr.get_adapters() for address in adapter.ips if address.is_IPv4}
    reachable = sorted(address for address in found if not ipaddress.ip_address(address).is_loopback)
    if not reachable:
        raise OSError("this machine has no address on any network")
    return reachable
