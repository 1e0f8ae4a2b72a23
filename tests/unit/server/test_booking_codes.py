"""Codes, first letters, and the demo's bookings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.booking import demo
from server.booking.checkin import Arrive, Match, decide
from server.booking.codes import ALPHABET, LENGTH, new_code, written_code
from server.booking.demo import FIRST_CODE, demo_bookings
from server.booking.names import begins_nearly_with, begins_with
from server.centre.demo import load_demo
from shared.protocol.checkin import ByCode

NOW = datetime(2026, 11, 23, 9, 3, 17, tzinfo=UTC)


def test_a_fresh_code() -> None:
    """Eight letters and digits that cannot be taken for one another, and no two alike."""
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(len(code) == LENGTH and set(code) <= set(ALPHABET) for code in codes)
    assert set("01ILOU").isdisjoint(ALPHABET)
    assert all(written_code(code) == code for code in codes)


@pytest.mark.parametrize("typed", ["havn-2345", "HAVN2345", "-h-a-v-n-2-3-4-5-", " Havn2345\n"])
def test_however_it_is_typed(typed: str) -> None:
    """Case, dashes and spaces around it do not count."""
    assert written_code(typed) == "HAVN2345"


def test_what_looks_alike_is_alike() -> None:
    """O is 0 and I is 1, whichever the letter has."""
    assert written_code("oOi0-I1") == "001011"


@given(st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-", min_size=4, max_size=16))
def test_writing_twice_changes_nothing(typed: str) -> None:
    """What is kept is as it is written, and the table takes it when anything is left."""
    once = written_code(typed)
    assert written_code(once) == once
    assert not set(once) & set("IO-")


@pytest.mark.parametrize(
    ("name", "fitting", "nearly", "not_fitting"),
    [
        ("Alma", "Aa", "", "BÅ"),
        ("Åse", "Åå", "A", "ÆB"),
        ("Aase", ["Å", "AA", "aa", "A"], "", "B"),
        ("Ærø", "Ææ", "A", "ØE"),
        ("Aenne", ["Æ", "A", "AE"], "", "E"),
        ("Øjvind", "Øø", "O", "ÅJ"),
        ("Oeystein", ["Ø", "O"], "", "E"),
        ("Orsted", "O", "Ø", "Å"),
        ("Özlem", ["Ö", "Ø", "O"], "", "U"),
        ("Łukasz", "ŁłL", "", "U"),
        ("Élise", "EÉ", "", "A"),
        ("Їжак", "Її", "", "A"),
        ("أمل", "أا", "", "م"),
        (" -Bo", "B", "", "-"),
        ("", "", "", ["A", "", "-"]),
        ("ß", "s", "", "B"),
    ],
)
def test_the_first_letter(name: str, fitting: str, nearly: str, not_fitting: str) -> None:
    """As a citizen would choose it: å is aa, a mark may be left out, and Å is not A while somebody else is."""
    assert all(begins_with(name, initial) for initial in fitting)
    assert not any(begins_with(name, initial) for initial in (*nearly, *not_fitting))
    assert all(begins_nearly_with(name, initial) for initial in (*fitting, *nearly))


@given(st.text(max_size=8), st.text(max_size=3))
def test_any_name_and_any_letter(name: str, initial: str) -> None:
    """Nothing that can be typed goes wrong; what fits also fits nearly."""
    assert not begins_with(name, initial) or begins_nearly_with(name, initial)


def test_the_demos_first_citizen() -> None:
    """Can check in at once, whenever the demo is started."""
    site = load_demo().centres[0].configuration.site
    for minutes in range(60):
        now = NOW + timedelta(minutes=minutes)
        first = demo_bookings(now)[0]
        assert first.code == FIRST_CODE
        assert timedelta(minutes=10) <= first.starts_at - now.replace(second=0, microsecond=0) < timedelta(minutes=15)
        match = Match(
            booking_id=UUID(int=1), site_id=first.site_id, site_name={}, site_address="", service_id=first.service_id,
            starts_at=first.starts_at,
        )  # fmt: skip
        assert decide([match], ByCode(code=FIRST_CODE), site=site, now=now) == Arrive(match, late=False)


def test_the_demos_bookings() -> None:
    """Codes that are codes, each once and in the list that people read; services and desks that are there."""
    bookings = demo_bookings(NOW)
    services = {s.id for centre in load_demo().centres for s in centre.configuration.services}
    desks = {d.id for centre in load_demo().centres for d in centre.configuration.desks}
    assert len({booking.code for booking in bookings}) == len(bookings)
    for booking in bookings:
        assert len(booking.code) == LENGTH
        assert set(booking.code) <= set(ALPHABET)
        assert booking.service_id in services
        assert booking.desk_id is None or booking.desk_id in desks
        line = next(line for line in str(demo.__doc__).splitlines() if booking.code in line)
        assert booking.given_name in line
        assert f"{booking.birth_day} " in line
        assert booking.phone[-4:] in line
        assert booking.starts_at.minute % 5 == 0
