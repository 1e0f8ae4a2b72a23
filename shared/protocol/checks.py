"""What is wrong with a configuration: what cannot work, and what citizens would stumble over. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

from msgspec import Struct

from shared.protocol.booking_checks import booking_checks
from shared.protocol.content import (
    Configuration,
    MenuGroup,
    MenuInformation,
    MenuItem,
    MenuReferral,
    MenuService,
    StandMode,
)
from shared.protocol.contrast import brand_faults
from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.form_checks import form_checks
from shared.protocol.forms import ContactForm
from shared.protocol.messages.words import FILLS, NEEDED, braces
from shared.protocol.model import MOST_QUESTIONS, Service, Texts
from shared.protocol.opening.checks import hours_checks, week_checks
from shared.protocol.sharing import is_there, shared_in
from shared.protocol.tree import LONGEST_PATH

MOST_TILES = 8
"""So many fit on a page of the stand."""

Way = tuple[str, ...]


class Written(Struct, frozen=True):
    """A text of the configuration and its place; one that is not `needed` may be left out altogether."""

    path: Way
    texts: Texts
    needed: bool = True


def checks(
    configuration: Configuration,
    *,
    sites: Collection[str] | None = None,
    taken: Collection[str] = (),
    today: date | None = None,
    sources: Mapping[str, Configuration] | None = None,
) -> tuple[Check, ...]:
    """All that is wrong, what stops a publication first; empty when all is well.

    Every text has to be written in the site's first language. `sites` are the centres that referrals may name; None
    leaves that unchecked. `taken` are the ids of services and desks that other centres have. Without `today` what is in
    the past is not told; without `sources`, what is published at the centres that are followed here, nothing of these.
    """
    found = [
        *_repeated_ids(configuration),
        *_taken(configuration, taken),
        *(check for service in configuration.services for check in _service(configuration, service)),
        *_desks(configuration),
        *_referrals(configuration, sites),
        *_menus(configuration),
        *_languages(configuration),
        *_time_zone(configuration),
        *hours_checks(configuration, today),
        *_brand(configuration),
        *_messages(configuration),
        *_sources(configuration, sources),
        *booking_checks(configuration),
        *form_checks(configuration),
    ]
    return tuple(sorted(found, key=lambda check: check.level is not CheckLevel.STOPS))


def bookings_outside(count: int) -> Check:
    """So many bookings to come would fall outside opening hours."""
    return _warning(CheckKind.BOOKINGS_OUTSIDE, ("hours",), count)


def stops(found: Iterable[Check]) -> bool:
    """Whether one of them forbids to publish."""
    return any(check.level is CheckLevel.STOPS for check in found)


def written(configuration: Configuration) -> Iterator[Written]:
    """Every text that a citizen can meet, in the order of the configuration."""
    yield Written(("site", "name"), configuration.site.name)
    yield Written(("site", "waiting_area"), configuration.site.waiting_area)
    yield Written(("site", "ticket", "header"), configuration.site.ticket.header, needed=False)
    yield Written(("site", "ticket", "footer"), configuration.site.ticket.footer, needed=False)
    yield Written(("site", "display", "line"), configuration.site.display.line, needed=False)
    for service in configuration.services:
        yield from _of_service(service)
    for desk in configuration.desks:
        way = ("desks", desk.id)
        yield Written((*way, "name"), desk.name)
        yield Written((*way, "waiting_area"), desk.waiting_area)
        yield Written((*way, "room"), desk.room, needed=False)
        for place, step in enumerate(desk.way, start=1):
            yield Written((*way, "way", str(place)), step.text)
    for path, items in menus(configuration):
        for inside, group in _groups(path, items):
            yield Written((*inside, "name"), group.name)
            yield Written((*inside, "description"), group.description, needed=False)
    for page in configuration.information:
        yield Written(("information", page.id, "name"), page.name)
        yield Written(("information", page.id, "text"), page.text)
    for referral in configuration.referrals:
        yield Written(("referrals", referral.id, "name"), referral.name)
        yield Written(("referrals", referral.id, "description"), referral.description, needed=False)
        yield Written(("referrals", referral.id, "way"), referral.way, needed=False)
    for stand in configuration.stands:
        yield Written(("stands", stand.id, "name"), stand.name)
    for day in configuration.hours.special_days:
        yield Written(("hours", "special_days", day.id, "name"), day.name)


def lacking(configuration: Configuration, languages: Iterable[str]) -> Iterator[tuple[Way, str]]:
    """The place and the language of each text that is not there in one of the languages."""
    wanted = tuple(languages)
    for one in written(configuration):
        if one.needed or one.texts:
            for language in wanted:
                if not one.texts.get(language, "").strip():
                    yield one.path, language


def menus(configuration: Configuration) -> Iterator[tuple[Way, tuple[MenuItem, ...]]]:
    """The site's menu and those of stands that have one of their own, each with its place."""
    yield ("menu",), configuration.menu
    for stand in configuration.stands:
        if stand.menu is not None:
            yield ("stands", stand.id, "menu"), stand.menu


def menu_groups(configuration: Configuration) -> Iterator[MenuGroup]:
    """Every group of every menu."""
    for path, items in menus(configuration):
        yield from (group for _inside, group in _groups(path, items))


def _check(kind: CheckKind, path: Way, name: object = "", level: CheckLevel = CheckLevel.STOPS) -> Check:
    return Check(level=level, kind=kind, path=path[:LONGEST_PATH], name=str(name))


def _warning(kind: CheckKind, path: Way, name: object = "") -> Check:
    return _check(kind, path, name, CheckLevel.WARNS)


def _of_service(service: Service) -> Iterator[Written]:
    path = ("services", service.id)
    yield Written((*path, "name"), service.name)
    yield Written((*path, "description"), service.description, needed=False)
    if service.booking is not None:
        yield Written((*path, "booking", "self_service_text"), service.booking.self_service_text, needed=False)
    if service.contact_form is not None:
        yield from _of_form((*path, "contact_form"), service.contact_form)
    for document in service.documents:
        yield Written((*path, "documents", document.id, "name"), document.name)
        yield Written((*path, "documents", document.id, "help"), document.help, needed=False)
    for question in service.questions:
        yield Written((*path, "questions", question.id, "text"), question.text)
        yield Written((*path, "questions", question.id, "help"), question.help, needed=False)


def _of_form(path: Way, form: ContactForm) -> Iterator[Written]:
    yield Written((*path, "intro"), form.intro, needed=False)
    for field in form.fields:
        inside = (*path, "fields", field.id)
        yield Written((*inside, "name"), field.name)
        yield Written((*inside, "help"), field.help, needed=False)
        for place, option in enumerate(field.options, start=1):
            yield Written((*inside, "options", str(place)), option.name)


def _groups(path: Way, items: tuple[MenuItem, ...]) -> Iterator[tuple[Way, MenuGroup]]:
    for item in items:
        if isinstance(item, MenuGroup):
            inside = (*path, f"group:{item.id}")
            yield inside, item
            yield from _groups((*inside, "items"), item.items)


def _repeated(path: Way, values: Iterable[str], *, within: bool = True) -> Iterator[Check]:
    """A check for each value that stands there more than once; with `within` its place is a step more."""
    for value, times in Counter(values).items():
        if times > 1:
            yield _check(CheckKind.REPEATED, (*path, value) if within else path, value.partition(":")[2] or value)


def _repeated_ids(configuration: Configuration) -> Iterator[Check]:
    owners = {service.letter: service.id for service in configuration.services}
    for letter, times in Counter(service.letter for service in configuration.services).items():
        if times > 1:
            yield _check(CheckKind.REPEATED, ("services", owners[letter], "letter"), letter)
    yield from _repeated(("services",), (service.id for service in configuration.services))
    yield from _repeated(("desks",), (desk.id for desk in configuration.desks))
    yield from _repeated(("information",), (page.id for page in configuration.information))
    yield from _repeated(("referrals",), (referral.id for referral in configuration.referrals))
    yield from _repeated(("stands",), (stand.id for stand in configuration.stands))
    yield from _repeated(("hours", "special_days"), (day.id for day in configuration.hours.special_days))
    for path, items in menus(configuration):
        yield from _repeated(path, (f"group:{group.id}" for _inside, group in _groups(path, items)))


def _taken(configuration: Configuration, taken: Collection[str]) -> Iterator[Check]:
    for service in configuration.services:
        if service.id in taken:
            yield _check(CheckKind.TAKEN, ("services", service.id), service.id)
    for desk in configuration.desks:
        if desk.id in taken:
            yield _check(CheckKind.TAKEN, ("desks", desk.id), desk.id)


def _service(configuration: Configuration, service: Service) -> Iterator[Check]:
    path = ("services", service.id)
    yield from _repeated((*path, "documents"), (document.id for document in service.documents))
    yield from _repeated((*path, "questions"), (question.id for question in service.questions))
    if len(service.questions) > MOST_QUESTIONS:
        yield _check(CheckKind.TOO_MANY_QUESTIONS, (*path, "questions"), len(service.questions))
    yield from _questions(configuration, service, path)
    if not any(service.id in desk.services for desk in configuration.desks):
        yield _warning(CheckKind.NOBODY_SERVES, path)
    if service.id not in _shown(configuration):
        yield _warning(CheckKind.NOT_IN_A_MENU, path)


def _questions(configuration: Configuration, service: Service, path: Way) -> Iterator[Check]:
    asked = {question.id for question in service.questions}
    for document in service.documents:
        for question_id in document.when:
            if question_id not in asked:
                yield _check(CheckKind.LEADS_NOWHERE, (*path, "documents", document.id, "when"), question_id)
    for question in service.questions:
        for field in ("yes_refers", "no_refers"):
            referral_id = getattr(question, field)
            if referral_id is not None and configuration.referral(referral_id) is None:
                yield _check(CheckKind.LEADS_NOWHERE, (*path, "questions", question.id, field), referral_id)


def _shown(configuration: Configuration) -> set[str]:
    """The services that a stand shows; where no stand receives anybody, those of the site's menu."""
    receiving = [stand for stand in configuration.stands if stand.mode is StandMode.RECEPTION]
    shown: set[str] = set()
    for menu in [stand.menu for stand in receiving] or [None]:
        items = configuration.menu if menu is None else menu
        if menu is None and not items:
            return {service.id for service in configuration.services}
        shown |= set(_services(items))
    return shown


def _services(items: tuple[MenuItem, ...]) -> Iterator[str]:
    for item in items:
        if isinstance(item, MenuGroup):
            yield from _services(item.items)
        elif isinstance(item, MenuService):
            yield item.service_id


def _desks(configuration: Configuration) -> Iterator[Check]:
    for desk in configuration.desks:
        path = ("desks", desk.id, "services")
        yield from _repeated(path, desk.services, within=False)
        for service_id in desk.services:
            if configuration.service(service_id) is None:
                yield _check(CheckKind.LEADS_NOWHERE, path, service_id)


def _referrals(configuration: Configuration, sites: Collection[str] | None) -> Iterator[Check]:
    for referral in configuration.referrals:
        path = ("referrals", referral.id, "site_id")
        if referral.site_id == configuration.site.id:
            yield _check(CheckKind.LEADS_HERE, path, referral.site_id)
        elif sites is not None and referral.site_id is not None and referral.site_id not in sites:
            yield _check(CheckKind.LEADS_NOWHERE, path, referral.site_id)
        yield from week_checks(("referrals", referral.id, "opening"), referral.opening)
        yield from week_checks(("referrals", referral.id, "telephone_opening"), referral.telephone_opening or ())


def _menus(configuration: Configuration) -> Iterator[Check]:
    for path, items in menus(configuration):
        yield from _level(configuration, path, items)
        for inside, group in _groups(path, items):
            if not group.items:
                yield _check(CheckKind.EMPTY_GROUP, inside)
            yield from _level(configuration, (*inside, "items"), group.items)
    for stand in configuration.stands:
        if stand.menu == ():
            yield _check(CheckKind.EMPTY_MENU, ("stands", stand.id, "menu"))


def _level(configuration: Configuration, path: Way, items: tuple[MenuItem, ...]) -> Iterator[Check]:
    named = [_named(configuration, item) for item in items if not isinstance(item, MenuGroup)]
    yield from _repeated(path, (step for step, _there in named))
    for step, there in dict(named).items():
        if not there:
            yield _check(CheckKind.LEADS_NOWHERE, (*path, step), step.partition(":")[2])
    tiles = len(items or configuration.services) if path == ("menu",) else len(items)
    if tiles > MOST_TILES:
        yield _warning(CheckKind.CROWDED, path, tiles)


def _named(configuration: Configuration, item: MenuService | MenuInformation | MenuReferral) -> tuple[str, bool]:
    match item:
        case MenuService():
            return f"service:{item.service_id}", configuration.service(item.service_id) is not None
        case MenuInformation():
            there = configuration.information_page(item.information_id) is not None
            return f"information:{item.information_id}", there
        case MenuReferral():
            return f"referral:{item.referral_id}", configuration.referral(item.referral_id) is not None


def _languages(configuration: Configuration) -> Iterator[Check]:
    languages = configuration.site.languages
    path = ("site", "languages")
    if not languages:
        yield _check(CheckKind.NO_LANGUAGE, path)
    yield from _repeated(path, languages, within=False)
    for place, language in lacking(configuration, dict.fromkeys(languages)):
        level = CheckLevel.STOPS if language == languages[0] else CheckLevel.WARNS
        yield _check(CheckKind.MISSING_TEXT, (*place, language), language, level)


def _time_zone(configuration: Configuration) -> Iterator[Check]:
    name = configuration.site.time_zone
    try:
        ZoneInfo(name)
    except (ValueError, KeyError, OSError):  # a name that is none, is unknown, or is a folder
        yield _check(CheckKind.TIME_ZONE, ("site", "time_zone"), name)


def _brand(configuration: Configuration) -> Iterator[Check]:
    for fault in brand_faults(configuration.brand):
        yield _check(CheckKind.CONTRAST, ("brand", fault.part.value), f"{fault.ratio:.1f}")
    if configuration.brand.logo and not is_svg(configuration.brand.logo):
        yield _warning(CheckKind.LOGO, ("brand", "logo"))


def is_svg(text: str) -> bool:
    """Whether the text is a drawing that can be read, and names nothing outside itself."""
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        return False
    try:
        root = ET.fromstring(text)  # noqa: S314 - without a DOCTYPE there are no entities to expand
    except (ET.ParseError, ValueError):
        return False
    return root.tag.rpartition("}")[2] == "svg"


def _sources(configuration: Configuration, sources: Mapping[str, Configuration] | None) -> Iterator[Check]:
    for each in shared_in(configuration) if sources is not None else ():
        there = (sources or {}).get(each.source.site_id)
        if there is None or not is_there(each.source, each.path, there):
            yield _warning(CheckKind.SOURCE_GONE, each.path, each.source.site_id)


def _messages(configuration: Configuration) -> Iterator[Check]:
    own: dict[str, Texts] = {name: getattr(configuration.site.messages, name) for name in FILLS}
    for sentence, texts in own.items():
        for language, text in texts.items():
            said, way = braces(text), ("site", "messages", sentence, language)
            for name in said:
                if name not in FILLS[sentence]:
                    yield Check(level=CheckLevel.STOPS, kind=CheckKind.BRACES, path=way, name=name)
            needed = NEEDED.get(sentence)
            if text.strip() and needed is not None and needed not in said:
                yield Check(level=CheckLevel.STOPS, kind=CheckKind.NEEDS_BRACES, path=way, name=needed)
