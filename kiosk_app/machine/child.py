"""The stand as its supervisor has it: a process, what it says, and a way to end it."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO, Final

from msgspec import Struct

END_SECONDS: Final = 10.0
_LAST_WORDS_SECONDS: Final = 1.0
"""Not for ever: something that the child has started may hold on to the pipe."""

if sys.platform == "win32":
    _NEW_GROUP = subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _NEW_GROUP = 0


class SignOfLife(Struct, frozen=True):
    """The child has said something on its standard output."""

    child: Child


class Ended(Struct, frozen=True):
    """The child has ended; a negative status is the signal that ended it."""

    child: Child
    status: int


class Stop(Struct, frozen=True):
    """The supervisor is to end."""


Event = SignOfLife | Ended | Stop


class Child:
    """A process just started from `command`. It is told to end by the end of its standard input.

    `tell` gets the events, `say` each line of its standard error; both from threads. Started in a session of its own,
    so that Ctrl-C reaches only the supervisor. Raises `OSError` when it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        tell: Callable[[Event], object],
        say: Callable[[str], object],
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - the command is the stand's own
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=sys.platform != "win32",
            creationflags=_NEW_GROUP,
        )
        self._tell = tell
        self._say = say
        threads = (self._read_signs, self._read_words)
        self._readers = [threading.Thread(target=read, name=f"stand-{read.__name__}", daemon=True) for read in threads]
        self._waiter = threading.Thread(target=self._wait, name="stand-wait", daemon=True)
        for thread in (*self._readers, self._waiter):
            thread.start()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def end(self) -> int:
        """Have it end in order, and by force after 10 s; its status."""
        self._close_input()
        if sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        self._waiter.join()
        return self._process.returncode

    def kill(self) -> None:
        """End it at once."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    def _wait(self) -> None:
        status = self._process.wait()
        for reader in self._readers:
            reader.join(_LAST_WORDS_SECONDS)
        self._close_input()
        self._tell(Ended(self, status))

    def _read_signs(self) -> None:
        for _ in _lines(self._process.stdout):
            self._tell(SignOfLife(self))

    def _read_words(self) -> None:
        for line in _lines(self._process.stderr):
            self._say(line)

    def _close_input(self) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()


def _lines(pipe: IO[bytes] | None) -> Iterator[str]:
    assert pipe is not None
    with pipe:
        for line in pipe:
            yield line.decode("utf-8", errors="replace").rstrip()
