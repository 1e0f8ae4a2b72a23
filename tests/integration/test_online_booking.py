"""Booking from home: from the free times to the desk, and all that a citizen can do with a link."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest
from msgspec import structs

from server.booking.ports import ToldKind
from server.ids import new_id
from shared.protocol.booking import HoldReply, MoveReply, Offers, OwnBooking, OwnState, PersonToMeet
from shared.protocol.checkin import CheckedIn, CheckInReply, NoBooking
from shared.protocol.errors import ProblemType
from shared.protocol.rules import BookingKind, ContactNeed, ServiceBooking
from tests.integration.bookings import LICENCE, PAS, SITE, Citizen, Postman, bookable, configure, problem, read

TUESDAY = date(2026, 11, 24)


@pytest.fixture
async def home(
    start_server: Any, database_url: str, database: asyncpg.Connection, clock: Any, postman: Postman
) -> AsyncIterator[Citizen]:
    """A citizen, and a centre that books passports and licences from home."""
    both = {PAS: ServiceBooking(choose_person=True), LICENCE: ServiceBooking(minutes=20)}
    await configure(database_url, bookable(both), now=clock.now)
    async with start_server(told=postman) as server:
        yield Citizen(server)


async def kinds(database: asyncpg.Connection) -> list[str]:
    """What the log says of bookings."""
    rows = await database.fetch("select kind from event where kind like 'booking.%' order by seq")
    return [row["kind"].removeprefix("booking.") for row in rows]


async def check_in(home: Citizen, **known_by: str) -> Any:
    """At the stand."""
    body = {"id": str(new_id()), "language": "da", "known_by": known_by}
    answer = await home.server.http.post(
        f"/api/v1/sites/{SITE}/check-ins", json=body, headers=home.server.kiosk()
    )  # fmt: skip
    return read(answer, CheckInReply)


async def test_from_home_to_the_desk(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """A time is held, confirmed by the code, seen by the link, checked in to by phone, and met at its desk."""
    free = await home.times(first=TUESDAY)
    held = await home.hold(free[0].starts_at)
    assert (held.needs_code, held.held_until) == (True, home.server.clock.now + timedelta(minutes=10))
    assert (await home.own(held.token)).state is OwnState.HELD
    assert isinstance(await check_in(home, by="phone", digits="4050"), NoBooking), "what is held is no booking"
    made = await home.confirm(held.token, postman.code)
    assert (made.state, made.starts_at, made.service_ids) == (OwnState.BOOKED, free[0].starts_at, (PAS,))
    assert await home.confirm(held.token, "") == made, "a second time is as the first"
    assert postman.kinds == [ToldKind.CODE, ToldKind.CONFIRMED]
    assert postman.told[1][1].token == held.token
    assert postman.told[1][2].phone == "+4520304050"
    row = await database.fetchrow("select * from booking where id = $1", made.booking_id)
    assert row is not None
    assert (row["origin"], row["lane"], row["state"], row["held_until"]) == ("web", 0, "booked", None)
    home.server.clock.now = made.starts_at - timedelta(minutes=5)
    arrived = await check_in(home, by="phone", digits="4050")
    assert isinstance(arrived, CheckedIn)
    assert (arrived.desk_id, arrived.ticket.booked_for) == (row["desk_id"], made.starts_at)
    assert (await home.own(held.token)).state is OwnState.ARRIVED
    assert await kinds(database) == ["held", "made"]


async def test_nothing_personal_and_no_secret_is_in_the_log(
    home: Citizen, postman: Postman, database: asyncpg.Connection
) -> None:
    """Neither name nor number, nor link, nor code, nor reference; of the link the table has the hash only."""
    contact = {"given_name": "Alma", "mail": "alma@example.org"}
    token, made = await home.book((await home.times(first=TUESDAY))[0].starts_at, postman, **contact)
    log = await database.fetchval("select string_agg(body::text, '') from event where kind like 'booking.%'")
    tables = await database.fetchval("select string_agg(b::text, '') from booking b")
    for secret in ("Alma", "20304050", "alma@example.org", token, postman.code, made.code):
        assert secret not in log
    assert token not in tables
    assert "Alma" not in str(msgspec.json.encode(made))


async def test_a_wrong_code(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """Five may be wrong; then the time is free again, nobody is remembered, and the link leads nowhere."""
    free = await home.times(first=TUESDAY)
    held = await home.hold(free[0].starts_at)
    wrong = f"{(int(postman.code) + 1) % 10**6:06}"
    for _ in range(5):
        assert problem(await home.post(f"holds/{held.token}/confirm", code=wrong)) is ProblemType.WRONG_CODE
    assert problem(await home.post(f"holds/{held.token}/confirm", code=postman.code)) is ProblemType.HOLD_OVER
    answer = await home.post(f"holds/{held.token}/confirm", code=postman.code)
    assert problem(answer) is ProblemType.UNKNOWN_BOOKING
    assert await home.times(first=TUESDAY) == free
    assert await database.fetchval("select count(*) from booking") == 0
    assert await database.fetchval("select count(*) from visitor where phone = '+4520304050'") == 0


async def test_a_hold_that_runs_out(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """After ten minutes it cannot be confirmed; the keeper frees it, and so does whoever wants the time before that."""
    free = await home.times(first=TUESDAY)
    held = await home.hold(free[0].starts_at)
    home.server.clock.move(minutes=10)
    assert problem(await home.post(f"holds/{held.token}/confirm", code=postman.code)) is ProblemType.HOLD_OVER
    assert await home.server.app.state.parts.booking.holds.look() is None
    assert await kinds(database) == ["held", "freed"]
    assert await database.fetchval("select count(*) from booking") == 0
    for _ in range(2):
        await home.hold(free[0].starts_at)
        home.server.clock.move(minutes=11)
    assert await database.fetchval("select count(*) from booking") == 1


async def test_the_keeper_rests_until_a_hold_runs_out(home: Citizen, database: asyncpg.Connection) -> None:
    """It says how long there is nothing to do, and does nothing while nothing is held."""
    free, keeper = await home.times(first=TUESDAY), home.server.app.state.parts.booking.holds
    assert await keeper.look() is None
    await home.hold(free[0].starts_at)
    home.server.clock.move(minutes=4)
    assert await keeper.look() == timedelta(minutes=6)


async def test_the_same_hold_again(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """The same command holds once, by one link; by a fresh one where that is forgotten. Another's id is refused."""
    starts_at, command_id = (await home.times(first=TUESDAY))[0].starts_at, new_id()
    first = await home.hold(starts_at, command_id=command_id)
    assert await home.hold(starts_at, command_id=command_id) == first
    home.server.app.state.parts.booking.online._links.clear()
    again = await home.hold(starts_at, command_id=command_id)
    assert structs.replace(again, token="") == structs.replace(first, token="")
    assert (await home.server.http.get(f"/api/v1/own-bookings/{first.token}")).status_code == 404
    await home.confirm(again.token, postman.code)
    assert await kinds(database) == ["held", "made"]
    other = Citizen(home.server, {"phone": "20304051"})
    assert problem(await other.ask_hold(starts_at, command_id=command_id)) in (
        ProblemType.ID_REUSED, ProblemType.HOLD_OVER,
    )  # fmt: skip


async def test_another_time_instead(home: Citizen, database: asyncpg.Connection) -> None:
    """An earlier hold is given back when the next is got, and kept when it is not."""
    free = await home.times(first=TUESDAY)
    first = await home.hold(free[0].starts_at)
    midnight = free[0].starts_at - timedelta(hours=6)
    refused = read(await home.ask_hold(midnight, instead_of=first.token), HoldReply)
    assert isinstance(refused, Offers)
    assert (await home.own(first.token)).state is OwnState.HELD
    second = await home.hold(free[0].starts_at + timedelta(minutes=15), instead_of=first.token)
    assert problem(await home.server.http.get(f"/api/v1/own-bookings/{first.token}")) is ProblemType.UNKNOWN_BOOKING
    assert await database.fetchval("select count(*) from booking") == 1
    assert read(await home.post(f"holds/{second.token}/give-back", id=new_id()), dict) == {}
    assert await database.fetchval("select count(*) from booking") == 0


async def test_moving_it(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """The same booking at another time and with the same reference, also onto itself; its old time is free again."""
    free = await home.times(first=TUESDAY)
    token, made = await home.book(free[0].starts_at, postman)
    command_id, later = new_id(), free[1].starts_at + timedelta(days=1)
    for _ in range(2):
        answer = await home.post(f"own-bookings/{token}/move", id=command_id, starts_at=later)
        moved = read(answer, MoveReply)
        assert isinstance(moved, OwnBooking)
        assert (moved.booking_id, moved.code, moved.starts_at) == (made.booking_id, made.code, later)
    assert await kinds(database) == ["held", "made", "moved"]
    assert postman.kinds[2:] == [ToldKind.MOVED]
    body = await database.fetchval("select body::text from event where kind = 'booking.moved'")
    event = msgspec.json.decode(body)
    assert event["was"][0]["starts_at"] != event["parts"][0]["starts_at"]
    assert await home.times(first=TUESDAY) == free
    night = await home.post(f"own-bookings/{token}/move", id=new_id(), starts_at=later - timedelta(hours=10))
    instead = read(night, MoveReply)
    assert isinstance(instead, Offers)
    assert instead.offers


async def test_several_errands_move_over_themselves(
    home: Citizen, postman: Postman, database: asyncpg.Connection
) -> None:
    """A visit of two errands moves by less than it is long; both are known by one reference."""
    free = await home.times(PAS, LICENCE, first=TUESDAY)
    token, made = await home.book(free[0].starts_at, postman, PAS, LICENCE)
    assert [(part.service_id, part.ends_at - part.starts_at) for part in made.parts] == [
        (PAS, timedelta(minutes=15)), (LICENCE, timedelta(minutes=20)),
    ]  # fmt: skip
    assert made.ends_at == made.starts_at + timedelta(minutes=35)
    answer = await home.post(f"own-bookings/{token}/move", id=new_id(), starts_at=free[1].starts_at)
    moved = read(answer, MoveReply)
    assert isinstance(moved, OwnBooking)
    assert moved.parts[0].starts_at == free[1].starts_at
    assert await database.fetchval("select count(distinct (desk_id, lane)) from booking") == 1
    home.server.clock.now = moved.starts_at
    first = await check_in(home, by="code", code=made.code)
    assert isinstance(first, CheckedIn)
    assert first.ticket.service_id == PAS


async def test_cancelling_it(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """The time is free again; a second time answers the same; a booking that is over cannot be cancelled."""
    free = await home.times(first=TUESDAY)
    token, _ = await home.book(free[0].starts_at, postman)
    command_id = new_id()
    for _ in range(2):
        assert read(await home.post(f"own-bookings/{token}/cancel", id=command_id), OwnBooking).state is (
            OwnState.CANCELLED
        )
    assert problem(await home.post(f"own-bookings/{token}/cancel", id=new_id())) is ProblemType.BOOKING_STATE
    assert await home.times(first=TUESDAY) == free
    assert postman.kinds[2:] == [ToldKind.CANCELLED]
    assert await kinds(database) == ["held", "made", "cancelled"]


async def test_being_forgotten(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """It is cancelled, name and number are gone, nobody is told, and the link leads nowhere."""
    token, made = await home.book((await home.times(first=TUESDAY))[0].starts_at, postman, given_name="Ydun")
    assert read(await home.post(f"own-bookings/{token}/forget", id=new_id()), dict) == {}
    row = await database.fetchrow("select state, visitor_id, link_hash from booking where id = $1", made.booking_id)
    assert row is not None
    assert tuple(row) == ("cancelled", None, None)
    assert await database.fetchval("select count(*) from visitor where given_name = 'Ydun'") == 0
    assert postman.kinds == [ToldKind.CODE, ToldKind.CONFIRMED]
    assert problem(await home.post(f"own-bookings/{token}/forget", id=new_id())) is ProblemType.UNKNOWN_BOOKING


async def test_a_given_caseworker(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """Who can be asked for is told by name; whoever is booked is not offered a second time."""
    answer = await home.server.http.get(f"/api/v1/sites/{SITE}/people-to-meet", params={"service": PAS})
    people = read(answer, list[PersonToMeet])
    assert len(people) >= 2
    free = await home.times(first=TUESDAY, staff=people[0].staff_id)
    _, made = await home.book(free[0].starts_at, postman, staff_id=people[0].staff_id)
    assert made.staff_id == people[0].staff_id
    assert free[0] not in await home.times(first=TUESDAY, staff=people[0].staff_id)
    assert free[0] in await home.times(first=TUESDAY, staff=people[1].staff_id)
    own_desk = await database.fetchval("select desk_id from staff where id = $1", people[0].staff_id)
    assert await database.fetchval("select desk_id from booking") == own_desk
    refused = await home.ask_hold(free[1].starts_at, LICENCE, staff_id=people[0].staff_id)
    assert problem(refused) is ProblemType.NOT_OFFERED
    nobody = await home.server.http.get(f"/api/v1/sites/{SITE}/people-to-meet", params={"service": LICENCE})
    assert read(nobody, list[PersonToMeet]) == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"service_ids": ("borgerservice.gone",)}, ProblemType.UNKNOWN_SERVICE),
        ({"service_ids": ("borgerservice.mitid",)}, ProblemType.NOT_OFFERED),
        ({"service_ids": (PAS, PAS)}, ProblemType.BAD_REQUEST),
        ({"kind": "video"}, ProblemType.NOT_OFFERED),
        ({"kind": "callback"}, ProblemType.NOT_OFFERED),
        ({"site_id": "nowhere"}, ProblemType.UNKNOWN_SITE),
        ({"phone": ""}, ProblemType.CONTACT),
        ({"phone": "012345678"}, ProblemType.CONTACT),
        ({"mail": "nobody"}, ProblemType.BAD_REQUEST),
        ({"starts_at": "2026-11-24T10:00:00"}, ProblemType.BAD_REQUEST),
        ({"service_ids": ()}, ProblemType.BAD_REQUEST),
    ],
    ids=str,
)
async def test_what_cannot_be_held(
    home: Citizen, database: asyncpg.Connection, more: dict[str, Any], said: ProblemType
) -> None:
    """Every wrong request is told what is wrong with it, and leaves nothing."""
    starts_at = (await home.times(first=TUESDAY))[0].starts_at
    body = {
        "id": new_id(),
        "site_id": SITE,
        "service_ids": (PAS,),
        "starts_at": starts_at,
        "language": "da",
        **home.contact,
    }
    assert problem(await home.post("holds", **{**body, **more})) is said
    assert await database.fetchval("select count(*) from booking") == 0


async def test_limits(home: Citizen, postman: Postman) -> None:
    """One telephone gets five codes an hour, one address thirty holds in ten minutes, and twenty wrong links."""
    free = await home.times(first=TUESDAY)
    for number in range(5):
        await home.hold(free[number].starts_at)
    assert problem(await home.ask_hold(free[6].starts_at)) is ProblemType.TOO_MANY
    for number in range(24):
        await Citizen(home.server, {"phone": f"300000{number:02}"}).ask_hold(free[7].starts_at)
    other = Citizen(home.server, {"phone": "40000001"})
    assert problem(await other.ask_hold(free[8].starts_at)) is ProblemType.TOO_MANY
    answers: list[httpx.Response] = [
        await home.server.http.get("/api/v1/own-bookings/AAAAAAAAAAAAAAAAAAAAAAAA") for _ in range(21)
    ]
    assert [problem(answer) for answer in answers] == [ProblemType.UNKNOWN_BOOKING] * 20 + [ProblemType.TOO_MANY]


async def test_without_contact(start_server: Any, database_url: str, database: asyncpg.Connection, clock: Any) -> None:
    """Where a service asks for none nothing has to be confirmed by a code; the reference is all there is."""
    await configure(database_url, bookable(ServiceBooking(contact=ContactNeed.NONE)), now=clock.now)
    async with start_server() as server:
        home = Citizen(server, {})
        held = await home.hold((await home.times(first=TUESDAY))[0].starts_at)
        assert not held.needs_code
        made = await home.confirm(held.token, "")
        server.clock.now = made.starts_at
        assert isinstance(await check_in(home, by="code", code=made.code), CheckedIn)


async def test_by_telephone_and_video(
    start_server: Any, database_url: str, database: asyncpg.Connection, clock: Any, postman: Postman
) -> None:
    """Both take a desk's time; who is rung has to say where, and the link of a video meeting is the citizen's own."""
    link = "https://video.example/room"
    kinds_of = (BookingKind.TELEPHONE, BookingKind.VIDEO)
    await configure(
        database_url, bookable(ServiceBooking(kinds=kinds_of, video_url=link, contact=ContactNeed.MAIL)), now=clock.now
    )
    async with start_server(told=postman) as server:
        home = Citizen(server, {"mail": "alma@example.org"})
        free = await home.times(first=TUESDAY, kind="video")
        assert problem(await home.ask_hold(free[0].starts_at, kind="telephone")) is ProblemType.CONTACT
        _, made = await home.book(free[0].starts_at, postman, kind="video")
        assert (made.kind, made.video_url) == (BookingKind.VIDEO, link)
        _, rung = await home.book(free[0].starts_at, postman, kind="telephone", phone="20304050")
        assert rung.video_url == ""
        assert await database.fetchval("select count(distinct desk_id) from booking where lane = 0") == 2
        assert isinstance(await check_in(home, by="code", code=made.code), NoBooking), "nobody comes"


async def test_memory_is_the_database(
    start_server: Any, database_url: str, database: asyncpg.Connection, clock: Any, postman: Postman
) -> None:
    """What one server process books, another one no longer offers as soon as it has read the log."""
    await configure(database_url, bookable(), now=clock.now)
    async with start_server(told=postman) as one, start_server() as two:
        here, there = Citizen(one), Citizen(two)
        desks = await database.fetchval("select count(*) from desk_service where service_id = $1", PAS)
        free = await there.times(first=TUESDAY)
        for number in range(desks):
            await Citizen(one, {"phone": f"2000000{number}"}).hold(free[0].starts_at)
        assert free[0] not in await here.times(first=TUESDAY)
        async with asyncio.timeout(30):
            while free[0] in await there.times(first=TUESDAY):
                await two.app.state.parts.hub.watch(SITE)
                await asyncio.sleep(0)
