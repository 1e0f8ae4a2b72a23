"""Where our files lie on this computer."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_NAME = "skranke"
_LONGEST_SOCKET = 100
"""In bytes; Linux takes 107."""


def settings_files(app: str) -> tuple[Path, Path]:
    """The settings file for everybody on this computer, and the user's own, which goes before it."""
    everybody = platformdirs.site_config_path(_NAME, appauthor=False)
    own = platformdirs.user_config_path(_NAME, appauthor=False)
    return everybody / f"{app}.toml", own / f"{app}.toml"


def state_folder(app: str) -> Path:
    """Where the program remembers things from one start to the next; it may not be there yet."""
    return platformdirs.user_state_path(_NAME, appauthor=False) / app


def log_folder() -> Path:
    """Where our programs keep their logs; it may not be there yet."""
    return platformdirs.user_log_path(_NAME, appauthor=False)


def runtime_folder() -> Path:
    """Where the user's running programs meet, made if need be; nobody else may look in."""
    folder = platformdirs.user_runtime_path(_NAME, appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def socket_name(app: str, folder: Path) -> str:
    """The name of the local socket for `app`: a path in `folder`, or on Windows a pipe whose name no other user has."""
    path = str(folder / f"{app}.socket")
    if os.name != "nt" and len(path.encode()) <= _LONGEST_SOCKET:
        return path
    from hashlib import sha256  # noqa: PLC0415 - loads OpenSSL, four megabytes that most who come here do without

    return f"skranke-{app}-{sha256(path.encode()).hexdigest()[:16]}"
