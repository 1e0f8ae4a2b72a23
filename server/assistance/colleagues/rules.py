"""Whom a member of staff calls who needs assistance. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from msgspec import Struct

from shared.protocol.colleagues import AssistanceAction
from shared.protocol.model import AssistanceRule, Role

ASKED_EVENT = "assistance.asked"
EVENTS = {
    AssistanceAction.COMING: "assistance.coming",
    AssistanceAction.CANNOT: "assistance.cannot",
    AssistanceAction.END: "assistance.ended",
}
"""What each action leaves in the log."""


class Person(Struct, frozen=True):
    """Somebody who works at the site, and whether they are there today: open or on pause."""

    staff_id: UUID
    roles: tuple[Role, ...]
    at_work: bool


def whom_to_call(rule: AssistanceRule, people: Iterable[Person], caller: UUID) -> list[UUID]:
    """Those whom the rule names; and everybody when none of these is at work. Never the caller.

    Better one who need not have come than nobody.
    """
    others = [person for person in people if person.staff_id != caller]
    named = [each for each in others if each.staff_id in rule.staff_ids or not set(rule.roles).isdisjoint(each.roles)]
    chosen = named if any(person.at_work for person in named) else others
    return [person.staff_id for person in chosen]
