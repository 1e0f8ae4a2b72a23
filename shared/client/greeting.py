"""What is said to the one running instance of a program, and how to say it without Qt and so in no time."""

from __future__ import annotations

import os
import socket
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from shared.client.decoding import UNREADABLE
from shared.client.folders import runtime_folder, socket_name

PROTOCOL = 1
"""The version of what is said on the socket, in the first message: an older program may still be running."""

_CONNECT_SECONDS = 1.0


class Hello(Struct, frozen=True):
    """What is asked of the instance, as "show"."""

    protocol: int
    request: str = ""


class Answer(Struct, frozen=True):
    """What the instance says; `told` is the answer to a question, None to a wish."""

    ok: bool
    protocol: int = PROTOCOL
    told: Any = None


class Silence(StrEnum):
    """Why there is no answer."""

    NOBODY = "nobody"
    """No such program runs."""
    NO_ANSWER = "no-answer"
    """One runs and does not answer."""
    NOT_UNDERSTOOD = "not-understood"
    """Another version of the program runs."""


def ask_instance(app: str, request: str, *, seconds: float, folder: Path | None = None) -> Answer | Silence:
    """Ask the user's instance of `app`, and wait `seconds` for the answer; starts nothing.

    The instances meet in `folder`, the user's own when None.
    """
    name = socket_name(app, folder or runtime_folder())
    line = msgspec.json.encode(Hello(protocol=PROTOCOL, request=request)) + b"\n"
    said = _ask_by_path(name, line, seconds) if os.path.isabs(name) else _ask_by_name(name, line, seconds)  # noqa: PTH117 - a pipe's name is no path
    if said is None or isinstance(said, Silence):
        return said or Silence.NO_ANSWER
    return read_answer(said)


def read_answer(line: bytes) -> Answer | Silence:
    """The answer that stands in the line."""
    try:
        answer = msgspec.json.decode(line, type=Answer)
    except UNREADABLE:
        return Silence.NOT_UNDERSTOOD
    return answer if answer.ok else Silence.NOT_UNDERSTOOD


def _ask_by_path(name: str, line: bytes, seconds: float) -> bytes | Silence | None:
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(_CONNECT_SECONDS)
        try:
            caller.connect(name)
        except TimeoutError:
            return None
        except OSError:
            return Silence.NOBODY
        caller.settimeout(seconds)
        try:
            caller.sendall(line)
            with caller.makefile("rb") as answers:
                return answers.readline() or None
        except OSError:
            return None


def _ask_by_name(name: str, line: bytes, seconds: float) -> bytes | Silence | None:
    """Where the socket is no file, as on Windows, Qt knows where it is; that takes its time to load."""
    from shared.client.local_lines import LineCaller  # noqa: PLC0415 - only here is Qt needed

    caller = LineCaller(name)
    if not caller.connect(_CONNECT_SECONDS):
        return Silence.NOBODY
    answer = caller.ask(line, seconds)
    caller.close()
    return answer
