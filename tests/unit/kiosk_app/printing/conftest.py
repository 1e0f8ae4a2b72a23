"""Tickets in three languages, a virtual printer that is listening, and a worker connected to it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk_app.fonts import load_fonts
from kiosk_app.printer.jobs import JobState, Times
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.ticket.face import TicketFace

WORDS = {
    "da": {
        "Your number": "Dit nummer",
        "You are next": "Du er den næste",
        "%n before you": "%n før dig",
        "Wait here": "Vent her",
        "The screen shows your number when it is your turn.": "Skærmen viser dit nummer, når det er din tur.",
        "Have ready": "Hav klar",
        "Copy": "Kopi",
    },
    "ar": {
        "Your number": "رقمك",
        "You are next": "أنت التالي",
        "%n before you": "%n أشخاص قبلك",
        "Wait here": "انتظر هنا",
        "The screen shows your number when it is your turn.": "ستعرض الشاشة رقمك عندما يحين دورك.",
        "Have ready": "جهّز ما يلي",
        "Copy": "نسخة",
    },
}

ENGLISH = TicketFace(
    municipality="Lysvig Municipality",
    site_name="Citizen Service Centre",
    label="P042",
    service_name="Passport and ID card",
    issued_at=datetime(2026, 11, 23, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen")),
    ahead=3,
    waiting_area="Area A, ground floor",
    documents=("Your current passport", "A photo that is less than six months old"),
    qr_text="https://lysvig.example/t/0199f3a2-7c1e-7b5e-9c1d-3f6a8a1f2b3c",
    language="en",
)
FACES = {
    "en": ENGLISH,
    "da": replace(
        ENGLISH,
        municipality="Lysvig Kommune",
        site_name="Borgerservice Havnegade",
        label="Æ108",
        service_name="Pas og legitimationskort til børn under 18 år",
        waiting_area="Område A, stuen",
        documents=("Dit nuværende pas", "Samtykkeerklæring fra begge forældremyndighedsindehavere"),
        language="da",
        copy=True,
    ),
    "ar": replace(
        ENGLISH,
        municipality="Lysvig Kommune",
        site_name="Borgerservice Havnegade",
        service_name="جواز السفر وبطاقة الهوية",
        waiting_area="المنطقة A، الطابق الأرضي",
        documents=("جواز سفرك الحالي", "صورة عمرها أقل من 6 أشهر", "بطاقة التأمين الصحي (sundhedskort)"),
        language="ar",
        copy=True,
    ),
}


class Words(QTranslator):
    """The ticket's words in one language, for the tests."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._words = WORDS[language]

    def isEmpty(self) -> bool:
        """Qt asks nobody who is."""
        return False

    def translate(self, context: str, text: str, *_: object) -> str | None:
        """The words, or None to leave them as they are."""
        return self._words.get(text) if context == "Ticket" else None


@pytest.fixture
def fonts(qapp: QGuiApplication) -> None:
    """Our fonts are loaded."""
    load_fonts()


@pytest.fixture
def speak(fonts: None) -> Iterator[Callable[[str], TicketFace]]:
    """Switches the ticket's words to a language and gives a ticket in it."""
    installed: list[Words] = []

    def switch(language: str) -> TicketFace:
        if language in WORDS:
            installed.append(Words(language))
            QCoreApplication.installTranslator(installed[-1])
        return FACES[language]

    yield switch
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def face(fonts: None) -> TicketFace:
    """A ticket in English."""
    return ENGLISH


@pytest.fixture
def printer(qapp: QGuiApplication) -> Iterator[VirtualPrinter]:
    """A virtual printer, listening on TCP, all well."""
    virtual = VirtualPrinter()
    virtual.start()
    yield virtual
    virtual.stop()


@dataclass
class Watched:
    """A worker and all that it has told."""

    worker: PrinterWorker
    qtbot: QtBot
    states: list[PrinterState] = field(default_factory=list)
    jobs: list[tuple[UUID, JobState]] = field(default_factory=list)

    def wait_for_state(self, state: PrinterState) -> None:
        """Until the worker says that the printer is so."""
        self.qtbot.waitUntil(lambda: self.worker.state is state)

    def wait_for_end(self, job_id: UUID) -> list[JobState]:
        """All states of the job, once it has reached an end."""
        ends = {JobState.PRINTED, JobState.PROCESSED, JobState.FAILED, JobState.UNCERTAIN}
        self.qtbot.waitUntil(lambda: bool(set(self.of(job_id)) & ends), timeout=8000)
        return self.of(job_id)

    def of(self, job_id: UUID) -> list[JobState]:
        """The job's states so far."""
        return [state for told, state in self.jobs if told == job_id]


QUICK = Times(
    connect=1,
    answer=0.25,
    stall=0.3,
    confirm=0.6,
    id_grace=0.1,
    watch=0.1,
    poll=0.3,
    first_retry=0.05,
    longest_retry=0.2,
)


@pytest.fixture
def work(qtbot: QtBot, fonts: None) -> Iterator[Callable[..., Watched]]:
    """Starts a worker for an address, with short times; stopped after the test."""
    started: list[PrinterWorker] = []

    def start(address: str, times: Times = QUICK) -> Watched:
        worker = PrinterWorker(address, times=times)
        watched = Watched(worker, qtbot)
        worker.state_changed.connect(watched.states.append)
        worker.job_changed.connect(lambda job_id, state: watched.jobs.append((job_id, state)))
        worker.start()
        started.append(worker)
        return watched

    yield start
    for worker in started:
        worker.stop()


@pytest.fixture
def read_code(tmp_path: Path) -> Callable[[QImage], str]:
    """What zbar, which is not ours, reads from a picture."""

    def read(image: QImage) -> str:
        path = tmp_path / "code.png"
        assert image.save(str(path))
        done = subprocess.run(["zbarimg", "--quiet", "--raw", path], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    return read
