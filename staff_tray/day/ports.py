"""What the day's view models ask of the client and of the desktop, so that they know no network and no widgets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import SignalInstance

from shared.client.outcomes import Outcome
from shared.protocol.day import (
    ActOnBooking,
    AgreedBooking,
    Agreement,
    BookingReply,
    Day,
    MeetingAction,
    PutAgreement,
)
from staff_tray.desk.ports import SiteFeed


class EventFeed(SiteFeed, Protocol):
    """A site's state, and each event that led to it."""

    @property
    def event_applied(self) -> SignalInstance:
        """Carries an `Event`; the state already shows it."""


class AgreementCommands(Protocol):
    """What is agreed on for difficult meetings; each answers once, on the UI thread, through `done`."""

    def put_agreement(
        self, site_id: str, booking_id: UUID, command: PutAgreement, done: Callable[[Outcome[Agreement]], None]
    ) -> None:
        """Agree on something else."""

    def agreements(self, site_id: str, done: Callable[[Outcome[list[AgreedBooking]]], None]) -> None:
        """Today's bookings with an agreement, for guards."""


class DayCommands(AgreementCommands, Protocol):
    """What a day asks for; each answers once, on the UI thread, through `done`."""

    def day(self, site_id: str, staff_id: UUID | None, done: Callable[[Outcome[Day]], None]) -> None:
        """The day as it is now."""

    def act_on_booking(
        self,
        site_id: str,
        booking_id: UUID,
        action: MeetingAction,
        command: ActOnBooking,
        done: Callable[[Outcome[BookingReply]], None],
    ) -> None:
        """Take a call, or say how it went."""


Dial = Callable[[str], bool]
"""Rings that number with the desktop's telephone; False when it has none."""

WriteMail = Callable[[str, str], bool]
"""Begins a mail to that address, about that, with the desktop's mail program; False when it has none."""
