"""View model of what is written down about the citizen at the desk: needs, a note, the documents seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.casework import NoteVisitor
from shared.protocol.commands import TicketReply
from shared.protocol.visitors import Need
from staff_tray.desk.case import DeskCase
from staff_tray.desk.case_props import OpenCase, Paper
from staff_tray.desk.ports import NoteCommands
from staff_tray.trouble import Trouble, trouble_of


@dataclass(frozen=True)
class Wish:
    """What is to be written down of a ticket; None leaves what is."""

    needs: tuple[Need, ...] | None = None
    note: str | None = None
    seen: frozenset[str] | None = None


NOTHING = Wish()


@dataclass(frozen=True)
class NotesInputs:
    """What the notes follow from: the open case as the stream has it, what is on its way, and what comes after that.

    `settled` is what the server has taken and the stream has not brought yet.
    """

    case: OpenCase | None = None
    settled: Wish = NOTHING
    sent: Wish | None = None
    wanted: Wish = NOTHING
    trouble: Trouble | None = None
    note_trouble: Trouble | None = None


@dataclass(frozen=True)
class NotesProps:
    """What is shown of the citizen at the desk: what is wished for counts at once, and goes when it is refused.

    `trouble` is with the documents, `note_trouble` with the needs and the note.
    """

    ticket_id: UUID | None = None
    needs: tuple[Need, ...] = ()
    note: str = ""
    papers: tuple[Paper, ...] = ()
    missing: tuple[str, ...] = ()
    saving: bool = False
    trouble: Trouble | None = None
    note_trouble: Trouble | None = None


def derive(inputs: NotesInputs) -> NotesProps:
    """What to show for `inputs`."""
    case = inputs.case
    if case is None:
        return NotesProps()
    wish = over(over(inputs.settled, inputs.sent or NOTHING), inputs.wanted)
    papers = case.papers
    if wish.seen is not None:
        papers = tuple(replace(each, seen=each.document_id in wish.seen) for each in papers)
    return NotesProps(
        ticket_id=case.ticket_id,
        needs=case.needs if wish.needs is None else wish.needs,
        note=case.note if wish.note is None else wish.note,
        papers=papers,
        missing=case.missing,
        saving=inputs.sent is not None,
        trouble=inputs.trouble,
        note_trouble=inputs.note_trouble,
    )


def over(first: Wish, second: Wish) -> Wish:
    """Both, the second going before the first."""
    return Wish(
        needs=first.needs if second.needs is None else second.needs,
        note=first.note if second.note is None else second.note,
        seen=first.seen if second.seen is None else second.seen,
    )


class VisitorNotes(QObject):
    """Sends one command at a time; what is wished for in the meantime goes in the next one, in one piece.

    `changed` is emitted when the props are others than before; `saved` when needs and note are written down.
    """

    changed = Signal()
    saved = Signal()

    def __init__(
        self,
        desk: DeskCase,
        commands: NoteCommands,
        *,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._commands = commands
        self._new_id = new_id
        self._inputs = NotesInputs(case=desk.props.case)
        self._props = derive(self._inputs)
        desk.changed.connect(self._on_desk)

    @property
    def props(self) -> NotesProps:
        """What is shown now."""
        return self._props

    def tick(self, document_id: str, seen: bool) -> None:
        """The caseworker has seen the document, or has not after all."""
        now = frozenset(each.document_id for each in self._props.papers if each.seen)
        self._wish(Wish(seen=now | {document_id} if seen else now - {document_id}))

    def save(self, needs: tuple[Need, ...], note: str) -> None:
        """Write these down in place of what is."""
        self._wish(Wish(needs=needs, note=note))

    def _wish(self, wish: Wish) -> None:
        if self._inputs.case is not None:
            wanted = over(self._inputs.wanted, wish)
            self._swap(replace(self._inputs, wanted=wanted, trouble=None, note_trouble=None))
            self._send_next()

    def _send_next(self) -> None:
        case, wish = self._inputs.case, self._inputs.wanted
        if case is None or wish == NOTHING or self._inputs.sent is not None:
            return
        self._swap(replace(self._inputs, sent=wish, wanted=NOTHING))
        command = NoteVisitor(
            id=self._new_id(),
            needs=wish.needs,
            note=wish.note,
            documents_seen=None if wish.seen is None else tuple(sorted(wish.seen)),
        )
        about = case.ticket_id
        self._commands.note_visitor(
            self._desk.site_id, about, command, lambda outcome: self._on_answer(about, wish, outcome)
        )

    def _on_answer(self, about: UUID, wish: Wish, outcome: Outcome[TicketReply]) -> None:
        if self._inputs.case is None or self._inputs.case.ticket_id != about:
            return
        if not isinstance(outcome, Done):
            lost = over(wish, self._inputs.wanted)
            trouble = trouble_of(outcome)
            self._swap(
                replace(
                    self._inputs,
                    sent=None,
                    wanted=NOTHING,
                    trouble=None if lost.seen is None else trouble,
                    note_trouble=None if lost.note is None else trouble,
                )
            )
            return
        self._swap(replace(self._inputs, sent=None, settled=over(self._inputs.settled, wish)))
        if wish.note is not None:
            self.saved.emit()
        self._send_next()

    def _on_desk(self) -> None:
        case, before = self._desk.props.case, self._inputs.case
        if case is None or before is None or case.ticket_id != before.ticket_id:
            self._swap(NotesInputs(case=case))
        elif (case.needs, case.note, case.papers) != (before.needs, before.note, before.papers):
            self._swap(replace(self._inputs, case=case, settled=NOTHING))
        else:
            self._swap(replace(self._inputs, case=case))

    def _swap(self, inputs: NotesInputs) -> None:
        before, self._inputs = self._props, inputs
        self._props = derive(inputs)
        if self._props != before:
            self.changed.emit()
