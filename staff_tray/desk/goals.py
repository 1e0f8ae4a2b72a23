"""Where a citizen can be handed on to, and what of that is meant by a few letters: pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from shared.protocol.centres import Centre
from shared.protocol.model import Service, TicketState, pick_text
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague, Status
from staff_tray.team.leaves import deputies_of, stood_in_for


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
    None when they are not at work. `again` is the service that the citizen waited for already. `leave_until` is the
    last day of who is on leave, `deputies` who stands in for them; `stands_in_for` are those on leave for whom this
    person does.
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
    leave_until: date | None = None
    deputies: tuple[str, ...] = ()
    stands_in_for: tuple[str, ...] = ()

    @property
    def away(self) -> bool:
        """Whether somebody is on leave, and has not come all the same."""
        return self.leave_until is not None and self.status is None


def goals(
    state: SiteState,
    colleagues: Iterable[Colleague],
    centres: Iterable[Centre],
    *,
    me: UUID,
    desk_id: str | None,
    service_id: str,
    language: str,
    today: date | None = None,
) -> tuple[Goal, ...]:
    """All there are: people, those at work first, those on leave last; then services, desks, other centres' services.

    `today` is the site's; without it nobody is on leave.
    """
    everybody = tuple(colleagues)
    return (
        *sorted(
            (_person(each, everybody, state, language, today) for each in everybody if each.staff_id != me),
            key=lambda goal: (
                goal.away,
                goal.status is None,
                goal.status is Status.PAUSED,
                goal.busy,
                folded(goal.name),
            ),
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

    Those whose name itself begins with what was typed go first, but the deputies of who is on leave before them.
    """
    wanted = folded(typed).split()
    hits = [goal for goal in all_goals if all(_has(goal, word) for word in wanted)]
    if not wanted:
        return tuple(hits)
    return tuple(sorted(hits, key=lambda goal: (goal.away, not folded(goal.name).startswith(wanted[0]))))


def folded(text: str) -> str:
    """The text without capitals and accents, so that who types in haste finds too."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("æ", "ae"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _has(goal: Goal, word: str) -> bool:
    words = folded(" ".join((goal.name, goal.centre, *goal.stands_in_for))).replace("/", " ").replace("-", " ").split()
    return any(each.startswith(word) for each in words)


def _service(service: Service, waiting: Mapping[str, int], service_id: str, language: str) -> Goal:
    return Goal(
        kind=GoalKind.SERVICE,
        name=pick_text(service.name, language),
        service_id=service.id,
        waiting=waiting.get(service.id, 0),
        again=service.id == service_id,
    )


def _person(
    colleague: Colleague, everybody: tuple[Colleague, ...], state: SiteState, language: str, today: date | None
) -> Goal:
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
        leave_until=colleague.on_leave(today) if today is not None else None,
        deputies=deputies_of(colleague, everybody, today),
        stands_in_for=stood_in_for(colleague, everybody, today, state),
    )
