"""How the pictures of the day are come to: a morning with visits, calls and an agreement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from shared.client.mirror import Connection
from shared.client.outcomes import Done
from shared.protocol.day import (
    AgreedPoint,
    Agreement,
    BookingKind,
    BookingState,
    BookingStatus,
    Day,
    DayEntry,
)
from shared.protocol.enquiries import Enquiry, EnquiryAnswer
from shared.protocol.forms import FieldInput
from shared.protocol.model import CaseOutcome, TicketState
from staff_tray.gallery.site import LICENCE, MORNING, MOVE, NOW, PASS, PERSON, ticket
from staff_tray.gallery.stage import Stage, settle

_AGREED = Agreement(
    points=(AgreedPoint.NEAR_DOOR, AgreedPoint.SAME_GUARD), note="Mød op i god tid, og hold samtalen kort.", version=1
)


def _entry(number: int, minute: int, kind: BookingKind = BookingKind.VISIT, **other: Any) -> DayEntry:
    names = ("state", "service_id", "staff_id", "tries", "next_try_at", "outcome")
    about = {name: other.pop(name) for name in names if name in other}
    booking = BookingStatus(
        id=UUID(int=700 + number), kind=kind, starts_at=MORNING + timedelta(minutes=minute),
        **{"state": BookingState.BOOKED, "service_id": PASS, "staff_id": PERSON.id, **about},
    )  # fmt: skip
    values = {"ends_at": booking.starts_at + timedelta(minutes=15), "language": "da", **other}
    return DayEntry(booking=booking, **values)


def _morning(stage: Stage, *, due: bool) -> None:
    stage.put(ticket(3, MOVE, language="ar", for_staff_id=PERSON.id))
    call = BookingKind.TELEPHONE
    entries = (
        _entry(1, -47, name="Karla", ticket_id=UUID(int=901), ticket_state=TicketState.FINISHED),
        _entry(2, -17, call, name="Otto", state=BookingState.DONE, outcome=CaseOutcome.FOLLOW_UP),
        _entry(3, 3, name="Alma", service_id=MOVE, language="ar", ticket_id=UUID(int=3)),
        *([_entry(4, 8, call, name="Signe", phone="+4500006622", service_id=LICENCE)] if due else []),
        _entry(5, 33, name="Malthe Kvistgaard-Holm", service_id=MOVE, agreement=_AGREED),
        _entry(
            6, 10, call, name="Vera", phone="+4500007733", state=BookingState.NO_ANSWER, tries=1,
            next_try_at=NOW + timedelta(minutes=30),
        ),
        _entry(7, 78, name="Freja"),
    )  # fmt: skip
    waits = _entry(8, -9, BookingKind.CALLBACK, staff_id=None, service_id=MOVE, language="pl")
    stage.session.day.my_day.refresh()
    stage.api.tell_day(Done(Day(staff_id=PERSON.id, date=NOW.date(), entries=entries, call_backs=(waits,))))


def day(stage: Stage) -> Sequence[QWidget]:
    """A day with all there can be in it."""
    _morning(stage, due=False)
    return [stage.session.window]


def letters(stage: Stage) -> Sequence[QWidget]:
    """What citizens have written: one to be taken, one that is late, one taken and read, one for another day."""
    asked = EnquiryAnswer(
        name={"da": "Hvad handler det om?", "en": "What is it about?"}, input=FieldInput.CHOICE,
        text="Jeg flytter hertil", option={"da": "Jeg flytter hertil", "en": "I am moving here"},
    )  # fmt: skip
    lived = EnquiryAnswer(
        name={"da": "Har du boet i Danmark før?", "en": "Have you lived in Denmark before?"}, input=FieldInput.YES_NO,
        text="no",
    )  # fmt: skip
    words = EnquiryAnswer(
        name={"da": "Dit spørgsmål", "en": "Your question"}, input=FieldInput.LONG,
        text="Vi er to voksne og et barn på fire år. Skal vi alle møde op sammen?\n\nOg hvad med vores kat?",
    )  # fmt: skip
    read = Enquiry(
        reference="7K3M9QTX", sent_at=MORNING - timedelta(hours=14), mail="zofia.kowalska@example.com",
        answers=(asked, lived, words),
    )  # fmt: skip
    unread = Enquiry(reference="B4WNH7RC", sent_at=MORNING - timedelta(minutes=50))
    late = Enquiry(reference="XQ29FGTM", sent_at=MORNING - timedelta(days=3))
    kind = BookingKind.WRITTEN
    entries = (
        _entry(3, 33, name="Malthe Kvistgaard-Holm", service_id=MOVE),
        _entry(21, 300, kind, service_id=MOVE, phone="+4500006622", enquiry=read, language="pl"),
    )
    waits = (
        _entry(22, -60, kind, staff_id=None, service_id=PASS, enquiry=late),
        _entry(8, -9, BookingKind.CALLBACK, staff_id=None, service_id=MOVE, language="pl"),
        _entry(23, 60 * 28, kind, staff_id=None, service_id=MOVE, enquiry=unread),
    )
    stage.session.day.my_day.refresh()
    stage.api.tell_day(Done(Day(staff_id=PERSON.id, date=NOW.date(), entries=entries, call_backs=waits)))
    _press("letter-read", stage.session.window.findChild(QWidget, f"day-row-{UUID(int=721)}"))
    return [stage.session.window]


def letters_waiting(stage: Stage) -> Sequence[QWidget]:
    """The same, at the end of the day: who waits for an answer."""
    windows = letters(stage)
    settle()
    for area in stage.session.window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return windows


def day_lost(stage: Stage) -> Sequence[QWidget]:
    """The same without a connection."""
    _morning(stage, due=False)
    stage.mirror.become(Connection.LOST)
    return [stage.session.window]


def agreeing(stage: Stage) -> Sequence[QWidget]:
    """What is agreed on for a difficult meeting is being written."""
    _morning(stage, due=False)
    row = stage.session.window.findChild(QWidget, f"day-row-{UUID(int=705)}")
    _press("agreement-change", row)
    return [stage.session.window]


def ring_now(stage: Stage) -> Sequence[QWidget]:
    """It is time for a telephone meeting."""
    _morning(stage, due=True)
    return list(stage.session.column.frames)


def try_again(stage: Stage) -> Sequence[QWidget]:
    """Nobody answered."""
    frames = ring_now(stage)
    for frame in frames:
        _press("call-no-answer", frame)
    return frames


def _press(name: str, inside: QWidget | None) -> None:
    button = inside.findChild(QPushButton, name) if inside is not None else None
    if button is not None:
        button.click()
