"""How the stand looks and speaks: the citizen's modes, and the municipality's colours."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit.journey import Modes
from kiosk_app.visit.props import read
from kiosk_app.visit.sources import BrandColours, ColoursOf, MirrorLike, VoiceLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit


class ModesProps(Struct, frozen=True):
    """The modes; colours are "" for ours, and always so in high contrast."""

    accessible: bool = False
    reach: bool = False
    speech: bool = False
    speech_available: bool = False
    speaking: bool = False
    high_contrast: bool = False
    primary: str = ""
    primary_text: str = ""
    accent: str = ""


def derive_modes(modes: Modes, colours: BrandColours, *, speech_available: bool, speaking: bool) -> ModesProps:
    """The props of the modes."""
    ours = modes.accessible
    return ModesProps(
        accessible=modes.accessible,
        reach=modes.reach,
        speech=modes.speech and speech_available,
        speech_available=speech_available,
        speaking=speaking,
        high_contrast=modes.accessible,
        primary="" if ours else colours.primary,
        primary_text="" if ours else colours.primary_text,
        accent="" if ours else colours.accent,
    )


class ModesViewModel(ViewModel[ModesProps]):
    """The modes, alive with the visit, the voice and the configured brand; without a voice there is no speech."""

    accessible_changed = Signal()
    reach_changed = Signal()
    speech_changed = Signal()
    speech_available_changed = Signal()
    speaking_changed = Signal()
    high_contrast_changed = Signal()
    primary_changed = Signal()
    primary_text_changed = Signal()
    accent_changed = Signal()

    def __init__(
        self,
        mirror: MirrorLike,
        visit: Visit,
        colours_of: ColoursOf,
        voice: VoiceLike | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ModesProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._colours_of = colours_of
        self._voice = voice
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        if voice is not None:
            voice.changed.connect(self._refresh)
        self._refresh()

    accessible = Property(bool, read("accessible"), notify=accessible_changed)
    reach = Property(bool, read("reach"), notify=reach_changed)
    speech = Property(bool, read("speech"), notify=speech_changed)
    speech_available = Property(bool, read("speech_available"), notify=speech_available_changed)
    speaking = Property(bool, read("speaking"), notify=speaking_changed)
    high_contrast = Property(bool, read("high_contrast"), notify=high_contrast_changed)
    primary = Property(str, read("primary"), notify=primary_changed)
    primary_text = Property(str, read("primary_text"), notify=primary_text_changed)
    accent = Property(str, read("accent"), notify=accent_changed)

    @Slot()
    def _refresh(self) -> None:
        site, voice = self._mirror.state, self._voice
        self._show(
            derive_modes(
                self._visit.state.modes,
                self._colours_of(site.configuration.brand) if site else BrandColours(),
                speech_available=voice is not None and voice.available,
                speaking=voice is not None and voice.speaking,
            )
        )
