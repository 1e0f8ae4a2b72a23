"""Asking to be rung, on the web: whether that is offered, when it will be, and what is no person's doing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from server.centre.catalogue import Catalogue
from server.day.commands import DayCommands
from server.day.rules import LONGEST_WISH
from server.limits import Limiter
from server.messaging.phones import as_typed
from server.problems import ProblemError
from server.public.people import form_id, is_timely
from shared.protocol.content import Configuration
from shared.protocol.day import AskCallBack
from shared.protocol.errors import ProblemType
from shared.protocol.hours import Channel
from shared.protocol.model import Key, Service
from shared.protocol.opening import Verdict, openings_of

MOST = 30
WITHIN = timedelta(minutes=10)
"""So many may ask at one centre in that time; and of one number `_MOST_OF_ONE`."""
_MOST_OF_ONE = 2


class Asked(StrEnum):
    """What became of it."""

    DONE = "done"
    NOT_OFFERED = "not-offered"
    TOO_MANY = "too-many"
    WRONG_PHONE = "wrong-phone"
    AGAIN = "again"
    """It looks like a machine's doing, or the page is old. A person presses once more: no call is promised in vain."""


class Form(Struct, frozen=True, kw_only=True):
    """What came of the page: `trap` is a field that people do not see, `shown` when the page was made."""

    id: str
    phone: str
    trap: str
    shown: str


class Offer(Struct, frozen=True, kw_only=True):
    """A service about which one can be rung, and whether the telephones are open now."""

    configuration: Configuration
    service: Service
    telephone: Verdict


class WebCallBacks:
    """Asks for a call-back as a stand does (`server.day`), where the service offers it."""

    def __init__(
        self,
        catalogue: Catalogue,
        days: DayCommands,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
    ) -> None:
        self._catalogue = catalogue
        self._days = days
        self.clock = clock
        self.new_id = new_id
        self._of_site: Limiter[Key] = Limiter(most=MOST, within=WITHIN)
        self._of_phone: Limiter[tuple[Key, str]] = Limiter(most=_MOST_OF_ONE, within=WITHIN)

    async def offer(self, site_id: Key, service_id: str) -> Offer | None:
        """What is offered; None where nobody rings. Raises a `ProblemError` when there is no such site."""
        configuration = (await self._catalogue.required(site_id)).configuration
        service, now = configuration.service(service_id), self.clock()
        if service is None or not service.call_back:
            return None
        telephone = openings_of(configuration).at(now, service.id, Channel.TELEPHONE)
        opens = telephone.opens
        if not telephone.is_open and (opens is None or opens > now + LONGEST_WISH):
            return None
        return Offer(configuration=configuration, service=service, telephone=telephone)

    async def ask(self, offer: Offer, form: Form, language: str) -> Asked:
        """Write down who wants to be rung: as soon as may be, or when the telephones open."""
        now, site_id = self.clock(), offer.configuration.site.id
        if form.trap or not is_timely(form.shown, now):
            return Asked.AGAIN
        phone, command_id = as_typed(form.phone), form_id(form.id)
        if phone is None or command_id is None:
            return Asked.WRONG_PHONE
        if not self._of_phone.allows((site_id, phone), now) or not self._of_site.allows(site_id, now):
            return Asked.TOO_MANY
        command = AskCallBack(
            id=command_id, service_id=offer.service.id, language=language, phone=phone,
            wished_at=None if offer.telephone.is_open else offer.telephone.opens,
        )  # fmt: skip
        try:
            await self._days.ask_on_web(site_id, command)
        except ProblemError as error:
            if error.problem.type is ProblemType.BAD_REQUEST:
                return Asked.WRONG_PHONE
            if error.problem.type is ProblemType.NOT_OFFERED:
                return Asked.NOT_OFFERED
            raise
        return Asked.DONE
