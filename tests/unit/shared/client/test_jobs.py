"""Jobs run elsewhere and are told here."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from pytestqt.qtbot import QtBot

from shared.client.jobs import Crashed, Jobs
from shared.client.outcomes import Done


def test_runs_elsewhere_and_tells_here(qtbot: QtBot, outcomes: list[Any]) -> None:
    """The job has a thread of its own; its result comes in the thread that asked, after `run` has returned."""
    jobs = Jobs()
    jobs.run(threading.get_ident, lambda result: outcomes.append((result, threading.get_ident())))
    assert outcomes == []
    qtbot.waitUntil(lambda: len(outcomes) == 1)
    result, here = outcomes[0]
    assert isinstance(result, Done)
    assert result.value != here == threading.get_ident()


@pytest.mark.expect_log("a job has failed")
def test_unexpected_exception(qtbot: QtBot, outcomes: list[Any], caplog: pytest.LogCaptureFixture) -> None:
    """What nobody expected is delivered as a type and stands in the log with its traceback."""
    Jobs(QCoreApplication.instance()).run(lambda: 1 // 0, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1)
    assert isinstance(outcomes[0], Crashed)
    assert isinstance(outcomes[0].error, ZeroDivisionError)
    assert "Traceback" in caplog.text


def test_each_result_goes_to_its_own_callback(qtbot: QtBot, outcomes: list[Any]) -> None:
    """Many jobs at once do not mix up their results."""
    jobs = Jobs()
    for number in range(200):
        jobs.run(lambda number=number: number, lambda result, number=number: outcomes.append((number, result)))
    qtbot.waitUntil(lambda: len(outcomes) == 200)
    assert all(result == Done(number) for number, result in outcomes)


def test_nobody_waits_any_more(qtbot: QtBot, outcomes: list[Any]) -> None:
    """A job whose asker has gone ends without a word."""
    pool = QThreadPool()
    jobs = Jobs(pool=pool)
    go = threading.Event()
    ended = threading.Event()
    jobs.run(lambda: (go.wait(5), ended.set()), outcomes.append)
    jobs.deleteLater()
    QCoreApplication.sendPostedEvents(jobs, QEvent.Type.DeferredDelete)
    go.set()
    qtbot.waitUntil(ended.is_set)
    qtbot.waitUntil(lambda: pool.activeThreadCount() == 0)
    QCoreApplication.processEvents()
    assert outcomes == []
