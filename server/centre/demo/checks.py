"""What must hold between the entries of a demo centre; every fault is named at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from server.centre import menu
from shared.protocol.checks import menu_groups
from shared.protocol.content import Configuration
from shared.protocol.opening import openings_of

TINTS = frozenset({"teal", "blue", "amber", "rose", "green", "violet"})
"""The tint keys that the stand's theme knows."""


def faults(
    configuration: Configuration,
    *,
    staffed_desks: Iterable[str],
    languages: Iterable[str],
    sites: Collection[str],
) -> list[str]:
    """One sentence for each thing that cannot work or is not written in each of `languages`; empty when all is well."""
    wanted = tuple(languages)
    return list(
        dict.fromkeys(
            [
                *menu.faults(configuration, sites),
                *_service_faults(configuration),
                *_desk_faults(configuration, staffed_desks),
                *_tint_faults(configuration),
                *menu.unwritten(configuration, wanted),
                *_keyword_faults(configuration, wanted),
            ]
        )
    )


def _service_faults(configuration: Configuration) -> Iterator[str]:
    openings = openings_of(configuration)
    served = {service_id for desk in configuration.desks for service_id in desk.services}
    for service in configuration.services:
        if not service.id.startswith(f"{configuration.site.id}."):
            yield f"service {service.id} does not begin with {configuration.site.id}."
        if service.id not in served:
            yield f"service {service.id} has no desk"
        if not openings.table(service.id).weekly:
            yield f"service {service.id} never opens"
        if not service.description:
            yield f"service {service.id} has no description"


def _desk_faults(configuration: Configuration, staffed_desks: Iterable[str]) -> Iterator[str]:
    for desk_id in staffed_desks:
        if configuration.desk(desk_id) is None:
            yield f"somebody sits at desk {desk_id}, which there is not"


def _tint_faults(configuration: Configuration) -> Iterator[str]:
    tinted = [
        *((f"service {service.id}", service.colour) for service in configuration.services),
        *((f"group {group.id}", group.colour) for group in menu_groups(configuration)),
        *((f"information {page.id}", page.colour) for page in configuration.information),
        *((f"referral {referral.id}", referral.colour) for referral in configuration.referrals),
    ]
    for where, colour in tinted:
        if colour not in TINTS:
            yield f"{where}: {colour!r} is no tint; write one of {', '.join(sorted(TINTS))}"


def _keyword_faults(configuration: Configuration, languages: tuple[str, ...]) -> Iterator[str]:
    worded = [
        *((f"service {service.id}", service.keywords) for service in configuration.services),
        *((f"information {page.id}", page.keywords) for page in configuration.information),
        *((f"referral {referral.id}", referral.keywords) for referral in configuration.referrals),
    ]
    for where, keywords in worded:
        for language in languages:
            if keywords and not keywords.get(language):
                yield f"{where} has no keywords in {language}"
