"""Keeps requests that somebody else's address leads to out of the own network."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Callable, Iterable

import httpcore

_EMBEDDING = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses that stand for one of IPv4."""

_INADDR = 32


class PrivateAddressError(Exception):
    """The address is of the own network, or of this machine."""


def is_public(address: str) -> bool:
    """Whether an IP address is out on the internet, also one in the clothes of another."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if ip in _EMBEDDING:
            inner = ipaddress.IPv4Address(int(ip) & ((1 << _INADDR) - 1))
        if inner:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


class Guard(httpcore.AsyncNetworkBackend):
    """Looks a name up once and connects to what it has looked at: a name cannot become another between the two.

    TLS still checks the name. `allowed` says which IP addresses will do.
    """

    def __init__(self, allowed: Callable[[str], bool] = is_public) -> None:
        self._allowed = allowed
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect; raises `PrivateAddressError`, and what httpcore raises."""
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise httpcore.ConnectError(f"no address: {type(error).__name__}") from error
        addresses = [str(each[4][0]) for each in found]
        if not all(self._allowed(each) for each in addresses):
            raise PrivateAddressError
        failed: Exception = httpcore.ConnectError("no address")
        for address in addresses:
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except httpcore.ConnectError as error:
                failed = error
        raise failed
