from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk_app.speech.engine import open_engine
from kiosk_app.speech.voice import USUAL_VOLUME, Voice

voice_installed = pytest.mark.skipif(
    find_spec("PySide6.QtTextToSpeech") is None, reason="the extra kiosk-voice is not installed"
)


def test_it_speaks_the_language_of_the_page(qtbot: QtBot, make_engine: Any) -> None:
    """All lines as one text, in the first voice there is for the language."""
    engine = make_engine("da_DK", "de_DE", "de_AT")
    voice = Voice(engine, "da")
    voice.say(("Hvad er væk?", "Pas."), "da")
    voice.say(("Was fehlt?",), "de")
    assert engine.said == [("da_DK", "Hvad er væk? Pas."), ("de_DE", "Was fehlt?")]
    assert voice.fault == ""


def test_it_tells_when_it_speaks_and_can_be_hushed(qtbot: QtBot, make_engine: Any) -> None:
    """The page shows that it is read aloud, until it is hushed."""
    engine = make_engine("da_DK")
    voice = Voice(engine, "da")
    seen: list[bool] = []
    voice.changed.connect(lambda: seen.append(voice.speaking))
    voice.say(("Hej.",), "da")
    voice.hush()
    assert seen == [True, False]


def test_without_a_voice_for_the_language_it_says_so_once_a_visit(qtbot: QtBot, make_engine: Any) -> None:
    """A page that no voice can read stays silent; the next citizen hears the sentence again."""
    engine = make_engine("da_DK")
    voice = Voice(engine, "da")
    for _ in range(2):
        voice.say(("ماذا ينقص؟",), "ar")
    voice.reset()
    voice.say(("ماذا ينقص؟",), "ar")
    assert [(locale, text.split()[0]) for locale, text in engine.said] == [("da_DK", "Der"), ("da_DK", "Der")]


def test_volume_goes_in_steps_and_back_at_the_end_of_the_visit(qtbot: QtBot, make_engine: Any) -> None:
    """Never silent and never over the top; nobody finds the last citizen's volume."""
    engine = make_engine("da_DK")
    voice = Voice(engine, "da")
    for _ in range(20):
        voice.louder()
    assert engine.volume == 1.0
    for _ in range(20):
        voice.quieter()
    assert engine.volume == 0.2
    engine.rate = 0.5
    voice.reset()
    assert (engine.volume, engine.rate) == (USUAL_VOLUME, 0.0)


def test_no_voice_at_all_is_no_fault_by_itself(qtbot: QtBot) -> None:
    """Without the extra a stand is silent, which is as it was ordered."""
    voice = Voice("", "da")
    voice.say(("Hej.",), "da")
    voice.hush()
    voice.louder()
    voice.reset()
    assert (voice.available, voice.speaking, voice.fault) == (False, False, "")


def test_a_voice_that_is_missing_is_a_fault(qtbot: QtBot, make_engine: Any) -> None:
    """What was ordered and cannot be had is reported, in a sentence."""
    assert Voice("No engine.", "da").fault == "No engine."
    assert Voice(make_engine("en_GB"), "da").fault == "There is no voice for da, the stand's own language."
    assert Voice(make_engine(), "da").available
    Voice(make_engine(), "da").say(("Hej.",), "da")


def test_an_engine_that_breaks_is_given_up(qtbot: QtBot, make_engine: Any) -> None:
    """The button goes away, the report says why, and the visit goes on."""
    engine = make_engine("da_DK")
    voice = Voice(engine, "da")
    voice.say(("Hej.",), "da")
    with qtbot.waitSignal(voice.changed):
        engine.become(speaking=False, broken="the daemon has died")
    assert (voice.available, voice.speaking) == (False, False)
    assert "the daemon has died" in voice.fault
    voice.say(("Hej.",), "da")
    voice.reset()


@voice_installed
def test_qts_own_engine_speaks(qtbot: QtBot) -> None:
    """Through the real QTextToSpeech, with the engine that only pretends: its voices, its states, its silence."""
    engine = open_engine("mock")
    assert not isinstance(engine, str)
    voice = Voice(engine, "nb")
    with qtbot.waitSignal(voice.changed):
        voice.say(("Hva mangler i dag?",), "nb")
    assert voice.speaking
    with qtbot.waitSignal(voice.changed):
        voice.hush()
    with qtbot.waitSignals([voice.changed, voice.changed]):
        voice.say(("Hei.",), "nb")
    assert not voice.speaking
    assert voice.fault == ""
    assert isinstance(engine, QObject)


@voice_installed
def test_an_engine_that_there_is_not(qtbot: QtBot) -> None:
    """A name that Qt does not know is a sentence, and never the engine that only pretends."""
    assert open_engine("nonesuch") == "The stand cannot read aloud: Qt has no engine nonesuch."
