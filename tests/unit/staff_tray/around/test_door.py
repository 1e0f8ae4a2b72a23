"""Giving a number and checking in on somebody's behalf: what can be given, and that nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import QLocale

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    Ask,
    AskMore,
    ByBirth,
    ByCode,
    ByPhone,
    CheckedIn,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)
from shared.protocol.commands import IssueReply
from shared.protocol.errors import ProblemType
from shared.protocol.hours import CentreHours, SpecialDay
from shared.protocol.model import LastTicket, OpeningPeriod
from staff_tray.host.checking_in import By, known
from staff_tray.host.door_words import closed_words, offer_row, reply_words
from staff_tray.host.giving import Closed

Make = Callable[..., Any]
ENGLISH = QLocale("en_GB")


@pytest.fixture
def opened(site: Make) -> Make:
    """Makes states in which passports are open now, moving opens at noon, and building not before Thursday."""

    def make(*tickets: Any) -> Any:
        state = site(*tickets)
        hours = {"pas": (0, 8), "flyt": (0, 12), "byg": (3, 8)}
        services = tuple(
            structs.replace(
                service,
                opening=(
                    OpeningPeriod(weekday=hours[service.id][0], opens=time(hours[service.id][1]), closes=time(17)),
                ),
            )
            for service in state.configuration.services
        )
        return structs.replace(state, configuration=structs.replace(state.configuration, services=services))

    return make


def test_open_ones_first_and_why_the_others_are_closed(new_scene: Make, opened: Make, ticket: Make) -> None:
    """Every service is there, with who waits; a closed one says when it opens, and cannot be chosen to any effect."""
    scene = new_scene()
    scene.put(opened(ticket(1)))
    scene.giving.open()
    offers = scene.giving.props.offers
    assert [(offer.service_id, offer.closed) for offer in offers] == [
        ("pas", None),
        ("flyt", Closed.OPENS_TODAY),
        ("byg", Closed.OPENS_LATER),
    ]
    assert [closed_words(offer, ENGLISH) for offer in offers] == [
        "",
        "Closed. Opens at 12:00.",
        "Closed. Opens Thursday at 08:00.",
    ]
    assert offers[0].waiting == 1
    scene.giving.choose("flyt")
    assert not scene.giving.props.may_give
    scene.giving.give()
    assert scene.api.asked == []


def test_closed_for_a_reason_and_after_the_last_number(new_scene: Make, opened: Make, morning: Any) -> None:
    """The reason and a date far ahead are said; after the last number of the stand a host may still give one."""
    scene = new_scene()
    state = opened()
    today = morning.date()
    days = SpecialDay(id="x", first=today, last=today + timedelta(days=13), name={"da": "Ferie"}, services=("flyt",))
    hours = CentreHours(special_days=(days,), last_ticket=LastTicket(minutes_before=480))
    scene.put(structs.replace(state, configuration=structs.replace(state.configuration, hours=hours)))
    scene.giving.open()
    passport = next(offer for offer in scene.giving.props.offers if offer.service_id == "pas")
    assert (passport.closed, passport.last_given) == (None, True)
    assert offer_row(passport, ENGLISH).details[0].endswith("the stand gives no more numbers today, but you may")
    moving = next(offer for offer in scene.giving.props.offers if offer.service_id == "flyt")
    assert closed_words(moving, ENGLISH).startswith("Closed today: Ferie. Opens Monday")
    assert moving.far_off
    scene.giving.choose("pas")
    assert scene.giving.props.may_give


@pytest.mark.parametrize(
    ("words", "found"), [("pas", ["pas"]), ("p", ["pas"]), ("flytning", ["flyt"]), ("zebra", [])]
)  # fmt: skip
def test_services_are_found_by_plain_words(new_scene: Make, opened: Make, words: str, found: list[str]) -> None:
    """By name, by the first letters, by the service's letter; nothing for what nothing is called."""
    scene = new_scene()
    scene.put(opened())
    scene.giving.open()
    scene.giving.search(words)
    assert [offer.service_id for offer in scene.giving.props.offers] == found


def test_a_number_is_given_once(new_scene: Make, opened: Make, ticket: Make) -> None:
    """Without an answer the very same command goes again; another service cannot be chosen in between."""
    scene = new_scene()
    scene.put(opened())
    scene.giving.open()
    scene.giving.choose("pas")
    scene.giving.speak("nb")
    scene.giving.give()
    scene.giving.give()
    scene.api.done(Unreachable("no route"))
    scene.giving.choose("byg")
    scene.giving.close()
    scene.giving.open()
    assert scene.giving.props.chosen.service_id == "pas"
    scene.giving.give()
    (first, second) = [command for _, _, command in scene.api.asked]
    assert first == second
    assert (first.service_id, first.language) == ("pas", "nb")
    scene.api.done(Done(IssueReply(ticket=ticket(44), ahead=2)))
    given = scene.giving.props.given
    assert (given.label, given.ahead, given.area) == ("P044", 2, "Område A")
    scene.giving.choose("pas")
    scene.giving.give()
    assert scene.api.asked[-1][2].id != first.id


def test_a_refused_number_is_another_command_next_time(new_scene: Make, opened: Make, problem: Make) -> None:
    """The server has said no, and why."""
    scene = new_scene()
    scene.put(opened())
    scene.giving.open()
    scene.giving.choose("pas")
    scene.giving.give()
    scene.api.done(Refused(problem(ProblemType.SERVICE_CLOSED)))
    assert scene.giving.props.trouble is ProblemType.SERVICE_CLOSED
    scene.giving.give()
    first, second = [command.id for _, _, command in scene.api.asked]
    assert first != second


def test_no_number_without_a_connection(new_scene: Make, opened: Make) -> None:
    """The services can be read, and that is all."""
    scene = new_scene()
    scene.put(opened())
    scene.giving.open()
    scene.giving.choose("pas")
    scene.feed.be(Connection.LOST)
    assert (scene.giving.props.offline, scene.giving.props.may_give) == (True, False)


@pytest.mark.parametrize(
    ("by", "text", "expected"),
    [
        (By.CODE, "K7M-2QX", ByCode(code="K7M-2QX")),
        (By.CODE, " k7m 2qx ", ByCode(code="k7m2qx")),
        (By.CODE, "K7", None),
        (By.CODE, "K7M_2QX", None),
        (By.BIRTH, "2411", ByBirth(day=24, month=11)),
        (By.BIRTH, "24/11", ByBirth(day=24, month=11)),
        (By.BIRTH, "2902", ByBirth(day=29, month=2)),
        (By.BIRTH, "3113", None),
        (By.BIRTH, "3002", None),
        (By.BIRTH, "241", None),
        (By.PHONE, "5678", ByPhone(digits="5678")),
        (By.PHONE, "56 78", ByPhone(digits="5678")),
        (By.PHONE, "567", None),
        (By.PHONE, "٥٦٧٨", None),
    ],
)
def test_what_a_citizen_is_known_by(by: By, text: str, expected: Any) -> None:
    """As typed, with spaces and signs between; nothing while it is not enough or cannot be."""
    assert known(by, text, "") == expected


def test_checking_in_asks_for_more_and_forgets_what_was_typed(new_scene: Make, opened: Make, ticket: Make) -> None:
    """Several match: the initial is asked for; once the citizen is here, nothing that was typed is kept."""
    scene = new_scene()
    scene.put(opened())
    checking = scene.checking
    checking.open()
    checking.know_by(By.BIRTH)
    checking.type_text("2411")
    checking.send()
    checking.send()
    assert len(scene.api.asked) == 1
    scene.api.done(Done(AskMore(ask=Ask.INITIAL)))
    assert (checking.props.ask_initial, checking.props.may_send) == (True, False)
    checking.type_initial("K")
    checking.send()
    assert scene.api.asked[-1][2].known_by == ByBirth(day=24, month=11, initial="K")
    here = CheckedIn(ticket=ticket(1), ahead=0, desk_id=None, late=False)
    scene.api.done(Done(here))
    assert (checking.props.text, checking.props.initial, checking.props.ticket_id) == ("", "", ticket(1).id)


def test_several_with_that_initial_too(new_scene: Make, opened: Make) -> None:
    """Then only the code decides."""
    scene = new_scene()
    scene.put(opened())
    scene.checking.open()
    scene.checking.know_by(By.PHONE)
    scene.checking.type_text("5678")
    scene.checking.send()
    scene.api.done(Done(AskMore(ask=Ask.CODE)))
    props = scene.checking.props
    assert (props.by, props.text, props.ask_code) == (By.CODE, "", True)


def test_a_check_in_without_an_answer_goes_again_as_it_was(new_scene: Make, opened: Make) -> None:
    """The same command, so that nobody is checked in twice; what is typed anew is another."""
    scene = new_scene()
    scene.put(opened())
    scene.checking.open()
    scene.checking.type_text("K7M-2QX")
    scene.checking.send()
    scene.api.done(Unreachable("no route"))
    scene.checking.send()
    first, second = [command for _, _, command in scene.api.asked]
    assert first == second
    scene.api.done(Unreachable("no route"))
    scene.checking.type_text("K7M-2QY")
    scene.checking.send()
    assert scene.api.asked[-1][2].id != first.id


def test_every_outcome_has_its_words(new_scene: Make, opened: Make, ticket: Make, morning: Any) -> None:
    """A short head and what to do now; the number where there is one."""
    scene = new_scene()
    scene.put(opened())
    scene.checking.open()
    at = morning + timedelta(hours=1)
    told: list[tuple[str, str]] = []
    for reply in (
        CheckedIn(ticket=ticket(1), ahead=0, desk_id=None, late=False),
        CheckedIn(ticket=ticket(1), ahead=0, desk_id=None, late=True),
        AlreadyCheckedIn(ticket=ticket(1), ahead=0, desk_id=None),
        TooEarly(service_id="pas", booked_for=at, opens_at=morning),
        TooLate(service_id="pas", booked_for=at),
        WrongDay(service_id="pas", booked_for=at),
        WrongCentre(site_id="x", site_name={"da": "Nord"}, address="Torvet 1", booked_for=at),
        NoBooking(),
        AskMore(ask=Ask.INITIAL),
        AskMore(ask=Ask.CODE),
    ):
        scene.checking.type_text(f"K7M-{len(told):03d}")
        scene.checking.send()
        scene.api.done(Done(reply))
        told.append(reply_words(scene.checking.props, "Europe/Copenhagen", "da", ENGLISH))
    assert [head for head, _ in told[:3]] == ["P001"] * 3
    assert all(words.endswith(".") for _, words in told)
    assert len(set(told)) == len(told)
    assert told[3] == ("Too early", "The booking is at 11:42. Check-in opens at 10:42.")
    assert "Nord · Torvet 1" in told[6][1]
