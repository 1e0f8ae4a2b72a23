"""Tokens in a keyring, and what happens without one."""

from __future__ import annotations

import stat
import threading
from pathlib import Path
from typing import Any

import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError
from pytestqt.qtbot import QtBot

from shared.client.credentials import Credentials, Found, Missing, SecretStore, Stored
from shared.client.jobs import Crashed, Jobs
from shared.client.outcomes import Done


class MemoryKeyring:
    """A keyring that can be locked."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.threads: set[int] = set()

    def _enter(self) -> None:
        self.threads.add(threading.get_ident())
        if self.error is not None:
            raise self.error

    def get_password(self, service_name: str, username: str) -> str | None:
        """As keyring's."""
        self._enter()
        return self.kept.get((service_name, username))

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """As keyring's."""
        self._enter()
        self.kept[service_name, username] = password

    def delete_password(self, service_name: str, username: str) -> None:
        """As keyring's."""
        self._enter()
        if self.kept.pop((service_name, username), None) is None:
            raise PasswordDeleteError("there is none")


FAULTS = [NoKeyringError(), InitError(), KeyringLocked(), PasswordSetError(), OSError("the bus is away")]


@pytest.fixture
def keyring() -> MemoryKeyring:
    """A keyring that works."""
    return MemoryKeyring()


@pytest.fixture
def store(keyring: MemoryKeyring, tmp_path: Path) -> SecretStore:
    """A store on that keyring."""
    return SecretStore("skranke", tmp_path / "secrets", keyring)


def secret_files(tmp_path: Path) -> list[Path]:
    """Everything that was written."""
    return [path for path in tmp_path.rglob("*") if path.is_file()]


def test_in_the_keyring(store: SecretStore, tmp_path: Path) -> None:
    """With a keyring the secret is there and in no file."""
    assert store.load("token") == Missing()
    assert store.save("token", "s1") is Stored.KEYRING
    assert store.load("token") == Found("s1", Stored.KEYRING)
    assert secret_files(tmp_path) == []
    store.forget("token")
    assert store.load("token") == Missing()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_without_a_keyring(store: SecretStore, keyring: MemoryKeyring, tmp_path: Path, fault: Exception) -> None:
    """Without one it stands in a file that only the user can read, and the result says so."""
    keyring.error = fault
    assert store.load("token") == Missing()
    assert store.save("token", "s1") is Stored.FILE
    assert store.load("token") == Found("s1", Stored.FILE)
    (file,) = secret_files(tmp_path)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    store.forget("token")
    assert secret_files(tmp_path) == []


@pytest.mark.parametrize("backend", [NoKeyring, NullKeyring])
def test_real_backends_that_keep_nothing(tmp_path: Path, backend: type[Any]) -> None:
    """Keyring's own backend for machines without any, and the one that keeps nothing and does not say so."""
    store = SecretStore("skranke", tmp_path, backend())
    assert store.save("token", "s1") is Stored.FILE
    assert store.load("token") == Found("s1", Stored.FILE)
    store.forget("token")
    assert store.load("token") == Missing()


def test_the_newer_secret_wins(store: SecretStore, keyring: MemoryKeyring, tmp_path: Path) -> None:
    """A secret saved while the keyring was locked is not hidden by the older one in it, and moves in when it can."""
    store.save("token", "old")
    keyring.error = KeyringLocked()
    store.save("token", "new")
    keyring.error = None
    assert store.load("token") == Found("new", Stored.FILE)
    assert store.save("token", "newer") is Stored.KEYRING
    assert secret_files(tmp_path) == []
    assert store.load("token") == Found("newer", Stored.KEYRING)


def test_a_file_is_replaced_whole(store: SecretStore, keyring: MemoryKeyring, tmp_path: Path) -> None:
    """Saving again leaves one file, with the same rights."""
    keyring.error = NoKeyringError()
    store.save("token", "a-long-secret")
    (tmp_path / "secrets" / "token.secret").chmod(0o644)
    store.save("token", "s2")
    (file,) = secret_files(tmp_path)
    assert file.read_text() == "s2"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_names_stay_in_the_folder(store: SecretStore, keyring: MemoryKeyring, tmp_path: Path) -> None:
    """A name that looks like a path, as a server's address, is one file in the folder."""
    keyring.error = NoKeyringError()
    store.save("https://x.example/../../y", "s1")
    (file,) = secret_files(tmp_path)
    assert file.parent == tmp_path / "secrets"


def test_off_the_ui_thread(qtbot: QtBot, store: SecretStore, keyring: MemoryKeyring, outcomes: list[Any]) -> None:
    """Save, load and forget answer here and touch the keyring elsewhere."""
    credentials = Credentials(store, Jobs())
    credentials.save("token", "s1", outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Done(Stored.KEYRING)])
    credentials.load("token", outcomes.append)
    qtbot.waitUntil(lambda: outcomes[1:] == [Done(Found("s1", Stored.KEYRING))])
    credentials.forget("token", outcomes.append)
    qtbot.waitUntil(lambda: outcomes[2:] == [Done(None)])
    assert threading.get_ident() not in keyring.threads


@pytest.mark.expect_log("a job has failed")
def test_neither_keyring_nor_file(
    qtbot: QtBot, keyring: MemoryKeyring, tmp_path: Path, outcomes: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    """When nothing can be kept the caller hears it, and the secret is not in the log."""
    keyring.error = NoKeyringError()
    (tmp_path / "file").touch()
    credentials = Credentials(SecretStore("skranke", tmp_path / "file", keyring), Jobs())
    credentials.save("token", "very-secret", outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1)
    assert isinstance(outcomes[0], Crashed)
    assert "very-secret" not in caplog.text
