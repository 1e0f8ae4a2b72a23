"""Who works at the site, and the other centres: asked for when somebody is to be handed on, and kept for the day."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.centres import Centre
from shared.protocol.team import Colleague
from staff_tray.desk.ports import DirectoryQuestions


@dataclass(frozen=True)
class DirectoryProps:
    """What is known so far; `missed` says that the last look brought no answer."""

    colleagues: tuple[Colleague, ...] = ()
    centres: tuple[Centre, ...] = ()
    missed: bool = False

    def name_of(self, staff_id: UUID) -> str:
        """The person's name, "" when it is not known."""
        return next((each.display_name for each in self.colleagues if each.staff_id == staff_id), "")


class Directory(QObject):
    """Looks when it is asked to, never by itself. `changed` is emitted when something else is known than before."""

    changed = Signal()

    def __init__(self, questions: DirectoryQuestions, *, site_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = questions
        self._site_id = site_id
        self._looking = 0
        self._props = DirectoryProps()

    @property
    def props(self) -> DirectoryProps:
        """What is known."""
        return self._props

    def look(self) -> None:
        """Ask anew, unless an answer is on its way; what was known stays until then."""
        if self._looking:
            return
        self._looking = 2
        self._questions.staff(self._site_id, self._on_staff)
        self._questions.centres(self._site_id, self._on_centres)

    def _on_staff(self, outcome: Outcome[list[Colleague]]) -> None:
        self._looking -= 1
        known = tuple(outcome.value) if isinstance(outcome, Done) else self._props.colleagues
        missed = not isinstance(outcome, Done)
        self._swap(DirectoryProps(colleagues=known, centres=self._props.centres, missed=missed))

    def _on_centres(self, outcome: Outcome[list[Centre]]) -> None:
        self._looking -= 1
        known = tuple(outcome.value) if isinstance(outcome, Done) else self._props.centres
        self._swap(DirectoryProps(colleagues=self._props.colleagues, centres=known, missed=self._props.missed))

    def _swap(self, props: DirectoryProps) -> None:
        before, self._props = self._props, props
        if props != before:
            self.changed.emit()
