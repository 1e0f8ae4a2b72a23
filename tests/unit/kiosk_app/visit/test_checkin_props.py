from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk_app.visit import journey
from kiosk_app.visit.checkin import CheckInInputs, CheckInProps, derive_checkin, entry_shown
from kiosk_app.visit.journey import Arrival, Page, State, Way, inputs
from kiosk_app.visit.keyboards import CODE_KEYS, DIGIT_KEYS, MOST_IN_A_ROW, keyboard_of, letters_of
from kiosk_app.visit.words import LANGUAGE_NAMES
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    CheckedIn,
    CheckInReply,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)

HOME = journey.home("da")


def _derive(world: Any, visit: State) -> CheckInProps:
    service = visit.arrival.service if visit.arrival else None
    other = [] if service is None else [each for each in world.with_content().services if each.id != service.id]
    configuration = world.with_content() if service is None else world.with_content(service, *other)
    return derive_checkin(CheckInInputs(visit=visit, configuration=configuration, now=world.now))


def _arrived(world: Any, reply: CheckInReply, *, service: Any = None, language: str = "da") -> CheckInProps:
    arrival = Arrival(reply=reply, service=service)
    return _derive(world, replace(HOME, language=language, page=Page.ARRIVAL, arrival=arrival))


@pytest.mark.parametrize(
    ("way", "entry", "shown"),
    [
        (Way.BIRTH, "", "__ / __"),
        (Way.BIRTH, "241", "24 / 1_"),
        (Way.PHONE, "00", "0 0 _ _"),
        (Way.CODE, "K7NH4", "K7NH-4___"),
        (Way.CODE, "K7NH4RWX2", "K7NH-4RWX-2"),
    ],
)
def test_the_entry_has_places_for_what_is_to_come(way: Way, entry: str, shown: str) -> None:
    """So that everybody sees how much is wanted."""
    assert entry_shown(way, entry) == shown


def test_while_it_is_typed(world: Any) -> None:
    """Keys for the way, and complete when it can be sent."""
    visit, _ = journey.step(HOME, inputs.OpenCheckIn())
    visit, _ = journey.step(visit, inputs.ChooseWay(Way.BIRTH))
    props = _derive(world, visit)
    assert (props.way, props.keys, props.complete) == ("birth", DIGIT_KEYS, False)
    visit, _ = journey.step(visit, inputs.SetEntry("2412"))
    assert _derive(world, visit).complete
    assert _derive(world, HOME).entry == ""


def test_checked_in(world: Any) -> None:
    """The number, where to go, and that the caseworker has been told."""
    ticket = world.ticket(42, booked_for=world.now + timedelta(minutes=20))
    props = _arrived(world, CheckedIn(ticket=ticket, ahead=0, desk_id="d2", late=False))
    assert (props.outcome, props.label, props.told, props.late) == ("checked-in", "P042", True, False)
    assert (props.service_name, props.booked_time, props.booked_date) == ("pas da", "10:27", "")
    assert (props.waiting_area, props.floor_number) == ("Område B", 1)
    late = _arrived(world, CheckedIn(ticket=ticket, ahead=0, desk_id=None, late=True))
    assert (late.late, late.waiting_area) == (True, "Område A")
    assert _arrived(world, AlreadyCheckedIn(ticket=ticket, ahead=0, desk_id=None)).outcome == "already"


def test_too_early_and_another_day(world: Any) -> None:
    """When it opens, and which day it is for, as the language writes it."""
    booked = world.now + timedelta(hours=3)
    early = _arrived(world, TooEarly(service_id="pas", booked_for=booked, opens_at=booked - timedelta(minutes=30)))
    assert (early.outcome, early.opens_at, early.booked_time, early.booked_date) == ("too-early", "12:37", "13:07", "")
    other = WrongDay(service_id="pas", booked_for=world.now + timedelta(days=1))
    assert _arrived(world, other).booked_date == "tirsdag 24.\N{NO-BREAK SPACE}november"
    arabic = _arrived(world, other, language="ar")
    assert "24" in arabic.booked_date
    assert arabic.booked_date.startswith("\u2068")


def test_too_late(world: Any) -> None:
    """A number instead where that can be had, and not where it cannot."""
    reply = TooLate(service_id="pas", booked_for=world.now - timedelta(hours=2))
    assert _arrived(world, reply, service=world.service()).can_take_ticket
    assert not _arrived(world, reply, service=world.service(walk_in=False)).can_take_ticket
    assert not _arrived(world, reply, service=world.service(opening=())).can_take_ticket
    assert not _arrived(world, reply).can_take_ticket


def test_elsewhere_and_nowhere(world: Any) -> None:
    """The other centre with its address; an unknown booking is only said so."""
    reply = WrongCentre(site_id="job", site_name={"da": "Jobcenter"}, address="Havnegade 2", booked_for=world.now)
    props = _arrived(world, reply)
    assert (props.outcome, props.site_name, props.site_address) == ("wrong-centre", "Jobcenter", "Havnegade 2")
    assert _arrived(world, NoBooking()).outcome == "no-booking"


@pytest.mark.parametrize("language", [*LANGUAGE_NAMES, "xx"])
def test_every_language_has_its_keys(language: str) -> None:
    """Rows that fit, every key once, and one that takes back."""
    rows = keyboard_of(language)
    keys = [key for row in rows for key in row]
    assert max(len(row) for row in rows) <= MOST_IN_A_ROW
    assert len(set(keys)) == len(keys)
    assert {"erase", " "} <= set(keys)
    letters = {"da": "æøå", "nb": "æøå", "de": "äöüß", "pl": "ąćęłńóśźż", "uk": "їієґ", "ar": "ءةى"}
    assert set(letters.get(language, "abc")) <= set(keys)


def test_the_code_s_keys_cannot_be_mistaken() -> None:
    """No letter that looks like a digit."""
    keys = {key for row in CODE_KEYS for key in row}
    assert not keys & {"0", "1", "I", "O"}
    assert {"A", "Z", "2", "9", "erase"} <= keys


def test_the_letters_of_names() -> None:
    """The Latin ones and those of the country."""
    assert letters_of("da")[-3:] == ("Æ", "Ø", "Å")
    assert len(letters_of("en")) == 26
