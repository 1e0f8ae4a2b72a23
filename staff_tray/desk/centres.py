"""The municipality's other centres: asked for when somebody is to be handed on, and kept for the day."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.centres import Centre
from staff_tray.desk.ports import CentreQuestions
from staff_tray.trouble import trouble_of


class OtherCentres(QObject):
    """Looks when it is asked to, never by itself. `changed` is emitted when others are known than before.

    `answered` carries the `Trouble` of a look, or None when all is well.
    """

    changed = Signal()
    answered = Signal(object)

    def __init__(self, questions: CentreQuestions, *, site_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = questions
        self._site_id = site_id
        self._looking = False
        self._centres: tuple[Centre, ...] = ()
        self.known = False
        """Whether an answer has come."""

    @property
    def centres(self) -> tuple[Centre, ...]:
        """Those known so far, with what they do."""
        return self._centres

    def look(self) -> None:
        """Ask anew, unless an answer is on its way; without an answer, what was known stays."""
        if not self._looking:
            self._looking = True
            self._questions.centres(self._site_id, self._on_answer)

    def _on_answer(self, outcome: Outcome[list[Centre]]) -> None:
        self._looking = False
        self.known = self.known or isinstance(outcome, Done)
        if isinstance(outcome, Done) and tuple(outcome.value) != self._centres:
            self._centres = tuple(outcome.value)
            self.changed.emit()
        self.answered.emit(None if isinstance(outcome, Done) else trouble_of(outcome))
