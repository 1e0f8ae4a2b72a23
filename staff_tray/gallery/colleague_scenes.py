"""The gallery's scenes of calls for assistance and of messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from msgspec import structs
from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done
from shared.protocol.colleagues import AssistanceCall, StaffMessage
from shared.protocol.events import StaffMessageSent
from shared.protocol.model import AssistanceRule, Role
from staff_tray.colleagues.assistance_props import OwnCall, Stage
from staff_tray.gallery.site import NOW, PERSON, site_state
from staff_tray.gallery.stage import Stage as Scenery

COLLEAGUE, GUARD, HOST = (UUID(int=number) for number in (801, 802, 803))
NAMES = {COLLEAGUE: "Amina Klitmose", GUARD: "Ole Strandgaard", HOST: "Kirsten Havmark"}
GATHER = {
    "da": "Ved printerrummet, ikke ved skranken",
    "nb": "Ved skriverrommet, ikke ved skranken",
    "en": "At the printer room, not at the desk",
}


def alarm(stage: Scenery, *, practice: bool = False, coming: Sequence[UUID] = ()) -> list[QWidget]:
    """A colleague calls; these come."""
    state = site_state(seq=50)
    site = structs.replace(state.configuration.site, assistance=AssistanceRule(gather=GATHER))
    call = AssistanceCall(
        id=UUID(int=800), staff_id=COLLEAGUE, desk_id=state.configuration.desks[0].id, practice=practice,
        asked_at=NOW - timedelta(minutes=1), called=(PERSON.id, GUARD), coming=tuple(coming),
    )  # fmt: skip
    configuration = structs.replace(state.configuration, site=site)
    stage.session.colleagues.assistance.know(NAMES)
    stage.mirror.show(structs.replace(state, configuration=configuration, assistance={call.id: call}))
    stage.session.colleagues.alarms.sound.stop()
    return list(stage.session.column.frames)


def own(stage: Scenery, *, how: Stage, coming: int = 0, practice: bool = False) -> list[QWidget]:
    """An own call is so far."""
    stage.session.window.own_call.show_own(OwnCall(how, practice, coming))
    return [stage.session.window]


def message(stage: Scenery) -> list[QWidget]:
    """Somebody writes to the host."""
    stage.session.colleagues.messages.take_roles((Role.HOST,))
    words = "Kan du hente en kørestol til skranke 2? Borgeren venter ved døren og kan ikke stå så længe."
    told = StaffMessageSent(seq=51, at=NOW, message_id=UUID(int=804), to_role=Role.HOST, from_staff_id=COLLEAGUE)
    stage.mirror.event_applied.emit(told)
    stage.api.give(
        "staff-messages",
        Done([
            StaffMessage(
                id=UUID(int=804), to_role=Role.HOST, from_staff_id=COLLEAGUE, from_name=NAMES[COLLEAGUE], text=words,
                sent_at=NOW,
            )
        ])
    )  # fmt: skip
    return list(stage.session.column.frames)


def read(stage: Scenery) -> list[QWidget]:
    """The host has read what this person wrote."""
    stage.session.colleagues.messages.was_read.emit(Role.HOST)
    return [stage.session.window]
