"""The spooler of Windows: every ticket is one raw document, and nobody says what becomes of it."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from typing import Final, Protocol

from kiosk_app.printer.transport import Transport, TransportError

_TITLE: Final = "Ticket"


class Spooler(Protocol):
    """A printer opened in the spooler. Every call may wait for the spooler, and raises OSError when it refuses."""

    def begin_document(self, title: str, /) -> None:
        """What is written from here on belongs together."""

    def write(self, data: bytes) -> int:
        """How many bytes were taken."""

    def end_document(self) -> None:
        """It is whole, and may be printed."""

    def abort(self) -> None:
        """The document that has begun is not printed."""

    def close(self) -> None:
        """Let go of the printer."""


def open_spooler(printer: str) -> Transport:
    """Raises OSError when Windows has no printer of that name, or when this is not Windows."""
    return SpoolerTransport(_open(printer))


class SpoolerTransport:
    """Reading only waits. Nothing is printed before a ticket has ended."""

    two_way = False

    def __init__(self, spooler: Spooler) -> None:
        self._spooler = spooler
        self._interrupted = threading.Event()
        self._in_document = False

    def begin(self) -> None:
        """A document begins."""
        with _told():
            self._spooler.begin_document(_TITLE)
        self._in_document = True

    def end(self) -> None:
        """The spooler may print it."""
        self._in_document = False
        with _told():
            self._spooler.end_document()

    def read(self, seconds: float) -> bytes:
        """Nothing, after `seconds` or when interrupted."""
        if self._interrupted.wait(seconds):
            self._interrupted.clear()
        return b""

    def write(self, data: memoryview, seconds: float) -> int:  # noqa: ARG002 - the spooler knows no time limit
        """How many bytes were taken."""
        with _told():
            return self._spooler.write(bytes(data))

    def interrupt(self) -> None:
        """Make the read that is waiting, or the next one, return at once."""
        self._interrupted.set()

    def close(self, *, drop_unsent: bool = False) -> None:  # noqa: ARG002 - what is not whole never leaves
        """Let go of the printer; a document that is not whole is not printed."""
        with contextlib.suppress(OSError):  # the spooler has been stopped: it prints nothing
            if self._in_document:
                self._spooler.abort()
            self._spooler.close()


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise TransportError(str(error)) from error


if sys.platform == "win32":
    import pywintypes
    import win32print

    class _Windows:
        """`win32print`, with its errors as OSError."""

        def __init__(self, printer: str) -> None:
            with _as_os_error():
                self._handle = win32print.OpenPrinter(printer)

        def begin_document(self, title: str, /) -> None:
            """RAW: what is written goes to the printer as it is."""
            with _as_os_error():
                win32print.StartDocPrinter(self._handle, 1, (title, None, "RAW"))

        def write(self, data: bytes) -> int:
            """How many bytes were taken."""
            with _as_os_error():
                return int(win32print.WritePrinter(self._handle, data))

        def end_document(self) -> None:
            """It may be printed."""
            with _as_os_error():
                win32print.EndDocPrinter(self._handle)

        def abort(self) -> None:
            """It is not printed."""
            with _as_os_error():
                win32print.AbortPrinter(self._handle)

        def close(self) -> None:
            """Let go of the printer."""
            with _as_os_error():
                win32print.ClosePrinter(self._handle)

    @contextlib.contextmanager
    def _as_os_error() -> Iterator[None]:
        try:
            yield
        except pywintypes.error as error:
            raise OSError(error.strerror) from error

    def _open(printer: str) -> Spooler:
        return _Windows(printer)

else:

    def _open(printer: str) -> Spooler:
        raise OSError(f"only Windows has a spooler: {printer} is reached by tcp://, serial:// or usb:// here")
