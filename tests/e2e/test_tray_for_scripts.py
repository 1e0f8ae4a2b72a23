"""A script, or a button of hardware, has the caseworker's tray call next."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"


def ask(folder: Path, wish: str) -> tuple[int, str, str]:
    """The exit status of `skranke-tray WISH`, what it prints, and its word."""
    environment = {**os.environ, "SKRANKE_TRAY_STATE_DIR": str(folder)}
    environment.pop("DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-m", "staff_tray", wish], env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout.strip(), done.stderr.strip()


def test_a_button_calls_next(
    programs: Any, served: tuple[str, SeedResult], *, open_folder: Path, until: Callable[..., Any]
) -> None:
    """No tray, nobody waits, the number called, a case open, nobody signed in: a status and a word each, no window."""
    url, seeded = served
    folder = open_folder / "tray-bo"
    folder.mkdir()
    assert ask(folder, "--call-next") == (3, "", "No tray runs. Start skranke-tray first.")
    bo = programs.tray(url, seeded)[1]
    until(bo, lambda seen: seen["connection"] == "live" and seen["desk_id"])
    assert ask(folder, "--call-next") == (5, "", "Nobody is waiting.")
    body = {"id": str(new_id()), "service_id": "borgerservice.pas", "language": "da"}
    token = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    reply = httpx.post(f"{url}/api/v1/sites/{SITE}/tickets", json=body, headers=token)
    label = reply.raise_for_status().json()["ticket"]["label"]
    until(bo, lambda seen: seen["waiting"] == 1)
    assert ask(folder, "--call-next") == (0, label, "")
    status, told, _ = ask(folder, "--status")
    assert (status, json.loads(told)) == (
        0,
        {
            "connection": "live",
            "desk": until(bo, bool)["desk_id"],
            "desk_name": json.loads(told)["desk_name"],
            "waiting": 0,
            "open_case": {"label": label, "state": "called"},
        },
    )
    assert ask(folder, "--call-next") == (6, "", "There is an open case. Finish it first.")
    bo.press("sign-out")
    until(bo, lambda seen: not seen["signed_in"])
    assert ask(folder, "--call-next")[0] == 4
    assert ask(folder, "--status")[:2] == (
        4, '{"connection":"signed-out","desk":null,"desk_name":"","waiting":0,"open_case":null}'
    )  # fmt: skip
