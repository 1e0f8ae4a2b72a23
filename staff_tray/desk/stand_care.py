"""The stands of the site that need somebody, for those who look after them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from msgspec import structs
from PySide6.QtCore import QObject, Signal, Slot

from shared.protocol.model import Role
from shared.protocol.state import SiteState
from staff_tray.desk.ports import SiteFeed
from staff_tray.desk.stand_notices import Answer, CareInputs, CareProps, Told, derive


class CareMemory(Protocol):
    """Where what was told is remembered from one start to the next."""

    def load(self) -> Mapping[str, Told]:
        """What has been told, by stand."""

    def save(self, told: Mapping[str, Told]) -> None:
        """Remember it."""


class StandCare(QObject):
    """View model of the notices of stands.

    `changed` is emitted when the notices are others than before. What this person says to them stays on this computer:
    a colleague is told all the same.
    """

    changed = Signal()

    def __init__(
        self,
        feed: SiteFeed,
        memory: CareMemory,
        *,
        roles: tuple[Role, ...],
        language: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._now = now
        self._inputs = CareInputs(
            state=None, roles=roles, language=language, today=now().date(), kept=dict(memory.load())
        )
        self._props = derive(self._inputs)
        feed.state_changed.connect(self._on_state)
        if feed.state is not None:
            self._on_state(feed.state)

    @property
    def props(self) -> CareProps:
        """What the notices show now."""
        return self._props

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        self._swap(replace(self._inputs, roles=roles))

    def mine(self, stand_id: str) -> None:
        """Say to see to it: nothing more of this trouble, unless it turns into a worse one."""
        self._answer(stand_id, Answer.MINE)

    def seen(self, stand_id: str) -> None:
        """The notice has been seen: it goes, until there is another trouble or only few tickets are left."""
        if stand_id in self._props.mended:
            rest = {key: was for key, was in self._inputs.mended.items() if key != stand_id}
            self._swap(replace(self._inputs, mended=rest))
        else:
            self._answer(stand_id, Answer.SEEN)

    def _answer(self, stand_id: str, answer: Answer) -> None:
        told = self._inputs.told.get(stand_id)
        if told is not None and told.answer is None:
            answered = structs.replace(told, answer=answer)
            self._swap(replace(self._inputs, told={**self._inputs.told, stand_id: answered}))

    @Slot(object)
    def _on_state(self, state: SiteState) -> None:
        today = self._now().astimezone(ZoneInfo(state.configuration.site.time_zone)).date()
        self._swap(replace(self._inputs, state=state, today=today))

    def _swap(self, inputs: CareInputs) -> None:
        before, self._props = self._props, derive(inputs)
        printers = inputs.state.printers if inputs.state is not None else {}
        self._inputs = replace(
            inputs,
            kept=inputs.kept if inputs.state is None else {},
            told=self._props.told if inputs.state is not None else {},
            mended=self._props.mended,
            before={stand_id: printer.state for stand_id, printer in printers.items()},
        )
        if self._props.notices != before.notices:
            self.changed.emit()
        if self._props.told != before.told:
            self._memory.save(self._props.told)
