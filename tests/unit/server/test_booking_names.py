"""Whether a first name begins with the letter that was chosen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.booking.names import begins_nearly_with, begins_with


@pytest.mark.parametrize(
    ("name", "initial"),
    [
        ("Karla", "K"),
        ("karla", "K"),
        ("Karla", "k"),
        ("Åse", "Å"),
        ("Aase", "Å"),
        ("Aase", "A"),
        ("Åse", "Aa"),
        ("Øjvind", "Ø"),
        ("Élodie", "E"),
        ("Łucja", "L"),
        ("Ірина", "І"),
        ("أمل", "أ"),
        (unicodedata.normalize("NFD", "Åse"), "Å"),
        ("Åse", unicodedata.normalize("NFD", "Å")),
    ],
)
def test_it_begins_so(name: str, initial: str) -> None:
    """Case and spelling make no difference, in whatever script."""
    assert begins_with(name, initial)


@pytest.mark.parametrize(("name", "initial"), [("Karla", "A"), ("Otto", "Ø"), ("Anna", "Å"), ("", "K"), ("Karla", "-")])
def test_it_does_not(name: str, initial: str) -> None:
    """Another letter does not fit, nor does what is no letter."""
    assert not begins_with(name, initial)


def test_nearly() -> None:
    """Where a mark was left out of the name, the marked letter nearly fits."""
    assert begins_nearly_with("Orsted", "Ø")
    assert not begins_nearly_with("Karla", "Ø")


@given(name=st.text(max_size=8), initial=st.text(max_size=2))
def test_what_fits_also_nearly_fits(name: str, initial: str) -> None:
    """Any text at all is taken without a fault, and the looser rule is never the stricter one."""
    assert not begins_with(name, initial) or begins_nearly_with(name, initial)
