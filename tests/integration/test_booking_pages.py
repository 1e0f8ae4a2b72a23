"""Booking pages over HTTP: as a browser without scripts sees them."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html import unescape
from typing import Any

import httpx
import pytest
from msgspec import structs

from server.web.booking.own.code import code_picture
from shared.protocol.content import Configuration
from shared.protocol.rules import BookingKind, BookingRule, ContactNeed, ServiceBooking
from tests.integration.bookings import LICENCE, PAS, SITE, Postman, bookable, configure

PHONE = {"phone": "20 30 40 50"}


class Browser:
    """Follows redirects, and remembers where it is."""

    def __init__(self, server: Any, language: str = "da") -> None:
        self.http, self.language = server.http, language
        self.page: httpx.Response

    async def go(self, path: str) -> str:
        """Open a page; what it says."""
        return self._seen(await self.http.get(path, headers={"accept-language": self.language}, follow_redirects=True))

    async def send(self, path: str, **fields: str) -> str:
        """Send a form, without what does not belong to it."""
        headers = {"accept-language": self.language}
        return self._seen(await self.http.post(path, data=fields, headers=headers, follow_redirects=True))

    def _seen(self, answer: httpx.Response) -> str:
        self.page = answer
        return unescape(answer.text)

    @property
    def path(self) -> str:
        """Where it is."""
        return self.page.url.path

    @property
    def heading(self) -> str:
        """The page's own."""
        found = re.findall(r"<h1[^>]*>(.*?)</h1>", unescape(self.page.text), re.DOTALL)
        assert len(found) == 1, self.page.text
        return str(found[0])

    def links(self, part: str) -> list[str]:
        """Addresses with that in them."""
        return [each for each in re.findall(r'href="([^"]+)"', unescape(self.page.text)) if part in each]

    def field(self, name: str) -> str:
        """What a field has in it."""
        return next(iter(re.findall(rf'name="{name}"[^>]* value="([^"]*)"', unescape(self.page.text))))

    @property
    def action(self) -> str:
        """Where the first form with something of its own is sent."""
        return next(iter(re.findall(r'<form method="post" action="([^"]+)"', unescape(self.page.text))))


@pytest.fixture
async def server(start_server: Any, database_url: str, clock: Any, postman: Postman) -> AsyncIterator[Any]:
    """A centre that books from home: passports, and licences by telephone too."""
    both = {
        PAS: ServiceBooking(),
        LICENCE: ServiceBooking(
            minutes=20, kinds=(BookingKind.VISIT, BookingKind.TELEPHONE), choose_person=True, contact=ContactNeed.PHONE,
            self_service="https://example.org/selv", self_service_text={"da": "Det tager to minutter."},
        ),
    }  # fmt: skip
    await configure(database_url, bookable(both), now=clock.now)
    async with start_server(told=postman) as running:
        yield running


async def to_contact(browser: Browser, service: str = PAS) -> str:
    """From the errand's page to the form, by the first free time."""
    await browser.go(f"/book/{SITE}/{service}")
    await browser.go(browser.links("/centre" if service == PAS else "/kind")[0])
    if browser.path.endswith("/kind"):
        await browser.go(browser.links("kind=visit")[0])
    assert browser.path.endswith("/time")
    return await browser.go(browser.links("/contact")[0])


async def booked(browser: Browser, postman: Postman) -> str:
    """The address of a link to a booking that is made."""
    await to_contact(browser)
    await browser.send(browser.action, id=browser.field("id"), **PHONE)
    await browser.send(browser.action, code=postman.code)
    return browser.path


async def test_from_plain_words_to_a_booking(server: Any, postman: Postman) -> None:
    """Words find the errand, papers come first, then time, contact, code; what was typed is in no address."""
    browser = Browser(server)
    await browser.go(f"/book/{SITE}")
    assert browser.heading == "Bestil tid"
    text = await browser.send(f"/book/{SITE}", words="mit pas er stjålet")
    assert "Det har vi fundet" in text
    assert "stj" not in str(browser.page.url)
    text = await browser.go(browser.links(f"/book/{SITE}/{PAS}")[0])
    assert (browser.heading, "Dit gamle pas" in text, "Det skal du have med" in text) == ("Pas", True, True)
    await browser.go(browser.links("/centre")[0])
    assert (browser.path, browser.heading) == (f"/book/{SITE}/{PAS}/time", "Vælg en tid")
    await browser.go(browser.links("/contact")[0])
    assert browser.heading == "Hvor kan vi nå dig?"
    text = await browser.send(browser.action, id=browser.field("id"), given_name="Alma", **PHONE)
    assert (browser.heading, "Vi holder tiden til dig til kl. 10.10." in text) == ("Skriv koden", True)
    text = await browser.send(browser.action, code=postman.code)
    assert (browser.heading, browser.page.url.params["done"]) == ("Din tid er bestilt", "booked")
    code = postman.told[-1][1].code
    assert f'<path d="{code_picture(code).path}"/>' in text, "what the stand scans"
    assert (postman.told[-1][2].phone, postman.told[-1][2].given_name) == ("+4520304050", "Alma")
    assert not {"Alma", "20304050"} & set(re.split(r"\W", text))


async def test_a_booking_is_moved_and_cancelled(server: Any, postman: Postman) -> None:
    """By the own link: another time, a calendar file that follows, and gone; what was pressed twice is done once."""
    browser = Browser(server)
    own = await booked(browser, postman)
    assert browser.heading == "Din tid er bestilt"
    before = (await server.http.get(f"{own}/booking.ics")).text
    await browser.go(f"{own}/move")
    assert browser.heading == "Vælg en tid"
    later = browser.links("/move?at=")[3]
    await browser.go(later)
    assert browser.heading == "Vil du flytte tiden hertil?"
    fields = {"id": browser.field("id"), "at": browser.field("at")}
    for _ in range(2):
        await browser.send(f"{own}/move", **fields)
        assert browser.heading == "Din tid er flyttet"
    after = (await server.http.get(f"{own}/booking.ics")).text
    starts = [re.search(r"DTSTART:(\S+)", text) for text in (before, after)]
    uids = [re.search(r"UID:(\S+)", text) for text in (before, after)]
    assert starts[0]
    assert starts[1]
    assert starts[0][1] != starts[1][1]
    assert uids[0]
    assert uids[1]
    assert uids[0][1] == uids[1][1]
    await browser.go(f"{own}/cancel")
    assert browser.heading == "Vil du aflyse tiden?"
    command = browser.field("id")
    for _ in range(2):
        await browser.send(f"{own}/cancel", id=command)
        assert browser.heading == "Din tid er aflyst"
    assert "STATUS:CANCELLED" in (await server.http.get(f"{own}/booking.ics")).text
    assert (await browser.go(f"{own}/move"), browser.heading)[1] == "Din tid er aflyst"


async def test_what_is_known_is_erased(server: Any, postman: Postman) -> None:
    """The citizen asks for it: the booking goes, and the link leads nowhere, in words."""
    browser = Browser(server)
    own = await booked(browser, postman)
    await browser.go(f"{own}/forget")
    command = browser.field("id")
    for _ in range(2):
        await browser.send(f"{own}/forget", id=command)
        assert (browser.page.status_code, browser.heading) == (200, "Dine oplysninger er slettet")
    await browser.go(own)
    assert (browser.page.status_code, browser.heading) == (404, "Linket virker ikke længere")


async def test_pressed_twice_it_is_booked_once(server: Any, postman: Postman) -> None:
    """The same form again holds the same time, and leads to the same booking."""
    browser = Browser(server)
    await to_contact(browser)
    action, form_id = browser.action, browser.field("id")
    for _ in range(2):
        await browser.send(action, id=form_id, **PHONE)
        assert browser.heading == "Skriv koden"
    assert len(postman.told) == 1
    await browser.send(browser.action, code=postman.code)
    assert browser.heading == "Din tid er bestilt"


async def test_what_is_wrong_stands_beside_its_field(server: Any, postman: Postman) -> None:
    """And above it, where the focus goes; what was typed is still there."""
    browser = Browser(server)
    await to_contact(browser)
    action, form_id = browser.action, browser.field("id")
    for fields, fault in (
        ({}, "Skriv et telefonnummer eller en mailadresse"),
        ({"phone": "12"}, "Skriv telefonnummeret med alle cifre"),
        ({"phone": "012345678"}, "Skriv telefonnummeret med alle cifre"),
        ({"mail": "alma"}, "Skriv mailadressen med @"),
    ):
        text = await browser.send(action, id=form_id, given_name="Alma", **fields)
        assert browser.page.status_code == 422
        assert text.count(fault) == 2
        assert 'role="alert" tabindex="-1" autofocus' in text
        assert browser.field("given_name") == "Alma"
        assert browser.field("id") == form_id
    await browser.send(action, id=form_id, phone="٢٠ ٣٠ ٤٠ ٥٠")
    assert (browser.heading, postman.told[-1][2].phone) == ("Skriv koden", "+4520304050")
    code = browser.action
    for typed, fault in (("", "Skriv koden på seks cifre"), ("1", "Det er ikke den kode, vi sendte")):
        assert (await browser.send(code, code=typed)).count(fault) == 2
        assert browser.page.request.method == "GET", "back leads to a page that need not be sent again"


async def test_a_time_that_was_taken(server: Any, postman: Postman) -> None:
    """Others are offered, and one press takes one of them: nothing is written again."""
    first, second = Browser(server), Browser(server)
    await to_contact(second)
    for _ in range(9):
        await first.go(second.page.url.raw_path.decode())
        await first.send(first.action, id=first.field("id"), phone=f"2030{_}050")
        if first.heading != "Skriv koden":
            break
    text = await second.send(second.action, id=second.field("id"), **PHONE)
    assert (second.page.status_code, second.heading) == (409, "En anden nåede at tage tiden")
    offers = re.findall(r'name="offer" value="([^"]+)"', text)
    assert len(offers) > 2
    fields = {name: second.field(name) for name in ("id", "phone", "mail", "given_name", "instead_of")}
    await second.send(second.action, offer=offers[1], **fields)
    assert (second.heading, postman.told[-1][2].phone) == ("Skriv koden", "+4520304050")
    assert postman.told[-1][1].starts_at.isoformat()[:16] == offers[1].split("|")[1][:16]


async def test_another_number_for_the_same_time(server: Any, postman: Postman) -> None:
    """Who has written a wrong number writes it again, and keeps the time; or gives it back."""
    browser = Browser(server)
    await to_contact(browser)
    await browser.send(browser.action, id=browser.field("id"), **PHONE)
    first = postman.told[-1][1]
    await browser.go(browser.links("/contact")[0])
    fields = {name: browser.field(name) for name in ("id", "instead_of")}
    await browser.send(browser.action, phone="123", **fields)
    assert browser.field("instead_of") == fields["instead_of"]
    await browser.send(browser.action, phone="40506070", **fields)
    assert (browser.heading, postman.told[-1][2].phone) == ("Skriv koden", "+4540506070")
    assert postman.told[-1][1].starts_at == first.starts_at
    await browser.send(browser.path.replace("/code", "/give-back"), id=browser.field("id"))
    assert browser.heading == "Tiden er givet fri"


async def test_a_hold_that_has_run_out(server: Any, postman: Postman) -> None:
    """It is said, with a way to the times."""
    browser = Browser(server)
    await to_contact(browser)
    await browser.send(browser.action, id=browser.field("id"), **PHONE)
    code = browser.path
    server.clock.move(minutes=11)
    for _ in range(2):
        await browser.go(code) if _ else await browser.send(code, code=postman.code)
        assert (browser.page.status_code, browser.heading) == (410, "Tiden holdes ikke længere")
    assert browser.links("/time")


async def test_the_other_channel_comes_first(server: Any, postman: Postman) -> None:
    """Where it can be done at home; then how, with whom, and by telephone a number is needed."""
    browser = Browser(server)
    text = await browser.go(f"/book/{SITE}/{LICENCE}")
    assert text.index("Det tager to minutter.") < text.index("Det skal du have med") < text.index("Eller bestil en tid")
    assert 'href="https://example.org/selv"' in text
    await browser.go(browser.links("/kind")[0])
    assert browser.heading == "Hvordan vil du mødes med os?"
    await browser.go(browser.links("kind=telephone")[0])
    assert (browser.heading, "Telefonmøde" in browser.page.text) == ("Vælg en tid", True)
    person = re.findall(r'<option value="([^"]+)">', browser.page.text)[0]
    await browser.go(f"{browser.path}?kind=telephone&with={person}")
    await browser.go(browser.links("/contact")[0])
    assert ("with=" in str(browser.page.url), 'name="mail"' in browser.page.text) == (True, False)
    assert (await browser.send(browser.action, id=browser.field("id"))).count("Skriv dit telefonnummer") == 2
    await browser.send(browser.action, id=browser.field("id"), **PHONE)
    assert "<img" not in await browser.send(browser.action, code=postman.code), "nobody comes to a stand"
    assert browser.heading == "Din tid er bestilt"


async def test_pages_keep_to_themselves(server: Any, postman: Postman) -> None:
    """No script, nothing from elsewhere, no cookie, no cache, in no frame, in no search engine; and small."""
    browser = Browser(server)
    own = await booked(browser, postman)
    styles = [await server.http.get(f"/static/{name}.css") for name in ("tokens", "booking")]
    size = sum(len(each.content) for each in styles)
    for path in (f"/book/{SITE}", f"/book/{SITE}/{PAS}", f"/book/{SITE}/{PAS}/time", own, f"{own}/move", "/b/nobody"):
        text, headers = await browser.go(path), browser.page.headers
        assert "script-src" not in headers["content-security-policy"]
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert (headers["referrer-policy"], headers["cache-control"]) == ("no-referrer", "no-store")
        assert "set-cookie" not in headers
        assert not re.search(r"<script|style=|onclick", text)
        assert not re.search(r'<(link|img)[^>]*(href|src)="(https?:)?//', text)
        assert ("noindex" in text) is path.startswith("/b/")
        assert len(browser.page.content) + size < 60_000, path


async def test_what_there_is_not(server: Any) -> None:
    """Pages that say so, for people."""
    browser = Browser(server)
    for path, status in (
        ("/book/nowhere", 404),
        (f"/book/{SITE}/nothing", 404),
        (f"/book/{SITE}/borgerservice.flytning/time", 409),
        ("/b/not-a-token", 404),
        (f"/book/{SITE}/{PAS}/time?first=2999-01-01&with=x&also={PAS}", 200),
        (f"/book/{SITE}/{PAS}/time?kind=callback&first=x", 200),
        (f"/book/{SITE}/{PAS}/contact?at=9999-12-31T23:59:59-23:59", 200),
    ):
        await browser.go(path)
        assert (browser.page.status_code, browser.page.headers["content-type"][:9]) == (status, "text/html"), path


async def test_two_errands_in_one_visit(server: Any, postman: Postman) -> None:
    """What to bring for each, one time for both, and not more than the centre takes."""
    browser = Browser(server)
    await browser.go(f"/book/{SITE}/{PAS}")
    await browser.go(browser.links("/more")[0])
    assert (browser.heading, f'value="{LICENCE}"' in browser.page.text) == ("Hvad mere skal du have klaret?", True)
    text = await browser.go(f"/book/{SITE}/{PAS}?also={LICENCE}")
    assert (browser.heading, "Det tager cirka 35 minutter." in text) == ("Pas + Kørekort", True)
    assert text.index("<h3>Pas</h3>") < text.index("<h3>Kørekort</h3>")
    await browser.go(browser.links("/centre")[0])
    await browser.go(browser.links("/contact")[0])
    await browser.send(browser.action, id=browser.field("id"), **PHONE)
    text = await browser.send(browser.action, code=postman.code)
    assert (browser.heading, postman.told[-1][1].service_ids) == ("Din tid er bestilt", (PAS, LICENCE))
    many = "&".join(f"also={each}" for each in (LICENCE, "borgerservice.mitid", "borgerservice.udland"))
    text = await browser.go(f"/book/{SITE}/{PAS}?{many}")
    assert (browser.page.status_code, text.count("Vælg højst 2")) == (422, 2)


async def test_the_centre_with_the_soonest_time(start_server: Any, database_url: str, clock: Any) -> None:
    """The same errand at two centres: the one that has a time first stands first, with when."""
    named = bookable()
    await configure(database_url, named, now=clock.now)

    def other(configuration: Configuration) -> Configuration:
        first = configuration.services[0]
        services = (structs.replace(first, name={"da": "Pas"}, booking=ServiceBooking(lead_minutes=2880)),)
        site = structs.replace(configuration.site, booking=BookingRule(walk_in_percent=0))
        return structs.replace(configuration, site=site, services=(*services, *configuration.services[1:]))

    await configure(database_url, other, now=clock.now, site_id="byggesag")
    async with start_server(told=Postman()) as running:
        browser = Browser(running)
        text = await browser.go(f"/book/{SITE}/{PAS}/centre")
        assert browser.heading == "Hvor vil du mødes med os?"
        assert text.index("Havnegade 4") < text.index("Rådhuspladsen 3")
        assert text.count("Første ledige tid: ") == 2
        await browser.go(browser.links("/book/byggesag/")[0])
        assert (browser.path.endswith("/time"), browser.heading) == (True, "Vælg en tid")
        await browser.go("/book")
        assert len(browser.links("/book/")) == 2


async def test_without_contact_by_video(start_server: Any, database_url: str, clock: Any) -> None:
    """Nothing is asked and no code is sent: it is looked over and confirmed; the own page has the meeting's link."""
    video = ServiceBooking(
        kinds=(BookingKind.VIDEO,), contact=ContactNeed.NONE, video_url="https://video.example.org/pas"
    )  # fmt: skip
    await configure(database_url, bookable(video), now=clock.now)
    postman = Postman()
    async with start_server(told=postman) as running:
        browser = Browser(running, "en")
        await browser.go(f"/book/{SITE}/{PAS}/centre")
        text = await browser.go(browser.links("/contact")[0])
        assert (browser.heading, "<input id=" in text) == ("Is this right?", False)
        form = {"id": browser.field("id")}
        action = browser.action
        for _ in range(2):
            await browser.send(action, **form)
            assert (browser.path.endswith("/code"), browser.heading) == (True, "Is this right?")
        confirm = browser.action
        for _ in range(2):
            text = await browser.send(confirm)
            assert browser.heading == "Your time is booked"
        assert 'href="https://video.example.org/pas"' in text
        assert "Havnegade" not in text
        assert not postman.told
        assert "LOCATION:https://video.example.org/pas" in (await running.http.get(f"{browser.path}/booking.ics")).text
