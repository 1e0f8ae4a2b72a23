"""Calls for assistance: this person's own, which is sent until it gets through, and those of colleagues."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.colleagues import ActOnAssistance, AskAssistance, AssistanceAction, AssistanceReply
from shared.protocol.state import SiteState
from staff_tray.colleagues.assistance_props import AssistanceInputs, AssistanceProps, Errand, Wish, derive, own_call
from staff_tray.colleagues.ports import AssistanceCommands
from staff_tray.desk.ports import SiteFeed
from staff_tray.trouble import SIGN_IN_AGAIN, trouble_of

AGAIN_SECONDS = 2.0
"""How long after a try that failed the next one follows."""


class AssistanceCalls(QObject):
    """View model of assistance calls.

    `changed` is emitted when the props are others than before, and `signed_out` with the `Trouble` when the server no
    longer knows our token. `commands` should give up soon after one try: the tries are counted on here.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: AssistanceCommands,
        *,
        site_id: str,
        staff_id: UUID,
        language: str,
        new_id: Callable[[], UUID],
        again_seconds: float = AGAIN_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._new_id = new_id
        self._desk_id: str | None = None
        self._flying: set[UUID] = set()
        self._regretted: set[UUID] = set()
        self._under_way: set[UUID] = set()
        self._again = QTimer(self, singleShot=True, interval=round(again_seconds * 1000))
        self._again.timeout.connect(self.try_again)
        self._inputs = AssistanceInputs(state=feed.state, staff_id=staff_id, language=language)
        self._props = AssistanceProps()
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)
        self._swap(self._inputs)

    @property
    def props(self) -> AssistanceProps:
        """What line and notices show now."""
        return self._props

    def sit_at(self, desk_id: str | None) -> None:
        """Call from this desk from now on."""
        self._desk_id = desk_id

    def know(self, names: Mapping[UUID, str]) -> None:
        """What colleagues are called."""
        self._swap(replace(self._inputs, names=dict(names)))

    def ask(self, *, practice: bool = False) -> None:
        """Call colleagues. While a call is open, or on its way, this does nothing, unless it was only a practice."""
        wish, call = self._inputs.wish, own_call(self._inputs)
        if wish is not None and wish.errand is Errand.ASK and (practice or not wish.practice) and not wish.refused:
            return
        ending = wish is not None and wish.errand is Errand.END
        if call is not None and (practice or not call.practice) and not ending:
            return
        missed = self._feed.connection is not Connection.LIVE
        self._wish(Wish(Errand.ASK, self._new_id(), practice, missed=missed))

    def end(self) -> None:
        """End the own call; one that has not got through is taken back."""
        wish, call = self._inputs.wish, own_call(self._inputs)
        if wish is not None and wish.errand is Errand.ASK:
            self._regretted.add(wish.command_id)
            self._swap(replace(self._inputs, wish=None))
        elif call is not None and (wish is None or wish.refused):
            self._wish(Wish(Errand.END, self._new_id(), call.practice))

    def come(self, call_id: UUID) -> None:
        """Say to come."""
        self._say(call_id, AssistanceAction.COMING)

    def decline(self, call_id: UUID) -> None:
        """Say that one cannot."""
        self._say(call_id, AssistanceAction.CANNOT)

    def try_again(self) -> None:
        """Send what has not got through, unless a try is on its way."""
        wish, call = self._inputs.wish, own_call(self._inputs)
        self._again.stop()
        if wish is None or wish.command_id in self._flying:
            return
        if wish.errand is Errand.ASK:
            self._flying.add(wish.command_id)
            ask = AskAssistance(id=wish.command_id, desk_id=self._desk_id, practice=wish.practice)
            self._commands.ask_assistance(self._site_id, ask, partial(self._on_asked, wish.command_id))
        elif call is not None:
            self._flying.add(wish.command_id)
            self._send_end(call.id, wish.command_id)

    def _wish(self, wish: Wish) -> None:
        self._swap(replace(self._inputs, wish=wish))
        self.try_again()

    def _send_end(self, call_id: UUID, command_id: UUID) -> None:
        done = partial(self._on_ended, call_id, command_id)
        end = ActOnAssistance(id=command_id)
        self._commands.act_on_assistance(self._site_id, call_id, AssistanceAction.END, end, done)

    def _on_asked(self, command_id: UUID, outcome: Outcome[AssistanceReply]) -> None:
        self._flying.discard(command_id)
        if command_id in self._regretted:
            if isinstance(outcome, Done):
                self._regretted.discard(command_id)
                self._swap(replace(self._inputs, asked=outcome.value.call))
                self.end()
        elif isinstance(outcome, Done):
            self._answered(command_id, asked=outcome.value.call)
        else:
            self._missed(command_id, outcome)

    def _on_ended(self, call_id: UUID, command_id: UUID, outcome: Outcome[AssistanceReply]) -> None:
        self._flying.discard(command_id)
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, ended=self._inputs.ended | {call_id}))
            self._answered(command_id, asked=None)
        else:
            self._missed(command_id, outcome)

    def _answered(self, command_id: UUID, **changes: object) -> None:
        wish = self._inputs.wish
        if wish is not None and wish.command_id == command_id:
            self._swap(replace(self._inputs, wish=None, **changes))  # type: ignore[arg-type]

    def _missed(self, command_id: UUID, outcome: Outcome[AssistanceReply]) -> None:
        wish = self._inputs.wish
        if wish is None or wish.command_id != command_id or isinstance(outcome, Done):
            return
        if isinstance(outcome, Unreachable):
            self._swap(replace(self._inputs, wish=replace(wish, missed=True)))
            self._again.start()
            return
        trouble = trouble_of(outcome)
        self._swap(replace(self._inputs, wish=replace(wish, refused=True)))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _say(self, call_id: UUID, action: AssistanceAction) -> None:
        if call_id in self._under_way or all(alarm.call_id != call_id for alarm in self._props.alarms):
            return
        self._under_way.add(call_id)
        self._swap(replace(self._inputs, trouble=None))
        done = partial(self._on_said, call_id, action)
        command = ActOnAssistance(id=self._new_id())
        self._commands.act_on_assistance(self._site_id, call_id, action, command, done)

    def _on_said(self, call_id: UUID, action: AssistanceAction, outcome: Outcome[AssistanceReply]) -> None:
        self._under_way.discard(call_id)
        inputs = self._inputs
        if not isinstance(outcome, Done):
            trouble = trouble_of(outcome)
            self._swap(replace(inputs, trouble=(call_id, trouble)))
            if trouble in SIGN_IN_AGAIN:
                self.signed_out.emit(trouble)
            return
        this = {(call_id, outcome.value.call.asked_at)}
        if action is AssistanceAction.COMING:
            self._swap(replace(inputs, coming=inputs.coming | this, declined=inputs.declined - this))
        else:
            self._swap(replace(inputs, coming=inputs.coming - this, declined=inputs.declined | this))

    def _on_state(self, state: SiteState) -> None:
        inputs = self._inputs
        rounds = {(call.id, call.asked_at) for call in state.assistance.values()}
        asked = inputs.asked
        self._swap(
            replace(
                inputs,
                state=state,
                asked=None if asked is not None and asked.id in state.assistance else asked,
                ended=inputs.ended & state.assistance.keys(),
                coming=inputs.coming & rounds,
                declined=inputs.declined & rounds,
                told=inputs.told & rounds,
            )
        )
        wish = self._inputs.wish
        if wish is not None and wish.errand is Errand.END and own_call(self._inputs) is None:
            self._swap(replace(self._inputs, wish=None))
        regretted = self._regretted & state.assistance.keys()
        if regretted and self._inputs.wish is None:
            self._regretted -= regretted
            self.end()

    def _on_connection(self, connection: Connection) -> None:
        if connection is not Connection.LIVE:
            return
        if self._inputs.asked is not None:
            self._swap(replace(self._inputs, asked=None))
        if self._inputs.wish is not None and self._inputs.wish.missed:
            self.try_again()

    def _swap(self, inputs: AssistanceInputs) -> None:
        before, self._props = self._props, derive(inputs)
        self._inputs = replace(inputs, told=inputs.told | frozenset(self._props.fresh))
        if (self._props.own, self._props.alarms) != (before.own, before.alarms):
            self.changed.emit()
