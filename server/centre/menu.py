"""What cannot work in a site's configuration: names of what is not there, empty groups, texts not written. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct

from shared.protocol.content import (
    Configuration,
    MenuGroup,
    MenuInformation,
    MenuItem,
    MenuReferral,
    MenuService,
)
from shared.protocol.model import MOST_QUESTIONS, Service, Texts


class Written(Struct, frozen=True):
    """A text of the configuration; one that is not `needed` may be left out altogether."""

    where: str
    texts: Texts
    needed: bool = True


def faults(configuration: Configuration, sites: Collection[str] | None = None) -> list[str]:
    """One sentence for each thing that cannot work; empty when all is well.

    Every text has to be written in the site's first language. `sites` are the centres that referrals may name; None
    leaves that unchecked.
    """
    return [
        *_repeated_ids(configuration),
        *(fault for service in configuration.services for fault in _service_faults(configuration, service)),
        *_desk_faults(configuration),
        *_referral_faults(configuration, sites),
        *_menu_faults(configuration),
        *_language_faults(configuration),
    ]


def written(configuration: Configuration) -> Iterator[Written]:
    """Every text that a citizen can meet, in the order of the configuration."""
    site = configuration.site
    yield Written(f"site {site.id}", site.name)
    yield Written(f"site {site.id}, waiting area", site.waiting_area)
    for service in configuration.services:
        yield from _of_service(service)
    for desk in configuration.desks:
        yield Written(f"desk {desk.id}, name", desk.name)
        yield Written(f"desk {desk.id}, waiting area", desk.waiting_area)
        yield Written(f"desk {desk.id}, room", desk.room, needed=False)
        for place, step in enumerate(desk.way, start=1):
            yield Written(f"desk {desk.id}, step {place} of the way", step.text)
    for where, items in _menus(configuration):
        for group in _groups(items):
            yield Written(f"{where}, group {group.id}", group.name)
            yield Written(f"{where}, group {group.id}, description", group.description, needed=False)
    for page in configuration.information:
        yield Written(f"information {page.id}, name", page.name)
        yield Written(f"information {page.id}, text", page.text)
    for referral in configuration.referrals:
        yield Written(f"referral {referral.id}, name", referral.name)
        yield Written(f"referral {referral.id}, description", referral.description, needed=False)
    for stand in configuration.stands:
        yield Written(f"stand {stand.id}, name", stand.name)
    for day in configuration.hours.special_days:
        yield Written(f"special day {day.id}", day.name)


def unwritten(configuration: Configuration, languages: Iterable[str]) -> Iterator[str]:
    """A sentence for each text that is not there in one of the languages."""
    wanted = tuple(languages)
    for one in written(configuration):
        if one.needed or one.texts:
            for language in wanted:
                if not one.texts.get(language, "").strip():
                    yield f"{one.where} has no text in {language}"


def menu_groups(configuration: Configuration) -> Iterator[MenuGroup]:
    """Every group of every menu."""
    for _where, items in _menus(configuration):
        yield from _groups(items)


def _of_service(service: Service) -> Iterator[Written]:
    where = f"service {service.id}"
    yield Written(f"{where}, name", service.name)
    yield Written(f"{where}, description", service.description, needed=False)
    for document in service.documents:
        yield Written(f"{where}, document {document.id}", document.name)
        yield Written(f"{where}, document {document.id}, help", document.help, needed=False)
    for question in service.questions:
        yield Written(f"{where}, question {question.id}", question.text)
        yield Written(f"{where}, question {question.id}, help", question.help, needed=False)


def _menus(configuration: Configuration) -> Iterator[tuple[str, tuple[MenuItem, ...]]]:
    yield "the menu", configuration.menu
    for stand in configuration.stands:
        if stand.menu is not None:
            yield f"the menu of {stand.id}", stand.menu


def _groups(items: tuple[MenuItem, ...]) -> Iterator[MenuGroup]:
    for item in items:
        if isinstance(item, MenuGroup):
            yield item
            yield from _groups(item.items)


def _repeated(kind: str, values: Iterable[str]) -> Iterator[str]:
    for value, times in Counter(values).items():
        if times > 1:
            yield f"{kind} {value} stands there {times} times"


def _repeated_ids(configuration: Configuration) -> Iterator[str]:
    yield from _repeated("letter", (service.letter for service in configuration.services))
    yield from _repeated("service", (service.id for service in configuration.services))
    yield from _repeated("desk", (desk.id for desk in configuration.desks))
    yield from _repeated("information", (page.id for page in configuration.information))
    yield from _repeated("referral", (referral.id for referral in configuration.referrals))
    yield from _repeated("stand", (stand.id for stand in configuration.stands))
    for where, items in _menus(configuration):
        yield from _repeated(f"{where}: group", (group.id for group in _groups(items)))


def _service_faults(configuration: Configuration, service: Service) -> Iterator[str]:
    where = f"service {service.id}"
    yield from _repeated(f"{where}: document", (document.id for document in service.documents))
    yield from _repeated(f"{where}: question", (question.id for question in service.questions))
    if len(service.questions) > MOST_QUESTIONS:
        yield f"{where} asks {len(service.questions)} questions; {MOST_QUESTIONS} are the most"
    asked = {question.id for question in service.questions}
    for document in service.documents:
        for question_id in document.when:
            if question_id not in asked:
                yield f"{where}: document {document.id} depends on question {question_id}, which is not asked there"
    for question in service.questions:
        for referral_id in (question.yes_refers, question.no_refers):
            if referral_id is not None and configuration.referral(referral_id) is None:
                yield f"{where}: question {question.id} leads to referral {referral_id}, which there is not"


def _desk_faults(configuration: Configuration) -> Iterator[str]:
    for desk in configuration.desks:
        yield from _repeated(f"desk {desk.id}: service", desk.services)
        for service_id in desk.services:
            if configuration.service(service_id) is None:
                yield f"desk {desk.id} serves {service_id}, which there is not"


def _referral_faults(configuration: Configuration, sites: Collection[str] | None) -> Iterator[str]:
    for referral in configuration.referrals:
        if referral.site_id == configuration.site.id:
            yield f"referral {referral.id} leads to {referral.site_id}, which is this centre"
        elif sites is not None and referral.site_id is not None and referral.site_id not in sites:
            yield f"referral {referral.id} leads to centre {referral.site_id}, which there is not"


def _menu_faults(configuration: Configuration) -> Iterator[str]:
    for where, items in _menus(configuration):
        yield from _level_faults(configuration, where, items)
        for group in _groups(items):
            inside = f"{where}, group {group.id}"
            if not group.items:
                yield f"{inside} is empty"
            yield from _level_faults(configuration, inside, group.items)
    for stand in configuration.stands:
        if stand.menu == ():
            yield f"the menu of {stand.id} is empty; without one it shows the site's"


def _level_faults(configuration: Configuration, where: str, items: tuple[MenuItem, ...]) -> Iterator[str]:
    named = [_named(configuration, item) for item in items if not isinstance(item, MenuGroup)]
    yield from _repeated(f"{where}:", (name for name, _there in named))
    for name, there in dict(named).items():
        if not there:
            yield f"{where} names {name}, which there is not"


def _named(configuration: Configuration, item: MenuService | MenuInformation | MenuReferral) -> tuple[str, bool]:
    match item:
        case MenuService():
            return f"service {item.service_id}", configuration.service(item.service_id) is not None
        case MenuInformation():
            there = configuration.information_page(item.information_id) is not None
            return f"information {item.information_id}", there
        case MenuReferral():
            return f"referral {item.referral_id}", configuration.referral(item.referral_id) is not None


def _language_faults(configuration: Configuration) -> Iterator[str]:
    languages = configuration.site.languages
    if not languages:
        yield f"site {configuration.site.id} names no language"
    yield from _repeated("language", languages)
    yield from unwritten(configuration, languages[:1])
