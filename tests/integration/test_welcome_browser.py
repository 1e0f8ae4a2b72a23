"""The page where who was invited chooses a password, in a real browser."""

from __future__ import annotations

import secrets
import shutil
from typing import Any

import msgspec
import pytest
from playwright.async_api import async_playwright, expect

from shared.protocol.people import Person

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
HERE = "/api/v1/sites/borgerservice"
PASSWORD = "lampe-havre-cykel-torsk"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")


async def test_a_password_is_chosen(server: Any) -> None:
    """From the link to *saved*, in Danish; a weak one is refused in words; the code is in no address that is asked."""
    who, code = await server.staff("kirsten"), secrets.token_urlsafe(32)
    answer = await server.http.get(f"{HERE}/people", headers=who)
    bo = next(each for each in msgspec.json.decode(answer.content, type=list[Person]) if each.about.username == "bo")
    invited = await server.http.post(f"{HERE}/people/{bo.id}/invite", json={"code": code}, headers=who)
    assert invited.status_code == 200
    asked: list[str] = []
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = await browser.new_page(locale="da-DK", viewport={"width": 390, "height": 844})
        page.on("request", lambda request: asked.append(request.url.partition("#")[0]))
        await page.goto(f"{server.url}/welcome#{code}")
        await expect(page.get_by_role("heading")).to_have_text("Velkommen, Bo Vesterlyng")
        await expect(page.get_by_label("Brugernavn")).to_have_value("bo")
        password = page.get_by_label("Ny adgangskode")
        await expect(password).to_be_focused()
        await password.fill("vesterlyng1")
        await page.get_by_role("button", name="Gem adgangskoden").click()
        await expect(page.get_by_role("alert")).to_contain_text("nem at gætte")
        await page.get_by_label("Vis adgangskoden").check()
        await expect(password).to_have_attribute("type", "text")
        await password.fill(PASSWORD)
        await page.evaluate("for (const press of [1, 2]) document.querySelector('form button').click()")
        await expect(page.get_by_role("heading", name="Adgangskoden er gemt")).to_be_visible()
        await page.reload()
        await expect(page.get_by_role("heading", name="Linket virker ikke længere")).to_be_visible()
        await browser.close()
    assert sum(url.endswith("/accept") for url in asked) == 2, "the weak one, and of two presses the first"
    assert not [url for url in asked if code in url or PASSWORD in url]
    body = {"username": "bo", "password": PASSWORD}
    assert (await server.http.post("/api/v1/sign-in", json=body)).status_code == 200
