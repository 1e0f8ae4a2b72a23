"""A browser becomes a display: it shows a code, and the board once somebody has typed that."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, Page, async_playwright, expect

from server.devices.rules import LETTERS
from server.ids import new_id
from server.web.paired.routes import COOKIE
from tests.integration.test_devices import SITE, listed, paired

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")


class Television:
    """A browser that nobody has a keyboard for; `asked` are the addresses that it has asked for."""

    def __init__(self, context: BrowserContext, page: Page) -> None:
        self.context = context
        self.page = page
        self.asked: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))

    async def code(self) -> str:
        """The code that it shows."""
        await expect(self.page.locator("body")).to_have_attribute("data-step", "code", timeout=20_000)
        return (await self.page.locator("#code").inner_text()).replace("\u00a0", "")

    async def token(self) -> dict[str, Any]:
        """Its cookie."""
        (found,) = [dict(each) for each in await self.context.cookies() if each.get("name") == COOKIE]
        return found


@pytest_asyncio.fixture
async def television() -> AsyncIterator[Television]:
    """A Danish one; an error in a page's script fails the test."""
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        context = await browser.new_context(locale="da-DK", viewport={"width": 1920, "height": 1080})
        page = await context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        yield Television(context, page)
        await browser.close()
    assert errors == []


async def typed(server: Any, code: str) -> str:
    """A superuser types the code: the id of the display that it has become."""
    body = {"id": str(new_id()), "code": code, "name": "Waiting room"}
    answer = await server.http.post(f"{SITE}/devices", json=body, headers=await server.staff("kirsten"))
    assert answer.status_code == 200, answer.text
    return str(body["id"])


async def test_from_the_code_to_the_board_and_back(server: Any, television: Television) -> None:
    """It shows a code, becomes the display when that is typed, stays it, and shows another code when shut out.

    Its token is a cookie that no script reads, and stands in no address.
    """
    page = television.page
    await page.goto(f"{server.url}/display")
    await expect(page.get_by_role("heading")).to_have_text("Denne skærm er ny her")
    code = await television.code()
    assert len(code) == 6
    assert set(code) <= set(LETTERS)
    await page.reload()
    assert await television.code() == code

    device_id = await typed(server, code)
    await expect(page.locator("body")).to_have_attribute("data-connection", "live", timeout=20_000)
    await expect(page.locator(".centre strong")).to_have_text("Borgerservice")
    assert [(each.name, each.kind) for each in (await listed(server)).devices if str(each.id) == device_id] == [
        ("Waiting room", "display")
    ]
    token = await television.token()
    assert (token["httpOnly"], token["sameSite"], token["path"]) == (True, "Lax", "/display")
    assert not [url for url in television.asked if token["value"] in url]
    assert await page.evaluate("document.cookie") == ""
    await page.reload()
    await expect(page.locator("body")).to_have_attribute("data-connection", "live")

    body = {"id": str(new_id())}
    path = f"{SITE}/devices/{device_id}/revoke"
    assert (await server.http.post(path, json=body, headers=await server.staff("kirsten"))).status_code == 200
    await expect(page.get_by_role("heading")).to_have_text("Denne skærm er ikke længere forbundet", timeout=20_000)
    assert await television.code() != code
    assert (await television.token())["value"] != token["value"]


async def test_the_line_is_cut_while_it_waits(server: Any, television: Television) -> None:
    """It says so, tries again by itself, and shows the same code when the server is back."""
    page = television.page
    await page.goto(f"{server.url}/display")
    code = await television.code()
    await television.context.set_offline(True)
    await expect(page.locator("#below")).to_have_text(
        "Serveren svarer ikke. Skærmen prøver igen af sig selv.", timeout=20_000
    )
    await television.context.set_offline(False)
    assert await television.code() == code
    await typed(server, code)
    await expect(page.locator("body")).to_have_attribute("data-connection", "live", timeout=20_000)


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (1280, 720), (3840, 2160)], ids=str)
async def test_the_code_fits_and_is_large(server: Any, television: Television, width: int, height: int) -> None:
    """On any screen all of it is seen, and the code is a tenth of the screen's shorter side at least."""
    page = television.page
    await page.set_viewport_size({"width": width, "height": height})
    await page.goto(f"{server.url}/display")
    await television.code()
    await page.evaluate("document.fonts.ready")
    assert await page.evaluate("document.scrollingElement.scrollHeight <= innerHeight")
    size, needed, given = await page.locator("#code").evaluate(
        "e => [parseFloat(getComputedStyle(e).fontSize), e.scrollWidth, e.clientWidth]"
    )
    assert size >= min(width, height) / 10
    assert needed <= given
    bottom = await page.locator("#below").evaluate("e => e.getBoundingClientRect().bottom")
    assert bottom <= height


async def test_without_a_token_there_is_no_board(server: Any) -> None:
    """Neither without a cookie nor with one that somebody has made up; and a stand's token is no display's."""
    made_up = {"cookie": f"{COOKIE}=made-up"}
    for headers in ({}, made_up):
        assert (await server.http.get("/display/-/events", headers=headers)).status_code == 401
        page = await server.http.get("/display", headers=headers)
        assert 'data-step="asking"' in page.text
    device, _ = await paired(server)
    stand = {"cookie": f"{COOKIE}={device.token}"}
    assert (await server.http.get("/display/-/events", headers=stand)).status_code == 401
