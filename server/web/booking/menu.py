"""The centre's menu and what was found, as links and lines to read. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from server.web.booking.choice import Choice
from server.web.booking.render import Tongue
from shared.protocol.content import (
    Configuration,
    Information,
    MenuGroup,
    MenuInformation,
    MenuItem,
    MenuReferral,
    MenuService,
    Referral,
)
from shared.protocol.model import Service
from shared.protocol.visits import HitKind

Entry = dict[str, Any]
"""Of `kind` group (with `items`), service (with `href`) or place (with what there is to read)."""

MOST_FOUND = 8


def tree(configuration: Configuration, choice: Choice, tongue: Tongue) -> list[Entry]:
    """The menu; without one the services themselves."""
    items: Iterable[MenuItem] = configuration.menu or tuple(
        MenuService(service_id=service.id) for service in configuration.services
    )
    return _entries(items, configuration, choice, tongue)


def found(hits: Iterable[str], configuration: Configuration, choice: Choice, tongue: Tongue) -> list[Entry]:
    """What the address says was found, as `service:borgerservice.pas`; what there is not any more is left out."""
    entries = []
    for hit in list(dict.fromkeys(hits))[:MOST_FOUND]:
        kind, _, thing = hit.partition(":")
        items: dict[str, MenuItem] = {
            HitKind.SERVICE: MenuService(service_id=thing),
            HitKind.INFORMATION: MenuInformation(information_id=thing),
            HitKind.REFERRAL: MenuReferral(referral_id=thing),
        }
        if kind in items:
            entries += _entries([items[kind]], configuration, choice, tongue)
    return entries


def _entries(items: Iterable[MenuItem], configuration: Configuration, choice: Choice, tongue: Tongue) -> list[Entry]:
    entries = [_entry(item, configuration, choice, tongue) for item in items]
    return [entry for entry in entries if entry is not None]


def _entry(item: MenuItem, configuration: Configuration, choice: Choice, tongue: Tongue) -> Entry | None:
    match item:
        case MenuGroup():
            inside = _entries(item.items, configuration, choice, tongue)
            return {"kind": "group", "name": tongue.pick(item.name), "items": inside} if inside else None
        case MenuService():
            service = configuration.service(item.service_id)
            return _service(service, choice, tongue) if service else None
        case MenuInformation():
            page = configuration.information_page(item.information_id)
            return _information(page, tongue) if page else None
        case MenuReferral():
            referral = configuration.referral(item.referral_id)
            return _referral(referral, choice, tongue) if referral else None


def _service(service: Service, choice: Choice, tongue: Tongue) -> Entry:
    return {
        "kind": "service",
        "name": tongue.pick(service.name),
        "text": tongue.pick(service.description),
        "href": choice.to(service_ids=(service.id,)),
        "bookable": service.booking is not None or bool(service.booking_url),
    }


def _information(page: Information, tongue: Tongue) -> Entry:
    lines = [line for line in tongue.pick(page.text).splitlines() if line.strip()]
    return {
        "kind": "place", "name": tongue.pick(page.name), "lines": lines, "phone": page.phone, "web": page.web,
        "href": "",
    }  # fmt: skip


def _referral(referral: Referral, choice: Choice, tongue: Tongue) -> Entry:
    lines = [line for line in (tongue.pick(referral.description), referral.address) if line]
    ours = Choice(site_id=referral.site_id, language=choice.language).to_start() if referral.site_id else ""
    return {
        "kind": "place", "name": tongue.pick(referral.name), "lines": lines, "phone": referral.phone,
        "web": referral.web, "href": ours,
    }  # fmt: skip
