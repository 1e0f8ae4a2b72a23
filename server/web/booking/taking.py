"""The page that asks where a citizen can be reached, and what comes of it: a time that is held, or others to choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from msgspec import structs

from server.booking.online import OnlineBookings
from server.problems import ProblemError
from server.web.booking.choice import Choice, read_moment, read_uuid, written
from server.web.booking.choosing import Choosing
from server.web.booking.contact import Contact, contact_faults, hold_id, read_contact, told_faults
from server.web.booking.dates import moment_in_words, sentence_case
from server.web.booking.render import Reply, zone_of
from server.web.booking.steps import Step
from shared.protocol.booking import HoldTime, Offer, Offers
from shared.protocol.errors import ProblemType


class Taking:
    """Holds a time for who has said how they can be reached. `who` is the address that asks."""

    def __init__(self, online: OnlineBookings, choosing: Choosing, *, new_id: Callable[[], UUID]) -> None:
        self._online = online
        self._choosing = choosing
        self._new_id = new_id

    async def contact(self, choice: Choice, accept_language: str) -> Reply:
        """The empty form."""
        step = await self._choosing.step(choice, accept_language, "contact")
        if step.cut_off:
            return Reply(status=303, location=choice.to("time"))
        if not step.kinds:
            raise ProblemError(ProblemType.NOT_OFFERED, "This cannot be booked from home.")
        if choice.starts_at is None:
            return Reply(status=303, location=choice.to("time"))
        return await self._form(step, Contact(), {}, self._new_id())

    async def hold(self, choice: Choice, form: Mapping[str, str], accept_language: str, who: str) -> Reply:
        """Hold the time, or say beside each field what is wrong, or offer other times."""
        choice = _offered(choice, form.get("offer", ""))
        step, starts_at = await self._choosing.step(choice, accept_language, "contact"), choice.starts_at
        if not step.kinds or starts_at is None:
            return Reply(status=303, location=choice.to("time"))
        contact, asked = read_contact(dict(form)), self._online.asks(step.services, step.kind)
        form_id, instead_of = read_uuid(form.get("id", "")) or self._new_id(), form.get("instead_of", "")
        if faults := contact_faults(contact, asked, step.tongue.words):
            return await self._form(step, contact, faults, form_id, instead_of)
        choice = structs.replace(choice, kind=step.kind)
        command = HoldTime(
            id=hold_id(form_id, choice, contact),
            site_id=choice.site_id,
            service_ids=choice.service_ids,
            starts_at=starts_at,
            language=step.tongue.language,
            kind=step.kind,
            staff_id=choice.staff_id,
            given_name=contact.given_name,
            phone=contact.number if asked.phone else "",
            mail=contact.mail if asked.mail else "",
            instead_of=instead_of or None,
        )
        try:
            reply = await self._online.hold(command, who)
        except ProblemError as error:
            faults = told_faults(error.problem.detail, asked, step.tongue.words)
            if error.problem.type is not ProblemType.CONTACT or not faults:
                raise
            return await self._form(step, contact, faults, form_id, instead_of)
        if isinstance(reply, Offers):
            return await self._taken(step, contact, reply, instead_of)
        language = f"?lang={choice.language}" if choice.language else ""
        return Reply(status=303, location=f"/b/{reply.token}/code{language}")

    async def _form(
        self, step: Step, contact: Contact, faults: dict[str, str], form_id: UUID, instead_of: str = ""
    ) -> Reply:
        asked = self._online.asks(step.services, step.kind)
        return step.page(
            "contact",
            status=422 if faults else 200,
            back=step.choice.to("time", starts_at=None),
            action=step.choice.to("contact"),
            summary=step.summary(await self._person(step)),
            asked=asked,
            contact=contact,
            form_id=form_id,
            instead_of=instead_of,
            faults=faults,
        )

    async def _taken(self, step: Step, contact: Contact, reply: Offers, instead_of: str) -> Reply:
        return step.page(
            "taken",
            status=409,
            action=step.choice.to("contact"),
            offers=[await self._offer(step, each) for each in reply.offers],
            contact=contact,
            form_id=self._new_id(),
            instead_of=instead_of,
            see_all=step.choice.to("time", starts_at=None),
        )

    async def _offer(self, step: Step, offer: Offer) -> tuple[str, str, str]:
        """What the button sends, says, and says below."""
        site = await self._choosing.step(Choice(site_id=offer.site_id), step.tongue.language)
        when = moment_in_words(offer.starts_at, zone_of(site.configuration), step.tongue.words)
        elsewhere = "" if offer.site_id == step.choice.site_id else step.tongue.pick(site.configuration.site.name)
        sent = "|".join([offer.site_id, written(offer.starts_at), *offer.service_ids])
        return sent, sentence_case(when), elsewhere

    async def _person(self, step: Step) -> str:
        if step.choice.staff_id is None:
            return ""
        people = await self._online.people(step.choice.site_id, step.choice.service_ids)
        return next((each.name for each in people if each.staff_id == step.choice.staff_id), "")


def _offered(choice: Choice, offer: str) -> Choice:
    """The choice with the offer that was pressed in its place."""
    site_id, _, rest = offer.partition("|")
    moment, _, services = rest.partition("|")
    starts_at = read_moment(moment)
    if starts_at is None or not services:
        return choice
    other = site_id != choice.site_id
    return structs.replace(
        choice, site_id=site_id, service_ids=tuple(services.split("|")), starts_at=starts_at,
        staff_id=None if other else choice.staff_id,
    )  # fmt: skip
