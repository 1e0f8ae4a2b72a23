"""Garbage is collected in the thread that has the windows, when that is about to rest."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject

_THRESHOLDS = (2_000, 10, 10)
"""How many objects more, or rounds of the younger generation, make a round of each generation due."""


class CollectAtRest(QObject):
    """Ends Python's own rounds of the garbage collector, and has them here; it lives as long as the application.

    Of itself Python has them in whichever thread makes an object next. What a closed window leaves in cycles would be
    deleted there, but an object of Qt has to be deleted in the thread it lives in: else its timers go on without it,
    two threads wait for one another, or the process ends. It also has them in the midst of a picture; this thread is
    never more at leisure than when it has nothing left to do. (docs/adr/0060-collected-at-rest.md)
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        gc.disable()
        self._started = False
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    def _look(self) -> None:
        if not self._started:
            # The start has made what the program lives with: to look through it takes as long as two pictures.
            self._started = True
            gc.freeze()
        due = [generation for generation, count in enumerate(gc.get_count()) if count > _THRESHOLDS[generation]]
        if due:
            gc.collect(due[-1])
