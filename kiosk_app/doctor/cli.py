"""`skranke-kiosk doctor`: checks one thing after the other and says each in a line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk_app.doctor.finding import Finding, ill, well
from kiosk_app.machine.autostart import make_autostart
from kiosk_app.settings import PREFIX, KioskSettings
from shared.client.folders import log_folder
from shared.client.settings import load_settings
from shared.typed_settings import SettingsError


def main(argv: Sequence[str]) -> int:
    """The command line; the exit status is 0 when all is well, else 1."""
    options = _parser().parse_args(argv)
    findings = []
    for finding in examine(options.settings):
        findings.append(finding)
        if not options.json:
            sys.stdout.write(f"{'well' if finding.well else 'WRONG':5}  {finding.check}: {finding.words}\n")
    if options.json:
        sys.stdout.write(msgspec.json.encode(findings).decode() + "\n")
    return 0 if all(finding.well for finding in findings) else 1


def examine(file: Path | None) -> Iterator[Finding]:
    """All findings, as they are made; without settings that can be read there is but one for each fault."""
    try:
        files = None if file is None else [file]
        settings = load_settings(KioskSettings, app="kiosk", prefix=PREFIX, environ=os.environ, files=files)
    except SettingsError as error:
        yield from (ill("settings", fault) for fault in error.faults)
        return
    yield well("settings", "they can be read and nothing is missing")
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - only when there is something to ask

    from kiosk_app.doctor.machine import look_at_machine  # noqa: PLC0415 - as above
    from kiosk_app.doctor.printer import look_at_printer, look_at_width  # noqa: PLC0415 - as above
    from kiosk_app.doctor.server import look_at_server  # noqa: PLC0415 - as above

    _application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    yield from look_at_server(settings, datetime.now(UTC))
    yield look_at_width(settings)
    yield look_at_printer(settings)
    yield from look_at_machine(settings, log=log_folder(), autostart=make_autostart())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skranke-kiosk doctor", description="Say what is wrong with this stand's set-up, and what to do."
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file, read instead of the usual ones")
    parser.add_argument("--json", action="store_true", help="for programs")
    return parser
