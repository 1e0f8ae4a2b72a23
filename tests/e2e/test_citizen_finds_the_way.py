"""The stand's other roads, with a real server, a real stand and a real tray."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from server.booking.demo import FIRST_CODE
from server.seed import SeedResult

PASSPORT = "borgerservice.pas"
PHONE = "00112233"


def _at(page: str) -> Callable[[dict[str, Any]], bool]:
    return lambda seen: seen["page"] == page


def _home(seen: dict[str, Any]) -> bool:
    return bool(seen["page"] == "home" and seen["connection"] == "live")


def test_a_booked_citizen_is_told_where_to_go(
    programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any]
) -> None:
    """The code of the letter is held before the scanner: checked in, and the caseworker's notice tells the time."""
    url, seeded = served
    kiosk = programs.kiosk(url, seeded)
    _, tray = programs.tray(url, seeded)
    until(kiosk, _home)
    until(tray, lambda seen: seen["connection"] == "live")
    kiosk.call("scan", text=FIRST_CODE)
    seen = until(kiosk, _at("arrival"))
    assert seen["arrival"] == "checked-in"
    assert seen["waiting_area"] != ""
    label = seen["label"]
    (notice,) = until(tray, lambda seen: bool(seen["notices"]))["notices"]
    assert notice["label"] == label
    kiosk.call("tap", objectName="done")
    until(kiosk, _home)
    kiosk.call("scan", text=FIRST_CODE)
    assert until(kiosk, _at("arrival"))["arrival"] == "already"


def test_a_missing_document_is_found_out_in_arabic(
    programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any], open_folder: Path
) -> None:
    """The list goes to the citizen's phone in their own language, and nobody's number is kept."""
    url, seeded = served
    kiosk = programs.kiosk(url, seeded, "--language", "ar")
    until(kiosk, _home)
    kiosk.call("tap", objectName=f"tile-{PASSPORT}")
    documents = until(kiosk, _at("documents"))["documents"]
    for name in ("missing-something", f"missing-{documents[0]['id']}", "missing-done"):
        kiosk.call("tap", objectName=name)
    until(kiosk, _at("advice"))
    kiosk.call("tap", objectName="send-sms")
    until(kiosk, _at("phone"))
    for digit in PHONE:
        kiosk.call("tap", objectName=f"key-{digit}")
    kiosk.call("tap", objectName="confirm")
    messages = open_folder / "messages.jsonl"
    until(kiosk, lambda seen: seen["page"] == "sent" and messages.exists())
    (message,) = [json.loads(line) for line in messages.read_text(encoding="utf-8").splitlines()]
    assert documents[0]["name"] in message["body"]
    assert PHONE not in (open_folder / "server.log").read_text(encoding="utf-8")
