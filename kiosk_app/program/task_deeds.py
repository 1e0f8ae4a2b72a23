"""What a superuser can have done at a stand: restart, test print, roll changed, a picture of its screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, Protocol
from uuid import UUID

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage

from kiosk_app.chosen import test_slip
from kiosk_app.printer.care import PrinterCare
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.program.tasks import Deed, Ended, nothing
from kiosk_app.settings import KioskSettings
from kiosk_app.ticket.paper import Paper
from shared.client.outcomes import Done, Outcome
from shared.protocol.device_care import MOST_PICTURE_BYTES, TaskKind, TaskState, TaskWord
from shared.protocol.visits import Noted

_SMALLER: Final = QSize(720, 1280)
_QUALITIES: Final = (80, 65, 50, 35, 20, 5)
_ENDS: Final = {
    JobState.PRINTED: TaskState.DONE,
    JobState.PROCESSED: TaskState.DONE,
    JobState.FAILED: TaskState.FAILED,
    JobState.UNCERTAIN: TaskState.FAILED,
}


class PictureApi(Protocol):
    """What is needed of `shared.client.api.Api`."""

    def send_picture(self, site_id: str, task_id: UUID, picture: bytes, done: Callable[[Outcome[Noted]], None]) -> None:
        """Send the picture that was asked for."""


class TestPrint(QObject):
    """Prints one slip at a time, and hears what becomes of it."""

    def __init__(
        self,
        worker: PrinterWorker,
        slip: Callable[[], QImage | bytes],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._slip = slip
        self._new_id = new_id
        self._ended: dict[UUID, Ended] = {}
        worker.job_changed.connect(self._told)

    def __call__(self, _task_id: UUID, ended: Ended) -> None:
        """Print a slip."""
        job_id = self._new_id()
        self._ended[job_id] = ended
        self._worker.submit(job_id, self._slip())

    def _told(self, job_id: UUID, state: JobState) -> None:
        end = _ENDS.get(state)
        if end is not None and job_id in self._ended:
            self._ended.pop(job_id)(end, "" if end is TaskState.DONE else TaskWord.PRINTER, nothing)


def jpeg(picture: QImage) -> bytes:
    """The picture, smaller, in at most `MOST_PICTURE_BYTES`; nothing when there is none."""
    if picture.isNull():
        return b""
    size = _SMALLER if picture.height() > picture.width() else _SMALLER.transposed()
    smaller = picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if smaller.save(buffer, "JPG", quality) and buffer.size() <= MOST_PICTURE_BYTES:  # type: ignore[call-overload]
            return bytes(buffer.data().data())
    return b""


def stand_deeds(
    settings: KioskSettings,
    api: PictureApi,
    *,
    worker: PrinterWorker | None,
    care: PrinterCare | None,
    grab: Callable[[], QImage],
    restart: Callable[[], None],
    now: Callable[[], datetime],
    new_id: Callable[[], UUID],
    parent: QObject,
) -> dict[TaskKind, Deed]:
    """Each thing that can be asked of this stand, and what does it."""

    def no_printer(_task_id: UUID, ended: Ended) -> None:
        ended(TaskState.FAILED, TaskWord.NO_PRINTER, nothing)

    def again(_task_id: UUID, ended: Ended) -> None:
        ended(TaskState.DONE, "", restart)

    def new_roll(_task_id: UUID, ended: Ended) -> None:
        assert care is not None
        care.roll_changed()
        ended(TaskState.DONE, "", nothing)

    def picture(task_id: UUID, ended: Ended) -> None:
        content = jpeg(grab())
        if not content:
            ended(TaskState.FAILED, TaskWord.SCREEN, nothing)
            return
        api.send_picture(settings.site_id, task_id, content, lambda outcome: _sent(outcome, ended))

    def slip() -> QImage | bytes:
        paper = Paper(settings.paper_width_px, settings.paper_dpi)
        return test_slip(settings, paper, settings.language, now().astimezone())

    prints: Any = TestPrint(worker, slip, new_id, parent) if worker is not None else no_printer
    return {
        TaskKind.RESTART: again,
        TaskKind.TEST_PRINT: prints,
        TaskKind.ROLL_CHANGED: new_roll if care is not None else no_printer,
        TaskKind.PICTURE: picture,
    }


def _sent(outcome: Outcome[Noted], ended: Ended) -> None:
    """The picture itself is the end of its task; one that did not arrive is told of."""
    if not isinstance(outcome, Done):
        ended(TaskState.FAILED, TaskWord.SCREEN, nothing)
