"""What the page Other systems shows for what is known and typed, and the words for it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication

from shared.protocol.systems import AboutSystem, DeadLetter, System, SystemRight, Systems, Topic, Webhook
from staff_tray.gallery.site import NOW
from staff_tray.superuser.systems_props import HookState, Pane, Shown, SystemsInputs, Typed, Use, derive, state_of
from staff_tray.superuser.systems_words import (
    answer_words,
    letter_words,
    overlap_words,
    right_words,
    topic_words,
    use_words,
    why_words,
)

ZONE = "Europe/Copenhagen"
CASES, HOOK = UUID(int=0xA1), UUID(int=0xB1)
ABOUT = AboutSystem(name="Sager", site_ids=("centre",), rights=(SystemRight.READ_QUEUE, SystemRight.READ_BOOKINGS))
HOOKED = Webhook(id=HOOK, url="https://sager.example/hook", topics=(Topic.CALLS,), last_at=NOW, last_status=204)
SYSTEM = System(id=CASES, about=ABOUT, made_at=NOW - timedelta(days=3), seen_at=NOW, webhooks=(HOOKED,))
CENTRES = {"centre": {"da": "Borgerservice", "en": "Citizen service"}, "job": {"da": "Jobcenter"}}
KNOWN = Systems(systems=(SYSTEM,), centres=CENTRES)
LETTER = DeadLetter(event_id="centre.7", kind="ticket.called", at=NOW, given_up_at=NOW, tries=9, fault="x")


def inputs(**more: Any) -> SystemsInputs:
    return SystemsInputs(**{"manages": True, "known": KNOWN, "at": NOW, "chosen": CASES, "pane": Pane.SYSTEM, **more})


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {"may_save": False, "changed": False, "pane": Pane.SYSTEM, "may_act": True}),
        ({"known": None}, {"loaded": False, "rows": ()}),
        ({"edited": structs.replace(ABOUT, name="Sag")}, {"may_save": True, "changed": True}),
        ({"edited": structs.replace(ABOUT, name=" ")}, {"may_save": False, "changed": True}),
        ({"edited": structs.replace(ABOUT, site_ids=())}, {"may_save": False}),
        ({"edited": structs.replace(ABOUT, rights=())}, {"may_save": False}),
        ({"edited": structs.replace(ABOUT, name="Sag"), "pending": True}, {"may_save": False, "may_act": False}),
        ({"edited": structs.replace(ABOUT, name="Sag"), "manages": False}, {"may_save": False, "may_act": False}),
        ({"chosen": UUID(int=5)}, {"pane": Pane.NOTHING, "about": None}),
        ({"chosen": None, "adding": True}, {"pane": Pane.SYSTEM, "may_save": False}),
        ({"pane": Pane.HOOK, "hook": UUID(int=5)}, {"pane": Pane.SYSTEM, "hook": None}),
        ({"pane": Pane.HOOK, "hook": HOOK}, {"pane": Pane.HOOK, "hook": HOOKED, "hook_state": HookState.WELL}),
        ({"pane": Pane.SHOWN}, {"pane": Pane.NOTHING}),
        ({"pane": Pane.SHOWN, "chosen": None, "secret": Shown(CASES, "s")}, {"pane": Pane.SHOWN}),
        ({"typed": Typed("https://a.dk/x", (Topic.CALLS,))}, {"may_add": True, "no_address": False}),
        ({"typed": Typed("https://a.dk/x")}, {"may_add": False}),
        ({"typed": Typed("htt", (Topic.CALLS,))}, {"may_add": False, "no_address": False}),
        ({"typed": Typed("www.a.dk", (Topic.CALLS,))}, {"may_add": False, "no_address": True}),
        ({"typed": Typed("https://u:p@a.dk", (Topic.CALLS,))}, {"may_add": False, "no_address": True}),
        ({"typed": Typed("https://a.dk/#x", (Topic.CALLS,))}, {"may_add": False, "no_address": True}),
    ],
)
def test_what_is_shown(given: dict[str, Any], expected: dict[str, Any]) -> None:
    """From what is known and what is typed."""
    props = derive(inputs(**given))
    assert {name: getattr(props, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("hook", "state"),
    [
        (Webhook(id=HOOK, url="x", topics=()), HookState.NEW),
        (HOOKED, HookState.WELL),
        (structs.replace(HOOKED, failing=True), HookState.FAILING),
        (structs.replace(HOOKED, last_fault="It answered with 500."), HookState.FAILING),
        (structs.replace(HOOKED, failing=True, paused=True), HookState.PAUSED),
    ],
)
def test_how_a_webhook_is(hook: Webhook, state: HookState) -> None:
    """A pause is said before what waits."""
    assert state_of(hook) is state


def test_rows_and_topics() -> None:
    """Names of centres in the person's language, whether it comes at all, and only topics of rights that it has."""
    quiet = structs.replace(SYSTEM, seen_at=NOW - timedelta(days=30), webhooks=(structs.replace(HOOKED, failing=True),))
    never = structs.replace(SYSTEM, seen_at=None, webhooks=(), about=structs.replace(ABOUT, site_ids=("gone", "job")))
    props = derive(inputs(language="en", known=Systems(systems=(SYSTEM, quiet, never), centres=CENTRES)))
    assert [row.use for row in props.rows] == [Use.ACTIVE, Use.QUIET, Use.NEVER]
    assert [row.centres for row in props.rows] == [("Citizen service",), ("Citizen service",), ("gone", "Jobcenter")]
    assert [row.failing for row in props.rows] == [False, True, False]
    assert props.topics == ((Topic.ARRIVALS, True), (Topic.CALLS, True), (Topic.BOOKINGS, True))
    narrow = structs.replace(SYSTEM, about=structs.replace(ABOUT, rights=(SystemRight.READ_BOOKINGS,)))
    props = derive(inputs(known=Systems(systems=(narrow,), centres=CENTRES)))
    assert [may for _, may in props.topics] == [False, False, True]


def test_words_for_everything(qapp: QApplication) -> None:
    """Each right, topic and overlap has its own; an event of a newer server keeps its name."""
    assert len({right_words(right)[0] for right in SystemRight}) == len(SystemRight)
    assert all(right_words(right)[1].endswith(".") for right in SystemRight)
    assert len({topic_words(topic) for topic in Topic}) == len(Topic)
    assert len({overlap_words(hours) for hours in (0, 1, 24, 168)}) == 4
    assert letter_words(LETTER) == "A number was called"
    assert letter_words(structs.replace(LETTER, kind="ticket.sung")) == "ticket.sung"
    assert answer_words(204, "") == "The answer was 204: received."
    assert answer_words(500, "x").startswith("The answer was 500, and")
    assert answer_words(None, "It sang.") == "It did not get there. It sang."
    for fault in (
        "There was no answer in 10 seconds.",
        "The address is in a network that webhooks may not reach.",
        "The address has to begin with https://.",
        "It could not be reached: the name is not known.",
        "It could not be reached: its certificate does not hold.",
        "It could not be reached: the connection was refused.",
    ):
        assert why_words(fault) != fault or fault.startswith("The address has to")
    assert use_words(Use.NEVER, None, NOW, ZONE) == "never used yet"
    assert use_words(Use.ACTIVE, NOW, NOW, ZONE, short=True).startswith("active, last used today")
    assert "at" not in use_words(Use.ACTIVE, NOW - timedelta(days=2), NOW, ZONE, short=True).removeprefix(
        "active, last"
    )
