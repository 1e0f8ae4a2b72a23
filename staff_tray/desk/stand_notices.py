"""Which notices of stands stand, from how their printers are and from what this person has said to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum
from types import MappingProxyType

from msgspec import Struct, structs

from shared.protocol.content import Configuration
from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.model import Role
from shared.protocol.state import SiteState
from staff_tray.desk.clock_words import wall_day_time
from staff_tray.desk.names import stand_name

FEW = (20, 10, 5)
"""Tickets left at which a notice comes again that has only been seen."""


class Level(IntEnum):
    """How much it matters."""

    WELL = 0
    CALM = 1
    """Somebody should see to it in good time."""
    LOUD = 2
    """Nothing is printed until somebody does."""


class Answer(StrEnum):
    """What this person has said to a notice."""

    SEEN = "seen"
    MINE = "mine"


class Told(Struct, frozen=True, kw_only=True):
    """What a person has been told of a stand that is not well; kept from one start to the next.

    `since` is the state's, so that another trouble is told from this one; `few` how many of `FEW` were passed.
    """

    since: datetime
    level: Level
    few: int
    answer: Answer | None = None


@dataclass(frozen=True)
class StandNotice:
    """One notice. `since` is the site's wall time, with the day when that is not today.

    `mended` says that all is well again; `state` is then what it is now, and `was` what it was.
    """

    stand_id: str
    stand: str
    state: PrinterCondition
    level: Level
    since: str
    tickets_left: int | None = None
    was: PrinterCondition | None = None

    @property
    def mended(self) -> bool:
        """Whether it tells that all is well again."""
        return self.level is Level.WELL


@dataclass(frozen=True)
class CareInputs:
    """What the notices follow from.

    `kept` is what was remembered at the start, until the first state; `told` what is told now, by stand; `mended` what
    each stand that is well again had been, until that has been seen; `before` the states that were last shown.
    """

    state: SiteState | None
    roles: tuple[Role, ...]
    language: str
    today: date
    kept: Mapping[str, Told] = field(default_factory=lambda: MappingProxyType({}))
    told: Mapping[str, Told] = field(default_factory=lambda: MappingProxyType({}))
    mended: Mapping[str, PrinterCondition] = field(default_factory=lambda: MappingProxyType({}))
    before: Mapping[str, PrinterCondition] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class CareProps:
    """The notices, those of trouble first, the oldest first; the stands that call for attention now; the memory."""

    notices: tuple[StandNotice, ...] = ()
    loud: tuple[str, ...] = ()
    told: Mapping[str, Told] = field(default_factory=lambda: MappingProxyType({}))
    mended: Mapping[str, PrinterCondition] = field(default_factory=lambda: MappingProxyType({}))


def watches(roles: Iterable[Role]) -> bool:
    """Whether somebody with these roles looks after stands."""
    return not {Role.HOST, Role.SUPERUSER}.isdisjoint(roles)


def level_of(printer: StandPrinter) -> Level:
    """How much the printer's state matters. One that has never said how it is, is well as far as anybody can tell."""
    match printer.state:
        case PrinterCondition.READY | PrinterCondition.NONE:
            return Level.WELL
        case PrinterCondition.UNKNOWN:
            return Level.CALM if printer.speaks else Level.WELL
        case PrinterCondition.NEAR_END:
            return Level.CALM
        case _:
            return Level.LOUD


def derive(inputs: CareInputs) -> CareProps:
    """What to show for `inputs`: each trouble until it is answered or over, and then that it is over."""
    if inputs.state is None:
        return CareProps(told=inputs.kept)
    if not watches(inputs.roles):
        return CareProps()
    printers = sorted(inputs.state.printers.values(), key=lambda printer: (printer.since, printer.stand_id))
    told: dict[str, Told] = {}
    mended: dict[str, PrinterCondition] = {}
    loud: list[str] = []
    for printer in printers:
        known = _known(printer, inputs)
        if level_of(printer) is not Level.WELL:
            told[printer.stand_id], calls = _told(printer, known)
            if calls:
                loud.append(printer.stand_id)
        elif known is not None or printer.stand_id in inputs.mended:
            was = inputs.before.get(printer.stand_id, PrinterCondition.UNKNOWN)
            mended[printer.stand_id] = inputs.mended.get(printer.stand_id, was)
    shown = [p for p in printers if p.stand_id in told and told[p.stand_id].answer is None]
    configuration = inputs.state.configuration
    return CareProps(
        notices=tuple(
            _notice(printer, configuration, inputs, mended.get(printer.stand_id))
            for printer in [*shown, *(p for p in printers if p.stand_id in mended)]
        ),
        loud=tuple(loud),
        told=told,
        mended=mended,
    )


def _known(printer: StandPrinter, inputs: CareInputs) -> Told | None:
    """What was told of this trouble before. A memory of an earlier start is of another trouble if that began since."""
    kept = inputs.kept.get(printer.stand_id)
    if kept is not None and kept.since == printer.since:
        return kept
    return inputs.told.get(printer.stand_id)


def _told(printer: StandPrinter, before: Told | None) -> tuple[Told, bool]:
    """What is told of it now, and whether that calls for attention."""
    level, few = level_of(printer), _few_passed(printer.tickets_left)
    now = Told(since=printer.since, level=level, few=few)
    loud = level is Level.LOUD
    if before is None or before.level is not level:
        return now, loud
    # Out, open, out: while a roll is changed one loud trouble follows another, and is still the same.
    same = loud or printer.since == before.since
    fewer = few > before.few and before.answer is Answer.SEEN
    return structs.replace(now, answer=before.answer if same and not fewer else None), False


def _few_passed(tickets_left: int | None) -> int:
    return 0 if tickets_left is None else sum(tickets_left <= few for few in FEW)


def _notice(
    printer: StandPrinter, configuration: Configuration, inputs: CareInputs, was: PrinterCondition | None
) -> StandNotice:
    return StandNotice(
        stand_id=printer.stand_id,
        stand=stand_name(printer.stand_id, configuration, inputs.language),
        state=printer.state,
        level=level_of(printer),
        since=wall_day_time(printer.since, configuration.site.time_zone, inputs.today),
        tickets_left=printer.tickets_left,
        was=was,
    )
