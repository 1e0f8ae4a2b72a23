"""Where the stand's program is on this computer."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

_NAME: Final = "skranke-kiosk"
_ONLY_OF_STANDS: Final = "segno"
"""A library that is installed with a stand and not with a tray."""


def stand_command(
    chosen: str = "",
    *,
    executable: str = sys.executable,
    windows: bool = os.name == "nt",
    there: Callable[[Path], bool] = Path.is_file,
    installed: Callable[[str], bool] = lambda module: find_spec(module) is not None,
    on_path: Callable[[str], str | None] = shutil.which,
) -> Sequence[str]:
    """How the stand is started; () where there is none.

    What is `chosen` in the settings; else our own Python with the stand's modules, beside which it is when it is
    developed or installed as packages; else a program of its own beside ours or on the search path.
    """
    if chosen:
        return (chosen,) if there(Path(chosen)) else ()
    if Path(executable).stem.lower().startswith("python"):
        whole = installed("kiosk_app") and installed(_ONLY_OF_STANDS)
        if whole:
            return (executable, "-m", "kiosk_app")
    beside = Path(executable).with_name(_NAME + (".exe" if windows else ""))
    if not Path(executable).stem.lower().startswith("python") and there(beside):
        return (str(beside),)
    found = on_path(_NAME)
    return (found,) if found is not None and not _same_folder(found, executable) else ()


def _same_folder(found: str, executable: str) -> bool:
    """Whether it is the script of this very Python, whose libraries we have looked for already."""
    return Path(found).parent == Path(executable).parent
