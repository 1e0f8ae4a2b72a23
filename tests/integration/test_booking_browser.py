"""Booking pages in a real browser: by keyboard alone, without scripts, and looked over by axe."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from msgspec import structs
from playwright.async_api import Browser, Page, async_playwright, expect

from server.ids import new_id
from shared.protocol.content import Configuration
from shared.protocol.rules import BookingKind, ContactNeed, ServiceBooking
from tests.integration.bookings import LICENCE, PAS, SITE, Citizen, Postman, bookable, configure
from tests.integration.by_keyboard import heading, press, tab_to

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
AXE = (Path(__file__).parents[1] / "axe" / "axe.min.js").read_text(encoding="utf-8")
LOOK = """async () => {
  document.querySelectorAll("details").forEach((each) => { each.open = true; });
  const { violations } = await axe.run({ resultTypes: ["violations"] });
  const root = document.documentElement;
  return [violations.map((each) => [each.id, each.nodes.map((node) => node.html.slice(0, 120))]), root.scrollWidth,
          root.lang, root.dir];
}"""
NIGHT = "2026-11-25T01:00Z"
"""When nothing is free: something else is offered."""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")


@pytest.fixture
async def server(start_server: Any, database_url: str, clock: Any, postman: Postman) -> AsyncIterator[Any]:
    """A centre that books from home: passports, and licences in every way there is."""
    licence = ServiceBooking(
        minutes=20, kinds=(BookingKind.VISIT, BookingKind.TELEPHONE, BookingKind.VIDEO), choose_person=True,
        contact=ContactNeed.PHONE, self_service="https://example.org/selv", video_url="https://example.org/video",
    )  # fmt: skip
    await configure(database_url, bookable({PAS: ServiceBooking(), LICENCE: licence}), now=clock.now)
    async with start_server(told=postman) as running:
        yield running


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    """A browser without a window."""
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        await browser.close()


async def prints_on_one_sheet(page: Page) -> None:
    """The booking with its code."""
    await expect(page.get_by_role("img", name="QR-kode med din reference")).to_be_visible()
    printed = await page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1


async def test_by_keyboard_without_scripts(server: Any, postman: Postman, chromium: Browser) -> None:
    """From plain words to the code, a wrong one first; moved, and cancelled. The focus is where the trouble is."""
    context = await chromium.new_context(
        locale="da-DK", java_script_enabled=False, viewport={"width": 390, "height": 844}
    )
    page, asked = await context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(f"{server.url}/book/{SITE}")
    await tab_to(page, "Hvad drejer det sig om?")
    await page.keyboard.type("mit pas er væk")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Det har vi fundet")).to_be_focused()
    await press(page, "Pas Nyt pas til dig")
    await heading(page, "Pas")
    await press(page, "Se ledige tider")
    await heading(page, "Vælg en tid")
    await press(page, "Mandag 23. november kl.")
    await heading(page, "Hvor kan vi nå dig?")
    await tab_to(page, "Send koden")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Telefonnummer")).to_be_focused()
    await expect(page.get_by_label("Telefonnummer")).to_have_attribute("aria-invalid", "true")
    await page.keyboard.type("20 30 40 50")
    await page.keyboard.press("Enter")
    await heading(page, "Skriv koden")
    await tab_to(page, "Koden fra beskeden")
    await page.keyboard.type("12")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_be_focused()
    await tab_to(page, "Koden fra beskeden")
    await page.keyboard.type(postman.code)
    await page.keyboard.press("Enter")
    await heading(page, "Din tid er bestilt")
    await prints_on_one_sheet(page)
    async with page.expect_download() as downloaded:
        await tab_to(page, "Læg tiden i min kalender")
        await page.keyboard.press("Enter")
    assert (await downloaded.value).suggested_filename == "booking.ics"
    await press(page, "Flyt tiden")
    await press(page, "13.00")
    await heading(page, "Vil du flytte tiden hertil?")
    await press(page, "Flyt tiden hertil")
    await heading(page, "Din tid er flyttet")
    await expect(page.get_by_text("kl. 13.00", exact=False).first).to_be_visible()
    await press(page, "Aflys tiden")
    await press(page, "Aflys tiden")
    await heading(page, "Din tid er aflyst")
    assert {url.split("/")[2] for url in asked} == {server.url.removeprefix("http://")}, "nothing from elsewhere"
    assert not [url for url in asked if "20304050" in url or "v%C3%A6k" in url or "væk" in url]


async def test_back_leads_to_each_step(server: Any, chromium: Browser) -> None:
    """The browser's own button, all the way and forward again; what was chosen is still chosen."""
    page = await chromium.new_page(locale="da-DK")
    await page.goto(f"{server.url}/book/{SITE}")
    await page.get_by_role("link", name=re.compile("^Pas")).click()
    await page.get_by_role("link", name="Se ledige tider").click()
    await page.locator("a[href*=contact]").first.click()
    await page.get_by_label("Telefonnummer").fill("20304050")
    await page.get_by_role("button", name="Send koden").click()
    await heading(page, "Skriv koden")
    for words in ("Hvor kan vi nå dig?", "Vælg en tid", "Pas", "Bestil tid"):
        await page.go_back()
        await heading(page, words)
    for words in ("Pas", "Vælg en tid", "Hvor kan vi nå dig?", "Skriv koden"):
        await page.go_forward()
        await heading(page, words)


async def test_a_double_press_books_once(server: Any, postman: Postman, chromium: Browser) -> None:
    """Two presses in a row on each button."""
    page = await chromium.new_page(locale="da-DK")
    await page.goto(f"{server.url}/book/{SITE}/{PAS}/time?kind=visit")
    await page.locator("a[href*=contact]").first.click()
    await page.get_by_label("Telefonnummer").fill("20304050")
    await page.get_by_role("button", name="Send koden").dblclick()
    await heading(page, "Skriv koden")
    await page.get_by_label("Koden fra beskeden").fill(postman.code)
    await page.get_by_role("button", name="Bekræft tiden").dblclick()
    await heading(page, "Din tid er bestilt")
    assert len([kind for kind in postman.kinds if kind == "confirmed"]) == 1
    assert len({told.booking_id for _, told, _ in postman.told}) == 1


async def look_at_offers(page: Page, own: str, go: Any, look: Any) -> None:
    """What is offered instead of a time that cannot be had: to who moves, and to who books."""
    for path in (f"{own}/move?at={NIGHT}", f"/book/{SITE}/{PAS}/contact?kind=visit&at={NIGHT}"):
        await go(path)
        if "contact" in path:
            await page.locator("#phone").fill("20304051")
        await page.locator("main form button").click()
        await page.locator("main .choices").wait_for()
        await look()


async def to_earlier(
    page: Page,
    server: Any,
    look: Callable[[], Awaitable[None]],
    clock: Any,
    postman: Postman,
    own: str,
    query: str,
    database_url: str,
) -> None:
    """Ask for an earlier time, forgetting the days first; say no to what comes up, and wish for nothing more."""
    citizen = Citizen(server)
    token, tomorrow = own.rpartition("/")[2], clock.now.date() + timedelta(days=1)
    times = [each.starts_at for each in await citizen.times(first=tomorrow, days=7)]
    moved = await citizen.post(f"own-bookings/{token}/move", id=new_id(), starts_at=times[-1])
    assert moved.status_code == 200
    await page.goto(f"{server.url}{own}?{query}")
    await page.locator("a[href*=earlier]").click()
    await look()
    for day in await page.locator("input[name=day]").all():
        await day.uncheck()
    await page.locator("main form button").first.click()
    await page.locator(".trouble").wait_for()
    await look()
    for day in await page.locator("input[name=day]").all():
        await day.check()
    await page.locator("input[name=notice][value='2']").check()
    await page.locator("main form button").first.click()
    await page.wait_for_url("**done=told*")
    connection = await asyncpg.connect(database_url)
    await connection.execute("update earlier_wish set passed = '{}'")
    await connection.close()
    await server.app.state.parts.booking.waiting.look_at(SITE)
    link = next(told.token for kind, told, _ in reversed(postman.told) if kind == "earlier")
    for path in (own, f"/e/{link}"):
        await page.goto(f"{server.url}{path}?{query}")
        await look()
    await page.locator("main form button").nth(1).click()
    await look()
    await page.locator("main form button").click()
    await page.wait_for_url("**done=not-told*")
    await look()


@pytest.mark.parametrize("language", ["da", "ar"])
async def test_axe_finds_nothing(
    server: Any, postman: Postman, chromium: Browser, clock: Any, database_url: str, language: str
) -> None:
    """On no page, in no state; and nothing is wider than a screen of 320 px, which is 1280 px at 400 %."""
    context = await chromium.new_context(viewport={"width": 320, "height": 640}, bypass_csp=True)
    await context.add_init_script(AXE)
    page, query, seen = await context.new_page(), f"lang={language}", []

    async def look() -> None:
        await page.wait_for_load_state()
        faults, width, *written = await page.evaluate(LOOK)
        assert not faults, f"{page.url}: {faults}"
        assert width <= 320, page.url
        assert written == [language, "rtl" if language == "ar" else "ltr"]
        seen.append(page.url)

    async def go(path: str) -> None:
        await page.goto(f"{server.url}{path}{'&' if '?' in path else '?'}{query}")
        await look()

    for path in (
        "/book", f"/book/{SITE}", f"/book/{SITE}?found=service:{PAS}", f"/book/{SITE}?found=none",
        f"/book/{SITE}?find=empty",
        f"/book/{SITE}/{PAS}", f"/book/{SITE}/{LICENCE}", f"/book/{SITE}/borgerservice.flytning",
        f"/book/{SITE}/{LICENCE}/kind", f"/book/{SITE}/{PAS}/more", f"/book/{SITE}/{PAS}?also={LICENCE}",
        f"/book/{SITE}/{LICENCE}/time?kind=visit", f"/book/{SITE}/{LICENCE}/time?kind=visit&first=2027-12-24",
        "/book/nowhere", "/b/nobody", "/stop-mail/nobody",
    ):  # fmt: skip
        await go(path)
    await page.goto(f"{server.url}/book/{SITE}/{PAS}/time?kind=visit&{query}")
    await page.locator("a[href*=contact]").first.click()
    await look()
    await page.locator("main form button").click()
    await page.locator(".faulty").wait_for()
    await look()
    await page.locator("#phone").fill("20304050")
    await page.locator("main form button").click()
    await page.wait_for_url("**/code?*")
    await look()
    await page.locator("#code").fill("1")
    await page.locator("main form button").first.click()
    await page.locator(".faulty").wait_for()
    await look()
    await page.goto(page.url.partition("?")[0].replace("/code", "/contact") + f"?{query}")
    await look()
    await page.goto(page.url.replace("/contact", "/code"))
    await page.locator("#code").fill(postman.code)
    await page.locator("main form button").first.click()
    await page.wait_for_url("**done=booked*")
    await look()
    own = page.url.removeprefix(server.url).partition("?")[0]
    await look_at_offers(page, own, go, look)
    for part in ("/move", "/cancel", "/forget"):
        await go(own + part)
    await to_earlier(page, server, look, clock, postman, own, query, database_url)
    for part, done in (("cancel", "cancelled"), ("forget", "forgotten")):
        await page.goto(f"{server.url}{own}/{part}?{query}")
        await page.locator("main form button").click()
        await page.wait_for_url(f"**done={done}*")
        await look()
    assert len(seen) > 25


async def test_axe_finds_nothing_where_nothing_is_sent(
    start_server: Any, database_url: str, clock: Any, chromium: Browser
) -> None:
    """The page that says to telephone, in Danish and Arabic; the number is one press of a key away."""

    def without_other_pages(configuration: Configuration) -> Configuration:
        services = tuple(structs.replace(each, booking_url="") for each in configuration.services)
        return bookable()(structs.replace(configuration, services=services))

    await configure(database_url, without_other_pages, now=clock.now)
    context = await chromium.new_context(viewport={"width": 320, "height": 640}, bypass_csp=True)
    await context.add_init_script(AXE)
    page = await context.new_page()
    async with start_server() as server:
        for language, direction in (("da", "ltr"), ("ar", "rtl")):
            await page.goto(f"{server.url}/book/{SITE}/{PAS}/time?lang={language}")
            await tab_to(page, "00 00 00 10")
            assert await page.evaluate(LOOK) == [[], 320, language, direction]
