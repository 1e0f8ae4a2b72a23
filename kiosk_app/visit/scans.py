"""What becomes of what the scanner has read: an input of the visit, or a word on the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kiosk_app.devices.health_card import card_hash
from kiosk_app.devices.reading import BookingCode, HealthCard, Nothing, Other, Reading, TicketCode, TornCard, read_as
from kiosk_app.devices.wipe import wipe
from kiosk_app.visit.checkin import asks_for_cards
from kiosk_app.visit.journey import ScanWord, inputs
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.checkin import CardKey
from shared.protocol.commands import IssueReply
from shared.protocol.model import OPEN_STATES


class KeyApi(Protocol):
    """What is needed of `shared.client.api.Api`."""

    def card_key(self, site_id: str, done: Callable[[Outcome[CardKey]], None]) -> None:
        """What health cards are hashed with."""


class Scans(QObject):
    """Takes the scanner's readings and wipes them.

    Cards are hashed here and now, or dropped: no number of a card is kept until a key comes. The key is asked for as
    soon as a service asks for cards, and anew whenever the server has been away. `other` is offered what nobody knows,
    and tells whether it was of use there. While `testing`, readings are told by `taken` and nothing comes of them.
    """

    taken = Signal(str)
    """What kind of thing was read: the name of its class in `kiosk_app.devices.reading`, never what it says."""

    def __init__(
        self,
        visit: Visit,
        mirror: MirrorLike,
        api: KeyApi,
        *,
        site_id: str,
        new_id: Callable[[], UUID],
        other: Callable[[str], bool] = lambda _text: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._mirror = mirror
        self._api = api
        self._site_id = site_id
        self._new_id = new_id
        self.other = other
        self.testing = False
        self._key: bytes | None = None
        self._asked = False
        mirror.state_changed.connect(self._want_key)
        mirror.connection_changed.connect(self._on_connection)
        self._want_key()

    @Slot(object)
    def take(self, read: bytearray) -> None:
        """The scanner has read this."""
        try:
            self._take(read)
        finally:
            wipe(read)

    def _take(self, read: bytearray) -> None:
        self._visit.touched()
        reading = read_as(read)
        try:
            self.taken.emit(type(reading).__name__)
            if not self.testing:
                self._carry_out(reading)
        finally:
            if isinstance(reading, HealthCard):
                wipe(reading.cpr)

    def _carry_out(self, reading: Reading) -> None:
        match reading:
            case HealthCard(cpr):
                self._visit.send(self._with_card(cpr))
            case BookingCode(text):
                self._visit.send(inputs.Scanned(text, self._new_id()))
            case TicketCode(ticket_id):
                self._visit.send(self._with_ticket(ticket_id))
            case TornCard():
                word = ScanWord.CARD_TORN if self._asks else ScanWord.CARD_UNASKED
                self._visit.send(inputs.ScanFailed(word))
            case Other(text):
                if not self.other(text):
                    self._visit.send(inputs.ScanFailed(ScanWord.UNKNOWN))
            case Nothing():
                pass

    def _with_card(self, cpr: bytearray) -> inputs.Input:
        if not self._asks:
            return inputs.ScanFailed(ScanWord.CARD_UNASKED)
        if self._key is None:
            self._want_key()
            return inputs.ScanFailed(ScanWord.CARD_UNREADY)
        return inputs.CardSwiped(card_hash(self._key, cpr), self._new_id())

    def _with_ticket(self, ticket_id: UUID) -> inputs.Input:
        state = self._mirror.state
        ticket = state.tickets.get(ticket_id) if state else None
        if state is None or ticket is None or ticket.state not in OPEN_STATES:
            return inputs.ScanFailed(ScanWord.TICKET_OVER)
        return inputs.TicketScanned(IssueReply(ticket=ticket, ahead=state.ahead_of(ticket.id) or 0))

    @property
    def reads_cards(self) -> bool:
        """Whether a card would be looked up now."""
        return self._asks and self._key is not None

    @property
    def _asks(self) -> bool:
        state = self._mirror.state
        return state is not None and asks_for_cards(state.configuration)

    @Slot()
    def _want_key(self) -> None:
        if not self._asks:
            self._key = None
        elif self._key is None and not self._asked:
            self._asked = True
            self._api.card_key(self._site_id, self._on_key)

    @Slot(object)
    def _on_connection(self, connection: str) -> None:
        if connection != Connection.LIVE:
            self._key = None
        else:
            self._want_key()

    def _on_key(self, outcome: Outcome[CardKey]) -> None:
        self._asked = False
        if isinstance(outcome, Done):
            self._key = bytes.fromhex(outcome.value.key)
