"""Puts the program together: the stand, what it talks to, and the machine's care for it."""

from __future__ import annotations

import faulthandler
import sys
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from kiosk_app.app import Stand
from kiosk_app.application import delete_now, make_application
from kiosk_app.brand import read_brand
from kiosk_app.chosen import print_style, state_folder_of
from kiosk_app.devices.address import ScannerAddress, read_scanner
from kiosk_app.devices.making import Scanner, make_scanner
from kiosk_app.machine.app import Machine
from kiosk_app.machine.launch import Launch
from kiosk_app.machine.reports import Standing
from kiosk_app.maintenance.place import Place
from kiosk_app.offline.ledger import Ledger
from kiosk_app.printer.care import PrinterCare
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.program.afar import look_after
from kiosk_app.settings import KioskSettings
from kiosk_app.shown.glass import DraftGlass
from kiosk_app.speech.engine import open_engine
from kiosk_app.speech.reader import Reader
from kiosk_app.speech.voice import Voice
from kiosk_app.ticket.paper import Paper as Roll
from kiosk_app.visit.journey import is_fresh
from kiosk_app.visit.sources import MirrorLike
from shared.client.api import Unsent
from shared.client.ending import EndOnSignal


def run(
    settings: KioskSettings,
    automation: str | None = None,
    launch: Launch | None = None,
    place: Place | None = None,
) -> int:
    """Run one stand until it is told to stop; answers the exit status.

    Raises `kiosk_app.printer.address.AddressError` for a printer's address, or a scanner's, that is none.
    """
    from shared.client.api import Api  # noqa: PLC0415 - the parts are loaded where they are put together
    from shared.client.ids import new_id  # noqa: PLC0415 - as above
    from shared.client.mirror import Mirror  # noqa: PLC0415 - as above

    if sys.stderr is not None:
        faulthandler.enable()
    application = make_application(sys.argv[:1])
    roll = Roll(settings.paper_width_px, settings.paper_dpi)
    worker = PrinterWorker(settings.printer, roll, style=print_style(settings)) if settings.printer else None
    scanner_address = read_scanner(settings.scanner)
    api = Api(settings.server_url, settings.device_token)
    mirror = Mirror(settings.server_url, settings.device_token, settings.site_id)
    voice = Voice(open_engine(settings.speech_engine) if settings.speech else "", settings.language)
    ledger = Ledger(state_folder_of(settings) / f"promise-{settings.stand_id}.json")
    stand = Stand(
        settings,
        api,
        mirror,
        worker,
        now=lambda: datetime.now(UTC),
        new_id=new_id,
        voice=voice,
        ledger=ledger,
        place=place,
    )
    _expect_a_piece(stand, worker)
    scanner = _start_scanner(stand, scanner_address)
    care = PrinterCare(worker, state_folder_of(settings) / "paper.json", stand.paper.drawn_mm) if worker else None
    reader = Reader(stand.visit, stand.window, voice)
    reader.watch(stand.bell.state_changed, stand.care.help_state_changed)

    def standing() -> Standing:
        return _standing(stand, voice, care, api.unsent)

    machine = Machine(application, settings, launch or Launch(), window=stand.window, api=api, standing=standing)
    EndOnSignal(application).ending.connect(machine.let_go)

    def end(status: int) -> None:
        machine.let_go()
        application.exit(status)

    stand.maintenance.ending.connect(end)
    watch = look_after(settings, stand, api, mirror, worker, care, end)
    stand.maintenance.spoken.connect(lambda sentence: voice.say((sentence,), stand.visit.state.language))
    remote = _automation(stand, mirror, watch.glass, automation)
    if worker is not None:
        worker.start()
    mirror.start()
    if not settings.fullscreen:
        stand.show(settings)
    changes = [stand.menu.faults_changed, voice.changed, *([care.changed] if care else [])]
    changes += [scanner.state_changed] if scanner else []
    machine.start(changes)
    status = application.exec()
    machine.stop()
    if scanner is not None:
        scanner.stop()
    watch.close()
    for part in (remote, reader, voice, care):
        if part is not None:
            delete_now(part)
    stand.close()
    mirror.stop()
    if worker is not None:
        worker.stop()
    return status


def _expect_a_piece(stand: Stand, worker: PrinterWorker | None) -> None:
    """The printer may hold half a ticket of a stand that went down."""
    left = stand.promises.left if stand.promises else None
    if worker is not None and left is not None and left.reply is not None:
        worker.expect_a_piece()


def _start_scanner(stand: Stand, address: ScannerAddress | None) -> Scanner | None:
    if address is None:
        return None
    scanner = make_scanner(address, stand.window)
    stand.use_scanner(scanner)
    scanner.start()
    return scanner


def _standing(stand: Stand, voice: Voice, care: PrinterCare | None, pending: Unsent) -> Standing:
    scanner = stand.scanner.fault if stand.scanner else ""
    own = (*(read_brand(stand.brand).faults if stand.brand else ()), voice.fault, scanner)
    return Standing(
        printer="none" if care is None else (care.state or PrinterState.UNKNOWN).value,
        tickets_left=care.tickets_left if care else None,
        in_visit=not is_fresh(stand.visit.state),
        unsent=pending.count + stand.outbox.waiting,
        oldest_unsent_seconds=max(pending.oldest_seconds, stand.outbox.oldest_seconds),
        faults=(*stand.menu.faults, *(fault for fault in own if fault)),
    )


def _automation(stand: Stand, mirror: MirrorLike, glass: DraftGlass, name: str | None) -> QObject | None:
    if name is None:
        return None
    from kiosk_app.automation import serve  # noqa: PLC0415 - loaded only when asked for

    return serve(name, stand, mirror, glass)
