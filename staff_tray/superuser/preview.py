"""The preview beside the form: the real stand, showing the draft as citizens will see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from PySide6.QtCore import QObject, Signal

from shared.protocol.content import Configuration
from shared.protocol.device_care import DraftShow
from shared.protocol.preview import (
    Frame,
    FrameShown,
    FromStand,
    Look,
    Place,
    Placed,
    Ready,
    ShowDraft,
    ShowLook,
    ShowPlace,
    Tapped,
    ToStand,
)
from shared.protocol.tree import Tree, configuration_of
from staff_tray.superuser.preview_look import Choices, StandChoice, language_of, look_of, stand_choices, stand_of
from staff_tray.superuser.preview_process import StandState

_FIRST: Final = Choices()
_HOME: Final = Place()


class StandLine(Protocol):
    """The stand's process; see `preview_process.StandProcess`."""

    heard: Any
    state_changed: Any

    @property
    def state(self) -> StandState:
        """How it is now."""

    def start(self) -> None:
        """Have it run."""

    def stop(self) -> None:
        """Have it end."""

    def send(self, message: ToStand) -> None:
        """Tell it."""


@dataclass(frozen=True)
class PreviewInputs:
    """What everything follows from. `configuration` is the last one the draft made, `behind` that it makes none now."""

    state: StandState = StandState.RESTING
    configuration: Configuration | None = None
    behind: bool = False
    choices: Choices = _FIRST
    picks: bool = False
    place: Place = _HOME


@dataclass(frozen=True)
class PreviewProps:
    """The bar and the state of the picture.

    `behind` says that the draft cannot be shown just now, and the picture is of what was before. `picks` that a click
    chooses what is to be edited.
    """

    state: StandState = StandState.RESTING
    behind: bool = False
    choices: Choices = _FIRST
    language: str = ""
    languages: tuple[str, ...] = ()
    stand_id: str = ""
    stands: tuple[StandChoice, ...] = ()
    picks: bool = False
    place: Place = _HOME


def derive(inputs: PreviewInputs, language: str) -> PreviewProps:
    """What the pane shows; `language` is the one of who looks."""
    shown = inputs.configuration
    if shown is None:
        return PreviewProps(state=inputs.state, choices=inputs.choices, picks=inputs.picks)
    return PreviewProps(
        state=inputs.state,
        behind=inputs.behind,
        choices=inputs.choices,
        language=language_of(inputs.choices, shown),
        languages=tuple(shown.site.languages),
        stand_id=stand_of(inputs.choices, shown),
        stands=stand_choices(shown, language),
        picks=inputs.picks,
        place=inputs.place,
    )


class Preview(QObject):
    """View model of the preview pane; see `StandLine` for what it speaks with.

    `changed` is emitted when the bar or the state is another; `framed` carries each `Frame`, which is answered by
    `shown`. `picked` is a path in the draft that is to be edited, `tapped` one that was opened in the picture.
    """

    changed = Signal()
    framed = Signal(object)
    picked = Signal(object)
    tapped = Signal(object)

    def __init__(
        self,
        stand: StandLine,
        *,
        language: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stand = stand
        self._language = language
        self._now = now
        self._room = (540, 960)
        self._number = 0
        self._tree: Tree = None
        self._told: Look | None = None
        self._inputs = PreviewInputs(state=stand.state)
        self._props = derive(self._inputs, language)
        stand.heard.connect(self._on_heard)
        stand.state_changed.connect(self._on_state)

    @property
    def props(self) -> PreviewProps:
        """What is shown now."""
        return self._props

    @property
    def configuration(self) -> Configuration | None:
        """What is shown, or None before the first."""
        return self._inputs.configuration

    @property
    def screen(self) -> tuple[int, int]:
        """The stand's own pixels, in which it is pointed at."""
        look = self._look()
        return (look.width, look.height) if look is not None else (1080, 1920)

    def as_shown(self) -> DraftShow:
        """How the draft is to be shown on a real stand: as here."""
        look, choices = self._look(), self._inputs.choices
        return DraftShow(
            language=self._props.language or self._language,
            accessible=choices.accessible,
            when=choices.when,
            at=look.at if look is not None else None,
        )

    def wake(self) -> None:
        """The pane can be seen. Also tries anew what had failed."""
        self._stand.start()

    def rest(self) -> None:
        """The pane cannot be seen."""
        self._stand.stop()

    def show_tree(self, tree: Tree) -> None:
        """The draft is this; one that is no configuration is waited out."""
        if tree == self._tree:
            return
        self._tree = tree
        made, before = _made(tree), self._inputs.configuration
        self._swap(behind=made is None, configuration=made or before)
        if made is not None and made != before:
            self._number += 1
            self._tell_look()
            self._tell_draft()

    def show_place(self, place: Place) -> None:
        """Turn to that page."""
        self._swap(place=place)
        self._stand.send(ShowPlace(place=place))

    def choose(self, **choices: Any) -> None:
        """Look otherwise; the names are those of `Choices`."""
        self._swap(choices=replace(self._inputs.choices, **choices))
        self._tell_look()

    def choose_picks(self, on: bool) -> None:
        """A click in the picture chooses what is to be edited, or is a citizen's tap."""
        self._swap(picks=on)

    def fit(self, width: int, height: int) -> None:
        """The picture may be so large, in the screen's own pixels."""
        self._room = (width, height)
        self._tell_look()

    def send(self, message: ToStand) -> None:
        """Pass on a pointer, a wheel or a key."""
        self._stand.send(message)

    def shown(self, frame: Frame) -> None:
        """That frame stands in the pane."""
        self._stand.send(FrameShown(number=frame.number))

    def _on_heard(self, message: FromStand) -> None:
        match message:
            case Frame():
                self.framed.emit(message)
            case Ready():
                self._tell_all()
            case Placed(place=place):
                self._swap(place=place)
            case Tapped(path=path, picked=picked):
                (self.picked if picked else self.tapped).emit(tuple(path))
            case _:
                pass

    def _on_state(self) -> None:
        self._swap(state=self._stand.state)

    def _tell_all(self) -> None:
        self._told = None
        self._tell_look()
        place = self._inputs.place
        self._tell_draft()
        self._stand.send(ShowPlace(place=place))

    def _tell_draft(self) -> None:
        configuration = self._inputs.configuration
        if configuration is not None:
            self._stand.send(ShowDraft(configuration=configuration, number=self._number))

    def _tell_look(self) -> None:
        look = self._look()
        if look is not None and look != self._told and self._stand.state is StandState.READY:
            self._told = look
            self._stand.send(ShowLook(look=look))

    def _look(self) -> Look | None:
        configuration = self._inputs.configuration
        if configuration is None:
            return None
        return look_of(self._inputs.choices, configuration, self._room, self._now())

    def _swap(self, **inputs: Any) -> None:
        self._inputs = replace(self._inputs, **inputs)
        before, self._props = self._props, derive(self._inputs, self._language)
        if self._props != before:
            self.changed.emit()


def _made(tree: Tree) -> Configuration | None:
    """The configuration that the tree says; None while it says none, or its clock is in no zone that there is."""
    if tree is None:
        return None
    try:
        made = configuration_of(tree)
        ZoneInfo(made.site.time_zone)
    except (msgspec.ValidationError, ZoneInfoNotFoundError, ValueError):
        return None
    return made
