"""What was published before: who, when, what it changed, and the way back to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.drafts import PublishReply, ReturnToRevision, Revision, RevisionChanges
from shared.protocol.errors import ProblemType
from shared.protocol.tree import Edit
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.ports import HistoryCommands
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of


@dataclass(frozen=True)
class HistoryProps:
    """The revisions, the newest first (None before the first answer), and the one that is looked at.

    `edits` are how it differs from the one before, None until that is known. `returned` is the number of the one that
    was just gone back to.
    """

    revisions: tuple[Revision, ...] | None = None
    chosen: Revision | None = None
    edits: tuple[Edit, ...] | None = None
    returned: int | None = None
    busy: bool = False
    may_return: bool = False
    trouble: Trouble | None = None


class History(QObject):
    """View model of the page History. Asks the server only while somebody looks: between `look` and `rest`."""

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        session: DraftSession,
        commands: HistoryCommands,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = commands
        self._new_id = new_id
        self._props = HistoryProps()
        self._looks = False
        self._asking = False
        session.changed.connect(self._on_draft)

    @property
    def props(self) -> HistoryProps:
        """What is shown now."""
        return self._props

    def look(self) -> None:
        """Somebody looks: fetch the list."""
        self._looks = True
        self._swap(returned=None, trouble=None)
        self._ask()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._looks = False

    def choose(self, number: int) -> None:
        """Look at that revision."""
        chosen = next((each for each in self._props.revisions or () if each.number == number), None)
        if chosen is None or chosen == self._props.chosen:
            return
        self._swap(chosen=chosen, edits=None)
        self._commands.revision(self._session.site_id, number, partial(self._on_revision, number))

    def go_back(self) -> None:
        """Make the chosen revision what holds, at once."""
        chosen, revisions = self._props.chosen, self._props.revisions
        if not self._props.may_return or chosen is None or not revisions:
            return
        command = ReturnToRevision(command_id=self._new_id(), latest=revisions[0].number)
        self._swap(busy=True, trouble=None, returned=None)
        done = partial(self._on_returned, chosen.number)
        self._commands.return_to_revision(self._session.site_id, chosen.number, command, done)

    def _ask(self) -> None:
        if not self._asking:
            self._asking = True
            self._commands.revisions(self._session.site_id, self._on_revisions)

    def _on_revisions(self, outcome: Outcome[list[Revision]]) -> None:
        self._asking = False
        if not isinstance(outcome, Done):
            self._fail(outcome)
            return
        chosen = self._props.chosen
        kept = next((each for each in outcome.value if chosen is not None and each.number == chosen.number), None)
        self._swap(revisions=tuple(outcome.value), chosen=kept, trouble=None)
        if kept is None and outcome.value:
            self.choose(outcome.value[0].number)

    def _on_revision(self, number: int, outcome: Outcome[RevisionChanges]) -> None:
        if self._props.chosen is None or self._props.chosen.number != number:
            return
        if isinstance(outcome, Done):
            self._swap(edits=outcome.value.edits)
        else:
            self._fail(outcome)

    def _on_returned(self, number: int, outcome: Outcome[PublishReply]) -> None:
        if not isinstance(outcome, Done):
            self._fail(outcome)
            return
        self._session.take(outcome.value.draft)
        self._swap(busy=False, returned=number, chosen=None, edits=None)
        self._ask()

    def _fail(self, outcome: Refused | Unreachable) -> None:
        trouble = trouble_of(outcome)
        self._swap(busy=False, trouble=trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)
        elif trouble is ProblemType.CHANGED_MEANWHILE:
            self._session.look_again()
            self._ask()

    def _on_draft(self) -> None:
        draft, revisions = self._session.props.draft, self._props.revisions
        if self._looks and draft is not None and revisions and draft.revision != revisions[0].number:
            self._ask()
        self._swap()

    def _swap(self, **props: object) -> None:
        before = self._props
        made = replace(before, **props)  # type: ignore[arg-type]
        newest = made.revisions[0].number if made.revisions else None
        may = made.chosen is not None and made.chosen.number != newest and self._session.props.may_edit
        self._props = replace(made, may_return=may and not made.busy)
        if self._props != before:
            self.changed.emit()
