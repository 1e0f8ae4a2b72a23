"""A new centre, step by step: what has been said so far, what is still missing, and what is sent. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from typing import Final
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from shared.protocol.setup import CentreTemplate, NewCentre
from staff_tray.trouble import Trouble

ZONES: Final = {"dk": "Europe/Copenhagen", "no": "Europe/Oslo"}
MOST_ROWS: Final = 20
"""Desks that are named here; more come on the page of the desks."""
_SPELT: Final = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"})


class SetupStep(StrEnum):
    """Where one is; the last two come when the centre is there."""

    PLACE = "place"
    KIND = "kind"
    HOUSE = "house"
    LANGUAGES = "languages"
    DESKS = "desks"
    CHECK = "check"
    STAND = "stand"
    TRY = "try"


STEPS: Final = tuple(SetupStep)


class Missing(StrEnum):
    """Why it does not go on."""

    MUNICIPALITY = "municipality"
    NAME = "name"
    SHORT_NAME = "short-name"
    TAKEN = "taken"
    """Another centre has that short name."""
    KIND = "kind"
    LANGUAGE = "language"


class SetupState(StrEnum):
    """What is waited for."""

    LOADING = "loading"
    ASKING = "asking"
    MAKING = "making"
    MADE = "made"


class Answers(Struct, frozen=True, kw_only=True):
    """All that has been said; kept from one opening of the window to the next.

    `short` is "" as long as it is made of the name. The first of `languages` is the one every text is written in.
    `command_id` is set once it has been sent, `made` when the centre of that short name is there.
    """

    step: SetupStep = SetupStep.PLACE
    municipality: str = ""
    name: str = ""
    short: str = ""
    template: str = ""
    address: str = ""
    phone: str = ""
    floor: int = 0
    waiting_area: str = ""
    country: str = "dk"
    languages: tuple[str, ...] = ()
    desks: tuple[str, ...] = ("", "")
    command_id: UUID | None = None
    made: str = ""


class SetupInputs(Struct, frozen=True, kw_only=True):
    """What everything follows from. `here` is the bare centre that is filled in, "" where a further one is made."""

    answers: Answers = Answers()
    templates: tuple[CentreTemplate, ...] | None = None
    here: str = ""
    taken: frozenset[str] = frozenset()
    busy: bool = False
    trouble: Trouble | None = None


class SetupProps(Struct, frozen=True, kw_only=True):
    """What is shown; `number` of `count` is the step, counted from 1. `short` is the short name as it will be."""

    state: SetupState = SetupState.LOADING
    answers: Answers = Answers()
    templates: tuple[CentreTemplate, ...] = ()
    number: int = 1
    count: int = len(STEPS)
    short: str = ""
    asks_short: bool = False
    missing: Missing | None = None
    may_go_back: bool = False
    trouble: Trouble | None = None

    @property
    def chosen(self) -> CentreTemplate | None:
        """The kind of centre that is chosen."""
        return next((each for each in self.templates if each.key == self.answers.template), None)

    @property
    def offered(self) -> tuple[str, ...]:
        """The languages that the kind is written in."""
        return self.chosen.languages if self.chosen else ()


def derive(inputs: SetupInputs) -> SetupProps:
    """What to show for `inputs`."""
    answers = inputs.answers
    if inputs.templates is None:
        return SetupProps(answers=answers, trouble=inputs.trouble)
    state = SetupState.MADE if answers.made else SetupState.MAKING if inputs.busy else SetupState.ASKING
    short = inputs.here or answers.short or short_name(answers.name)
    props = SetupProps(
        state=state,
        answers=answers,
        templates=inputs.templates,
        number=STEPS.index(answers.step) + 1,
        short=short,
        asks_short=not inputs.here,
        trouble=inputs.trouble,
    )
    first = STEPS.index(SetupStep.STAND) if answers.made else 0
    may_go_back = STEPS.index(answers.step) > first and state is not SetupState.MAKING
    return replace(props, missing=_missing(props, inputs.taken), may_go_back=may_go_back)


def _missing(props: SetupProps, taken: Iterable[str]) -> Missing | None:
    answers = props.answers
    match answers.step:
        case SetupStep.PLACE if not answers.municipality.strip():
            return Missing.MUNICIPALITY
        case SetupStep.PLACE if not answers.name.strip():
            return Missing.NAME
        case SetupStep.PLACE if props.asks_short and props.short != short_name(props.short):
            return Missing.SHORT_NAME
        case SetupStep.PLACE if props.asks_short and not props.short:
            return Missing.SHORT_NAME
        case SetupStep.PLACE if props.asks_short and props.short in taken:
            return Missing.TAKEN
        case SetupStep.KIND if props.chosen is None:
            return Missing.KIND
        case SetupStep.LANGUAGES if not answers.languages:
            return Missing.LANGUAGE
    return None


def gone_on(props: SetupProps) -> Answers:
    """The answers at the next step."""
    return _at(props, 1)


def gone_back(props: SetupProps) -> Answers:
    """The answers at the step before."""
    return _at(props, -1)


def chosen_kind(answers: Answers, template: CentreTemplate) -> Answers:
    """That kind of centre: with its languages, unless they have been chosen from its own before."""
    kept = tuple(language for language in answers.languages if language in template.languages)
    return replace(answers, template=template.key, languages=kept or template.languages)


def with_country(answers: Answers, country: str, offered: Iterable[str]) -> Answers:
    """In that country, whose language comes first."""
    first = {"no": "nb"}.get(country, "da")
    rest = tuple(language for language in answers.languages if language != first)
    languages = (first, *rest) if first in offered else answers.languages
    return replace(answers, country=country, languages=languages)


def with_language(answers: Answers, language: str, *, chosen: bool, offered: Iterable[str]) -> Answers:
    """With that language or without it, in the order they are offered; the first one stays first."""
    first = answers.languages[:1]
    wanted = {*answers.languages, language} if chosen else {*answers.languages} - {language}
    kept = first if set(first) <= wanted else ()
    return replace(answers, languages=(*kept, *(each for each in offered if each in wanted and each not in kept)))


def with_desks(answers: Answers, count: int) -> Answers:
    """So many desks; those that have a name keep it."""
    count = max(1, min(MOST_ROWS, count))
    return replace(answers, desks=(*answers.desks, *[""] * count)[:count])


def command_of(props: SetupProps, command_id: UUID) -> NewCentre:
    """What is sent."""
    answers = props.answers
    return NewCentre(
        command_id=command_id,
        site_id=props.short,
        template=answers.template,
        municipality=answers.municipality.strip(),
        name=answers.name.strip(),
        time_zone=ZONES[answers.country],
        languages=answers.languages,
        desks=tuple(name.strip() for name in answers.desks),
        address=answers.address.strip(),
        phone=answers.phone.strip(),
        floor=answers.floor,
        waiting_area=answers.waiting_area.strip(),
    )


def short_name(name: str) -> str:
    """A name as it can stand in an address: "Borgerservice Øst" is "borgerservice-oest"."""
    spelt = unicodedata.normalize("NFKD", name.casefold().translate(_SPELT))
    return re.sub(r"[^a-z0-9]+", "-", spelt.encode("ascii", "ignore").decode()).strip("-")[:40].strip("-")


def _at(props: SetupProps, by: int) -> Answers:
    place = STEPS.index(props.answers.step) + by
    return replace(props.answers, step=STEPS[max(0, min(place, len(STEPS) - 1))])
