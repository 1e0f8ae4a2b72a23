"""What may be decided about a person, and what has changed about one. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from uuid import UUID

from msgspec import structs

from shared.protocol.content import Configuration
from shared.protocol.model import Role
from shared.protocol.people import About, AccountState
from shared.protocol.team import is_on_leave

_NAMES = ("username", "display_name", "mail", "desk_id", "services", "deputies", "leave_from", "leave_until")


def changes(before: About | None, after: About) -> tuple[str, ...]:
    """What is otherwise than before: roles with + and −, and the names of the rest; never what is written there."""
    had = set() if before is None else set(before.roles)
    given = [f"+{role.value}" for role in Role if role in after.roles and role not in had]
    taken = [f"−{role.value}" for role in Role if role in had and role not in after.roles]
    named = [] if before is None else [name for name in _NAMES if getattr(before, name) != getattr(after, name)]
    return (*given, *taken, *named)


def fitting(about: About, configuration: Configuration, colleagues: Collection[UUID]) -> About:
    """The same person at a centre: without the desk, services and deputies that it does not have."""
    return structs.replace(
        about,
        desk_id=about.desk_id if about.desk_id and configuration.desk(about.desk_id) is not None else None,
        services=tuple(key for key in about.services if configuration.service(key) is not None),
        deputies=tuple(each for each in about.deputies if each in colleagues),
    )


def touches_administrators(before: Iterable[Role], after: Iterable[Role]) -> bool:
    """Whether it is about an administrator, so that only one of these may do it."""
    return Role.ADMINISTRATOR in before or Role.ADMINISTRATOR in after


def fault(
    about: About, configuration: Configuration, colleagues: Collection[UUID], *, before: About | None = None
) -> str:
    """Why somebody cannot be so, as a sentence; "" when they can.

    What was so `before` and is no more (a service that is gone) does not stand in the way of another change.
    """
    if (about.leave_from is None) != (about.leave_until is None):
        return "leave: give the first day and the last, or neither."
    if about.leave_from is not None and about.leave_until is not None and about.leave_until < about.leave_from:
        return "leave: the last day is before the first. Change one of them."
    kept = before or About(username="-", display_name="-")
    if about.desk_id not in (None, kept.desk_id) and configuration.desk(str(about.desk_id)) is None:
        return f"desk_id: there is no desk {about.desk_id} here. Choose another one."
    for key in about.services:
        if configuration.service(key) is None and key not in kept.services:
            return f"services: there is no service {key} here. Choose another one."
    for deputy in about.deputies:
        if deputy not in colleagues and deputy not in kept.deputies:
            return "deputies: one of them does not work here. Choose another one."
    return ""


def state_of(
    *, has_password: bool, invited_until: datetime | None, deactivated: bool, now: datetime
) -> AccountState:  # fmt: skip
    """Whether somebody can sign in."""
    if deactivated:
        return AccountState.DEACTIVATED
    if has_password:
        return AccountState.ACTIVE
    return AccountState.INVITED if invited_until is not None and invited_until > now else AccountState.NO_PASSWORD


def back_at_work(about: About, today: date) -> About:
    """The same person without the leave that is under way: it ended the day before, or never was."""
    if not is_on_leave(about.leave_from, about.leave_until, today):
        return about
    if about.leave_from == today:
        return structs.replace(about, leave_from=None, leave_until=None)
    return structs.replace(about, leave_until=today - timedelta(days=1))
