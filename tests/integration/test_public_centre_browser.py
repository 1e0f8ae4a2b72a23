"""A centre's public page and the widget on another site, in a real browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Route, async_playwright, expect

from tests.integration.accessibility import faults, fits

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
PICTURES = Path(os.environ["SKRANKE_TEST_PICTURES"]) if "SKRANKE_TEST_PICTURES" in os.environ else None
TOWN = "https://www.town.example/"
MAY_ASK_THIS_MACHINE = ("LocalNetworkAccessChecks", "BlockInsecurePrivateNetworkRequests")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A browser; the town's site, which only the test has, counts as one on this machine."""
    async with async_playwright() as driver:
        started = await driver.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests",
            ],
        )
        yield started
        await started.close()


@pytest.mark.parametrize(("locale", "width", "script"), [("da-DK", 1280, True), ("ar", 320, True), ("pl", 390, False)])
async def test_the_page(locale: str, width: int, script: bool, server: Any, browser: Browser) -> None:
    """Faultless and never too broad; a service opens by the keyboard, what was looked for is one press away."""
    context = await browser.new_context(
        locale=locale, viewport={"width": width, "height": 800}, java_script_enabled=script, bypass_csp=True
    )
    page = await context.new_page()
    await page.goto(f"{server.url}/c/borgerservice")
    await expect(page.locator("table tbody tr")).to_have_count(7)
    passport = page.locator("[id='service-borgerservice.pas']")
    await passport.locator("summary").focus()
    await page.keyboard.press("Enter")
    await expect(passport.locator("li").first).to_be_visible()
    if script:
        assert await faults(page) == []
        assert await fits(page)
    await page.locator("#q").focus()
    await page.keyboard.type("pas")
    await page.keyboard.press("Enter")
    await expect(page.locator("[role=status] li").first).to_be_visible()
    assert "pas" not in page.url.partition("borgerservice")[2]
    if script:
        assert await faults(page) == []
    await context.close()


@pytest.mark.parametrize(("locale", "script"), [("da-DK", True), ("ar", True), ("en-GB", False)])
async def test_asking_to_be_rung(locale: str, script: bool, server: Any, browser: Browser) -> None:
    """From the centre's page to the thanks by keys alone; a wrong number is said beside the field."""
    context = await browser.new_context(
        locale=locale, viewport={"width": 320, "height": 640}, java_script_enabled=script, bypass_csp=True
    )
    page = await context.new_page()

    async def look() -> None:
        if script:
            assert await faults(page) == []
            assert await fits(page)

    await page.goto(f"{server.url}/c/borgerservice")
    link = page.locator("a[href*='call-back/borgerservice.koerekort']")
    await page.locator("[id='service-borgerservice.koerekort'] summary").press("Enter")
    await link.press("Enter")
    await look()
    for typed in ("12", "00000017"):
        await expect(page.locator("#phone")).to_be_visible()
        server.clock.move(seconds=10)
        await page.locator("#phone").focus()
        await page.keyboard.type(typed)
        await page.keyboard.press("Enter")
        if typed == "12":
            await expect(page.get_by_role("alert")).to_be_visible()
            await look()
    await page.wait_for_url("**/done?lang=*")
    await look()
    await context.close()


async def test_the_widget_on_a_strict_site(server: Any, browser: Browser) -> None:
    """On a page that lets in nothing but our host; it takes the page's language and look, and nothing else is asked."""
    csp = f"default-src 'none'; script-src {server.url}; connect-src {server.url}"
    body = (
        '<!doctype html><html lang="nb"><title>Town</title><main><h1>Town</h1>'
        f'<skranke-hours site="borgerservice"><a href="{server.url}/c/borgerservice">Hours</a></skranke-hours>'
        '<skranke-hours site="nowhere"><a href="/other">Elsewhere</a></skranke-hours>'
        f'<skranke-hours site="borgerservice" lang="ar"></skranke-hours></main>'
        f'<script src="{server.url}/static/widget.js" defer></script>'
    )
    asked: list[str] = []

    async def town(route: Route) -> None:
        asked.append(route.request.url)
        if route.request.url == TOWN:
            await route.fulfill(body=body, content_type="text/html", headers={"content-security-policy": csp})
        else:
            await route.continue_()

    context = await browser.new_context(viewport={"width": 390, "height": 900})
    page = await context.new_page()
    await page.route("**/*", town)
    await page.goto(TOWN)
    first, nowhere, arabic = (page.locator("skranke-hours").nth(each) for each in range(3))
    await expect(first.get_by_role("heading")).to_have_text("Innbyggerservice")
    await expect(first.locator("p")).to_contain_text("Åpen nå, til kl.")
    await expect(first.locator("tbody tr")).to_have_count(7)
    await expect(first.locator("tbody tr").first).to_contain_text("mandag")
    await expect(nowhere.get_by_role("link", name="Elsewhere")).to_be_visible()
    await expect(arabic.locator("section")).to_have_attribute("dir", "rtl")
    border = await first.locator("tbody th").first.evaluate("cell => getComputedStyle(cell).borderBlockStartWidth")
    assert border == "1px", "the page's policy has stopped our look"
    assert {url for url in asked if not url.startswith(server.url)} <= {TOWN, f"{TOWN}favicon.ico"}
    await context.close()

    context = await browser.new_context(bypass_csp=True)
    page = await context.new_page()
    await page.route("**/*", town)
    await page.goto(TOWN)
    await expect(page.locator("skranke-hours").first.locator("tbody tr")).to_have_count(7)
    assert [fault for fault in await faults(page) if "skranke" in fault or "<t" in fault] == []
    await context.close()


@pytest.mark.parametrize(("locale", "width"), [("da-DK", 1280), ("ar", 320)])
async def test_writing_to_a_service(locale: str, width: int, server: Any, browser: Browser) -> None:
    """By keys alone, from a page full of faults, whose links lead to their fields, to the thanks."""
    context = await browser.new_context(locale=locale, viewport={"width": width, "height": 800}, bypass_csp=True)
    page = await context.new_page()

    async def look(name: str) -> None:
        assert await faults(page) == []
        assert await fits(page)
        if PICTURES is not None:
            await page.screenshot(path=PICTURES / f"write-{name}-{locale}-{width}.png", full_page=True)

    await page.goto(f"{server.url}/c/borgerservice/write/borgerservice.udland")
    await look("form")
    server.clock.move(seconds=10)
    await page.locator("#f-question").fill("Mit nummer er 010190-1234.")
    await page.locator("#send").press("Enter")
    await expect(page.locator("#trouble li")).to_have_count(4)
    await expect(page.locator("#trouble")).to_be_focused()
    await look("faults")
    await page.locator("#trouble a[href='#f-what']").press("Enter")
    await expect(page.locator("#f-what")).to_be_focused()
    await page.keyboard.press("Space")
    await page.locator("#trouble a[href='#f-question']").press("Enter")
    await expect(page.locator("#f-question")).to_have_value("Mit nummer er 010190-1234.")
    await page.locator("#f-question").fill("Hvad skal jeg have med?")
    await page.locator("#f-lived-here").press("Space")
    await page.locator("#mail").fill("nobody@example.com")
    server.clock.move(seconds=10)
    await page.locator("#send").press("Enter")
    await page.wait_for_url("**/done?lang=*")
    await look("done")
    await context.close()
