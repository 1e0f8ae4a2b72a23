"""Where a citizen can be handed on to, and what of that is meant by a few letters: pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from shared.protocol.centres import Centre
from shared.protocol.model import Service, TicketState, pick_text
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague, Status


class GoalKind(StrEnum):
    """What a goal is."""

    PERSON = "person"
    DESK = "desk"
    SERVICE = "service"
    CENTRE = "centre"


@dataclass(frozen=True)
class Goal:
    """One place to hand a citizen on to; of the ids those are set that the kind needs.

    `waiting` is how many wait there, None where that is not known. For a person `desk` is where they sit, `status`
    None when they are not at work. `again` is the service that the citizen waited for already.
    """

    kind: GoalKind
    name: str
    service_id: str = ""
    desk_id: str = ""
    staff_id: UUID | None = None
    site_id: str = ""
    centre: str = ""
    waiting: int | None = None
    desk: str = ""
    status: Status | None = None
    busy: bool = False
    again: bool = False


def goals(
    state: SiteState,
    colleagues: Iterable[Colleague],
    centres: Iterable[Centre],
    *,
    me: UUID,
    desk_id: str | None,
    service_id: str,
    language: str,
) -> tuple[Goal, ...]:
    """All there are: people, those at work first; then services, the other desks, and the other centres' services."""
    return (
        *sorted(
            (_person(each, state, language) for each in colleagues if each.staff_id != me),
            key=lambda goal: (goal.status is None, goal.status is Status.PAUSED, goal.busy, folded(goal.name)),
        ),
        *services(state, service_id=service_id, language=language),
        *(
            Goal(
                kind=GoalKind.DESK,
                name=pick_text(each.name, language),
                desk_id=each.id,
                busy=state.open_case(each.id) is not None,
            )
            for each in state.configuration.desks
            if each.id != desk_id
        ),
        *(
            Goal(
                kind=GoalKind.CENTRE,
                name=pick_text(service.name, language),
                service_id=service.id,
                site_id=centre.site_id,
                centre=pick_text(centre.name, language),
            )
            for centre in centres
            for service in centre.services
        ),
    )


def services(state: SiteState, *, service_id: str, language: str) -> tuple[Goal, ...]:
    """The site's own services; `service_id` is the one that the citizen has come for, and goes last."""
    waiting: dict[str, int] = {}
    for ticket in state.waiting():
        waiting[ticket.service_id] = waiting.get(ticket.service_id, 0) + 1
    all_services = (_service(each, waiting, service_id, language) for each in state.configuration.services)
    return tuple(sorted(all_services, key=lambda goal: goal.again))


def found(all_goals: Iterable[Goal], typed: str) -> tuple[Goal, ...]:
    """Those that have a word beginning with each typed word, in their order; all of them for nothing typed.

    Those whose name itself begins with what was typed go first.
    """
    wanted = folded(typed).split()
    hits = [goal for goal in all_goals if all(_has(goal, word) for word in wanted)]
    if not wanted:
        return tuple(hits)
    return tuple(sorted(hits, key=lambda goal: not folded(goal.name).startswith(wanted[0])))


def folded(text: str) -> str:
    """The text without capitals and accents, so that who types in haste finds too."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("æ", "ae"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _has(goal: Goal, word: str) -> bool:
    words = folded(f"{goal.name} {goal.centre}").replace("/", " ").replace("-", " ").split()
    return any(each.startswith(word) for each in words)


def _service(service: Service, waiting: Mapping[str, int], service_id: str, language: str) -> Goal:
    return Goal(
        kind=GoalKind.SERVICE,
        name=pick_text(service.name, language),
        service_id=service.id,
        waiting=waiting.get(service.id, 0),
        again=service.id == service_id,
    )


def _person(colleague: Colleague, state: SiteState, language: str) -> Goal:
    presence = state.team.get(colleague.staff_id)
    desk = state.configuration.desk(presence.desk_id or "") if presence else None
    return Goal(
        kind=GoalKind.PERSON,
        name=colleague.display_name,
        staff_id=colleague.staff_id,
        desk=pick_text(desk.name, language) if desk else "",
        status=presence.status if presence else None,
        busy=any(
            ticket.staff_id == colleague.staff_id and ticket.state in (TicketState.CALLED, TicketState.SERVING)
            for ticket in state.tickets.values()
        ),
    )
