"""The doctor sends somebody to look at this session: its screens, the stand's fonts, what can speak."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from typing import Final

import msgspec
from msgspec import Struct

from kiosk_app.doctor.finding import Finding, Look, ok, warning, wrong
from kiosk_app.doctor.seen import SPEECH, Seen
from kiosk_app.machine.screens import choose
from kiosk_app.settings import KioskSettings

SECONDS: Final = 8.0
_AGAIN_SECONDS: Final = 5.0
_PLATFORM: Final = "QT_QPA_PLATFORM"
_NO_SCREEN: Final = "offscreen"
_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", _PLATFORM)


class Blind(Struct, frozen=True):
    """Nothing was seen; `why` is what was said last, or ""."""

    why: str


def begin_session(settings: KioskSettings, environ: Mapping[str, str], seconds: float = SECONDS) -> Look:
    """Look from now on, as the stand would be started here."""
    until = time.monotonic() + seconds
    looking = _send(settings, environ)

    def look() -> Iterator[Finding]:
        seen = _wait(looking, until)
        yield look_at_screen(settings, seen, has_display=_has_display(environ))
        if isinstance(seen, Blind) and environ.get(_PLATFORM) != _NO_SCREEN:
            seen = _wait(_send(settings, {**environ, _PLATFORM: _NO_SCREEN}), time.monotonic() + _AGAIN_SECONDS)
        yield look_at_fonts(seen)
        yield look_at_speech(settings, seen)

    return look


def look_at_screen(settings: KioskSettings, seen: Seen | Blind, *, has_display: bool) -> Finding:
    """Whether the screen that is wanted is there; `has_display` when this session says that it has one."""
    if isinstance(seen, Blind):
        if has_display:
            return wrong("screen", f"no window can be opened here ({seen.why}): look at Qt's libraries and the display")
        return warning("screen", "this session has no screen: run the doctor where the stand runs, to look at its own")
    shown = [name or f"screen {number}" for number, name in enumerate(seen.screens, 1)]
    names = ", ".join(shown)
    if not settings.fullscreen:
        return ok("screen", f"a window of {settings.width}x{settings.height}; there is {names}")
    choice = choose(seen.screens, seen.primary, settings.screen)
    if choice.index is None:
        return wrong("screen", "there is none: look at its cable and its power")
    if not choice.found:
        return wrong("screen", f"there is no {settings.screen}: take one of {names}, or plug it in")
    return ok("screen", f"the stand fills {shown[choice.index]}; there is {names}")


def look_at_fonts(seen: Seen | Blind) -> Finding:
    """Whether the stand's own fonts can be used."""
    if isinstance(seen, Blind):
        return wrong("fonts", f"they cannot be looked at ({seen.why}): install the program anew")
    if seen.fonts:
        return wrong("fonts", f"{seen.fonts}; install the program anew")
    return ok("fonts", "all of them can be used")


def look_at_speech(settings: KioskSettings, seen: Seen | Blind) -> Finding:
    """Whether the stand can read aloud."""
    if not settings.speech:
        return ok("speech", "it is switched off")
    if isinstance(seen, Blind) or seen.speech is None:
        return warning("speech", "it cannot be looked at here: run the doctor in the stand's own session")
    if seen.speech:
        return warning("speech", f"{seen.speech} Install voices for its languages, or set speech = false.")
    if not seen.voices:
        return warning("speech", "the extra kiosk-voice is not installed: install it, or set speech = false")
    return ok("speech", f"the stand reads aloud in {', '.join(seen.voices)}")


def _has_display(environ: Mapping[str, str]) -> bool:
    return sys.platform in {"win32", "darwin"} or any(environ.get(name) for name in _DISPLAYS)


def _send(settings: KioskSettings, environ: Mapping[str, str]) -> subprocess.Popen[str]:
    speech = [SPEECH, settings.speech_engine] if settings.speech else []
    return subprocess.Popen(  # noqa: S603 - ourselves, with a setting as the one word
        [sys.executable, "-m", "kiosk_app.doctor.seen", *speech],
        env=dict(environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    )


def _wait(looking: subprocess.Popen[str], until: float) -> Seen | Blind:
    try:
        said, complaint = looking.communicate(timeout=max(until - time.monotonic(), 0.1))
    except subprocess.TimeoutExpired:
        looking.kill()
        looking.communicate()
        return Blind("it takes too long")
    try:
        return msgspec.json.decode(said, type=Seen)
    except msgspec.DecodeError:
        lines = [line.strip() for line in complaint.splitlines() if line.strip()]
        return Blind(lines[0] if lines else f"it ended with status {looking.returncode}")
