from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from pytestqt.qtbot import QtBot

from kiosk_app.machine.app import Machine, our_version
from kiosk_app.machine.launch import Launch
from kiosk_app.machine.reports import Standing
from kiosk_app.settings import KioskSettings
from shared.client.outcomes import Done
from shared.protocol.visits import StandReport


class Api:
    """Takes reports."""

    def __init__(self) -> None:
        self.reports: list[StandReport] = []

    def report_stand(self, _site: str, _stand: str, report: StandReport, done: Callable[[Any], None]) -> None:
        self.reports.append(report)
        done(Done(None))


class Printer(QObject):
    """Has something to tell."""

    changed = Signal(object)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    """An empty window."""
    made = QWindow()
    yield made
    made.destroy()


@pytest.fixture
def api() -> Api:
    """The server."""
    return Api()


@pytest.fixture
def make_machine(window: QWindow, api: Api, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Makes machines; they stop with the test."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    made: list[Machine] = []

    def make(standing: Standing, **changes: Any) -> Machine:
        settings = KioskSettings(server_url="http://127.0.0.1:1", site_id="x", device_token="x", **changes)
        machine = Machine(qapp, settings, Launch(restarts=3), window=window, api=api, standing=lambda: standing)
        made.append(machine)
        return machine

    yield make
    for machine in made:
        machine.stop()


def test_the_report_says_what_the_machine_itself_knows(make_machine: Any, api: Api, window: QWindow) -> None:
    """The screen that is not there and the screen saver that nobody stops stand beside the menu's faults."""
    machine = make_machine(Standing(printer="out", unsent=2, faults=("No icon x.",)), screen="9")
    machine.start()
    first = api.reports[0]
    assert (first.version, first.restarts, first.printer, first.unsent) == (our_version(), 3, "out", 2)
    assert [fault.split(":")[0] for fault in first.faults] == [
        "There is no screen 9",
        "Nobody on this desktop takes care of the screen saver",
        "No icon x.",
    ]
    assert window.isVisible()


def test_in_a_window_the_desktop_is_left_alone(make_machine: Any, api: Api, window: QWindow) -> None:
    """A developer's stand takes no screen, stops no screen saver and can be closed."""
    machine = make_machine(Standing(), fullscreen=False)
    machine.start()
    assert not window.isVisible()
    assert api.reports[0].faults == ()
    window.show()
    assert window.close()


def test_a_change_outside_makes_a_report(make_machine: Any, api: Api, qtbot: QtBot) -> None:
    """The printer's word goes to the server within seconds."""
    printer = Printer()
    machine = make_machine(Standing(), fullscreen=False)
    machine.start([printer.changed])
    printer.changed.emit("out")
    assert machine._reporter._gather.isActive()


def test_full_screen_the_window_closes_only_at_the_end(make_machine: Any, window: QWindow) -> None:
    """Until the machine stops it refuses."""
    machine = make_machine(Standing())
    machine.start()
    assert not window.close()
    machine.stop()
    assert window.close()
