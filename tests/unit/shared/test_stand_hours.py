"""When a stand is closed, and when that changes: the moments held against a look at each minute."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from msgspec import structs

from kiosk_app.gallery.theatre import sample_state
from shared.protocol.content import Configuration
from shared.protocol.hours import CentreHours, SpecialDay
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening import stand_closes, stand_is_closed, stand_opens

MORNING = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
_WEEK = tuple(OpeningPeriod(weekday=day, opens=time(9), closes=time(15)) for day in range(5))


def centre(*, check_in: bool, opening: Any = _WEEK, special: tuple[SpecialDay, ...] = ()) -> Configuration:
    """The sample's, in which every service follows the centre."""
    whole = sample_state().configuration
    return structs.replace(
        whole,
        services=tuple(structs.replace(each, opening=None, booking_opening=None) for each in whole.services),
        stands=tuple(structs.replace(each, check_in=check_in) for each in whole.stands),
        hours=CentreHours(opening=opening, special_days=special),
    )


@pytest.mark.parametrize("check_in", [True, False])
def test_it_closes_and_opens_when_it_says(check_in: bool) -> None:
    """From every half hour of four days: the minute before it is as it was, and at the moment it is otherwise."""
    whole = centre(check_in=check_in)
    minute = timedelta(minutes=1)
    for half_hours in range(4 * 48):
        now = MORNING + half_hours * timedelta(minutes=30)
        closed = stand_is_closed(whole, "stand-1", now)
        change = (stand_opens if closed else stand_closes)(whole, "stand-1", now)
        assert change is not None
        assert change > now
        assert stand_is_closed(whole, "stand-1", change) is not closed
        assert stand_is_closed(whole, "stand-1", change - minute) is closed


def test_who_has_a_booking_is_let_in_before() -> None:
    """A stand with check-in opens earlier than the doors by what the centre has said; one without does not."""
    night = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
    with_it, without = (stand_opens(centre(check_in=each), "stand-1", night) for each in (True, False))
    assert with_it is not None
    assert without is not None
    early = centre(check_in=True).site.check_in.early_minutes
    assert without - with_it == timedelta(minutes=early) > timedelta()


def test_what_never_changes() -> None:
    """Open day and night it never closes; without hours it never opens; without services it has none."""
    always = tuple(OpeningPeriod(weekday=day, opens=time(0), closes=time(0)) for day in range(7))
    assert not stand_is_closed(centre(check_in=True, opening=always), "stand-1", MORNING)
    assert stand_closes(centre(check_in=True, opening=always), "stand-1", MORNING) is None
    assert stand_is_closed(centre(check_in=True, opening=()), "stand-1", MORNING)
    assert stand_opens(centre(check_in=True, opening=()), "stand-1", MORNING) is None
    assert not stand_is_closed(structs.replace(centre(check_in=True), services=()), "stand-1", MORNING)


def test_closed_by_hand() -> None:
    """A special day closes it in the middle of the week."""
    special = SpecialDay(id="x", name={"da": "Strømsvigt"}, first=MORNING.date(), last=MORNING.date(), periods=())
    whole = centre(check_in=False, special=(special,))
    assert stand_is_closed(whole, "stand-1", MORNING)
    opens = stand_opens(whole, "stand-1", MORNING)
    assert opens is not None
    assert opens.date() == MORNING.date() + timedelta(days=1)
