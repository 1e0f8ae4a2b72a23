"""A citizen calls for help, and one of two colleagues comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"


def test_one_of_two_colleagues_comes(programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any]) -> None:
    """Both trays tell of it at once; one says to come, the other's notice goes; done, and nobody is called for."""
    url, seeded = served
    bo, amina = (programs.tray(url, seeded, username=name)[1] for name in ("bo", "amina"))
    for hand in (bo, amina):
        until(hand, lambda seen: seen["connection"] == "live")
    call = {"id": str(new_id()), "stand_id": "stand-1", "kind": "help", "language": "ar"}
    token = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    httpx.post(f"{url}/api/v1/sites/{SITE}/help", json=call, headers=token).raise_for_status()
    for hand in (bo, amina):
        (seen,) = until(hand, lambda seen: bool(seen["help"]))["help"]
        assert seen == {"kind": "help", "stand": "Standeren ved indgangen", "mine": False}
    amina.press("help-coming")
    until(amina, lambda seen: [call["mine"] for call in seen["help"]] == [True])
    until(bo, lambda seen: seen["help"] == [])
    amina.press("help-done")
    until(amina, lambda seen: seen["help"] == [])
    state = httpx.get(f"{url}/api/v1/sites/{SITE}/snapshot", headers=token).json()
    assert state["help_calls"] == {}
