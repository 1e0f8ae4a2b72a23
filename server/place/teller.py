"""Tells citizens by one message that their turn is near, and forgets their numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from server.centre.catalogue import Catalogue
from server.events.store import LoggedEvent
from server.messaging.sink import Outgoing
from server.messaging.store import MessageStore, NewMessage
from server.place.commands import message_id
from server.place.rules import Word
from server.place.store import PlaceStore
from server.rounds import Rounds
from server.web.place_action_words import action_words
from shared.protocol.messages.compose import fill
from shared.protocol.messages.segments import segments
from shared.protocol.model import TicketState, pick_text
from shared.protocol.outbox import MessageKind


class PlaceTeller:
    """Looks after each event of a ticket, and rests otherwise. `wake` is called when a message waits to be sent.

    The message's id comes from the ticket's: two processes, or one that ended in between, send it once.
    """

    def __init__(
        self,
        store: PlaceStore,
        messages: MessageStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        wake: Callable[[], None],
    ) -> None:
        self._store = store
        self._messages = messages
        self._catalogue = catalogue
        self._clock = clock
        self._wake = wake
        self._rounds = Rounds(self._look, unable="Who is to be told of their place could not be looked up")

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind.startswith("ticket.") and event.kind != "ticket.issued":
            self._rounds.stir()

    def stir(self) -> None:
        """Somebody has asked to be told."""
        self._rounds.stir()

    async def run(self) -> None:
        """Tell who is due, then rest until something happens, for ever."""
        await self._rounds.run()

    async def _look(self) -> None:
        for word in await self._store.words():
            if word.is_due:
                await self._messages.put(await self._message(word), now=self._clock())
                self._wake()
            if word.is_due or word.is_over:
                await self._store.forget(word.ticket_id)

    async def _message(self, word: Word) -> NewMessage:
        configuration = (await self._catalogue.required(word.site_id)).configuration
        words, first = action_words(word.language), configuration.site.languages[0]
        desk = configuration.desk(word.desk_id or "")
        sentence = words.sms_called if word.state is TicketState.CALLED else words.sms_near
        body = fill(
            sentence,
            label=word.label,
            site=pick_text(configuration.site.name, word.language, first),
            desk=pick_text(desk.name, word.language, first) if desk else "",
        )
        outgoing = Outgoing(message_id(word.ticket_id), MessageKind.SOON, word.phone, body)
        return NewMessage(outgoing, word.site_id, None, word.language, segments(body))
