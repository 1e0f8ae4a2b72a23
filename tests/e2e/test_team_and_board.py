"""The team window and the host's board, with a real server and real trays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"
PASS = "borgerservice.pas"


class Door:
    """Who comes in at the door, and what the server knows."""

    def __init__(self, url: str, seeded: SeedResult, http: httpx.Client) -> None:
        self.url, self.seeded, self.http = url, seeded, http
        self.kiosk = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}

    def issue(self) -> dict[str, Any]:
        """A citizen takes a number at the stand; answers the ticket."""
        body = {"id": str(new_id()), "service_id": PASS, "language": "da"}
        answer = self.http.post(f"{self.url}/api/v1/sites/{SITE}/tickets", json=body, headers=self.kiosk)
        ticket: dict[str, Any] = answer.raise_for_status().json()["ticket"]
        return ticket

    def sign_in(self, username: str) -> tuple[dict[str, str], str]:
        """The headers and the id of a member of staff."""
        body = {"username": username, "password": self.seeded.password}
        answer = self.http.post(f"{self.url}/api/v1/sign-in", json=body).raise_for_status().json()
        return {"authorization": f"Bearer {answer['token']}"}, answer["staff"]["id"]

    def hand_to(self, ticket: dict[str, Any], username: str) -> None:
        """The citizen has come for that person."""
        headers, staff_id = self.sign_in(username)
        body = {"id": str(new_id()), "to_staff_id": staff_id}
        url = f"{self.url}/api/v1/sites/{SITE}/tickets/{ticket['id']}/transfer"
        self.http.post(url, json=body, headers=headers).raise_for_status()

    def tickets(self) -> dict[str, Any]:
        """Everybody with an open ticket, by id."""
        state = self.http.get(f"{self.url}/api/v1/sites/{SITE}/snapshot", headers=self.kiosk).json()
        found: dict[str, Any] = state["tickets"]
        return found


@pytest.fixture
def door(served: tuple[str, SeedResult]) -> Any:
    """The door of a centre that is always open."""
    with httpx.Client() as http:
        yield Door(*served, http)


@pytest.fixture
def trays(programs: Any, door: Door, until: Callable[..., Any]) -> dict[str, Any]:
    """The trays of Bo, who is a host, and of Amina, connected and present."""
    hands = {name: programs.tray(door.url, door.seeded, username=name)[1] for name in ("bo", "amina")}
    for hand in hands.values():
        until(hand, lambda seen: seen["connection"] == "live" and seen["presence"] == "open")
    return hands


def row(seen: dict[str, Any], window: str, begins: str) -> str:
    """The row that begins so, as a screen reader says it; "" when there is none."""
    return next((text for text in (seen[window] or {"rows": []})["rows"] if text.startswith(begins)), "")


def test_a_colleague_has_fallen_ill(door: Door, trays: dict[str, Any], until: Callable[..., Any]) -> None:
    """Two wait for Jonas, who is not at work. Amina takes them over, and the one after that who comes is his again."""
    for ticket in (door.issue(), door.issue()):
        door.hand_to(ticket, "jonas")
    amina = trays["amina"]
    amina.press("show-team")
    until(amina, lambda seen: "2 venter" in row(seen, "team", "Jonas"))
    amina.call("pick", objectName="team-list", row="Jonas Engbakke")
    amina.press("take-waiting")
    assert "2 borgere" in until(amina, lambda seen: seen["team"]["question"])["team"]["question"]
    amina.press("take-yes")
    until(amina, lambda seen: seen["team"]["said"])
    _, own = door.sign_in("amina")
    assert {ticket["for_staff_id"] for ticket in door.tickets().values()} == {own}
    until(amina, lambda seen: len([notice for notice in seen["notices"] if notice["why"] == "person"]) == 2)


def test_the_host_asks_a_caseworker_and_reads_the_answer(
    door: Door, trays: dict[str, Any], until: Callable[..., Any]
) -> None:
    """From the board to Amina's screen and back: she says to come, and the row says so."""
    ticket = door.issue()
    bo, amina = trays["bo"], trays["amina"]
    bo.press("show-board")
    until(bo, lambda seen: bool(row(seen, "board", ticket["label"])))
    bo.call("pick", objectName="board-list", row=ticket["label"])
    bo.press("ask-caseworker")
    bo.call("pick", objectName="ask-list", row="Amina Klitmose")
    bo.press("ask-send")
    until(amina, lambda seen: [notice["why"] for notice in seen["notices"]] == ["person"])
    until(bo, lambda seen: "Amina Klitmose" in row(seen, "board", ticket["label"]))
    before = row(bo.call("inspect"), "board", ticket["label"])
    amina.press("notice-coming")
    until(bo, lambda seen: row(seen, "board", ticket["label"]) not in ("", before))
    after = row(bo.call("inspect"), "board", ticket["label"])
    assert "Amina Klitmose er på vej" in after
    assert door.tickets()[ticket["id"]]["answer"]["kind"] == "coming"


def test_a_message_to_the_host(trays: dict[str, Any], until: Callable[..., Any]) -> None:
    """Written in the team window, told on Bo's screen; Amina is told that the host has it, and the field is empty."""
    amina = trays["amina"]
    amina.press("show-team")
    amina.call("fill", objectName="message-text", text="Der er en dreng alene i område B")
    amina.press("message-send")
    (told,) = until(trays["bo"], lambda seen: seen["messages"])["messages"]
    assert told == {"from": "Amina Klitmose", "text": "Der er en dreng alene i område B"}
    until(amina, lambda seen: seen["team"]["message"])


def test_a_number_and_what_they_need_on_somebodys_behalf(
    door: Door, trays: dict[str, Any], until: Callable[..., Any]
) -> None:
    """Bo gives a number at the door, writes down a wheelchair and lets them go first; Amina's notice tells of it."""
    first = door.issue()
    bo = trays["bo"]
    bo.press("show-board")
    until(bo, lambda seen: bool(row(seen, "board", first["label"])))
    bo.press("open-give")
    bo.call("fill", objectName="give-search", text="pas")
    bo.call("pick", objectName="give-list", row="P Pas")
    bo.press("give-send")
    until(bo, lambda seen: len(seen["board"]["rows"]) == 2)
    (given,) = [ticket for ticket in door.tickets().values() if ticket["id"] != first["id"]]
    bo.press("give-note")
    bo.press("need-wheelchair")
    bo.press("grant")
    seen = until(bo, lambda seen: seen["board"]["rows"] and seen["board"]["rows"][0].startswith(given["label"]))
    assert len(seen["board"]["rows"]) == 2
    ticket = door.tickets()[given["id"]]
    assert ticket["due_at"] == ticket["arrived_at"]
    headers, _ = door.sign_in("amina")
    state = door.http.get(f"{door.url}/api/v1/sites/{SITE}/snapshot", headers=headers).json()
    assert state["visitors"][given["id"]]["needs"] == ["wheelchair"]
