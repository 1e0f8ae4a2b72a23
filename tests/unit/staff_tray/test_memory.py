"""What is remembered on disk, and the settings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from shared.typed_settings import SettingsError
from staff_tray.desk.clock_words import elapsed, wall_time
from staff_tray.desk.memory import AnnouncedFile, DeskFile
from staff_tray.settings import read_tray_settings

STAFF = UUID(int=5)


def test_announced_tickets_outlive_a_restart(tmp_path: Path) -> None:
    """What is saved is loaded, per person and site, and no draft is left behind."""
    folder = tmp_path / "not" / "there"
    tickets = frozenset({UUID(int=1), UUID(int=2)})
    assert AnnouncedFile(folder, "centre", STAFF).load() == frozenset()
    AnnouncedFile(folder, "centre", STAFF).save(tickets)
    assert AnnouncedFile(folder, "centre", STAFF).load() == tickets
    assert AnnouncedFile(folder, "other", STAFF).load() == frozenset()
    assert len(list(folder.iterdir())) == 1


@pytest.mark.expect_log("cannot be read, starting afresh")
@pytest.mark.parametrize("content", [b"", b"[1,", b'{"a": 1}', b'["not-an-id"]'])
def test_a_spoilt_file_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    """Better told twice than not at all."""
    AnnouncedFile(tmp_path, "centre", STAFF).save(frozenset())
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert AnnouncedFile(tmp_path, "centre", STAFF).load() == frozenset()


@pytest.mark.expect_log("cannot be written")
def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    """It stands in the log, and the tray goes on."""
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    DeskFile(blocked, "centre", STAFF).save("desk-1")


def test_the_desk_outlives_a_restart(tmp_path: Path) -> None:
    """The desk chosen last is the one begun at."""
    DeskFile(tmp_path, "centre", STAFF).save("desk-2")
    assert DeskFile(tmp_path, "centre", STAFF).load() == "desk-2"


def test_the_command_line_goes_before_the_environment(tmp_path: Path) -> None:
    """And both before the file."""
    file = tmp_path / "tray.toml"
    file.write_text('server_url = "https://file"\nusername = "file"\ndesk_id = "file"\n')
    settings = read_tray_settings(
        ["--settings", str(file), "--server", "https://line"],
        {"SKRANKE_TRAY_USERNAME": "env", "SKRANKE_TRAY_SERVER_URL": "https://env", "SKRANKE_TRAY_PASSWORD": "secret"},
    )
    assert (settings.server_url, settings.username, settings.desk_id) == ("https://line", "env", "file")
    assert settings.password == "secret"


@pytest.mark.parametrize("content", [None, "sound = 'loud'", "= nonsense", "servre_url = ''"])
def test_wrong_settings_are_named(tmp_path: Path, content: str | None) -> None:
    """A file that is not there, a wrong value, no TOML, a name we do not know."""
    file = tmp_path / "tray.toml"
    if content is not None:
        file.write_text(content)
    with pytest.raises(SettingsError):
        read_tray_settings(["--settings", str(file)], {})


@pytest.mark.parametrize(
    ("seconds", "text"), [(-5, "0:00"), (0, "0:00"), (59.9, "0:59"), (252, "4:12"), (3852, "1:04:12")]
)
def test_elapsed(seconds: float, text: str) -> None:
    """Minutes and seconds, hours when there are any, never below nothing."""
    start = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    assert elapsed(start, start + timedelta(seconds=seconds)) == text


def test_wall_time_follows_summer_time() -> None:
    """The same moment in UTC is an hour later on the wall in summer."""
    assert wall_time(datetime(2026, 1, 5, 9, 0, tzinfo=UTC), "Europe/Copenhagen") == "10:00"
    assert wall_time(datetime(2026, 7, 5, 9, 0, tzinfo=UTC), "Europe/Copenhagen") == "11:00"
