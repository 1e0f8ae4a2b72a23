from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk_app.machine import log
from kiosk_app.machine.log import STAND, log_to


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for logs; the handlers are taken away afterwards."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield tmp_path / "log"
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_the_stands_own_lines_stand_as_they_were_said(folder: Path) -> None:
    """They bring their own time; the supervisor's get one."""
    path = log_to(folder)
    STAND.info("2026-11-23 10:07:00,000 INFO kiosk_app: %s of it", "100 %")
    logging.getLogger("kiosk_app.machine").info("the stand starts")
    first, second = path.read_text(encoding="utf-8").splitlines()
    assert first == "2026-11-23 10:07:00,000 INFO kiosk_app: 100 % of it"
    assert second.endswith("INFO kiosk_app.machine: the stand starts")


def test_the_files_take_turns(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Years of lines fill no disk."""
    monkeypatch.setattr(log, "_LARGEST_BYTES", 2000)
    log_to(folder)
    for number in range(400):
        STAND.info("line %d of many that nobody reads", number)
    assert len(list(folder.iterdir())) == 6
    assert all(path.stat().st_size <= 2000 for path in folder.iterdir())


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    """The supervisor says so and ends."""
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        log_to(tmp_path / "file" / "log")
