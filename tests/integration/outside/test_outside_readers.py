"""Tickets printed by the real worker on the virtual printer, read back by programs that are not ours."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk_app.printer import protocol
from kiosk_app.printer.jobs import JobState, PrintStyle
from kiosk_app.printer.models import models
from kiosk_app.printer.transport import Transport, open_transport
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.ticket import words
from kiosk_app.ticket.face import TicketFace, ticket_link
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import PAPER_58, PAPER_80, Paper
from kiosk_app.ticket.raster import rows_of

JOB = UUID(int=1)
LINK = ticket_link("https://skranke.lysvig.example", UUID("0199f3a2-7c1e-7b5e-9c1d-3f6a8a1f2b3c"))
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
    '<path d="M4 4h32v18a16 16 0 0 1-32 0z" fill="#0b5351"/><path d="M19 8v16H10z" fill="#fff"/></svg>'
)
TEXTS = {
    "da": ("Borgerservice Havnegade", "Pas og legitimationskort", "Område A, stuen", "Samtykke fra begge forældre"),
    "nb": ("Innbyggertorget", "Pass og ID-kort", "Område A, første etasje", "Samtykke fra begge foreldre"),
    "en": ("Citizen Service Centre", "Passport and ID card", "Area A, ground floor", "A photo of your child"),
    "de": ("Bürgerservice", "Reisepass und Personalausweis", "Bereich A, Erdgeschoss", "Ein Foto von Ihrem Kind"),
    "pl": ("Centrum obsługi", "Paszport i dowód osobisty", "Strefa A, parter", "Zdjęcie nie starsze niż pół roku"),
    "uk": ("Центр обслуговування", "Паспорт і посвідчення особи", "Зона А, перший поверх", "Фото вашої дитини"),
    "ar": ("مركز خدمة المواطنين", "جواز السفر وبطاقة الهوية", "الطابق الأرضي", "صورة عمرها أقل من 6 أشهر"),
}
TESSERACT = {"da": "dan", "nb": "nor", "en": "eng", "pl": "pol", "uk": "ukr"}
EPSON = PrintStyle(model=models()["epson-tm-t20"])


def _face(language: str) -> TicketFace:
    site, service, area, document = TEXTS[language]
    return TicketFace(
        municipality="Lysvig Kommune",
        site_name=site,
        label="P042",
        service_name=service,
        issued_at=datetime(2026, 11, 23, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen")),
        ahead=3,
        wait=(10, 20),
        waiting_area=area,
        documents=(document,),
        qr_text=LINK,
        language=language,
        logo=LOGO,
    )


@pytest.fixture
def printer(qapp: QGuiApplication) -> Iterator[VirtualPrinter]:
    """A virtual printer, listening on TCP, all well."""
    virtual = VirtualPrinter()
    virtual.start()
    yield virtual
    virtual.stop()


class Recorder:
    """A real wire that keeps what went over it."""

    def __init__(self, wire: Transport, sent: bytearray) -> None:
        self._wire, self._sent = wire, sent
        self.read, self.interrupt, self.close = wire.read, wire.interrupt, wire.close
        self.two_way, self.begin, self.end = wire.two_way, wire.begin, wire.end

    def write(self, data: memoryview, seconds: float) -> int:
        """Keep as much as was taken."""
        taken = self._wire.write(data, seconds)
        self._sent += data[:taken]
        return taken


def _print(qtbot: QtBot, address: str, face: TicketFace, paper: Paper, style: PrintStyle) -> bytes:
    """Until the printer has said that it stands on paper; answers the ticket as it was sent."""
    sent = bytearray()
    worker = PrinterWorker(address, paper, style=style, connect=lambda *where: Recorder(open_transport(*where), sent))
    states: list[JobState] = []
    worker.job_changed.connect(lambda _job, state: states.append(state))
    worker.start()
    worker.submit(JOB, face)
    qtbot.waitUntil(lambda: JobState.PRINTED in states)
    worker.stop()
    return bytes(sent[sent.index(protocol.INIT) :])


@pytest.mark.parametrize("language", TEXTS)
def test_zbar_reads_the_code_from_the_paper(
    language: str, printer: VirtualPrinter, speak: Callable[[str], None], qtbot: QtBot, tmp_path: Path
) -> None:
    """In every language the code leads to the ticket's page."""
    zbar = shutil.which("zbarimg")
    if zbar is None:
        pytest.skip("zbar reads our codes: install zbar-tools, and this check runs")
    speak(language)
    _print(qtbot, printer.address, _face(language), PAPER_80, PrintStyle())
    path = tmp_path / "paper.png"
    assert printer.papers[0].convertToFormat(QImage.Format.Format_Grayscale8).save(str(path))
    read = subprocess.run([zbar, "--quiet", "--raw", path], capture_output=True, text=True, check=True)
    assert read.stdout.strip() == LINK


@pytest.mark.parametrize("style", [PrintStyle(), EPSON], ids=["raster", "packed"])
@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58], ids=lambda paper: str(paper.width_px))
def test_npos_decodes_the_drawing(
    style: PrintStyle, paper: Paper, printer: VirtualPrinter, node_modules: Path, speak: Callable[[str], None],
    qtbot: QtBot, tmp_path: Path,
) -> None:  # fmt: skip
    """What went over the wire is the drawing bit for bit, in each of the seven languages and both ways of sending."""
    for language in TEXTS:
        speak(language)
        job = tmp_path / "job.bin"
        job.write_bytes(_print(qtbot, printer.address, _face(language), paper, style))
        decoded = subprocess.run(
            ["node", Path(__file__).parent / "decode.js", job, str(paper.width_px)],
            env={**os.environ, "NODE_PATH": str(node_modules)},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        _, drawn = rows_of(draw_ticket(_face(language), paper))
        arrived = bytes.fromhex(decoded.stdout)
        assert len(arrived) == len(drawn)
        other = [at for at, (old, new) in enumerate(zip(drawn, arrived, strict=True)) if old != new]
        # Only the dot that breaks up what would read as a real-time command.
        assert all(drawn[at - 1] == 0x10 and arrived[at] == drawn[at] | 8 for at in other), language
        assert len(other) <= 3


@pytest.mark.parametrize("language", TESSERACT)
def test_tesseract_reads_the_body(
    language: str, printer: VirtualPrinter, speak: Callable[[str], None], qtbot: QtBot, tmp_path: Path
) -> None:
    """Nine of ten words of the body are read from the paper; the giant number is cut away."""
    tesseract = shutil.which("tesseract") or ""
    if TESSERACT[language] not in _languages_of(tesseract):
        pytest.skip(f"tesseract reads our tickets: install tesseract-ocr-{TESSERACT[language]}, and this check runs")
    speak(language)
    face = _face(language)
    _print(qtbot, printer.address, face, PAPER_80, PrintStyle())
    paper = printer.papers[0].convertToFormat(QImage.Format.Format_Grayscale8)
    path = tmp_path / "body.png"
    assert _body(paper).save(str(path))
    read = subprocess.run(
        [tesseract, path, "-", "-l", TESSERACT[language], "--psm", "6", "--dpi", "203"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    wanted = _words(" ".join([face.service_name, face.waiting_area, *face.documents, *_fixed_words(face)]))
    missed = [word for word in wanted if word not in _words(read)]
    assert len(missed) <= len(wanted) / 10, f"{missed} not in {read!r}"


def _languages_of(tesseract: str) -> list[str]:
    if not tesseract:
        return []
    return subprocess.run([tesseract, "--list-langs"], capture_output=True, text=True, check=True).stdout.split()


def _fixed_words(face: TicketFace) -> list[str]:
    said = [words.place_in_queue(face.ahead), words.wait_range(10, 20), words.wait_here(), words.what_happens_next()]
    return [*said, words.have_ready()]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", text.lower())


def _body(paper: QImage) -> QImage:
    """Below the giant number, which is the tallest run of inked rows."""
    width, rows = rows_of(paper)
    inked = "".join("x" if any(rows[start : start + width]) else " " for start in range(0, len(rows), width))
    tallest = max(re.finditer("x+", inked[: len(inked) // 2]), key=lambda run: len(run[0]))
    rules = [run.end() for run in re.finditer("x+", inked) if len(run[0]) <= 3]
    below = tallest.end()
    return paper.copy(QRect(0, below, paper.width(), rules[-1] - below))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (None, "online"),
        (Fault.NEAR_END, "online"),
        (Fault.OUT, "paperempty"),
        (Fault.COVER, "coveropen"),
        (Fault.CUTTER, "error"),
    ],
)
def test_receiptio_agrees_about_the_state(
    fault: Fault | None, said: str, node_modules: Path, port_9100: int, qapp: QGuiApplication
) -> None:
    """A client with a status logic of its own hears from the virtual printer what is wrong with it."""
    virtual = VirtualPrinter(port=port_9100)
    virtual.start()
    try:
        if fault is not None:
            virtual.set_fault(fault)
        asked = subprocess.run(
            ["node", node_modules / "receiptio/bin/cli.js", "-d", "127.0.0.1", "-p", "escpos", "-q"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20, check=False,
        )  # fmt: skip
    finally:
        virtual.stop()
    assert asked.stderr.strip() == said
