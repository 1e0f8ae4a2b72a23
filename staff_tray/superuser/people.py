"""View model of the page People: who works here, one person's form, links, and bringing them in step with a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.centres import Centre
from shared.protocol.model import pick_text
from shared.protocol.people import (
    About,
    AddPerson,
    ImportPeople,
    ImportReply,
    Invite,
    Moved,
    MovePerson,
    Person,
    PersonAction,
    PutPerson,
)
from staff_tray.superuser.people_ports import PeopleCommands
from staff_tray.superuser.people_props import (
    Happened,
    LastStep,
    PeopleInputs,
    PeopleProps,
    Show,
    derive,
)
from staff_tray.trouble import SIGN_IN_AGAIN, trouble_of

_OPPOSITE = {
    Happened.DEACTIVATED: PersonAction.REACTIVATE,
    Happened.REACTIVATED: PersonAction.DEACTIVATE,
}
_DID = {
    PersonAction.DEACTIVATE: Happened.DEACTIVATED,
    PersonAction.REACTIVATE: Happened.REACTIVATED,
    PersonAction.SIGN_OUT: Happened.SIGNED_OUT,
}


class People(QObject):
    """What is decided here counts at once, and is no part of the draft. One question to the server at a time.

    `changed` when the props are others, `signed_out` with the `Trouble` when the server no longer knows our token.
    `new_secret` makes the code of a link.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        commands: PeopleCommands,
        *,
        site_id: str,
        me: UUID,
        today: date,
        new_id: Callable[[], UUID],
        new_secret: Callable[[], str],
        language: str = "da",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._site_id = site_id
        self._new_id = new_id
        self._new_secret = new_secret
        self._language = language
        self._content = b""
        self._missing = False
        self._new = new_id()
        self._inputs = PeopleInputs(today=today, me=me)
        self._props = derive(self._inputs)

    @property
    def props(self) -> PeopleProps:
        """What the page shows now."""
        return self._props

    @property
    def today(self) -> date:
        """The day that leave is looked at for."""
        return self._inputs.today

    def load(self) -> None:
        """Ask who there is."""
        self._commands.people(self._site_id, self._on_people)

    def find(self, words: str) -> None:
        """Show only those whose names have these words."""
        self._swap(replace(self._inputs, find=words))

    def show(self, which: Show) -> None:
        """Show others."""
        self._swap(replace(self._inputs, show=which))

    def choose(self, staff_id: UUID | None) -> None:
        """Open that person; what was typed about another one and not saved is gone."""
        if staff_id != self._inputs.chosen or self._inputs.adding:
            self._swap(replace(self._bare(), chosen=staff_id))

    def begin_new(self) -> None:
        """An empty form for somebody new."""
        self._new = self._new_id()
        about = About(username="", display_name="")
        self._swap(replace(self._bare(), chosen=None, edited=about, adding=True))

    def edit(self, about: About) -> None:
        """The form has become so."""
        if self._props.about is not None:
            self._swap(replace(self._inputs, edited=about))

    def drop(self) -> None:
        """Let go of what is typed and not saved."""
        self._swap(self._bare())

    def save(self) -> None:
        """Make it so; somebody new gets a link with it."""
        about, chosen = self._inputs.edited, self._props.chosen
        if not self._props.may_save or about is None:
            return
        if self._inputs.adding:
            code = self._new_secret()
            step = LastStep(Happened.ADDED, self._new)
            self._ask()
            self._commands.add_person(
                self._site_id, AddPerson(id=self._new, about=about, code=code), self._done(step, code)
            )
        elif chosen is not None:
            self._put(chosen, about, LastStep(Happened.SAVED, chosen.id, chosen.about))

    def invite(self) -> None:
        """Make a link for the person that is open; earlier ones are no longer good."""
        chosen = self._props.chosen
        if chosen is not None and self._props.may_edit and not self._inputs.pending:
            code = self._new_secret()
            self._ask()
            self._commands.invite_person(self._site_id, chosen.id, Invite(code=code), self._done(None, code))

    def act(self, action: PersonAction) -> None:
        """Deactivate, let in again, or sign out the person that is open."""
        chosen = self._props.chosen
        if chosen is not None and self._props.may_edit and not self._inputs.pending:
            self._ask()
            step = LastStep(_DID[action], chosen.id)
            self._commands.act_on_person(self._site_id, chosen.id, action, self._done(step))

    def begin_move(self) -> None:
        """Ask to which centre the person that is open goes."""
        if self._props.may_move and not self._inputs.pending:
            self._swap(replace(self._inputs, moving=True, trouble=None, last=None))
            self._commands.centres(self._site_id, self._on_centres)

    def leave_move(self) -> None:
        """They stay after all."""
        self._swap(replace(self._inputs, moving=False, trouble=None))

    def move(self, site_id: str) -> None:
        """The person that is open works there from now on."""
        chosen, centre = self._props.chosen, dict(self._inputs.centres or ()).get(site_id)
        if self._props.leaving is None or chosen is None or centre is None or self._inputs.pending:
            return
        self._ask()
        command = MovePerson(version=chosen.version, to_site_id=site_id)
        self._commands.move_person(self._site_id, chosen.id, command, partial(self._on_moved, centre))

    def undo(self) -> None:
        """Take back what was done last."""
        last = self._inputs.last
        person = next((each for each in self._inputs.people or () if last and each.id == last.staff_id), None)
        if last is not None and last.moved is not None and not self._inputs.pending:
            self._move_back(last.moved)
            return
        if last is None or person is None or not last.may_undo or self._inputs.pending:
            return
        step = LastStep(Happened.UNDONE, person.id)
        if last.before is not None:
            self._put(person, last.before, step)
        else:
            self._ask()
            self._commands.act_on_person(self._site_id, person.id, _OPPOSITE[last.happened], self._done(step))

    def try_import(self, content: bytes, *, deactivate_missing: bool = False) -> None:
        """See what a file would change."""
        self._content, self._missing = content, deactivate_missing
        self._import(apply=False)

    def apply_import(self) -> None:
        """Do what the dry run has said."""
        if self._props.may_import:
            self._import(apply=True)

    def drop_import(self) -> None:
        """Leave everything as it is."""
        self._content = b""
        self._swap(replace(self._inputs, imported=None, trouble=None))

    def _move_back(self, moved: Moved) -> None:
        before = moved.before
        command = MovePerson(
            version=moved.person.version, to_site_id=self._site_id, desk_id=before.desk_id, services=before.services,
            deputies=before.deputies, deputy_of=moved.deputy_of,
        )  # fmt: skip
        self._ask()
        self._commands.move_person(moved.site_id, moved.person.id, command, self._on_back)

    def _on_centres(self, outcome: Outcome[list[Centre]]) -> None:
        if isinstance(outcome, Done):
            named = ((each.site_id, pick_text(each.name, self._language)) for each in outcome.value)
            self._swap(replace(self._inputs, centres=tuple(named)))
        else:
            self._on_trouble(outcome)

    def _on_moved(self, centre: str, outcome: Outcome[Moved]) -> None:
        if not isinstance(outcome, Done):
            self._on_trouble(outcome)
            return
        moved = outcome.value
        step = LastStep(Happened.MOVED, moved.person.id, moved=moved, centre=centre)
        rest = tuple(each for each in self._inputs.people or () if each.id != moved.person.id)
        self._swap(replace(self._bare(), people=rest, chosen=None, pending=False, last=step))
        self.load()

    def _on_back(self, outcome: Outcome[Moved]) -> None:
        if isinstance(outcome, Done):
            self._done(LastStep(Happened.UNDONE, outcome.value.person.id))(Done(outcome.value.person))
            self.load()
        else:
            self._on_trouble(outcome)

    def _import(self, *, apply: bool) -> None:
        command = ImportPeople(content=self._content, apply=apply, deactivate_missing=self._missing)
        self._ask()
        self._commands.import_people(self._site_id, command, self._on_imported)

    def _put(self, person: Person, about: About, step: LastStep) -> None:
        self._ask()
        self._commands.put_person(
            self._site_id, person.id, PutPerson(version=person.version, about=about), self._done(step)
        )

    def _ask(self) -> None:
        self._swap(replace(self._inputs, pending=True, trouble=None, last=None, code=""))

    def _bare(self) -> PeopleInputs:
        return replace(
            self._inputs,
            edited=None,
            adding=False,
            code="",
            trouble=None,
            last=None,
            imported=None,
            moving=False,
        )

    def _done(self, step: LastStep | None, code: str = "") -> Callable[[Outcome[Person]], None]:
        def done(outcome: Outcome[Person]) -> None:
            if not isinstance(outcome, Done):
                self._on_trouble(outcome)
                return
            person = outcome.value
            others = [each for each in self._inputs.people or () if each.id != person.id]
            people = tuple(sorted((*others, person), key=lambda each: each.about.display_name.casefold()))
            self._swap(
                replace(
                    self._inputs,
                    people=people,
                    chosen=person.id,
                    edited=None,
                    adding=False,
                    moving=False,
                    pending=False,
                    code=code,
                    last=step,
                )
            )

        return done

    def _on_people(self, outcome: Outcome[list[Person]]) -> None:
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, people=tuple(outcome.value), trouble=None))
        else:
            self._on_trouble(outcome)

    def _on_imported(self, outcome: Outcome[ImportReply]) -> None:
        if not isinstance(outcome, Done):
            self._on_trouble(outcome)
            return
        reply = outcome.value
        step = LastStep(Happened.IMPORTED) if reply.applied else None
        self._swap(replace(self._inputs, pending=False, imported=None if reply.applied else reply, last=step))
        if reply.applied:
            self.load()

    def _on_trouble(self, outcome: Refused | Unreachable) -> None:
        trouble = trouble_of(outcome)
        self._swap(replace(self._inputs, pending=False, trouble=trouble))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _swap(self, inputs: PeopleInputs) -> None:
        before = self._props
        self._inputs = inputs
        self._props = derive(inputs)
        if self._props != before:
            self.changed.emit()
