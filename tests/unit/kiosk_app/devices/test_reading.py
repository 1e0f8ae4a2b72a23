from __future__ import annotations

import hmac
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.devices.address import Keyboard, read_scanner
from kiosk_app.devices.health_card import card_hash, cpr_of
from kiosk_app.devices.reading import BookingCode, HealthCard, Nothing, Other, Reading, TicketCode, TornCard, read_as
from kiosk_app.printer.address import AddressError, SerialAddress

CPR = "0707614285"
TRACK_1 = "%" + "BERGGREN NANCY ANN".ljust(34) + "HAVNEGADE 1".ljust(34) + "999" + "9990" + "?"
TRACK_2 = "92081001" + CPR + "1" + "012345" + "084" + "999" + "010120"
ID = UUID("01900000-0000-7000-8000-000000000000")


def read(text: str) -> Reading:
    return read_as(bytearray(text.encode()))


@pytest.mark.parametrize(
    "text",
    [
        f";{TRACK_2}?",
        f"æ{TRACK_2}_",
        f"ø{TRACK_2}_",
        f"ö{TRACK_2}_",
        f"<{TRACK_2}_",
        TRACK_2,
        f"{TRACK_1};{TRACK_2}?",
        f"{TRACK_1[:-1]}{TRACK_2}",
        f"{TRACK_2}0",
        CPR,
        "070761-4285",
        "070761+4285",
        "070761´4285",
    ],
)
def test_a_health_card(text: str) -> None:
    """By its magnetic track, as any keyboard writes the signs around it, or by its barcode."""
    found = read(text)
    assert isinstance(found, HealthCard)
    assert found.cpr == CPR.encode()
    assert CPR not in repr(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TRACK_1, Nothing()),
        (TRACK_2[:25], TornCard()),
        (";5413330000000000=25121010000000000000?", TornCard()),
        ("K7NH-4RWX", BookingCode("K7NH-4RWX")),
        ("https://fjordby.example/c/K7NH4RWX", BookingCode("https://fjordby.example/c/K7NH4RWX")),
        (f"https://fjordby.example/t/{ID}", TicketCode(ID)),
        (f"https://fjordby.example/da/t/{ID}/", TicketCode(ID)),
        (str(ID).upper(), TicketCode(ID)),
        (f"https://fjordby.example/x/{ID}", Other(f"https://fjordby.example/x/{ID}")),
        ("https://[/t/1", Other("https://[/t/1")),
        ("super user's card", Other("super user's card")),
        ("5701234567890", BookingCode("5701234567890")),
    ],
)
def test_what_else_there_is(text: str, expected: Reading) -> None:
    """Bookings, tickets, cards that are no health cards or not all of one, and what nobody knows."""
    assert read(text) == expected


def test_what_is_no_text() -> None:
    """Bytes that are no UTF-8 are read as they are; what cannot be printed is left out."""
    assert read_as(bytearray(b"\xe6\x85\xff")) == Other("æÿ")


@pytest.mark.parametrize(
    ("digits", "valid"),
    [
        ("0707614285", True),
        ("2902000000", False),  # the seventh digit says 1900, which had no 29 February
        ("2902004000", True),  # and 2000 had one
        ("3002004000", False),
        ("0113614285", False),
        ("0001614285", False),
        ("6707614285", True),  # stands in for a number: the day and sixty
        ("2902577000", False),
        ("2902567000", True),
    ],
)
def test_a_number_begins_with_a_birthday(digits: str, valid: bool) -> None:
    """In the century that the seventh digit tells."""
    assert (cpr_of(bytearray(digits.encode())) is not None) == valid


@given(st.binary(max_size=600))
def test_any_bytes_are_something(data: bytes) -> None:
    """And the buffer is left as it was, for its owner to wipe."""
    buffer = bytearray(data)
    assert read_as(buffer) is not None
    assert buffer == data


def test_the_hash() -> None:
    """What the server makes of the number as well."""
    key = bytes(range(32))
    assert card_hash(key, bytearray(CPR.encode())) == hmac.new(key, CPR.encode(), "sha256").hexdigest()


def test_the_scanner_in_the_settings() -> None:
    """None, one that types, or a serial port, 9600 baud unless it is said."""
    assert read_scanner("") is None
    assert read_scanner("keyboard") == Keyboard()
    assert read_scanner("serial:///dev/ttyACM0") == SerialAddress("/dev/ttyACM0", 9600)
    assert read_scanner("serial://COM3?baud=115200") == SerialAddress("COM3", 115200)


@pytest.mark.parametrize("text", ["mouse", "tcp://192.0.2.7:9100", "serial://", "serial:///dev/ttyACM0?baud=7"])
def test_what_no_scanner_is(text: str) -> None:
    """The sentence names what was written."""
    with pytest.raises(AddressError, match="serial"):
        read_scanner(text)
