"""The text of a message about a booking or a number that is soon called, from what is configured. Pure."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from shared.protocol.content import Configuration
from shared.protocol.messages.compose import apart, fill, place, site_words
from shared.protocol.messages.words import WEEKDAYS
from shared.protocol.model import Key, pick_text
from shared.protocol.outbox import MessageKind

_SENTENCES = {
    MessageKind.CONFIRMATION: "booked",
    MessageKind.REMINDER: "reminder",
    MessageKind.MOVED: "moved",
    MessageKind.CANCELLED: "cancelled",
}


class BookingFacts(Struct, frozen=True, kw_only=True):
    """What there is to say of a booking: `code` is the reference, `web` the citizen's own link, each "" for none.

    `on_site` is False for meetings by telephone and video; with `we_ring` the caseworker rings.
    """

    service_ids: tuple[Key, ...]
    starts_at: datetime
    code: str = ""
    web: str = ""
    on_site: bool = True
    we_ring: bool = False


def booking_text(configuration: Configuration, kind: MessageKind, facts: BookingFacts, language: str) -> str:
    """When and what, then where or how, the reference, and the link; of a cancelled one only what is off."""
    words, site = site_words(configuration, language), configuration.site
    when = apart(written_time(facts.starts_at, site.time_zone, language), language)
    lines = [fill(getattr(words, _SENTENCES[kind]), time=when, service=services(configuration, facts, language))]
    if kind is MessageKind.CANCELLED:
        return "\n".join([*lines, f"{pick_text(site.name, language, site.languages[0])}, {site.municipality}"])
    lines += place(configuration, language) if facts.on_site else [site.municipality]
    if facts.we_ring:
        lines.append(words.we_ring)
    if facts.code and facts.on_site:
        lines.append(fill(words.reference, code=apart(facts.code, language)))
    if facts.web:
        lines.append(fill(words.own_link, web=apart(facts.web, language)))
    return "\n".join(lines)


def earlier_text(configuration: Configuration, facts: BookingFacts, until: datetime, language: str) -> str:
    """An earlier time that is held for the citizen, and by when to answer where; `facts` are those of that time."""
    words, site = site_words(configuration, language), configuration.site
    when = apart(written_time(facts.starts_at, site.time_zone, language), language)
    clock = f"{until.astimezone(ZoneInfo(site.time_zone)):%H:%M}"
    lines = [fill(words.earlier, time=when, service=services(configuration, facts, language))]
    if facts.web:
        lines.append(fill(words.answer_by, until=apart(clock, language), web=apart(facts.web, language)))
    return "\n".join([*lines, f"{pick_text(site.name, language, site.languages[0])}, {site.municipality}"])


def not_cancelled_text(configuration: Configuration, language: str) -> str:
    """What answers a reply that cancels nothing: there are several bookings, or it is too late."""
    words, site = site_words(configuration, language), configuration.site
    lines = [words.not_cancelled]
    if site.phone:
        lines.append(fill(words.phone, phone=apart(site.phone, language)))
    return "\n".join([*lines, f"{pick_text(site.name, language, site.languages[0])}, {site.municipality}"])


def code_text(configuration: Configuration, facts: BookingFacts, confirm_code: str, language: str) -> str:
    """The code that confirms a booking; it comes first, so that telephones can offer it."""
    words = site_words(configuration, language)
    line = fill(words.code, code=apart(confirm_code, language), service=services(configuration, facts, language))
    return f"{line}\n{configuration.site.municipality}"


def soon_text(configuration: Configuration, label: str, language: str) -> str:
    """It is soon the turn of that number."""
    words, site = site_words(configuration, language), configuration.site
    name = pick_text(site.name, language, site.languages[0])
    return f"{fill(words.soon, label=apart(label, language), area=name)}\n{site.municipality}"


def services(configuration: Configuration, facts: BookingFacts, language: str) -> str:
    """What it is for."""
    found = (configuration.service(key) for key in facts.service_ids)
    first = configuration.site.languages[0]
    return " + ".join(pick_text(service.name, language, first) for service in found if service is not None)


def written_time(moment: datetime, time_zone: str, language: str) -> str:
    """As "man. 23.11. 10:00", by the site's clock."""
    local = moment.astimezone(ZoneInfo(time_zone))
    day = WEEKDAYS.get(language, WEEKDAYS["en"])[local.weekday()]
    return f"{day} {local.day}.{local.month}. {local:%H:%M}"
