"""What can be typed on which page, and when it is complete."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import Final
from urllib.parse import urlsplit

from msgspec.structs import replace

from kiosk_app.visit.journey.inputs import EntryInput, EraseKey, SetEntry, TypeKey
from kiosk_app.visit.journey.state import Page, State, Way
from shared.protocol.checkin import ByBirth, ByCode, ByPhone, KnownBy

MOST_WORDS: Final = 60
MOST_FEEDBACK: Final = 300
_LEAP_YEAR: Final = 2000
_MONTHS: Final = 12
_BIRTH_DIGITS: Final = 4
_PHONE_DIGITS: Final = 4
_SHORTEST_CODE, _LONGEST_CODE = 4, 16
_NUMBER: Final = re.compile(r"^\+?[0-9]{8,15}$")
_LONGEST_NUMBER: Final = 15
_CODE: Final = re.compile(r"^[0-9A-Za-z-]{4,16}$")


def typed(state: State, given: EntryInput) -> State:
    """The state with the entry as it is now; what does not belong there is left out."""
    if state.page not in (Page.SEARCH, Page.ENTRY, Page.PHONE, Page.CALL_BACK, Page.FEEDBACK) or state.busy:
        return state
    if state.page is Page.FEEDBACK and state.score == 0:
        return state
    match given:
        case SetEntry(text):
            text = fitting(state, text)
        case TypeKey(text):
            text = fitting(state, state.entry + text)
        case EraseKey():
            text = state.entry[:-1]
    return replace(state, entry=text, words=text if state.page is Page.SEARCH else state.words)


def fitting(state: State, text: str) -> str:
    """As much of `text` as may stand in the entry of the page."""
    match state.page, state.arrival.way if state.arrival else Way.CODE:
        case Page.SEARCH, _:
            return text.lstrip()[:MOST_WORDS]
        case Page.FEEDBACK, _:
            return text.lstrip()[:MOST_FEEDBACK]
        case Page.PHONE | Page.CALL_BACK, _:
            plus = "+" if text.startswith("+") else ""
            return plus + _digits(text)[:_LONGEST_NUMBER]
        case Page.ENTRY, Way.CODE:
            return "".join(char for char in text.upper() if char.isascii() and char.isalnum())[:_LONGEST_CODE]
        case Page.ENTRY, Way.BIRTH:
            return _digits(text)[:_BIRTH_DIGITS]
        case Page.ENTRY, Way.PHONE:
            return _digits(text)[:_PHONE_DIGITS]
    return ""


def known_by(way: Way, entry: str) -> KnownBy | None:
    """The booking's finder that the entry makes; None while it is not complete, or is no day of any year."""
    match way:
        case Way.CODE:
            return ByCode(code=entry) if _SHORTEST_CODE <= len(entry) <= _LONGEST_CODE else None
        case Way.PHONE:
            return ByPhone(digits=entry) if len(entry) == _PHONE_DIGITS else None
        case Way.BIRTH:
            if len(entry) != _BIRTH_DIGITS:
                return None
            day, month = int(entry[:2]), int(entry[2:])
            real = 1 <= month <= _MONTHS and 1 <= day <= monthrange(_LEAP_YEAR, month)[1]
            return ByBirth(day=day, month=month) if real else None


def is_phone_number(entry: str) -> bool:
    """Whether an SMS can be sent to it, or somebody rung."""
    return _NUMBER.match(entry) is not None


def scanned_code(text: str) -> str | None:
    """The booking's code in what a scanner read: the code itself, or an address that ends in /c/CODE; else None."""
    text = text.strip()
    if "/" in text:
        try:
            path = urlsplit(text).path
        except ValueError:
            return None
        folder, _, text = path.rstrip("/").rpartition("/")
        if not folder.endswith("/c"):
            return None
    return text if _CODE.match(text) else None


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isascii() and char.isdigit())
