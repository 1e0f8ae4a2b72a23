"""Changes a settings file and leaves the rest of it as it is: order, comments, names we do not know."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from shared.typed_settings import SettingsError

Value = str | int | float | bool


def change_settings(file: Path, changes: Mapping[str, Value | None]) -> None:
    """Set each name to its value in `file`, made if need be; None takes it out. All is written, or nothing.

    Only the user can read the file afterwards: it may hold secrets. Raises `SettingsError` when it cannot be read or
    written; the message says why in a sentence.
    """
    import tomlkit  # noqa: PLC0415 - a tenth of what a stand loads when it starts, and only for whoever saves
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415 - as above

    try:
        document = tomlkit.parse(file.read_text(encoding="utf-8")) if file.exists() else tomlkit.document()
        for name, value in changes.items():
            if value is None:
                document.pop(name, None)
            else:
                document[name] = value
        _replace(file, tomlkit.dumps(document))
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise SettingsError([f"the settings file {file} cannot be changed: {error}"]) from error


def _replace(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as fresh:
            fresh.write(text)
            fresh.flush()
            os.fsync(fresh.fileno())
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
