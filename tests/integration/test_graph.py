"""Busy times from Microsoft 365, by a server here that answers as Graph does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import asyncpg
import msgspec
import pytest

from server.calendars.graph import GraphAccess, GraphSource
from server.calendars.sources import Asked, Busy, Fault
from shared.protocol.calendars import BusyFault
from tests.integration.calendar_host import CalendarHost, Said, calendar, calendar_host, meeting

MAIL = "bo@fjordby.example"
ITEMS = [
    ("busy", "2026-11-24T08:00:00.0000000", "2026-11-24T09:00:00.0000000"),
    ("tentative", "2026-11-24T08:30:00.0000000", "2026-11-24T10:00:00.0000000"),
    ("free", "2026-11-25T08:00:00.0000000", "2026-11-25T09:00:00.0000000"),
    ("workingElsewhere", "2026-11-26T08:00:00.0000000", "2026-11-26T09:00:00.0000000"),
    ("oof", "2027-07-01T00:00:00.0000000", "2027-07-22T00:00:00.0000000"),
]


class Graph:
    """What it knows of one mailbox, and whom it lets in."""

    def __init__(self) -> None:
        self.secret = "s3cret"
        self.good = 0
        self.signed_in = 0
        self.instead: Said | None = None
        self.spans: list[tuple[str, str]] = []

    def __call__(self, path: str, headers: dict[str, str], body: bytes) -> Said:
        if path == "/tenant/oauth2/v2.0/token":
            form = parse_qs(body.decode())
            if form["client_secret"] != [self.secret] or form["grant_type"] != ["client_credentials"]:
                return Said(401, body=b'{"error": "invalid_client"}')
            self.signed_in += 1
            self.good = self.signed_in
            return Said(body=msgspec.json.encode({"access_token": f"token-{self.good}", "expires_in": 3600}))
        if headers.get("authorization") != f"Bearer token-{self.good}":
            return Said(401)
        if self.instead is not None:
            return self.instead
        assert headers["prefer"] == 'outlook.timezone="UTC"'
        asked: dict[str, Any] = msgspec.json.decode(body)
        since, until = asked["startTime"]["dateTime"], asked["endTime"]["dateTime"]
        self.spans.append((since, until))
        if path != f"/v1.0/users/{MAIL}/calendar/getSchedule" or asked["schedules"] != [MAIL]:
            error = {"message": "not found", "responseCode": "ErrorMailRecipientNotFound"}
            return Said(body=msgspec.json.encode({"value": [{"scheduleId": "x", "error": error}]}))
        items = [
            {
                "status": status, "subject": "Samtale med Ronja", "location": "Stuen", "isPrivate": False,
                "start": {"dateTime": start, "timeZone": "UTC"}, "end": {"dateTime": end, "timeZone": "UTC"},
            }
            for status, start, end in ITEMS if start < until and end > since
        ]  # fmt: skip
        answer = {
            "@odata.context": "x",
            "value": [{"scheduleId": MAIL, "availabilityView": "0", "scheduleItems": items}],
        }
        return Said(body=msgspec.json.encode(answer))


@pytest.fixture
async def host() -> AsyncIterator[CalendarHost]:
    """A server that behaves like Graph, and like where one signs in to it."""
    async with calendar_host() as made:
        made.answer = Graph()
        yield made


def graph_of(host: CalendarHost) -> Graph:
    assert isinstance(host.answer, Graph)
    return host.answer


def source(host: CalendarHost, clock: Any, **more: Any) -> GraphSource:
    access = GraphAccess(tenant="tenant", client="client", secret="s3cret", sign_in=host.url, graph=host.url)
    return GraphSource(access, clock=clock, **more)


def asked(clock: Any, mail: str = MAIL) -> Asked:
    return Asked(
        staff_id=UUID(int=1), zone="Europe/Copenhagen", since=clock(), until=clock() + timedelta(days=401), mail=mail
    )


async def test_a_year_is_asked_for_in_pieces(host: CalendarHost, clock: Any) -> None:
    """Each no longer than Graph answers; busy, out and perhaps count, free and elsewhere do not; one sign-in does."""
    answer = await source(host, clock).read(asked(clock))
    assert isinstance(answer, Busy)
    assert [f"{each.starts_at:%m-%d %H}/{each.ends_at:%m-%d %H}" for each in answer.stretches] == [
        "11-24 08/11-24 10", "07-01 00/07-22 00"
    ]  # fmt: skip
    graph = graph_of(host)
    assert graph.signed_in == 1
    assert len(graph.spans) == 7
    assert [until for _, until in graph.spans[:-1]] == [since for since, _ in graph.spans[1:]]


async def test_a_token_is_renewed(host: CalendarHost, clock: Any) -> None:
    """When its time is over, and when it was taken back before."""
    ours, graph = source(host, clock), graph_of(host)
    await ours.read(asked(clock))
    await ours.read(asked(clock))
    assert graph.signed_in == 1
    clock.move(minutes=59)
    await ours.read(asked(clock))
    assert graph.signed_in == 2
    graph.good = 77
    assert isinstance(await ours.read(asked(clock)), Busy)
    assert graph.signed_in == 3


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (Said(403), BusyFault.NOT_ALLOWED), (Said(404), BusyFault.UNKNOWN_MAIL), (Said(500), BusyFault.UNREACHABLE),
        (Said(body=b"<html>"), BusyFault.UNREACHABLE), (Said(body=b'{"value": 7}'), BusyFault.UNREACHABLE),
        (Said(401), BusyFault.NOT_ALLOWED), (Said(body=b"x" * 1_000_000, chunks=6), BusyFault.TOO_LARGE),
    ],
)  # fmt: skip
async def test_what_can_go_wrong(host: CalendarHost, clock: Any, said: Said, fault: BusyFault) -> None:
    """Each is told as what it is."""
    graph_of(host).instead = said
    assert await source(host, clock).read(asked(clock)) == Fault(fault)


async def test_who_is_not_let_in(host: CalendarHost, clock: Any) -> None:
    """A secret that is not good any more, a mail address that nobody has, too many questions, nobody there."""
    graph = graph_of(host)
    graph.secret = "another"
    assert await source(host, clock).read(asked(clock)) == Fault(BusyFault.NOT_ALLOWED)
    graph.secret = "s3cret"
    assert await source(host, clock).read(asked(clock, "x@y.example")) == Fault(BusyFault.UNKNOWN_MAIL)
    graph.instead = Said(429, {"retry-after": "90"})
    assert await source(host, clock).read(asked(clock)) == Fault(BusyFault.UNREACHABLE, timedelta(seconds=90))
    graph.instead = Said(held=(never := asyncio.Event()))
    assert await source(host, clock, seconds=0.3).read(asked(clock)) == Fault(BusyFault.TOO_SLOW)
    never.set()
    nobody = GraphAccess(tenant="t", client="c", secret="s", sign_in="http://127.0.0.1:9", graph="http://127.0.0.1:9")
    assert await GraphSource(nobody, clock=clock).read(asked(clock)) == Fault(BusyFault.UNREACHABLE)


async def test_behind_the_same_seam(start_server: Any, host: CalendarHost, database_url: str) -> None:
    """Where it is set up, all with a mail address are read; an address of their own comes before; without, all goes."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("update staff set mail = $1 where username = 'bo'", MAIL)
    given = {
        "graph_tenant": "tenant", "graph_client": "client", "graph_secret": "s3cret", "graph_url": host.url,
        "graph_sign_in_url": host.url, "calendar_private": True,
    }  # fmt: skip
    async with start_server(**given) as server, calendar_host() as own:
        headers = await server.staff()
        await server.app.state.parts.calendars.read_due()
        await server.http.post("/api/v1/me/busy-calendar/read", json={}, headers=headers)
        await server.app.state.parts.calendars.settled()
        busy = (await server.http.get("/api/v1/me/calendars", headers=headers)).json()["busy"]
        assert (busy["kind"], busy["count"], busy["host"]) == ("graph", 2, "")
        assert {row["source"] for row in await connection.fetch("select source from busy_time")} == {"graph"}
        assert "Ronja" not in str(await connection.fetch("select * from busy_time"))
        own.answer = lambda *_: Said(body=calendar(meeting("20261124T080000Z", "20261124T090000Z")))
        await server.http.post("/api/v1/me/busy-calendar", json={"address": own.url}, headers=headers)
        await server.app.state.parts.calendars.settled()
        busy = (await server.http.get("/api/v1/me/calendars", headers=headers)).json()["busy"]
        assert (busy["kind"], busy["count"]) == ("ics", 1)
        await server.http.post("/api/v1/me/busy-calendar/remove", json={}, headers=headers)
    async with start_server() as server:
        headers = await server.staff()
        await server.app.state.parts.calendars.read_due()
        assert (await server.http.get("/api/v1/me/calendars", headers=headers)).json()["busy"] is None
    assert await connection.fetchval("select count(*) from busy_time") == 0
    await connection.close()
