"""Who is called for at the site, and what this person has said to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.content import Configuration
from shared.protocol.state import SiteState
from shared.protocol.visits import ActOnHelp, HelpAction, HelpReply
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import stand_name
from staff_tray.desk.ports import HelpCommands, SiteFeed
from staff_tray.desk.tongues import foreign
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of


@dataclass(frozen=True)
class HelpNotice:
    """One notice: somebody is called for at a stand. `since` is the site's wall time.

    `language` is the citizen's, "" when it is the site's first. `mine` means that this person has said to come.
    """

    call_id: UUID
    kind: HelpKind
    stand: str
    language: str
    since: str
    mine: bool
    trouble: Trouble | None


@dataclass(frozen=True)
class HelpInputs:
    """What the notices follow from.

    `replied` are calls from replies, which may be ahead of the stream; `closed` those that this person has done with:
    seen, or ended. `told` are those shown before, `trouble` what went wrong last, and with which call.
    """

    state: SiteState | None
    staff_id: UUID
    language: str
    replied: tuple[HelpCall, ...] = ()
    closed: frozenset[UUID] = frozenset()
    told: frozenset[UUID] = frozenset()
    trouble: tuple[UUID, Trouble] | None = None


@dataclass(frozen=True)
class HelpProps:
    """The notices that stand now, oldest first; the new ones among them; and where a colleague is on the way to."""

    notices: tuple[HelpNotice, ...] = ()
    fresh: tuple[UUID, ...] = ()
    colleagues: tuple[str, ...] = ()


def derive(inputs: HelpInputs) -> HelpProps:
    """What to show for `inputs`: an open call until somebody comes; then only to the one who does, until it is over."""
    if inputs.state is None:
        return HelpProps()
    configuration = inputs.state.configuration
    calls = sorted(_newest(inputs.state, inputs.replied), key=lambda call: (call.asked_at, call.id))
    notices = tuple(
        _notice(call, configuration, inputs)
        for call in calls
        if call.id not in inputs.closed and call.staff_id in (None, inputs.staff_id)
    )
    return HelpProps(
        notices=notices,
        fresh=tuple(notice.call_id for notice in notices if notice.call_id not in inputs.told),
        colleagues=tuple(
            stand_name(call.stand_id, configuration, inputs.language)
            for call in calls
            if call.staff_id not in (None, inputs.staff_id)
        ),
    )


def _newest(state: SiteState, replied: tuple[HelpCall, ...]) -> list[HelpCall]:
    """The open calls, each as the stream or a reply has it, whichever knows of an answer."""
    answers = {call.id: call for call in replied}
    return [answers.get(call.id, call) if call.answered_at is None else call for call in state.help_calls.values()]


def _notice(call: HelpCall, configuration: Configuration, inputs: HelpInputs) -> HelpNotice:
    return HelpNotice(
        call_id=call.id,
        kind=call.kind,
        stand=stand_name(call.stand_id, configuration, inputs.language),
        language=foreign(call.language, configuration.site),
        since=wall_time(call.asked_at, configuration.site.time_zone),
        mine=call.staff_id == inputs.staff_id,
        trouble=inputs.trouble[1] if inputs.trouble is not None and inputs.trouble[0] == call.id else None,
    )


class HelpCalls(QObject):
    """View model of the calls for a person; everybody signed in at the site sees them.

    `changed` is emitted when the props are others than before, and `signed_out` with the `Trouble` when the server no
    longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: HelpCommands,
        *,
        site_id: str,
        staff_id: UUID,
        language: str,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._site_id = site_id
        self._new_id = new_id
        self._under_way: set[UUID] = set()
        self._inputs = HelpInputs(state=feed.state, staff_id=staff_id, language=language)
        self._props = HelpProps()
        feed.state_changed.connect(self._on_state)
        self._swap(self._inputs)

    @property
    def props(self) -> HelpProps:
        """What the notices show now."""
        return self._props

    def act(self, call_id: UUID) -> None:
        """Say to come; or, having said so, that it is done."""
        notice = next((each for each in self._props.notices if each.call_id == call_id), None)
        if notice is None or call_id in self._under_way:
            return
        self._under_way.add(call_id)
        self._swap(replace(self._inputs, trouble=None))
        action = HelpAction.END if notice.mine else HelpAction.ANSWER
        done = partial(self._on_reply, call_id, action)
        self._commands.act_on_help(self._site_id, call_id, action, ActOnHelp(id=self._new_id()), done)

    def seen(self, call_id: UUID) -> None:
        """Somebody else may go: the notice goes, unless this person has said to come."""
        if any(notice.call_id == call_id and not notice.mine for notice in self._props.notices):
            self._swap(replace(self._inputs, closed=self._inputs.closed | {call_id}))

    def _on_reply(self, call_id: UUID, action: HelpAction, outcome: Outcome[HelpReply]) -> None:
        self._under_way.discard(call_id)
        if not isinstance(outcome, Done):
            trouble = trouble_of(outcome)
            self._swap(replace(self._inputs, trouble=(call_id, trouble)))
            if trouble in SIGN_IN_AGAIN:
                self.signed_out.emit(trouble)
        elif action is HelpAction.END:
            self._swap(replace(self._inputs, closed=self._inputs.closed | {call_id}))
        else:
            self._swap(replace(self._inputs, replied=(*self._inputs.replied, outcome.value.call)))

    def _on_state(self, state: SiteState) -> None:
        open_ids, trouble = state.help_calls.keys(), self._inputs.trouble
        known = self._inputs.state.help_calls if self._inputs.state else {}
        if trouble is not None and known.get(trouble[0]) != state.help_calls.get(trouble[0]):
            trouble = None
        self._swap(
            replace(
                self._inputs,
                state=state,
                trouble=trouble,
                replied=tuple(call for call in self._inputs.replied if call.id in open_ids),
                closed=self._inputs.closed & open_ids,
                told=self._inputs.told & open_ids,
            )
        )

    def _swap(self, inputs: HelpInputs) -> None:
        before, self._props = self._props, derive(inputs)
        self._inputs = replace(inputs, told=inputs.told | frozenset(self._props.fresh))
        if (self._props.notices, self._props.colleagues) != (before.notices, before.colleagues):
            self.changed.emit()
