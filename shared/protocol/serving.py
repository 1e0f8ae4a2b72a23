"""Which services somebody is called for: what the desk takes and the person knows, and what would be nobody's. Pure.

The server's SQL has a twin of this in `server.team.store`: a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from shared.protocol.content import Configuration
from shared.protocol.team import Presence, Status

Team = Mapping[UUID, Presence]


def called_for(configuration: Configuration, team: Team, desk_id: str | None, staff_id: UUID | None) -> frozenset[str]:
    """The services that this person is called for at this desk.

    Those chosen for the desk, or else all of its services: of these what the person knows, and what nobody who is here
    and takes citizens both takes and knows, so that no citizen is nobody's.
    """
    presence = team.get(staff_id) if staff_id is not None else None
    taken = taken_by(configuration, team, desk_id, staff_id)
    if presence is None or not presence.knows:
        return taken
    known = taken & frozenset(presence.knows)
    return known if known == taken else known | (taken - covered(configuration, team))


def taken_by(configuration: Configuration, team: Team, desk_id: str | None, staff_id: UUID | None) -> frozenset[str]:
    """The services chosen by this person for the desk, or else all of its services, known or not."""
    presence = team.get(staff_id) if staff_id is not None else None
    chosen = presence.services if presence is not None and presence.desk_id == desk_id else ()
    return frozenset(chosen) or _of_desk(configuration, desk_id)


def standing_in(configuration: Configuration, team: Team, desk_id: str | None, staff_id: UUID | None) -> frozenset[str]:
    """Of these the ones that the person does not know: nobody is here who does."""
    presence = team.get(staff_id) if staff_id is not None else None
    if presence is None or not presence.knows:
        return frozenset()
    return called_for(configuration, team, desk_id, staff_id) - frozenset(presence.knows)


def covered(configuration: Configuration, team: Team) -> frozenset[str]:
    """The services that somebody who is at a desk and not on pause both takes and knows."""
    found: set[str] = set()
    for presence in team.values():
        if presence.status is Status.OPEN and configuration.desk(presence.desk_id or "") is not None:
            taken = frozenset(presence.services) or _of_desk(configuration, presence.desk_id)
            found |= taken & frozenset(presence.knows) if presence.knows else taken
    return frozenset(found)


def _of_desk(configuration: Configuration, desk_id: str | None) -> frozenset[str]:
    desk = configuration.desk(desk_id or "")
    return frozenset(desk.services) if desk is not None else frozenset()
