from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk_app.machine import reports
from kiosk_app.machine.reports import Reporter, Standing
from shared.client.outcomes import Done, Unreachable
from shared.protocol.visits import StandReport


class Desk:
    """A reporter, how its stand is, and the server's answers in the test's hand."""

    def __init__(self) -> None:
        self.now = 100.0
        self.standing = Standing(printer="ready")
        self.sent: list[tuple[str, str, StandReport]] = []
        self.answers: list[Callable[[Any], None]] = []
        self.reporter = Reporter(
            self, lambda: self.standing, site_id="borgerservice", stand_id="stand-1", version="1.2.3", restarts=4,
            clock=lambda: self.now,
        )  # fmt: skip

    def report_stand(self, site_id: str, stand_id: str, report: StandReport, done: Callable[[Any], None]) -> None:
        self.sent.append((site_id, stand_id, report))
        self.answers.append(done)

    def answer(self, outcome: Any = None) -> None:
        self.answers.pop(0)(Done(None) if outcome is None else outcome)


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A reporter that gathers changes for no more than a moment."""
    monkeypatch.setattr(reports, "_GATHER_SECONDS", 0.01)
    return Desk()


def test_the_first_report_says_how_the_stand_is(desk: Desk) -> None:
    """Version, printer, restarts, the age of the queue and the time since the start, rounded."""
    desk.standing = Standing(
        printer="near_end", in_visit=True, unsent=2, oldest_unsent_seconds=12.34567, frozen=1, faults=("No icon x.",)
    )
    desk.now = 161.26
    desk.reporter.start()
    expected = StandReport(
        version="1.2.3", printer="near_end", in_visit=True, unsent=2, oldest_unsent_seconds=12.3, frozen=1, restarts=4,
        uptime_seconds=61.3, faults=("No icon x.",),
    )  # fmt: skip
    assert desk.sent == [("borgerservice", "stand-1", expected)]


def test_a_change_of_the_printer_or_the_faults_is_reported_soon(desk: Desk, qtbot: QtBot) -> None:
    """Several changes at once make one report."""
    desk.reporter.start()
    desk.answer()
    desk.standing = replace(desk.standing, printer="out", faults=("There is no screen 2.",))
    desk.reporter.look()
    desk.reporter.look()
    qtbot.waitUntil(lambda: len(desk.sent) == 2)
    assert (desk.sent[1][2].printer, desk.sent[1][2].faults) == ("out", ("There is no screen 2.",))


def test_what_changes_all_day_waits_for_the_minute(desk: Desk, qtbot: QtBot) -> None:
    """A visit and a command on its way are no news by themselves."""
    desk.reporter.start()
    desk.answer()
    desk.standing = replace(desk.standing, in_visit=True, unsent=1)
    desk.reporter.look()
    qtbot.waitUntil(lambda: not desk.reporter._gather.isActive())
    assert len(desk.sent) == 1
    desk.reporter._minute.timeout.emit()
    assert desk.sent[1][2].in_visit
    assert desk.reporter._minute.interval() == 60_000


def test_one_report_at_a_time_and_the_change_meanwhile_is_not_lost(desk: Desk, qtbot: QtBot) -> None:
    """While the server is slow nothing piles up; its answer sends the news on."""
    desk.reporter.start()
    desk.standing = replace(desk.standing, printer="offline")
    desk.reporter.report()
    assert len(desk.sent) == 1
    desk.answer()
    qtbot.waitUntil(lambda: len(desk.sent) == 2)
    assert desk.sent[1][2].printer == "offline"


def test_reports_that_do_not_arrive_are_said_once(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """An hour without a server is one line in the log, and one more when it is back."""
    caplog.set_level(logging.INFO)
    desk.reporter.start()
    for _ in range(3):
        desk.answer(Unreachable("No route."))
        desk.reporter.report()
    desk.answer()
    said = [record.getMessage() for record in caplog.records if "reports" in record.getMessage()]
    assert said == ["reports do not arrive: Unreachable(reason='No route.')", "reports arrive again"]


def test_a_report_always_fits_the_wire(desk: Desk) -> None:
    """However many faults there are and however long, the server can read the report."""
    desk.standing = Standing(printer="x" * 99, faults=tuple("y" * 999 for _ in range(99)), oldest_unsent_seconds=-0.2)
    desk.now = 99.0
    desk.reporter.start()
    report = desk.sent[0][2]
    assert msgspec.json.decode(msgspec.json.encode(report), type=StandReport) == report
    assert (len(report.faults), len(report.faults[0]), report.uptime_seconds) == (50, 300, 0.0)


def test_nothing_is_reported_after_the_end(desk: Desk, qtbot: QtBot) -> None:
    """A stand that ends says no more."""
    desk.reporter.start()
    desk.reporter.stop()
    desk.standing = replace(desk.standing, printer="out")
    desk.reporter.look()
    assert not desk.reporter._gather.isActive()
    assert len(desk.sent) == 1
