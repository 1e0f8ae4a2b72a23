"""Tokens kept in the desktop's keyring, or in a file that only the user can read when there is none."""

from __future__ import annotations

import importlib
import logging
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeAlias, cast

from msgspec import Struct

from shared.client.jobs import JobResult, Jobs
from shared.client.network import quoted

_log = logging.getLogger(__name__)


class Stored(StrEnum):
    """Where a secret stands. A file is worse, and the person is told."""

    KEYRING = "keyring"
    FILE = "file"


class Found(Struct, frozen=True):
    """The secret, and where it stood."""

    secret: str
    where: Stored


class Missing(Struct, frozen=True):
    """Nothing is kept under that name."""


Kept: TypeAlias = Found | Missing


class Keyring(Protocol):
    """What is used of the module `keyring`."""

    def get_password(self, service_name: str, username: str) -> str | None:
        """The secret, or None."""

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """Keep the secret."""

    def delete_password(self, service_name: str, username: str) -> None:
        """Forget the secret; raises when there is none."""


class SecretStore:
    """The same, waiting: a keyring may ask the person for a password, so never call it on the UI thread.

    A file is there only while the keyring does not have the secret, so what it says is the newer.
    """

    def __init__(self, service: str, folder: Path, keyring: Keyring | None = None) -> None:
        self._service = service
        self._folder = folder
        self._keyring = keyring

    def load(self, name: str) -> Kept:
        """The secret kept under `name`; raises `OSError` when its file cannot be read."""
        try:
            return Found(self._path(name).read_text(encoding="utf-8"), Stored.FILE)
        except FileNotFoundError:
            pass
        try:
            secret = self._backend().get_password(self._service, name)
        except _no_keyring() as error:
            _log.info("the keyring cannot be read: %s", type(error).__name__)
            return Missing()
        return Missing() if secret is None else Found(secret, Stored.KEYRING)

    def save(self, name: str, secret: str) -> Stored:
        """Keep `secret` under `name`; raises `OSError` when neither the keyring nor a file takes it."""
        if self._in_keyring(name, secret):
            self._path(name).unlink(missing_ok=True)
            return Stored.KEYRING
        self._write(self._path(name), secret)
        return Stored.FILE

    def forget(self, name: str) -> None:
        """Keep nothing under `name`; raises `OSError` when its file cannot be removed."""
        try:
            if self._backend().get_password(self._service, name) is not None:
                self._backend().delete_password(self._service, name)
        except _no_keyring() as error:
            _log.info("the keyring cannot forget: %s", type(error).__name__)
        self._path(name).unlink(missing_ok=True)

    def _in_keyring(self, name: str, secret: str) -> bool:
        """Whether the keyring has taken it: a backend that keeps nothing says no word."""
        try:
            self._backend().set_password(self._service, name, secret)
            return self._backend().get_password(self._service, name) == secret
        except _no_keyring() as error:
            _log.info("the keyring cannot be written: %s", type(error).__name__)
            return False

    def _backend(self) -> Keyring:
        """The module is loaded at the first use: it looks through every installed package, a quarter of a second."""
        if self._keyring is None:
            self._keyring = cast("Keyring", importlib.import_module("keyring"))
        return self._keyring

    def _path(self, name: str) -> Path:
        return self._folder / f"{quoted(name)}.secret"

    @staticmethod
    def _write(path: Path, secret: str) -> None:
        """Replace the file in one step; it is never readable by others, not for a moment."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}.new")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)


class Credentials:
    """A `SecretStore` that blocks nobody: answers come by `done`, in this thread."""

    def __init__(self, store: SecretStore, jobs: Jobs) -> None:
        self._store = store
        self._jobs = jobs

    def load(self, name: str, done: Callable[[JobResult[Kept]], None]) -> None:
        """Look for the secret kept under `name`."""
        self._jobs.run(lambda: self._store.load(name), done)

    def save(self, name: str, secret: str, done: Callable[[JobResult[Stored]], None]) -> None:
        """Keep `secret` under `name`, and say where it went."""
        self._jobs.run(lambda: self._store.save(name, secret), done)

    def forget(self, name: str, done: Callable[[JobResult[None]], None]) -> None:
        """Keep nothing under `name`."""
        self._jobs.run(lambda: self._store.forget(name), done)


def _no_keyring() -> tuple[type[Exception], ...]:
    """No backend, not started or locked (`NoKeyringError`, `InitError`, `KeyringLocked`), or its bus is away.

    Loaded when it is asked for: it brings ten megabytes with it that a tray which never asks does without.
    """
    from keyring.errors import KeyringError  # noqa: PLC0415 - said above

    return KeyringError, OSError
