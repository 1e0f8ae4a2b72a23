"""Somebody comes for one caseworker: the right people are told, in turn, by real trays and a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from demo.programs import start_server
from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"
PASS = "borgerservice.pas"


class Centre:
    """A server whose notices go on after ten seconds to the deputies, and after fourteen to the host."""

    def __init__(self, url: str, seeded: SeedResult, http: httpx.Client) -> None:
        self.url, self.seeded, self.http = url, seeded, http
        self._kiosk = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}

    def issue(self) -> str:
        """A citizen takes a number; answers the ticket's id."""
        body = {"id": str(new_id()), "service_id": PASS, "language": "da"}
        answer = self.http.post(f"{self.url}/api/v1/sites/{SITE}/tickets", json=body, headers=self._kiosk)
        answer.raise_for_status()
        return str(answer.json()["ticket"]["id"])

    def sign_in(self, username: str) -> dict[str, str]:
        """The headers of a member of staff."""
        body = {"username": username, "password": self.seeded.password}
        answer = self.http.post(f"{self.url}/api/v1/sign-in", json=body).raise_for_status().json()
        return {"authorization": f"Bearer {answer['token']}", "staff-id": answer["staff"]["id"]}

    def hand_to(self, ticket_id: str, username: str) -> None:
        """The citizen has come for that person."""
        headers = self.sign_in(username)
        body = {"id": str(new_id()), "to_staff_id": headers.pop("staff-id")}
        url = f"{self.url}/api/v1/sites/{SITE}/tickets/{ticket_id}/transfer"
        self.http.post(url, json=body, headers=headers).raise_for_status()

    def ticket(self, ticket_id: str) -> dict[str, Any]:
        """The ticket as everybody sees it."""
        state = self.http.get(f"{self.url}/api/v1/sites/{SITE}/snapshot", headers=self._kiosk).json()
        found: dict[str, Any] = state["tickets"][ticket_id]
        return found


@pytest.fixture
def centre(always_open: tuple[str, SeedResult], open_folder: Path) -> Iterator[Centre]:
    """Amina's deputy is Jonas; the host is Bo."""
    database_url, seeded = always_open

    async def configure() -> None:
        connection = await asyncpg.connect(database_url)
        rule = msgspec.json.encode({"deputies_seconds": 10, "host_seconds": 14}).decode()
        await connection.execute("update site set notice = $1 where id = $2", rule, SITE)
        await connection.execute(
            "update staff set deputies = array(select id from staff where username = 'jonas') where username = 'amina'"
        )
        await connection.close()

    asyncio.run(configure())
    with start_server(database_url, log=open_folder / "server.log") as program, httpx.Client() as http:
        yield Centre(program.wait_for("listening "), seeded, http)


@pytest.fixture
def trays(programs: Any, centre: Centre, until: Callable[..., Any]) -> dict[str, Any]:
    """The trays of Amina, Jonas (her deputy) and Bo (the host), all connected and present."""
    hands = {name: programs.tray(centre.url, centre.seeded, username=name)[1] for name in ("amina", "jonas", "bo")}
    for hand in hands.values():
        until(hand, lambda seen: seen["connection"] == "live" and seen["presence"] == "open")
    return hands


def told(why: str) -> Callable[[dict[str, Any]], bool]:
    """Whether a notice stands for that reason."""
    return lambda seen: [notice["why"] for notice in seen["notices"]] == [why]


def test_from_the_caseworker_to_the_deputy_to_the_host(
    centre: Centre, trays: dict[str, Any], until: Callable[..., Any]
) -> None:
    """Amina alone is told; without an answer Jonas, then Bo; when Bo says to come, the others read it."""
    some = centre.issue()
    for hand in trays.values():
        until(hand, told("queue"))
    centre.hand_to(some, "amina")
    until(trays["amina"], told("person"))
    for name in ("jonas", "bo"):
        until(trays[name], lambda seen: not seen["notices"])
    until(trays["jonas"], told("deputy"))
    assert trays["bo"].call("inspect")["notices"] == []
    until(trays["bo"], told("host"))
    trays["bo"].press("notice-coming")
    until(trays["bo"], lambda seen: not seen["notices"])
    for name in ("amina", "jonas"):
        (notice,) = until(trays[name], lambda seen: seen["notices"] and seen["notices"][0]["said"])["notices"]
        assert notice["said"] == ["coming", "Bo Vesterlyng"]
    assert centre.ticket(some)["answer"]["kind"] == "coming"


def test_not_mine_and_pause(centre: Centre, trays: dict[str, Any], until: Callable[..., Any]) -> None:
    """Jonas hands the citizen on to Amina, who is on pause: counted, not shown; shown when she is back."""
    trays["amina"].press("pause")
    until(trays["amina"], lambda seen: seen["presence"] == "paused")
    some = centre.issue()
    centre.hand_to(some, "jonas")
    until(trays["jonas"], told("person"))
    amina = centre.sign_in("amina")["staff-id"]
    trays["jonas"].call("choose", objectName=f"notice-to-{amina}")
    until(trays["jonas"], lambda seen: not seen["notices"])
    seen = until(trays["amina"], lambda seen: seen["held"] == 1)
    assert seen["notices"] == []
    trays["amina"].press("pause")
    until(trays["amina"], told("person"))
    trays["amina"].press("notice-call-now")
    until(trays["amina"], lambda seen: (seen["open_case"] or {}).get("state") == "called")
    assert centre.ticket(some)["staff_id"] == amina
