"""Settings from the computer's file, the user's, the environment and the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import Struct

from shared.client.folders import runtime_folder, settings_files, socket_name, state_folder
from shared.client.settings import load_settings, read_toml
from shared.typed_settings import SettingsError


class Settings(Struct, frozen=True, kw_only=True):
    """A small app's."""

    server_url: str = ""
    idle_seconds: int = 60
    language: str = "da"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """The computer's file and the user's."""
    everybody, own = tmp_path / "everybody.toml", tmp_path / "own.toml"
    everybody.write_text('server_url = "https://a.example"\nidle_seconds = 30\nlanguage = "nb"\n')
    own.write_text("idle_seconds = 45\n")
    return everybody, own


def test_the_later_goes_before(files: tuple[Path, Path]) -> None:
    """Each place wins over the ones before it."""
    settings = load_settings(
        Settings,
        app="kiosk",
        prefix="X_",
        environ={"X_LANGUAGE": "en"},
        overrides={"server_url": "https://b.example"},
        files=files,
    )
    assert settings == Settings(server_url="https://b.example", idle_seconds=45, language="en")


def test_no_files(tmp_path: Path) -> None:
    """Files need not be there."""
    assert load_settings(Settings, app="x", prefix="X_", environ={}, files=[tmp_path / "none.toml"]) == Settings()


def test_usual_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without being told, it looks where such files lie."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "site"))
    (tmp_path / "skranke").mkdir()
    (tmp_path / "skranke" / "kiosk.toml").write_text("idle_seconds = 7\n")
    assert load_settings(Settings, app="kiosk", prefix="X_", environ={}).idle_seconds == 7
    assert settings_files("kiosk") == (tmp_path / "site/skranke/kiosk.toml", tmp_path / "skranke/kiosk.toml")


@pytest.mark.parametrize("raw", [b"idle_seconds = ", b"\xff"])
def test_spoilt_file(tmp_path: Path, raw: bytes) -> None:
    """A file that cannot be read is a fault that names it."""
    file = tmp_path / "spoilt.toml"
    file.write_bytes(raw)
    with pytest.raises(SettingsError, match=r"spoilt\.toml cannot be read"):
        read_toml(file)


def test_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """State and sockets lie in folders of the user's own; a socket's path is never too long to be one."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    assert state_folder("tray") == tmp_path / "state/skranke/tray"
    assert runtime_folder().stat().st_mode & 0o777 == 0o700
    short, long = socket_name("tray", Path("/run/user/1000")), socket_name("tray", Path("/" + "x" * 200))
    assert short == "/run/user/1000/tray.socket"
    assert len(long) < 100
    assert socket_name("tray", Path("/" + "y" * 200)) != long
