"""The languages a citizen can read the stand in."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from kiosk_app.visit.words import LANGUAGE_NAMES, RIGHT_TO_LEFT
from shared.protocol.state import SiteState


class LanguageProps(Struct, frozen=True):
    """One language, by its own name."""

    code: str
    name: str


class LanguagesProps(Struct, frozen=True):
    """The languages to choose from, and the one that is read now."""

    choices: tuple[LanguageProps, ...] = ()
    current: str = ""
    right_to_left: bool = False


def derive_languages(site: SiteState | None, home_language: str, current: str) -> LanguagesProps:
    """The languages of the site that the stand speaks, in the site's order; always the stand's own."""
    wanted = site.configuration.site.languages if site else ()
    codes = [code for code in dict.fromkeys(wanted) if code in LANGUAGE_NAMES]
    if home_language not in codes:
        codes.insert(0, home_language)
    choices = tuple(LanguageProps(code, LANGUAGE_NAMES.get(code, code)) for code in codes)
    return LanguagesProps(choices, current, current in RIGHT_TO_LEFT)


class LanguagesViewModel(ViewModel[LanguagesProps]):
    """The languages, alive with the site and the visit."""

    choices_changed = Signal()
    current_changed = Signal()
    right_to_left_changed = Signal()

    def __init__(self, mirror: MirrorLike, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(LanguagesProps(), parent)
        self._mirror = mirror
        self._visit = visit
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        self._refresh()

    choices = Property("QVariantList", read_list("choices"), notify=choices_changed)  # type: ignore[arg-type]
    current = Property(str, read("current"), notify=current_changed)
    right_to_left = Property(bool, read("right_to_left"), notify=right_to_left_changed)

    @Slot()
    def _refresh(self) -> None:
        state = self._visit.state
        self._show(derive_languages(self._mirror.state, state.home_language, state.language))
