"""Writing to a service: what its form asks now, and taking down what was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import Struct

from server.centre.catalogue import Catalogue
from server.day.store import CHANGED_EVENT
from server.enquiries.rules import Fault, Promise, checked, cleaned, promise, reach_faults
from server.enquiries.store import EnquiryStore
from server.events.store import id_reused
from server.limits import Limiter
from server.messaging.phones import as_typed, international
from server.problems import ProblemError, unknown_service
from shared.protocol.content import Configuration
from shared.protocol.enquiries import EnquiryReply, WriteEnquiry
from shared.protocol.errors import ProblemType
from shared.protocol.forms import ContactForm, ReplyBy
from shared.protocol.hours import Channel
from shared.protocol.model import Key, Service
from shared.protocol.opening import Verdict, openings_of

MOST = 60
WITHIN = timedelta(minutes=10)
"""So much may be written to one centre in that time; and by one person `MOST_OF_ONE`."""
MOST_OF_ONE = 3


class FormOffer(Struct, frozen=True, kw_only=True):
    """A service that one can write to: its form, whether it is being read, and when an answer comes."""

    configuration: Configuration
    service: Service
    form: ContactForm
    now: Verdict
    promise: Promise

    @property
    def site_id(self) -> Key:
        """The centre's id."""
        return self.configuration.site.id

    @property
    def first_language(self) -> str:
        """The language that every text of the centre is written in."""
        return next(iter(self.configuration.site.languages), "")


class Letter(Struct, frozen=True, kw_only=True):
    """What somebody has written, as it was typed: `answers` by the id of the field."""

    id: UUID
    language: str
    answers: Mapping[str, str]
    phone: str
    mail: str


class Refusal(Struct, frozen=True):
    """What has to be put right, by the field; nothing is written down."""

    faults: Mapping[str, Fault]


class EnquiryCommands:
    """Takes down what citizens write. `country` is the code of numbers that are written without one."""

    def __init__(
        self,
        store: EnquiryStore,
        catalogue: Catalogue,
        *,
        country: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._country = country
        self.clock = clock
        self.new_id = new_id
        self._committed = committed
        self._of_site: Limiter[Key] = Limiter(most=MOST, within=WITHIN)
        self._of_one: Limiter[tuple[Key, str]] = Limiter(most=MOST_OF_ONE, within=WITHIN)

    async def configuration(self, site_id: Key) -> Configuration:
        """The site's; raises a `ProblemError` when there is no such site."""
        return (await self._catalogue.required(site_id)).configuration

    async def offer(self, site_id: Key, service_id: str) -> FormOffer | None:
        """What is offered; None for a service without a form. Raises a `ProblemError` when there is no such site."""
        configuration, now = await self.configuration(site_id), self.clock()
        service = configuration.service(service_id)
        form = service.contact_form if service is not None else None
        if service is None or form is None or not form.fields:
            return None
        table = openings_of(configuration).table(service.id, Channel.WRITTEN)
        return FormOffer(
            configuration=configuration, service=service, form=form, now=table.at(now),
            promise=promise(table, now, form.answer_days),
        )  # fmt: skip

    async def write(self, offer: FormOffer, letter: Letter, origin: str = "web") -> EnquiryReply | Refusal:
        """Take it down as work that waits for whoever does the service.

        The same id again is answered as it was the first time. Raises a `ProblemError` when too much is written.
        """
        found = checked(offer.form, letter.answers, offer.first_language)
        phone, mail = self._reach(offer.form.reply, letter)
        number = as_typed(phone)
        number = None if number is None else international(number, self._country)
        faults = {**found.faults, **reach_faults(offer.form.reply, phone, mail, number)}
        if faults:
            return Refusal(faults)
        if (kept := await self._store.kept(offer.site_id, letter.id)) is not None:
            return EnquiryReply(reference=kept.reference, answer_by=kept.answer_by)
        now = self.clock()
        who = [(offer.site_id, way) for way in (number, mail.lower()) if way]
        if any(self._of_one.is_spent(each, now) for each in who) or not self._of_site.allows(offer.site_id, now):
            raise ProblemError(ProblemType.TOO_MANY, "Too much is being written just now. Wait some minutes.")
        for each in who:
            self._of_one.allows(each, now)
        effect = await self._store.write(
            offer.site_id, offer.service.id, letter.id, answers=found.answers, language=letter.language, phone=number,
            mail=mail or None, origin=origin, answer_by=offer.promise.answer_by, now=now,
        )  # fmt: skip
        if effect is not None:
            effect.told(CHANGED_EVENT, offer.site_id, self._committed)
        kept = await self._store.kept(offer.site_id, letter.id)
        if kept is None:
            raise id_reused()
        return EnquiryReply(reference=kept.reference, answer_by=kept.answer_by)

    async def write_as_json(self, site_id: Key, service_id: str, command: WriteEnquiry) -> EnquiryReply:
        """The same for the municipality's own site; a `ProblemError` names the first field that is wrong."""
        offer = await self.offer(site_id, service_id)
        if offer is None:
            if (await self.configuration(site_id)).service(service_id) is None:
                raise unknown_service(site_id, service_id)
            raise ProblemError(ProblemType.NOT_OFFERED, f"{service_id} has no contact form.")
        asked = {field.id for field in offer.form.fields}
        for key in command.answers:
            if key not in asked:
                raise ProblemError(ProblemType.BAD_REQUEST, f"answers.{key}: the form has no such field.")
        letter = Letter(
            id=command.id, language=command.language, answers=command.answers, phone=command.phone, mail=command.mail
        )
        said = await self.write(offer, letter, "api")
        if isinstance(said, Refusal):
            key, fault = next(iter(said.faults.items()))
            where = key.removeprefix("@") if key.startswith("@") else f"answers.{key}"
            raise ProblemError(ProblemType.BAD_REQUEST, f"{where}: {_SENTENCES[fault]}")
        return said

    @staticmethod
    def _reach(reply: ReplyBy, letter: Letter) -> tuple[str, str]:
        """What was given that is asked for: nothing else is kept."""
        phone, mail = cleaned(letter.phone, lines=False), cleaned(letter.mail, lines=False)
        return "" if reply is ReplyBy.MAIL else phone, "" if reply is ReplyBy.PHONE else mail


_SENTENCES = {
    Fault.NEEDED: "this has to be given.",
    Fault.TOO_LONG: "this is longer than the form allows.",
    Fault.ID_NUMBER: "a CPR number or birth number is not to be sent this way. Leave it out.",
    Fault.NO_CHOICE: "choose one of what the form offers.",
    Fault.NO_DATE: "write a date, as 2026-11-24.",
    Fault.WRONG: "this cannot be reached. Write a telephone number with its country code, or a mail address.",
}
