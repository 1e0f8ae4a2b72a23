"""The pages of a ticket in a real browser: keyboard only, without JavaScript, for screen readers, on a small phone."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from server.ids import new_id
from tests.integration.accessibility import faults, fits

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
SITE = "/api/v1/sites/borgerservice"
MOST_BYTES = 60_000

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A browser."""
    async with async_playwright() as driver:
        started = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield started
        await started.close()


@pytest.fixture
async def texting(start_server: Any, database_url: str, tmp_path: Path) -> AsyncIterator[Any]:
    """A server that sends messages, at a site that offers to."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("update site set sms = true")
    await connection.close()
    async with start_server(message_sink="file", message_file=str(tmp_path / "sent.jsonl")) as server:
        yield server


async def call(server: Any) -> None:
    """Bo calls the next one."""
    body = {"id": str(new_id()), "desk_id": "borgerservice.1"}
    assert (await server.http.post(f"{SITE}/calls", json=body, headers=await server.staff())).is_success


async def look(page: Page) -> None:
    """Nothing is wrong with the page, also at 400 % zoom of a desktop."""
    assert await faults(page) == []
    assert await fits(page)


BOTH = pytest.mark.parametrize(("locale", "width"), [("da-DK", 390), ("ar", 320)])


@asynccontextmanager
async def phone(browser: Browser, locale: str, width: int) -> AsyncIterator[Page]:
    """A citizen's phone; an error in a page's script fails the test."""
    context = await browser.new_context(locale=locale, viewport={"width": width, "height": 844}, bypass_csp=True)
    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    await context.close()
    assert errors == []


async def press(page: Page, where: str) -> None:
    """By the keyboard."""
    await page.locator(where).focus()
    await page.keyboard.press("Enter")


@BOTH
async def test_told_by_sms(locale: str, width: int, texting: Any, browser: Browser) -> None:
    """Asked for and called off by keys alone; the pages are faultless, and small."""
    *_, last = [(await texting.issue()).json()["ticket"] for _ in range(6)]
    async with phone(browser, locale, width) as page:
        sizes: list[int] = []

        async def weigh(response: Any) -> None:
            if not response.url.endswith("/events") and response.status == 200:
                sizes.append(len(await response.body()))

        page.on("response", weigh)
        await page.goto(f"{texting.url}/t/{last['id']}")
        await expect(page.locator("#tell")).to_be_visible()
        assert 0 < sum(sizes) < MOST_BYTES
        await look(page)
        await press(page, "#tell")
        await expect(page.locator("#phone")).to_be_visible()
        await look(page)
        await page.locator("#phone").focus()
        await page.keyboard.type("12")
        await page.keyboard.press("Enter")
        await expect(page.locator("#phone")).to_have_attribute("aria-invalid", "true")
        await expect(page.locator("#phone")).to_be_focused()
        await look(page)
        await page.keyboard.type("00000017")
        await page.keyboard.press("Enter")
        await expect(page.locator("#forget")).to_be_visible()
        await look(page)
        await press(page, "#forget")
        await expect(page.locator("#tell")).to_be_visible()


@BOTH
async def test_by_keyboard_and_screen_reader(locale: str, width: int, server: Any, browser: Browser) -> None:
    """A pause, the call that comes by itself while the keyboard stays where it is, giving up and taking back."""
    first, _ = [(await server.issue()).json()["ticket"] for _ in range(2)]
    async with phone(browser, locale, width) as page:
        view = page.locator("body")
        await page.goto(f"{server.url}/t/{first['id']}")
        await expect(view).to_have_attribute("data-view", "next")
        await look(page)
        await press(page, "#late")
        await expect(view).to_have_attribute("data-view", "paused")
        await look(page)
        await press(page, "#ready")
        await expect(view).to_have_attribute("data-view", "next")
        await page.locator("#give-up").focus()
        await call(server)
        await expect(view).to_have_attribute("data-view", "called")
        await expect(page.locator("#status")).to_contain_text("1")
        await expect(page.locator("#give-up")).to_be_focused()
        await look(page)
        await page.keyboard.press("Enter")
        await expect(view).to_have_attribute("data-view", "sure")
        await look(page)
        await press(page, "#give-up")
        await expect(page.locator("#take-back")).to_be_visible()
        await look(page)
        await press(page, "#take-back")
        await expect(view).to_have_attribute("data-view", "next")
        await page.goto(f"{server.url}/t/{new_id()}")
        await look(page)


async def test_without_javascript(texting: Any, browser: Browser) -> None:
    """Every form works, and a page whose ticket is open loads itself again."""
    tickets = [(await texting.issue()).json()["ticket"] for _ in range(6)]
    context = await browser.new_context(
        locale="en-GB", viewport={"width": 320, "height": 640}, java_script_enabled=False
    )
    page = await context.new_page()
    await page.goto(f"{texting.url}/t/{tickets[-1]['id']}")
    await page.get_by_role("link", name="Send me an SMS when it is nearly my turn").click()
    await page.get_by_label("Mobile number").fill("00000017")
    await page.get_by_role("button", name="Send me an SMS").click()
    await expect(page.get_by_text("You get an SMS when")).to_be_visible()
    await page.get_by_role("button", name="I need ten more minutes").click()
    await expect(page.get_by_role("status")).to_contain_text("10:10")
    await page.get_by_role("button", name="I am ready now").click()
    await page.get_by_role("link", name="Give up my place").click()
    await page.get_by_role("link", name="No, keep my place").click()
    await page.get_by_role("link", name="Give up my place").click()
    await page.get_by_role("button", name="Give up my place").click()
    await expect(page.get_by_role("status")).to_contain_text("You have given up your place")
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_role("status")).to_contain_text("Before you")
    await context.close()
