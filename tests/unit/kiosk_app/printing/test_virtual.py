"""The virtual printer as a peer on a wire."""

from __future__ import annotations

import gc
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
        ([Fault.HEAT], b"\x1a\x52\x52\x12"),
        ([Fault.OTHER_ANSWER, Fault.NEAR_END], b"\x12\x12\x1e\x12"),
        ([Fault.MUTE], b""),
        ([Fault.OFF], b""),
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


def picture(rows: int) -> bytes:
    """A black raster of a byte's width."""
    return b"\x1dv0\x00\x01\x00" + rows.to_bytes(2, "little") + b"\xff" * rows


def stored(rows: bytes, command: bytes = b"\x1d8L") -> bytes:
    """The same as packed graphics: kept, and printed."""
    body = b"\x30\x70\x30\x01\x01\x31\x08\x00" + len(rows).to_bytes(2, "little") + rows
    return command + len(body).to_bytes(4 if command == b"\x1d8L" else 2, "little") + body + b"\x1d(L\x02\x00\x30\x32"


def rows_of_ink(paper: QImage) -> list[int]:
    """The first byte of every row."""
    return [bytes(paper.constBits())[row * paper.bytesPerLine()] for row in range(paper.height())]


@pytest.mark.parametrize("command", [b"\x1d8L", b"\x1d(L"])
def test_packed_graphics(command: bytes, host: Host) -> None:
    """A picture is kept, printed once, and white is fed in dots when the unit of motion is a dot."""
    host.send(protocol.INIT + b"\x1dP\xcb\xcb" + b"\x1bJ\x03" + stored(b"\xaa\x55", command) + b"\x1bJ\x02")
    host.send(b"\x1d(L\x02\x00\x30\x32" + CUT)
    assert [rows_of_ink(paper) for paper in host.papers] == [[0, 0, 0, 0xAA, 0x55, 0, 0]]


def test_feeds_half_dots_unless_told(host: Host) -> None:
    """As on the real ones, `ESC J` counts half dots after power-on and `ESC @`."""
    host.send(b"\x1dP\xcb\xcb" + protocol.INIT + b"\x1bJ\x08" + CUT)
    assert [paper.height() for paper in host.papers] == [4]


@pytest.mark.parametrize(
    "body", [b"\x30\x70\x30\x02\x01\x31\x08\x00\x01\x00\xff", b"\x30\x70\x30\x01\x01\x31\x08\x00\x02\x00\xff"]
)
def test_graphics_that_are_not_played(body: bytes, host: Host) -> None:
    """A picture that is stretched, or that is not as long as it says, is passed over."""
    host.send(b"\x1d8L" + len(body).to_bytes(4, "little") + body + b"\x1d(L\x02\x00\x30\x32" + PICTURE + CUT)
    assert [paper.height() for paper in host.papers] == [2]


def test_real_time_commands_are_obeyed_inside_graphics(host: Host) -> None:
    """Data that look like a question are answered, and a discard leaves nothing of the picture."""
    assert host.send(stored(b"\x10\x04\x01\xff")[:-8]) == b"\x12"
    assert host.send(protocol.DISCARD) == b"\x37\x25\x00"
    host.send(stored(b"\xaa") + CUT)
    assert [rows_of_ink(paper) for paper in host.papers] == [[0xAA]]


def test_paper_ends_at_the_row(host: Host) -> None:
    """The old roll's piece has just the rows that were printed; the rest comes on the new one."""
    host.send(protocol.AUTO_STATUS_ON)
    host.engine.set_faults([Fault.OUT], after_rows=3)
    assert host.send(picture(5) + CUT + protocol.ask_printed(b"0001")) == b"\x18\x00\x0f\x0f"
    assert host.papers == []
    host.said.clear()
    host.engine.set_faults([])
    assert host.said == b"\x10\x00\x00\x0f\x37\x220001\x00"
    assert [paper.height() for paper in host.papers] == [3, 2]


def test_a_cover_opened_in_the_middle_tears_nothing(host: Host) -> None:
    """The paper stays where it is, and the ticket goes on in one piece; discarded, only what is printed stays."""
    for discards, heights in ((False, [5]), (True, [3])):
        host.papers.clear()
        host.engine.set_faults([Fault.COVER], after_rows=3)
        host.send(picture(5) + CUT)
        host.send(protocol.DISCARD * discards)
        host.engine.set_faults([])
        host.send(CUT)
        assert [paper.height() for paper in host.papers] == heights


def test_power_is_lost_in_the_middle(host: Host) -> None:
    """What was held is gone, what is on paper stays, and nothing is heard without power."""
    host.engine.set_faults([Fault.OFF], after_rows=3)
    assert host.send(picture(5) + CUT + protocol.ask_printed(b"0001")) == b""
    assert host.send(ASK_ALL + picture(7)) == b""
    host.engine.set_faults([])
    assert host.send(ASK_ALL) == b"\x12\x12\x12\x12"
    host.send(picture(2) + CUT)
    assert [paper.height() for paper in host.papers] == [5]


@pytest.mark.parametrize(
    ("fault", "status", "end"),
    [
        (Fault.OTHER_ANSWER, b"\x12" * 4, b"_SKRANKE\x00\x12"),
        (Fault.FOREIGN_ID, b"\x12" * 4, b"\x37\x22ZZZZ\x00\x00"),
        (Fault.CUT_SHORT, b"\x12" * 4, b"\x37\x220\x00"),
    ],
)
def test_wrong_answers(fault: Fault, status: bytes, end: bytes, host: Host) -> None:
    """Each lies in its own way."""
    host.engine.set_faults([fault])
    assert host.send(ASK_ALL) == status
    assert host.send(protocol.ask_printed(b"0001") + protocol.ASK_PROCESSED) == end


def test_noise_is_not_what_it_should_be(host: Host) -> None:
    """Some bytes come, and never the answer."""
    host.engine.set_faults([Fault.NOISE])
    assert len({host.send(protocol.ASK_STATUS[0]) for _ in range(20)}) > 10


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


def test_answers_to_a_host_that_has_gone(printer: VirtualPrinter) -> None:
    """Who asks much and leaves is answered no further, without a word in the log, and the next one is served."""
    host, _, port = printer.address.removeprefix("tcp://").partition(":")
    address = (host, int(port))
    with socket.create_connection(address) as leaving:
        leaving.sendall(ASK_ALL * 100)
    with socket.create_connection(address, timeout=10) as following:
        following.sendall(ASK_ALL)
        assert following.recv(1) == b"\x12"


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
            process.stdin.write("fault out after 0\nfault heat after 1\n")
            process.stdin.flush()
            wrong = {"event": "not-understood", "line": "fault out after 0"}
            assert json.loads(process.stdout.readline()) == wrong
        with socket.create_connection((host, int(port))) as wire:
            wire.sendall(protocol.ASK_STATUS[0])
            assert wire.recv(1) == b"\x12"
            wire.sendall(PICTURE)
            assert json.loads(process.stdout.readline()) == {"event": "fault", "faults": ["heat"]}
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


@pytest.mark.filterwarnings("error::ResourceWarning")
def test_stopping_forgets_nobody_who_is_just_coming(qapp: QGuiApplication) -> None:
    """A host that is being accepted is hung up on too: nothing is left to the garbage collector."""
    left: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "unraisablehook", lambda told: left.append(str(told.exc_value)))
        for _ in range(50):
            virtual = VirtualPrinter()
            virtual.start()
            host, _, port = virtual.address.removeprefix("tcp://").partition(":")
            with socket.create_connection((host, int(port))):
                virtual.stop()
        del virtual
        gc.collect()
    assert left == []
