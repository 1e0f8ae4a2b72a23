"""Two desks hand on, park, take back and finish: the real server with two real trays."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import httpx
import pytest

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"
PASS = "borgerservice.pas"


class Centre:
    """The centre as its server has it."""

    def __init__(self, url: str, database_url: str, seeded: SeedResult) -> None:
        self._url = f"{url}/api/v1/sites/{SITE}"
        self._database_url = database_url
        self._stand = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}

    def issue(self) -> str:
        """Somebody takes a number for a passport."""
        command = {"id": str(new_id()), "service_id": PASS, "language": "da"}
        answer = httpx.post(f"{self._url}/tickets", json=command, headers=self._stand).raise_for_status()
        return str(answer.json()["ticket"]["label"])

    def ticket(self, label: str) -> dict[str, Any]:
        """The ticket of that number, open or not."""
        return dict(asyncio.run(self._row("select * from ticket where label = $1", label)))

    def errand_of(self, ticket: dict[str, Any]) -> dict[str, Any]:
        """The errand that came out of that one."""
        return dict(asyncio.run(self._row("select * from ticket where follows = $1", ticket["id"])))

    def let_time_come(self, label: str) -> None:
        """The parked ticket's time was a moment ago; the server sees it at its next look."""
        asyncio.run(self._row("update ticket set parked_until = now() where label = $1 returning id", label))

    async def _row(self, query: str, *values: object) -> Any:
        connection = await asyncpg.connect(self._database_url)
        try:
            (row,) = await connection.fetch(query, *values)
        finally:
            await connection.close()
        return row


@pytest.fixture
def centre(mortal: Any, always_open: tuple[str, SeedResult]) -> Centre:
    """Open at all hours, and nobody has come yet."""
    return Centre(mortal.url, *always_open)


Hand = Callable[..., Any]


@pytest.fixture
def trays(
    mortal: Any, always_open: tuple[str, SeedResult], programs: Any, until: Callable[..., Any]
) -> tuple[Hand, Hand]:
    """Bo's and Amina's, with the desk window open; called with buttons to press and then what to wait for."""
    hands = [programs.tray(mortal.url, always_open[1], username=username)[1] for username in ("bo", "amina")]

    def opened(hand: Any) -> Hand:
        until(hand, lambda seen: seen["connection"] == "live" and seen["desk_id"] is not None)

        def press(*names: str, typed: tuple[str, str] | None = None, **wanted: Any) -> Any:
            for name in names:
                if typed is not None and name == names[-1]:
                    hand.call("fill", objectName=typed[0], text=typed[1])
                hand.press(name)
            return until(hand, lambda seen: all(seen[key] == value for key, value in wanted.items()))

        press("show-window")
        return press

    bo, amina = (opened(hand) for hand in hands)
    return bo, amina


def take(tray: Hand, label: str) -> None:
    """Call next and start: it is that one."""
    tray("call-next", open_case={"label": label, "state": "called", "calls": 1})
    tray("start", open_case={"label": label, "state": "serving", "calls": 1})


def did(action: str, label: str) -> dict[str, str]:
    """What can be taken back."""
    return {"action": action, "label": label}


def test_finished_by_mistake_and_taken_back(centre: Centre, trays: tuple[Hand, Hand]) -> None:
    """The case is as it was; then one errand more, at the same place; and then the outcome, for good."""
    bo, _ = trays
    label = centre.issue()
    bo(waiting=1, next=label)
    take(bo, label)
    before = centre.ticket(label)
    bo("finish", "outcome-solved", open_case=None, undo=did("finish", label))
    assert centre.ticket(label)["state"] == "finished"
    bo("undo", open_case={"label": label, "state": "serving", "calls": 1}, undo=None)
    again = centre.ticket(label)
    assert {key: again[key] for key in before if key != "undo"} == {
        key: value for key, value in before.items() if key != "undo"
    }
    bo("second-errand", "errand-for-queue")
    bo("second-errand-do", typed=("asking-errand-field", "kør"), waiting=1)
    errand = centre.errand_of(before)
    assert errand["service_id"] == "borgerservice.koerekort"
    assert (errand["due_at"], errand["for_desk_id"]) == (before["due_at"], None)
    bo(next=errand["label"], undo=did("second-errand", errand["label"]))
    bo("finish", "outcome-follow-up", open_case=None)
    done = centre.ticket(label)
    assert (done["state"], done["outcome"]) == ("finished", "follow-up")


def test_call_next_with_an_open_case(centre: Centre, trays: tuple[Hand, Hand]) -> None:
    """One answer ends the open case as solved and calls the next; both can be taken back, the later one first."""
    bo, _ = trays
    first, second = centre.issue(), centre.issue()
    bo(waiting=2)
    take(bo, first)
    bo("call-next", "close-and-call", open_case={"label": second, "state": "called", "calls": 1})
    assert centre.ticket(first)["outcome"] == "solved"
    bo("undo", open_case=None, undo=did("finish", first))
    bo("undo", open_case={"label": first, "state": "serving", "calls": 1}, waiting=1)
    assert centre.ticket(second)["state"] == "waiting"


def test_parked_and_handed_on(centre: Centre, trays: tuple[Hand, Hand]) -> None:
    """Parked until a time, and taken back; parked again, it waits at its place when the time has come; handed to Amina
    by a few letters: she has it next, at the place it had.
    """
    bo, amina = trays
    label, later = centre.issue(), centre.issue()
    bo(waiting=2, next=label)
    take(bo, label)
    place = centre.ticket(label)["due_at"]
    bo("park", "park-10", open_case=None, undo=did("park", label), next=later)
    parked = centre.ticket(label)
    assert (parked["state"], parked["due_at"]) == ("parked", place)
    left = parked["parked_until"] - datetime.now(UTC)
    assert timedelta(minutes=9) < left <= timedelta(minutes=10)
    bo("undo", open_case={"label": label, "state": "serving", "calls": 1})
    bo("park", "park-10", open_case=None, next=later)
    centre.let_time_come(label)
    amina("call-next", open_case={"label": later, "state": "called", "calls": 1})
    amina("undo", open_case=None)
    bo(waiting=2, next=label)
    assert (centre.ticket(label)["state"], centre.ticket(label)["due_at"]) == ("waiting", place)
    take(bo, label)
    bo("to-colleague", "to-colleague-do", typed=("asking-to-colleague-field", "amina"), open_case=None)
    assert centre.ticket(label)["due_at"] == place
    bo(waiting=1, next=later)
    amina(waiting=2, next=label)
    take(amina, label)
    amina("transfer", "transfer-do", typed=("asking-transfer-field", "skranke 3"), open_case=None)
    bo(waiting=2, next=label)
    assert (centre.ticket(label)["for_desk_id"], centre.ticket(label)["due_at"]) == ("borgerservice.3", place)
    amina(waiting=1, next=later)
