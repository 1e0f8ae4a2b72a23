"""A tray that is connected and has nothing to do sets no alarm clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"


@pytest.mark.long
def test_only_the_watchdog_is_awake(
    programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any]
) -> None:  # fmt: skip
    """Connected, with nobody waiting, and with a notice on the screen: no timer but the stream's watchdog ticks.

    That of the day waits for the next telephone meeting, or for midnight, and wakes nobody before.
    """
    url, seeded = served
    tray = programs.tray(url, seeded)[1]
    until(tray, lambda seen: seen["connection"] == "live" and seen["desk_id"])
    assert tray.wait_until("timers", lambda timers: len(timers) <= 2) == ["EventStream", "MyDay"]
    body = {"id": str(new_id()), "service_id": f"{SITE}.pas", "language": "da"}
    token = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    httpx.post(f"{url}/api/v1/sites/{SITE}/tickets", json=body, headers=token).raise_for_status()
    until(tray, lambda seen: len(seen["notices"]) == 1)
    assert tray.wait_until("timers", lambda timers: len(timers) <= 2) == ["EventStream", "MyDay"]
    tray.press("notice-call-next")
    until(tray, lambda seen: seen["open_case"] is not None and seen["notices"] == [])
    called = tray.wait_until("timers", lambda timers: "DeskCase" in timers)
    assert set(called) == {"CasePanel", "DeskCase", "EventStream", "MyDay", "UndoLine"}, (
        "the call can be taken back for a while"
    )
    assert set(tray.wait_until("timers", lambda timers: len(timers) <= 3, 60)) == {"CasePanel", "EventStream", "MyDay"}
