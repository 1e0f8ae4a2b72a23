"""What a scene of the gallery is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from staff_tray.gallery.stage import Stage

Play = Callable[[Stage], Sequence[QWidget]]
"""What is done on the stage before the picture is taken; answers the windows to be seen on it."""


@dataclass(frozen=True)
class Scene:
    """One picture. `desk_id` None is a first start; `words` is false for what has no words of ours."""

    name: str
    play: Play
    desk_id: str | None = "desk-1"
    words: bool = True
