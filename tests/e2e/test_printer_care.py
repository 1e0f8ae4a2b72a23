"""A printer runs out of paper: the host is told, and told when it is mended; a caseworker is left in peace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"
STAND = "Standeren ved indgangen"


@pytest.fixture
def printer(qapp: Any) -> Iterator[VirtualPrinter]:
    """A printer on the network that is well."""
    started = VirtualPrinter()
    started.start()
    yield started
    started.stop()


def test_the_host_sees_to_the_printer(
    programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any], printer: VirtualPrinter, tmp_path: Path
) -> None:
    """Nearly out: a calm notice for Bo, who is the host. Out: he sees to it, and the notice goes. A new roll: it prints
    again. Amina, a caseworker, hears of none of it, but of the citizen who calls for help.
    """
    url, seeded = served
    token = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    programs.kiosk(url, seeded, "--printer", printer.address)
    bo, amina = (programs.tray(url, seeded, username=name)[1] for name in ("bo", "amina"))
    for hand in (bo, amina):
        until(hand, lambda seen: seen["connection"] == "live")
    printer.set_fault(Fault.NEAR_END)
    (near_end,) = until(bo, lambda seen: [stand["state"] for stand in seen["stands"]] == ["near_end"])["stands"]
    assert (near_end["stand"], near_end["mended"]) == (STAND, False)
    printer.set_fault(Fault.OUT)
    until(bo, lambda seen: [stand["state"] for stand in seen["stands"]] == ["out"])
    bo.call("grab", window="notice", path=str(tmp_path / "out.png"))
    bo.press("stand-mine")
    until(bo, lambda seen: seen["stands"] == [])
    printer.set_fault()
    (mended,) = until(bo, lambda seen: [stand["mended"] for stand in seen["stands"]] == [True])["stands"]
    assert mended == {"stand": STAND, "state": "ready", "left": None, "mended": True}
    call = {"id": str(new_id()), "stand_id": "stand-1", "kind": "help", "language": "da"}
    httpx.post(f"{url}/api/v1/sites/{SITE}/help", json=call, headers=token).raise_for_status()
    assert until(amina, lambda seen: bool(seen["help"]))["stands"] == []
    until(bo, lambda seen: bool(seen["help"]))
    state = httpx.get(f"{url}/api/v1/sites/{SITE}/snapshot", headers=token).json()
    assert {key: known["state"] for key, known in state["printers"].items()} == {"stand-1": "ready"}
