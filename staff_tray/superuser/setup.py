"""The assistant that makes a centre: from the municipality's name to a stand that gives numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol
from uuid import UUID

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.setup import CentreMade, CentreTemplate, NewCentre
from staff_tray.superuser.setup_props import (
    Answers,
    SetupInputs,
    SetupProps,
    SetupState,
    SetupStep,
    chosen_kind,
    command_of,
    derive,
    gone_back,
    gone_on,
    with_country,
    with_desks,
    with_language,
)
from staff_tray.trouble import SIGN_IN_AGAIN, trouble_of


class SetupPort(Protocol):
    """What is asked of the server; each answers once, on the UI thread, through `done`."""

    def templates(self, done: Callable[[Outcome[list[CentreTemplate]]], None]) -> None:
        """The kinds of centre."""

    def make_centre(self, command: NewCentre, done: Callable[[Outcome[CentreMade]], None]) -> None:
        """Make it."""


class SetupMemory(Protocol):
    """Where the answers are kept from one opening of the window to the next."""

    def load(self) -> Answers | None:
        """What was kept; None for nothing."""

    def save(self, answers: Answers | None) -> None:
        """Keep this instead; None for nothing."""


class Setup(QObject):
    """View model of the assistant. `here` is the bare centre to be filled in, "" to make a further one.

    `changed` is emitted when there is something else to show, `made` with the short name of a centre that is there now,
    `signed_out` with the `Trouble` when the server no longer knows the token, `finished` at the end.
    """

    changed = Signal()
    made = Signal(str)
    finished = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        port: SetupPort,
        memory: SetupMemory,
        *,
        here: str,
        taken: frozenset[str] = frozenset(),
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._port = port
        self._memory = memory
        self._new_id = new_id
        self._inputs = SetupInputs(answers=memory.load() or Answers(), here=here, taken=taken)
        self._props = derive(self._inputs)

    @property
    def props(self) -> SetupProps:
        """What is shown now."""
        return self._props

    def start(self) -> None:
        """Ask for the kinds of centre, unless they are here."""
        if self._inputs.templates is None:
            self._swap(trouble=None)
            self._port.templates(self._on_templates)

    def say(self, **answers: Any) -> None:
        """Say something; the names are those of `Answers`."""
        self._keep(replace(self._inputs.answers, **answers))

    def choose_kind(self, key: str) -> None:
        """That kind of centre."""
        found = next((each for each in self._props.templates if each.key == key), None)
        if found is not None:
            self._keep(chosen_kind(self._inputs.answers, found))

    def choose_country(self, country: str) -> None:
        """In that country."""
        self._keep(with_country(self._inputs.answers, country, self._props.offered))

    def choose_language(self, language: str, chosen: bool) -> None:
        """With that language, or without it."""
        answers = with_language(self._inputs.answers, language, chosen=chosen, offered=self._props.offered)
        self._keep(answers)

    def count_desks(self, count: int) -> None:
        """So many desks."""
        self._keep(with_desks(self._inputs.answers, count))

    def name_desk(self, row: int, name: str) -> None:
        """What the desk in that row is called; "" for the usual."""
        desks = self._inputs.answers.desks
        self._keep(replace(self._inputs.answers, desks=(*desks[:row], name, *desks[row + 1 :])))

    def go_on(self) -> None:
        """The next step; from the check of all answers, have the centre made; from the last, be done."""
        props = self._props
        if props.state not in (SetupState.ASKING, SetupState.MADE) or props.missing is not None:
            return
        if props.answers.step is SetupStep.CHECK and not props.answers.made:
            self._send()
        elif props.answers.step is SetupStep.TRY:
            self._memory.save(None)
            self._swap(answers=Answers())
            self.finished.emit()
        else:
            self._keep(gone_on(props))

    def go_back(self) -> None:
        """The step before."""
        if self._props.may_go_back:
            self._keep(gone_back(self._props))

    def _send(self) -> None:
        # The same id again as long as nothing else is said: it may have been done without our hearing of it.
        command_id = self._inputs.answers.command_id or self._new_id()
        answers = replace(self._inputs.answers, command_id=command_id)
        self._memory.save(answers)
        self._swap(answers=answers, busy=True, trouble=None)
        self._port.make_centre(command_of(self._props, command_id), self._on_made)

    def _on_templates(self, outcome: Outcome[list[CentreTemplate]]) -> None:
        if isinstance(outcome, Done):
            self._swap(templates=tuple(outcome.value))
        else:
            self._fail(outcome)

    def _on_made(self, outcome: Outcome[CentreMade]) -> None:
        if not isinstance(outcome, Done):
            self._fail(outcome)
            return
        answers = replace(self._inputs.answers, made=outcome.value.site_id, step=SetupStep.STAND)
        self._memory.save(answers)
        self._swap(answers=answers, busy=False)
        self.made.emit(outcome.value.site_id)

    def _fail(self, outcome: Any) -> None:
        trouble = trouble_of(outcome)
        if not isinstance(outcome, Unreachable):  # it was not done: what is sent next is another command
            self._swap(answers=replace(self._inputs.answers, command_id=None))
        self._swap(busy=False, trouble=trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _keep(self, answers: Answers) -> None:
        before = self._inputs.answers
        if answers == before or self._inputs.busy:
            return
        if replace(answers, step=before.step) != before:
            answers = replace(answers, command_id=None)
        self._memory.save(answers)
        self._swap(answers=answers, trouble=None)

    def _swap(self, **inputs: Any) -> None:
        self._inputs = replace(self._inputs, **inputs)
        before, self._props = self._props, derive(self._inputs)
        if self._props != before:
            self.changed.emit()
