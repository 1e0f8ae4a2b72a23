"""What everybody may read of a centre: as JSON for other sites, and as a page."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from shared.protocol.public import PublicSite

URL = "/api/v1/public/sites/borgerservice"
PAGE = "/c/borgerservice"


async def read(server: Any) -> PublicSite:
    """The centre as JSON tells it."""
    answer = await server.http.get(URL)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=PublicSite)


async def test_the_week_and_what_is_open(server: Any) -> None:
    """Seven days from today, in person and by telephone; whether it is open, until when, and when again."""
    site = await read(server)
    assert (site.name["da"], site.municipality) == ("Borgerservice", "Fjordby Kommune")
    assert [day.day.weekday() for day in site.days] == [0, 1, 2, 3, 4, 5, 6]
    monday, saturday = site.days[0], site.days[5]
    assert [(f"{each.opens:%H:%M}", f"{each.closes:%H:%M}") for each in monday.in_person] == [("10:00", "15:00")]
    assert [f"{each.opens:%H:%M}" for each in monday.telephone] == ["09:00"]
    assert saturday.in_person == ()
    assert site.now.is_open
    assert site.now.until is not None
    server.clock.move(hours=6)
    later = (await read(server)).now
    assert not later.is_open
    assert later.opens is not None
    assert later.opens.day == 24


async def test_holidays_say_why(server: Any) -> None:
    """A holiday within the week is closed for a reason; one further on is told of beforehand."""
    special = {day.day.isoformat(): day for day in (await read(server)).special}
    assert "jul" in special["2026-12-24"].reason["da"].lower()
    assert special["2026-12-24"].in_person == ()
    server.clock.move(days=28)
    thursday = (await read(server)).days[3]
    assert (thursday.day.isoformat(), thursday.in_person) == ("2026-12-24", ())
    assert "jul" in thursday.reason["da"].lower()
    text = (await server.http.get(PAGE, headers={"accept-language": "da"})).text
    assert thursday.reason["da"] in text


async def test_services_with_documents_and_referrals(server: Any) -> None:
    """The same that the stand shows: what to bring, and where else to go."""
    state = (await server.http.get("/api/v1/sites/borgerservice/snapshot", headers=server.kiosk())).json()
    site = await read(server)
    services = state["configuration"]["services"]
    assert [each.id for each in site.services] == [each["id"] for each in services]
    for public, own in zip(site.services, services, strict=True):
        assert [each.name for each in public.documents] == [each["name"] for each in own.get("documents", [])]
    assert {each.id for each in site.referrals} == {each["id"] for each in state["configuration"]["referrals"]}


async def test_it_is_read_from_anywhere_and_not_again_for_nothing(server: Any) -> None:
    """Any site's page may read it; whoever has it already is told so, until something changes."""
    answer = await server.http.get(URL, headers={"origin": "https://www.example.org"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["cache-control"] == "public, max-age=60"
    tag = answer.headers["etag"]
    for said in (tag, f"W/{tag}", f'"other", {tag}'):
        again = await server.http.get(URL, headers={"if-none-match": said})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    server.clock.move(hours=6)
    changed = await server.http.get(URL, headers={"if-none-match": tag})
    assert changed.status_code == 200
    assert changed.headers["etag"] != tag


async def test_an_unknown_centre(server: Any) -> None:
    """Is not found, neither as JSON nor as a page."""
    assert (await server.http.get("/api/v1/public/sites/nowhere")).status_code == 404
    assert (await server.http.get("/c/nowhere")).status_code == 404


async def test_the_page_in_the_reader_s_language(server: Any) -> None:
    """By the browser or by the address; nothing of it comes from elsewhere, and no script is needed."""
    page = await server.http.get(PAGE, headers={"accept-language": "de"})
    assert 'lang="de"' in page.text
    assert "Jetzt geöffnet, bis" in page.text
    assert "Montag" in page.text
    arabic = await server.http.get(f"{PAGE}?lang=ar", headers={"accept-language": "de"})
    assert 'dir="rtl"' in arabic.text
    assert "<script" not in page.text
    assert not re.search(r"<(link|img)[^>]*(src|href)=\"(https?:)?//", page.text)
    assert "default-src 'none'" in page.headers["content-security-policy"]
    for strange in ("xx", "%22%3E%3Cscript%3E"):
        assert "<script" not in (await server.http.get(f"{PAGE}?lang={strange}")).text


async def test_finding_by_plain_words(server: Any) -> None:
    """What somebody looks for stands in no address, and leads to where it is on the page."""
    page = await server.http.post(f"{PAGE}?lang=da", data={"q": "pas"})
    assert page.status_code == 200
    assert page.headers["cache-control"] == "no-store"
    link = re.search(r'<li><a href="#(service-[^"]+)">Pas</a>', page.text)
    assert link is not None
    assert f'id="{link[1]}"' in page.text
    assert "Vi fandt ikke noget" in (await server.http.post(f"{PAGE}?lang=da", data={"q": "qqqq"})).text
    assert "Vi fandt ikke noget" not in (await server.http.post(f"{PAGE}?lang=da", data={"q": " "})).text
    said_back = await server.http.post(f"{PAGE}?lang=da", data={"q": '"><script>'})
    assert "<script" not in said_back.text
