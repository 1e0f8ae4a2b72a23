"""What all view models have in common: props that are swapped as one and announced one by one."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from kiosk_app.visit.props import announce

PropsT = TypeVar("PropsT")


class ViewModel(QObject, Generic[PropsT]):
    """Holds the props; each field of theirs has a signal `<field>_changed` in the class that derives from this."""

    def __init__(self, props: PropsT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = props

    @property
    def props(self) -> PropsT:
        """What is shown now."""
        return self._props

    def _show(self, props: PropsT) -> None:
        before, self._props = self._props, props
        announce(self, before, props)
