"""The SQL of who waits for an earlier time, and of what is held for them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec

from server.booking.earlier.rules import EarlierOffer, EarlierWish, OfferState, Waiting
from server.booking.own.store import VISIT
from server.booking.own.visit import Visit
from server.events.store import Connection
from shared.protocol.model import Key

_ASK = """
insert into earlier_wish (booking_id, site_id, asked_at, booked_for, weekdays, not_before, notice_hours, passed)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (booking_id) do update set booked_for = excluded.booked_for, weekdays = excluded.weekdays,
  not_before = excluded.not_before, notice_hours = excluded.notice_hours, passed = excluded.passed"""
"""Who asks for something else keeps their turn."""

_TODAY = """
select count(*) from earlier_offer o
  join booking ob on ob.id = o.booking_id left join visitor ov on ov.id = ob.visitor_id
where o.made_at >= $2 and (o.booking_id = f.id or ov.phone = v.phone or ov.mail = v.mail)"""
"""What one person has been offered since `$2`, whichever of their bookings it was for."""

_WAITING = f"""
select w.booked_for, w.weekdays, w.not_before, w.notice_hours, w.passed,
  array(select o.starts_at from earlier_offer o where o.booking_id = f.id) as offered,
  exists (select from earlier_offer o where o.booking_id = f.id and o.state = 'open' and o.until > $3) as has_offer,
  ({_TODAY}) as today,
  ({VISIT} f.id = w.booking_id) as visit
from earlier_wish w join booking f on f.id = w.booking_id left join visitor v on v.id = f.visitor_id
where w.site_id = $1 order by w.asked_at, w.booking_id"""  # noqa: S608 - put together from constants

_CLAIM = f"""
select ({_TODAY}) < $4 from earlier_wish w join booking f on f.id = w.booking_id
  left join visitor v on v.id = f.visitor_id
where w.booking_id = $1 and f.state = 'booked'
  and not exists (
    select from earlier_offer o where o.booking_id = $1 and (o.starts_at = $5 or o.state = 'open' and o.until > $3))"""  # noqa: S608
"""Asked again once the wish is locked: another process may have been here meanwhile."""

_OVER = """
delete from earlier_wish w using booking b
where w.site_id = $1 and b.id = w.booking_id
  and (b.state <> 'booked' or b.starts_at <= $2 or b.starts_at < w.booked_for or b.visitor_id is null)"""

_OFFER = "select id, booking_id, site_id, hold_id, starts_at, until, state from earlier_offer"


class EarlierStore:
    """Wishes and offers in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def ask(self, visit: Visit, wish: EarlierWish, passed: Iterable[datetime], now: datetime) -> None:
        """Keep the wish, or what has become of it."""
        await self._pool.execute(
            _ASK, visit.booking_id, visit.site_id, now, wish.booked_for, wish.weekdays, wish.not_before,
            wish.notice_hours, sorted(passed),
        )  # fmt: skip

    async def wish(self, booking_id: UUID) -> EarlierWish | None:
        """What the booking's citizen waits for."""
        row = await self._pool.fetchrow(
            "select booked_for, weekdays, not_before, notice_hours from earlier_wish where booking_id = $1", booking_id
        )
        return None if row is None else _wish(row)

    async def stop(self, booking_id: UUID) -> None:
        """They wait no longer."""
        await self._pool.execute("delete from earlier_wish where booking_id = $1", booking_id)

    async def by_link(self, link_hash: bytes) -> EarlierOffer | None:
        """The offer of that link."""
        row = await self._pool.fetchrow(f"{_OFFER} where link_hash = $1", link_hash)
        return None if row is None else _offer(row)

    async def by_id(self, offer_id: UUID) -> EarlierOffer | None:
        """The offer as it stands."""
        row = await self._pool.fetchrow(f"{_OFFER} where id = $1", offer_id)
        return None if row is None else _offer(row)

    async def open_offer(self, booking_id: UUID, now: datetime) -> EarlierOffer | None:
        """What the booking's citizen has been offered and has not answered."""
        row = await self._pool.fetchrow(
            f"{_OFFER} where booking_id = $1 and state = 'open' and until > $2", booking_id, now
        )
        return None if row is None else _offer(row)

    async def has_taken(self, booking_id: UUID, starts_at: datetime) -> bool:
        """Whether the booking stands where it does because an offer was taken."""
        found = await self._pool.fetchval(
            "select exists (select from earlier_offer where booking_id = $1 and starts_at = $2 and state = 'taken')",
            booking_id, starts_at,
        )  # fmt: skip
        return bool(found)

    async def sites(self) -> list[Key]:
        """Where somebody waits, or has something held for them."""
        rows = await self._pool.fetch(
            "select site_id from earlier_wish union select site_id from earlier_offer where state = 'open'"
        )
        return [row["site_id"] for row in rows]

    async def waiting(self, site_id: Key, midnight: datetime, now: datetime) -> list[Waiting]:
        """Who waits at the site, in the order in which they asked."""
        return [
            Waiting(
                wish=_wish(row), visit=msgspec.json.decode(row["visit"], type=Visit), passed=frozenset(row["passed"]),
                offered=frozenset(row["offered"]), has_offer=row["has_offer"], today=row["today"],
            )
            for row in await self._pool.fetch(_WAITING, site_id, midnight, now)
        ]  # fmt: skip

    async def keep_passed(self, booking_id: UUID, passed: Iterable[datetime]) -> None:
        """These have been free all the time."""
        await self._pool.execute(
            "update earlier_wish set passed = $2 where booking_id = $1", booking_id, sorted(passed)
        )  # fmt: skip

    async def end_over(self, site_id: Key, now: datetime) -> None:
        """Forget the wishes that have been met or cannot be met any more, and when offers have lapsed."""
        await self._pool.execute(_OVER, site_id, now)
        await self._pool.execute(
            "update earlier_offer set state = 'lapsed' where site_id = $1 and state = 'open' and until <= $2",
            site_id,
            now,
        )

    async def for_nobody(self, site_id: Key, now: datetime) -> list[EarlierOffer]:
        """What is held for somebody who does not wait any more."""
        rows = await self._pool.fetch(
            f"{_OFFER} o where o.site_id = $1 and o.state = 'open' and o.until > $2"
            " and not exists (select from earlier_wish w where w.booking_id = o.booking_id)",
            site_id,
            now,
        )
        return [_offer(row) for row in rows]

    async def lapse(self, offer_id: UUID) -> None:
        """It is an offer no longer."""
        await self._pool.execute(
            "update earlier_offer set state = 'lapsed' where id = $1 and state = 'open'", offer_id
        )  # fmt: skip

    async def claim(
        self, connection: Connection, booking_id: UUID, at: datetime, midnight: datetime, now: datetime, most: int
    ) -> bool:
        """Whether they may be offered that time in this transaction; nobody else offers them any until its end."""
        await connection.execute("select from earlier_wish where booking_id = $1 for update", booking_id)
        return bool(await connection.fetchval(_CLAIM, booking_id, midnight, now, most, at))

    async def put_offer(self, connection: Connection, offer: EarlierOffer, link_hash: bytes, now: datetime) -> None:
        """Write the offer in the transaction that holds the time."""
        await connection.execute(
            "insert into earlier_offer (id, booking_id, site_id, hold_id, starts_at, made_at, until, link_hash)"
            " values ($1, $2, $3, $4, $5, $6, $7, $8)",
            offer.id, offer.booking_id, offer.site_id, offer.hold_id, offer.starts_at, now, offer.until, link_hash,
        )  # fmt: skip

    async def answer(self, connection: Connection, offer: EarlierOffer, state: OfferState, now: datetime) -> bool:
        """Write the answer; False when the offer is not open any more. Whoever takes the time waits no longer."""
        done: str = await connection.execute(
            "update earlier_offer set state = $3 where id = $1 and state = 'open' and until > $2",
            offer.id, now, state.value,
        )  # fmt: skip
        if done.endswith(" 1") and state is OfferState.TAKEN:
            await connection.execute("delete from earlier_wish where booking_id = $1", offer.booking_id)
        return done.endswith(" 1")


def _wish(row: asyncpg.Record) -> EarlierWish:
    return EarlierWish(
        booked_for=row["booked_for"], weekdays=row["weekdays"], not_before=row["not_before"],
        notice_hours=row["notice_hours"],
    )  # fmt: skip


def _offer(row: asyncpg.Record) -> EarlierOffer:
    return EarlierOffer(
        id=row["id"], booking_id=row["booking_id"], site_id=row["site_id"], hold_id=row["hold_id"],
        starts_at=row["starts_at"], until=row["until"], state=OfferState(row["state"]),
    )  # fmt: skip
