"""Tells the server once a minute, and at each change, how this stand is."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any, Final, Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer

from shared.client.outcomes import Done, Outcome
from shared.protocol.visits import StandReport

_log = logging.getLogger(__name__)

MINUTE_SECONDS: Final = 60.0
_GATHER_SECONDS: Final = 2.0
_LONGEST_FAULT: Final = 300
_MOST_FAULTS: Final = 50
_LONGEST_WORD: Final = 40


class Standing(Struct, frozen=True):
    """How the stand is now, as far as its parts know."""

    printer: str = ""
    """As `kiosk_app.printer.state.PrinterState`, "none" without a printer."""
    tickets_left: int | None = None
    in_visit: bool = False
    unsent: int = 0
    oldest_unsent_seconds: float = 0.0
    frozen: int = 0
    faults: tuple[str, ...] = ()


class ReportApi(Protocol):
    """What is needed of `shared.client.api.Api`."""

    def report_stand(
        self, site_id: str, stand_id: str, report: StandReport, done: Callable[[Outcome[Any]], None]
    ) -> None:
        """Send the report; `done` gets the one answer."""


class Reporter(QObject):
    """Reports what `standing` answers; one report at a time, and changes within 2 s together.

    A report that did not arrive is not sent again: the next one says more.
    """

    def __init__(
        self,
        api: ReportApi,
        standing: Callable[[], Standing],
        *,
        site_id: str,
        stand_id: str,
        version: str,
        restarts: int,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._standing = standing
        self._site_id = site_id
        self._stand_id = stand_id
        self._version = version
        self._restarts = restarts
        self._clock = clock
        self._began = clock()
        self._told: Standing | None = None
        self._on_the_way = False
        self._arrives = True
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.setInterval(round(MINUTE_SECONDS * 1000))
        self._minute.timeout.connect(self.report)
        self._gather = QTimer(self, singleShot=True, interval=round(_GATHER_SECONDS * 1000))
        self._gather.timeout.connect(self._report_change)

    def start(self) -> None:
        """Report now and from now on."""
        self._minute.start()
        self.report()

    def stop(self) -> None:
        """Report no more."""
        self._minute.stop()
        self._gather.stop()

    def look(self) -> None:
        """Something may have changed: report soon if it has."""
        if self._minute.isActive() and not self._gather.isActive():
            self._gather.start()

    def report(self) -> None:
        """Report now, unless a report is on its way."""
        if self._on_the_way:
            return
        self._on_the_way = True
        standing = self._told = self._standing()
        self._api.report_stand(self._site_id, self._stand_id, self._body(standing), self._on_answer)

    def _report_change(self) -> None:
        standing = self._standing()
        if self._told is None or _lasting(standing) != _lasting(self._told):
            self.report()

    def _body(self, standing: Standing) -> StandReport:
        return StandReport(
            version=self._version[:_LONGEST_WORD],
            printer=standing.printer[:_LONGEST_WORD],
            tickets_left=standing.tickets_left,
            in_visit=standing.in_visit,
            unsent=standing.unsent,
            oldest_unsent_seconds=round(max(0.0, standing.oldest_unsent_seconds), 1),
            frozen=standing.frozen,
            restarts=self._restarts,
            uptime_seconds=round(max(0.0, self._clock() - self._began), 1),
            faults=tuple(fault[:_LONGEST_FAULT] for fault in standing.faults[:_MOST_FAULTS]),
        )

    def _on_answer(self, outcome: Outcome[Any]) -> None:
        self._on_the_way = False
        arrives = isinstance(outcome, Done)
        if arrives != self._arrives:
            self._arrives = arrives
            _log.info("reports arrive again" if arrives else f"reports do not arrive: {outcome}")
        if arrives:
            self.look()


def _lasting(standing: Standing) -> tuple[Any, ...]:
    """What is worth a report of its own; the rest changes all day and waits for the minute."""
    return standing.printer, standing.tickets_left, standing.frozen, standing.faults
