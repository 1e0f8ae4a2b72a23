"""What the notice of an arrival says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.model import AnswerKind
from staff_tray.desk.arrival_props import Arrival, Said, Why
from staff_tray.need_words import need_words
from staff_tray.words import booked_words, joined, speaks

translate = QCoreApplication.translate

_NOTE = 140
"""Letters of a note that a notice shows; the desk window shows it all."""


def who_words(arrival: Arrival) -> str:
    """Who it is: the name where booked, the number, the service."""
    return joined(arrival.name, arrival.label, arrival.service)


def why_words(arrival: Arrival) -> str:
    """Why this person is told, "" for who simply waits in the queue."""
    if arrival.why is Why.PERSON:
        return translate("Notice", "Has come for you")
    if arrival.why is Why.DESK:
        return translate("Notice", "Has come for your desk")
    if arrival.why is Why.QUEUE:
        return translate("Notice", "Nobody is here who knows this service") if arrival.stands_in else ""
    if arrival.whom and arrival.said is not None:
        return translate("Notice", "Has come for {name}").format(name=arrival.whom)
    if arrival.whom:
        return translate("Notice", "Has come for {name}, who has not answered").format(name=arrival.whom)
    return translate("Notice", "Nobody has answered yet")


def special_words(arrival: Arrival) -> str:
    """What is special about a citizen who waits, as "Booked 10:20 · speaks Arabic"; "" for nothing."""
    words = _special(arrival)
    return words[:1].upper() + words[1:]


def note_words(arrival: Arrival) -> str:
    """What a colleague has written down, not too long."""
    note = " ".join(arrival.note.split())
    return note if len(note) <= _NOTE else f"{note[:_NOTE].rstrip()}…"


def said_words(said: Said | None) -> str:
    """What a colleague has answered, "" while nobody has."""
    if said is None:
        return ""
    name = said.who if said.who not in ("", "?") else translate("Notice", "A colleague")
    if said.kind is AnswerKind.COMING:
        return translate("Notice", "{name} is coming").format(name=name)
    return translate("Notice", "{name} comes at {time}").format(name=name, time=said.until)


def arrival_words(arrival: Arrival) -> str:
    """Since when a citizen waits, and where."""
    return joined(translate("Notice", "Waiting since {since}").format(since=arrival.since), arrival.place)


def row_words(arrival: Arrival) -> str:
    """One of many, in a line."""
    return joined(arrival.name, arrival.service, _special(arrival), why_words(arrival), said_words(arrival.said))


def _special(arrival: Arrival) -> str:
    return joined(booked_words(arrival.booked), speaks(arrival.language), need_words(arrival.needs))
