"""The doctor looks at folders and files: the token's and the settings' rights, log, memory, room."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from kiosk_app.doctor.finding import Finding, ok, warning, wrong
from shared.client.settings import read_toml
from shared.typed_settings import SettingsError

_LEAST_FREE_BYTES: Final = 500_000_000
_SECRET: Final = "device_token"  # noqa: S105 - a setting's name, not a secret
_OTHERS: Final = stat.S_IROTH | stat.S_IWOTH


def look_at_token_file(file: Path, token: str) -> Finding:
    """Whether something is in it, and nobody else may read it; `token` is what was read."""
    if not token:
        return wrong("token-file", f"{file} is empty: have a token made, and write it there")
    if _open_to_others(file):
        return wrong("token-file", f"everybody on this computer may read {file}: chmod 600 {file}")
    return ok("token-file", f"{file} can be read")


def look_at_settings_files(files: Iterable[Path], *, named: bool) -> Iterator[Finding]:
    """What is to say of the files that the settings came from, which can be read; `named` on the command line."""
    for file in files:
        if not file.exists():
            if named:
                yield warning("settings", f"there is no file {file}: nothing comes from it")
        elif _open_to_others(file) and _holds_token(file):
            yield warning("settings", f"{file} holds the token, and everybody on this computer may read it: chmod 600")


def look_at_folder(check: str, folder: Path, what: str) -> Finding:
    """Whether `what` can be written there. A folder that is missing is not made: it would belong to the wrong user."""
    there = _nearest(folder)
    if not there.is_dir():
        return wrong(check, f"{what} cannot be kept in {folder}: {there} is no folder")
    try:
        if there == folder:
            with tempfile.TemporaryFile(dir=folder):
                pass
        elif not os.access(there, os.W_OK | os.X_OK):
            return wrong(check, f"{what} cannot be kept in {folder}: let this user make it in {there}")
    except OSError as error:
        return wrong(check, f"{what} cannot be kept in {folder} ({error.strerror}): let this user write there")
    return ok(check, f"{what} is kept in {folder}")


def free_bytes(folder: Path) -> int:
    """How much can still be written where that folder is, or will be."""
    return shutil.disk_usage(_nearest(folder)).free


def look_at_disk(folders: Iterable[Path], free: Callable[[Path], int] = free_bytes) -> Finding:
    """Whether there is room in all of them."""
    least, folder = min((free(folder), folder) for folder in folders)
    if least < _LEAST_FREE_BYTES:
        return wrong("disk", f"only {least // 1_000_000} MB are free where {folder} is: make room, at least 500 MB")
    return ok("disk", f"{least / 1_000_000_000:.1f} GB are free")


def _nearest(folder: Path) -> Path:
    """The folder, or the one above it that is there already."""
    return next(part for part in (folder, *folder.parents) if part.exists())


def _open_to_others(file: Path) -> bool:
    """Windows has other rights: there a user's folder is the user's own."""
    return sys.platform != "win32" and bool(file.stat().st_mode & _OTHERS)


def _holds_token(file: Path) -> bool:
    try:
        return _SECRET in read_toml(file)
    except SettingsError:
        return False
