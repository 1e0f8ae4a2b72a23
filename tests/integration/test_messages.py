"""Lists sent to a phone: once, by whoever is there, and forgotten afterwards."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.db.engine import make_pool
from server.ids import new_id
from server.messaging.outbox import BACK_OFF, Outbox
from server.messaging.sink import Never, Outgoing, Sent, SinkAnswer, TryAgain
from server.messaging.store import MessageStore, NewMessage
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.outbox import Channel, MessageKind

SITE = "/api/v1/sites/borgerservice"
PHONE = "00000017"
SERVICE = "borgerservice.pas"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A look into the tables."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def send(server: Any, **body: Any) -> httpx.Response:
    """The stand sends the list of a service, unless the test says otherwise."""
    about = {"id": str(new_id()), "language": "da", "phone": PHONE, "service_id": SERVICE, **body}
    answer: httpx.Response = await server.http.post(f"{SITE}/messages", json=about, headers=server.kiosk())
    return answer


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    assert answer.headers["content-type"] == "application/problem+json"
    return msgspec.json.decode(answer.content, type=Problem).type


async def sent(server: Any, path: Path) -> list[Any]:
    """The messages in the file, once the worker rests."""
    async with asyncio.timeout(30):
        await server.app.state.parts.outbox.resting.wait()
    text = await asyncio.to_thread(path.read_text, encoding="utf-8")
    return [msgspec.json.decode(line) for line in text.splitlines()]


async def kept(database: asyncpg.Connection) -> list[tuple[Any, ...]]:
    """What the outbox says of the messages."""
    rows = await database.fetch("select kind, language, segments, phone, body, sent_at from message order by id")
    return [tuple(row) for row in rows]


async def test_a_list_goes_and_is_forgotten(
    start_server: Any, tmp_path: Path, clock: Any, database: asyncpg.Connection
) -> None:
    """It is sent at once with number and text; then only kind, language, length and moment are left."""
    file = tmp_path / "messages.jsonl"
    async with start_server(message_sink="file", message_file=str(file)) as server:
        assert (answer := await send(server, documents=["old-passport"])).json() == {}, answer.text
        (message,) = await sent(server, file)
        assert (message["phone"], message["kind"]) == (f"+45{PHONE}", "documents")
        assert "Dit gamle pas" in message["body"]
        assert await kept(database) == [("documents", "da", 2, None, None, clock())]
    assert (await asyncio.to_thread(file.stat)).st_mode & 0o777 == 0o600


async def test_a_referral_in_arabic(start_server: Any, tmp_path: Path, database: asyncpg.Connection) -> None:
    """The words are the citizen's, whatever the site's first language is."""
    file = tmp_path / "messages.jsonl"
    async with start_server(message_sink="file", message_file=str(file)) as server:
        state = (await server.http.get(f"{SITE}/snapshot", headers=server.kiosk())).json()
        referral = state["configuration"]["referrals"][0]
        answer = await send(server, language="ar", service_id=None, referral_id=referral["id"], phone="+4700000018")
        assert answer.status_code == 200
        (message,) = await sent(server, file)
        assert message["phone"] == "+4700000018"
        assert message["body"].startswith("يمكنك الحصول على المساعدة هنا:")
        ((kind, language, *_),) = await kept(database)
        assert (kind, language) == ("referral", "ar")


async def test_a_number_on_the_phone(start_server: Any, tmp_path: Path, database: asyncpg.Connection) -> None:
    """The label, where to wait and, where citizens reach the server, the page of the ticket; of an open ticket only."""
    file = tmp_path / "messages.jsonl"
    options = {"message_sink": "file", "message_file": str(file), "public_url": "https://fjordby.example/"}
    async with start_server(**options) as server:
        ticket_id = str(new_id())
        issue = {"id": ticket_id, "service_id": SERVICE, "language": "da"}
        taken = await server.http.post(f"{SITE}/tickets", json=issue, headers=server.kiosk())
        label = taken.json()["ticket"]["label"]
        assert (await send(server, service_id=None, ticket_id=ticket_id)).status_code == 200
        (message,) = await sent(server, file)
        assert message["kind"] == "ticket"
        assert f"Dit nummer er {label}" in message["body"]
        assert f"https://fjordby.example/t/{ticket_id}" in message["body"]
        assert problem(await send(server, ticket_id=ticket_id)) is ProblemType.BAD_REQUEST
        assert problem(await send(server, service_id=None, ticket_id=str(new_id()))) is ProblemType.NOT_FOUND
        await database.execute("update ticket set state = 'cancelled' where id = $1", UUID(ticket_id))
        assert problem(await send(server, service_id=None, ticket_id=ticket_id)) is ProblemType.NOT_FOUND


async def test_the_same_command_twice(start_server: Any, tmp_path: Path, database: asyncpg.Connection) -> None:
    """One message, also when both come at once; an id that another site has used is refused."""
    file = tmp_path / "messages.jsonl"
    async with start_server(message_sink="file", message_file=str(file)) as server:
        command_id = str(new_id())
        answers = await asyncio.gather(*(send(server, id=command_id) for _ in range(2)))
        answers.append(await send(server, id=command_id))
        assert {answer.status_code for answer in answers} == {200}
        assert len(await sent(server, file)) == 1
        assert len(await kept(database)) == 1
        await database.execute("update message set site_id = 'pension'")
        assert problem(await send(server, id=command_id)) is ProblemType.ID_REUSED


async def test_what_cannot_be_sent(start_server: Any, database: asyncpg.Connection) -> None:
    """Unknown things, a number that could be anywhere, both or neither of service and referral, and too many."""
    async with start_server(message_sink="console") as server:
        assert problem(await send(server, service_id=f"{SERVICE}-x")) is ProblemType.UNKNOWN_SERVICE
        assert problem(await send(server, documents=["hat"])) is ProblemType.NOT_FOUND
        assert problem(await send(server, service_id=None, referral_id="gone")) is ProblemType.NOT_FOUND
        assert problem(await send(server, service_id=None)) is ProblemType.BAD_REQUEST
        assert problem(await send(server, referral_id="skat")) is ProblemType.BAD_REQUEST
        for phone in ("1234567", "1234 5678", "015100000000", "+12345678901234567"):
            assert problem(await send(server, phone=phone)) is ProblemType.BAD_REQUEST
        staff = await server.staff()
        refused = await server.http.post(f"{SITE}/messages", json={}, headers=server.kiosk())
        assert problem(refused) is ProblemType.BAD_REQUEST
        refused = await server.http.post(f"{SITE}/messages", json={}, headers=staff)
        assert problem(refused) is ProblemType.FORBIDDEN
        assert await kept(database) == []
        assert [(await send(server)).status_code for _ in range(4)] == [200, 200, 200, 429]
        assert problem(await send(server)) is ProblemType.TOO_MANY
        server.clock.move(minutes=1)
        assert (await send(server)).status_code == 200
        assert len(await kept(database)) == 4


async def test_a_server_that_sends_none(server: Any, database: asyncpg.Connection) -> None:
    """Without a sink, and at a site that does not want it, messages are not offered."""
    assert problem(await send(server)) is ProblemType.NOT_OFFERED
    assert await kept(database) == []


class FakeSink:
    """Answers what the test says, and counts."""

    def __init__(self, *answers: SinkAnswer) -> None:
        self.answers = list(answers)
        self.sent: list[Outgoing] = []
        self.drops_doubles = True

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Keep the message."""
        self.sent.append(message)
        await asyncio.sleep(0)
        return self.answers.pop(0) if self.answers else Sent()


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[MessageStore]:
    """The outbox's table."""
    pool = make_pool(database_url, size=2, command_seconds=10)
    await pool
    yield MessageStore(pool)
    await pool.close()


@pytest.fixture
def put(store: MessageStore, clock: Any) -> Callable[[], Any]:
    """Puts one message into the outbox."""

    async def one() -> UUID:
        outgoing = Outgoing(new_id(), MessageKind.DOCUMENTS, f"+45{PHONE}", "Husk dit gamle pas")
        await store.put(NewMessage(outgoing, "borgerservice", None, "da", 1), now=clock())
        return outgoing.id

    return one


async def test_tried_again_later_and_later(store: MessageStore, put: Any, clock: Any) -> None:
    """A provider that is away gets the same message again, each time after a longer while, until it takes it."""
    sink = FakeSink(TryAgain("away"), TryAgain("away"))
    outbox = Outbox(store, {Channel.SMS: sink}, clock=clock, new_id=new_id)
    await put()
    for tries, seconds in ((1, 0.0), (1, BACK_OFF[0] - 1), (2, 1.0), (2, BACK_OFF[1] - 1), (3, 1.0)):
        clock.move(seconds=seconds)
        await outbox.send_due()
        assert len(sink.sent) == tries
    assert len(set(sink.sent)) == 1
    assert await store.next_due() is None


@pytest.mark.expect_log("given up: away")
async def test_given_up(store: MessageStore, put: Any, clock: Any, database: asyncpg.Connection) -> None:
    """Days after the last try nothing of the citizen is left, and the log says that a message was lost, not whose."""
    sink = FakeSink(*[TryAgain("away")] * 9)
    outbox = Outbox(store, {Channel.SMS: sink}, clock=clock, new_id=new_id)
    await put()
    for seconds in (0.0, *BACK_OFF, 86_400.0):
        clock.move(seconds=seconds)
        await outbox.send_due()
    assert len(sink.sent) == len(BACK_OFF)
    clock.move(days=3)
    await store.forget_old(clock())
    row = await database.fetchrow("select phone, body, sent_at, given_up_at is not null as gone from message")
    assert row is not None
    assert tuple(row) == (None, None, None, True)


@pytest.mark.expect_log("given up: no such number")
async def test_a_number_that_does_not_exist(store: MessageStore, put: Any, clock: Any) -> None:
    """What the provider will never take is not tried again."""
    sink = FakeSink(Never("no such number"))
    outbox = Outbox(store, {Channel.SMS: sink}, clock=clock, new_id=new_id)
    await put()
    await outbox.send_due()
    clock.move(hours=10)
    await outbox.send_due()
    assert len(sink.sent) == 1


@pytest.mark.expect_log("given up: the server ended at the last try")
async def test_a_process_that_ended_while_sending(store: MessageStore, put: Any, clock: Any) -> None:
    """A message that somebody had claimed and not finished with comes up again; not for ever."""
    await put()
    for seconds in BACK_OFF:
        assert await store.claim(now=clock(), back_off=BACK_OFF) is not None
        assert await store.claim(now=clock(), back_off=BACK_OFF) is None
        clock.move(seconds=seconds)
    sink = FakeSink()
    await Outbox(store, {Channel.SMS: sink}, clock=clock, new_id=new_id).send_due()
    assert sink.sent == []
    assert await store.next_due() is None


async def test_the_database_was_away_after_sending(
    store: MessageStore, put: Any, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A message that has gone is not sent again when the database learns of it only later."""
    sink = FakeSink()
    outbox = Outbox(store, {Channel.SMS: sink}, clock=clock, new_id=new_id)
    await put()

    async def away(_id: UUID, **_: Any) -> None:
        raise ConnectionError

    with monkeypatch.context() as cut:
        cut.setattr(store, "sent", away)
        with pytest.raises(ConnectionError):
            await outbox.send_due()
    clock.move(seconds=BACK_OFF[0])
    await outbox.send_due()
    assert len(sink.sent) == 1
    assert await store.next_due() is None


async def test_two_processes_send_each_once(store: MessageStore, put: Any, clock: Any, database_url: str) -> None:
    """Forty messages and two workers at once, each on connections of its own: every message goes once."""
    wanted = {await put() for _ in range(40)}
    pools = [make_pool(database_url, size=2, command_seconds=10) for _ in range(2)]
    for pool in pools:
        await pool
    sinks = [FakeSink(), FakeSink()]
    workers = [
        Outbox(MessageStore(pool), {Channel.SMS: sink}, clock=clock, new_id=new_id)
        for pool, sink in zip(pools, sinks, strict=True)
    ]
    await asyncio.gather(*(worker.send_due() for worker in workers))
    for pool in pools:
        await pool.close()
    sent = Counter(message.id for sink in sinks for message in sink.sent)
    assert set(sent) == wanted
    assert set(sent.values()) == {1}
    assert all(sink.sent for sink in sinks)


async def test_the_worker_is_woken(store: MessageStore, put: Any, clock: Any) -> None:
    """A worker at rest sends as soon as it is told, without looking again and again."""
    sink = FakeSink()
    outbox = Outbox(store, {Channel.SMS: sink}, clock=clock, new_id=new_id)
    working = asyncio.create_task(outbox.run())
    try:
        for count in (1, 2):
            await put()
            outbox.wake()
            async with asyncio.timeout(30):
                await outbox.resting.wait()
            assert len(sink.sent) == count
            assert await store.next_due() is None
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def test_the_file_cannot_be_written(
    start_server: Any, tmp_path: Path, database: asyncpg.Connection, caplog: pytest.LogCaptureFixture
) -> None:
    """The message waits for its next try, and the log says why without saying whose it is."""
    caplog.set_level(logging.INFO)
    await asyncio.to_thread((tmp_path / "file").write_text, "in the way")
    async with start_server(message_sink="file", message_file=str(tmp_path / "file" / "x.jsonl")) as server:
        assert (await send(server)).status_code == 200
        async with asyncio.timeout(30):
            await server.app.state.parts.outbox.resting.wait()
        assert "could not be sent yet" in caplog.text
        due = await database.fetchval("select due_at from message")
        assert due == server.clock() + timedelta(seconds=BACK_OFF[0])
    assert PHONE not in "".join(record.getMessage() for record in caplog.records if record.name.startswith("server"))
