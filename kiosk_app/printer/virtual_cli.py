"""`skranke-kiosk virtual-printer`: a virtual printer as a process, steered by lines on standard input."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication

from kiosk_app.fonts import load_fonts
from kiosk_app.printer.virtual import Event, VirtualPeer
from kiosk_app.printer.virtual_engine import Fault

_WIDTHS: Final = (384, 512, 576)


def main(argv: list[str]) -> int:
    """Print until interrupted; every event is one line of JSON on standard output. Exit status 1: cannot listen."""
    options = _parser().parse_args(argv)
    app = QGuiApplication(["virtual-printer", "-platform", "offscreen"])  # Qt draws no letters without one
    load_fonts()
    try:
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(_run(options))
    except OSError as error:
        sys.stderr.write(f"virtual-printer: {error}\n")
        return 1
    finally:
        app.shutdown()
    return 0


def _parser() -> argparse.ArgumentParser:
    names = ", ".join(Fault)
    parser = argparse.ArgumentParser(
        prog="skranke-kiosk virtual-printer",
        description="An ESC/POS printer without paper: what it prints is drawn into DIR as paper-0001.png and so on.",
        epilog="While it runs, write to its standard input: 'fault NAME ...', 'fault NAME ... after ROWS' for one that "
        f"comes when so many rows of dots have been printed, 'fault none' or 'quit'. Faults: {names}.",
    )
    parser.add_argument("--tcp", type=_host_and_port, default=("127.0.0.1", 0), metavar="HOST:PORT", help="0: any port")
    parser.add_argument("--pty", action="store_true", help="a pseudo-terminal as well, where the system has them")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--width", type=int, choices=_WIDTHS, default=576, help="dots across the paper")
    parser.add_argument("--fault", type=Fault, choices=list(Fault), action="append", default=[], metavar="NAME")
    return parser


def _host_and_port(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdecimal():
        raise argparse.ArgumentTypeError(f"{text}: write HOST:PORT")
    return host.strip("[]"), int(port)


async def _run(options: argparse.Namespace) -> None:
    host, port = options.tcp
    peer = VirtualPeer(
        host=host,
        port=port,
        pty=options.pty,
        out=options.out,
        width_px=options.width,
        faults=options.fault,
        tell=_tell,
    )
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(peer.stop))
    reader = threading.Thread(
        target=_read_lines,
        args=(lambda line: asyncio.run_coroutine_threadsafe(_obey(peer, line), loop),),
        daemon=True,
    )
    reader.start()
    await peer.serve()


def _tell(event: Event) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def _read_lines(obey: Callable[[str], object]) -> None:
    """Straight from the file descriptor: a thread waiting in `sys.stdin` would disturb the end of the process."""
    rest = b""
    with contextlib.suppress(OSError):  # there is no standard input: then nobody steers
        while data := os.read(0, 4096):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                obey(line.decode(errors="replace"))


async def _obey(peer: VirtualPeer, line: str) -> None:
    match line.split():
        case ["fault", "none"]:
            await peer.set_faults(())
        case ["fault", *names, "after", rows] if _are_faults(names) and rows.isdecimal() and int(rows):
            await peer.set_faults([Fault(name) for name in names], after_rows=int(rows))
        case ["fault", *names] if _are_faults(names):
            await peer.set_faults([Fault(name) for name in names])
        case ["quit"]:
            peer.stop()
        case []:
            return
        case _:
            _tell({"event": "not-understood", "line": line})


def _are_faults(names: list[str]) -> bool:
    return bool(names) and all(name in set(Fault) for name in names)
