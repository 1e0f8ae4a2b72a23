"""One line to write in, whose example can be read."""

from __future__ import annotations

from staff_tray import theme
from staff_tray.desk.views import parts


class Field(parts.Field):
    """As high as a button; `example` stands in it while it is empty, `name` is what a screen reader says."""

    def __init__(self, object_name: str, *, name: str, example: str, most_letters: int) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.setMaxLength(most_letters)
        self.setTextMargins(theme.UNIT // 2, 0, theme.UNIT // 2, 0)
