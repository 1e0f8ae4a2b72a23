"""What the view models need of mirror, server, printer and voice: shapes, so that tests can stand in for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from msgspec import Struct

from shared.client.outcomes import Outcome
from shared.protocol.checkin import CardKey, CheckIn, CheckInReply
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.content import Brand
from shared.protocol.day import AskCallBack, BookingReply
from shared.protocol.state import SiteState
from shared.protocol.visits import (
    AskHelp,
    BookSlot,
    BookSlotReply,
    Find,
    FindReply,
    GiveFeedback,
    HelpReply,
    Noted,
    RecordVisit,
    SendList,
    SlotOffer,
)


class MirrorLike(Protocol):
    """The site's state as it is known here, and how fresh it is; see `shared.client.mirror.Mirror`."""

    state_changed: Any
    connection_changed: Any
    refused: Any

    @property
    def state(self) -> SiteState | None:
        """The last state known, or None before the first."""

    @property
    def connection(self) -> str:
        """One of `shared.client.mirror.Connection`."""


class ApiLike(Protocol):
    """What a stand asks of the server; see `shared.client.api.Api`. Each `done` gets the one answer."""

    def issue_ticket(self, site_id: str, command: IssueTicket, done: Callable[[Outcome[IssueReply]], None]) -> None:
        """Give a citizen a number."""

    def check_in(self, site_id: str, command: CheckIn, done: Callable[[Outcome[CheckInReply]], None]) -> None:
        """Check in to a booking."""

    def card_key(self, site_id: str, done: Callable[[Outcome[CardKey]], None]) -> None:
        """What health cards are hashed with."""

    def slot_offer(self, site_id: str, service_id: str, done: Callable[[Outcome[SlotOffer]], None]) -> None:
        """The first free time later today."""

    def book_slot(self, site_id: str, command: BookSlot, done: Callable[[Outcome[BookSlotReply]], None]) -> None:
        """Book the time that was offered."""

    def record_visit(self, site_id: str, command: RecordVisit, done: Callable[[Outcome[Noted]], None]) -> None:
        """Say how a visit ended that made no ticket."""

    def ask_help(self, site_id: str, command: AskHelp, done: Callable[[Outcome[HelpReply]], None]) -> None:
        """Call for a person."""

    def give_feedback(self, site_id: str, command: GiveFeedback, done: Callable[[Outcome[Noted]], None]) -> None:
        """Say how it was."""

    def send_list(self, site_id: str, command: SendList, done: Callable[[Outcome[Noted]], None]) -> None:
        """Send a list by SMS."""

    def ask_call_back(self, site_id: str, command: AskCallBack, done: Callable[[Outcome[BookingReply]], None]) -> None:
        """Ask to be rung."""

    def find(self, site_id: str, command: Find, done: Callable[[Outcome[FindReply]], None]) -> None:
        """Find by plain words."""


class BrandColours(Struct, frozen=True):
    """A municipality's colours as "#RRGGBB", "" for ours; `primary_text` is what can be read on `primary`."""

    primary: str = ""
    primary_text: str = ""
    accent: str = ""


ColoursOf = Callable[[Brand], BrandColours]
"""Which of a brand's colours can be used."""


class PrinterLike(Protocol):
    """The printer's state as it is known here; see `kiosk_app.visit.paper.TicketPaper`."""

    changed: Any
    picture_changed: Any

    @property
    def trouble(self) -> str:
        """Why no paper can be expected, as `kiosk_app.visit.ticket.PrinterTrouble`."""

    @property
    def picture(self) -> str:
        """The address of the drawing of the paper in hand, or ""."""

    @property
    def can_print(self) -> bool:
        """Whether there is a printer that can be expected to print."""


class VoiceLike(Protocol):
    """What reads aloud; `changed` is emitted when one of the two has changed."""

    changed: Any

    @property
    def available(self) -> bool:
        """Whether the stand can read aloud at all."""

    @property
    def speaking(self) -> bool:
        """Whether it does so now."""
