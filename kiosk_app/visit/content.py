"""What of a site's configuration can be shown at this stand, and in plain words what cannot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import structs

from shared.protocol.content import (
    Configuration,
    Information,
    MenuGroup,
    MenuInformation,
    MenuItem,
    MenuReferral,
    MenuService,
    Referral,
    Stand,
)
from shared.protocol.model import Service, Texts

Item = Service | Information | Referral | MenuGroup
"""What a tile stands for."""

MOST_FAULTS: Final = 50
_LONGEST_FAULT: Final = 300
_NAMED: Final = 5


def stand_of(configuration: Configuration, stand_id: str) -> Stand:
    """The stand of that id; one that is not configured is a reception with check-in."""
    return configuration.stand(stand_id) or Stand(id="stand", name={})


def menu_of(configuration: Configuration, stand: Stand) -> tuple[MenuItem, ...]:
    """The stand's own menu, else the site's, else all services."""
    menu = stand.menu if stand.menu is not None else configuration.menu
    return menu or tuple(MenuService(service_id=service.id) for service in configuration.services)


class Catalogue:
    """What stands where on a stand's menu, read once for a configuration."""

    def __init__(self, configuration: Configuration, stand_id: str) -> None:
        self.configuration = configuration
        self.stand = stand_of(configuration, stand_id)
        self._known: dict[tuple[str, str], Item] = {
            **{("service", each.id): each for each in configuration.services},
            **{("information", each.id): each for each in configuration.information},
            **{("referral", each.id): each for each in configuration.referrals},
        }
        self._opened: dict[int, tuple[Item, ...]] = {}
        self.top = self._read(menu_of(configuration, self.stand))

    def items_of(self, group: MenuGroup) -> tuple[Item, ...]:
        """What is in the group, which has to be one of this menu's own."""
        return self._opened[id(group)]

    def find(self, kind: str, item_id: str) -> Item | None:
        """The service, information or referral of that id."""
        return self._known.get((kind, item_id))

    def _read(self, menu: tuple[MenuItem, ...]) -> tuple[Item, ...]:
        """In their order; without what is unknown, empty or there twice."""
        found: dict[tuple[str, str], Item] = {}
        for entry in menu:
            key = _reference(entry)
            item = self._group(entry) if isinstance(entry, MenuGroup) else self._known.get(key)
            if item is not None:
                found.setdefault(key, item)
        return tuple(found.values())

    def _group(self, group: MenuGroup) -> MenuGroup | None:
        items = self._opened[id(group)] = self._read(group.items)
        return group if items else None


class Catalogues:
    """The catalogue of the configuration that was asked for last."""

    def __init__(self) -> None:
        self._last: Catalogue | None = None
        self._stand_id = ""

    def of(self, configuration: Configuration, stand_id: str) -> Catalogue:
        """The catalogue; read anew only for another configuration or stand."""
        last = self._last
        if last is None or last.configuration is not configuration or self._stand_id != stand_id:
            last = self._last = Catalogue(configuration, stand_id)
            self._stand_id = stand_id
        return last


def usable_service(configuration: Configuration, service_id: str) -> Service | None:
    """The service, without answers that lead to referrals nobody knows; None when it is not known itself."""
    service = configuration.service(service_id)
    if service is None:
        return None
    known = {referral.id for referral in configuration.referrals}
    questions = tuple(
        structs.replace(
            question,
            yes_refers=question.yes_refers if question.yes_refers in known else None,
            no_refers=question.no_refers if question.no_refers in known else None,
        )
        for question in service.questions
    )
    return service if questions == service.questions else structs.replace(service, questions=questions)


def faults_of(configuration: Configuration, stand_id: str, icons: frozenset[str]) -> tuple[str, ...]:
    """What cannot be shown as it was meant, for who looks after the stand; at most `MOST_FAULTS`.

    `icons` are the names of the drawings the stand has.
    """
    stand = stand_of(configuration, stand_id)
    menu = menu_of(configuration, stand)
    catalogue = Catalogue(configuration, stand_id)
    found = [
        *_stand_faults(configuration, stand_id),
        *_menu_faults(catalogue, menu, "the menu"),
        *_reference_faults(configuration),
        *_icon_faults(configuration, menu, icons),
        *_text_faults(configuration, menu),
    ]
    return tuple(fault[:_LONGEST_FAULT] for fault in dict.fromkeys(found))[:MOST_FAULTS]


def _stand_faults(configuration: Configuration, stand_id: str) -> Iterator[str]:
    if configuration.stands and configuration.stand(stand_id) is None:
        yield f"The stand {stand_id} is not configured: it shows the site's own menu."
    if not configuration.services:
        yield "The site has no services."


def _menu_faults(catalogue: Catalogue, menu: tuple[MenuItem, ...], where: str) -> Iterator[str]:
    seen = set()
    for entry in menu:
        kind, item_id = _reference(entry)
        if (kind, item_id) in seen:
            yield f"The {kind} {item_id} stands twice in {where}."
            continue
        seen.add((kind, item_id))
        if isinstance(entry, MenuGroup):
            yield from _menu_faults(catalogue, entry.items, f"the group {entry.id}")
            if not catalogue.items_of(entry):
                yield f"The group {entry.id} holds nothing that can be shown."
        elif catalogue.find(kind, item_id) is None:
            yield f"The {kind} {item_id} in {where} is not known."


def _reference(entry: MenuItem) -> tuple[str, str]:
    match entry:
        case MenuService(service_id=item_id):
            return "service", item_id
        case MenuInformation(information_id=item_id):
            return "information", item_id
        case MenuReferral(referral_id=item_id):
            return "referral", item_id
        case MenuGroup(id=item_id):
            return "group", item_id


def _reference_faults(configuration: Configuration) -> Iterator[str]:
    referrals = {referral.id for referral in configuration.referrals}
    for service in configuration.services:
        questions = {question.id for question in service.questions}
        for question in service.questions:
            for referral in (question.yes_refers, question.no_refers):
                if referral is not None and referral not in referrals:
                    yield f"The question {question.id} of {service.id} leads to the unknown referral {referral}."
        for document in service.documents:
            for question_id in document.when:
                if question_id not in questions:
                    yield f"The document {document.id} of {service.id} waits for the unknown question {question_id}."


def _groups(menu: tuple[MenuItem, ...]) -> Iterator[MenuGroup]:
    for entry in menu:
        if isinstance(entry, MenuGroup):
            yield entry
            yield from _groups(entry.items)


def _shown(configuration: Configuration, menu: tuple[MenuItem, ...]) -> Iterator[Item]:
    yield from configuration.services
    yield from configuration.information
    yield from configuration.referrals
    yield from _groups(menu)


def _icon_faults(configuration: Configuration, menu: tuple[MenuItem, ...], icons: frozenset[str]) -> Iterator[str]:
    if icons:
        for item in _shown(configuration, menu):
            if item.icon not in icons:
                yield f"There is no icon {item.icon!r} for {item.id}: a sheet of paper stands in."


def _text_faults(configuration: Configuration, menu: tuple[MenuItem, ...]) -> Iterator[str]:
    """One fault a language, however many texts are missing."""
    names: dict[str, Texts] = {item.id: item.name for item in _shown(configuration, menu)}
    for language in configuration.site.languages:
        missing = [item_id for item_id, texts in names.items() if not texts.get(language)]
        if missing:
            named = ", ".join(missing[:_NAMED]) + (" …" if len(missing) > _NAMED else "")
            yield f"{len(missing)} names are not written in {language!r}: {named}"
