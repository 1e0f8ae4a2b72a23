"""The settings file is changed, and what else stands in it stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from shared.client.settings_file import change_settings
from shared.typed_settings import SettingsError


def test_comments_and_unknown_names_stay(tmp_path: Path) -> None:
    """Only the named lines are other ones; a name that is taken out is gone, and only the user may read the file."""
    file = tmp_path / "deep" / "kiosk.toml"
    change_settings(file, {"printer": "tcp://192.0.2.7:9100"})
    file.write_text("# by IT\nfuture = 1 # keep\nprinter = 'x'\nspeech = true\n", encoding="utf-8")
    change_settings(file, {"printer": "usb:///dev/usb/lp0", "speech": None, "ticket_code": False})
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# by IT\nfuture = 1 # keep\n")
    assert "usb:///dev/usb/lp0" in text
    assert "speech" not in text
    assert "ticket_code = false" in text
    assert file.stat().st_mode & 0o077 == 0
    assert [path.name for path in file.parent.iterdir()] == ["kiosk.toml"]


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """In a folder that is none, or with a file that is no TOML: a sentence, and nothing is changed."""
    (tmp_path / "file").write_text("= broken", encoding="utf-8")
    for path in (tmp_path / "file", tmp_path / "file" / "kiosk.toml"):
        with pytest.raises(SettingsError, match="cannot be changed"):
            change_settings(path, {"speech": True})
    assert (tmp_path / "file").read_text(encoding="utf-8") == "= broken"
