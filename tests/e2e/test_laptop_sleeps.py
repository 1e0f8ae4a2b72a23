"""A caseworker's laptop sleeps for an hour, and wakes up to what is so now."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

import httpx

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"
SERVICE = f"{SITE}.pas"
CAME, WAIT = 60, 5


class Hour:
    """What happens at the centre meanwhile, by the same commands that stands and colleagues give."""

    def __init__(self, url: str, seeded: SeedResult) -> None:
        self._http = httpx.Client(base_url=f"{url}/api/v1/sites/{SITE}", timeout=20)
        self._stand = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
        signed_in = httpx.post(f"{url}/api/v1/sign-in", json={"username": "amina", "password": seeded.password})
        self._colleague = {"authorization": f"Bearer {signed_in.raise_for_status().json()['token']}"}

    def close(self) -> None:
        """The hour is over."""
        self._http.close()

    def _post(self, path: str, who: dict[str, str], **body: Any) -> Any:
        answer = self._http.post(path, json={"id": str(new_id()), **body}, headers=who)
        return answer.raise_for_status().json()["ticket"]

    def come(self) -> str:
        """Somebody takes a number."""
        return str(self._post("/tickets", self._stand, service_id=SERVICE, language="da")["label"])

    def serve(self, desk_id: str) -> None:
        """A colleague sees to whoever is next."""
        ticket = self._post("/calls", self._colleague, desk_id=desk_id)
        for action in ("start", "finish"):
            self._post(f"/tickets/{ticket['id']}/{action}", self._colleague, desk_id=desk_id)

    def other_desk(self, desk_id: str) -> str:
        """A desk for the same service that is not this one."""
        desks = self._http.get("/snapshot", headers=self._stand).json()["configuration"]["desks"]
        return str(next(desk["id"] for desk in desks if desk["id"] != desk_id and SERVICE in desk["services"]))


def test_an_hour_asleep_is_no_sixty_notices(
    mortal: Any, always_open: tuple[str, SeedResult], programs: Any, until: Callable[..., Any]
) -> None:
    """Sixty came, five still wait: after waking there is a notice of each of the five, and there never was another."""
    program, tray = programs.tray(mortal.url, always_open[1])
    desk = until(tray, lambda seen: seen["connection"] == "live" and seen["desk_id"])["desk_id"]
    os.kill(program.pid, signal.SIGSTOP)
    mortal.kill()
    mortal.start()
    hour = Hour(mortal.url, always_open[1])
    colleague = hour.other_desk(desk)
    labels = []
    for number in range(CAME):
        labels.append(hour.come())
        if number >= WAIT:
            hour.serve(colleague)
    hour.close()
    os.kill(program.pid, signal.SIGCONT)
    seen = until(tray, lambda seen: seen["connection"] == "live" and len(seen["notices"]) == WAIT)
    assert seen["waiting"] == WAIT
    assert [notice["label"] for notice in seen["notices"]] == labels[-WAIT:]
    assert seen["all_notices"] == labels[-WAIT:]
