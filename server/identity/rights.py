"""The table of rights: who may do what, at their own centre or at all; what does not stand here is denied. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeAlias

from server.identity.roles import Machine, Scope
from shared.protocol.model import Role

Actor: TypeAlias = Role | Machine
"""A column of the table: a role of people, or a kind of machine."""


class Reach(StrEnum):
    """How far a right goes."""

    OWN = "own centre"
    ALL = "all centres"


def _own(*actors: Actor) -> dict[Actor, Reach]:
    return dict.fromkeys(actors, Reach.OWN)


def _everywhere(*actors: Actor) -> dict[Actor, Reach]:
    return dict.fromkeys(actors, Reach.ALL)


_DESKS = (Role.CASEWORKER, Role.HOST, Role.GUARD, Role.SUPERUSER)
"""Those who meet citizens."""

RIGHTS: Mapping[Scope, Mapping[Actor, Reach]] = {
    # What everybody sees, and what is for those who meet citizens only.
    Scope.READ_SITE: {
        **_own(Machine.KIOSK, Machine.DISPLAY, *_DESKS, Role.READER),
        **_everywhere(Role.ADMINISTRATOR),
    },
    Scope.READ_VISITORS: _own(*_DESKS),
    Scope.READ_TEAM: {**_own(*_DESKS, Role.READER), **_everywhere(Role.ADMINISTRATOR)},
    # Citizens and their numbers.
    Scope.ISSUE_TICKETS: _own(Machine.KIOSK, Machine.SYSTEM, *_DESKS),
    Scope.CALL_TICKETS: _own(*_DESKS),
    Scope.CHECK_IN: _own(Machine.KIOSK, *_DESKS),
    Scope.READ_CARD_KEY: _own(Machine.KIOSK),
    Scope.MAKE_BOOKINGS: _own(Machine.KIOSK, Machine.SYSTEM),
    Scope.KEEP_BOOKINGS: _own(Machine.SYSTEM, *_DESKS),
    Scope.TELL_VISITS: _own(Machine.KIOSK),
    Scope.SEND_MESSAGES: _own(Machine.KIOSK),
    Scope.KEEP_UNSENT: {**_own(Role.HOST, Role.SUPERUSER), **_everywhere(Role.ADMINISTRATOR)},
    Scope.ASK_CALL_BACK: _own(Machine.KIOSK, *_DESKS),
    Scope.KEEP_DAY: _own(*_DESKS),
    Scope.READ_AGREEMENTS: _own(Role.GUARD),
    # Help at the stand, and help among colleagues.
    Scope.ASK_HELP: _own(Machine.KIOSK),
    Scope.ANSWER_HELP: _own(*_DESKS),
    Scope.END_HELP: _own(Machine.KIOSK, *_DESKS),
    Scope.CALL_COLLEAGUES: _own(*_DESKS, Role.ADMINISTRATOR),
    Scope.WRITE_COLLEAGUES: _own(*_DESKS, Role.ADMINISTRATOR),
    Scope.SET_PRESENCE: _own(*_DESKS, Role.ADMINISTRATOR),
    Scope.GIVE_FEEDBACK: _own(*_DESKS, Role.ADMINISTRATOR),
    Scope.OWN_ACCOUNT: _own(*Role),
    Scope.END_OWN_LEAVE: _own(*_DESKS, Role.ADMINISTRATOR),
    # Stands.
    Scope.REPORT_STAND: _own(Machine.KIOSK),
    Scope.READ_SHOWN_DRAFT: _own(Machine.KIOSK),
    Scope.READ_STANDS: {**_own(*_DESKS, Role.READER), **_everywhere(Role.ADMINISTRATOR)},
    Scope.MANAGE_DEVICES: {**_own(Role.SUPERUSER), **_everywhere(Role.ADMINISTRATOR)},
    # What is decided about a centre, and about those who work there.
    Scope.READ_SETTINGS: {**_own(Role.SUPERUSER, Role.READER), **_everywhere(Role.ADMINISTRATOR)},
    Scope.EDIT_SETTINGS: {**_own(Role.SUPERUSER), **_everywhere(Role.ADMINISTRATOR)},
    Scope.READ_SHELF: _everywhere(Role.SUPERUSER, Role.ADMINISTRATOR),
    Scope.MAKE_CENTRES: _everywhere(Role.ADMINISTRATOR),
    Scope.TRANSFER_CONFIG: _everywhere(Role.ADMINISTRATOR),
    Scope.READ_PEOPLE: {**_own(Role.SUPERUSER), **_everywhere(Role.ADMINISTRATOR)},
    Scope.MANAGE_PEOPLE: {**_own(Role.SUPERUSER), **_everywhere(Role.ADMINISTRATOR)},
    Scope.READ_AUDIT: {**_own(Role.SUPERUSER), **_everywhere(Role.ADMINISTRATOR)},
    Scope.MOVE_PEOPLE: _everywhere(Role.ADMINISTRATOR),
    Scope.GIVE_ADMINISTRATOR: _everywhere(Role.ADMINISTRATOR),
    # Other systems: what is made for them, and who lets them in.
    Scope.READ_QUEUE: _own(Machine.SYSTEM),
    Scope.READ_BOOKINGS: _own(Machine.SYSTEM),
    Scope.READ_CONTENT: _own(Machine.SYSTEM),
    Scope.MANAGE_SYSTEMS: _everywhere(Role.ADMINISTRATOR),
}


def may(actors: Iterable[Actor], scope: Scope, *, at_own_centre: bool) -> bool:
    """Whether somebody who is all of `actors` may do it: one of them is enough."""
    enough = (Reach.OWN, Reach.ALL) if at_own_centre else (Reach.ALL,)
    granted = RIGHTS.get(scope, {})
    return any(granted.get(actor) in enough for actor in actors)
