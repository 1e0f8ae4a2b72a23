"""Sends one delivery over HTTP, and never where webhooks may not go, whatever a name is said to stand for."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import httpcore

from server.open_api.webhooks.rules import SEND_SECONDS, Network, may_reach
from shared.protocol.systems import Tried

_WELL = range(200, 300)


class ForbiddenAddressError(httpcore.ConnectError):
    """The address is none that a webhook may go to."""


class _Guarded(httpcore.AsyncNetworkBackend):
    """Looks a name up itself, and connects to the address that it has looked at."""

    def __init__(self, allowed: Collection[Network]) -> None:
        self._allowed = allowed
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's own
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        address = next((str(each[4][0]) for each in found if may_reach(str(each[4][0]), self._allowed)), None)
        if address is None:
            raise ForbiddenAddressError
        return await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)


class Post:
    """`allowed` are networks that are not open to all and that webhooks may reach; `insecure` lets http:// be used."""

    def __init__(self, *, allowed: Collection[Network], insecure: bool) -> None:
        self._allowed = allowed
        self._insecure = insecure
        self._pool: httpcore.AsyncConnectionPool | None = None

    def refused(self, url: str) -> str:
        """Why nothing is sent to that address, as a sentence; "" when something can be."""
        if url.startswith("https://") or self._insecure:
            return ""
        return "The address has to begin with https://."

    async def send(self, url: str, body: bytes, headers: Mapping[str, str]) -> Tried:
        """What came of it; nothing that can happen on the way raises."""
        refused = self.refused(url)
        if refused:
            return Tried(status=None, fault=refused)
        try:
            # The library's own limits close what is under way; this one is for what they do not see.
            async with asyncio.timeout(2 * SEND_SECONDS):
                status = await self._status(url, body, headers)
        except (TimeoutError, httpcore.TimeoutException):
            return Tried(status=None, fault=f"There was no answer in {SEND_SECONDS:.0f} seconds.")
        except ForbiddenAddressError:
            return Tried(status=None, fault="The address is in a network that webhooks may not reach.")
        except (OSError, ValueError, httpcore.NetworkError, httpcore.ProtocolError) as error:
            return Tried(status=None, fault=f"It could not be reached: {_why(error)}.")
        return Tried(status=status, fault="" if status in _WELL else f"It answered with {status}.")

    async def close(self) -> None:
        """Close the connections."""
        if self._pool is not None:
            await self._pool.aclose()

    async def _status(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        if self._pool is None:
            # Reading the authorities' certificates takes a moment.
            context = await asyncio.to_thread(ssl.create_default_context)
            self._pool = httpcore.AsyncConnectionPool(
                ssl_context=context, max_connections=20, keepalive_expiry=30.0, network_backend=_Guarded(self._allowed)
            )
        # Redirects are not followed, and nothing is read of the answer but how it begins.
        limits = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), SEND_SECONDS)}
        async with self._pool.stream(
            "POST", url, headers=list(headers.items()), content=body, extensions=limits
        ) as answer:  # fmt: skip
            return int(answer.status)


def _why(error: Exception) -> str:
    """The error in a few words, without what the other side may have written."""
    match error:
        case socket.gaierror():
            return "the name is not known"
        case ssl.SSLError() | httpcore.ConnectError() if "CERTIFICATE" in str(error):
            return "its certificate does not hold"
        case httpcore.ConnectError():
            return "the connection was refused"
    return type(error).__name__
