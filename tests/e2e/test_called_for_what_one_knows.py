"""Amina knows passports, Jonas everything: real trays, a real server, and a superuser who decides while they work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"
PASS, LICENCE = "borgerservice.pas", "borgerservice.koerekort"


class Office:
    """What a citizen and a superuser do by HTTP."""

    def __init__(self, url: str, seeded: SeedResult, http: httpx.Client) -> None:
        self.url, self.seeded, self.http = f"{url}/api/v1", seeded, http
        body = {"username": "kirsten", "password": seeded.password}
        answer = http.post(f"{self.url}/sign-in", json=body).raise_for_status().json()
        self.superuser = {"authorization": f"Bearer {answer['token']}"}

    def issue(self, service: str) -> str:
        """A citizen takes a number; answers what is written on it."""
        headers = {"authorization": f"Bearer {self.seeded.kiosk_tokens[SITE]}"}
        body = {"id": str(new_id()), "service_id": service, "language": "da"}
        answer = self.http.post(f"{self.url}/sites/{SITE}/tickets", json=body, headers=headers).raise_for_status()
        return str(answer.json()["ticket"]["label"])

    def person(self, username: str) -> dict[str, Any]:
        """What is decided about somebody."""
        people = self.http.get(f"{self.url}/sites/{SITE}/people", headers=self.superuser).raise_for_status().json()
        found: dict[str, Any] = next(each for each in people if each["about"]["username"] == username)
        return found

    def decide(self, username: str, **changed: Any) -> None:
        """Decide otherwise."""
        person = self.person(username)
        body = {"version": person["version"], "about": {**person["about"], **changed}}
        path = f"{self.url}/sites/{SITE}/people/{person['id']}"
        self.http.put(path, json=body, headers=self.superuser).raise_for_status()


@pytest.fixture
def office(served: tuple[str, SeedResult]) -> Iterator[Office]:
    """The office that is open."""
    with httpx.Client() as http:
        yield Office(*served, http)


@pytest.fixture
def trays(programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any]) -> tuple[Any, Any]:
    """Amina's and Jonas's, at desks that do everything."""
    hands = [programs.tray(*served, username=name)[1] for name in ("amina", "jonas")]
    for hand in hands:
        until(hand, lambda seen: seen["connection"] == "live" and seen["presence"] == "open")
    return hands[0], hands[1]


def labels(seen: dict[str, Any]) -> list[str]:
    """Of whom notices tell."""
    return [notice["label"] for notice in seen["notices"]]


def test_what_the_superuser_decides_counts_at_once(
    office: Office, trays: tuple[Any, Any], until: Callable[..., Any]
) -> None:
    """Amina's notice of a licence goes while she looks at it; when Jonas pauses it is hers, so nobody is forgotten."""
    amina, jonas = trays
    licence = office.issue(LICENCE)
    for hand in trays:
        until(hand, lambda seen: labels(seen) == [licence] and seen["next"] == licence)
    office.decide("amina", services=[PASS])
    until(amina, lambda seen: labels(seen) == [] and seen["next"] == "")
    assert labels(jonas.call("inspect")) == [licence]
    passport = office.issue(PASS)
    until(amina, lambda seen: seen["next"] == passport and labels(seen) == [passport])
    amina.press("call-next")
    until(amina, lambda seen: (seen["open_case"] or {}).get("label") == passport)
    until(jonas, lambda seen: seen["waiting"] == 1 and seen["next"] == licence)
    jonas.press("pause")
    until(amina, lambda seen: seen["next"] == licence)
    jonas.press("pause")
    until(amina, lambda seen: seen["next"] == "")
    office.decide("amina", services=[])
    until(amina, lambda seen: seen["next"] == licence)


def test_back_from_leave(office: Office, trays: tuple[Any, Any]) -> None:
    """The superuser writes a leave while Amina works: she is told who stands in for her, and ends it with one click."""
    amina, _ = trays
    today, jonas = datetime.now(ZoneInfo("Europe/Copenhagen")).date(), office.person("jonas")
    leave = {"leave_from": str(today - timedelta(days=1)), "leave_until": str(today + timedelta(days=3))}
    office.decide("amina", deputies=[jonas["id"]], **leave)
    name = jonas["about"]["display_name"]
    amina.wait_until("read", lambda words: name in words, 40, objectName="notice-leave")
    amina.press("leave-end")
    amina.wait_until("read", lambda words: words == "", 40, objectName="notice-leave")
    assert office.person("amina")["about"]["leave_until"] == str(today - timedelta(days=1))
