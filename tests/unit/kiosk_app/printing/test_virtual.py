"""The virtual printer as a peer on a wire."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk_app.printer import protocol
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Engine, Fault

ASK_ALL = b"".join(protocol.ASK_STATUS)
PICTURE = b"\x1dv0\x00\x01\x00\x02\x00\xaa\x55"
CUT = b"\x1dV\x00"


class Host:
    """An engine and what it has said and cut."""

    def __init__(self) -> None:
        self.said = bytearray()
        self.papers: list[QImage] = []
        self.engine = Engine(576, self.said.extend, self.papers.append)

    def send(self, data: bytes) -> bytes:
        """What it says to this."""
        self.said.clear()
        self.engine.receive(data)
        return bytes(self.said)


@pytest.fixture
def host(fonts: None) -> Host:
    """A host wired straight to an engine."""
    return Host()


@pytest.mark.parametrize(
    ("faults", "answer"),
    [
        ([], b"\x12\x12\x12\x12"),
        ([Fault.NEAR_END], b"\x12\x12\x12\x1e"),
        ([Fault.OUT], b"\x1a\x32\x12\x7e"),
        ([Fault.COVER], b"\x1a\x16\x12\x12"),
        ([Fault.CUTTER], b"\x1a\x52\x1a\x12"),
        ([Fault.MUTE], b""),
    ],
)
def test_status_is_answered_at_once(faults: list[Fault], answer: bytes, host: Host) -> None:
    """Real-time questions are answered in every trouble, even in the middle of a picture."""
    host.engine.set_faults(faults)
    host.send(PICTURE[:9])
    assert host.send(ASK_ALL) == answer


def test_trouble_is_told_unasked_when_wanted(host: Host) -> None:
    """Automatic status comes when it is switched on and at every change, until the printer is initialised."""
    assert host.send(protocol.AUTO_STATUS_ON) == b"\x10\x00\x00\x0f"
    host.said.clear()
    host.engine.set_faults([Fault.OUT])
    assert host.said == b"\x18\x00\x0f\x0f"
    host.engine.set_faults([])
    host.send(protocol.INIT)
    host.said.clear()
    host.engine.set_faults([Fault.OUT])
    assert not host.said


def test_what_is_held_is_printed_after_the_trouble(host: Host) -> None:
    """Paper out stops the work; new paper lets it go on, and the host hears of it."""
    host.engine.set_faults([Fault.OUT])
    assert host.send(PICTURE + CUT + protocol.ask_printed(b"0001")) == b""
    host.engine.set_faults([])
    assert host.said == b"\x37\x220001\x00"
    assert len(host.papers) == 1


def test_what_is_discarded_never_comes(host: Host) -> None:
    """After the clear command the old ticket is gone, and the next one is whole."""
    host.engine.set_faults([Fault.OUT])
    assert host.send(PICTURE + CUT + PICTURE[:5]) == b""
    assert host.send(protocol.DISCARD) == b"\x37\x25\x00"
    host.engine.set_faults([])
    assert host.papers == []
    host.send(PICTURE + CUT)
    assert [paper.height() for paper in host.papers] == [2]


def test_an_old_printer_knows_no_ids(host: Host) -> None:
    """It passes over the request and still says when it has processed everything."""
    host.engine.set_faults([Fault.NO_PROCESS_ID])
    assert host.send(protocol.ask_printed(b"0001") + protocol.ASK_PROCESSED) == b"\x00"


def test_unknown_commands_leave_no_trace(host: Host) -> None:
    """Commands that are not played here are passed over with all their bytes."""
    unknown = (
        b"\x1d(E\x03\x00abc"  # user settings
        b"\x1bp\x00ab"  # cash drawer
        b"\x1dk\x49\x03xyz"  # barcode with a length
        b"\x1dk\x04AB\x00"  # barcode with an end
        b"\x1b*!\x01\x00abc"  # picture in columns
        b"\x1d8L\x02\x00\x00\x00ab"  # large graphics
        b"\x1c.\x1bt\x10\x1b3a"  # Kanji off, code page, line spacing
    )
    host.send(unknown + PICTURE + CUT)
    assert [paper.height() for paper in host.papers] == [2]


def test_text_is_drawn(host: Host) -> None:
    """Text mode leaves ink too: more of it for two lines, wider when magnified."""
    host.send("Nummer P042\nÆøå\n".encode("cp1252") + CUT + b"\x1d!\x11P\n" + CUT)
    assert [paper.height() for paper in host.papers] == [60, 60]
    assert all(any(bytes(paper.constBits())) for paper in host.papers)


def test_text_follows_its_code_page(host: Host) -> None:
    """The same letter in two code pages looks the same."""
    host.send(b"\x1bt\x10" + "æ".encode("cp1252") + b"\n" + CUT + b"\x1bt\x00" + "æ".encode("cp437") + b"\n" + CUT)
    assert host.papers[0] == host.papers[1]


def test_papers_are_numbered_on(qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path) -> None:
    """A folder with papers is continued, and a paper appears whole, with its margin."""
    (tmp_path / "paper-0041.png").write_bytes(b"")
    virtual = VirtualPrinter(out=tmp_path)
    virtual.start()
    host, _, port = virtual.address.removeprefix("tcp://").partition(":")
    with socket.create_connection((host, int(port))) as wire:
        wire.sendall(PICTURE + CUT + CUT + protocol.ask_printed(b"0001"))
        assert wire.recv(100) == b"\x37\x220001\x00"
    virtual.stop()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["paper-0041.png", "paper-0042.png"]
    assert QImage(str(tmp_path / "paper-0042.png")).width() > 576


def test_the_first_connection_owns_the_printer(printer: VirtualPrinter) -> None:
    """Another host waits until the first has gone, and is served then."""
    host, _, port = printer.address.removeprefix("tcp://").partition(":")
    with socket.create_connection((host, int(port))) as first:
        first.sendall(ASK_ALL)
        assert first.recv(1) == b"\x12"
        second = socket.create_connection((host, int(port)))
        second.settimeout(0.1)
        second.sendall(ASK_ALL[:3])
        with pytest.raises(TimeoutError):
            second.recv(1)
    second.settimeout(5)
    assert second.recv(1) == b"\x12"
    second.close()


def test_runs_as_a_process(tmp_path: Path) -> None:
    """The program says where it listens, what it cuts and which faults it got, in lines of JSON, and ends cleanly."""
    command = [
        sys.executable,
        "-c",
        "import sys; from kiosk_app.printer.virtual_cli import main; sys.exit(main(sys.argv[1:]))",
    ]
    arguments = ["--tcp", "127.0.0.1:0", "--out", str(tmp_path), "--width", "384", "--fault", "near-end"]
    with subprocess.Popen(command + arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        listening = json.loads(process.stdout.readline())
        host, _, port = listening["tcp"].partition(":")
        with socket.create_connection((host, int(port))) as wire:
            wire.sendall(protocol.ASK_STATUS[3])
            assert wire.recv(1) == b"\x1e"
            wire.sendall(PICTURE + b"Hej\n" + CUT)
            cut = json.loads(process.stdout.readline())
            assert cut == {"event": "cut", "file": str(tmp_path / "paper-0001.png"), "rows": 32}
            for line, faults in (("fault out cover", ["cover", "out"]), ("fault none", [])):
                process.stdin.write(line + "\n")
                process.stdin.flush()
                assert json.loads(process.stdout.readline()) == {"event": "fault", "faults": faults}
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_speaks_over_a_pseudo_terminal(qtbot: QtBot, qapp: QGuiApplication) -> None:
    """The same printer answers at the other end of a terminal."""
    virtual = VirtualPrinter(pty=True)
    virtual.start()
    terminal = os.open(virtual.pty_address.removeprefix("pty://"), os.O_RDWR | os.O_NOCTTY)
    os.write(terminal, protocol.ASK_STATUS[0])
    assert os.read(terminal, 1) == b"\x12"
    os.close(terminal)
    virtual.stop()
