"""Busy times from Microsoft 365: getSchedule of Graph, as an application of the organisation."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlencode

import httpcore
import msgspec
from msgspec import Struct

from server.calendars.fetching import retry_after
from server.calendars.guard import Guard
from server.calendars.rules import MOST_STRETCHES, Stretch, merged
from server.calendars.sources import Answer, Asked, Busy, Fault
from shared.protocol.calendars import BusyFault

_SPAN = timedelta(days=60)
"""Graph answers for some two months at once, and not for more."""

_BUSY = frozenset({"busy", "oof", "tentative"})
_SECONDS = 40.0
_OK, _UNAUTHORISED, _MANY = 200, 401, 429
_MARGIN = timedelta(minutes=2)
_LARGEST = 5 * 1024 * 1024


class GraphAccess(Struct, frozen=True, kw_only=True):
    """As what we come, and where that is; the addresses are other ones in tests and in clouds of their own."""

    tenant: str
    client: str
    secret: str
    sign_in: str = "https://login.microsoftonline.com"
    graph: str = "https://graph.microsoft.com"


class _Token(Struct):
    access_token: str
    expires_in: int


class _When(Struct, rename="camel"):
    date_time: str
    time_zone: str = "UTC"


class _Item(Struct):
    status: str
    start: _When
    end: _When


class _Error(Struct, rename="camel"):
    response_code: str = ""


class _Schedule(Struct, rename="camel"):
    schedule_items: tuple[_Item, ...] = ()
    error: _Error | None = None


class _Answer(Struct):
    value: tuple[_Schedule, ...] = ()


class _FaultError(Exception):
    def __init__(self, fault: BusyFault, wait: timedelta = timedelta()) -> None:
        super().__init__(fault)
        self.fault = Fault(fault, wait)


class GraphSource:
    """Asks with the person's mail address, and keeps the organisation's token while it is good."""

    def __init__(self, access: GraphAccess, *, clock: Callable[[], datetime], seconds: float = _SECONDS) -> None:
        self._access = access
        self._clock = clock
        self._seconds = seconds
        self._token = ""
        self._good_until: datetime | None = None
        self._signing_in = asyncio.Lock()

    async def read(self, asked: Asked) -> Answer:
        """What Microsoft 365 has under `asked.mail`."""
        # The administrator names these addresses, so they may be in the own network.
        guard = Guard(lambda _: True)
        try:
            async with asyncio.timeout(self._seconds), httpcore.AsyncConnectionPool(network_backend=guard) as pool:
                found = [each for span in _spans(asked) for each in await self._busy(pool, asked.mail, *span)]
        except _FaultError as error:
            return error.fault
        except (TimeoutError, httpcore.TimeoutException):
            return Fault(BusyFault.TOO_SLOW)
        except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError, OSError, ValueError):
            return Fault(BusyFault.UNREACHABLE)
        stretches = merged(found, asked.since, asked.until)
        return Fault(BusyFault.TOO_MUCH) if len(stretches) > MOST_STRETCHES else Busy(stretches=stretches)

    async def _busy(
        self, pool: httpcore.AsyncConnectionPool, mail: str, since: datetime, until: datetime
    ) -> list[Stretch]:
        where = f"{self._access.graph}/v1.0/users/{quote(mail, safe='@')}/calendar/getSchedule"
        body = {
            "schedules": [mail],
            "startTime": {"dateTime": f"{since:%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"},
            "endTime": {"dateTime": f"{until:%Y-%m-%dT%H:%M:%S}", "timeZone": "UTC"},
            "availabilityViewInterval": 60,
        }
        headers = {"content-type": "application/json", "prefer": 'outlook.timezone="UTC"'}
        content = msgspec.json.encode(body)
        status, told, answer = await _post(pool, where, headers | await self._bearer(pool), content)
        if status == _UNAUTHORISED:
            # Taken back before its time: once more with a fresh one.
            self._good_until = None
            status, told, answer = await _post(pool, where, headers | await self._bearer(pool), content)
        if status != _OK:
            raise _FaultError(_meant(status), retry_after(told))
        return list(_stretches(msgspec.json.decode(answer, type=_Answer)))

    async def _bearer(self, pool: httpcore.AsyncConnectionPool) -> dict[str, str]:
        async with self._signing_in:
            now = self._clock()
            if self._good_until is None or now >= self._good_until:
                access = self._access
                form = {
                    "grant_type": "client_credentials", "client_id": access.client, "client_secret": access.secret,
                    "scope": f"{access.graph}/.default",
                }  # fmt: skip
                where = f"{access.sign_in}/{quote(access.tenant, safe='')}/oauth2/v2.0/token"
                headers = {"content-type": "application/x-www-form-urlencoded"}
                status, told, answer = await _post(pool, where, headers, urlencode(form).encode())
                if status != _OK:
                    refused = status < 500 and status != _MANY  # noqa: PLR2004 - the server's own faults
                    raise _FaultError(BusyFault.NOT_ALLOWED if refused else BusyFault.UNREACHABLE, retry_after(told))
                token = msgspec.json.decode(answer, type=_Token)
                self._token, self._good_until = token.access_token, now + timedelta(seconds=token.expires_in) - _MARGIN
            return {"authorization": f"Bearer {self._token}"}


async def _post(
    pool: httpcore.AsyncConnectionPool, where: str, headers: Mapping[str, str], content: bytes
) -> tuple[int, Mapping[str, str], bytes]:
    sent: list[tuple[bytes | str, bytes | str]] = [*headers.items(), ("accept-encoding", "identity")]
    async with pool.stream("POST", where, headers=sent, content=content) as response:
        told = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
        answer = bytearray()
        async for chunk in response.aiter_stream():
            answer += chunk
            if len(answer) > _LARGEST:
                raise _FaultError(BusyFault.TOO_LARGE)
        return response.status, told, bytes(answer)


def _spans(asked: Asked) -> Iterator[tuple[datetime, datetime]]:
    since, end = asked.since.astimezone(UTC), asked.until.astimezone(UTC)
    while since < end:
        until = min(since + _SPAN, end)
        yield since, until
        since = until


def _stretches(answer: _Answer) -> Iterator[Stretch]:
    for schedule in answer.value:
        if schedule.error is not None:
            raise _FaultError(BusyFault.UNKNOWN_MAIL)
        for item in schedule.schedule_items:
            if item.status.lower() in _BUSY:
                yield Stretch(_moment(item.start), _moment(item.end))


def _moment(when: _When) -> datetime:
    """Asked for in UTC; Graph writes seven digits of a second."""
    if when.time_zone != "UTC":
        raise ValueError("not the zone that was asked for")
    return datetime.fromisoformat(when.date_time[:19]).replace(tzinfo=UTC)


def _meant(status: int) -> BusyFault:
    match status:
        case 401 | 403:
            return BusyFault.NOT_ALLOWED
        case 404:
            return BusyFault.UNKNOWN_MAIL
        case _:
            return BusyFault.UNREACHABLE
