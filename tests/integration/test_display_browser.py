from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
import pytest_asyncio
from msgspec import structs
from playwright.async_api import Browser, Page, Playwright, async_playwright, expect

from server.centre.demo import load_demo
from server.web.words import display_words
from shared.protocol.model import Call
from shared.protocol.rules import DisplayRule
from tests.integration.display_town import Town

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
ARGUMENTS = [*QUIET, "--disable-sync", "--autoplay-policy=no-user-gesture-required"]

SILENT_UNTIL_TOUCHED = """
window.AudioContext = class extends AudioContext {
  constructor() { super(); this.suspend(); }
  resume() { return window.event?.type === "pointerdown" ? super.resume() : new Promise(() => {}); }
};
"""
"""What a browser does that does not trust the page yet; played, since Playwright's own doings count as touches."""

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here"),
]


def call(seq: int, *, ticket: int | None = None, desk: int = 3, label: str = "") -> Call:
    """A call made now to a desk at citizen service."""
    number = seq if ticket is None else ticket
    return Call(
        seq=seq,
        at=datetime.now(UTC),
        ticket_id=UUID(int=number),
        label=label or f"P{number:03}",
        desk_id=f"borgerservice.{desk}",
    )


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def playwright() -> AsyncIterator[Playwright]:
    """Playwright, started once."""
    async with async_playwright() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser(playwright: Playwright) -> AsyncIterator[Browser]:
    """Chromium as the screen in the waiting room runs it."""
    started = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    yield started
    await started.close()


@pytest_asyncio.fixture(loop_scope="module")
async def town() -> AsyncIterator[Town]:
    """A town with nothing on its board."""
    centre = load_demo().centre("borgerservice")
    assert centre is not None
    town = Town(centre.configuration)
    await town.start()
    yield town
    await town.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A television; an error in the page's script fails the test."""
    context = await browser.new_context(viewport={"width": 1920, "height": 1080})
    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    await context.close()
    assert errors == []


async def connected(page: Page) -> None:
    """Wait until the page has a board and may make a sound."""
    await expect(page.locator("body")).to_have_attribute("data-connection", "live")
    await expect(page.locator("#sound")).to_be_hidden()


async def chimes(page: Page) -> int:
    """How often the chime has sounded since the page was loaded."""
    count: int = await page.evaluate("window.skranke.chimes")
    return count


async def test_nobody_has_been_called(town: Town, page: Page) -> None:
    """An empty board bids welcome, and says that nobody waits."""
    await page.goto(town.url)
    await connected(page)
    await expect(page.locator(".welcome")).to_have_text("Velkommen Hold øje med dit nummer her", use_inner_text=True)
    await expect(page.locator("#call")).to_be_hidden()
    await expect(page.locator("#waiting")).to_have_text("Ingen venter")
    assert await chimes(page) == 0


async def test_a_call_is_shown_and_heard(town: Town, page: Page) -> None:
    """A new call stands large with its desk, chimes once, is read out, and leaves its time for those who measure."""
    await page.goto(town.url)
    await connected(page)
    await town.show(call(5), waiting=12)
    await expect(page.locator("#number")).to_have_text("P005")
    await expect(page.locator("#desk")).to_have_text("Skranke 3")
    await expect(page.locator("#area")).to_have_text("Område A")
    await expect(page.locator("#waiting")).to_have_text("12 venter")
    await expect(page.locator("#announcement")).to_have_text("Nummer P005: Skranke 3, Område A")
    await expect(page.locator("#call")).to_have_attribute("data-new", "")
    assert await chimes(page) == 1
    shown = await page.evaluate("({at: window.skranke.shownAt[5], now: Date.now(), last: window.skranke.lastSeq})")
    assert 0 <= shown["now"] - shown["at"] < 30_000
    assert shown["last"] == 5


async def test_a_recall_is_heard_again(town: Town, page: Page) -> None:
    """The same number called again chimes again, and still stands there only once."""
    await page.goto(town.url)
    await connected(page)
    await town.show(call(1, ticket=1))
    await page.wait_for_function("window.skranke.lastSeq === 1")
    await town.show(call(2, ticket=1))
    await page.wait_for_function("window.skranke.lastSeq === 2")
    assert await chimes(page) == 2
    await expect(page.locator("body")).to_have_attribute("data-view", "one")


async def test_calls_at_once_take_turns(town: Town, page: Page) -> None:
    """Of three calls in one message each has the screen for four seconds, in the order they were made."""
    await page.clock.install()
    await page.goto(town.url)
    await connected(page)
    await page.clock.pause_at(datetime.now(UTC) + timedelta(seconds=5))
    await town.show(call(1), call(2, desk=1), call(3, desk=2))
    number = page.locator("#number")
    await expect(number).to_have_text("P001")
    await expect(page.locator("body")).to_have_attribute("data-view", "one")
    for current, following in (("P001", "P002"), ("P002", "P003")):
        await page.clock.run_for(3_999)
        await expect(number).to_have_text(current)
        await page.clock.run_for(1)
        await expect(number).to_have_text(following)
    await expect(page.locator("#before li")).to_have_text(["P002Skranke 1", "P001Skranke 3"])
    first, second, third = [await page.evaluate(f"window.skranke.shownAt[{seq}]") for seq in (1, 2, 3)]
    assert second - first == third - second == 4_000
    assert await chimes(page) == 3


async def test_what_was_called_before_is_not_heard(town: Town, page: Page) -> None:
    """Neither the first look at the page nor a reload chimes for what is there; a call made meanwhile does."""
    await town.show(call(1), call(2))
    await page.goto(town.url)
    await connected(page)
    await expect(page.locator("#number")).to_have_text("P002")
    await page.reload()
    await connected(page)
    assert await chimes(page) == 0
    await page.goto("about:blank")
    await town.show(call(3))
    await page.goto(town.url)
    await expect(page.locator("#number")).to_have_text("P003")
    await page.wait_for_function("window.skranke.chimes === 1")


async def test_the_server_goes_away_and_comes_back(town: Town, page: Page) -> None:
    """The numbers stay, marked as old; when the server is back only what was called meanwhile is heard."""
    await page.goto(town.url)
    await connected(page)
    await town.show(call(1))
    await page.wait_for_function("window.skranke.chimes === 1")
    await town.stop()
    await expect(page.locator("#lost")).to_have_text("Ingen forbindelse – numrene kan være gamle")
    await expect(page.locator(".lost")).to_be_visible()
    await expect(page.locator("#number")).to_have_text("P001")
    await town.show(call(2))
    await town.start()
    await expect(page.locator("#number")).to_have_text("P002", timeout=30_000)
    await expect(page.locator(".lost")).to_be_hidden()
    assert await chimes(page) == 2


async def test_an_error_answer_is_not_the_end(town: Town, page: Page) -> None:
    """When the stream is not found for a while, the page keeps trying and finds it."""
    town.reachable = False
    await page.goto(town.url)
    await expect(page.locator(".lost")).to_be_visible(timeout=15_000)
    town.reachable = True
    await expect(page.locator("body")).to_have_attribute("data-connection", "live", timeout=30_000)
    await expect(page.locator(".lost")).to_be_hidden()


async def test_an_unknown_site(town: Town, page: Page) -> None:
    """A display of a site that there is not is not found."""
    answer = await page.goto(f"{town.url}-nowhere")
    assert answer is not None
    assert answer.status == 404


async def test_silence_is_a_broken_line(town: Town, page: Page) -> None:
    """A line on which nothing has come for forty seconds is given up, and another is opened."""
    await page.clock.install()
    await page.goto(town.url)
    await connected(page)
    assert town.streams_opened == 1
    await page.clock.fast_forward(39_000)
    assert town.streams_opened == 1
    await page.clock.fast_forward(2_000)
    for _ in range(100):
        await page.clock.run_for(1_000)
        if town.streams_opened > 1:
            break
    assert town.streams_opened == 2


async def test_old_numbers_go_by_themselves(town: Town, page: Page) -> None:
    """A call is gone after an hour, even when there is nobody to say so."""
    await page.clock.install()
    await town.show(call(1))
    await page.goto(town.url)
    await connected(page)
    await expect(page.locator("#number")).to_have_text("P001")
    await town.stop()
    await page.clock.fast_forward(62 * 60_000)
    await expect(page.locator("body")).to_have_attribute("data-view", "empty")


async def test_sound_that_the_browser_holds_back(town: Town, page: Page) -> None:
    """Without leave to make a sound the page says so quietly, and one touch is enough."""
    await page.add_init_script(SILENT_UNTIL_TOUCHED)
    await page.goto(town.url)
    await expect(page.locator("#sound")).to_be_visible()
    await expect(page.locator("#sound")).to_have_text("Lyden er slået fra. Tryk her")
    await town.show(call(1))
    await page.wait_for_function("window.skranke.lastSeq === 1")
    assert await chimes(page) == 0
    await page.set_viewport_size({"width": 1080, "height": 1920})
    touch = await page.locator("#sound").bounding_box()
    assert touch is not None
    assert touch["x"] + touch["width"] <= 1080
    assert touch["height"] < 80
    await page.locator("#sound").click()
    await expect(page.locator("#sound")).to_be_hidden()
    await town.show(call(2))
    await page.wait_for_function("window.skranke.chimes === 1")


async def test_stillness_for_those_who_want_it(browser: Browser, town: Town) -> None:
    """With reduced motion a new call is marked without anything moving."""
    page = await browser.new_page(reduced_motion="reduce")
    await page.goto(town.url)
    await connected(page)
    await town.show(call(1))
    await expect(page.locator("#call")).to_have_attribute("data-new", "")
    assert await page.evaluate("document.getAnimations().length") == 0
    await page.close()


@pytest.mark.parametrize(
    ("width", "height"), [(1920, 1080), (3840, 2160), (1366, 768), (1080, 1920), (2160, 3840)], ids=str
)
async def test_everything_fits_and_can_be_read_from_afar(town: Town, page: Page, width: int, height: int) -> None:
    """On any television nothing is cut off, and figures are at least 60 mm high when the screen measures 55 inches."""
    await page.set_viewport_size({"width": width, "height": height})
    await town.show(*(call(seq, desk=seq % 7 + 1) for seq in range(1, 8)), call(9, label="ÆØ123"))
    await page.goto(town.url)
    await connected(page)
    await expect(page.locator("#number")).to_have_text("ÆØ123")
    await page.evaluate("document.fonts.ready")
    mm_per_pixel = 1217.6 / max(width, height)
    for selector in ("#number", "#desk", ".row-number"):
        # All at once: a row that the next board has replaced has no size any more.
        measured = await page.locator(selector).evaluate_all(
            "es => es.map(e => [parseFloat(getComputedStyle(e).fontSize), e.scrollWidth, e.clientWidth])"
        )
        assert measured, selector
        for size, needed, width_px in measured:
            assert size * 0.714 * mm_per_pixel >= 60, selector
            assert needed <= width_px + 1 or width_px == 0, selector
    rows = page.locator("#before li")
    bottom = await page.locator("#before").evaluate("(e) => e.getBoundingClientRect().bottom")
    visible = [row for row in await rows.all() if (await row.bounding_box() or {"y": bottom})["y"] < bottom - 1]
    assert len(visible) >= 5
    last = await visible[-1].bounding_box()
    assert last is not None
    assert last["y"] + last["height"] <= bottom + 1
    assert await page.evaluate("document.scrollingElement.scrollHeight <= innerHeight")
    await page.locator("body").evaluate("(e) => e.dataset.connection = 'lost'")
    await page.locator("#lost").evaluate("(e, words) => e.textContent = words", display_words("da").disconnected)
    footer = await page.locator("footer").bounding_box()
    line = await page.locator(".lost").bounding_box()
    assert footer is not None
    assert line is not None
    assert line["x"] + line["width"] <= width
    assert footer["y"] + footer["height"] <= height


async def test_what_is_published_is_shown_at_once(town: Town, page: Page) -> None:
    """The page loads itself anew, once: the line is there, no rows, not how many wait, and no chime any more."""
    await page.goto(town.url)
    await connected(page)
    await town.show(*(call(seq) for seq in range(1, 3)))
    await expect(page.locator("#before li")).to_have_count(1)
    rule = DisplayRule(earlier_calls=0, waiting=False, sound=False, line={"da": "Fredag lukker vi. " * 6})
    site = structs.replace(town.configuration.site, display=rule)
    town.configuration = structs.replace(town.configuration, site=site)
    await town.show()
    await expect(page.locator(".line")).to_contain_text("Fredag lukker vi")
    await connected(page)
    await expect(page.locator(".before")).to_be_hidden()
    await expect(page.locator("#waiting")).to_have_text("")
    opened = town.streams_opened
    await town.show(call(9))
    await expect(page.locator("#number")).to_have_text("P009")
    assert (await chimes(page), town.streams_opened) == (0, opened)
    assert await page.evaluate("document.documentElement.scrollHeight <= innerHeight")
