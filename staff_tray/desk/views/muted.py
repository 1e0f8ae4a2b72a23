"""Words that stand back from the others: muted, and still so when the desktop turns light or dark."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from staff_tray import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object


class Muted(_Widget):
    """Stands before Qt's class among the bases; whoever inherits it calls `mute` once it is built.

    `MUTED` is the part of the widget that stands back: what invites to type, to choose.
    """

    MUTED: ClassVar[QPalette.ColorRole] = QPalette.ColorRole.PlaceholderText

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark, and a field that can only be read."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ReadOnlyChange):
            self.mute()

    def mute(self) -> None:
        """Take the colour that stands back from the desktop's present colours."""
        self.setPalette(_standing_back(QApplication.palette().cacheKey(), self.MUTED, self._is_flat()))

    def _is_flat(self) -> bool:
        """Whether it lies in its window as a field does that can only be read."""
        return False


@lru_cache(maxsize=32)
def _standing_back(_desktop: int, part: QPalette.ColorRole, flat: bool) -> QPalette:
    """The desktop's present colours with that part muted: hundreds of fields on a page have the same."""
    palette = QApplication.palette()
    palette.setColor(part, theme.muted(palette))
    theme.flatten(palette, flat=flat)
    return palette
