"""A ticket's page over HTTP, from waiting to done."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from server.ids import new_id


async def _page(server: Any, ticket_id: str, language: str = "da") -> httpx.Response:
    return await server.http.get(f"/t/{ticket_id}", headers={"accept-language": language})


async def _issue(server: Any) -> dict[str, Any]:
    return (await server.issue()).json()["ticket"]


async def test_a_ticket_is_followed_to_its_end(server: Any) -> None:
    """How many are before it, that it is next, where it is called to, and that it is done."""
    first, second = await _issue(server), await _issue(server)
    page = await _page(server, second["id"])
    assert page.status_code == 200
    assert second["label"] in page.text
    assert re.search(r"Før dig</p>\s*<p class=\"big\"><bdi>1<", page.text)
    assert "Du er den næste" in (await _page(server, first["id"])).text

    staff = await server.staff()
    site = "/api/v1/sites/borgerservice"
    body = {"id": str(new_id()), "desk_id": "borgerservice.1"}
    called = (await server.http.post(f"{site}/calls", json=body, headers=staff)).json()["ticket"]
    assert called["id"] == first["id"]
    page = await _page(server, first["id"])
    assert "Det er din tur" in page.text
    assert 'data-view="called"' in page.text
    assert "Du er den næste" in (await _page(server, second["id"])).text
    for action, words in (("start", "Du bliver hjulpet nu"), ("finish", "Dette nummer er færdigt")):
        done = await server.http.post(
            f"{site}/tickets/{first['id']}/{action}",
            json={"id": str(new_id()), "desk_id": body["desk_id"]},
            headers=staff,
        )
        assert done.is_success, done.text
        assert words in (await _page(server, first["id"])).text
    assert "refresh" not in (await _page(server, first["id"])).text


async def test_the_page_keeps_to_itself(server: Any) -> None:
    """No cache keeps it, no other site hears of it or is asked for anything, and it renews itself without a script."""
    ticket = await _issue(server)
    page = await _page(server, ticket["id"])
    assert (page.headers["cache-control"], page.headers["referrer-policy"]) == ("no-store", "no-referrer")
    assert '<noscript><meta http-equiv="refresh" content="15"></noscript>' in page.text
    assert re.findall(r"<script[^>]*>", page.text) == ['<script type="module" src="/static/place.js">']
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert not re.search(r"(src|href)=\"(https?:)?//", page.text)
    for link in re.findall(r"(?:href|src)=\"(/[^\"]+)\"", page.text):
        assert (await server.http.get(link)).status_code == 200


@pytest.mark.parametrize(
    ("asked", "language", "words"),
    [
        ("en-GB,en;q=0.9", "en", "Your number"),
        ("fr, uk;q=0.5, de;q=0.8", "de", "Ihre Nummer"),
        ("ar", "ar", "رقمك"),
        ("no", "nb", "Nummeret ditt"),
        ("fr", "da", "Dit nummer"),
        ("", "da", "Dit nummer"),
        ("de;q=x, *", "da", "Dit nummer"),
    ],
)
async def test_the_page_speaks_the_reader_s_language(asked: str, language: str, words: str, server: Any) -> None:
    """As the browser asks, else the ticket's own."""
    page = await _page(server, (await _issue(server))["id"], asked)
    assert f'lang="{language}"' in page.text
    assert words in page.text
    assert ('dir="rtl"' in page.text) is (language == "ar")


@pytest.mark.parametrize("ticket_id", ["00000000-0000-0000-0000-000000000000", "P042", "%3Cscript%3E"])
async def test_an_unknown_ticket_is_told_kindly(ticket_id: str, server: Any) -> None:
    """A page that says what to do, not an error of the machine; and it does not say back what it was asked."""
    page = await _page(server, ticket_id, "en")
    assert page.status_code == 404
    assert "We do not know this number" in page.text
    assert "script" not in page.text
    assert page.headers["cache-control"] == "no-store"


async def test_who_has_come_for_one_caseworker_is_not_forgotten(server: Any) -> None:
    """The page says that the caseworker has been told, that somebody is on the way, and that a number is put aside."""
    ticket = await _issue(server)
    staff = await server.staff("amina")
    site = "/api/v1/sites/borgerservice"
    people = (await server.http.get(f"{site}/staff", headers=staff)).json()
    amina = next(each["staff_id"] for each in people if each["display_name"].startswith("Amina"))
    for path, body, words in (
        ("transfer", {"to_staff_id": amina}, "Din sagsbehandler har fået besked"),
        ("answer", {"answer": "coming"}, "Din sagsbehandler er på vej"),
        ("park", {"desk_id": "borgerservice.1"}, "Dit nummer venter på dig"),
    ):
        done = await server.http.post(
            f"{site}/tickets/{ticket['id']}/{path}", json={"id": str(new_id()), **body}, headers=staff
        )
        assert done.is_success, done.text
        page = await _page(server, ticket["id"])
        assert words in page.text
        assert "refresh" in page.text
