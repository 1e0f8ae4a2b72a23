"""Asking to be rung on the web: as at a stand, within the telephone hours, and no machine's doing."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import httpx
import pytest

from server.public.call_backs import MOST

SERVICE = "borgerservice.koerekort"
PAGE = f"/c/borgerservice/call-back/{SERVICE}"
PHONE = "00 00 00 17"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A look into the tables."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def fields(server: Any, page: str = PAGE) -> dict[str, str]:
    """What the form holds of itself."""
    text = (await server.http.get(f"{page}?lang=en")).text
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text))


async def ask(server: Any, form: dict[str, str], **more: str) -> httpx.Response:
    """Send the form, some seconds after the page was made."""
    server.clock.move(seconds=10)
    answer: httpx.Response = await server.http.post(f"{PAGE}?lang=en", data={**form, "phone": PHONE, **more})
    return answer


async def asked(database: asyncpg.Connection) -> list[asyncpg.Record]:
    """The call-backs that were asked for on the web."""
    found: list[asyncpg.Record] = await database.fetch(
        "select b.service_id, b.language, b.starts_at, v.phone from booking b join visitor v on v.id = b.visitor_id"
        " where b.kind = 'callback' and b.origin = 'web' order by b.created_at"
    )
    return found


async def test_somebody_is_rung(server: Any, database: asyncpg.Connection) -> None:
    """The page says when; a form sent twice asks once; and it comes to those who serve the service."""
    text = (await server.http.get(f"{PAGE}?lang=en")).text
    assert "today until \u206615:00\u2069" in text
    form = await fields(server)
    for _ in range(2):
        answer = await ask(server, form)
        assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}/done?lang=en")
    assert [(row["service_id"], row["language"], row["phone"]) for row in await asked(database)] == [
        (SERVICE, "en", "+4500000017")
    ]
    assert "Thank you. We will ring you" in (await server.http.get(f"{PAGE}/done?lang=en")).text
    seen = False
    for name in ("amina", "jonas", "bo"):
        day = await server.http.get("/api/v1/sites/borgerservice/day", headers=await server.staff(name))
        waiting = [each for each in day.json()["call_backs"] if each["booking"]["service_id"] == SERVICE]
        assert all(each["phone"] == "" for each in waiting)
        seen = seen or bool(waiting)
    assert seen


async def test_after_hours(server: Any, database: asyncpg.Connection) -> None:
    """Nobody rings at night: it is asked for when the telephones open, and the page says so."""
    server.clock.move(hours=8)
    assert "from Tuesday \u206624/11\u2069 at \u206609:00\u2069 on" in (await server.http.get(f"{PAGE}?lang=en")).text
    await ask(server, await fields(server))
    (row,) = await asked(database)
    assert row["starts_at"].isoformat() == "2026-11-24T08:00:00+00:00"


@pytest.mark.parametrize("phone", ["", "call me", "12", "0012", "<script>"])
async def test_what_is_no_number(phone: str, server: Any, database: asyncpg.Connection) -> None:
    """Is said in words beside the field, and not said back."""
    answer = await ask(server, await fields(server), phone=phone)
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text
    assert "<script" not in answer.text
    assert await asked(database) == []


@pytest.mark.parametrize(
    "given", [{"leave-empty": "https://spam.example"}, {"shown": "nonsense"}, {"shown": "99999999999"}]
)
async def test_what_looks_like_a_machine(given: dict[str, str], server: Any, database: asyncpg.Connection) -> None:
    """One that fills in what people do not see, or is too quick, has asked for nothing; a person presses once more."""
    answer = await ask(server, await fields(server), **given)
    assert answer.status_code == 422
    assert "Press the button once more" in answer.text
    assert f'value="{PHONE}"' in answer.text
    form = await fields(server)
    quick = await server.http.post(f"{PAGE}?lang=en", data={**form, "phone": PHONE})
    assert quick.status_code == 422
    assert await asked(database) == []
    again = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', quick.text))
    assert (await ask(server, again)).status_code == 303
    assert len(await asked(database)) == 1


async def test_too_many_at_once(server: Any, database: asyncpg.Connection) -> None:
    """One number is asked for twice at most, and a centre for so many; later it can be asked for again."""
    for _ in range(2):
        assert (await ask(server, await fields(server))).status_code == 303
    refused = await ask(server, await fields(server))
    assert refused.status_code == 429
    assert "Many are asking" in refused.text
    form = await fields(server)
    server.clock.move(seconds=10)
    for number in range(MOST - 2):
        form["id"] = f"00000000-0000-7000-8000-{number:012d}"
        answer = await server.http.post(PAGE, data={**form, "phone": f"000001{number:02d}"})
        assert answer.status_code == 303
    assert (await ask(server, await fields(server), phone="00000200")).status_code == 429
    server.clock.move(minutes=11)
    assert (await ask(server, await fields(server), phone="00000200")).status_code == 303
    assert len(await asked(database)) == MOST + 1


async def test_where_nobody_rings(server: Any, database: asyncpg.Connection) -> None:
    """A service without it, an unknown one and an unknown centre: neither page nor form."""
    for service in ("borgerservice.pas", "nothing"):
        url = f"/c/borgerservice/call-back/{service}"
        page = await server.http.get(f"{url}?lang=en")
        assert page.status_code == 404
        assert "We cannot ring you about this" in page.text
        assert (await server.http.post(url, data={"phone": PHONE})).status_code == 404
    assert (await server.http.get(f"/c/nowhere/call-back/{SERVICE}")).status_code == 404
    assert await asked(database) == []
