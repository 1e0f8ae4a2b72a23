"""What the server's log never says."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from server.identity.store import IdentityStore
from server.ids import new_id

SITE = "/api/v1/sites/borgerservice"
OTHERS = ("httpx", "httpcore", "uvicorn.access")
"""The client of the test itself, and a log that the server has switched off and pytest listens to all the same."""


def said(caplog: pytest.LogCaptureFixture) -> str:
    """All that was logged, with tracebacks, and with what was handed over to be put into the text."""
    formatter = logging.Formatter("%(name)s %(message)s")
    records = [record for record in caplog.records if not record.name.startswith(OTHERS)]
    return "\n".join(f"{formatter.format(record)} {record.args!r}" for record in records)


async def play(server: Any) -> list[str]:
    """Sign in, rightly and wrongly, and lead tickets through their lives; returns what must not be told."""
    password = server.seeded.password
    for username, tried in (("bo", password), ("bo", "hemmelig-7731"), ("ukendt.person", password), ("nul\0", "x")):
        await server.http.post("/api/v1/sign-in", json={"username": username, "password": tried})
    staff = await server.staff()
    ticket = (await server.issue()).json()["ticket"]["id"]
    await server.http.post(f"{SITE}/calls", json={"id": str(new_id()), "desk_id": "borgerservice.1"}, headers=staff)
    for action in ("recall", "start", "finish", "finish"):
        body = {"id": str(new_id()), "desk_id": "borgerservice.1"}
        await server.http.post(f"{SITE}/tickets/{ticket}/{action}", json=body, headers=staff)
    wrong = {"id": str(new_id()), "service_id": "borgerservice.pas", "language": "da", "cpr": "0101010101"}
    await server.http.post(f"{SITE}/tickets", json=wrong, headers=server.kiosk())
    await server.http.post(f"{SITE}/tickets", content=b"{", headers=server.kiosk())
    await server.http.get(f"{SITE}/snapshot?token=i-adressen", headers={"authorization": "Bearer opdigtet-token"})
    await server.http.get("/display/Karen%20Opdigtet")
    async with server.http.stream("GET", f"{SITE}/events", headers=staff) as stream:
        assert stream.status_code == 200
    tokens = [staff["authorization"], server.kiosk()["authorization"]]
    return [
        password, "hemmelig-7731", "ukendt.person", "0101010101", "i-adressen", "opdigtet-token", "Opdigtet",
        *(token.removeprefix("Bearer ") for token in tokens),
    ]  # fmt: skip


PHONES = ("00004711", "+4500004712", "12")
WORDS = "Hilsen Karen Opdigtet, ring til mig"


async def tell(server: Any) -> list[str]:
    """Give feedback, have lists sent and ask to be rung, rightly and wrongly; returns what must not be told."""
    for command_id in (new_id(), new_id()):
        feedback = {"id": str(command_id), "stand_id": "stand-exit", "language": "da", "score": 1, "words": WORDS}
        for body in (feedback, feedback, {**feedback, "score": 9}, {**feedback, "words": WORDS + "\0"}):
            await server.http.post(f"{SITE}/feedback", json=body, headers=server.kiosk())
    for phone in PHONES:
        about = {"id": str(new_id()), "language": "da", "phone": phone}
        for wanted in ({"referral_id": "skat"}, {"service_id": "gone"}, {}):
            await server.http.post(f"{SITE}/messages", json={**about, **wanted}, headers=server.kiosk())
        for service in ("koerekort", "pas", "gone"):
            wish = {**about, "id": str(new_id()), "service_id": f"borgerservice.{service}"}
            await server.http.post(f"{SITE}/call-backs", json=wish, headers=server.kiosk())
    async with asyncio.timeout(30):
        await server.app.state.parts.outbox.resting.wait()
    return [*(phone for phone in PHONES if len(phone) > 2), "00004712", "Opdigtet"]


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """The log is as talkative as it can be."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "server")


async def test_no_secret_and_no_person_in_the_log(start_server: Any, caplog: pytest.LogCaptureFixture) -> None:
    """At DEBUG, from start to end, with all that can be refused: no token, no password, nothing that people typed."""
    async with start_server() as server:
        secrets = await play(server)
    text = said(caplog)
    assert "Application startup complete" in text
    assert [secret for secret in secrets if secret in text] == []


@pytest.mark.expect_log(r"Unexpected error at POST /api/v1/sign-in")
async def test_not_even_when_something_breaks(
    server: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report of a fault of our own has the place and the kind, not what was sent."""

    async def broken(_store: IdentityStore, _username: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(IdentityStore, "account", broken)
    sent = {"username": "karen.opdigtet", "password": "hemmelig-7731"}
    answer = await server.http.post("/api/v1/sign-in?extra=i-adressen", json=sent)
    assert answer.status_code == 500
    assert "ZeroDivisionError" not in answer.text
    text = said(caplog)
    assert "ZeroDivisionError" in text
    assert [secret for secret in (*sent.values(), "i-adressen") if secret in text + answer.text] == []


@pytest.mark.parametrize("sink", ["console", "file", "broken"])
async def test_no_number_and_no_words_in_log_and_events(
    start_server: Any, caplog: pytest.LogCaptureFixture, database_url: str, tmp_path: Path, sink: str
) -> None:
    """What citizens write and where their messages go stands neither in the log nor in any event, sent or not."""
    file = tmp_path if sink == "broken" else tmp_path / "messages.jsonl"
    settings: dict[str, Any] = {"message_sink": "file" if sink == "broken" else sink, "message_file": str(file)}
    async with start_server(**settings) as server:
        secrets = await tell(server)
    text = said(caplog)
    assert "A message of the kind referral" in text or sink == "file"
    assert [secret for secret in secrets if secret in text] == []
    connection = await asyncpg.connect(database_url)
    events = "".join(row["row"] for row in await connection.fetch("select event::text as row from event"))
    kept = "".join(row["row"] for row in await connection.fetch("select message::text as row from message"))
    await connection.close()
    assert "feedback.given" in events
    assert [secret for secret in secrets if secret in events] == []
    assert sink == "broken" or [secret for secret in secrets if secret in kept] == []
