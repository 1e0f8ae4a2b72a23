"""The pages where a citizen writes to a service: the form that superusers have set, and that it has arrived."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct, structs

from server.enquiries.rules import EITHER, MAIL, PHONE, Fault
from server.web.centre import apart, date_words, head
from server.web.centre_words import centre_words
from server.web.contact_words import contact_words
from server.web.display import templates
from server.web.enquiry_words import EnquiryWords, enquiry_words
from shared.protocol.forms import FieldInput, FormField, ReplyBy
from shared.protocol.model import pick_text
from shared.protocol.public import PublicSite

if TYPE_CHECKING:
    from server.enquiries.commands import FormOffer


class Filled(Struct, frozen=True, kw_only=True):
    """What stands in the form, and why it has come back."""

    answers: Mapping[str, str]
    phone: str = ""
    mail: str = ""
    faults: Mapping[str, Fault] = {}
    again: bool = False
    too_many: bool = False

    def refused(
        self, faults: Mapping[str, Fault] | None = None, *, again: bool = False, too_many: bool = False
    ) -> Filled:
        """The same with why it was not taken."""
        return structs.replace(self, faults=faults or {}, again=again, too_many=too_many)


class Line(Struct, frozen=True):
    """A fault in words, and where it is put right."""

    text: str
    href: str


def render_enquiry(
    site: PublicSite,
    offer: FormOffer | None,
    language: str,
    *,
    now: datetime,
    form_id: UUID,
    filled: Filled | None = None,
) -> str:
    """The page with the form, or without an `offer` that there is none; `filled` has what was typed."""
    said, first = enquiry_words(language), site.languages[0]
    filled = filled or Filled(answers={})
    if offer is None:
        return _page("enquiry.html", site, language, offer=None, lines=[])
    told = _told(offer, filled, language, first)
    beside = _told(offer, filled, language, first, named=False)
    lines = [Line(words, f"#{_AT.get(key, f'f-{key}')}") for key, words in told.items()]
    if filled.again or filled.too_many:
        lines = [Line(said.again if filled.again else said.too_many, "#send")]
    return _page(
        "enquiry.html",
        site,
        language,
        offer=offer,
        filled=filled,
        service=pick_text(offer.service.name, language, first),
        intro=_lines(pick_text(offer.form.intro, language, first)),
        when=_when(offer, language),
        fields=[_field(each, filled, beside, language, first) for each in offer.form.fields],
        asks_phone=offer.form.reply is not ReplyBy.MAIL,
        asks_mail=offer.form.reply is not ReplyBy.PHONE,
        reach_help={ReplyBy.EITHER: said.either, ReplyBy.PHONE: said.by_phone, ReplyBy.MAIL: said.by_mail}[
            offer.form.reply
        ],
        faults={key.removeprefix("@"): told.get(key, "") for key in (PHONE, MAIL, EITHER)},
        lines=lines,
        form_id=form_id,
        shown=int(now.timestamp()),
    )


def render_written(
    site: PublicSite, offer: FormOffer | None, language: str, *, reference: str, answer_by: date | None
) -> str:
    """The page that says that it has arrived, under which reference, and when an answer comes."""
    said, first = enquiry_words(language), site.languages[0]
    by = _whole(said.answer_by.format(day=date_words(answer_by, centre_words(language)))) if answer_by else ""
    ways = {ReplyBy.PHONE: said.by_phone, ReplyBy.MAIL: said.by_mail}
    return _page(
        "enquiry-done.html",
        site,
        language,
        service=pick_text(offer.service.name, language, first) if offer else "",
        by=by,
        how=ways.get(offer.form.reply, "") if offer else "",
        reference=f"{reference[:4]}-{reference[4:]}" if reference else "",
    )


_AT = {PHONE: "phone", MAIL: "mail", EITHER: "phone"}


def _page(template: str, site: PublicSite, language: str, **more: Any) -> str:
    return templates.get_template(template).render(
        **head(site, language), own=enquiry_words(language), contact=contact_words(language), **more
    )


def _field(field: FormField, filled: Filled, told: Mapping[str, str], language: str, first: str) -> dict[str, Any]:
    said = enquiry_words(language)
    value = filled.answers.get(field.id, "")
    choices = {
        FieldInput.YES_NO: [("yes", said.yes), ("no", said.no)],
        FieldInput.CHOICE: [
            (each.name.get(first, "").strip(), pick_text(each.name, language, first)) for each in field.options
        ],
    }.get(field.input, [])
    return {
        "key": f"f-{field.id}",
        "label": pick_text(field.name, language, first),
        "help": pick_text(field.help, language, first),
        "input": field.input.value,
        "needed": field.needed,
        "most": field.most_letters,
        "value": value,
        "choices": choices,
        "fault": told.get(field.id, ""),
    }


def _told(offer: FormOffer, filled: Filled, language: str, first: str, *, named: bool = True) -> dict[str, str]:
    """The faults in words, in the order of the page; where they do not stand in their field, with its name."""
    said, contact = enquiry_words(language), contact_words(language)
    told: dict[str, str] = {}
    for field in offer.form.fields:
        if (fault := filled.faults.get(field.id)) is not None:
            words = _sentence(fault, field, said)
            words = words if named else words.removesuffix(": {field}")
            told[field.id] = words.format(field=pick_text(field.name, language, first), n=field.most_letters)
    reach = {
        EITHER: {Fault.NEEDED: said.either_needed},
        PHONE: {Fault.NEEDED: said.phone_needed, Fault.WRONG: contact.phone_wrong},
        MAIL: {Fault.NEEDED: said.mail_needed, Fault.WRONG: said.mail_wrong},
    }
    for key, sentences in reach.items():
        if (fault := filled.faults.get(key)) is not None:
            told[key] = sentences[fault]
    return told


def _sentence(fault: Fault, field: FormField, said: EnquiryWords) -> str:
    if fault is Fault.NEEDED and field.input in (FieldInput.CHOICE, FieldInput.YES_NO):
        return said.no_choice
    return {
        Fault.TOO_LONG: said.too_long,
        Fault.ID_NUMBER: said.id_number,
        Fault.NO_CHOICE: said.no_choice,
        Fault.NO_DATE: said.no_date,
    }.get(fault, said.needed)


def _when(offer: FormOffer, language: str) -> str:
    said, centre = enquiry_words(language), centre_words(language)
    zone = ZoneInfo(offer.configuration.site.time_zone)
    day = date_words(offer.promise.answer_by.astimezone(zone).date(), centre)
    if offer.promise.read_at is None:
        return _whole(said.answer_by.format(day=day))
    if offer.now.is_open:
        return _whole(said.read_now.format(day=day))
    read_at = offer.promise.read_at.astimezone(zone)
    opens = date_words(read_at.date(), centre)
    return _whole(said.read_later.format(opens=opens, time=apart(f"{read_at:%H:%M}"), day=day))


def _whole(sentence: str) -> str:
    """A date that ends with a full stop ends the sentence with it."""
    return sentence.replace(".\u2069.", ".\u2069")


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]
