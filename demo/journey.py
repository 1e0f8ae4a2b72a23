"""The first journey, played once through the real programs: tap, ticket, pop-up, call, display, done."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct

from demo.browser import Display
from shared.client.automation import AutomationClient

SERVICE = "borgerservice.pas"


class Journey(Struct, frozen=True, kw_only=True):
    """What happened. Times are in milliseconds; files are named by what they show."""

    ticket: str
    printed: str
    confirmed_by_printer: bool
    shown_on_stand_ms: float
    tap_to_popup_ms: float
    call_to_display_ms: float
    chimes: int
    finished: bool
    files: dict[str, str]


class JourneyError(RuntimeError):
    """The journey did not happen; the message says how far it got."""


def play(
    kiosk: AutomationClient,
    tray: AutomationClient,
    display: Display,
    *,
    papers: Path,
    out: Path,
    say: Callable[[str], None],
) -> Journey:
    """Play the journey and keep pictures of it in `out`; raises `JourneyError` or `AutomationError` when it fails."""
    files: dict[str, str] = {}

    def picture(name: str) -> Path:
        files[name] = str(out / f"{name}.png")
        return out / f"{name}.png"

    kiosk.wait_until("inspect", lambda seen: seen["connection"] == "live" and seen["page"] == "home", 40)
    tray.wait_until("inspect", lambda seen: seen["connection"] == "live", 40)
    display.wait_until_live()
    _clear_the_desk(tray)
    before = {path.name for path in papers.glob("*.png")}

    say("the citizen taps Pas")
    kiosk.call("grab", path=str(picture("kiosk-home")))
    kiosk.call("tap", objectName=f"tile-{SERVICE}")
    kiosk.wait_until("inspect", lambda seen: seen["page"] == "documents")
    kiosk.call("grab", path=str(picture("kiosk-documents")))
    kiosk.call("tap", objectName="have-all")
    seen = kiosk.wait_until("inspect", lambda seen: seen["page"] == "number")
    label, tapped = str(seen["label"]), seen["tapped_at_ns"]

    say(f"the ticket {label} comes out of the printer")
    printed = kiosk.wait_until("inspect", lambda seen: seen["paper"] == "printed", 15)
    numbered = printed["numbered_at_ns"]
    kiosk.call("grab", path=str(picture("kiosk-number")))
    paper = _newest(papers, before)
    shutil.copyfile(paper, picture("ticket"))

    say("the caseworker gets a pop-up")
    noticed = tray.wait_until("inspect", lambda seen: _notice(seen, label) is not None)
    notice = _notice(noticed, label)
    assert notice is not None
    tray.call("grab", window="notice", path=str(picture("tray-notice")))

    say("the caseworker calls next")
    called = _call(tray, label)
    shown_at_ms = display.shown_at(label)
    display.grab(picture("display"))
    tray.call("grab", window="desk", path=str(picture("tray-desk")))

    say("the caseworker finishes the case")
    tray.press("start")
    tray.wait_until("inspect", lambda seen: (seen["open_case"] or {}).get("state") == "serving")
    _finish(tray)
    return Journey(
        ticket=label,
        printed=str(paper),
        confirmed_by_printer=printed["paper"] == "printed",
        shown_on_stand_ms=_milliseconds(tapped, numbered),
        tap_to_popup_ms=_milliseconds(tapped, notice["shown_at_ns"]),
        call_to_display_ms=round(shown_at_ms - called / 1e6, 1),
        chimes=display.chimes(),
        finished=True,
        files=files,
    )


def _call(tray: AutomationClient, label: str) -> int:
    tray.press("call-next")
    seen = tray.wait_until("inspect", lambda seen: seen["open_case"] is not None)
    if seen["open_case"]["label"] != label:
        raise JourneyError(f"{seen['open_case']['label']} was called, not {label}")
    return int(seen["called_at_ns"])


def _finish(tray: AutomationClient) -> None:
    tray.press("finish")
    tray.press("outcome-solved")
    tray.wait_until("inspect", lambda seen: seen["open_case"] is None)


def _clear_the_desk(tray: AutomationClient) -> None:
    """Serve whoever an earlier, interrupted run has left waiting or at the desk."""
    ends_at = time.monotonic() + 120
    while time.monotonic() < ends_at:
        seen = tray.wait_until("inspect", lambda seen: seen["connection"] == "live")
        case = seen["open_case"]
        if case is None and not seen["waiting"]:
            return
        if case is None:
            tray.press("call-next")
            tray.wait_until("inspect", lambda seen: seen["open_case"] is not None or not seen["waiting"])
        elif case["state"] == "called":
            tray.press("start")
            tray.wait_until("inspect", lambda seen: (seen["open_case"] or {}).get("state") != "called")
        else:
            _finish(tray)
    raise JourneyError("the queue of an earlier run could not be cleared; start afresh with --reset")


def _notice(seen: dict[str, Any], label: str) -> dict[str, Any] | None:
    return next((notice for notice in seen["notices"] if notice["label"] == label), None)


def _newest(papers: Path, before: set[str]) -> Path:
    new = sorted(path for path in papers.glob("*.png") if path.name not in before)
    if len(new) != 1:
        raise JourneyError(f"one paper should have come out of the printer, not {len(new)}")
    return new[0]


def _milliseconds(start_ns: int, end_ns: int) -> float:
    return round((end_ns - start_ns) / 1e6, 1)
