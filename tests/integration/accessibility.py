"""What axe-core finds wrong with a page, and other things that every page for citizens has to hold to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.async_api import Page

_AXE = Path(__file__).parents[1] / "axe" / "axe.min.js"
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


async def faults(page: Page) -> list[str]:
    """What breaks WCAG 2.2 A and AA or good practice, as "rule: where". Needs a context with `bypass_csp`."""
    if not await page.evaluate("'axe' in window"):
        await page.add_script_tag(path=_AXE)
    found: dict[str, Any] = await page.evaluate(
        "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", _RULES
    )
    return [f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]]


async def fits(page: Page) -> bool:
    """Whether nothing has to be moved sideways."""
    fitting: bool = await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    return fitting
