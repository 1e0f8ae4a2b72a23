"""A caseworker calls colleagues: silent there, loud at the right ones, over when the caller says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"
Until = Callable[..., Any]


def at_work(url: str, seeded: SeedResult, username: str) -> None:
    """Say that this person is here."""
    answer = httpx.post(f"{url}/api/v1/sign-in", json={"username": username, "password": seeded.password})
    token = {"authorization": f"Bearer {answer.raise_for_status().json()['token']}"}
    here = {"id": str(new_id()), "status": "open"}
    httpx.post(f"{url}/api/v1/sites/{SITE}/presence", json=here, headers=token).raise_for_status()


def trays(programs: Any, until: Until, url: str, seeded: SeedResult, *names: str) -> list[Any]:
    """The trays of these people, connected."""
    hands = [programs.tray(url, seeded, username=name)[1] for name in names]
    for hand in hands:
        until(hand, lambda seen: seen["connection"] == "live")
    return hands


def test_the_right_two_are_called(programs: Any, served: tuple[str, SeedResult], until: Until) -> None:
    """Host and guard are told with the place to gather, a third is not; the caller sees who comes, and ends it."""
    url, seeded = served
    amina, bo, samir, jonas = trays(programs, until, url, seeded, "amina", "bo", "samir", "jonas")
    at_work(url, seeded, "bo")
    amina.press("assistance-ask")
    for hand in (bo, samir):
        (alarm,) = until(hand, lambda seen: seen["alarms"] and seen["alarms"][0]["who"])["alarms"]
        assert alarm == {
            "who": "Amina Klitmose", "where": "Skranke 1 · Lokale 1", "practice": False, "coming": 0, "mine": False,
            "gather": "Ved printerrummet, ikke ved skranken",
        }  # fmt: skip
    until(amina, lambda seen: seen["own_call"] == {"stage": "told", "practice": False, "coming": 0})
    samir.press("alarm-come")
    until(amina, lambda seen: seen["own_call"] == {"stage": "told", "practice": False, "coming": 1})
    until(bo, lambda seen: seen["alarms"][0]["coming"] == 1)
    bo.press("alarm-cannot")
    until(bo, lambda seen: seen["alarms"] == [])
    until(samir, lambda seen: [alarm["mine"] for alarm in seen["alarms"]] == [True])
    seen = until(amina, lambda seen: seen["own_call"]["coming"] == 1)
    assert (seen["alarms"], seen["notices"]) == ([], [])
    assert jonas.call("inspect")["alarms"] == []
    amina.press("assistance-end")
    for hand in (amina, samir):
        until(hand, lambda seen: seen["alarms"] == [] and seen["own_call"] is None)


def test_a_practice(programs: Any, served: tuple[str, SeedResult], until: Until) -> None:
    """It is marked as one at both ends; called in earnest before it is ended, it is a practice no more."""
    url, seeded = served
    amina, bo = trays(programs, until, url, seeded, "amina", "bo")
    amina.press("assistance-practise")
    until(bo, lambda seen: [alarm["practice"] for alarm in seen["alarms"]] == [True])
    until(amina, lambda seen: seen["own_call"] == {"stage": "told", "practice": True, "coming": 0})
    bo.press("alarm-come")
    until(amina, lambda seen: seen["own_call"]["coming"] == 1)
    amina.press("assistance-ask")
    until(amina, lambda seen: seen["own_call"] == {"stage": "told", "practice": False, "coming": 0})
    until(bo, lambda seen: [(alarm["practice"], alarm["mine"]) for alarm in seen["alarms"]] == [(False, False)])
    amina.press("assistance-end")
    until(bo, lambda seen: seen["alarms"] == [])


def test_a_server_that_is_away(
    mortal: Any, always_open: tuple[str, SeedResult], programs: Any, until: Until
) -> None:  # fmt: skip
    """The caller is told at once that it has not got through; it goes on trying, and one call is made."""
    seeded = always_open[1]
    amina, bo = trays(programs, until, mortal.url, seeded, "amina", "bo")
    mortal.kill()
    amina.press("assistance-ask")
    until(amina, lambda seen: seen["own_call"] == {"stage": "not-yet", "practice": False, "coming": 0}, 8)
    mortal.start()
    until(amina, lambda seen: seen["own_call"]["stage"] == "told")
    (alarm,) = until(bo, lambda seen: bool(seen["alarms"]))["alarms"]
    assert alarm["practice"] is False
    token = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    state = httpx.get(f"{mortal.url}/api/v1/sites/{SITE}/snapshot", headers=token).raise_for_status().json()
    assert state["assistance"] == {}, "a stand is told of no call"


def test_a_message_to_the_host(programs: Any, served: tuple[str, SeedResult], until: Until) -> None:
    """The host gets it with who it is from, a colleague does not; read, it is gone, and the sender has a word of it."""
    url, seeded = served
    amina, bo, jonas = trays(programs, until, url, seeded, "amina", "bo", "jonas")
    amina.call("send-to-host", text="En kørestol til skranke 2, tak")
    seen = until(bo, lambda seen: bool(seen["messages"]))
    assert seen["messages"] == [{"from": "Amina Klitmose", "text": "En kørestol til skranke 2, tak"}]
    bo.press("message-seen")
    until(bo, lambda seen: seen["messages"] == [])
    until(amina, lambda seen: seen["message_word"] != "")
    assert [hand.call("inspect")["messages"] for hand in (amina, jonas)] == [[], []]
