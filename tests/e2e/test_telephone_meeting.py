"""A telephone meeting from its notice to its outcome, with a try in vain, on a real tray at a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg
import httpx
import pytest

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"
NUMBER, NAME, WORDS = "+4500471147", "Karen Opdigtet", "Hold afstand til Opdigtet"

_BOOK = """
with who as (insert into visitor (id, given_name, phone) values ($1, $2, $3) returning id)
insert into booking (
  id, site_id, service_id, kind, starts_at, ends_at, code, state, origin, language, staff_id, visitor_id, created_at)
select $1, 'borgerservice', 'borgerservice.pas', $5, $4, $4::timestamptz + interval '15 min', $6, 'booked', 'office',
  'da', staff.id, who.id, $4 from who, staff where staff.username = 'bo'"""


class Database:
    """Looks into the tables, and books behind the server's back."""

    def __init__(self, url: str) -> None:
        self._url = url

    def __call__(self, statement: str, *arguments: Any) -> list[Any]:
        async def run() -> list[Any]:
            connection = await asyncpg.connect(self._url)
            rows = await connection.fetch(statement, *arguments)
            await connection.close()
            return list(rows)

        return asyncio.run(run())

    def book(self, kind: str, code: str, starts_at: datetime) -> UUID:
        """A booking of Bo's."""
        booking_id = new_id()
        self(_BOOK, booking_id, NAME, NUMBER, starts_at, kind, code)
        return booking_id


def _state(seen: dict[str, Any], booking_id: UUID) -> str:
    return next(str(row["state"]) for row in seen["day"] if row["booking"] == str(booking_id))


@pytest.mark.long
def test_no_answer_then_reached(
    programs: Any, mortal: Any, always_open: tuple[str, SeedResult], open_folder: Path, until: Callable[..., Any]
) -> None:
    """It comes up at its time, nobody answers, it comes up again at the time chosen, and is done with an outcome."""
    url, seeded = always_open
    database = Database(url)
    database("delete from booking")
    meeting = database.book("telephone", "ABCD2345", datetime.now(UTC) + timedelta(seconds=8))
    visit = database.book("visit", "EFGH2345", datetime.now(UTC) + timedelta(seconds=9))
    _, bo = programs.tray(mortal.url, seeded)
    seen = until(bo, lambda seen: any(row["booking"] == str(meeting) for row in seen["day"]))
    assert [row["who"] for row in seen["day"]] == [NAME, NAME]
    until(bo, lambda seen: seen["calls"] == [str(meeting)])

    again = _next_minute()
    bo.press("call-no-answer")
    bo.call("fill", objectName="again-time", text=f"{again.astimezone(ZoneInfo('Europe/Copenhagen')):%H:%M}")
    bo.press("again-at")
    until(bo, lambda seen: seen["calls"] == [])
    (row,) = database("select state, tries, next_try_at from booking where id = $1", meeting)
    assert tuple(row) == ("no-answer", 1, again)
    until(bo, lambda seen: seen["calls"] == [str(meeting)], 80)

    bo.press("call-reached")
    until(bo, lambda seen: _state(seen, meeting) == "talking")
    bo.press("call-finish")
    bo.press("outcome-follow-up")
    until(bo, lambda seen: seen["calls"] == [] and _state(seen, meeting) == "over")
    (row,) = database("select state, outcome from booking where id = $1", meeting)
    assert tuple(row) == ("done", "follow-up")

    _agree(mortal.url, seeded, visit)
    kinds = [row["kind"] for row in database("select kind from event where kind like 'booking.%' order by seq")]
    assert kinds == ["booking.changed"] * 3 + ["booking.agreed"]
    events = "".join(row["event"] for row in database("select event::text as event from event"))
    logs = "".join(path.read_text(encoding="utf-8", errors="replace") for path in open_folder.glob("*.log"))
    assert "signed in" in logs
    secrets = [NUMBER, NUMBER[3:], "00 47 11 47", "Opdigtet", "Hold afstand"]
    assert [secret for secret in secrets if secret in events + logs] == []


def test_a_call_back_from_the_stand(programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any]) -> None:
    """Two colleagues see at once who wants to be rung; one takes it, and only that one has the call to make."""
    url, seeded = served
    bo, amina = (programs.tray(url, seeded, username=name)[1] for name in ("bo", "amina"))
    for hand in (bo, amina):
        until(hand, lambda seen: seen["connection"] == "live" and bool(seen["day"]))
    wish = {"id": str(new_id()), "service_id": f"{SITE}.koerekort", "language": "da", "phone": NUMBER}
    kiosk = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    httpx.post(f"{url}/api/v1/sites/{SITE}/call-backs", json=wish, headers=kiosk).raise_for_status()
    for hand in (bo, amina):
        until(hand, lambda seen: any(row["booking"] == wish["id"] for row in seen["day"]))
    staff = _signed_in(url, seeded, "amina")
    act = f"{url}/api/v1/sites/{SITE}/bookings/{wish['id']}"
    httpx.post(f"{act}/take", json={"id": str(new_id())}, headers=staff).raise_for_status()
    until(amina, lambda seen: wish["id"] in seen["calls"])
    seen = until(bo, lambda seen: all(row["booking"] != wish["id"] for row in seen["day"]))
    assert wish["id"] not in seen["calls"]


def _next_minute() -> datetime:
    """The next full minute that is not almost here."""
    soon = datetime.now(UTC) + timedelta(seconds=6)
    return soon.replace(second=0, microsecond=0) + timedelta(minutes=1)


def _signed_in(url: str, seeded: SeedResult, username: str) -> dict[str, str]:
    answer = httpx.post(f"{url}/api/v1/sign-in", json={"username": username, "password": seeded.password})
    return {"authorization": f"Bearer {answer.json()['token']}"}


def _agree(url: str, seeded: SeedResult, booking_id: UUID) -> None:
    body = {"id": str(new_id()), "version": 0, "points": ["near-door"], "note": WORDS}
    answer = httpx.put(
        f"{url}/api/v1/sites/{SITE}/bookings/{booking_id}/agreement", json=body, headers=_signed_in(url, seeded, "bo")
    )
    answer.raise_for_status()
