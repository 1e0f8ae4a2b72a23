"""The whole examination, one thing after the other; what takes its time is begun first."""

from __future__ import annotations

import sys
import warnings
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kiosk_app.chosen import state_folder_of
from kiosk_app.command_line import overrides_of, settings_from, token_of
from kiosk_app.doctor.files import look_at_disk, look_at_folder, look_at_settings_files, look_at_token_file
from kiosk_app.doctor.finding import Finding, begun, guarded, ok, unexpected, warning, wrong
from kiosk_app.doctor.machine import (
    begin_awake,
    look_at_account,
    look_at_autostart,
    look_at_gate,
    look_for_stand,
    own_user_id,
)
from kiosk_app.doctor.printer import begin_printer, look_at_model
from kiosk_app.doctor.scanner import look_at_scanner
from kiosk_app.doctor.server import look_at_server
from kiosk_app.doctor.session import begin_session
from kiosk_app.machine.autostart import make_autostart
from kiosk_app.machine.awake import make_awake
from kiosk_app.settings import KioskSettings
from shared.client.folders import log_folder, runtime_folder, settings_files, state_folder
from shared.typed_settings import SettingsError


class Read(Struct, frozen=True):
    """What could be read of the settings, None when they cannot be used, and what there is to say of them."""

    settings: KioskSettings | None
    findings: tuple[Finding, ...]


def examine(options: Namespace, environ: Mapping[str, str]) -> Iterator[Finding]:
    """All findings, as they are made: within 15 s, whatever does not answer."""
    _application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    yield from guarded("account", lambda: [look_at_account(own_user_id())])
    try:
        read = read_as_the_stand(options, environ)
    except Exception as error:  # noqa: BLE001 - as in `guarded`
        read = Read(None, (unexpected("settings", error),))
    yield from read.findings
    settings = read.settings
    running: list[bool] = []
    yield from guarded("running", lambda: _running(running))
    if settings is not None:
        yield from _of_the_stand(settings, environ, stand_runs=any(running))
    log = options.log_dir or log_folder()
    state = state_folder_of(settings) if settings else state_folder("kiosk")
    yield from guarded("autostart", lambda: [look_at_autostart(make_autostart())])
    yield from guarded("log", lambda: [look_at_folder("log", log, "the log")])
    yield from guarded("state", lambda: [look_at_folder("state", state, "what the stand remembers")])
    yield from guarded("disk", lambda: [look_at_disk((log, state))])


def read_as_the_stand(options: Namespace, environ: Mapping[str, str]) -> Read:
    """The settings that `skranke-kiosk run` would have with the same words."""
    findings: list[Finding] = []
    token: str | None = None
    try:
        token = token_of(options)
        if token is not None:
            findings += guarded("token-file", lambda: [look_at_token_file(options.token_file, token or "")])
    except SettingsError as error:
        findings += [wrong("token-file", fault) for fault in error.faults]
        token = ""
    try:
        settings = settings_from(options, overrides_of(options, token), environ)
    except SettingsError as error:
        return Read(None, (*findings, *(wrong("settings", fault) for fault in error.faults)))
    named = options.settings is not None
    files = (options.settings,) if named else settings_files("kiosk")
    said = list(guarded("settings", lambda: look_at_settings_files(files, named=named)))
    return Read(settings, (*findings, *(said or [ok("settings", "they can be read, and nothing is missing")])))


def _of_the_stand(settings: KioskSettings, environ: Mapping[str, str], *, stand_runs: bool) -> Iterator[Finding]:
    session = begun("screen", lambda: begin_session(settings, environ))
    printer = begun("printer", lambda: begin_printer(settings, stand_runs=stand_runs))
    power = begun("power", lambda: begin_awake(make_awake()))
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)  # noqa: E731 - it has a type here
    yield from guarded("server", lambda: look_at_server(settings, clock))
    yield from guarded("printer-model", lambda: look_at_model(settings))
    yield from printer()
    yield from guarded("scanner", lambda: [look_at_scanner(settings, stand_runs=stand_runs)])
    yield from session()
    yield from power()
    yield from guarded("maintenance", lambda: [look_at_gate(settings)])


def _running(answer: list[bool]) -> Iterator[Finding]:
    try:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            folder: Path = runtime_folder()
    except OSError as error:
        yield wrong("running", f"the stand has no folder of its own to run in ({error.strerror}): look at its session")
        return
    finding, runs = look_for_stand(folder)
    answer.append(runs)
    if said and not runs:
        yield warning(
            "running", "this session has no XDG_RUNTIME_DIR of its own: a stand in another is not seen from here"
        )
        return
    yield finding
