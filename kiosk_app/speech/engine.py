"""Qt's text to speech, where the extra `kiosk-voice` is installed."""

from __future__ import annotations

import logging
from typing import Any, Final, Protocol

from PySide6.QtCore import QLocale, QLoggingCategory, QObject

_log = logging.getLogger(__name__)

MOCK: Final = "mock"
"""Qt's engine that only pretends: never chosen by itself."""


class EngineLike(Protocol):
    """What is needed of `QTextToSpeech`."""

    stateChanged: Any  # noqa: N815 - Qt's name

    def say(self, text: str) -> None:
        """Speak, instead of what is being spoken."""

    def stop(self) -> None:
        """Fall silent."""

    def availableLocales(self) -> list[QLocale]:
        """What there are voices for."""

    def setLocale(self, locale: QLocale) -> None:
        """Speak that language from now on."""

    def setRate(self, rate: float) -> None:
        """How fast, from -1 to 1."""

    def setVolume(self, volume: float) -> None:
        """How loud, from 0 to 1."""

    def is_speaking(self) -> bool:
        """Whether it is heard now."""

    def trouble(self) -> str:
        """Why it has failed, "" while it has not."""


def open_engine(name: str = "", parent: QObject | None = None) -> EngineLike | str:
    """The engine of that name, "" for the system's own; else in a sentence why there is none, "" when none is wanted.

    None is wanted where the extra is not installed.
    """
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # it tells of sound servers that we have no use for
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - an extra that need not be there
    except ImportError:
        return ""

    class Engine(QTextToSpeech):
        def is_speaking(self) -> bool:
            return self.state() in {QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing}

        def trouble(self) -> str:
            return self.errorString() if self.state() is QTextToSpeech.State.Error else ""

    there = QTextToSpeech.availableEngines()
    wanted = [name] if name else [each for each in there if each != MOCK]
    if not wanted or not set(wanted) <= set(there):
        return f"The stand cannot read aloud: Qt has no engine {name or 'for this system'}."
    engine = Engine(wanted[0], parent)
    if engine.trouble():
        return f"The stand cannot read aloud: {wanted[0]} says “{engine.trouble()}”."
    if not engine.availableLocales():
        return f"The stand cannot read aloud: {wanted[0]} has no voices."
    _log.info("%s reads aloud in %s", wanted[0], ", ".join(sorted({each.name() for each in engine.availableLocales()})))
    return engine
