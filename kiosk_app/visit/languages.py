"""The languages a citizen can read the stand in."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal

from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.visit import Visit
from kiosk_app.visit.words import LANGUAGE_NAMES
from shared.protocol.state import SiteState


@dataclass(frozen=True, slots=True)
class LanguageProps:
    """One language, by its own name."""

    code: str
    name: str


def derive_languages(site: SiteState | None, home_language: str) -> tuple[LanguageProps, ...]:
    """The languages of the site that the stand speaks, in the site's order; always the stand's own."""
    wanted = site.configuration.site.languages if site else ()
    codes = [code for code in wanted if code in LANGUAGE_NAMES]
    if home_language not in codes:
        codes.insert(0, home_language)
    return tuple(LanguageProps(code, LANGUAGE_NAMES.get(code, code)) for code in codes)


class LanguagesViewModel(QObject):
    """The languages to choose from, and the one that is read now."""

    choices_changed = Signal()
    current_changed = Signal()

    def __init__(self, mirror: MirrorLike, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mirror = mirror
        self._visit = visit
        self._choices: tuple[LanguageProps, ...] = ()
        self._current = ""
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        self._refresh()

    def _get_choices(self) -> list[dict[str, Any]]:
        return [asdict(choice) for choice in self._choices]

    def _get_current(self) -> str:
        return self._current

    choices = Property("QVariantList", _get_choices, notify=choices_changed)  # type: ignore[arg-type]
    current = Property(str, _get_current, notify=current_changed)

    def _refresh(self) -> None:
        state = self._visit.state
        choices = derive_languages(self._mirror.state, state.home_language)
        if choices != self._choices:
            self._choices = choices
            self.choices_changed.emit()
        if state.language != self._current:
            self._current = state.language
            self.current_changed.emit()
