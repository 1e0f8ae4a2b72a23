"""View model of the board: everybody at the centre, and what a host does for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.casework import NoteVisitor, Transfer
from shared.protocol.commands import Action, ActOnTicket, TicketReply
from shared.protocol.model import Key, Role
from shared.protocol.state import SiteState
from shared.protocol.visitors import Need
from staff_tray.desk.ports import SiteFeed
from staff_tray.host.board_props import (
    BoardAction,
    BoardInputs,
    BoardProps,
    Draft,
    Sentence,
    Undo,
    derive,
    names_of,
    sees_board,
)
from staff_tray.host.ports import BoardCommands
from staff_tray.host.rows import Filters
from staff_tray.team.directory import Directory
from staff_tray.trouble import SIGN_IN_AGAIN, LocalTrouble, trouble_of

_ACTIONS = {
    BoardAction.GRANT: Action.GRANT,
    BoardAction.CALL: Action.CALL,
    BoardAction.RESUME: Action.RESUME,
    BoardAction.CANCEL: Action.CANCEL,
}
_TAKEN_BACK = frozenset({BoardAction.CANCEL, BoardAction.TRANSFER, BoardAction.ASK, BoardAction.RESUME})


class Board(QObject):
    """Issues one command at a time; what comes of it arrives as new props.

    `changed` is emitted when the props are others than before; while nobody looks (see `rest`) it is silent and nothing
    is reckoned. `signed_out` carries the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: BoardCommands,
        directory: Directory,
        *,
        site_id: str,
        roles: tuple[Role, ...],
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._directory = directory
        self._site_id = site_id
        self._now = now
        self._new_id = new_id
        self._awake = False
        self._inputs = BoardInputs(
            state=feed.state, connection=feed.connection, language=language, roles=roles, now=self._minute()
        )
        self._props = BoardProps(connection=feed.connection)
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)
        directory.changed.connect(self._on_directory)

    @property
    def props(self) -> BoardProps:
        """What the board shows now."""
        return self._props

    @property
    def allowed(self) -> bool:
        """Whether this person may see the board."""
        return sees_board(self._inputs.roles)

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._now()

    def wake(self) -> None:
        """Somebody looks."""
        self._awake = True
        self._directory.need()
        self._swap(replace(self._inputs, now=self._minute(), staff=self._directory.colleagues))

    def rest(self) -> None:
        """Nobody looks."""
        self._awake = False

    def tick(self) -> None:
        """Another minute has begun."""
        self._swap(replace(self._inputs, now=self._minute()))

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        self._swap(replace(self._inputs, roles=roles))

    def sit_at(self, desk_id: str | None) -> None:
        """Call to this desk from now on."""
        self._swap(replace(self._inputs, desk_id=desk_id))

    def filter(self, filters: Filters) -> None:
        """Show only these."""
        self._swap(replace(self._inputs, filters=filters))

    def choose(self, ticket_id: UUID | None) -> None:
        """Open this citizen's panel; None closes it."""
        said = self._inputs.said if ticket_id == self._inputs.chosen else None
        self._swap(replace(self._inputs, chosen=ticket_id, said=said))

    def draft_needs(self, needs: tuple[Need, ...]) -> None:
        """Write down needs of the chosen one, to be saved later."""
        self._draft(needs=tuple(need for need in Need if need in needs))

    def draft_note(self, note: str) -> None:
        """Write a note on the chosen one, to be saved later."""
        self._draft(note=note)

    def save(self) -> None:
        """Save what was written about the chosen one, for the caseworker."""
        chosen = self._props.chosen
        if chosen is None or not chosen.dirty or not self._begin(BoardAction.NOTE):
            return
        draft = self._inputs.drafts.get(chosen.row.ticket_id, Draft())
        self._note(chosen.row.ticket_id, draft, partial(self._on_reply, chosen.row.ticket_id, BoardAction.NOTE))

    def do(self, action: BoardAction) -> None:
        """Grant, call, resume or cancel the chosen one; what was written is saved before a need is granted."""
        chosen = self._props.chosen
        if chosen is None or action not in _ACTIONS or not self._begin(action):
            return
        ticket_id = chosen.row.ticket_id
        if action is BoardAction.GRANT and chosen.dirty:
            draft = self._inputs.drafts.get(ticket_id, Draft())
            self._note(ticket_id, draft, partial(self._on_saved_to_grant, ticket_id))
        else:
            self._act(ticket_id, action)

    def ask(self, staff_id: UUID) -> None:
        """Ask that person to come for the chosen one, who is theirs from now on."""
        chosen = self._props.chosen
        if chosen is None or not self._begin(BoardAction.ASK):
            return
        who = names_of(self._inputs.staff).get(staff_id, "")
        ticket_id = chosen.row.ticket_id
        command = Transfer(id=self._new_id(), desk_id=self._inputs.desk_id, to_staff_id=staff_id)
        done = partial(self._on_asked, ticket_id, staff_id, who)
        self._commands.transfer(self._site_id, ticket_id, command, done)

    def hand_on(self, service_id: Key | None = None, desk_id: Key | None = None) -> None:
        """Send the chosen one to another service or to a desk; the place in the line stays."""
        chosen = self._props.chosen
        if chosen is None or not self._begin(BoardAction.TRANSFER):
            return
        command = Transfer(
            id=self._new_id(), desk_id=self._inputs.desk_id, service_id=service_id, to_desk_id=desk_id
        )  # fmt: skip
        done = partial(self._on_reply, chosen.row.ticket_id, BoardAction.TRANSFER)
        self._commands.transfer(self._site_id, chosen.row.ticket_id, command, done)

    def take_back(self) -> None:
        """Undo what was done last."""
        undo, desk_id = self._inputs.undo, self._inputs.desk_id
        if undo is None or self._inputs.pending is not None or self._inputs.connection is not Connection.LIVE:
            return
        self._swap(replace(self._inputs, pending=undo.action, said=None))
        command = ActOnTicket(id=self._new_id(), desk_id=desk_id)
        done = partial(self._on_taken_back, undo)
        self._commands.act(self._site_id, undo.ticket_id, Action.UNDO, command, done)

    def forget_undo(self) -> None:
        """It is too late to take anything back."""
        self._swap(replace(self._inputs, undo=None))

    @property
    def can_undo(self) -> bool:
        """Whether what is done now can be taken back: a desk can, for a while."""
        return self._inputs.desk_id is not None

    def _begin(self, action: BoardAction) -> bool:
        chosen = self._props.chosen
        if chosen is None or action not in chosen.offered or action in chosen.why_not:
            return False
        self._swap(replace(self._inputs, pending=action, said=None))
        return True

    def _draft(self, needs: tuple[Need, ...] | None = None, note: str | None = None) -> None:
        chosen = self._props.chosen
        if chosen is None:
            return
        before = self._inputs.drafts.get(chosen.row.ticket_id, Draft())
        after = Draft(needs=before.needs if needs is None else needs, note=before.note if note is None else note)
        self._swap(replace(self._inputs, drafts={**self._inputs.drafts, chosen.row.ticket_id: after}))

    def _note(self, ticket_id: UUID, draft: Draft, done: Callable[[Outcome[TicketReply]], None]) -> None:
        command = NoteVisitor(id=self._new_id(), needs=draft.needs, note=draft.note)
        self._commands.note_visitor(self._site_id, ticket_id, command, done)

    def _act(self, ticket_id: UUID, action: BoardAction) -> None:
        command = ActOnTicket(id=self._new_id(), desk_id=self._inputs.desk_id)
        done = partial(self._on_reply, ticket_id, action)
        self._commands.act(self._site_id, ticket_id, _ACTIONS[action], command, done)

    def _on_saved_to_grant(self, ticket_id: UUID, outcome: Outcome[TicketReply]) -> None:
        if isinstance(outcome, Done):
            self._act(ticket_id, BoardAction.GRANT)
        else:
            self._on_reply(ticket_id, BoardAction.NOTE, outcome)

    def _on_asked(self, ticket_id: UUID, staff_id: UUID, who: str, outcome: Outcome[TicketReply]) -> None:
        if isinstance(outcome, Done):
            self._inputs = replace(self._inputs, asked={**self._inputs.asked, ticket_id: staff_id})
        self._on_reply(ticket_id, BoardAction.ASK, outcome, who)

    def _on_reply(
        self, ticket_id: UUID, action: BoardAction, outcome: Outcome[TicketReply], who: str = ""
    ) -> None:  # fmt: skip
        if not isinstance(outcome, Done):
            trouble = trouble_of(outcome)
            self._swap(replace(self._inputs, pending=None, said=Sentence(ticket_id, action, trouble)))
            if trouble in SIGN_IN_AGAIN:
                self.signed_out.emit(trouble)
            return
        undo = self._inputs.undo
        if action in _TAKEN_BACK:
            label = outcome.value.ticket.label
            undo = Undo(ticket_id, label, action) if self.can_undo else None
        self._swap(replace(self._inputs, pending=None, undo=undo, said=Sentence(ticket_id, action, who=who)))

    def _on_taken_back(self, undo: Undo, outcome: Outcome[TicketReply]) -> None:
        if isinstance(outcome, Done):
            asked = {key: who for key, who in self._inputs.asked.items() if key != undo.ticket_id}
            self._swap(replace(self._inputs, pending=None, undo=None, chosen=undo.ticket_id, asked=asked))
        else:
            self._on_reply(undo.ticket_id, undo.action, outcome)

    def _on_state(self, state: SiteState) -> None:
        inputs = self._inputs
        self._swap(
            replace(
                inputs,
                state=state,
                now=self._minute(),
                drafts={key: _left(draft, key, state) for key, draft in inputs.drafts.items() if key in state.tickets},
                asked={key: who for key, who in inputs.asked.items() if key in state.tickets},
            )
        )

    def _on_connection(self, connection: Connection) -> None:
        was, said = self._inputs.connection, self._inputs.said
        last_live = self._now() if was is Connection.LIVE else self._inputs.last_live
        if connection is Connection.LIVE and said is not None and said.trouble is LocalTrouble.NO_ANSWER:
            said = None
        self._swap(replace(self._inputs, connection=connection, last_live=last_live, said=said))

    def _on_directory(self) -> None:
        self._swap(replace(self._inputs, staff=self._directory.colleagues))

    def _minute(self) -> datetime:
        return self._now().replace(second=0, microsecond=0)

    def _swap(self, inputs: BoardInputs) -> None:
        self._inputs = inputs
        if not self._awake:
            return
        before, self._props = self._props, derive(inputs)
        if self._props != before:
            self.changed.emit()


def _left(draft: Draft, ticket_id: UUID, state: SiteState) -> Draft:
    """What of the draft is still to be saved, now that the site knows so much."""
    visitor = state.visitors.get(ticket_id)
    if visitor is None:
        return draft
    needs = None if draft.needs is not None and frozenset(draft.needs) == frozenset(visitor.needs) else draft.needs
    return Draft(needs=needs, note=None if draft.note == visitor.note else draft.note)
