"""A page in a browser by Tab and Enter, as somebody uses it who has no mouse."""

from __future__ import annotations

from typing import Any

from playwright.async_api import Page, expect

MOST_TABS = 250

_FOCUSED = """() => {
  const e = document.activeElement;
  if (e === document.body) return ["", ""];
  return [`${e.labels?.[0]?.textContent || ""} ${e.textContent || ""} ${e.ariaLabel || ""}`,
          getComputedStyle(e).outlineWidth];
}"""


async def tab_to(page: Page, words: str) -> None:
    """Press Tab until something with these words has the focus; it has to be seen that it has."""
    words = " ".join(words.split())
    for _ in range(MOST_TABS):
        await page.keyboard.press("Tab")
        said, outline = await page.evaluate(_FOCUSED)
        if words in " ".join(said.split()):
            assert outline == "4px", words
            return
    raise AssertionError(f"{words} cannot be reached by keyboard on {page.url}")


async def press(page: Page, words: str) -> None:
    """Go to it by Tab, press Enter, and be on another page."""
    await tab_to(page, words)
    before = page.url
    await page.keyboard.press("Enter")
    await page.wait_for_url(lambda url: url != before)


def heading(page: Page, words: str) -> Any:
    """Wait for a page's heading."""
    return expect(page.get_by_role("heading", level=1)).to_have_text(words)
