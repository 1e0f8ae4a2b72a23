"""What the tray says, in three languages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from shared.client.i18n import Translations
from shared.protocol.errors import ProblemType
from staff_tray import arrival_words, words
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.arrival_props import Arrival
from staff_tray.i18n import FOLDER, LANGUAGES, choose_language, locale_of
from staff_tray.trouble import LocalTrouble

TOOLS = Path(sys.executable).parent
TRANSLATED = [language for language in LANGUAGES if language != "en"]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Switches the language, and back to the source's at the end."""
    translations = Translations(FOLDER)

    def switch(language: str) -> None:
        assert translations.switch(language)

    yield switch
    translations.remove()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trouble_has_its_sentence(speak: Callable[[str], None], language: str) -> None:
    """No trouble is left without words, none shows a code, and each language has its own."""
    sentences = {}
    for trouble in (*ProblemType, *LocalTrouble):
        sentences[trouble] = words.trouble_sentence(trouble)
    speak(language)
    for trouble, source in sentences.items():
        sentence = words.trouble_sentence(trouble)
        assert sentence.endswith(".")
        assert "urn:" not in sentence
        assert (sentence == source) is (language == "en")


def test_no_answer_in_danish(speak: Callable[[str], None]) -> None:
    """Short, and says what to do."""
    speak("da")
    assert words.trouble_sentence(LocalTrouble.NO_ANSWER) == "Ingen forbindelse til serveren. Prøv igen."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_has_a_name_of_its_own(speak: Callable[[str], None], language: str) -> None:
    """Five actions, five names."""
    speak(language)
    assert len({words.action_name(action) for action in DeskAction}) == len(DeskAction)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stands_languages_have_words(speak: Callable[[str], None], language: str) -> None:
    """Each of the seven languages is named in the caseworker's; any other by its own name; none is no word."""
    speak(language)
    said = [words.speaks(code) for code in ("da", "nb", "en", "de", "pl", "uk", "ar")]
    assert len(set(said)) == 7
    assert all(" " in each for each in said)
    assert words.speaks("fi") == "suomi"
    assert words.speaks("") == ""


def test_what_is_special_in_danish(speak: Callable[[str], None]) -> None:
    """A line of its own, beginning as a sentence does."""
    speak("da")
    arrival = Arrival(
        ticket_id=UUID(int=1), label="P001", service="Pas", since="10:43", place="", booked="11:02", language="ar"
    )
    assert arrival_words.special_words(arrival) == "Har tid kl. 11:02 · taler arabisk"
    assert arrival_words.arrival_words(arrival) == "Venter siden 10:43"


@pytest.mark.parametrize(
    ("wanted", "desktop", "chosen"),
    [
        ("", ["da-DK", "en"], "da"),
        ("", ["nn-NO"], "nb"),
        ("", ["no"], "nb"),
        ("", ["fr-FR", "nb-NO"], "nb"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("nb", ["da"], "nb"),
        ("xx", ["da_DK"], "da"),
    ],
)
def test_which_language(wanted: str, desktop: list[str], chosen: str) -> None:
    """The setting goes first, then the desktop's languages in their order, then English."""
    assert choose_language(wanted, desktop) == chosen


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_to_translate(tmp_path: Path, language: str) -> None:
    """Every string in the code stands translated in the .ts file, and every placeholder came along."""
    fresh = tmp_path / f"{language}.ts"
    fresh.write_bytes((FOLDER / f"{language}.ts").read_bytes())
    command = ["-extensions", "py", "-no-obsolete", "-locations", "none", "-silent", "-source-language", "en"]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *command, "-target-language", language, FOLDER.parent, "-ts", fresh], check=True
    )
    messages = ET.fromstring(fresh.read_text(encoding="utf-8")).findall(".//message")
    assert len(messages) > 50
    for message in messages:
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("source")
        assert translation.text
        for placeholder in ("{since}", "{due}", "{times}", "{time}", "{count}", "{booked}", "{documents}", "{stand}"):
            assert (placeholder in (message.findtext("source") or "")) is (placeholder in translation.text)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_translations_are_fresh(tmp_path: Path, language: str) -> None:
    """The .qm in the repository is what its .ts compiles to."""
    compiled = tmp_path / f"{language}.qm"
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", FOLDER / f"{language}.ts", "-qm", compiled], check=True)
    assert compiled.read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


@pytest.mark.parametrize(
    ("language", "desktop", "says"),
    [
        ("da", "en_US", "torsdag den 24. december 2026"),
        ("nb", "en_US", "torsdag 24. desember 2026"),
        ("en", "da_DK", "Thursday 24 December 2026"),
        ("en", "en_US", "Thursday, December 24, 2026"),
    ],
)
def test_days_are_said_in_the_language_of_the_words(language: str, desktop: str, says: str) -> None:
    """A Danish sentence has no English weekday on a computer set up in English; else the desktop's way holds."""
    day = locale_of(language, QLocale(desktop)).toString(QDate(2026, 12, 24), QLocale.FormatType.LongFormat)
    assert day.replace(",", "") == says.replace(",", "")
