"""Puts calls for a person together: those of stands, and those of colleagues."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.assistance import rules
from server.assistance.closer import HelpCloser
from server.assistance.colleagues import rules as colleagues_rules
from server.assistance.colleagues.commands import ColleaguesCommands
from server.assistance.colleagues.store import ColleaguesStore
from server.assistance.commands import HelpCommands
from server.assistance.store import AssistanceStore
from server.centre.catalogue import Catalogue


@dataclass(frozen=True)
class AssistanceParts:
    """What the server needs of calls for a person; each closer hears the log, runs, and ends a day."""

    commands: HelpCommands
    closer: HelpCloser
    colleagues: ColleaguesCommands
    colleagues_closer: HelpCloser


def build_assistance(
    store: AssistanceStore,
    colleagues: ColleaguesStore,
    catalogue: Catalogue,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    committed: Callable[[str], None],
) -> AssistanceParts:
    """Both kinds of calls on those stores."""
    return AssistanceParts(
        commands=HelpCommands(store, catalogue, clock=clock, committed=committed),
        closer=HelpCloser(store, asked_event=rules.ASKED_EVENT, clock=clock, new_id=new_id, committed=committed),
        colleagues=ColleaguesCommands(colleagues, catalogue, clock=clock, committed=committed),
        colleagues_closer=HelpCloser(
            colleagues, asked_event=colleagues_rules.ASKED_EVENT, clock=clock, new_id=new_id, committed=committed
        ),
    )
