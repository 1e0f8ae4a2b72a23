"""Where this person is today and for what, as the server is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.state import SiteState
from shared.protocol.team import PresenceReply, SetPresence, Status
from staff_tray.desk.ports import PresenceCommands, SiteFeed
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of


@dataclass(frozen=True)
class PresenceProps:
    """What has been chosen. `services` are those of the desk's that were chosen, () for all; `told` says that the
    server knows it.
    """

    desk_id: str | None = None
    services: tuple[str, ...] = ()
    status: Status = Status.OPEN
    told: bool = False
    trouble: Trouble | None = None

    @property
    def paused(self) -> bool:
        """Whether the person is on pause."""
        return self.status is Status.PAUSED


class OwnPresence(QObject):
    """Tells the server where the person is: when that changes, after being cut off, and when the day has ended it.

    What another computer of the same person has said since is left as it is. `changed` is emitted when the props are
    others than before, `signed_out` with the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: PresenceCommands,
        *,
        site_id: str,
        staff_id: UUID,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._staff_id = staff_id
        self._new_id = new_id
        self._props = PresenceProps()
        self._under_way = False
        self._left = False
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)

    @property
    def props(self) -> PresenceProps:
        """What the windows show now."""
        return self._props

    def sit_at(self, desk_id: str | None, services: tuple[str, ...] = ()) -> None:
        """Work at this desk, for these of its services (() for all)."""
        self._left = False
        if (desk_id, services) != (self._props.desk_id, self._props.services):
            self._want(replace(self._props, desk_id=desk_id, services=services))

    def pause(self, paused: bool) -> None:
        """Take a pause, or come back from it."""
        status = Status.PAUSED if paused else Status.OPEN
        if status is not self._props.status:
            self._want(replace(self._props, status=status))

    def leave(self, done: Callable[[], None]) -> None:
        """Tell that the person goes; `done` once there is an answer, or at once when nobody could hear it."""
        self._left = True
        if self._feed.connection is not Connection.LIVE or not self._props.told:
            done()
            return
        gone = SetPresence(id=self._new_id(), status=Status.AWAY)
        self._commands.set_presence(self._site_id, gone, lambda _outcome: done())

    def _want(self, props: PresenceProps) -> None:
        self._swap(replace(props, told=False, trouble=None))
        self._tell()

    def _tell(self) -> None:
        if self._under_way or self._left or self._props.told or self._feed.connection is not Connection.LIVE:
            return
        sent = self._props
        command = SetPresence(id=self._new_id(), status=sent.status, desk_id=sent.desk_id, services=sent.services)
        self._under_way = True
        self._commands.set_presence(self._site_id, command, lambda outcome: self._on_reply(sent, outcome))

    def _on_reply(self, sent: PresenceProps, outcome: Outcome[PresenceReply]) -> None:
        self._under_way = False
        same = sent == self._props
        if isinstance(outcome, Done):
            if same:
                self._swap(replace(self._props, told=True, trouble=None))
            else:
                self._tell()
            return
        trouble = trouble_of(outcome)
        if same:
            self._swap(replace(self._props, trouble=trouble))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_connection(self, connection: Connection) -> None:
        if connection is Connection.LIVE:
            self._look(self._feed.state)

    def _on_state(self, state: SiteState) -> None:
        if self._feed.connection is Connection.LIVE:
            self._look(state)

    def _look(self, state: SiteState | None) -> None:
        """Tell again when the server says that the person has gone; a wish that it refused waits for a new one."""
        if state is None or self._props.desk_id is None or self._props.trouble is not None:
            return
        if self._props.told and self._staff_id not in state.team and not self._under_way:
            self._swap(replace(self._props, told=False))
        self._tell()

    def _swap(self, props: PresenceProps) -> None:
        before, self._props = self._props, props
        if props != before:
            self.changed.emit()
