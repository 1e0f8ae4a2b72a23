"""`skranke-kiosk supervise`: what starts at boot and keeps the stand running."""

from __future__ import annotations

import argparse
import logging
import random
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk_app.machine.child import Child, Event
from kiosk_app.machine.lock import SUPERVISOR_LOCK, Lock
from kiosk_app.machine.log import STAND, log_to
from kiosk_app.machine.statuses import ALREADY_RUNS, WRONG_USE
from kiosk_app.machine.supervisor import FIRST_SECONDS, LONGEST_SECONDS, Patience, Supervisor
from shared.client.backoff import Backoff
from shared.client.folders import log_folder, runtime_folder

_log = logging.getLogger(__name__)


def stand_command(arguments: Sequence[str], restarts: int, log_dir: Path) -> list[str]:
    """How a stand is started by its supervisor, which keeps its log in `log_dir`."""
    ours = ["--leashed", "--restarts", str(restarts), "--log-dir", str(log_dir)]
    return [sys.executable, "-m", "kiosk_app", "run", *ours, *arguments]


def main(argv: Sequence[str]) -> int:
    """The command line; answers the exit status."""
    options = _parser().parse_args(argv)
    lock = Lock(runtime_folder() / SUPERVISOR_LOCK)
    if not lock.take():
        sys.stderr.write("skranke-kiosk: a stand is being supervised on this computer already\n")
        return ALREADY_RUNS
    try:
        path = log_to(options.log_dir)
    except OSError as error:
        sys.stderr.write(f"skranke-kiosk: there can be no log in {options.log_dir}: {error}\n")
        return WRONG_USE
    _log.info("the log is %s", path)

    def start(restarts: int, tell: Callable[[Event], None]) -> Child:
        return Child(stand_command(options.stand, restarts, options.log_dir), tell=tell, say=STAND.info)

    patience = Patience(first_sign=options.first_sign, silence=options.silence)
    supervisor = Supervisor(start, Backoff(FIRST_SECONDS, LONGEST_SECONDS, random.random), patience=patience)
    for name in ("SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: supervisor.stop())
    try:
        return supervisor.run()
    finally:
        lock.give_back()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skranke-kiosk supervise",
        description="Starts the stand and starts it again whenever it ends; what stands after -- goes to the stand.",
    )
    usual = Patience()
    parser.add_argument("--log-dir", type=Path, default=log_folder(), metavar="FOLDER", help="where the log is kept")
    parser.add_argument(
        "--silence", type=float, default=usual.silence, metavar="SECONDS", help="longest without a sign of life"
    )
    parser.add_argument(
        "--first-sign", type=float, default=usual.first_sign, metavar="SECONDS", help="longest until the first one"
    )
    parser.add_argument("stand", nargs="*", metavar="ARGUMENT", help="as for `skranke-kiosk run`, after --")
    return parser
