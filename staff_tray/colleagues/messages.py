"""Messages between staff: those this person has to read, and word that an own one has been read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.colleagues import ReadStaffMessage, SendStaffMessage, StaffMessage
from shared.protocol.events import Event, StaffMessageRead, StaffMessageSent
from shared.protocol.model import Role
from shared.protocol.visits import Noted
from staff_tray.colleagues.ports import EventFeed, StaffMessageCommands
from staff_tray.desk.clock_words import wall_time
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of


@dataclass(frozen=True)
class MessageNotice:
    """One message to read. `since` is the site's wall time."""

    message_id: UUID
    sender: str
    text: str
    since: str
    trouble: Trouble | None = None


@dataclass(frozen=True)
class MessageInputs:
    """What the notices follow from.

    `messages` as last asked for; `read` those that somebody has read since; `told` those shown before.
    """

    staff_id: UUID
    time_zone: str
    messages: tuple[StaffMessage, ...] = ()
    read: frozenset[UUID] = frozenset()
    told: frozenset[UUID] = frozenset()
    trouble: tuple[UUID, Trouble] | None = None


@dataclass(frozen=True)
class MessageProps:
    """The notices, oldest first, and the new ones among them."""

    notices: tuple[MessageNotice, ...] = ()
    fresh: tuple[UUID, ...] = ()


def derive(inputs: MessageInputs) -> MessageProps:
    """What to show for `inputs`: what nobody has read, and is not this person's own."""
    notices = tuple(
        MessageNotice(
            message_id=each.id,
            sender=each.from_name,
            text=each.text,
            since=wall_time(each.sent_at, inputs.time_zone),
            trouble=inputs.trouble[1] if inputs.trouble is not None and inputs.trouble[0] == each.id else None,
        )
        for each in inputs.messages
        if each.read_at is None and each.from_staff_id != inputs.staff_id and each.id not in inputs.read
    )
    fresh = tuple(notice.message_id for notice in notices if notice.message_id not in inputs.told)
    return MessageProps(notices=notices, fresh=fresh)


class StaffMessages(QObject):
    """View model of messages. It asks for them when it is connected, and when the log says that there is one.

    `changed` is emitted when the notices are others than before, `was_read` with the role when somebody has read an own
    message, `signed_out` with the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    was_read = Signal(object)
    signed_out = Signal(object)

    def __init__(
        self,
        feed: EventFeed,
        commands: StaffMessageCommands,
        *,
        site_id: str,
        staff_id: UUID,
        roles: tuple[Role, ...],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._roles = roles
        self._new_id = new_id
        self._waits_for_word: dict[UUID, Role] = {}
        self._under_way: set[UUID] = set()
        self._inputs = MessageInputs(staff_id=staff_id, time_zone="UTC")
        self._props = MessageProps()
        feed.event_applied.connect(self._on_event)
        feed.connection_changed.connect(self._on_connection)
        self._on_connection(feed.connection)

    @property
    def props(self) -> MessageProps:
        """What the notices show now."""
        return self._props

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        self._roles = roles

    def send(self, to_role: Role, text: str, done: Callable[[Outcome[Noted]], None]) -> None:
        """Tell everybody of that role at the site; `was_read` follows when one of them has read it."""
        command = SendStaffMessage(id=self._new_id(), to_role=to_role, text=text)
        self._waits_for_word[command.id] = to_role
        self._commands.send_staff_message(self._site_id, command, partial(self._on_sent, done))

    def seen(self, message_id: UUID) -> None:
        """Say that it has been read: it goes here, and at all others who have the role."""
        if message_id in self._under_way:
            return
        self._under_way.add(message_id)
        self._swap(replace(self._inputs, trouble=None))
        command = ReadStaffMessage(id=self._new_id())
        self._commands.read_staff_message(self._site_id, message_id, command, partial(self._on_seen, message_id))

    def _on_sent(self, done: Callable[[Outcome[Noted]], None], outcome: Outcome[Noted]) -> None:
        self._check(outcome)
        done(outcome)

    def _on_seen(self, message_id: UUID, outcome: Outcome[Noted]) -> None:
        self._under_way.discard(message_id)
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, read=self._inputs.read | {message_id}))
        else:
            self._swap(replace(self._inputs, trouble=(message_id, trouble_of(outcome))))
            self._check(outcome)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, StaffMessageSent) and event.to_role in self._roles:
            self._ask()
        elif isinstance(event, StaffMessageRead) and event.message_id is not None:
            self._have_read(event.message_id)

    def _have_read(self, message_id: UUID) -> None:
        self._swap(replace(self._inputs, read=self._inputs.read | {message_id}))
        role = self._waits_for_word.pop(message_id, None)
        if role is not None:
            self.was_read.emit(role)

    def _on_connection(self, connection: Connection) -> None:
        if connection is Connection.LIVE:
            self._ask()

    def _ask(self) -> None:
        self._commands.staff_messages(self._site_id, self._on_messages)

    def _on_messages(self, outcome: Outcome[list[StaffMessage]]) -> None:
        if not isinstance(outcome, Done):
            self._check(outcome)
            return
        messages = tuple(outcome.value)
        state = self._feed.state
        zone = state.configuration.site.time_zone if state is not None else self._inputs.time_zone
        known = frozenset(each.id for each in messages)
        self._swap(
            replace(
                self._inputs, messages=messages, time_zone=zone, read=self._inputs.read & known,
                told=self._inputs.told & known,
            )
        )  # fmt: skip
        own = [each for each in messages if each.from_staff_id == self._inputs.staff_id]
        for each in own:
            if each.read_at is not None and each.id in self._waits_for_word:
                self._have_read(each.id)

    def _check(self, outcome: Outcome[Noted] | Outcome[list[StaffMessage]]) -> None:
        if not isinstance(outcome, Done) and trouble_of(outcome) in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble_of(outcome))

    def _swap(self, inputs: MessageInputs) -> None:
        before, self._props = self._props, derive(inputs)
        self._inputs = replace(inputs, told=inputs.told | frozenset(self._props.fresh))
        if self._props.notices != before.notices:
            self.changed.emit()
