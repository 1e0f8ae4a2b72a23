"""A virtual printer at the other end of a real wire: TCP, and a pseudo-terminal on POSIX."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
import sys
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QImage

from kiosk_app.printer.virtual_engine import Engine, Fault
from kiosk_app.printer.virtual_paper import with_margin

_CHUNK: Final = 4096
_SLOW_CHUNK: Final = 48
_SLOW_BYTES_PER_SECOND: Final = 960
_PICTURES: Final = (b"\x1dv0", b"\x1d8L", b"\x1d(L")
_HEAD: Final = 50
"""Bytes of a picture that still arrive on a wire without connections when it breaks."""
_RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)

Event = dict[str, Any]


class VirtualPeer:
    """The printer as a coroutine: `serve` until `stop`; all methods belong to its loop.

    Each piece of paper goes to `papers` and, with `out`, to `paper-0001.png` and so on in that folder, whole at once.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        pty: bool = False,
        out: Path | None = None,
        width_px: int = 576,
        faults: Collection[Fault] = (),
        tell: Callable[[Event], None] = lambda _event: None,
    ) -> None:
        self._host, self._port, self._wants_pty, self._out = host, port, pty, out
        self._tell = tell
        self._engine = Engine(width_px, self._answer, self._keep, self._struck)
        self._engine.set_faults(faults)
        self._number = _last_number(out)
        self._line: Callable[[bytes], None] | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._hosts: set[asyncio.Task[None]] = set()
        self._owned = asyncio.Lock()
        self._reads = asyncio.Event()
        self._stopped = asyncio.Event()
        self._server: socket.socket | None = None
        self._lost = False
        self.papers: list[QImage] = []
        self.tcp: str = ""
        self.pty: str | None = None

    async def serve(self) -> None:
        """Listen; tells the event `listening` with the addresses. Raises OSError if the port is taken."""
        await self._listen()
        terminal = None
        if self._wants_pty:
            ours, theirs = _open_pty()
            self.pty = _name_of(theirs)
            terminal = asyncio.create_task(self._serve_pty(ours, theirs))
        self._apply()
        self._tell({"event": "listening", "tcp": self.tcp, "pty": self.pty})
        await self._stopped.wait()
        self._shut()
        await self._hang_up()
        if terminal is not None:
            terminal.cancel()
            await asyncio.gather(terminal, return_exceptions=True)

    def stop(self) -> None:
        """Close every wire and end `serve`."""
        self._stopped.set()

    @property
    def faults(self) -> frozenset[Fault]:
        """What is wrong now."""
        return self._engine.faults

    @property
    def in_the_slot(self) -> QImage:
        """What is printed and not cut off."""
        return self._engine.in_the_slot

    async def set_faults(self, faults: Collection[Fault], *, after_rows: int = 0) -> None:
        """From now on exactly these are wrong, or from when so many more rows of dots have been printed."""
        self._engine.set_faults(faults, after_rows=after_rows)
        self._lost = False
        if after_rows:
            return
        if Fault.OFF not in faults and self._server is None:
            await self._listen()
        self._struck()

    def _struck(self) -> None:
        self._apply()
        self._tell({"event": "fault", "faults": sorted(self._engine.faults)})

    def _apply(self) -> None:
        """What the engine's faults mean for the wire."""
        if Fault.HALF_CLOSE in self._engine.faults:
            self._half_close()
        if Fault.OFF in self._engine.faults:
            self._shut()
            for writer in self._writers:
                writer.transport.abort()
        self._open_or_shut()

    async def _listen(self) -> None:
        """Not asyncio's own server: it leaves behind who is just being accepted when it is closed."""
        door = socket.create_server((self._host, self._port))
        door.setblocking(False)
        self._host, self._port = door.getsockname()[:2]
        self.tcp = f"{self._host}:{self._port}"
        self._server = door
        asyncio.get_running_loop().add_reader(door, self._accept, door)

    def _accept(self, door: socket.socket) -> None:
        try:
            connection, _ = door.accept()
        except (BlockingIOError, ConnectionError):
            return  # whoever knocked has gone
        connection.setblocking(False)
        host = asyncio.get_running_loop().create_task(self._on_connection(connection))
        self._hosts.add(host)
        host.add_done_callback(self._hosts.discard)

    def _shut(self) -> None:
        if self._server is not None:
            asyncio.get_running_loop().remove_reader(self._server)
            self._server.close()
            self._server = None

    async def _on_connection(self, connection: socket.socket) -> None:
        """The first connection owns the printer, the others wait."""
        reader, writer = await asyncio.open_connection(sock=connection, limit=_CHUNK)
        self._writers.add(writer)
        try:
            if self._stopped.is_set() or Fault.OFF in self._engine.faults:
                writer.transport.abort()
            async with self._owned:
                await self._serve_host(reader, writer)
        finally:
            self._writers.discard(writer)
            writer.close()
            with contextlib.suppress(ConnectionError):  # the host has gone already
                await writer.wait_closed()

    async def _hang_up(self) -> None:
        """Until the last connection has ended."""
        self._reads.set()
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.gather(*self._hosts)

    async def _serve_host(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        self._line = lambda data: _write_while_open(writer, data)
        try:
            if Fault.HALF_CLOSE in self._engine.faults:
                self._half_close()
            await self._converse(reader)
        except ConnectionError:
            return  # the host has gone; the next one may come
        finally:
            self._line = self._writer = None

    async def _serve_pty(self, terminal: int, other_end: int) -> None:
        """The other end stays open here too: a host may come and go."""
        reader = asyncio.StreamReader(limit=_CHUNK)
        with os.fdopen(os.dup(terminal), "rb", buffering=0) as pipe:
            loop = asyncio.get_running_loop()
            transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
            try:
                await self._converse(reader, lambda data: _write_all(terminal, data))
            finally:
                transport.close()
                os.close(terminal)
                os.close(other_end)

    async def _converse(self, reader: asyncio.StreamReader, line: Callable[[bytes], None] | None = None) -> None:
        while data := await reader.read(_SLOW_CHUNK if Fault.SLOW in self._engine.faults else _CHUNK):
            await self._reads.wait()
            if self._stopped.is_set() or reader.exception() is not None:
                return  # what it has not read goes with a connection that was reset
            if line is not None:
                self._line = None if self._lost else line
            if Fault.RESET in self._engine.faults and not self._lost and (start := _picture_in(data)) >= 0:
                if self._writer is not None:
                    self._reset(self._writer)
                    return
                self._engine.receive(data[: start + _HEAD])
                self._lost = True
            if not self._lost:
                self._engine.receive(data)
            self._open_or_shut()
            if Fault.SLOW in self._engine.faults:
                await asyncio.sleep(len(data) / _SLOW_BYTES_PER_SECOND)

    def _open_or_shut(self) -> None:
        if self._engine.full or Fault.STALL in self._engine.faults:
            self._reads.clear()
        else:
            self._reads.set()

    def _reset(self, writer: asyncio.StreamWriter) -> None:
        connection = writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        writer.transport.abort()
        self._tell({"event": "reset"})

    def _half_close(self) -> None:
        if self._writer is not None:
            self._writer.write_eof()

    def _answer(self, data: bytes) -> None:
        if self._line is not None:
            self._line(data)

    def _keep(self, piece: QImage) -> None:
        self._number += 1
        self.papers.append(piece)
        file = None if self._out is None else _save(piece, self._out / f"paper-{self._number:04}.png")
        self._tell({"event": "cut", "file": file, "rows": piece.height()})


class VirtualPrinter:
    """The same in a thread of its own, for tests and other programs; its methods are called from outside."""

    def __init__(self, *, out: Path | None = None, pty: bool = False, width_px: int = 576, port: int = 0) -> None:
        self._options: dict[str, Any] = {"out": out, "pty": pty, "width_px": width_px, "port": port}
        self._thread = threading.Thread(target=self._run, name="virtual-printer", daemon=True)
        self._listening = threading.Event()
        self._peer: VirtualPeer
        self._loop: asyncio.AbstractEventLoop
        self.events: list[Event] = []

    def start(self) -> None:
        """Listen; returns when a host can connect. Raises TimeoutError when it cannot."""
        self._thread.start()
        if not self._listening.wait(timeout=10):
            raise TimeoutError("the virtual printer does not listen")

    def stop(self) -> None:
        """Close every wire and end the thread."""
        self._loop.call_soon_threadsafe(self._peer.stop)
        self._thread.join()

    @property
    def address(self) -> str:
        """For `PrinterWorker`, over TCP."""
        return f"tcp://{self._peer.tcp}"

    @property
    def pty_address(self) -> str:
        """For `PrinterWorker`, over the pseudo-terminal that was asked for."""
        return f"pty://{self._peer.pty}"

    @property
    def papers(self) -> list[QImage]:
        """The pieces of paper so far: exactly the dots that were printed, black and white, without margins."""
        return list(self._peer.papers)

    @property
    def in_the_slot(self) -> QImage:
        """What is printed and not cut off."""

        async def look() -> QImage:
            return self._peer.in_the_slot

        return asyncio.run_coroutine_threadsafe(look(), self._loop).result(timeout=10)

    def set_fault(self, *faults: Fault, after_rows: int = 0) -> None:
        """From now on, or after so many more rows of dots, exactly these are wrong; with none given, all is well."""
        change = self._peer.set_faults(faults, after_rows=after_rows)
        asyncio.run_coroutine_threadsafe(change, self._loop).result(timeout=10)

    @property
    def faults(self) -> frozenset[Fault]:
        """What is wrong now."""
        return self._peer.faults

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._peer = VirtualPeer(**self._options, tell=self._note)
        await self._peer.serve()

    def _note(self, event: Event) -> None:
        self.events.append(event)
        if event["event"] == "listening":
            self._listening.set()


def _picture_in(data: bytes) -> int:
    """Where the first picture begins; -1 for nowhere."""
    return min((start for picture in _PICTURES if (start := data.find(picture)) >= 0), default=-1)


def _last_number(out: Path | None) -> int:
    if out is None:
        return 0
    out.mkdir(parents=True, exist_ok=True)
    numbers = (path.stem.removeprefix("paper-") for path in out.glob("paper-*.png"))
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def _save(piece: QImage, path: Path) -> str:
    part = path.with_name(f".{path.name}")
    if not with_margin(piece).save(str(part)):
        raise OSError(f"{part} cannot be written")
    part.replace(path)
    return str(path)


def _write_while_open(writer: asyncio.StreamWriter, data: bytes) -> None:
    """Nothing to a host that has gone: what it sent before may ask for many answers still."""
    if not writer.transport.is_closing():
        writer.write(data)


def _write_all(terminal: int, data: bytes) -> None:
    """Answers are a few bytes: what a terminal that nobody reads does not take is lost, as on a real wire."""
    try:
        os.write(terminal, data)
    except BlockingIOError:
        return


if sys.platform == "win32":

    def _open_pty() -> tuple[int, int]:
        raise OSError("there are no pseudo-terminals on Windows")

    def _name_of(_terminal: int) -> str:
        raise NotImplementedError

else:
    import tty

    def _open_pty() -> tuple[int, int]:
        ours, theirs = os.openpty()
        tty.setraw(theirs)
        return ours, theirs

    def _name_of(terminal: int) -> str:
        return os.ttyname(terminal)
