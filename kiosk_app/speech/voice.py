"""The voice of the stand: says lines in a language, can be hushed, and forgets its volume with the visit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal

from kiosk_app.speech.engine import EngineLike
from kiosk_app.speech.languages import Reading, choose_voice

USUAL_VOLUME: Final = 0.7
_STEP: Final = 0.1
_QUIETEST: Final = 0.2
_LOUDEST: Final = 1.0


class Voice(QObject):
    """Speaks through `engine`; a sentence in its place says why there is none. `home` is the stand's own language."""

    changed = Signal()
    """`available` or `speaking` is another."""

    def __init__(self, engine: EngineLike | str, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: EngineLike | None = None if isinstance(engine, str) else engine
        self.fault = engine if isinstance(engine, str) else ""
        """Why the stand cannot read aloud, or not in its own language; "" when it can."""
        self._home = home
        self._speaking = False
        self._sorry_for: set[str] = set()
        self._volume = USUAL_VOLUME
        if self._engine is not None:
            self._voices = {language_of(locale): locale for locale in reversed(self._engine.availableLocales())}
            self._engine.stateChanged.connect(self._on_state)
            reading = choose_voice(home, tuple(self._voices), home)
            if reading is None or reading.voice != home:
                self.fault = f"There is no voice for {home}, the stand's own language."
            self.reset()

    @property
    def available(self) -> bool:
        """Whether the stand can read aloud at all."""
        return self._engine is not None

    @property
    def speaking(self) -> bool:
        """Whether it does so now."""
        return self._speaking

    @property
    def volume(self) -> float:
        """How loud it is, from 0 to 1."""
        return self._volume

    def say(self, lines: Sequence[str], language: str) -> None:
        """Speak `lines` instead of what is being spoken; once a visit, that there is no voice for the language."""
        if self._engine is None:
            return
        reading = choose_voice(language, tuple(self._voices), self._home) or Reading("", "")
        if reading.sorry:
            lines = () if language in self._sorry_for else (reading.sorry,)
            self._sorry_for.add(language)
        if not lines or reading.voice not in self._voices:
            return
        self._engine.setLocale(self._voices[reading.voice])
        self._engine.setVolume(self._volume)
        self._engine.say(" ".join(lines))

    def hush(self) -> None:
        """Fall silent."""
        if self._engine is not None and self._engine.is_speaking():
            self._engine.stop()

    def louder(self) -> None:
        """One step louder, from the next words on."""
        self._become(self._volume + _STEP)

    def quieter(self) -> None:
        """One step quieter, from the next words on; it never falls silent this way."""
        self._become(self._volume - _STEP)

    def reset(self) -> None:
        """As before anybody came: silent, at the usual volume and pace."""
        self._sorry_for.clear()
        self.hush()
        self._become(USUAL_VOLUME)
        if self._engine is not None:
            self._engine.setRate(0.0)

    def _become(self, volume: float) -> None:
        self._volume = round(min(_LOUDEST, max(_QUIETEST, volume)), 2)
        if self._engine is not None:
            self._engine.setVolume(self._volume)

    def _on_state(self) -> None:
        if self._engine is None:
            return
        trouble, speaking = self._engine.trouble(), self._engine.is_speaking()
        if trouble:
            self.fault = f"The stand cannot read aloud any more: “{trouble}”."
            self._engine = None
        elif speaking == self._speaking:
            return
        self._speaking = speaking
        self.changed.emit()


def language_of(locale: QLocale) -> str:
    """The language's code, as `nb`."""
    return locale.name().partition("_")[0]
