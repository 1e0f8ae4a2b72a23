"""Check-in through the real pages, by real taps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shared.client.outcomes import Unreachable
from shared.protocol.checkin import (
    Ask,
    AskMore,
    ByBirth,
    ByCode,
    ByPhone,
    CheckedIn,
    NoBooking,
    TooLate,
    WrongCentre,
)

MORNING = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
PASSPORT = "borgerservice.pas"
CODE = "K7NH4RWX"


@pytest.fixture
def kiosk(make_prepared: Callable[..., Any]) -> Any:
    """The stand with an invented menu."""
    return make_prepared()


def checked_in(kiosk: Any, *, late: bool = False) -> CheckedIn:
    """The answer that all is well."""
    ticket = kiosk.ticket(booked_for=MORNING + timedelta(minutes=20))
    return CheckedIn(ticket=ticket, ahead=0, desk_id=kiosk.configuration.desks[0].id, late=late)


def test_check_in_by_code(kiosk: Any) -> None:
    """Typed on the screen; the answer shows where to go, and the ticket is printed."""
    kiosk.tap("tile-check-in")
    kiosk.tap("way-code")
    kiosk.type(CODE)
    kiosk.tap("confirm")
    assert kiosk.api.sent[-1][1].known_by == ByCode(code=CODE)
    kiosk.reply(checked_in(kiosk))
    assert kiosk.page == "arrival"
    assert kiosk.text("waiting-area") != ""
    assert len(kiosk.worker.jobs) == 1
    kiosk.tap("done")
    assert kiosk.page == "home"


@pytest.mark.parametrize("collision", [False, True])
def test_check_in_by_birth_date(kiosk: Any, collision: bool) -> None:
    """Day and month; the first letter only when two match."""
    kiosk.tap("tile-check-in")
    kiosk.tap("way-birth")
    kiosk.type("2412")
    kiosk.tap("confirm")
    assert kiosk.api.sent[-1][1].known_by == ByBirth(day=24, month=12)
    if collision:
        kiosk.reply(AskMore(ask=Ask.INITIAL))
        kiosk.tap("letter-M")
        assert kiosk.api.sent[-1][1].known_by == ByBirth(day=24, month=12, initial="M")
    kiosk.reply(checked_in(kiosk))
    assert (kiosk.page, kiosk.stand.checkin.props.outcome) == ("arrival", "checked-in")


def test_check_in_late(kiosk: Any) -> None:
    """A little late waits like a walk-in; too late may take a number."""
    kiosk.stand.visit.scanned(CODE)
    kiosk.reply(checked_in(kiosk, late=True))
    assert kiosk.stand.checkin.props.late
    kiosk.tap("done")
    kiosk.stand.visit.scanned(f"https://fjordby.example/c/{CODE}")
    kiosk.reply(TooLate(service_id=PASSPORT, booked_for=MORNING - timedelta(hours=2)))
    kiosk.tap("take-ticket")
    assert kiosk.api.sent[-1][1].service_id == PASSPORT
    kiosk.answer()
    assert kiosk.page == "number"


def test_check_in_at_the_wrong_centre(kiosk: Any) -> None:
    """Where to go instead; nothing is printed."""
    kiosk.stand.visit.scanned(CODE)
    kiosk.reply(WrongCentre(site_id="job", site_name={"da": "Jobcenter"}, address="Havnegade 2", booked_for=MORNING))
    assert kiosk.find("other-centre") is not None
    assert kiosk.worker.jobs == []
    kiosk.tap("done")
    assert kiosk.page == "home"


def test_a_booking_that_is_not_found(kiosk: Any) -> None:
    """Typing anew, and help after the third time; silence is told and tried again."""
    kiosk.tap("tile-check-in")
    kiosk.tap("way-phone")
    for _ in range(3):
        kiosk.type("0012")
        kiosk.tap("confirm")
        assert kiosk.api.sent[-1][1].known_by == ByPhone(digits="0012")
        kiosk.reply(NoBooking())
        kiosk.tap("try-again")
    assert kiosk.stand.checkin.props.tries == 3
    kiosk.type("0012")
    kiosk.tap("confirm")
    kiosk.api.sent[-1][2](Unreachable("no answer"))
    kiosk.tap("try-again")
    assert kiosk.api.sent[-1][1] == kiosk.api.sent[-2][1]
