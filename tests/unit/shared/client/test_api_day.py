"""What a tray asks of its caseworker's day: addresses, bodies and replies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from shared.client.api import Api, RetryPolicy
from shared.client.ids import new_id
from shared.client.outcomes import Done
from shared.protocol.day import (
    ActOnBooking,
    AgreedBooking,
    AgreedPoint,
    Agreement,
    AskCallBack,
    BookingKind,
    BookingReply,
    BookingState,
    BookingStatus,
    Day,
    DayEntry,
    MeetingAction,
    PutAgreement,
)

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
BOOKING = BookingStatus(
    id=new_id(), kind=BookingKind.CALLBACK, state=BookingState.BOOKED, service_id="pas", starts_at=NOON
)
BO = new_id()
AGREED = Agreement(points=(AgreedPoint.NEAR_DOOR,), note="Roligt", version=2)


def requests() -> list[Any]:
    """How each is made, method and path, the body sent, the reply."""
    day = Day(
        staff_id=BO, date=date(2026, 11, 23),
        entries=(DayEntry(booking=BOOKING, ends_at=NOON, language="da", name="Alma", agreement=AGREED),),
    )  # fmt: skip
    ask = AskCallBack(id=new_id(), service_id="pas", language="da", phone="00000017", wished_at=NOON)
    act = ActOnBooking(id=new_id(), again_at=NOON)
    put = PutAgreement(id=new_id(), version=1, note="Roligt")
    reply, path = BookingReply(booking=BOOKING), f"bookings/{BOOKING.id}"
    seen = AgreedBooking(
        booking_id=BOOKING.id, starts_at=NOON, service_id="pas", desk_id="1", caseworker="Bo", agreement=AGREED
    )
    return [
        (lambda api, done: api.day("c", None, done), "GET", "day", None, day),
        (lambda api, done: api.day("c", BO, done), "GET", f"day?staff={BO}", None, day),
        (lambda api, done: api.ask_call_back("c", ask, done), "POST", "call-backs", ask, reply),
        (
            lambda api, done: api.act_on_booking("c", BOOKING.id, MeetingAction.NO_ANSWER, act, done),
            "POST", f"{path}/no-answer", act, reply,
        ),
        (lambda api, done: api.agreement("c", BOOKING.id, done), "GET", f"{path}/agreement", None, AGREED),
        (lambda api, done: api.put_agreement("c", BOOKING.id, put, done), "PUT", f"{path}/agreement", put, AGREED),
        (lambda api, done: api.agreements("c", done), "GET", "agreements", None, [seen]),
    ]  # fmt: skip


@pytest.fixture
def api(qtbot: QtBot, server: Any) -> Iterator[Api]:
    """An api on the server, which tries again soon."""
    made = Api(server.url, "token", retry=RetryPolicy(delays=(0.02, 0.04), silence=0.25, give_up_after=1.5))
    yield made
    made.deleteLater()


@pytest.mark.parametrize("which", range(7))
def test_what_is_asked_of_a_day(qtbot: QtBot, server: Any, api: Api, outcomes: list[Any], which: int) -> None:
    """Each speaks to its own address in its own way, sends what it was given, and reads its own reply."""
    ask_it, method, path, body, server.reply = requests()[which]
    ask_it(api, outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Done(server.reply)])
    (seen,) = server.seen
    assert (seen.method, seen.path) == (method, f"/api/v1/sites/c/{path}")
    assert seen.body == (b"" if body is None else msgspec.json.encode(body))
