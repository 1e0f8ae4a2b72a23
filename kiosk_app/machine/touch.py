"""Windows' own touch gesture that Qt lets through: holding a finger down does not become a right click."""

from __future__ import annotations

import ctypes
from typing import Any, Final

_PROPERTY: Final = "MicrosoftTabletPenServiceProperty"
_FLAGS: Final = 0x1 | 0x8 | 0x100 | 0x200 | 0x10000
"""No press and hold, no pen feedback on tap and barrel, no touch feedback while it is pressed, no flicks."""


def stop_press_and_hold(window_id: int, platform: str, user32: Any = None) -> bool:
    """Whether Windows has been told for that window; other systems have no such gesture."""
    if platform != "win32":
        return False
    library = user32 or ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
    return bool(library.SetPropW(ctypes.c_void_p(window_id), ctypes.c_wchar_p(_PROPERTY), ctypes.c_void_p(_FLAGS)))
