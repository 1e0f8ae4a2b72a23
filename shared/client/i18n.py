"""An app's languages, switched while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal

SOURCE_LANGUAGE = "en"
"""What the strings in the code are written in: it needs no file."""


class Translations(QObject):
    """Speaks one language at a time, from the files `{prefix}{language}.qm` in `folder`, and Qt's own words with it."""

    language_changed = Signal(str)
    """The new language; everything that is translated from now on comes in it."""

    def __init__(self, folder: Path, *, prefix: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._prefix = prefix
        self._installed: list[QTranslator] = []
        self._language = SOURCE_LANGUAGE

    @property
    def language(self) -> str:
        """The language spoken now, as `da`."""
        return self._language

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction of the language spoken now."""
        return direction(self._language)

    def available(self) -> tuple[str, ...]:
        """The languages that can be chosen, the source's included, sorted by code."""
        files = self._folder.glob(f"{self._prefix}*.qm")
        return tuple(sorted({SOURCE_LANGUAGE, *(file.stem.removeprefix(self._prefix) for file in files)}))

    def switch(self, language: str) -> bool:
        """Speak `language` from now on; False, and nothing changes, when its file is missing or spoilt."""
        ours = QTranslator(self)
        if not ours.load(str(self._folder / f"{self._prefix}{language}.qm")):
            ours.deleteLater()
            if language != SOURCE_LANGUAGE:
                return False
            new = []
        else:
            new = [*self._words_of_qt(language), ours]
        old, self._installed = self._installed, new
        for translator in new:
            QCoreApplication.installTranslator(translator)
        _remove(old)
        if language != self._language:
            self._language = language
            self.language_changed.emit(language)
        return True

    def remove(self) -> None:
        """Speak the source's language again, without a word: for the end of a program."""
        _remove(self._installed)
        self._installed = []
        self._language = SOURCE_LANGUAGE

    def _words_of_qt(self, language: str) -> list[QTranslator]:
        words = QTranslator(self)
        if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            return [words]
        words.deleteLater()
        return []


def direction(language: str) -> Qt.LayoutDirection:
    """Which way `language` is written: right to left for `ar`."""
    return QLocale(language).textDirection()


def _remove(translators: list[QTranslator]) -> None:
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
