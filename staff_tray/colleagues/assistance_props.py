"""What is shown of assistance calls: a line to the caller, a loud notice to those who are called. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from shared.protocol.colleagues import AssistanceCall
from shared.protocol.content import Configuration
from shared.protocol.model import pick_text
from shared.protocol.state import SiteState
from staff_tray.desk.clock_words import wall_time
from staff_tray.trouble import Trouble

Round = tuple[UUID, datetime]
"""One time a call was asked: a practice that has become a call is asked anew."""


class Stage(StrEnum):
    """How far the caller's own call is."""

    PASSING_ON = "passing-on"
    NOT_YET = "not-yet"
    """It has not got through, and is sent again."""
    REFUSED = "refused"
    """The server says no: another road is needed."""
    TOLD = "told"
    ENDING = "ending"
    NOT_ENDED = "not-ended"


class Errand(StrEnum):
    """What this person wants of the server."""

    ASK = "ask"
    END = "end"


@dataclass(frozen=True)
class Wish:
    """An errand that has no answer yet; `missed` says that a try has failed, `refused` that the server said no."""

    errand: Errand
    command_id: UUID
    practice: bool
    missed: bool = False
    refused: bool = False


@dataclass(frozen=True)
class OwnCall:
    """What the caller sees: how far it is, and how many come."""

    stage: Stage
    practice: bool
    coming: int = 0


@dataclass(frozen=True)
class Alarm:
    """One notice at somebody who is called.

    `who` is "" while the caller's name is not known; `coming` names those who come, and `coming_count` counts them.
    `since` is the site's wall time; `mine` says that this person comes.
    """

    call_id: UUID
    asked_at: datetime
    practice: bool
    who: str
    where: str
    gather: str
    since: str
    coming: tuple[str, ...]
    coming_count: int
    mine: bool
    trouble: Trouble | None

    @property
    def round(self) -> Round:
        """Which time of asking it is about."""
        return self.call_id, self.asked_at


@dataclass(frozen=True)
class AssistanceInputs:
    """What line and notices follow from.

    `asked` is this person's call from a reply, which may be ahead of the stream; `ended` those of theirs that are over.
    `coming` and `declined` is what this person has said, `told` what was shown before.
    """

    state: SiteState | None
    staff_id: UUID
    language: str
    names: Mapping[UUID, str] = field(default_factory=lambda: MappingProxyType({}))
    wish: Wish | None = None
    asked: AssistanceCall | None = None
    ended: frozenset[UUID] = frozenset()
    coming: frozenset[Round] = frozenset()
    declined: frozenset[Round] = frozenset()
    told: frozenset[Round] = frozenset()
    trouble: tuple[UUID, Trouble] | None = None


@dataclass(frozen=True)
class AssistanceProps:
    """The caller's line, the notices (those in earnest first, then the oldest), and the new ones among them."""

    own: OwnCall | None = None
    alarms: tuple[Alarm, ...] = ()
    fresh: tuple[Round, ...] = ()
    nameless: bool = False


def own_call(inputs: AssistanceInputs) -> AssistanceCall | None:
    """The open call of this person, as the stream has it, or else as the reply had it."""
    calls = inputs.state.assistance.values() if inputs.state is not None else ()
    mine = next((call for call in calls if call.staff_id == inputs.staff_id), None)
    found = mine if mine is not None and mine.id not in inputs.ended else inputs.asked
    return None if found is None or found.id in inputs.ended else found


def derive(inputs: AssistanceInputs) -> AssistanceProps:
    """What to show for `inputs`."""
    calls = inputs.state.assistance.values() if inputs.state is not None else ()
    configuration = inputs.state.configuration if inputs.state is not None else None
    shown = sorted(
        (call for call in calls if _concerns(call, inputs)), key=lambda call: (call.practice, call.asked_at, call.id)
    )
    alarms = tuple(_alarm(call, configuration, inputs) for call in shown if configuration is not None)
    people = {each for call in shown for each in (call.staff_id, *call.coming)}
    return AssistanceProps(
        own=_own(inputs),
        alarms=alarms,
        fresh=tuple(alarm.round for alarm in alarms if alarm.round not in inputs.told),
        nameless=bool(people - inputs.names.keys()),
    )


def _own(inputs: AssistanceInputs) -> OwnCall | None:
    call, wish = own_call(inputs), inputs.wish
    if wish is None:
        return None if call is None else OwnCall(Stage.TOLD, call.practice, len(call.coming))
    if wish.errand is Errand.END:
        stage = Stage.NOT_ENDED if wish.missed or wish.refused else Stage.ENDING
    elif wish.refused:
        stage = Stage.REFUSED
    else:
        stage = Stage.NOT_YET if wish.missed else Stage.PASSING_ON
    return OwnCall(stage, wish.practice)


def _concerns(call: AssistanceCall, inputs: AssistanceInputs) -> bool:
    me, this = inputs.staff_id, (call.id, call.asked_at)
    if call.staff_id == me or this in inputs.declined or (me in call.cannot and this not in inputs.coming):
        return False
    return me in call.called or me in call.coming


def _alarm(call: AssistanceCall, configuration: Configuration, inputs: AssistanceInputs) -> Alarm:
    this = (call.id, call.asked_at)
    mine = inputs.staff_id in call.coming or this in inputs.coming
    others = [each for each in call.coming if each != inputs.staff_id]
    known = tuple(inputs.names[each] for each in others if each in inputs.names)
    return Alarm(
        call_id=call.id,
        asked_at=call.asked_at,
        practice=call.practice,
        who=inputs.names.get(call.staff_id, ""),
        where=_where(call.desk_id, configuration, inputs.language),
        gather=pick_text(configuration.site.assistance.gather, inputs.language),
        since=wall_time(call.asked_at, configuration.site.time_zone),
        coming=known,
        coming_count=len(others),
        mine=mine,
        trouble=inputs.trouble[1] if inputs.trouble is not None and inputs.trouble[0] == call.id else None,
    )


def _where(desk_id: str | None, configuration: Configuration, language: str) -> str:
    """The desk and its room, as far as they have names."""
    desk = configuration.desk(desk_id or "")
    if desk is None:
        return ""
    return " · ".join(filter(None, (pick_text(desk.name, language), pick_text(desk.room, language))))
