from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.gallery.scenes import SCENES, Scene
from kiosk_app.gallery.theatre import Theatre, sample_state, settle
from kiosk_app.speech.page_text import pieces_of
from kiosk_app.speech.reader import Reader, phrases
from kiosk_app.speech.script import page_script
from kiosk_app.visit.journey.inputs import Idle


class Recorder:
    """Stands in for the voice and keeps what it is told."""

    def __init__(self) -> None:
        self.said: list[tuple[str, ...]] = []
        self.languages: list[str] = []
        self.hushed = self.resets = self.volume = 0

    def say(self, lines: Sequence[str], language: str) -> None:
        self.said.append(tuple(lines))
        self.languages.append(language)

    def hush(self) -> None:
        self.hushed += 1

    def louder(self) -> None:
        self.volume += 1

    def quieter(self) -> None:
        self.volume -= 1

    def reset(self) -> None:
        self.resets += 1


class Heard:
    """A stand that is read aloud, and what is heard of it."""

    def __init__(self, qtbot: QtBot, theatre: Theatre) -> None:
        self.qtbot = qtbot
        self.theatre = theatre
        self.visit: Any = theatre.stand.visit
        self.voice = Recorder()
        self.reader = Reader(theatre.stand.visit, theatre.window, self.voice)
        self.reader.watch(theatre.stand.bell.state_changed, theatre.stand.care.help_state_changed)

    def after(self, act: Callable[[], Any]) -> tuple[str, ...]:
        """What is said next, after `act`."""
        before = len(self.voice.said)
        act()
        self.qtbot.waitUntil(lambda: len(self.voice.said) > before)
        return self.voice.said[-1]


@pytest.fixture
def make_heard(qtbot: QtBot) -> Iterator[Callable[..., Heard]]:
    """Makes stands that are read aloud: `make_heard(language="en")`."""
    made: list[Heard] = []

    def make(**settings: Any) -> Heard:
        heard = Heard(qtbot, Theatre(sample_state(), settings={"language": "en", **settings}))
        made.append(heard)
        return heard

    yield make
    for heard in made:
        heard.reader.deleteLater()
        settle()
        heard.theatre.close()


@pytest.fixture
def heard(make_heard: Callable[..., Heard]) -> Heard:
    """The stand of the citizen service in English, silent yet."""
    return make_heard()


def test_nothing_is_said_until_it_is_wanted(heard: Heard) -> None:
    """A stand does not talk to people who pass by."""
    heard.visit.open_item("search", "")
    heard.visit.back()
    assert heard.voice.said == []


def test_switched_on_it_reads_the_page_and_then_each_page(heard: Heard) -> None:
    """Heading first, then every choice; the next page when it stands still."""
    first = heard.after(heard.visit.toggle_speech)
    assert first[0] == "How can we help you?"
    assert any(line.startswith("I have a booking.") for line in first)
    second = heard.after(lambda: heard.visit.open_item("check-in", ""))
    assert second[:2] == ("I have a booking.", "How shall we find your booking?")
    assert heard.after(heard.visit.back)[0] == "How can we help you?"


def test_it_can_be_said_again_and_hushed(heard: Heard) -> None:
    """The whole page once more; silence until the next page."""
    first = heard.after(heard.visit.toggle_speech)
    assert heard.after(heard.visit.repeat_speech) == first
    heard.visit.hush()
    assert heard.voice.hushed
    assert heard.after(lambda: heard.visit.open_item("search", ""))[0] == "What is it about?"


def test_another_language_is_read_from_the_top(heard: Heard) -> None:
    """The same page in the words and the voice of the language."""
    heard.after(heard.visit.toggle_speech)
    said = heard.after(lambda: heard.visit.choose_language("da"))
    assert any(line.startswith("Pas.") for line in said)
    assert len(said) > 5
    assert heard.voice.languages[-1] == "da"


def test_help_and_the_question_whether_anybody_is_there_are_read(heard: Heard) -> None:
    """What lies over the page is what there is to hear; below it nothing is said."""
    heard.after(heard.visit.toggle_speech)
    assert heard.after(heard.visit.open_help)[0] == "How it works."
    heard.after(heard.visit.close_help)
    heard.after(lambda: heard.visit.open_item("search", ""))
    said = heard.after(lambda: heard.visit.send(Idle()))
    assert said[0] == "Are you still here?"
    assert "I need more time." in said


def test_the_keyboard_is_followed(heard: Heard) -> None:
    """Each step is said at once: the name, and what it is besides."""
    heard.after(heard.visit.toggle_speech)
    heard.qtbot.waitUntil(lambda: not heard.reader._settle.isActive())
    steps = [heard.after(lambda: QTest.keyClick(heard.theatre.window, Qt.Key.Key_Tab)) for _ in range(3)]
    assert all(len(step) == 1 for step in steps)
    assert len(set(steps)) == 3


def test_what_changes_on_the_page_is_read_and_only_that(heard: Heard) -> None:
    """Somebody is coming: one or two sentences, and not the whole sheet again."""
    heard.after(heard.visit.toggle_speech)
    heard.after(heard.visit.open_help)
    heard.visit.fetch_help()
    heard.qtbot.waitUntil(lambda: "We have called for somebody." in heard.voice.said[-1])
    assert "How it works." not in heard.voice.said[-1]


def test_the_volumes_keys(heard: Heard) -> None:
    """They belong to the voice while it reads, and to nobody else."""
    QTest.keyClick(heard.theatre.window, Qt.Key.Key_VolumeUp)
    assert heard.voice.volume == 0
    heard.after(heard.visit.toggle_speech)
    QTest.keyClick(heard.theatre.window, Qt.Key.Key_VolumeUp)
    QTest.keyClick(heard.theatre.window, Qt.Key.Key_VolumeUp)
    QTest.keyClick(heard.theatre.window, Qt.Key.Key_VolumeDown)
    assert heard.voice.volume == 1


def test_nothing_is_left_for_the_next_citizen(heard: Heard) -> None:
    """The end of the visit is silence, the usual volume, and a stand that waits to be asked again."""
    heard.after(heard.visit.toggle_speech)
    heard.after(lambda: heard.visit.open_item("search", ""))
    heard.visit.finish()
    assert heard.voice.resets == 1
    said = len(heard.voice.said)
    heard.visit.open_item("search", "")
    assert len(heard.voice.said) == said


def test_digits_are_never_echoed(heard: Heard) -> None:
    """A birthday typed on the stand's own keys is heard by nobody: neither on the page nor as news."""
    heard.after(heard.visit.toggle_speech)
    heard.after(lambda: heard.visit.open_item("check-in", ""))
    heard.after(lambda: heard.visit.choose_way("birth"))
    for digit in "2402":
        heard.visit.type_key(digit)
    heard.after(heard.visit.repeat_speech)
    said = " ".join(line for lines in heard.voice.said[2:] for line in lines)
    assert "24" not in said
    assert "02" not in said


def test_leaving_the_speech_mode_is_silence(heard: Heard) -> None:
    """The same button hushes it."""
    heard.after(heard.visit.toggle_speech)
    heard.visit.toggle_speech()
    assert heard.voice.hushed
    said = len(heard.voice.said)
    heard.visit.repeat_speech()
    heard.visit.open_item("search", "")
    assert len(heard.voice.said) == said


@pytest.mark.expect_log("the maintenance was not opened")
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_every_page_has_its_words_and_keeps_its_secrets(
    scene: Scene, make_heard: Callable[..., Heard], qapp: QGuiApplication
) -> None:
    """All that is written where the citizen looks is spoken, but for what was typed and for codes."""
    QAccessible.setActive(True)
    theatre = Theatre(sample_state(), now=scene.now, settings={"language": "en", **scene.settings})
    scene.play(theatre)
    settle()
    pieces = pieces_of(theatre.window, "pages")
    script = page_script(pieces, phrases())
    theatre.close()
    assert script, "nothing of the page is spoken"
    whole = " ".join(script)
    assert not re.search(r"K7NH|00112233|00 11 22 33|\b2 ?4 ?0\b", whole), "something private is spoken"
    assert not re.search(r"[\u2066-\u2069]|\bundefined\b|\bNaN\b", whole)
