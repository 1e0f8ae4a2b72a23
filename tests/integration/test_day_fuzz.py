"""Anything at all sent to the routes of a caseworker's day: an answer in order, and no change without a 200."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.ids import new_id
from server.seed import renew_bookings
from shared.protocol.day import MeetingAction
from shared.protocol.errors import Problem

SITE = "/api/v1/sites/borgerservice"
IN_ORDER = {200, 400, 401, 403, 404, 405, 409, 429}

scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=20),
    st.sampled_from(["\0", "\ud800", "00001234", "+4500001234", "solved", "near-door", "2026-11-23T10:00:00Z",
                     "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-11-23T10:00:00"]),
)  # fmt: skip
bodies = st.one_of(
    st.recursive(scalars, lambda inner: st.lists(inner, max_size=3), max_leaves=6),
    st.fixed_dictionaries(
        {"id": st.uuids().map(str)},
        optional={
            "outcome": scalars, "again_at": scalars, "version": st.one_of(scalars, st.integers(0, 2)),
            "points": st.one_of(scalars, st.lists(scalars, max_size=3)), "note": scalars,
            "service_id": st.sampled_from(["borgerservice.pas", "gone", "\0"]), "language": st.just("da"),
            "phone": scalars, "wished_at": scalars,
        },
    ),
)  # fmt: skip


class Hand:
    """A server with the demo's bookings, and Bo signed in."""

    def __init__(self, runner: asyncio.Runner, server: Any) -> None:
        self.runner, self.server = runner, server
        self.staff = runner.run(server.staff())
        day = self.ask("GET", "day", b"").json()
        self.bookings = [entry["booking"]["id"] for entry in (*day["entries"], *day["call_backs"])]

    def ask(self, method: str, path: str, content: bytes) -> httpx.Response:
        """One request and its answer, which is in order."""
        headers = {**self.staff, "content-type": "application/json"}
        answer: httpx.Response = self.runner.run(
            self.server.http.request(method, f"{SITE}/{path}", content=content, headers=headers)
        )
        assert answer.status_code in IN_ORDER, answer.text
        if answer.status_code != 200:
            assert msgspec.json.decode(answer.content, type=Problem).detail.endswith(".")
        return answer

    def seq(self) -> int:
        """How much has happened."""
        return int(self.ask("GET", "snapshot", b"").json()["seq"])


@pytest.fixture
def hand(runner: asyncio.Runner, start_server: Any, database_url: str) -> Iterator[Hand]:
    """That server."""
    running = start_server()
    server = runner.run(running.__aenter__())
    runner.run(renew_bookings(database_url, now=server.clock(), new_id=new_id))
    yield Hand(runner, server)
    runner.run(running.__aexit__(None, None, None))


fuzzed = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@fuzzed
@given(
    which=st.integers(0, 9),
    way=st.one_of(st.sampled_from(MeetingAction), st.sampled_from(["agreement", "call-backs"])),
    content=st.one_of(bodies.map(lambda body: json.dumps(body).encode()), st.binary(max_size=40)),
)
def test_any_body_at_every_route(hand: Hand, which: int, way: str, content: bytes) -> None:
    """Nearly right or not at all: nothing but a 200 leaves anything in the log."""
    booking = [*hand.bookings, str(UUID(int=9))][which % (len(hand.bookings) + 1)]
    before = hand.seq()
    if way == "call-backs":
        answer = hand.ask("POST", way, content)
    else:
        answer = hand.ask("PUT" if way == "agreement" else "POST", f"bookings/{booking}/{way}", content)
    assert hand.seq() - before in ((0, 1) if answer.status_code == 200 else (0,))
    hand.server.clock.move(minutes=1)


@fuzzed
@given(who=st.one_of(st.text(max_size=20), st.uuids().map(str)))
def test_a_day_of_anybody(hand: Hand, who: str) -> None:
    """Whoever is no member of staff has no day."""
    if who:
        answer = hand.ask("GET", f"day?staff={quote(who.encode('utf-8', 'surrogatepass'))}", b"")
        assert answer.status_code in (400, 404)
