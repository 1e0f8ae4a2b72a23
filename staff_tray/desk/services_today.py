"""Which of the desk's services a person takes today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.protocol.model import pick_text
from shared.protocol.state import SiteState
from staff_tray.desk.ports import SiteFeed
from staff_tray.desk.presence import OwnPresence


@dataclass(frozen=True)
class ServiceOption:
    """One of the desk's services, and whether it is taken today."""

    service_id: str
    name: str
    taken: bool


@dataclass(frozen=True)
class ServicesProps:
    """What can be chosen; empty where the desk has one service or none, since there is nothing to choose.

    With `limited` the person does not know all that the desk does: the rest is not theirs to choose.
    """

    options: tuple[ServiceOption, ...] = ()
    limited: bool = False

    @property
    def taken(self) -> int:
        """How many are taken."""
        return sum(option.taken for option in self.options)


def derive(
    state: SiteState | None, desk_id: str | None, chosen: tuple[str, ...], language: str, staff_id: UUID | None = None
) -> ServicesProps:
    """The options at that desk; `chosen` () is all of them, as is a choice of which nothing is left."""
    desk = state.configuration.desk(desk_id or "") if state is not None else None
    if state is None or desk is None or len(desk.services) <= 1:
        return ServicesProps()
    presence = state.team.get(staff_id) if staff_id is not None else None
    knows = presence.knows if presence is not None else ()
    known = tuple(key for key in desk.services if key in knows) or desk.services
    left = frozenset(chosen) & frozenset(known)
    services = (state.configuration.service(key) for key in known)
    return ServicesProps(
        tuple(
            ServiceOption(service.id, pick_text(service.name, language), not left or service.id in left)
            for service in services
            if service is not None
        ),
        limited=len(known) < len(desk.services),
    )


class ServicesToday(QObject):
    """View model of the choice; `changed` is emitted when the props are others than before.

    What is chosen is told through `OwnPresence`, and kept by `save` for tomorrow.
    """

    changed = Signal()

    def __init__(
        self,
        feed: SiteFeed,
        presence: OwnPresence,
        save: Callable[[tuple[str, ...]], None],
        *,
        language: str,
        staff_id: UUID | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._staff_id = staff_id
        self._presence = presence
        self._save = save
        self._language = language
        self._props = ServicesProps()
        feed.state_changed.connect(self._look)
        presence.changed.connect(self._look)

    @property
    def props(self) -> ServicesProps:
        """What the window shows now."""
        return self._props

    def take(self, service_id: str, taken: bool) -> None:
        """Take this service today, or leave it; the last one cannot be left."""
        options = self._props.options
        chosen = [o.service_id for o in options if (taken if o.service_id == service_id else o.taken)]
        if chosen:
            self._choose(() if len(chosen) == len(self._props.options) else tuple(chosen))
        else:
            self.changed.emit()

    def take_all(self) -> None:
        """Take all of the desk's services."""
        self._choose(())

    def _choose(self, services: tuple[str, ...]) -> None:
        self._save(services)
        self._presence.sit_at(self._presence.props.desk_id, services)

    def _look(self) -> None:
        own = self._presence.props
        props = derive(self._feed.state, own.desk_id, own.services, self._language, self._staff_id)
        if props != self._props:
            self._props = props
            self.changed.emit()
