"""The waiting-room display in a real browser without a screen."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, Page, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
_ARGUMENTS = [
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
]


class NoBrowserError(RuntimeError):
    """There is no browser that can be driven."""


class DisplayError(RuntimeError):
    """The display did not show what it should."""


class Display:
    """The display's page; times are in milliseconds since 1970."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def wait_until_live(self, seconds: float = 20) -> None:
        """Until the page has got its first board."""
        self._page.wait_for_function("() => document.body.dataset.connection === 'live'", timeout=seconds * 1000)

    def shown_at(self, label: str, seconds: float = 20) -> float:
        """When the number was shown as called; waits for it."""
        handle = self._page.wait_for_function(
            """label => {
              const shown = Object.entries(window.skranke.shownAt);
              const latest = shown.reduce((last, next) => (Number(next[0]) > Number(last[0]) ? next : last), [0, 0]);
              return document.getElementById("number").textContent === label && latest[1];
            }""",
            arg=label,
            timeout=seconds * 1000,
        )
        return float(handle.json_value())

    def chimes(self) -> int:
        """How often the chime was played."""
        return int(self._page.evaluate("() => window.skranke.chimes"))

    def grab(self, path: Path) -> None:
        """Save a picture of the page, once nothing on it moves."""
        self._page.evaluate("() => Promise.all(document.getAnimations().map((animation) => animation.finished))")
        self._page.screenshot(path=str(path))


@contextmanager
def opened_display(url: str) -> Iterator[Display]:
    """Open the display's page at 1920 × 1080."""
    path = next((found for browser in BROWSERS if (found := shutil.which(browser))), None)
    where: dict[str, Any] = {"executable_path": path} if path else {"channel": "msedge"}
    if path is None and sys.platform != "win32":
        raise NoBrowserError("The display needs a browser: install Chromium (apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(args=_ARGUMENTS, **where)
        try:
            page = browser.new_page(viewport={"width": 1920, "height": 1080})
            page.goto(url)
            yield Display(page)
        except Error as error:
            raise DisplayError(f"the display did not do what it should: {error.message}") from error
        finally:
            browser.close()
