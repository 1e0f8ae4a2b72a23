"""Bookings that the office makes, moves and cancels; and those that cannot be kept after a change of the settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from typing import Any

import asyncpg
import msgspec
import pytest

from server.booking.ports import ToldKind
from server.ids import new_id
from shared.protocol.booking import AffectedBookings, Offers, OfficeBooking, OfficeReply, OwnState, Times, WhyAffected
from shared.protocol.day import BookingReply, Day
from shared.protocol.drafts import CheckKind
from shared.protocol.errors import ProblemType
from shared.protocol.rules import ServiceBooking
from tests.integration.bookings import LICENCE, PAS, SITE, Citizen, Postman, bookable, configure, problem, read
from tests.integration.superusers import superuser

TUESDAY = date(2026, 11, 24)
AT_THE_SITE = f"/api/v1/sites/{SITE}"


class Office:
    """A caseworker who books for citizens."""

    def __init__(self, server: Any, headers: dict[str, str]) -> None:
        self.server = server
        self._headers = {**headers, "content-type": "application/json"}

    async def ask(self, path: str, **body: Any) -> Any:
        """A command."""
        return await self.server.http.post(
            f"{AT_THE_SITE}/{path}", content=msgspec.json.encode(body), headers=self._headers
        )

    async def get(self, path: str, **query: Any) -> Any:
        """A question."""
        return await self.server.http.get(f"{AT_THE_SITE}/{path}", params=query, headers=self._headers)

    async def make(self, starts_at: Any, *services: str, **more: Any) -> Any:
        """Book."""
        body = {"id": new_id(), "service_ids": services or (PAS,), "starts_at": starts_at, "language": "da", **more}
        return await self.ask("office-bookings", **body)

    async def times(self, *services: str, **more: Any) -> list[datetime]:
        """What is free."""
        found = read(await self.get("office-times", service=services or (PAS,), **more), Times)
        return [time.starts_at for day in found.days for time in day.times]

    async def affected(self) -> list[tuple[Any, WhyAffected]]:
        """What cannot be kept."""
        found = read(await self.get("affected-bookings"), AffectedBookings)
        return [(each.booking_id, each.why) for each in found.bookings]


@pytest.fixture
async def office(start_server: Any, database_url: str, clock: Any, postman: Postman) -> AsyncIterator[Office]:
    """Bo, at a centre without bookings where passports are booked from home."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from booking")
    await connection.close()
    await configure(database_url, bookable(ServiceBooking(), lead_minutes=24 * 60, walk_in_percent=100), now=clock.now)
    async with start_server(told=postman) as server:
        yield Office(server, await server.staff())


async def test_a_follow_up(office: Office, postman: Postman, database_url: str) -> None:
    """A caseworker books a citizen for themselves, sooner and longer than from home; it stands in their day."""
    bo = read(await office.get("day"), Day).staff_id
    free = await office.times(LICENCE, first="2026-11-23", days=1, staff=str(bo), minutes=40)
    assert free[0] >= office.server.clock.now
    command_id = new_id()
    for _ in range(2):
        answer = await office.make(
            free[0], LICENCE, id=command_id, minutes=40, staff_id=bo, phone="20304050", given_name="Alma"
        )
        made = read(answer, OfficeReply)
        assert isinstance(made, OfficeBooking)
    assert (made.booking_id, made.staff_id, made.ends_at - made.starts_at) == (command_id, bo, timedelta(minutes=40))
    entry = next(each for each in read(await office.get("day"), Day).entries if each.booking.id == command_id)
    assert (entry.name, entry.booking.starts_at) == ("Alma", free[0])
    assert postman.kinds == [ToldKind.CONFIRMED]
    assert free[0] not in await office.times(LICENCE, first="2026-11-23", days=1, staff=str(bo), minutes=40)
    again = read(await office.make(free[0], LICENCE, staff_id=bo), OfficeReply)
    assert isinstance(again, Offers)
    assert again.offers


async def test_moving_and_cancelling_for_a_citizen(office: Office, postman: Postman) -> None:
    """The citizen is told by a new link, which leads to the booking as it is now; the old one leads nowhere."""
    home = Citizen(office.server)
    free = await office.times(first="2026-11-25", days=1)
    assert await home.times(first=date(2026, 11, 25)) == [], "all is kept for who comes without a booking"
    made = read(await office.make(free[0], phone="20304050"), OfficeReply)
    assert isinstance(made, OfficeBooking)
    first_link = postman.told[-1][1].token
    assert (await home.own(first_link)).code == made.code
    moved = read(
        await office.ask(f"office-bookings/{made.booking_id}/move", id=new_id(), starts_at=free[3]),
        OfficeReply,
    )
    assert isinstance(moved, OfficeBooking)
    assert (moved.starts_at, moved.code) == (free[3], made.code)
    kind, told, _contact = postman.told[-1]
    assert (kind, told.starts_at) == (ToldKind.MOVED, free[3])
    assert (await home.own(told.token)).starts_at == free[3]
    assert (await office.server.http.get(f"/api/v1/own-bookings/{first_link}")).status_code == 404
    command_id = new_id()
    for _ in range(2):
        answer = await office.ask(f"office-bookings/{made.booking_id}/cancel", id=command_id)
        assert read(answer, OfficeBooking).state == "cancelled"
    assert postman.kinds == [ToldKind.CONFIRMED, ToldKind.MOVED, ToldKind.CANCELLED]
    assert (await home.own(postman.told[-1][1].token)).state is OwnState.CANCELLED
    late = await office.ask(f"office-bookings/{made.booking_id}/move", id=new_id(), starts_at=free[4])
    assert problem(late) is ProblemType.BOOKING_STATE


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"kind": "callback"}, ProblemType.NOT_OFFERED),
        ({"kind": "telephone"}, ProblemType.CONTACT),
        ({"service_ids": ("borgerservice.gone",)}, ProblemType.UNKNOWN_SERVICE),
        ({"service_ids": (PAS, PAS)}, ProblemType.BAD_REQUEST),
        ({"service_ids": (PAS, LICENCE), "minutes": 30}, ProblemType.NOT_OFFERED),
        ({"starts_at": "2026-11-20T10:00:00Z"}, ProblemType.NOT_OFFERED),
        ({"starts_at": "2028-11-20T10:00:00Z"}, ProblemType.NOT_OFFERED),
        ({"starts_at": "2026-11-25T10:00:00"}, ProblemType.BAD_REQUEST),
    ],
    ids=str,
)
async def test_what_the_office_cannot_book(office: Office, more: dict[str, Any], said: ProblemType) -> None:
    """Every wrong request is told what is wrong with it."""
    usual = {"starts_at": office.server.clock.now + timedelta(days=1)}
    assert problem(await office.make(**{**usual, **more})) is said


async def test_only_staff_who_meet_citizens(office: Office) -> None:
    """A stand cannot, and who has not signed in cannot."""
    path = f"{AT_THE_SITE}/affected-bookings"
    assert (await office.server.http.get(path)).status_code == 401
    assert (await office.server.http.get(path, headers=office.server.kiosk())).status_code == 403


async def test_a_sick_colleague_s_bookings(office: Office) -> None:
    """A takeover of what overlaps one's own bookings goes through: it is worked off by hand, outside the walls."""
    bo = read(await office.get("day"), Day).staff_id
    jonas = Office(office.server, await office.server.staff("jonas"))
    own = read(await jonas.get("day"), Day).staff_id
    free = [
        moment
        for moment in await office.times(PAS, first="2026-11-23", days=1)
        if moment > office.server.clock.now + timedelta(minutes=30)
    ]
    for who in (bo, own):
        assert isinstance(read(await office.make(free[0], staff_id=who), OfficeReply), OfficeBooking)
    answer = await jonas.ask("take-over", id=new_id(), from_staff_id=bo)
    assert answer.json()["bookings"] == 1, answer.text
    assert len([each for each in read(await jonas.get("day"), Day).entries if each.booking.staff_id == own]) == 2


async def test_a_holiday_after_bookings_were_made(
    office: Office, postman: Postman, database_url: str, clock: Any
) -> None:
    """The draft that closes a booked day warns with how many; published, they are on the list until worked off."""
    inger = await superuser(office.server, database_url, "amina")
    free = await office.times(first="2026-11-25", days=1)
    made = [read(await office.make(moment, phone="20304050"), OfficeReply) for moment in free[:3]]
    assert await office.affected() == []
    closed = {
        "id": "closed",
        "first": "2026-11-25",
        "last": "2026-11-25",
        "name": {"da": "Lukket", "nb": "Stengt", "en": "Closed"},
    }
    draft = await inger.draft()
    days = msgspec.to_builtins(draft.configuration.hours.special_days)
    await inger.change(("hours", "special_days"), [*days, closed])
    checks = (await inger.draft()).checks
    outside = [check for check in checks if check.kind is CheckKind.BOOKINGS_OUTSIDE]
    assert [check.name for check in outside] == ["3"]
    assert await office.affected() == [], "nothing holds before it is published"
    await inger.publish()
    assert await office.affected() == [
        (each.booking_id, WhyAffected.CLOSED) for each in made if isinstance(each, OfficeBooking)
    ]
    first, second, third = (each.booking_id for each in made if isinstance(each, OfficeBooking))
    thursday = await office.times(first="2026-11-26", days=1)
    await office.ask(f"office-bookings/{first}/move", id=new_id(), starts_at=thursday[0])
    await office.ask(f"office-bookings/{second}/cancel", id=new_id())
    assert await office.affected() == [(third, WhyAffected.CLOSED)]
    assert postman.kinds[3:] == [ToldKind.MOVED, ToldKind.CANCELLED]


async def test_why_a_booking_cannot_be_kept(office: Office, database_url: str) -> None:
    """A desk that does the service no more, and a caseworker on leave, are reasons too."""
    connection = await asyncpg.connect(database_url)
    bo = read(await office.get("day"), Day).staff_id
    free = await office.times(first="2026-11-25", days=1)
    with_bo = read(await office.make(free[0], staff_id=bo), OfficeReply)
    assert isinstance(with_bo, OfficeBooking)
    await connection.execute("update staff set leave_from = $2, leave_until = $2 where id = $1", bo, date(2026, 11, 25))
    office.server.clock.move(minutes=2)
    assert await office.affected() == [(with_bo.booking_id, WhyAffected.ON_LEAVE)]
    inger = await superuser(office.server, database_url, "amina")
    for desk in (await inger.draft()).configuration.desks:
        if PAS in desk.services:
            await inger.change(("desks", desk.id, "services"), [each for each in desk.services if each != PAS])
    await inger.publish()
    assert await office.affected() == [(with_bo.booking_id, WhyAffected.DESK_GONE)]
    await connection.close()


async def test_a_telephone_meeting_is_taken_and_rung(office: Office) -> None:
    """One that is booked with nobody in particular stands in the day of whoever sits at its desk, who takes it."""
    free = await office.times(LICENCE, first="2026-11-23", days=1)
    made = read(await office.make(free[0], LICENCE, kind="telephone", phone="20304050"), OfficeReply)
    assert isinstance(made, OfficeBooking)
    for name in ("amina", "jonas", "bo"):
        one = Office(office.server, await office.server.staff(name))
        entries = read(await one.get("day"), Day).entries
        if any(each.booking.id == made.booking_id for each in entries):
            answer = await one.ask(f"bookings/{made.booking_id}/take", id=new_id())
            assert read(answer, BookingReply).booking.staff_id is not None
            return
    raise AssertionError("it stands in nobody's day")
