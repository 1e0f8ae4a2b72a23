"""One person's work on a centre's draft: their edits reach the server, and those of others come in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from msgspec import UNSET
from PySide6.QtCore import QObject, QTimer, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.drafts import Disagreement, Draft, EditDraft, EditDraftReply
from shared.protocol.errors import ProblemType
from shared.protocol.state import SiteState
from shared.protocol.tree import Edit, Tree, apply_edits, differences, tree_of
from staff_tray.desk.ports import SiteFeed
from staff_tray.superuser.draft_props import DraftProps, SaveState, SessionInputs, Step, derive
from staff_tray.superuser.own_edits import Kept, Sent, settle, signed, unsent
from staff_tray.superuser.places import Place, UnfitError, canonical, put, with_added, with_moved, with_removed
from staff_tray.superuser.ports import EditCommands, KeptEdits
from staff_tray.trouble import SIGN_IN_AGAIN, LocalTrouble, trouble_of

PAUSE_MS: Final = 700
"""After the last letter; what is left with the keyboard goes at once."""
AGAIN_MS: Final = 5_000
MOST_STEPS: Final = 200


class DraftSession(QObject):
    """View model of a centre's draft.

    `changed` is emitted when there is something else to show; `signed_out` carries the `Trouble` when the server no
    longer knows the token. Everything this person does is undone by `undo`; what others have written since stays.
    One question is on its way at a time; edits without an answer are kept in `memory` and go out again. Whoever
    `looks_only` changes nothing, and sends nothing.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: EditCommands,
        memory: KeptEdits,
        *,
        site_id: str,
        me: UUID,
        new_id: Callable[[], UUID],
        looks_only: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.site_id = site_id
        self._feed = feed
        self._commands = commands
        self._memory = memory
        self._me = me
        self._new_id = new_id
        self._kept: Kept | None = None
        self._busy = False
        self._stale = True
        self._doubted = False
        self._seen: object = None
        self._inputs = SessionInputs(looks_only=looks_only)
        self._props = DraftProps(looks_only=looks_only)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._go_on)

    @property
    def me(self) -> UUID:
        """Whose dialog it is."""
        return self._me

    @property
    def props(self) -> DraftProps:
        """What is shown now."""
        return self._props

    def start(self) -> None:
        """Fetch the draft, and send what was kept on this computer."""
        self._kept = None if self._inputs.looks_only else self._memory.load()
        if self._kept is not None:
            self._inputs = replace(self._inputs, sent=self._kept.sent)
        self._feed.state_changed.connect(self._on_state)
        self._feed.connection_changed.connect(self._on_connection)
        self._seen = self._note()
        self._go_on()

    def stop(self) -> None:
        """Listen no more; what is not sent stays on this computer."""
        self.flush()
        self._pause.stop()
        self._again.stop()
        self._feed.state_changed.disconnect(self._on_state)
        self._feed.connection_changed.disconnect(self._on_connection)

    def value(self, place: Place) -> Any:
        """What stands there; `UNSET` for nothing."""
        return self._props.value(place)

    def set(self, place: Place, value: Any) -> bool:
        """Write this there, `UNSET` for nothing. What cannot be there is only shown, and the answer is no."""
        return self._change(lambda tree: put(tree, place, value), place, value)

    def add(self, place: Place, item: Tree, before: str | None = None) -> bool:
        """One thing more in the list there, before that one or at the end."""
        return self._change(lambda tree: with_added(tree, place, item, before))

    def remove(self, place: Place) -> bool:
        """Take away what stands there."""
        return self._change(lambda tree: with_removed(tree, place))

    def move(self, place: Place, before: str | None) -> bool:
        """Put the thing before its neighbour of that name, or last."""
        return self._change(lambda tree: with_moved(tree, place, before))

    def do(self, change: Callable[[Tree], Tree]) -> bool:
        """Change several places as one step; `change` makes the new tree of the old one."""
        return self._change(change)

    def revert(self, edit: Edit) -> bool:
        """Take one of `props.changes` back to what is published."""
        back = Edit(path=edit.path, before=edit.after, after=edit.before)
        return self._change(lambda tree: apply_edits(tree, [back])[0])

    def undo(self) -> None:
        """Take the last step back, as far as nobody else has been there since."""
        if self._props.can_undo:
            *rest, step = self._inputs.done
            self._walk(step.back, done=tuple(rest), undone=(*self._inputs.undone, replace(step, place=None)))

    def redo(self) -> None:
        """Make the last step that was taken back once more."""
        if self._props.can_redo:
            *rest, step = self._inputs.undone
            self._walk(step.forth, done=(*self._inputs.done, step), undone=tuple(rest))

    def keep_mine(self, place: Place) -> None:
        """Where somebody was quicker: mine is to stand there all the same."""
        self._swap(held=tuple(each for each in self._inputs.held if each.place != place))
        self.flush()

    def take_theirs(self, place: Place) -> None:
        """Where somebody was quicker: leave it as they have it."""
        held = next((each for each in self._inputs.held if each.place == place), None)
        if held is not None:
            mine = put(self._inputs.mine, place, held.theirs)
            rest = tuple(each for each in self._inputs.held if each.place != place)
            self._swap(mine=mine, held=rest)
            self._remember()

    def forget_refused(self) -> None:
        """Drop the edits that the server does not take."""
        self._swap(mine=self._inputs.base, trouble=None, held=(), done=(), undone=())
        self._remember()

    def flush(self) -> None:
        """The keyboard has left a field: send at once what is to be sent."""
        self._pause.stop()
        if self._inputs.done and self._inputs.done[-1].place is not None:
            *rest, last = self._inputs.done
            self._inputs = replace(self._inputs, done=(*rest, replace(last, place=None)))
        self._swap(typing=False)
        self._go_on()

    def look_again(self) -> None:
        """Something is said to be otherwise than it is shown: fetch the draft anew."""
        self._stale = True
        self._go_on()

    def take(self, draft: Draft) -> None:
        """The server has said what the draft is now, in answer to a question of somebody else's."""
        self._rebase(draft, self._after_sent() if self._inputs.sent is not None else self._inputs.base)

    def took(self, draft: Draft, edits: tuple[Edit, ...]) -> None:
        """The server has made these edits of the draft at this person's wish: they are a step that can be undone."""
        self.take(draft)
        back = tuple(Edit(path=edit.path, before=edit.after, after=edit.before) for edit in reversed(edits))
        self._swap(done=(*self._inputs.done, Step(edits, back))[-MOST_STEPS:], undone=())

    def _change(self, change: Callable[[Tree], Tree], place: Place | None = None, value: Any = UNSET) -> bool:
        if not self._props.may_edit:
            return False
        before = self._inputs.mine
        unfit = {key: each for key, each in self._inputs.unfit.items() if key != place}
        try:
            after = canonical(change(before))
        except UnfitError:
            if place is not None:
                self._swap(unfit=MappingProxyType({**unfit, place: value}))
            return False
        if after == before:
            self._swap(unfit=MappingProxyType(unfit))
            return True
        self._swap(mine=after, unfit=MappingProxyType(unfit), done=self._steps(before, after, place), undone=(),
                   typing=place is not None, trouble=None)  # fmt: skip
        self._remember()
        if place is None:
            self.flush()
        else:
            self._pause.start()
        return True

    def _steps(self, before: Tree, after: Tree, place: Place | None) -> tuple[Step, ...]:
        done = self._inputs.done
        if place is not None and done and done[-1].place == place:
            before, _ = apply_edits(before, done[-1].back)
            done = done[:-1]
        step = Step(tuple(differences(before, after)), tuple(differences(after, before)), place)
        return (*done, step)[-MOST_STEPS:]

    def _walk(self, edits: tuple[Edit, ...], done: tuple[Step, ...], undone: tuple[Step, ...]) -> None:
        tree, _ = apply_edits(self._inputs.mine, edits)
        try:
            tree = canonical(tree)
        except UnfitError:
            tree = self._inputs.mine
        self._swap(mine=tree, done=done, undone=undone, unfit=MappingProxyType({}), trouble=None)
        self._remember()
        self.flush()

    def _go_on(self) -> None:
        """Ask or tell the server what is due, unless an answer is on its way."""
        self._again.stop()
        inputs = self._inputs
        if self._busy or inputs.forbidden:
            return
        if inputs.sent is not None and not inputs.looks_only:
            self._send(inputs.sent)
        elif self._stale or inputs.draft is None:
            self._busy, self._stale = True, False
            self._commands.draft(self.site_id, self._on_draft)
        elif not inputs.typing and inputs.trouble is None and not inputs.looks_only:
            edits = unsent(inputs.base, inputs.mine, inputs.held)
            if edits:
                self._send(Sent(command_id=self._new_id(), edits=edits))

    def _send(self, sent: Sent) -> None:
        self._busy = True
        self._swap(sent=sent)
        self._remember()
        self._commands.edit_draft(
            self.site_id, EditDraft(command_id=sent.command_id, edits=sent.edits), self._on_edited
        )

    def _on_draft(self, outcome: Outcome[Draft]) -> None:
        self._busy = False
        if isinstance(outcome, Done):
            self.take(outcome.value)
        elif isinstance(outcome, Unreachable) or not self._turned_away(outcome):
            self._stale = True
            self._wait()

    def _on_edited(self, outcome: Outcome[EditDraftReply]) -> None:
        self._busy = False
        match outcome:
            case Done(reply):
                told = reply.disagreements
                base = self._inputs.base if told else self._after_sent()
                self._swap(sent=None, silent=False)
                self._rebase(reply.draft, base, told)
            case Unreachable():
                self._wait()
            case Refused() as refused:
                if not self._turned_away(refused):
                    self._not_taken(refused)

    def _not_taken(self, refused: Refused) -> None:
        """The edits of the command are one's own again; what they lack, the person is told."""
        kept, self._kept = self._kept, None
        if kept is not None and kept.sent is not None:
            self._kept = Kept(rest=(*kept.sent.edits, *kept.rest), held=kept.held, mine=kept.mine)
        self._swap(sent=None, silent=False, trouble=trouble_of(refused))
        self._remember()
        if self._inputs.draft is None:
            self._go_on()

    def _after_sent(self) -> Tree:
        """What the server's tree was to become by the command on its way."""
        sent = self._inputs.sent
        return apply_edits(self._inputs.base, sent.edits)[0] if sent is not None else self._inputs.base

    def _rebase(self, draft: Draft, base: Tree, told: tuple[Disagreement, ...] = ()) -> None:
        known = self._inputs.draft
        older = known is not None and (draft.version, draft.revision) < (known.version, known.revision)
        if older and not self._doubted:  # two answers have overtaken each other, or the server stands on a backup
            self._stale = self._doubted = True
            self._go_on()
            return
        self._doubted = False
        theirs = tree_of(draft.configuration)
        if known is None:
            edits, mine, held = self._from_kept(theirs, told)
        else:
            edits, mine, held = tuple(differences(base, self._inputs.mine)), self._inputs.mine, self._inputs.held
        settled = settle(theirs, edits, mine, held)
        unfit = {**self._inputs.unfit, **settled.unfit}
        self._kept = None
        self._swap(
            draft=draft, base=theirs, mine=settled.mine, held=signed(settled.held, draft.changes, told), silent=False,
            unfit=MappingProxyType(unfit),
        )  # fmt: skip
        self._remember()
        self._go_on()

    def _from_kept(self, theirs: Tree, told: tuple[Disagreement, ...]) -> tuple[tuple[Edit, ...], Tree, Any]:
        """The edits of an earlier start that the server does not have."""
        kept = self._kept
        if kept is None or kept.mine is None:
            return (), theirs, ()
        first = kept.sent.edits if kept.sent is not None and told else ()
        return (*first, *kept.rest), kept.mine, kept.held

    def _turned_away(self, refused: Refused) -> bool:
        """Whether the server does not let this person in; then nothing more is asked."""
        trouble = trouble_of(refused)
        if trouble in SIGN_IN_AGAIN:
            self._wait(again=False)
            self.signed_out.emit(trouble)
            return True
        if trouble is ProblemType.FORBIDDEN:
            self._swap(forbidden=True, silent=False)
            return True
        return False

    def _wait(self, *, again: bool = True) -> None:
        if again and self._feed.connection is Connection.LIVE:
            self._again.start()
        self._swap(silent=True, trouble=None if self._inputs.draft is not None else LocalTrouble.NO_ANSWER)

    def _on_connection(self, connection: Connection) -> None:
        if connection is Connection.LIVE:
            self._stale = True
            self._go_on()

    def _on_state(self, _state: SiteState) -> None:
        note = self._note()
        if note == self._seen:
            return
        self._seen = note
        draft = self._inputs.draft
        told = self._feed.state.draft if self._feed.state is not None else None
        old = draft is not None and told is not None and told.version < draft.version
        if not old:
            self._stale = True
            self._go_on()

    def _note(self) -> object:
        state = self._feed.state
        return (state.draft, state.revision) if state is not None else None

    def _remember(self) -> None:
        """Keep what the server does not have."""
        inputs = self._inputs
        if inputs.draft is None or inputs.looks_only:
            return
        rest = tuple(differences(self._after_sent(), inputs.mine))
        kept = Kept(sent=inputs.sent, rest=rest, held=inputs.held, mine=inputs.mine) if inputs.sent or rest else None
        self._memory.save(kept)

    def _swap(self, **inputs: Any) -> None:
        self._inputs = replace(self._inputs, **inputs)
        before, self._props = self._props, derive(self._inputs, self._me)
        if self._props != before:
            self.changed.emit()

    @property
    def settled(self) -> bool:
        """Whether the server has everything, and nobody has to choose."""
        return self._props.state is SaveState.SAVED and not self._props.held and not self._props.unfit
