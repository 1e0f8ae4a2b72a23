"""The stand's process as the dialog has it: found, started, started again, ended, and an edit seen in its picture."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from shared.protocol.preview import PROTOCOL, Ready
from shared.protocol.tree import configuration_of
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandProcess, StandState
from staff_tray.superuser.preview_program import stand_command
from staff_tray.superuser.views.preview_side import PreviewSide
from staff_tray.superuser.views.window import SettingsWindow
from tests.unit.staff_tray.superuser.conftest import METTE, Person
from tests.unit.staff_tray.superuser.fake_drafts import FakeServer

SAMPLE = Path(__file__).parents[4] / "kiosk_app" / "gallery" / "sample.json"
TREE: Any = msgspec.json.decode(SAMPLE.read_bytes())["configuration"]
LONG = 40_000
"""Milliseconds that a program may take on a machine that does other things as well."""


def test_the_program_is_found_where_it_is_installed() -> None:
    """What is set; our own Python with the stand's modules; a program beside ours; one on the path; else none."""

    def found(chosen: str = "", **given: Any) -> Sequence[str]:
        nothing: dict[str, Any] = {"there": lambda _: False, "installed": lambda _: False, "on_path": lambda _: None}
        return stand_command(chosen, **{"executable": "/venv/bin/python3", "windows": False, **nothing, **given})

    assert found("/opt/stand", there=lambda _: True) == ("/opt/stand",)
    assert found("/opt/stand", installed=lambda _: True) == ()
    assert found(installed=lambda _: True) == ("/venv/bin/python3", "-m", "kiosk_app")
    assert found(installed=lambda module: module == "kiosk_app") == ()
    tray: dict[str, Any] = {
        "executable": "/opt/skranke/skranke-tray",
        "there": lambda path: path == Path("/opt/skranke/skranke-kiosk"),
    }
    assert found(**tray) == ("/opt/skranke/skranke-kiosk",)
    assert found(on_path=lambda name: f"/usr/bin/{name}") == ("/usr/bin/skranke-kiosk",)
    assert found(on_path=lambda name: f"/venv/bin/{name}") == ()
    assert found() == ()


@pytest.fixture
def make_process(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., StandProcess]]:
    """Makes processes that are seen out at the end."""
    made: list[StandProcess] = []

    def make(command: Callable[[], Sequence[str]] = stand_command) -> StandProcess:
        made.append(StandProcess(command, folder=tmp_path, randomness=lambda: 0.0))
        return made[-1]

    yield make
    for process in made:
        gone = process._program
        process.stop()
        if gone is not None:
            qtbot.waitUntil(lambda running=gone: not _runs(running), timeout=LONG)


def _runs(program: Any) -> bool:
    try:
        return program.state() is not program.ProcessState.NotRunning
    except RuntimeError:  # deleted
        return False


def test_a_stand_that_dies_is_started_again(make_process: Callable[..., StandProcess], qtbot: Any) -> None:
    """Killed: it says so, comes back by itself as another process, and is told everything anew by whoever listens."""
    heard: list[Any] = []
    process = make_process()
    process.heard.connect(heard.append)
    process.start()
    assert process.state is StandState.STARTING
    qtbot.waitUntil(lambda: process.state is StandState.READY, timeout=LONG)
    first = process.process_id
    assert process._program is not None
    process._program.kill()
    qtbot.waitUntil(lambda: process.state is StandState.AGAIN, timeout=LONG)
    qtbot.waitUntil(lambda: process.state is StandState.READY, timeout=LONG)
    assert process.process_id not in (0, first)
    assert [type(each) for each in heard] == [Ready, Ready]
    assert heard[0].protocol == PROTOCOL
    process.stop()
    assert (process.state, process.process_id) == (StandState.RESTING, 0)


def test_a_program_that_never_speaks_is_given_up(make_process: Callable[..., StandProcess], qtbot: Any) -> None:
    """It ends at once, each time: after some tries it is left alone, until somebody asks again."""
    process, states = make_process(lambda: (sys.executable, "-c", "raise SystemExit(1)")), []
    process.state_changed.connect(lambda: states.append(process.state))
    process.start()
    qtbot.waitUntil(lambda: process.state is StandState.FAILED, timeout=LONG)
    assert states == [StandState.STARTING, StandState.AGAIN, StandState.FAILED]
    process.start()
    assert process.state is StandState.STARTING


def test_what_is_not_there_is_missing(make_process: Callable[..., StandProcess], qtbot: Any) -> None:
    """No program: said at once. One that cannot be started counts as one that ends."""
    process = make_process(lambda: ())
    process.start()
    assert process.state is StandState.MISSING
    broken = make_process(lambda: ("/nowhere/skranke-kiosk",))
    broken.start()
    qtbot.waitUntil(lambda: broken.state is StandState.FAILED, timeout=LONG)


def test_an_edit_is_seen_in_the_stands_picture(
    make_process: Callable[..., StandProcess], qtbot: Any, morning: Any
) -> None:
    """Typed in the settings window, seen on the real stand beside it; undone, the picture is as it was; then closed."""
    person = Person(FakeServer(configuration_of(TREE)), METTE)
    person.line.let_all_through()
    process = make_process()
    preview = Preview(process, language="da", now=lambda: morning)
    dialog = Dialog(person.session, person.line, language="da", now=lambda: morning, new_id=uuid4, preview=preview)
    pages = all_pages()
    window = SettingsWindow(dialog, pages)
    side = PreviewSide(dialog, preview, window, pages)
    qtbot.addWidget(window)
    window.resize(1360, 820)
    window.show()
    picture = side.pane.picture

    def changed(before: QImage) -> bool:
        return not picture.image.isNull() and picture.image != before

    dialog.go("documents", ("services", "borgerservice.pas"))
    qtbot.waitUntil(lambda: preview.props.place.id == "borgerservice.pas" and changed(QImage()), timeout=LONG)
    dialog.go("services", ("services", "borgerservice.pas"))
    field = window.findChild(QLineEdit, "services/borgerservice.pas/name/da")
    assert field is not None
    qtbot.waitUntil(lambda: preview.props.state is StandState.READY, timeout=LONG)
    _rest(qtbot, side)
    before = picture.image.copy()
    field.selectAll()
    qtbot.keyClicks(field, "Pas til hele familien")
    qtbot.waitUntil(lambda: changed(before), timeout=LONG)
    assert preview.props.place.id == "borgerservice.pas"
    gone = process._program
    window.close()
    assert process.state is StandState.RESTING
    qtbot.waitUntil(lambda: not _runs(gone), timeout=LONG)


def _rest(qtbot: Any, side: PreviewSide) -> None:
    """Wait until the stand has answered everything: it shows the page of the service."""
    qtbot.waitUntil(lambda: side.pane.preview.props.place.id == "borgerservice.pas", timeout=LONG)
