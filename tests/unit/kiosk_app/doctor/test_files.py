from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk_app.doctor.cli import _parser
from kiosk_app.doctor.examination import Read, read_as_the_stand
from kiosk_app.doctor.files import look_at_disk, look_at_folder, look_at_settings_files
from kiosk_app.doctor.finding import Finding, State

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights as POSIX has them")
NOT_ROOT = pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write everywhere")
TOKEN = "the-stands-own-token"


@pytest.fixture(autouse=True)
def no_settings_of_our_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The usual files are empty ones."""
    for name in ("XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "config"))


def read(line: str, environ: dict[str, str] | None = None) -> Read:
    """What the doctor reads for that command line."""
    return read_as_the_stand(_parser().parse_args(line.split()), environ or {})


def only(read_: Read, check: str) -> Finding:
    """The one finding of that name."""
    (found,) = (finding for finding in read_.findings if finding.check == check)
    return found


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    """A token as only its owner may read it."""
    file = tmp_path / "token"
    file.write_text(TOKEN + "\n", encoding="utf-8")
    file.chmod(0o600)
    return file


def test_settings_as_the_stand_has_them(token_file: Path) -> None:
    """Command line, environment and token's file make the stand's own settings."""
    environ = {"SKRANKE_KIOSK_STAND_ID": "stand-2"}
    found = read(f"--server http://127.0.0.1:1 --site borgerservice --token-file {token_file}", environ)
    assert found.settings is not None
    assert (found.settings.stand_id, found.settings.device_token) == ("stand-2", TOKEN)
    assert [finding.state for finding in found.findings] == [State.OK, State.OK]


def test_every_wrong_setting_is_a_finding(tmp_path: Path) -> None:
    """Each named once, wherever it comes from, and none with its value."""
    file = tmp_path / "kiosk.toml"
    file.write_text(
        "sever_url = 'https://a'\nidle_seconds = 1\ndevice_token = 'the-stands-own-token'\n", encoding="utf-8"
    )
    found = read(f"--settings {file} --server nowhere", {"SKRANKE_KIOSK_SPEEHC": "true"})
    assert found.settings is None
    words = [finding.words for finding in found.findings]
    assert {finding.check for finding in found.findings} == {"settings"}
    assert {finding.state for finding in found.findings} == {State.WRONG}
    for name in ("server_url", "idle_seconds", "SKRANKE_KIOSK_SPEEHC", "sever_url"):
        assert sum(word.startswith((name, f"`{name}`")) for word in words) == 1, name
    assert TOKEN not in "".join(words)


def test_settings_that_cannot_be_read(tmp_path: Path) -> None:
    """No TOML is told as such; a file that is named and not there is only told, as the stand does without it."""
    file = tmp_path / "kiosk.toml"
    file.write_text("server_url = \n", encoding="utf-8")
    assert "cannot be read" in only(read(f"--settings {file}"), "settings").words
    environ = {f"SKRANKE_KIOSK_{name}": "b" for name in ("SITE_ID", "DEVICE_TOKEN")}
    finding = only(read(f"--settings {tmp_path}/none.toml --server http://a", environ), "settings")
    assert finding.state is State.WARNING
    assert "there is no file" in finding.words


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "cannot be read"), (b"\xff\xfe\x00", "it is no text"), (b" \n", "is empty")],
    ids=["missing", "binary", "empty"],
)
def test_a_token_that_is_none(tmp_path: Path, content: bytes | None, said: str) -> None:
    """It is told, and the rest of the settings is looked at all the same."""
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
        file.chmod(0o600)
    found = read(f"--server http://a --site b --token-file {file}")
    assert found.settings is not None
    finding = only(found, "token-file")
    assert finding.state is State.WRONG
    assert said in finding.words


@POSIX
def test_a_token_that_everybody_may_read(token_file: Path) -> None:
    """That is wrong; a group may."""
    line = f"--server http://a --site b --token-file {token_file}"
    token_file.chmod(0o644)
    finding = only(read(line), "token-file")
    assert finding.state is State.WRONG
    assert finding.words == f"everybody on this computer may read {token_file}: chmod 600 {token_file}"
    token_file.chmod(0o640)
    assert only(read(line), "token-file").state is State.OK


@POSIX
def test_settings_with_a_token_that_everybody_may_read(tmp_path: Path) -> None:
    """Without a token in it the file may be read by all."""
    file = tmp_path / "kiosk.toml"
    file.write_text("site_id = 'b'\n", encoding="utf-8")
    file.chmod(0o644)
    assert list(look_at_settings_files([file], named=True)) == []
    file.write_text(f"device_token = '{TOKEN}'\n", encoding="utf-8")
    (finding,) = look_at_settings_files([file], named=True)
    assert finding.state is State.WARNING
    assert "holds the token" in finding.words
    assert TOKEN not in finding.words
    file.chmod(0o600)
    assert list(look_at_settings_files([file], named=True)) == []


def test_a_folder_is_looked_at_and_never_made(tmp_path: Path) -> None:
    """One that is there is written to; one that is missing is left so, for the stand to make."""
    assert look_at_folder("log", tmp_path, "the log").state is State.OK
    assert look_at_folder("log", tmp_path / "state" / "log", "the log").state is State.OK
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_folders_place(tmp_path: Path) -> None:
    """Nothing can be kept there, whoever asks."""
    (tmp_path / "skranke").write_text("", encoding="utf-8")
    finding = look_at_folder("log", tmp_path / "skranke" / "log", "the log")
    assert finding.state is State.WRONG
    assert f"{tmp_path / 'skranke'} is no folder" in finding.words


@POSIX
@NOT_ROOT
@pytest.mark.parametrize("below", [".", "log"])
def test_a_folder_that_this_user_may_not_write(tmp_path: Path, below: str) -> None:
    """Neither in the folder nor in what is above it."""
    tmp_path.chmod(0o500)
    finding = look_at_folder("log", tmp_path / below, "the log")
    tmp_path.chmod(0o700)
    assert finding.state is State.WRONG
    assert "let this user" in finding.words


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="a folder that not even root can write is in /proc")
def test_a_folder_that_nobody_can_write() -> None:
    """What the system answers is told."""
    finding = look_at_folder("state", Path("/proc/self"), "what the stand remembers")
    assert finding.state is State.WRONG
    assert finding.words.startswith("what the stand remembers cannot be kept in /proc/self (")


def test_room_on_the_disk(tmp_path: Path) -> None:
    """The least of both folders counts."""
    free = {tmp_path / "log": 80_000_000_000, tmp_path / "state": 499_000_000}
    finding = look_at_disk(free, free.__getitem__)
    assert finding.state is State.WRONG
    assert f"only 499 MB are free where {tmp_path / 'state'} is" in finding.words
    free[tmp_path / "state"] = 600_000_000
    assert look_at_disk(free, free.__getitem__).words == "0.6 GB are free"
    assert look_at_disk([tmp_path / "not" / "there"]).check == "disk"
