"""Fetches what stands under an address: within a time, up to a size, and never from the own network unless allowed."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Mapping
from datetime import timedelta
from urllib.parse import urljoin, urlsplit

import httpcore
from msgspec import Struct

from server.calendars.guard import Guard, PrivateAddressError, is_public
from server.calendars.sources import Fault, Unchanged
from shared.protocol.calendars import BusyFault

_MOST_TURNS = 5
_GONE = frozenset({400, 401, 403, 404, 405, 410})
_ELSEWHERE = frozenset({301, 302, 303, 307, 308})
_NOT_MODIFIED, _OK, _MANY = 304, 200, 429


class Limits(Struct, frozen=True, kw_only=True):
    """How long a fetch may take in seconds, how many bytes it may bring, and whether it may go without TLS."""

    seconds: float = 20.0
    size: int = 10 * 1024 * 1024
    plain: bool = False


class Fetched(Struct, frozen=True):
    """What stood there, and its tag."""

    content: bytes
    etag: str


class _Turn(Struct, frozen=True):
    """It stands elsewhere."""

    address: str


def as_https(address: str) -> str:
    """What programs call webcal is HTTP with TLS."""
    scheme, separator, rest = address.strip().partition("://")
    return f"{'https' if scheme.lower() == 'webcal' else scheme.lower()}{separator}{rest}"


def host_of(address: str) -> str:
    """Where it is, without what is secret in it."""
    try:
        return urlsplit(as_https(address)).hostname or ""
    except ValueError:
        return ""


class Fetcher:
    """Keeps no connection and logs no address. `allowed` says which IP addresses it may go to."""

    def __init__(self, limits: Limits, allowed: Callable[[str], bool] = is_public) -> None:
        self._limits = limits
        self._guard = Guard(allowed)

    async def fetch(self, address: str, etag: str = "") -> Fetched | Unchanged | Fault:
        """What stands there, unless it is what has that tag."""
        try:
            async with asyncio.timeout(self._limits.seconds):
                return await self._follow(as_https(address), etag)
        except (TimeoutError, httpcore.TimeoutException):
            return Fault(BusyFault.TOO_SLOW)
        except PrivateAddressError:
            return Fault(BusyFault.PRIVATE_ADDRESS)
        except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError, OSError):
            return Fault(BusyFault.UNREACHABLE)
        except (ValueError, httpcore.UnsupportedProtocol):
            return Fault(BusyFault.REFUSED)

    async def _follow(self, address: str, etag: str) -> Fetched | Unchanged | Fault:
        async with httpcore.AsyncConnectionPool(network_backend=self._guard) as pool:
            for _ in range(_MOST_TURNS):
                url = urlsplit(address)
                if url.scheme != "https" and not (url.scheme == "http" and self._limits.plain):
                    return Fault(BusyFault.PRIVATE_ADDRESS)
                answer = await self._get(pool, address, etag)
                if not isinstance(answer, _Turn):
                    return answer
                address = as_https(urljoin(address, answer.address))
        return Fault(BusyFault.REFUSED)

    async def _get(
        self, pool: httpcore.AsyncConnectionPool, address: str, etag: str
    ) -> Fetched | Unchanged | Fault | _Turn:
        # Not packed: a small answer could become a large one.
        headers: dict[bytes | str, bytes | str] = {
            "accept": "text/calendar, */*;q=0.5",
            "accept-encoding": "identity",
            "user-agent": "Skranke",
        }
        if etag:
            headers["if-none-match"] = etag
        async with pool.stream("GET", address.partition("#")[0], headers=headers) as response:
            told = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
            if response.status in _ELSEWHERE and "location" in told:
                return _Turn(told["location"])
            if response.status == _NOT_MODIFIED and etag:
                return Unchanged()
            if response.status != _OK:
                fault = BusyFault.REFUSED if response.status in _GONE else BusyFault.UNREACHABLE
                return Fault(fault, retry_after(told) if response.status == _MANY else timedelta())
            content = bytearray()
            async for chunk in response.aiter_stream():
                content += chunk
                if len(content) > self._limits.size:
                    return Fault(BusyFault.TOO_LARGE)
            return Fetched(bytes(content), told.get("etag", ""))


def retry_after(told: Mapping[str, str]) -> timedelta:
    """What an answer's headers, in small letters, ask for before the next time."""
    said = told.get("retry-after", "")
    return timedelta(seconds=min(int(said), 86_400)) if said.isascii() and said.isdigit() else timedelta()
