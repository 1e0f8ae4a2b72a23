"""From home to the desk: a citizen books, moves, is reminded, comes and is called; all is real but the gateway."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

import asyncpg
import pytest
from icalendar import Calendar
from msgspec import structs
from playwright.async_api import Browser, Page, async_playwright, expect

from server.db.embedded import EmbeddedPostgres
from shared.protocol.content import Configuration
from shared.protocol.rules import MessageRule, ServiceBooking
from tests.beside import beside
from tests.conftest import Clock, RunningServer
from tests.databases import Template, cloned
from tests.fakes.gateway import SECRET, TOKEN, Gateway
from tests.integration.bookings import PAS, SITE, Citizen, bookable, configure
from tests.integration.by_keyboard import heading, press, tab_to

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
PHONE = 4500000017
ZONE = ZoneInfo("Europe/Copenhagen")
REMINDED = timedelta(hours=3)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")


@pytest.fixture
def template(open_template: Template) -> Template:
    """The demo municipality, open at all hours."""
    return open_template


@pytest.fixture
def database_url(postgres: EmbeddedPostgres, template: Template) -> Iterator[str]:
    """Nobody has booked yet."""
    with cloned(postgres, template) as url:
        yield url


@pytest.fixture
def clock() -> Clock:
    """The day before the citizen comes, which is today: stand and tray have the real clock."""
    return Clock(datetime.now(UTC) - timedelta(hours=26))


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    """Where SMS go."""
    started = Gateway()
    started.start()
    yield started
    started.stop()


@dataclass
class Town:
    """A server in a thread of its own, whose clock is moved by hand."""

    server: RunningServer
    loop: asyncio.AbstractEventLoop

    @property
    def url(self) -> str:
        """Where citizens find it."""
        return self.server.url

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Have it done in the server's own loop."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(20)

    def be(self, moment: datetime) -> None:
        """It is then, and what is due by then is sent."""
        self.server.clock.now = moment
        self.do(self.server.app.state.parts.outbox.send_due())

    def free(self, since: datetime) -> datetime:
        """The first time that is free then or later."""
        day = since.astimezone(ZONE).date()
        times = self.do(Citizen(self.server).times(PAS, first=day, days=2))
        return next(each.starts_at for each in times if each.starts_at >= since)


def _open_to_all(configuration: Configuration) -> Configuration:
    """Passports are booked from home, with whom one likes; nights are not quiet, since tests are run at night too."""
    changed = bookable(ServiceBooking(choose_person=True))(configuration)
    awake = MessageRule(quiet_from=0, quiet_until=0, reminders_hours=(3,))
    return structs.replace(changed, site=structs.replace(changed.site, messages=awake))


@pytest.fixture
def town(start_server: Any, database_url: str, clock: Clock, gateway: Gateway) -> Iterator[Town]:
    """That server; it sends by the gateway, which tells it what arrived."""
    asyncio.run(configure(database_url, _open_to_all, now=clock.now))
    sending = {"gatewayapi_url": gateway.url, "gatewayapi_token": TOKEN, "gatewayapi_secret": SECRET}
    opened = start_server(public=True, message_sink="gatewayapi", staff_token_hours=48.0, **sending)
    with beside(opened) as (server, loop):
        yield Town(server, loop)


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    """A browser without a window."""
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        await browser.close()


async def phone(chromium: Browser, *, script: bool) -> Page:
    """A citizen's own, on which nothing has been opened yet."""
    context = await chromium.new_context(
        locale="da-DK", java_script_enabled=script, viewport={"width": 390, "height": 844}
    )
    return await context.new_page()


def in_words(moment: datetime) -> str:
    """As it stands in an SMS."""
    return f"{moment.astimezone(ZONE):%H:%M}"


async def choose(page: Page, moment: datetime) -> None:
    """Find that time in the calendar: its week, its day, and press it."""
    link = page.locator(f".times a[href*='at={quote(f'{moment:%Y-%m-%dT%H:%M}Z')}']")
    if not await link.count():
        await press(page, "Ugen efter")
    day = page.locator("details.day").filter(has=link)
    if not await link.is_visible():
        await tab_to(page, await day.locator("h3").inner_text())
        await page.keyboard.press("Space")
    await press(page, " ".join((await link.text_content() or "").split()))


async def book(page: Page, town: Town, gateway: Gateway, moment: datetime) -> str:
    """With Bo at that time; answers the reference."""
    await page.goto(f"{town.url}/book/{SITE}")
    await tab_to(page, "Hvad drejer det sig om?")
    await page.keyboard.type("mit pas er væk")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Det har vi fundet")).to_be_focused()
    await press(page, "Pas Nyt pas til dig")
    await page.get_by_text("Det skal du have med").wait_for()
    await press(page, "Se ledige tider")
    await heading(page, "Vælg en tid")
    await tab_to(page, "Hvem vil du mødes med?")
    await page.keyboard.type("Bo")
    await press(page, "Vis tider")
    await choose(page, moment)
    await heading(page, "Hvor kan vi nå dig?")
    await tab_to(page, "Telefonnummer")
    await page.keyboard.type("+45 00 00 00 17")
    await page.keyboard.press("Enter")
    await heading(page, "Skriv koden")
    code = gateway.came(1)
    assert code["recipients"] == [{"msisdn": PHONE}]
    (digits,) = re.findall(r"\b\d{6}\b", code["message"])
    await tab_to(page, "Koden fra beskeden")
    await page.keyboard.type(digits)
    await page.keyboard.press("Enter")
    await heading(page, "Din tid er bestilt")
    return await page.locator("dl.rows div", has_text="Reference").locator("dd").inner_text()


def _begins(calendar: Path) -> datetime:
    (entry,) = Calendar.from_ical(calendar.read_text(encoding="utf-8")).walk("VEVENT")
    assert "Pas" in str(entry["summary"])
    found: datetime = entry.decoded("dtstart")
    return found


async def in_calendar(page: Page) -> datetime:
    """When the entry is that the page gives for one's own calendar."""
    async with page.expect_download() as downloaded:
        await tab_to(page, "Læg tiden i min kalender")
        await page.keyboard.press("Enter")
    return _begins(await (await downloaded.value).path())


async def home_story(
    town: Town, chromium: Browser, gateway: Gateway, moment: datetime, *, script: bool
) -> tuple[Page, str]:
    """Book for another day, move to that moment by the SMS's link, and be reminded; the link's page, and the reference.

    The gateway tells of each SMS that it has arrived.
    """
    page, other_day = await phone(chromium, script=script), moment + timedelta(days=1)
    reference = await book(page, town, gateway, other_day)
    assert await in_calendar(page) == other_day
    confirmed = gateway.came(2)["message"]
    assert reference in confirmed
    assert in_words(other_day) in confirmed
    (link,) = re.findall(rf"{town.url}/b/\S+", confirmed)
    page = await phone(chromium, script=script)
    await page.goto(link)
    await press(page, "Flyt tiden")
    await choose(page, moment)
    await heading(page, "Vil du flytte tiden hertil?")
    await press(page, "Flyt tiden hertil")
    await heading(page, "Din tid er flyttet")
    assert await in_calendar(page) == moment
    moved = gateway.came(3)["message"]
    assert "flyttet" in moved
    assert in_words(moment) in moved
    town.be(moment - REMINDED - timedelta(seconds=1))
    assert len(gateway.sms) == 3
    town.be(moment - REMINDED)
    reminded = gateway.came(4)["message"]
    assert reminded.startswith("Husk")
    assert in_words(moment) in reminded
    assert link in reminded
    assert [gateway.tell(sms) for sms in gateway.sms] == [200] * 4
    return page, reference


async def states(database_url: str) -> list[str]:
    """Of which kind the messages are, and how they stand."""
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch("select kind || ' ' || state as how from message order by how")
    await connection.close()
    return [row["how"] for row in rows]


async def test_from_home_to_the_desk(
    town: Town, chromium: Browser, gateway: Gateway, database_url: str, programs: Any, until: Callable[..., Any]
) -> None:
    """By keyboard: booked, moved and reminded; checked in by the reference at a stand; Bo, and nobody else, is told."""
    seeded = town.server.seeded
    kiosk = programs.kiosk(town.url, seeded)
    (_, bo), (_, amina) = (programs.tray(town.url, seeded, username=name) for name in ("bo", "amina"))
    moment = town.free(datetime.now(UTC) + timedelta(minutes=3))
    page, reference = await home_story(town, chromium, gateway, moment, script=True)

    town.be(datetime.now(UTC))
    until(kiosk, lambda seen: seen["page"] == "home" and seen["connection"] == "live")
    for hand in (bo, amina):
        until(hand, lambda seen: seen["connection"] == "live" and seen["desk_id"] is not None)
    for name in ("tile-check-in", "way-code", *(f"key-{key}" for key in reference), "confirm"):
        kiosk.call("tap", objectName=name)
    seen = until(kiosk, lambda seen: seen["page"] == "arrival")
    assert seen["arrival"] == "checked-in"
    (notice,) = until(bo, lambda seen: bool(seen["notices"]))["notices"]
    assert (notice["label"], notice["why"]) == (seen["label"], "person")
    assert amina.call("inspect")["notices"] == []
    bo.press("notice-call-now")
    case = until(bo, lambda seen: seen["open_case"])["open_case"]
    assert (case["label"], case["state"]) == (seen["label"], "called")
    await page.reload()
    await heading(page, "Vi ved, at du er her")
    assert set(gateway.arrived.values()) == {1}
    assert await states(database_url) == [
        "code delivered", "confirmation delivered", "moved delivered", "reminder cancelled", "reminder delivered",
    ]  # fmt: skip


async def test_from_home_without_scripts(town: Town, chromium: Browser, gateway: Gateway) -> None:
    """The same from the search to the reminder, in a browser that runs no script."""
    moment = town.free(datetime.now(UTC) + timedelta(minutes=3))
    await home_story(town, chromium, gateway, moment, script=False)
    assert set(gateway.arrived.values()) == {1}
