"""The command that sends a list to a phone: what may be sent, then one statement, then a hint to the worker."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.identity.store import Holder
from server.limits import Limiter
from server.messaging.phones import international
from server.messaging.sink import Outgoing
from server.messaging.store import MessageStore, NewMessage
from server.problems import ProblemError
from shared.protocol.content import Configuration
from shared.protocol.errors import ProblemType
from shared.protocol.messages.bookings import soon_text
from shared.protocol.messages.compose import documents_text, referral_text, ticket_text
from shared.protocol.messages.segments import segments
from shared.protocol.model import Key, Service
from shared.protocol.outbox import MessageKind
from shared.protocol.visits import Noted, SendList

MOST = 3
_SOON_FOR = timedelta(minutes=15)
WITHIN = timedelta(minutes=1)
"""A device may send so many messages in that time."""


class MessageCommands:
    """`wake` is called when a message waits to be sent; None when this server sends none.

    `public_url` is where citizens reach this server, "" where they do not.
    """

    def __init__(
        self,
        store: MessageStore,
        catalogue: Catalogue,
        *,
        country: str,
        public_url: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        wake: Callable[[], None] | None,
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._country = country
        self._public_url = public_url.rstrip("/")
        self._clock = clock
        self._new_id = new_id
        self._wake = wake
        self._limiter: Limiter[UUID | None] = Limiter(most=MOST, within=WITHIN)

    async def send_list(self, site_id: Key, command: SendList, holder: Holder) -> Noted:
        """Put a list into the outbox; raises a `ProblemError` and has changed nothing when it cannot be sent."""
        rules = await self._catalogue.required(site_id)
        if self._wake is None or not rules.configuration.site.sms:
            raise ProblemError(ProblemType.NOT_OFFERED, "Messages are not sent from here. Print the list instead.")
        kind, body = await self._composed(rules.configuration, command)
        phone = international(command.phone, self._country)
        if phone is None:
            raise ProblemError(ProblemType.BAD_REQUEST, "phone: write the number with its country code, as +45.")
        if not await self._sent_before(site_id, command.id):
            now = self._clock()
            if not self._limiter.allows(holder.device_id, now):
                raise ProblemError(
                    ProblemType.TOO_MANY, "Too many messages have been sent from here. Wait a minute, then try again."
                )
            outgoing = Outgoing(command.id, kind, phone, body)
            message = NewMessage(outgoing, site_id, holder.device_id, command.language, segments(body))
            await self._store.put(message, now=now)
            self._wake()
        return Noted()

    async def tell_soon(self, site_id: Key, ticket_id: UUID, label: str, phone: str, language: str) -> bool:
        """Tell who asked for it that it is soon their number's turn, once for a ticket; False when it cannot be sent.

        `phone` is international. Whoever keeps the wish calls this when few are left before the ticket.
        """
        rules = await self._catalogue.required(site_id)
        if self._wake is None:
            return False
        now, body = self._clock(), soon_text(rules.configuration, label, language)
        outgoing = Outgoing(self._new_id(), MessageKind.SOON, phone, body)
        message = NewMessage(
            outgoing, site_id, None, language, segments(body), expires_at=now + _SOON_FOR, dedupe=f"{ticket_id}:soon"
        )  # fmt: skip
        await self._store.put(message, now=now)
        self._wake()
        return True

    async def _sent_before(self, site_id: Key, message_id: UUID) -> bool:
        known = await self._store.site_of(message_id)
        if known not in (None, site_id):
            raise ProblemError(ProblemType.ID_REUSED, "This id has been used for another command. Send a new id.")
        return known is not None

    async def _composed(self, configuration: Configuration, command: SendList) -> tuple[MessageKind, str]:
        named = (command.service_id, command.referral_id, command.ticket_id)
        if sum(name is not None for name in named) != 1:
            raise ProblemError(ProblemType.BAD_REQUEST, "Name one of a service, a referral and a ticket.")
        if command.ticket_id is None:
            return _list(configuration, command)
        found = await self._store.ticket(configuration.site.id, command.ticket_id)
        if found is None:
            raise ProblemError(
                ProblemType.NOT_FOUND, f"{configuration.site.id} has no open ticket {command.ticket_id}."
            )
        service_id, label = found
        web = f"{self._public_url}/t/{command.ticket_id}" if self._public_url else ""
        return MessageKind.TICKET, ticket_text(configuration, service_id, label, command.language, web)


def _list(configuration: Configuration, command: SendList) -> tuple[MessageKind, str]:
    site_id = configuration.site.id
    if command.service_id is not None:
        service = _service(configuration, command.service_id, command.documents)
        return MessageKind.DOCUMENTS, documents_text(configuration, service, command.documents, command.language)
    referral = configuration.referral(command.referral_id or "")
    if referral is None:
        raise ProblemError(ProblemType.NOT_FOUND, f"{site_id} has no referral {command.referral_id}.")
    return MessageKind.REFERRAL, referral_text(configuration, referral, command.language)


def _service(configuration: Configuration, service_id: Key, documents: tuple[Key, ...]) -> Service:
    service = configuration.service(service_id)
    if service is None:
        raise ProblemError(
            ProblemType.UNKNOWN_SERVICE, f"{configuration.site.id} has no service {service_id}. Choose another service."
        )
    known = {document.id for document in service.documents}
    strange = next((key for key in documents if key not in known), None)
    if strange is not None:
        raise ProblemError(ProblemType.NOT_FOUND, f"{service_id} has no document {strange}.")
    return service
