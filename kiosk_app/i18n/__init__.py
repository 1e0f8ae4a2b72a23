"""The words of the stand in the citizen's language, switched on the spot."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

I18N: Final = Path(__file__).parent
SOURCE_LANGUAGE: Final = "en"


class Translations(QObject):
    """Holds the one translator that is installed; a language without a file falls back to the source's."""

    def __init__(self, folder: Path = I18N, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._translator: QTranslator | None = None

    def use(self, language: str) -> None:
        """Install the words of `language`."""
        translator = QTranslator(self)
        if not translator.load(f"kiosk_{language}.qm", str(self._folder)):
            translator.load(f"kiosk_{SOURCE_LANGUAGE}.qm", str(self._folder))
        self.remove()
        QCoreApplication.installTranslator(translator)
        self._translator = translator

    def remove(self) -> None:
        """Take the translator out again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
