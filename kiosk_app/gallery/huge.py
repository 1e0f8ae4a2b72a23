"""The largest menu that a stand must stay usable with, made of one service many times."""

from __future__ import annotations

from msgspec import structs

from shared.protocol.content import MenuGroup, MenuService
from shared.protocol.model import Service
from shared.protocol.state import SiteState

SERVICES = 300
GROUPS = 40


def with_huge_menu(state: SiteState) -> SiteState:
    """The site with `SERVICES` services in `GROUPS` groups, each as its first one; of no other is anything left."""
    first = state.configuration.services[0]
    services = [_service(first, number) for number in range(SERVICES)]
    menu = tuple(
        MenuGroup(
            id=f"group-{number}",
            name={"da": f"Emne {number}", "en": f"Topic {number}"},
            icon=first.icon,
            colour=first.colour,
            items=tuple(MenuService(service_id=service.id) for service in services[number::GROUPS]),
        )
        for number in range(GROUPS)
    )
    configuration = structs.replace(
        state.configuration, services=tuple(services), menu=menu, information=(), referrals=(), stands=()
    )
    return structs.replace(state, configuration=configuration, tickets={})


def _service(pattern: Service, number: int) -> Service:
    return structs.replace(
        pattern,
        id=f"service-{number}",
        name={"da": f"Sag {number}", "en": f"Case {number}"},
        keywords={"da": (f"ord{number}",)},
    )
