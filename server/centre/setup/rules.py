"""A centre out of a template: what a kind of centre has in common, and nothing that is one town's. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

import msgspec
from msgspec import structs

from server.centre.holidays.calendar import holidays_of
from shared.protocol.content import (
    Brand,
    Configuration,
    MenuGroup,
    MenuInformation,
    MenuItem,
    MenuReferral,
    Referral,
    Stand,
)
from shared.protocol.hours import CentreHours, Country, HolidayRule, KeptHoliday
from shared.protocol.model import Desk, Question, Service, Site, Texts
from shared.protocol.rules import BookingKind, ServiceBooking
from shared.protocol.setup import CentreTemplate, NewCentre

FIRST_SITE: Final = "centre"
"""The short name of the first centre, where nobody has chosen one."""

_COUNTRIES: Final = {"Europe/Copenhagen": Country.DENMARK, "Europe/Oslo": Country.NORWAY}
_ANY_YEAR: Final = 2026
"""The holidays are called the same in every year."""
_BARE_NAME: Final = {"da": "Nyt center", "nb": "Nytt senter", "en": "New centre"}
_WAITING: Final = {"da": "Venteområdet", "nb": "Venteområdet", "en": "Waiting area"}
_STAND: Final = {"da": "Standeren ved indgangen", "nb": "Standeren ved inngangen", "en": "Stand at the entrance"}


def bare_centre(site_id: str) -> Configuration:
    """A centre of which nothing is decided yet: a place for the first administrator to sign in to.

    Raises `msgspec.ValidationError` for an id that cannot be one.
    """
    site = Site(
        id=site_id, municipality="Skranke", name=_BARE_NAME, time_zone="Europe/Copenhagen", languages=("da", "en"),
        floor=0, waiting_area=_WAITING,
    )  # fmt: skip
    bare = Configuration(site=site, services=(), desks=(), stands=(Stand(id="stand-1", name=_STAND),))
    return msgspec.convert(msgspec.to_builtins(bare), Configuration)  # nothing was checked when built by hand


def is_bare(configuration: Configuration) -> bool:
    """Whether nothing is lost when a template is laid over it."""
    return not (configuration.services or configuration.desks)


def cleaned(demo: Configuration) -> Configuration:
    """The demo's centre without what is invented: the municipality, its addresses, and what is true only there."""
    own = demo.site.municipality.split()[0].casefold()
    pages = tuple(
        structs.replace(page, web="", phone="") for page in demo.information if not _names(own, page.name, page.text)
    )
    referrals = tuple(_without_place(each) for each in demo.referrals if not _names(own, each.name))
    there = {page.id for page in pages} | {referral.id for referral in referrals}
    stand = demo.stands[0] if demo.stands else Stand(id="stand-1", name=_STAND)
    return structs.replace(
        demo,
        hours=structs.replace(demo.hours, special_days=()),
        services=tuple(_plain(service, {each.id for each in referrals}) for service in demo.services),
        information=pages,
        referrals=referrals,
        menu=tuple(_kept(demo.menu, there)),
        stands=(Stand(id=stand.id, name=stand.name, check_in=stand.check_in),),
        brand=Brand(),
    )


def template_of(key: str, centre: Configuration) -> CentreTemplate:
    """What is told of a template before it is chosen."""
    return CentreTemplate(
        key=key,
        name=centre.site.name,
        services=tuple(service.name for service in centre.services),
        desk_name=_desk_name(centre),
        languages=tuple(
            language
            for language in centre.site.languages
            if all(language in service.name for service in centre.services)
        ),
    )


def centre_of(template: Configuration, command: NewCentre) -> Configuration:
    """The centre that the command asks for; raises `msgspec.ValidationError` for what cannot be written so."""
    languages = command.languages
    waiting = _everywhere(command.waiting_area, languages) if command.waiting_area.strip() else _WAITING
    site = Site(
        id=command.site_id,
        municipality=command.municipality.strip(),
        name=_everywhere(command.name, languages),
        time_zone=command.time_zone,
        languages=languages,
        floor=command.floor,
        waiting_area=waiting,
        address=command.address.strip(),
        phone=command.phone.strip(),
        check_in=template.site.check_in,
    )
    services = tuple(service.id for service in template.services)
    desks = tuple(
        Desk(
            id=f"{command.site_id}.{number}",
            name=_everywhere(name, languages) if name.strip() else _numbered(_desk_name(template), number),
            floor=command.floor,
            waiting_area=waiting,
            services=services,
        )
        for number, name in enumerate(command.desks, start=1)
    )
    whole = structs.replace(template, site=site, desks=desks, hours=_hours_in(command.time_zone, template.hours))
    own = {key: f"{command.site_id}.{key.rpartition('.')[2]}" for key in services}
    return msgspec.convert(_renamed(msgspec.to_builtins(whole), own), Configuration)


def _hours_in(time_zone: str, hours: CentreHours) -> CentreHours:
    """The hours with the holidays of the country whose time it is; closed on all of them, where they are others."""
    country = _COUNTRIES.get(time_zone)
    if country in (None, hours.holidays.country):
        return hours
    kept = tuple(KeptHoliday(id=each.key) for each in holidays_of(country, _ANY_YEAR) if each.by_law)
    return structs.replace(hours, holidays=HolidayRule(country=country, kept=kept))


def _plain(service: Service, referrals: Collection[str]) -> Service:
    questions = tuple(_leading(question, referrals) for question in service.questions)
    return structs.replace(
        service, questions=questions, booking_url="", card_check_in=False, slot_minutes=None,
        booking=None if service.booking is None else _without_links(service.booking),
    )  # fmt: skip


def _without_links(booking: ServiceBooking) -> ServiceBooking:
    kinds = tuple(kind for kind in booking.kinds if kind is not BookingKind.VIDEO) or (BookingKind.VISIT,)
    return structs.replace(booking, kinds=kinds, video_url="", self_service="", self_service_text={})


def _leading(question: Question, referrals: Collection[str]) -> Question:
    """The question, whose answers lead only where there is something."""
    return structs.replace(
        question,
        yes_refers=question.yes_refers if question.yes_refers in referrals else None,
        no_refers=question.no_refers if question.no_refers in referrals else None,
    )


def _without_place(referral: Referral) -> Referral:
    return structs.replace(
        referral, address="", phone="", web="", opening=(), telephone_opening=None, way={}, map=None, site_id=None,
        nearby=False,
    )  # fmt: skip


def _names(own: str, *texts: Texts) -> bool:
    return any(own in words.casefold() for each in texts for words in each.values())


def _kept(items: tuple[MenuItem, ...], there: Collection[str]) -> Iterator[MenuItem]:
    """The menu without tiles that lead nowhere, and without groups that have become empty."""
    for item in items:
        match item:
            case MenuGroup():
                inside = tuple(_kept(item.items, there))
                if inside:
                    yield structs.replace(item, items=inside)
            case MenuInformation(information_id=key) | MenuReferral(referral_id=key):
                if key in there:
                    yield item
            case _:
                yield item


def _desk_name(centre: Configuration) -> Texts:
    """What the template calls a desk, without its number."""
    first = centre.desks[0].name if centre.desks else {"da": "Skranke"}
    return {language: name.rpartition(" ")[0] or name for language, name in first.items()}


def _numbered(name: Texts, number: int) -> Texts:
    return {language: f"{word} {number}" for language, word in name.items()}


def _everywhere(words: str, languages: Collection[str]) -> Texts:
    """A name is the same in every language."""
    return dict.fromkeys(languages, words.strip())


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    match value:
        case str():
            return names.get(value, value)
        case dict():
            return {key: _renamed(each, names) for key, each in value.items()}
        case list() | tuple():
            return [_renamed(each, names) for each in value]
    return value
