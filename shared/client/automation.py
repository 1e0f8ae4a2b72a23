"""How tests and the demo drive the real programs: one JSON object a line over a local socket of the user's own."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QObject

from shared.client.decoding import UNREADABLE
from shared.client.local_lines import LineCaller, LineServer

_log = logging.getLogger(__name__)

_PACE_SECONDS = 0.02
_STARTING_SECONDS = 20.0


class AutomationError(Exception):
    """The program said no, or nothing; the message is its sentence."""


class RefusedError(AutomationError):
    """The program has heard it, and said no."""


class AutomationServer(QObject):
    """Listens under `name` as long as it lives; only for a program that was started with --automation.

    `{"do": "tap", ...}` calls `handlers["tap"]` with the whole object and answers `{"ok": result}`; what a handler
    raises is answered as `{"error": "sentence"}`. Raises `OSError` when it cannot listen.
    """

    def __init__(
        self, name: str, handlers: Mapping[str, Callable[[dict[str, Any]], Any]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._handlers = dict(handlers)
        self._server = LineServer(name, self._answer, self)
        if not self._server.listen():
            raise OSError(f"cannot listen for automation as {name}")

    def _answer(self, line: bytes) -> bytes:
        try:
            request = msgspec.json.decode(line, type=dict[str, Any])
        except UNREADABLE as error:
            return _error(f"the request is not one JSON object: {error}")
        do = request.get("do")
        handler = self._handlers.get(do) if isinstance(do, str) else None
        if handler is None:
            return _error(f"there is no {do!r} here; there are: {', '.join(sorted(self._handlers))}")
        try:
            return msgspec.json.encode({"ok": handler(request)})
        except Exception as error:  # noqa: BLE001 - the edge of the process: the one who asked is told
            _log.info("automation: %s failed", do, exc_info=True)
            return _error(str(error) or type(error).__name__)


class AutomationClient:
    """Drives the program that listens under `name`, waiting for each answer.

    Connects at the first call, and waits for the program to start for as long as that call may take, but at least
    20 s.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._caller: LineCaller | None = None

    def call(self, do: str, *, seconds: float = 10.0, **args: Any) -> Any:
        """What the handler `do` answers; raises `AutomationError` for its error, or when none came in `seconds`."""
        caller = self._connected(max(seconds, _STARTING_SECONDS))
        answer = caller.ask(msgspec.json.encode({**args, "do": do}), seconds)
        if answer is None:
            self.close()
            raise AutomationError(f"{self._name} did not answer {do} within {seconds:g} s")
        reply = msgspec.json.decode(answer, type=dict[str, Any])
        if "error" in reply:
            raise RefusedError(str(reply["error"]))
        return reply.get("ok")

    def wait_until(self, do: str, predicate: Callable[[Any], bool], seconds: float = 10.0, **args: Any) -> Any:
        """Ask again until `predicate` likes the answer, and return it; raises `AutomationError` after `seconds`."""
        ends_at = time.monotonic() + seconds
        while True:
            answer = self.call(do, **args)
            if predicate(answer):
                return answer
            if time.monotonic() >= ends_at:
                raise AutomationError(f"{self._name}: {do} did not become what was awaited; at last it was {answer!r}")
            _pause()

    def press(self, name: str, seconds: float = 10.0) -> None:
        """Click on what has that name as soon as it can be clicked on; raises `AutomationError` after `seconds`.

        What a click has done is often seen before the program has its answer, and until then its buttons are grey:
        a person waits for them, too.
        """
        ends_at = time.monotonic() + seconds
        while True:
            try:
                self.call("click", objectName=name)
            except RefusedError:
                if time.monotonic() >= ends_at:
                    raise
                _pause()
            else:
                return

    def close(self) -> None:
        """Hang up; the next call connects again."""
        if self._caller is not None:
            self._caller.close()
            self._caller = None

    def _connected(self, seconds: float) -> LineCaller:
        if self._caller is not None and self._caller.connected:
            return self._caller
        ends_at = time.monotonic() + seconds
        while True:
            caller = LineCaller(self._name)
            if caller.connect(1.0):
                self._caller = caller
                return caller
            if time.monotonic() >= ends_at:
                raise AutomationError(f"nobody listens as {self._name} after {seconds:g} s")
            _pause()


def _pause() -> None:
    """No signal comes from the other process: look again shortly."""
    threading.Event().wait(_PACE_SECONDS)


def _error(sentence: str) -> bytes:
    return msgspec.json.encode({"error": sentence})
