"""Checking in on one's own phone, by the code on the wall."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from playwright.async_api import Browser, async_playwright

from server.cli import main
from server.web.arrival_words import arrival_words
from shared.protocol.device_care import Devices
from tests.integration.bookings import SITE, Citizen, Postman, bookable, configure, read

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
AXE = (Path(__file__).parents[1] / "axe" / "axe.min.js").read_text(encoding="utf-8")
ASKS = arrival_words("da")


@pytest.fixture
async def public(start_server: Any, database_url: str, clock: Any, postman: Postman) -> AsyncIterator[Any]:
    """A server that phones reach, at a centre where one can book from home."""
    await configure(database_url, bookable(), now=clock.now)
    async with start_server(told=postman, public=True) as server:
        yield server


async def wall(server: Any) -> str:
    """Where the code on the wall leads, as the superuser's page says it."""
    headers = await server.staff("kirsten")
    devices = read(await server.http.get(f"/api/v1/sites/{SITE}/devices", headers=headers), Devices)
    assert devices.poster.startswith(f"{server.url}/a/")
    return devices.poster.removesuffix("/poster").removeprefix(server.url)


async def booked(server: Any, clock: Any, postman: Postman) -> Any:
    """A booking of tomorrow's first time."""
    home = Citizen(server)
    first = (await home.times(first=clock.now.date() + timedelta(days=1)))[0]
    _token, own = await home.book(first.starts_at, postman)
    return own


async def say(server: Any, wall: str, code: str, form_id: str = "") -> Any:
    """Type the reference on the page and send it."""
    page = await server.http.get(wall, headers={"accept-language": "da"})
    assert page.status_code == 200
    found = re.search(r'name="id" value="([^"]+)"', page.text)
    assert found is not None
    form = {"id": form_id or found[1], "code": code}
    return await server.http.post(f"{wall}?lang=da", data=form)


async def test_from_the_wall_to_the_own_place(public: Any, clock: Any, postman: Postman) -> None:
    """Scanned, typed, checked in once even when pressed twice; the phone goes on with the place in the queue."""
    own, at = await booked(public, clock, postman), await wall(public)
    clock.now = own.starts_at - timedelta(minutes=10)
    page = await public.http.get(at)
    form_id = re.search(r'name="id" value="([^"]+)"', page.text)[1]  # type: ignore[index]
    code = f" {own.code[:4].lower()} - {own.code[4:]}"
    first, second = [await say(public, at, code, form_id) for _ in range(2)]
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.headers["location"] == second.headers["location"]
    assert (await public.http.get(first.headers["location"])).status_code == 200
    again = await say(public, at, own.code)
    assert again.headers["location"] == first.headers["location"]


async def test_what_to_do_instead(public: Any, clock: Any, postman: Postman) -> None:
    """No reference, a wrong one, too early, another day: a sentence each, and what was typed stands there still."""
    own, at = await booked(public, clock, postman), await wall(public)
    for code, said in (("", ASKS.wrong), ("?!", ASKS.wrong), ("ABCD-2345", ASKS.no_booking)):
        answer = await say(public, at, code)
        assert answer.status_code == 422
        assert said in answer.text
    answer = await say(public, at, own.code)
    assert "Din tid er en anden dag" in answer.text
    assert f'value="{own.code}"' in answer.text
    clock.now = own.starts_at - timedelta(hours=5)
    assert "Du kan melde, at du er her, fra kl." in (await say(public, at, own.code)).text


async def test_nobody_guesses(public: Any) -> None:
    """An address that finds nothing too often has to wait; a form on another site's page checks nobody in."""
    at = await wall(public)
    answers = [await say(public, at, f"ABCD-{number}") for number in range(2345, 2356)]
    assert [answer.status_code for answer in answers] == [422] * 10 + [429]
    assert ASKS.too_many in answers[-1].text
    elsewhere = await public.http.post(at, data={"id": "", "code": ""}, headers={"sec-fetch-site": "cross-site"})
    assert elsewhere.status_code == 422


async def test_an_old_sheet(public: Any, database_url: str) -> None:
    """The sheet shows its code; when that holds no more, phones are told so in their language."""
    at = await wall(public)
    poster = await public.http.get(f"{at}/poster")
    assert "Hold telefonens kamera hen over koden" in poster.text
    assert "<svg" in poster.text
    connection = await asyncpg.connect(database_url)
    await connection.execute("update arrival_key set key = $1 where site_id = $2", "k" * 22, SITE)
    await connection.close()
    gone = await public.http.get(at, headers={"accept-language": "en"})
    assert gone.status_code == 404
    assert "This code does not hold any more" in gone.text
    assert (await public.http.get(f"{at}/poster")).status_code == 404
    assert (await public.http.post(at, data={})).status_code == 404


def test_the_command(database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It says where the sheet is, the same each time until there is to be a new code; and why there is none."""
    where = ["--database-url", database_url]
    assert main(["poster", SITE, *where]) == 2
    assert "set public_url first" in capsys.readouterr().err
    monkeypatch.setenv("SKRANKE_SERVER_PUBLIC_URL", "https://tid.fjordby.example")
    said = []
    for more in ([], [], ["--renew"]):
        assert main(["poster", SITE, *more, *where]) == 0
        said.append(capsys.readouterr().out.strip())
    assert re.fullmatch(r"https://tid\.fjordby\.example/a/[\w-]{22}/poster", said[0])
    assert said[0] == said[1] != said[2]
    assert main(["poster", "nowhere", *where]) == 2
    assert "There is no site nowhere here" in capsys.readouterr().err


async def test_without_a_public_address(server: Any) -> None:
    """Phones do not reach this server: no sheet is offered."""
    headers = await server.staff("kirsten")
    devices = read(await server.http.get(f"/api/v1/sites/{SITE}/devices", headers=headers), Devices)
    assert devices.poster == ""


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
async def test_looked_over(public: Any, tmp_path: Path) -> None:
    """Axe finds nothing on form, faults, sheet and the page of an old code, in Danish and Arabic."""
    at = await wall(public)
    async with async_playwright() as playwright:
        browser: Browser = await playwright.chromium.launch(executable_path=CHROMIUM)
        for language in ("da", "ar"):
            context = await browser.new_context(
                viewport={"width": 320, "height": 640}, bypass_csp=True, locale=language
            )
            await context.add_init_script(AXE)
            page = await context.new_page()

            async def look() -> None:
                faults = await page.evaluate("async () => (await axe.run()).violations.map(v => v.id)")  # noqa: B023
                assert faults == [], page.url  # noqa: B023
                assert await page.evaluate("document.documentElement.scrollWidth") <= 320  # noqa: B023

            await page.goto(f"{public.url}{at}?lang={language}")
            await look()
            await page.keyboard.press("Tab")
            await page.locator("#code").fill("ABCD2345")
            await page.keyboard.press("Enter")
            await page.locator("#trouble").wait_for()
            await look()
            for path in (f"{at}/poster", "/a/nothing"):
                await page.goto(f"{public.url}{path}?lang={language}")
                await look()
            await context.close()
        await browser.close()
