"""The text of a message, from what is configured. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import structs

from shared.protocol.content import Configuration, Referral
from shared.protocol.messages.words import FILLS, RIGHT_TO_LEFT, WORDS, Words
from shared.protocol.model import Key, Service, pick_text

_ISOLATE, _POP = "\u2066", "\u2069"


def documents_text(configuration: Configuration, service: Service, documents: Iterable[Key], language: str) -> str:
    """What to bring for the service: the documents named, or all of them when none is."""
    wanted = frozenset(documents)
    words, first = site_words(configuration, language), configuration.site.languages[0]
    lines = [fill(words.bring, service=pick_text(service.name, language, first))]
    lines += [
        f"- {pick_text(document.name, language, first)}"
        for document in service.documents
        if not wanted or document.id in wanted
    ]
    if service.booking_url:
        lines.append(fill(words.book, web=apart(service.booking_url, language)))
    lines += [words.welcome, *place(configuration, language)]
    return "\n".join(lines)


def referral_text(configuration: Configuration, referral: Referral, language: str) -> str:
    """Where the errand belongs: name, address, phone, web."""
    words, first = site_words(configuration, language), configuration.site.languages[0]
    lines = [words.go_there, pick_text(referral.name, language, first)]
    lines += [apart(line, language) for line in (referral.address,) if line]
    if referral.phone:
        lines.append(fill(words.phone, phone=apart(referral.phone, language)))
    lines += [apart(line, language) for line in (referral.web,) if line]
    return "\n".join([*lines, configuration.site.municipality])


def ticket_text(configuration: Configuration, service_id: Key, label: str, language: str, web: str = "") -> str:
    """The number, where to wait and, with `web`, where to follow the place in the queue."""
    words, first = site_words(configuration, language), configuration.site.languages[0]
    service = configuration.service(service_id)
    name = pick_text(service.name, language, first) if service else ""
    desks = [desk for desk in configuration.desks if service_id in desk.services]
    areas = {pick_text(desk.waiting_area, language, first) for desk in desks if desk.waiting_area}
    area = areas.pop() if len(areas) == 1 else pick_text(configuration.site.waiting_area, language, first)
    lines = [fill(words.number, label=apart(label, language), service=name), fill(words.waits, area=area)]
    if web:
        lines.append(fill(words.follow, web=apart(web, language)))
    return "\n".join([*lines, pick_text(configuration.site.name, language, first)])


def place(configuration: Configuration, language: str) -> Iterable[str]:
    """Where it is, in lines."""
    site = configuration.site
    yield f"{pick_text(site.name, language, site.languages[0])}, {site.municipality}"
    if site.address:
        yield apart(site.address, language)


def fill(sentence: str, **values: str) -> str:
    """The sentence with what its braces name; one that names nothing we have stays as it stands."""
    return re.sub(r"{(\w+)}", lambda found: values.get(found[1], found[0]), sentence)


def our_words(configuration: Configuration, language: str) -> Words:
    """Our sentences in the citizen's language, else in one of the site's, else in English."""
    known = next((code for code in (language, *configuration.site.languages) if code in WORDS), "en")
    return WORDS[known]


def site_words(configuration: Configuration, language: str) -> Words:
    """The site's own sentences in the citizen's language, ours where it has none."""
    own = {name: getattr(configuration.site.messages, name).get(language, "").strip() for name in FILLS}
    return structs.replace(our_words(configuration, language), **{name: text for name, text in own.items() if text})


def apart(text: str, language: str) -> str:
    """A number or an address that a text from right to left leaves in its own order."""
    return f"{_ISOLATE}{text}{_POP}" if language in RIGHT_TO_LEFT else text
