from __future__ import annotations

import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

import kiosk_app
from kiosk_app.i18n import I18N, PREFIX
from shared.client.i18n import Translations

PACKAGE = Path(kiosk_app.__file__).parent
SOURCES = sorted(path for path in PACKAGE.rglob("*") if path.suffix in {".py", ".qml"})
WRITTEN = ["ar", "da", "de", "nb", "pl", "uk"]
TOOLS = Path(sysconfig.get_path("scripts"))


def _messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _sources(path: Path) -> set[tuple[str, str]]:
    return {(context, message.findtext("source", "")) for context, message in _messages(path)}


@pytest.fixture(scope="session")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every string of the stand, as lupdate finds them now."""
    path = tmp_path_factory.mktemp("i18n") / "found.ts"
    subprocess.run([TOOLS / "pyside6-lupdate", *SOURCES, "-ts", path], check=True, capture_output=True)
    return _sources(path)


@pytest.mark.parametrize("language", WRITTEN)
def test_every_string_is_translated(language: str, extracted: set[tuple[str, str]]) -> None:
    """The .ts files hold what the code says, no more and no less, and nothing in them is unfinished."""
    path = I18N / f"kiosk_{language}.ts"
    assert _sources(path) == extracted
    for context, message in _messages(path):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        assert translation.get("type") is None, f"{context}: {message.findtext('source')}"
        assert all(forms), f"{context}: {message.findtext('source')}"


@pytest.mark.parametrize("language", [*WRITTEN, "en"])
def test_numbers_have_their_plurals(language: str, extracted: set[tuple[str, str]]) -> None:
    """A string with %n is marked as plural in every file; lupdate does not see it in Python, so it is kept by hand."""
    path = I18N / f"kiosk_{language}.ts"
    plurals = {source for _, source in extracted if "%n" in source}
    marked = {message.findtext("source", "") for _, message in _messages(path) if message.get("numerus") == "yes"}
    assert marked == plurals


@pytest.mark.parametrize("language", [*WRITTEN, "en"])
def test_the_compiled_files_are_fresh(language: str, tmp_path: Path) -> None:
    """Compiling again gives the committed file: `pyside6-lrelease kiosk_app/i18n/kiosk_da.ts` and so on."""
    source, compiled = I18N / f"kiosk_{language}.ts", tmp_path / "fresh.qm"
    subprocess.run([TOOLS / "pyside6-lrelease", source, "-qm", compiled], check=True, capture_output=True)
    assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", WRITTEN)
def test_placeholders_survive(language: str) -> None:
    """Every %1, %2 and %n of the source stands in the translation; Arabic has words for none, one and two."""
    for _, message in _messages(I18N / f"kiosk_{language}.ts"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for mark in ("%1", "%2", "%n"):
            counted = forms[3:] if language == "ar" and mark == "%n" and len(forms) > 1 else forms
            assert all((mark in source) is (mark in form) for form in counted), source


def test_an_unknown_language_falls_back_to_the_source(qapp: object) -> None:
    """A stand asked for a language it has no words in goes on in the one it speaks, plurals and all."""
    translations = Translations(I18N, prefix=PREFIX)
    assert translations.switch("en")
    assert not translations.switch("xx")
    assert QCoreApplication.translate("TicketPage", "There are %n before you", "", 1) == "There is 1 before you"
    assert translations.switch("da")
    assert QCoreApplication.translate("TicketPage", "There are %n before you", "", 1) == "Der er 1 før dig"
    translations.remove()
    assert QCoreApplication.translate("NumberPage", "Done") == "Done"
