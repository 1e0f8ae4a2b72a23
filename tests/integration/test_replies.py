"""What citizens answer by SMS: their one booking is cancelled, and what cannot be understood is answered."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg

from server.messaging.receipts import Told, cancels, stops
from tests.fakes.gateway import SECRET, signed
from tests.integration.bookings import Citizen, bookable, configure

RECEIPTS = "/api/v1/message-receipts/gatewayapi"
PHONE, OTHER = "4520304050", "4520304051"


def test_which_replies_cancel() -> None:
    """One word in a language of ours, however it is written; not a sentence that has it, nor a receipt."""
    for text in ("Afbud", " AFLYS! ", "avlys", "Cancel.", "odwołaj", "скасувати", "إلغاء"):
        assert cancels(Told(msisdn=int(PHONE), message=text)), text
    for text in ("", "ikke afbud", "Afbud til mandag tak", "cancel not", "STOP"):
        assert cancels(Told(msisdn=int(PHONE), message=text)) is None, text
    assert cancels(Told(msisdn=PHONE, message="cancel", status="DELIVERED")) is None
    assert cancels(Told(msisdn="Fjordby", message="cancel")) is None
    assert stops(Told(msisdn=PHONE, message="afbud")) is None
    same = [cancels(Told(id=7, msisdn=PHONE, message=text)) for text in ("afbud", "cancel")]
    assert same[0] == same[1] != cancels(Told(id=8, msisdn=PHONE, message="afbud"))


class Box:
    """A telephone: what came to it, by the file that messages are written to."""

    def __init__(self, server: Any, path: Path) -> None:
        self.server, self.path = server, path

    async def bodies(self, count: int) -> list[str]:
        """So many messages, when they have come."""
        async with asyncio.timeout(30):
            while True:
                await self.server.app.state.parts.outbox.resting.wait()
                rows = [json.loads(line) for line in self.path.read_text().splitlines()] if self.path.exists() else []
                if len(rows) >= count:
                    return [row["body"] for row in rows]
                await asyncio.sleep(0)

    async def replies(self, text: str, number: str = PHONE, reply_id: int = 1) -> None:
        """The gateway tells of a reply."""
        told = signed({"id": reply_id, "msisdn": int(number), "receiver": 4510203040, "message": text})
        answer = await self.server.http.post(RECEIPTS, headers={"x-gwapi-signature": told}, json={})
        assert answer.status_code == 200, answer.text


async def book(box: Box, at: datetime, before: int) -> str:
    """Held, and confirmed by the code that came."""
    citizen = Citizen(box.server, contact={"phone": "20304050"})
    held = await citizen.hold(at)
    code = re.search(r"\d{6}", (await box.bodies(before + 1))[-1])
    assert code
    await citizen.confirm(held.token, code[0])
    await box.bodies(before + 2)
    return held.token


async def test_a_reply_cancels_the_one_booking(
    start_server: Any, database_url: str, clock: Any, tmp_path: Path
) -> None:
    """Once, with a receipt; of several none is cancelled and the answer says how; strangers' words do nothing."""
    await configure(database_url, bookable(change_minutes=60), now=clock.now)
    path = tmp_path / "sms.jsonl"
    settings = {"message_sink": "file", "message_file": str(path), "gatewayapi_secret": SECRET}
    async with start_server(**settings) as server:
        citizen, box = Citizen(server), Box(server, path)
        tomorrow = clock.now.date() + timedelta(days=1)
        times = [each.starts_at for each in await citizen.times(first=tomorrow)]
        token = await book(box, times[0], 0)
        await box.replies("Afbud", number=OTHER, reply_id=9)
        assert (await citizen.own(token)).state == "booked"
        for _ in range(2):
            await box.replies("Afbud!")
        assert (await citizen.own(token)).state == "cancelled"
        bodies = await box.bodies(3)
        assert (len(bodies), bodies[-1].startswith("Din tid er aflyst: ")) == (3, True)
        tokens = [await book(box, at, 3 + 2 * number) for number, at in enumerate(times[1:3])]
        for _ in range(2):
            await box.replies("cancel", reply_id=2)
        bodies = await box.bodies(8)
        assert [(await citizen.own(each)).state for each in tokens] == ["booked", "booked"]
        assert (len(bodies), bodies[-1].splitlines()[0]) == (8, "Intet er aflyst. Brug linket i beskeden om tiden.")
        await citizen.post(f"own-bookings/{tokens[0]}/cancel", id="0199f3a2-7c1e-7b5e-9c1d-3f6a8a1f2b3c")
        clock.now = times[2] - timedelta(minutes=30)
        await box.replies("aflys", reply_id=3)
        assert (await citizen.own(tokens[1])).state == "booked", "it is too late for that"
        connection = await asyncpg.connect(database_url)
        assert await connection.fetchval("select count(*) from message where kind = 'not-cancelled'") == 2
        await connection.close()
