"""An app's settings: the computer's file, the user's own, the environment and the command line, the later before."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from shared.client.folders import settings_files
from shared.typed_settings import SettingsError, read_settings

T = TypeVar("T", bound=Struct)


def load_settings(
    cls: type[T],
    *,
    app: str,
    prefix: str,
    environ: Mapping[str, str],
    overrides: Mapping[str, Any] | None = None,
    files: Iterable[Path] | None = None,
) -> T:
    """The settings of `app` as `cls`, read from `files` (its usual ones when None), of which none need be there.

    Raises `SettingsError` naming every fault at once; a file that cannot be read is one.
    """
    toml: dict[str, Any] = {}
    for file in settings_files(app) if files is None else files:
        toml |= read_toml(file)
    return read_settings(cls, prefix=prefix, environ=environ, toml=toml, overrides=overrides)


def read_toml(file: Path) -> dict[str, Any]:
    """What stands in `file`, nothing when there is none; raises `SettingsError` when it cannot be read."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError([f"the settings file {file} cannot be read: {error}"]) from error
