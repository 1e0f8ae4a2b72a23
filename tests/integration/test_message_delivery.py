"""Each message arrives once or is shown as undeliverable, whatever becomes of gateway, server and network."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest

from server.db.engine import make_pool
from server.ids import new_id
from server.messaging.gatewayapi import GatewayApi
from server.messaging.outbox import BACK_OFF, Outbox
from server.messaging.sink import Outgoing
from server.messaging.store import MessageStore, NewMessage, Receipt
from shared.protocol.outbox import Channel, MessageKind, Why
from tests.fakes.gateway import SECRET, TOKEN, Gateway, signed

SITE = "/api/v1/sites/borgerservice"
RECEIPTS = "/api/v1/message-receipts/gatewayapi"
PHONE = "+4500000017"


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    """A gateway that drops doubles."""
    started = Gateway()
    started.start()
    yield started
    started.stop()


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[asyncpg.Pool]:
    """Some connections."""
    made = make_pool(database_url, size=3, command_seconds=10)
    await made
    yield made
    await made.close()


@pytest.fixture
def store(pool: asyncpg.Pool) -> MessageStore:
    """The outbox's table."""
    return MessageStore(pool)


def sink(gateway: Gateway) -> GatewayApi:
    """The adapter, pointed to the gateway."""
    return GatewayApi(gateway.url, TOKEN, "Fjordby", drops_doubles=gateway.drops_doubles)


def worker(store: MessageStore, gateway: Gateway, clock: Any) -> Outbox:
    """A fresh worker, as after a start."""
    return Outbox(store, {Channel.SMS: sink(gateway)}, clock=clock, new_id=new_id)


async def put(store: MessageStore, clock: Any, **more: Any) -> UUID:
    """A reminder waits to be sent."""
    outgoing = Outgoing(new_id(), MessageKind.REMINDER, PHONE, "Husk din tid: man. 23.11. 10:00, Pas")
    await store.put(NewMessage(outgoing, "borgerservice", None, "da", 1, **more), now=clock())
    return outgoing.id


async def state(pool: asyncpg.Pool, message_id: UUID) -> str:
    """How it stands."""
    found: str = await pool.fetchval("select state from message where id = $1", message_id)
    return found


async def test_it_goes(store: MessageStore, pool: asyncpg.Pool, gateway: Gateway, clock: Any) -> None:
    """As GatewayAPI wants it: token, sender, number in digits, our id, and the alphabet that the text needs."""
    message_id = await put(store, clock)
    arabic = Outgoing(new_id(), MessageKind.CODE, "+4700000018", "رمزك")
    await store.put(NewMessage(arabic, "borgerservice", None, "ar", 1), now=clock())
    await worker(store, gateway, clock).send_due()
    first, second = gateway.sms
    assert first == {
        "sender": "Fjordby", "message": "Husk din tid: man. 23.11. 10:00, Pas", "encoding": "UTF8",
        "userref": str(message_id), "recipients": [{"msisdn": 4500000017}],
    }  # fmt: skip
    assert second["encoding"] == "UCS2"
    row = await pool.fetchrow("select state, provider_ref, phone, body from message where id = $1", message_id)
    assert row is not None
    assert tuple(row) == ("sent", "1000", None, None)


async def test_away_for_an_hour(store: MessageStore, pool: asyncpg.Pool, gateway: Gateway, clock: Any) -> None:
    """A gateway that answers 500 for an hour gets it afterwards, once."""
    ends, outbox = clock() + timedelta(hours=1), worker(store, gateway, clock)
    gateway.behaves = lambda _sms: "500" if clock() < ends else "take"
    message_id = await put(store, clock)
    for seconds in (0.0, *BACK_OFF):
        clock.move(seconds=seconds)
        await outbox.send_due()
    assert gateway.arrived == {str(message_id): 1}
    assert await state(pool, message_id) == "sent"


async def test_no_answer_after_sending(store: MessageStore, pool: asyncpg.Pool, gateway: Gateway, clock: Any) -> None:
    """The gateway takes it and hangs up: it is handed over again with the same id, and the double is dropped."""
    answers = iter(("lose", "lose", "take"))
    gateway.behaves = lambda _sms: next(answers)
    message_id, outbox = await put(store, clock), worker(store, gateway, clock)
    for seconds in (0.0, *BACK_OFF[:2]):
        clock.move(seconds=seconds)
        await outbox.send_due()
    assert (gateway.asked, gateway.arrived) == (3, {str(message_id): 1})
    assert await state(pool, message_id) == "sent"


@pytest.mark.expect_log("given up")
async def test_no_answer_from_one_that_drops_no_doubles(store: MessageStore, pool: asyncpg.Pool, clock: Any) -> None:
    """It is not sent twice, and shown as unclear until a receipt says that it arrived."""
    gateway = Gateway(drops_doubles=False)
    gateway.start()
    gateway.behaves = lambda _sms: "lose"
    message_id = await put(store, clock)
    await worker(store, gateway, clock).send_due()
    clock.move(days=1)
    await worker(store, gateway, clock).send_due()
    gateway.stop()
    assert gateway.arrived == {str(message_id): 1}
    (shown,) = await store.all_unsent("borgerservice")
    assert (shown.why, shown.ending, shown.can_retry) == (Why.UNCLEAR, "17", True)
    assert await store.receipt(Receipt(arrived=True, message_id=message_id), command_id=new_id(), now=clock())
    assert await store.all_unsent("borgerservice") == ()
    assert await state(pool, message_id) == "delivered"


@pytest.mark.expect_log("given up: GatewayAPI answered 422")
async def test_a_number_that_is_refused(store: MessageStore, gateway: Gateway, clock: Any) -> None:
    """It is shown at once, with two digits of the number, and can be tried again or be done with."""
    gateway.behaves = lambda _sms: "reject"
    message_id, outbox = await put(store, clock), worker(store, gateway, clock)
    await outbox.send_due()
    (shown,) = await store.all_unsent("borgerservice")
    assert (shown.why, shown.kind, shown.ending) == (Why.REFUSED, MessageKind.REMINDER, "17")
    settle = {"site_id": "borgerservice", "now": clock()}
    assert await store.settle(message_id, retry=True, command_id=new_id(), **settle)
    await outbox.send_due()
    (shown,) = await store.all_unsent("borgerservice")
    command_id = new_id()
    assert await store.settle(message_id, retry=False, command_id=command_id, **settle)
    assert await store.settle(message_id, retry=False, command_id=command_id, **settle), "the same again is no harm"
    assert await store.all_unsent("borgerservice") == ()


@pytest.mark.expect_log("given up: GatewayAPI cannot be reached")
async def test_there_is_no_gateway(store: MessageStore, pool: asyncpg.Pool, clock: Any) -> None:
    """Nothing listens there: tried again until it is given up, and then shown."""
    gateway = Gateway()
    gateway._server.server_close()
    message_id, outbox = await put(store, clock), worker(store, gateway, clock)
    for seconds in (0.0, *BACK_OFF):
        clock.move(seconds=seconds)
        await outbox.send_due()
    assert await state(pool, message_id) == "undeliverable"


@pytest.mark.expect_log("given up: it would have come too late")
async def test_too_late(store: MessageStore, gateway: Gateway, clock: Any) -> None:
    """A reminder of what is over is not sent, and shown as that."""
    await put(store, clock, expires_at=clock())
    await worker(store, gateway, clock).send_due()
    (shown,) = await store.all_unsent("borgerservice")
    assert (shown.why, gateway.asked) == (Why.LATE, 0)


@pytest.mark.parametrize("drops_doubles", [True, False])
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.expect_log("given up")
async def test_once_or_shown(
    store: MessageStore, pool: asyncpg.Pool, clock: Any, seed: int, *, drops_doubles: bool
) -> None:
    """Twelve messages through a gateway of chance, workers that die at any point, receipts twice, late and mixed up.

    In the end each has arrived once, or is shown; none has arrived twice.
    """
    chance = random.Random(seed)
    gateway = Gateway(drops_doubles=drops_doubles)
    gateway.start()
    gateway.behaves = lambda _sms: chance.choice(("take", "take", "500", "lose", "reject"))
    wanted = [await put(store, clock) for _ in range(12)]
    try:
        while await store.next_due() is not None:
            outbox = worker(store, gateway, clock)
            if chance.random() < 0.3:
                # As after kill -9: claimed, and handed over or not, and nobody is told.
                claimed = await store.claim(now=clock(), back_off=BACK_OFF)
                if claimed is not None and not claimed.was_under_way and chance.random() < 0.5:
                    await sink(gateway).send(claimed.outgoing)
            else:
                await outbox.send_due()
            receipts = [Receipt(arrived=True, message_id=UUID(ref)) for ref in gateway.taken if chance.random() < 0.2]
            for receipt in chance.sample([*receipts, *receipts], 2 * len(receipts)):
                await store.receipt(receipt, command_id=new_id(), now=clock())
            clock.move(seconds=chance.choice(BACK_OFF))
    finally:
        gateway.stop()
    shown = {message.id for message in await store.all_unsent("borgerservice")}
    assert set(gateway.arrived.values()) <= {1}
    assert {each for each in wanted if not gateway.arrived[str(each)]} <= shown
    stood = {each: await state(pool, each) for each in wanted}
    assert set(stood.values()) <= {"sent", "delivered", "undeliverable"}
    assert {each for each, how in stood.items() if how == "undeliverable"} == shown


async def test_receipts(start_server: Any, gateway: Gateway, database_url: str) -> None:
    """Signed ones count, twice as once, by our id or the gateway's; unsigned ones and those of others do not."""
    options = {"message_sink": "gatewayapi", "gatewayapi_token": TOKEN, "gatewayapi_url": gateway.url,
               "gatewayapi_secret": SECRET, "public_url": "https://fjordby.example"}  # fmt: skip
    async with start_server(**options) as server:
        about = {"id": str(new_id()), "language": "da", "phone": "00000017", "service_id": "borgerservice.pas"}
        assert (await server.http.post(f"{SITE}/messages", json=about, headers=server.kiosk())).status_code == 200
        async with asyncio.timeout(30):
            await server.app.state.parts.outbox.resting.wait()
        (sms,) = gateway.sms
        assert sms["callback_url"] == f"https://fjordby.example{RECEIPTS}"
        connection = await asyncpg.connect(database_url)

        async def told(token: str) -> httpx.Response:
            answer: httpx.Response = await server.http.post(
                RECEIPTS, headers={"x-gwapi-signature": token.encode()}, json={}
            )
            return answer

        async def how() -> str:
            found: str = await connection.fetchval("select state from message")
            return found

        receipt = {"id": 1000, "msisdn": 4500000017, "time": 1, "status": "DELIVERED", "userref": sms["userref"]}
        for token in (signed(receipt, "guess"), signed(receipt, alg="none"), "", "x", "a.b.c", "ø.ø.ø", "..", "é" * 9):
            assert (await told(token)).status_code == 403
        assert await how() == "sent"
        assert (await told(signed({**receipt, "status": "ENROUTE"}))).status_code == 200
        assert (await told(signed({**receipt, "userref": str(new_id()), "id": 5}))).status_code == 200
        assert await how() == "sent"
        lost = {**receipt, "status": "UNDELIVERED", "userref": ""}
        assert [(await told(signed(lost))).status_code for _ in range(2)] == [200, 200]
        assert await how() == "undeliverable"
        superuser = await server.staff("kirsten")
        (shown,) = (await server.http.get(f"{SITE}/unsent-messages", headers=superuser)).json()["messages"]
        assert (shown["why"], shown["ending"], shown.get("can_retry", False)) == ("undelivered", "17", False)
        kinds = [row["kind"] for row in await connection.fetch("select kind from event where kind like 'message.%'")]
        assert kinds == ["message.unsent"]
        address = f"{SITE}/unsent-messages/{shown['id']}"
        again = await server.http.post(f"{address}/retry", json={"id": str(new_id())}, headers=superuser)
        assert again.status_code == 404, "the number is forgotten"
        assert [(await told(signed(receipt))).status_code for _ in range(2)] == [200, 200]
        assert await how() == "delivered"
        assert (await told(signed(lost))).status_code == 200
        assert await how() == "delivered"
        done = await server.http.post(f"{address}/done", json={"id": str(new_id())}, headers=superuser)
        assert done.status_code == 404
        await connection.close()
