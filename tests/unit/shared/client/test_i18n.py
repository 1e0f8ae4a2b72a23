"""Languages switched while the program runs."""

from __future__ import annotations

import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from shared.client.i18n import Translations, direction

SOURCE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}"><context>
<name>Stand</name><message><source>Passport</source><translation>{word}</translation></message></context></TS>"""
WORDS = {"da": "Pas", "ar": "جواز سفر"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Danish and Arabic, made as an app's are, and a spoilt file."""
    made = tmp_path_factory.mktemp("i18n")
    lrelease = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    for language, word in WORDS.items():
        source = made / f"kiosk_{language}.ts"
        source.write_text(SOURCE.format(language=language, word=word), encoding="utf-8")
        subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    (made / "kiosk_xx.qm").write_bytes(b"spoilt")
    return made


@pytest.fixture
def translations(qapp: QCoreApplication, folder: Path) -> Iterator[Translations]:
    """A stand's languages."""
    made = Translations(folder, prefix="kiosk_")
    yield made
    made.remove()
    made.deleteLater()


def said() -> str:
    """The word as the app would show it."""
    return QCoreApplication.translate("Stand", "Passport")


def test_switch(qtbot: QtBot, translations: Translations) -> None:
    """Words come in the language chosen last, and each change is told once, when it is already true."""
    heard: list[tuple[str, str]] = []
    translations.language_changed.connect(lambda language: heard.append((language, said())))
    assert (translations.language, said()) == ("en", "Passport")
    assert translations.switch("da")
    assert translations.switch("da")
    assert translations.switch("ar")
    assert translations.switch("en")
    assert heard == [("da", "Pas"), ("ar", "جواز سفر"), ("en", "Passport")]


@pytest.mark.parametrize("language", ["xx", "fi"])
def test_no_such_language(translations: Translations, language: str) -> None:
    """A file that is missing or spoilt changes nothing."""
    translations.switch("da")
    assert not translations.switch(language)
    assert (translations.language, said()) == ("da", "Pas")


def test_available(translations: Translations) -> None:
    """Every file is a language, and so is the source."""
    assert translations.available() == ("ar", "da", "en", "xx")


def test_direction(translations: Translations) -> None:
    """Arabic is written from right to left."""
    assert translations.direction is Qt.LayoutDirection.LeftToRight
    translations.switch("ar")
    assert translations.direction is Qt.LayoutDirection.RightToLeft
    assert [direction(each) for each in ("da", "nb", "en")] == [Qt.LayoutDirection.LeftToRight] * 3


def test_remove(translations: Translations) -> None:
    """At the end nothing is left installed."""
    translations.switch("da")
    translations.remove()
    assert said() == "Passport"
