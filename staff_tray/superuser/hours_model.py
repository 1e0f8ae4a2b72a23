"""View model of the year and of the question "is it open then?": the draft's hours as they would hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.content import Configuration
from shared.protocol.hours import Channel, Country, Holiday
from shared.protocol.opening import Openings, Verdict, holidays_kept
from shared.protocol.tree import Tree, at, configuration_of
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.hours_question import Asked, understood
from staff_tray.superuser.hours_year import DayLook, look_of, year_of

HolidaysDone = Callable[[Outcome[list[Holiday]]], None]


class HolidayCommands(Protocol):
    """Where a country's holidays are asked for; answers once, on the UI thread, through `done`."""

    def holidays(self, site_id: str, country: Country, year: int, done: HolidaysDone) -> None:
        """Those of one year."""


@dataclass(frozen=True)
class HoursInputs:
    """What follows: `tree` is the draft, `holidays` what is known of them, by country and year.

    The year is only reckoned while somebody `sees_year`.
    """

    tree: Tree = None
    holidays: tuple[tuple[Country, int, tuple[Holiday, ...]], ...] = ()
    today: date = date.min
    service_id: str | None = None
    channel: Channel = Channel.IN_PERSON
    year: int = 0
    day: date = date.min
    question: str = ""
    sees_year: bool = False
    language: str = "da"


@dataclass(frozen=True)
class Answer:
    """What was asked for, as it was understood: `verdict` is None for a whole day."""

    asked: Asked
    verdict: Verdict | None
    look: DayLook


@dataclass(frozen=True)
class HoursProps:
    """The year, the day that is looked at, and the answer; `unclear` says that a question was not understood."""

    year: int = 0
    today: date = date.min
    days: tuple[DayLook, ...] = ()
    day: DayLook | None = None
    answer: Answer | None = None
    unclear: bool = False


def derive(inputs: HoursInputs) -> HoursProps:
    """What the draft's hours make of the year and of the question."""
    if inputs.tree is None or not (inputs.sees_year or inputs.question.strip()):
        return HoursProps(year=inputs.year, today=inputs.today)
    openings = Openings(effective(configuration_of(inputs.tree), inputs))
    table = openings.table(inputs.service_id, inputs.channel)
    asked = understood(inputs.question, inputs.today, _known(inputs)) if inputs.question.strip() else None
    answer = None
    if asked is not None:
        moment = None if asked.at is None else datetime.combine(asked.day, asked.at, table.zone)
        verdict = None if moment is None else table.at(moment)
        answer = Answer(asked, verdict, look_of(table, asked.day, inputs.language))
    return HoursProps(
        year=inputs.year,
        today=inputs.today,
        days=year_of(table, inputs.year, inputs.language) if inputs.sees_year else (),
        day=look_of(table, inputs.day, inputs.language),
        answer=answer,
        unclear=bool(inputs.question.strip()) and asked is None,
    )


def effective(configuration: Configuration, inputs: HoursInputs) -> Configuration:
    """The draft with the dates its holidays would get, as far as they are known here."""
    rule = configuration.hours.holidays
    known = [(year, found) for country, year, found in inputs.holidays if country == rule.country]
    years = {year for year, _ in known}
    days = (
        *(day for day in rule.days if day.first.year not in years),
        *holidays_kept(rule, (holiday for _, found in known for holiday in found)),
    )
    hours = structs.replace(configuration.hours, holidays=structs.replace(rule, days=days))
    return structs.replace(configuration, hours=hours)


def coming(inputs: HoursInputs) -> tuple[Holiday, ...]:
    """The next date of each holiday of the draft's country, in the order of the year."""
    found: dict[str, Holiday] = {}
    for holiday in sorted(_known(inputs), key=lambda each: each.day):
        if holiday.day >= inputs.today:
            found.setdefault(holiday.key, holiday)
    return tuple(sorted(found.values(), key=lambda each: (each.day.month, each.day.day)))


def _known(inputs: HoursInputs) -> tuple[Holiday, ...]:
    country = country_of(inputs.tree)
    return tuple(each for known, _year, found in inputs.holidays if known == country for each in found)


def country_of(tree: Tree) -> Country | None:
    """The country whose holidays the draft keeps."""
    value = at(tree, ("hours", "holidays", "country"))
    return Country(value) if isinstance(value, str) and value in tuple(Country) else None


class HoursModel(QObject):
    """`changed` is emitted when the year, the day or the answer is another; `holidays_changed` when more are known."""

    changed = Signal()
    holidays_changed = Signal()

    def __init__(
        self,
        session: DraftSession,
        commands: HolidayCommands | None,
        *,
        language: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = commands
        self._now = now
        self._asked_for: set[tuple[Country, int]] = set()
        self._awake = False
        tree = session.props.tree
        today = self._today(tree)
        self._inputs = HoursInputs(tree=tree, today=today, year=today.year, day=today, language=language)
        self._props = HoursProps()
        session.changed.connect(self._on_draft)

    @property
    def props(self) -> HoursProps:
        """What is shown now."""
        return self._props

    @property
    def inputs(self) -> HoursInputs:
        """What is looked at."""
        return self._inputs

    def wake(self) -> None:
        """Somebody looks: fetch what holidays are wanted, and reckon."""
        self._awake = True
        self._swap(self._inputs)

    def coming(self, _tree: Tree) -> tuple[Holiday, ...]:
        """The next date of each holiday of the draft's country."""
        return coming(self._inputs)

    def today(self) -> date:
        """The date at the centre."""
        return self._inputs.today

    def choose(self, service_id: str | None, channel: Channel) -> None:
        """Look at this service by this channel, without one at the centre."""
        self._swap(replace(self._inputs, service_id=service_id, channel=channel))

    def see_year(self, seen: bool) -> None:
        """Whether somebody looks at the year."""
        self._swap(replace(self._inputs, sees_year=seen))

    def show_year(self, year: int) -> None:
        """Look at this year, on the same day of it."""
        day = self._inputs.day
        moved = date(year, day.month, min(day.day, 28 if day.month == 2 else day.day))  # noqa: PLR2004 - February
        self._swap(replace(self._inputs, year=year, day=moved))

    def show_day(self, day: date) -> None:
        """Look at this day."""
        self._swap(replace(self._inputs, year=day.year, day=day))

    def ask(self, question: str) -> None:
        """Is it open then? The year goes to the day that is meant."""
        self._swap(replace(self._inputs, question=question))
        answer = self._props.answer
        if answer is not None:
            self.show_day(answer.asked.day)

    def _on_draft(self) -> None:
        tree = self._session.props.tree
        if tree is not self._inputs.tree:
            self._swap(replace(self._inputs, tree=tree, today=self._today(tree)))

    def _today(self, tree: Tree) -> date:
        zone = at(tree, ("site", "time_zone"))
        now = self._now()
        return now.astimezone(ZoneInfo(zone)).date() if isinstance(zone, str) and zone else now.date()

    def _fetch(self) -> None:
        country = country_of(self._inputs.tree)
        if country is None or self._commands is None:
            return
        this = self._inputs.today.year
        for year in {this, this + 1, self._inputs.year}:
            if (country, year) not in self._asked_for:
                self._asked_for.add((country, year))
                self._commands.holidays(self._session.site_id, country, year, self._heard(country, year))

    def _heard(self, country: Country, year: int) -> HolidaysDone:
        def done(outcome: Outcome[list[Holiday]]) -> None:
            if not isinstance(outcome, Done):
                self._asked_for.discard((country, year))
                return
            known = (*self._inputs.holidays, (country, year, tuple(outcome.value)))
            self._swap(replace(self._inputs, holidays=known))
            self.holidays_changed.emit()

        return done

    def _swap(self, inputs: HoursInputs) -> None:
        self._inputs = inputs
        if not self._awake:
            return
        self._fetch()
        before, self._props = self._props, derive(self._inputs)
        if self._props != before:
            self.changed.emit()
