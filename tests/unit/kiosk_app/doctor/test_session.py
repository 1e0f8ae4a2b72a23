from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

import kiosk_app.fonts
from kiosk_app.doctor.finding import Finding, State
from kiosk_app.doctor.seen import Seen, fault_of_fonts
from kiosk_app.doctor.session import Blind, begin_session, look_at_fonts, look_at_screen, look_at_speech
from kiosk_app.fonts import _FILES
from kiosk_app.settings import KioskSettings

Make = Callable[..., KioskSettings]
TWO = Seen(platform="xcb", screens=("HDMI-1", "DP-2"), primary=0, fonts="", speech="", voices=("da", "en"))
WITHOUT_A_SCREEN = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}


def looked(settings: KioskSettings, environ: dict[str, str]) -> dict[str, Finding]:
    """What is found in a session with that environment, by name."""
    found = list(begin_session(settings, environ)())
    assert [finding.check for finding in found] == ["screen", "fonts", "speech"]
    return {finding.check: finding for finding in found}


def test_a_session_is_looked_at(settings: Make) -> None:
    """Screen and fonts of this very session, as Qt has them."""
    found = looked(settings(speech=False), {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert {finding.state for finding in found.values()} == {State.OK}
    assert found["screen"].words == "the stand fills screen 1; there is screen 1"
    assert found["speech"].words == "it is switched off"


def test_a_screen_that_is_not_there(settings: Make) -> None:
    """Told with those that are."""
    found = looked(settings(speech=False, screen="HDMI-7"), {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert found["screen"].state is State.WRONG
    assert found["screen"].words.startswith("there is no HDMI-7: take one of screen 1")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="every session has a screen there")
def test_a_session_without_a_screen(settings: Make) -> None:
    """That is no fault of the stand; Qt ends who looks, and the doctor looks at the fonts all the same."""
    environ = {name: value for name, value in WITHOUT_A_SCREEN.items() if name != "QT_QPA_PLATFORM"}
    found = looked(settings(speech=False), environ)
    assert found["screen"].state is State.WARNING
    assert "this session has no screen" in found["screen"].words
    assert found["fonts"].state is State.OK


def test_a_session_whose_screen_cannot_be_used(settings: Make) -> None:
    """It says that there is one, so something is wrong, and Qt's reason is told."""
    found = looked(settings(speech=False), {**WITHOUT_A_SCREEN, "QT_QPA_PLATFORM": "no-such-plugin"})
    assert found["screen"].state is State.WRONG
    assert "no-such-plugin" in found["screen"].words
    assert found["fonts"].state is State.OK


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb, an X server without a screen of glass")
def test_a_real_x_server(settings: Make) -> None:
    """Its screen by name."""
    reads, writes = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1080x1920x24"],
        pass_fds=[writes], stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(writes)
        with os.fdopen(reads) as display:
            name = f":{display.readline().strip()}"
        found = looked(settings(speech=False), {**WITHOUT_A_SCREEN, "QT_QPA_PLATFORM": "xcb", "DISPLAY": name})
        server.terminate()
    assert found["screen"].state is State.OK, found["screen"].words
    assert found["screen"].words == "the stand fills screen; there is screen"


def test_which_screen(settings: Make) -> None:
    """By name, by number, the primary one, in a window, or none at all."""

    def words(**said: object) -> str:
        return look_at_screen(settings(**said), TWO, has_display=True).words

    assert words() == "the stand fills HDMI-1; there is HDMI-1, DP-2"
    assert words(screen="2") == words(screen="dp-2") == "the stand fills DP-2; there is HDMI-1, DP-2"
    assert words(fullscreen=False).startswith("a window of 1080x1920;")
    dark = Seen(platform="xcb", screens=(), primary=0, fonts="")
    assert look_at_screen(settings(), dark, has_display=True).state is State.WRONG


def test_fonts_that_cannot_be_used(tmp_path: Path, qapp: QGuiApplication) -> None:
    """Each file that is missing or broken is named."""
    for name in _FILES[1:]:
        (tmp_path / name).write_bytes((Path(kiosk_app.fonts.__file__).parent / name).read_bytes())
    fault = fault_of_fonts(tmp_path)
    finding = look_at_fonts(Seen(platform="xcb", screens=(), primary=0, fonts=fault))
    assert finding.state is State.WRONG
    assert _FILES[0] in finding.words
    assert _FILES[1] not in finding.words
    assert look_at_fonts(Blind("it takes too long")).state is State.WRONG


def test_what_can_speak(settings: Make) -> None:
    """Voices, no extra, an engine that fails; switched off is well too."""
    assert look_at_speech(settings(), TWO).words == "the stand reads aloud in da, en"
    nothing = Seen(platform="xcb", screens=(), primary=0, fonts="", speech="")
    assert "kiosk-voice is not installed" in look_at_speech(settings(), nothing).words
    silent = Seen(
        platform="xcb", screens=(), primary=0, fonts="", speech="The stand cannot read aloud: Qt has no engine x."
    )
    for seen in (nothing, silent, Blind("")):
        assert look_at_speech(settings(), seen).state is State.WARNING
    assert look_at_speech(settings(speech=False), silent).state is State.OK


@pytest.mark.skipif(find_spec("PySide6.QtTextToSpeech") is None, reason="the extra kiosk-voice is not installed")
def test_an_engine_that_is_not_there(settings: Make) -> None:
    """Asked for by its name, in the real session."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    found = looked(settings(speech_engine="no-such-engine"), environ)
    assert found["speech"].state is State.WARNING
    assert "no-such-engine" in found["speech"].words
