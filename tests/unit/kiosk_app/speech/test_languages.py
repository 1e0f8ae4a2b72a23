from __future__ import annotations

import pytest

from kiosk_app.speech.languages import Reading, choose_voice


@pytest.mark.parametrize(
    ("language", "voices", "voice"),
    [
        ("da", ("da", "en"), "da"),
        ("da", ("en", "nb"), "nb"),
        ("nb", ("da", "no"), "no"),
        ("nb", ("da", "sv"), "da"),
        ("ar", ("ar", "en"), "ar"),
    ],
)
def test_the_language_itself_or_one_that_is_understood(language: str, voices: tuple[str, ...], voice: str) -> None:
    """Danish and Norwegian stand in for each other; nothing else does."""
    assert choose_voice(language, voices, "da") == Reading(voice)


@pytest.mark.parametrize(
    ("language", "voices", "voice", "words"),
    [
        ("ar", ("da", "en"), "da", "Der er desværre ingen stemme"),
        ("uk", ("fi", "en"), "en", "Sorry, there is no voice"),
        ("pl", ("no",), "no", "Det finnes dessverre ingen stemme"),
        ("de", ("uk",), "uk", "На жаль"),
    ],
)
def test_without_a_voice_another_says_so(language: str, voices: tuple[str, ...], voice: str, words: str) -> None:
    """The stand's own language first, then English, then whatever there is."""
    reading = choose_voice(language, voices, "da")
    assert reading is not None
    assert reading.voice == voice
    assert reading.sorry.startswith(words)


def test_without_any_voice_that_we_have_words_for() -> None:
    """Nothing is said, and nothing fails."""
    assert choose_voice("da", (), "da") is None
    assert choose_voice("de", ("fi",), "da") is None
