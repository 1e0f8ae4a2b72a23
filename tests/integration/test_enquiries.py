"""Writing to a service: as a page and as JSON, to whoever does it, within its own hours, and never for longer."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import asyncpg
import httpx
import pytest

from server.enquiries.commands import MOST_OF_ONE
from server.ids import new_id

SERVICE = "borgerservice.udland"
PAGE = f"/c/borgerservice/write/{SERVICE}"
API = f"/api/v1/public/sites/borgerservice/services/{SERVICE}/enquiries"
DAY = "/api/v1/sites/borgerservice/day"
WORDS = "Kan min kat komme med?\nDen hedder <b>Misse</b>."
DOES_IT, HOST = "samir", "bo"
ANSWERS = {"f-what": "Noget andet", "f-lived-here": "no", "f-day": "2026-12-01", "f-question": WORDS}
JSON: dict[str, Any] = {
    "language": "pl", "mail": "nobody@example.com",
    "answers": {"what": "Noget andet", "lived-here": "yes", "question": "Kot"},
}  # fmt: skip


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A look into the tables."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def fields(server: Any) -> dict[str, str]:
    """What the form holds of itself."""
    text = (await server.http.get(f"{PAGE}?lang=en")).text
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text))


async def send(server: Any, form: dict[str, str], **more: str) -> httpx.Response:
    """Send the form, some seconds after the page was made."""
    server.clock.move(seconds=10)
    given = {**form, **ANSWERS, "phone": "00 00 00 17", "mail": "", **more}
    answer: httpx.Response = await server.http.post(f"{PAGE}?lang=en", data=given)
    return answer


async def waiting(server: Any, name: str) -> list[dict[str, Any]]:
    """What somebody could answer."""
    day = (await server.http.get(DAY, headers=await server.staff(name))).json()
    return [each for each in day["call_backs"] if each["booking"]["kind"] == "written"]


async def act(server: Any, name: str, booking_id: str, action: str, **more: Any) -> httpx.Response:
    """Do something with it."""
    answer: httpx.Response = await server.http.post(
        f"/api/v1/sites/borgerservice/bookings/{booking_id}/{action}",
        headers=await server.staff(name), json={"id": str(new_id()), **more},
    )  # fmt: skip
    return answer


async def test_from_the_page_to_the_answer(server: Any, database: asyncpg.Connection) -> None:
    """It arrives once, waits with those who do the service, is read by who takes it, and is gone the night after."""
    page = (await server.http.get(f"{PAGE}?lang=en")).text
    assert "We are reading messages now. You get an answer by Wednesday" in page
    assert "Do not write your CPR number" in page
    form = await fields(server)
    for _ in range(2):
        sent = await send(server, form)
        assert sent.status_code == 303
    done = sent.headers["location"]
    assert re.fullmatch(rf"{PAGE}/done\?lang=en&ref=[0-9A-Z]{{8}}&by=2026-11-25", done)
    thanks = (await server.http.get(done)).text
    assert "You get an answer by Wednesday \u206625/11\u2069." in thanks
    (row,) = await database.fetch(
        "select b.*, q.answers, v.phone from booking b join enquiry q on q.booking_id = b.id"
        " join visitor v on v.id = b.visitor_id"
    )
    assert (row["kind"], row["origin"], row["phone"], row["lane"]) == ("written", "web", "+4500000017", None)
    assert f"{row['code'][:4]}-{row['code'][4:]}" in thanks
    for event in await database.fetch("select body::text from event where kind = 'booking.changed'"):
        assert "Misse" not in event["body"]
        assert "0017" not in event["body"]

    assert await waiting(server, "amina") == []
    (entry,) = await waiting(server, DOES_IT)
    booking_id = entry["booking"]["id"]
    assert (entry["phone"], entry["enquiry"].get("answers", [])) == ("", [])
    assert entry["enquiry"]["reference"] == row["code"]
    office = f"/api/v1/sites/borgerservice/office-bookings/{booking_id}/cancel"
    moved = await server.http.post(office, headers=await server.staff(DOES_IT), json={"id": str(new_id())})
    assert (moved.status_code, moved.json()["type"]) == (409, "urn:skranke:problem:booking-state")
    assert (await act(server, DOES_IT, booking_id, "take")).status_code == 200
    day = (await server.http.get(DAY, headers=await server.staff(DOES_IT))).json()
    (own,) = [each for each in day["entries"] if each["booking"]["id"] == booking_id]
    assert own["phone"] == "+4500000017"
    assert [each["text"] for each in own["enquiry"]["answers"]] == ["Noget andet", "no", "2026-12-01", WORDS]
    assert own["enquiry"]["answers"][0]["option"]["en"] == "Something else"
    assert (await act(server, DOES_IT, booking_id, "finish", outcome="solved")).status_code == 200
    server.clock.move(hours=16)
    await server.app.state.parts.day_closer.close_earlier_days()
    assert await database.fetchval("select count(*) from enquiry") == 0
    assert await database.fetchval("select phone from visitor where id = $1", row["visitor_id"]) is None


async def test_what_is_refused_keeps_what_was_typed(server: Any, database: asyncpg.Connection) -> None:
    """Each fault is told at the top with a link to its field; the words still stand there, and are no markup."""
    wrong = {
        "f-what": "", "f-day": "2026-02-30", "f-question": "Mit nummer er 010190-1234 <script>", "phone": "12",
        "mail": '"><b>@',
    }  # fmt: skip
    answer = await send(server, await fields(server), **wrong)
    assert answer.status_code == 422
    for at, words in (
        ("f-what", "Choose an answer: What is it about?"), ("f-day", "Write a date: Which day do you move?"),
        ("f-question", "This looks like a CPR number. Leave it out, to be safe: Your question"),
        ("phone", "Write a phone number with eight digits"), ("mail", "Write the whole e-mail address"),
    ):  # fmt: skip
        assert re.search(rf'<a href="#{at}">{re.escape(words)}', answer.text), at
        assert f'id="{at}"' in answer.text
    assert "Mit nummer er 010190-1234 &lt;script&gt;" in answer.text
    assert "<script" not in answer.text
    assert "<b>" not in answer.text
    assert 'value="no" checked' in answer.text
    neither = await send(server, await fields(server), phone="")
    assert "Write a phone number or an e-mail address, so that" in neither.text
    assert await database.fetchval("select count(*) from enquiry") == 0


async def test_a_machine_is_asked_again(server: Any, database: asyncpg.Connection) -> None:
    """What no person sends is not taken; a person presses once more, with all that was typed."""
    for given in ({"leave-empty": "x"}, {"shown": "1"}, {"id": "none"}):
        answer = await send(server, await fields(server), **given)
        assert answer.status_code == 422
        assert "Press the button once more" in answer.text
        assert "Kan min kat komme med?" in answer.text
    assert await database.fetchval("select count(*) from enquiry") == 0
    form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', answer.text))
    assert (await send(server, form)).status_code == 303


async def test_no_files_no_floods_and_not_everywhere(server: Any, database: asyncpg.Connection) -> None:
    """A file is not even read; one person writes so often; a service without a form says so."""
    form = await fields(server)
    server.clock.move(seconds=10)
    upload = await server.http.post(PAGE, data={**form, **ANSWERS}, files={"f-question": ("a.exe", b"MZ")})
    assert upload.status_code == 400
    huge = await server.http.post(PAGE, data={**form, "f-question": "x" * 500_000})
    assert huge.status_code in (400, 413)
    for number in range(MOST_OF_ONE):
        assert (await send(server, await fields(server), **{"f-question": f"{number}"})).status_code == 303
    refused = await send(server, await fields(server))
    assert refused.status_code == 429
    assert "What you wrote still stands here" in refused.text
    assert "Kan min kat komme med?" in refused.text
    assert await database.fetchval("select count(*) from enquiry") == MOST_OF_ONE
    for service in ("borgerservice.pas", "nothing"):
        url = f"/c/borgerservice/write/{service}"
        assert "You cannot write to us about this" in (await server.http.get(f"{url}?lang=en")).text
        assert (await server.http.post(url, data=ANSWERS)).status_code == 404
    assert (await server.http.get(f"/c/nowhere/write/{SERVICE}")).status_code == 404


async def test_out_of_hours_nothing_is_lost(server: Any, database: asyncpg.Connection) -> None:
    """At night it is taken all the same; the page says when it is read, and the answer is promised from then on."""
    server.clock.move(hours=8)
    page = (await server.http.get(f"{PAGE}?lang=da")).text
    assert (
        "Vi læser din besked fra tirsdag \u206624.11.\u2069 kl. \u206609:00\u2069. Du får svar senest torsdag "
        "\u206626.11.\u2069" in page
    )
    assert (await send(server, await fields(server))).status_code == 303
    assert str(await database.fetchval("select starts_at from booking where kind = 'written'")) == (
        "2026-11-26 16:00:00+00:00"
    )


async def test_as_json(server: Any, database: asyncpg.Connection) -> None:
    """The municipality's own site reads the form with the centre, and writes; the same id again is the same answer."""
    site = (await server.http.get("/api/v1/public/sites/borgerservice")).json()
    (told,) = [each for each in site["services"] if each.get("contact_form")]
    form = told["contact_form"]
    assert (told["id"], form["reply"], form["now"]["is_open"]) == (SERVICE, "either", True)
    assert [each["id"] for each in form["fields"]] == ["what", "lived-here", "day", "question"]
    wish = {**JSON, "id": str(new_id()), "answers": {**JSON["answers"], "what": "Noget andet"}}
    first = await server.http.post(API, json=wish)
    again = await server.http.post(API, json=wish)
    assert first.status_code == again.status_code == 200
    assert first.json() == again.json()
    promised, told_before = (datetime.fromisoformat(each["answer_by"]) for each in (first.json(), form))
    assert promised == told_before
    assert await database.fetchval("select origin from booking where kind = 'written'") == "api"
    for wrong, said in (
        ({"answers": {**wish["answers"], "nobody": "x"}}, "answers.nobody: the form has no such field."),
        ({"answers": {"what": "Noget andet", "lived-here": "yes"}}, "answers.question: this has to be given."),
        ({"mail": ""}, "either: this has to be given."),
    ):
        answer = await server.http.post(API, json={**wish, "id": str(new_id()), **wrong})
        assert (answer.status_code, answer.json()["detail"]) == (400, said)
    for service, status in (("borgerservice.pas", 409), ("nothing", 404)):
        answer = await server.http.post(API.replace(SERVICE, service), json={**wish, "id": str(new_id())})
        assert answer.status_code == status


async def test_a_late_one_is_everybodys_and_an_old_one_is_erased(server: Any, database: asyncpg.Connection) -> None:
    """Who has promised an answer and is late loses it to deputies and hosts; what nobody took, a host sees.

    What is never answered is given up and erased in the end, and counted.
    """
    await server.http.post(API, json={**JSON, "id": str(new_id())})
    assert await waiting(server, HOST) == []
    told = {
        name: (await server.http.get(DAY, headers=await server.staff(name))).json().get("again_at")
        for name in (HOST, DOES_IT)
    }
    assert told == {HOST: "2026-11-25T14:06:05Z", DOES_IT: None}
    server.clock.move(days=2, hours=8)
    (late,) = await waiting(server, HOST)
    booking_id = late["booking"]["id"]
    assert late["enquiry"].get("answers", []) == []
    assert (await act(server, HOST, booking_id, "take")).status_code == 200
    taken = (await server.http.get(DAY, headers=await server.staff(HOST))).json()["entries"]
    assert [each["enquiry"]["mail"] for each in taken if each["booking"]["id"] == booking_id] == ["nobody@example.com"]

    assert await waiting(server, DOES_IT) == []
    await database.execute(
        "update booking set staff_id = (select id from staff where username = $1) where kind = 'written'", DOES_IT
    )
    (left,) = await waiting(server, HOST)
    assert left["enquiry"]["mail"] == "nobody@example.com"
    assert (await act(server, HOST, booking_id, "take")).status_code == 200

    server.clock.move(days=80)
    retention = server.app.state.parts.retention
    assert (await retention.erase(server.clock())).enquiries == 0
    server.clock.move(days=10)
    assert str(await retention.erase(server.clock())).startswith("1 enquiries")
    assert await database.fetchval("select state from booking where kind = 'written'") == "cancelled"
    assert await database.fetchval("select count(*) from enquiry") == 0


async def test_where_it_is_offered(server: Any) -> None:
    """The centre's page and the errand's booking page lead there, and only where there is a form."""
    for url in ("/c/borgerservice?lang=da", f"/book/borgerservice/{SERVICE}?lang=da"):
        text = (await server.http.get(url)).text
        assert f'href="{PAGE}?lang=da"' in text, url
        assert text.count("/write/") == 1, url
