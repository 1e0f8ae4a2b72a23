"""The stand on its stage, as the dialog wants it: with a draft, in a look, on a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from msgspec import structs
from PySide6.QtCore import QObject, QPointF, QSize, Qt, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk_app.gallery.theatre import Theatre
from kiosk_app.preview import hands
from kiosk_app.preview.picking import path_of_page, path_of_tile, tile_at
from kiosk_app.preview.places import kept, lead, place_of
from kiosk_app.preview.times import moment_of
from shared.protocol.content import Configuration
from shared.protocol.device_care import When
from shared.protocol.preview import KeyStroke, Look, Place, PlaceKind, Pointer, PointerAction, Scroll
from shared.protocol.state import SiteState
from shared.protocol.tree import Path

_KEEP: Final = Qt.AspectRatioMode.KeepAspectRatio
_LATER_TODAY: Final = timedelta(hours=4, minutes=13)
"""When the free time is that the stand offers."""
_LETTERED: Final = "042"
"""The number that everybody gets in the preview, after the service's letter."""


class Watching(Protocol):
    """Who is told of the stand's window: `camera.Camera`, or the glass of a real stand."""

    def film(self, window: QQuickWindow) -> None:
        """From now on this window."""

    def cut(self) -> None:
        """The window is about to go."""

    def fit(self, size: QSize) -> None:
        """How large it is wanted, in pixels."""

    def shows(self, draft: int) -> None:
        """From now on the window shows the draft of that number."""


class Stage(QObject):
    """One stand, made anew only for another site or stand; otherwise it follows what it is shown.

    `settings` are the stand's own where they are not the stage's; with a `banner` it says that it shows a draft.
    """

    placed = Signal(object)
    """The stand has come to another `Place`."""
    tapped = Signal(object, bool)
    """A path in the draft was tapped, or only asked for."""
    faults_changed = Signal(object)

    def __init__(
        self,
        camera: Watching,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        banner: QObject | None = None,
        settings: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._banner = banner
        self._settings = dict(settings or {})
        self._camera = camera
        self._now = now
        self._look: Look | None = None
        self._configuration: Configuration | None = None
        self._theatre: Theatre | None = None
        self._made_for = ("", "")
        self._asked = Place()
        self._place: Place | None = None
        self._held: Path | None = None
        self._scale = 1.0
        self._putting = False
        self._still: datetime | None = None
        self._stilled: tuple[object, ...] = ()

    @property
    def theatre(self) -> Theatre | None:
        """What is on the stage, or None before there is something to show."""
        return self._theatre

    def show_draft(self, configuration: Configuration, number: int) -> None:
        """Show another configuration, on the page that is shown."""
        self._configuration = configuration
        self._put()
        self._camera.shows(number)

    def show_look(self, look: Look) -> None:
        """Be another stand, or look otherwise."""
        self._look = look
        self._camera.fit(QSize(look.picture_width, look.picture_height))
        self._put()

    def show_place(self, place: Place) -> None:
        """Turn to a page."""
        closed_before = self._asked.kind is PlaceKind.CLOSED
        self._asked = place
        if self._theatre is not None and self._configuration is not None:
            self._putting = True
            if closed_before or place.kind is PlaceKind.CLOSED:
                self._set_clock(self._theatre)
            lead(self._theatre.stand.visit, place, self._configuration)
            self._putting = False
            self._on_visit()

    def point(self, pointer: Pointer) -> None:
        """A finger or mouse does something to the picture."""
        theatre, look = self._theatre, self._look
        if theatre is None or look is None:
            return
        spot = QPointF(pointer.x * self._scale, pointer.y * self._scale)
        if pointer.action is PointerAction.PRESS:
            self._held = self._path_at(theatre, spot, only_tiles=not pointer.picks)
        if pointer.action is PointerAction.RELEASE and self._held is not None:
            there = self._path_at(theatre, spot, only_tiles=not pointer.picks)
            if there == self._held:
                self.tapped.emit(there, pointer.picks)
            self._held = None
        if not pointer.picks:
            hands.point(theatre.window, structs.replace(pointer, x=spot.x(), y=spot.y()))

    def scroll(self, turn: Scroll) -> None:
        """The wheel is turned over the picture."""
        if self._theatre is not None:
            hands.scroll(self._theatre.window, structs.replace(turn, x=turn.x * self._scale, y=turn.y * self._scale))

    def press(self, stroke: KeyStroke) -> None:
        """A key is pressed in the picture."""
        if self._theatre is not None:
            hands.press(self._theatre.window, stroke)

    def close(self) -> None:
        """Take the stand down."""
        self._camera.cut()
        theatre, self._theatre = self._theatre, None
        if theatre is not None:
            theatre.close()

    def _put(self) -> None:
        look, configuration = self._look, self._configuration
        if look is None or configuration is None:
            return
        wanted = (configuration.site.id, look.stand_id)
        self._putting = True
        if self._theatre is None or self._made_for != wanted:
            theatre = self._make(look, configuration)
            self._made_for = wanted
        else:
            theatre = self._theatre
            self._renew(theatre, configuration)
        self._dress(theatre, look)
        self._putting = False
        self._on_visit()

    def _make(self, look: Look, configuration: Configuration) -> Theatre:
        place = self._place or self._asked
        self.close()
        self._still = self._moment()
        size = self._window_size(look)
        theatre = Theatre(
            _state(configuration),
            clock=lambda: self._still or self._now(),
            patient=True,
            holds=False,
            banner=self._banner,
            settings={
                **self._settings,
                "stand_id": look.stand_id,
                "language": look.language,
                "width": size.width(),
                "height": size.height(),
            },
        )
        self._theatre = theatre
        theatre.stand.visit.changed.connect(self._on_visit)
        theatre.stand.visit.ended.connect(self._on_ended)
        theatre.stand.menu.faults_changed.connect(self._on_faults)
        self._camera.film(theatre.window)
        lead(theatre.stand.visit, place, configuration)
        self._on_faults()
        return theatre

    def _renew(self, theatre: Theatre, configuration: Configuration) -> None:
        state = theatre.mirror.state
        if state is None or state.configuration is configuration:
            return
        theatre.mirror.show(structs.replace(state, seq=state.seq + 1, configuration=configuration))
        visit = theatre.stand.visit
        visit.stand_at(kept(visit.state, configuration))

    def _dress(self, theatre: Theatre, look: Look) -> None:
        size = self._window_size(look)
        if theatre.window.size() != size:
            theatre.window.resize(size)
        visit = theatre.stand.visit
        modes = structs.replace(visit.state.modes, accessible=look.accessible)
        visit.stand_at(structs.replace(visit.state, home_language=look.language, language=look.language, modes=modes))
        self._set_clock(theatre)

    def _window_size(self, look: Look) -> QSize:
        """As large as the stand's screen, or larger where the picture is: letters are drawn, not blown up."""
        screen = QSize(look.width, look.height)
        picture = screen.scaled(look.picture_width, look.picture_height, _KEEP)
        size = picture if picture.width() > screen.width() else screen
        self._scale = size.width() / screen.width()
        return size

    def _set_clock(self, theatre: Theatre) -> None:
        moment = self._moment()
        if moment != self._still:
            self._still = moment
            theatre.api.slot = (moment or self._now()) + _LATER_TODAY
            theatre.stand.clock.ticked.emit()

    def _moment(self) -> datetime | None:
        """The moment at which the stand's clock stands still; None when it goes."""
        look, configuration = self._look, self._configuration
        if look is None or configuration is None:
            return None
        when = When.CLOSED if self._asked.kind is PlaceKind.CLOSED else look.when
        if when is When.NOW:
            return None
        now = self._now().replace(second=0, microsecond=0)
        hours = (
            configuration.hours,
            *((each.id, each.opening, each.booking_opening) for each in configuration.services),
        )
        depends_on = (when, look.at, look.stand_id, configuration.site, configuration.stands, hours, now)
        if depends_on != self._stilled:
            self._stilled = depends_on
            return moment_of(when, look.at, configuration, look.stand_id, now)
        return self._still

    def _path_at(self, theatre: Theatre, spot: QPointF, *, only_tiles: bool) -> Path | None:
        configuration, stand_id = self._configuration, self._made_for[1]
        if configuration is None:
            return None
        tile = tile_at(theatre.window.contentItem(), spot)
        if tile is not None:
            groups = theatre.stand.visit.state.path
            return path_of_tile(configuration, stand_id, groups, *tile)
        return None if only_tiles else path_of_page(theatre.stand, configuration, stand_id)

    def _on_visit(self) -> None:
        theatre = self._theatre
        if theatre is None:
            return
        state = theatre.stand.visit.state
        if state.errand is not None:
            theatre.api.label = state.errand.service.letter + _LETTERED
        if self._putting:
            return
        place = place_of(state)
        if place != self._place:
            self._place = place
            self.placed.emit(place)

    def _on_ended(self) -> None:
        """Home: as the dialog wants it, not as a stand is that nobody has touched."""
        theatre, look = self._theatre, self._look
        if theatre is None or look is None:
            return
        state = theatre.mirror.state
        if state is not None and (state.tickets or state.help_calls):
            theatre.mirror.show(structs.replace(state, seq=state.seq + 1, tickets={}, help_calls={}))
        theatre.api.sent.clear()
        theatre.printer.papers.clear()
        if look.accessible:
            theatre.stand.visit.toggle_accessible()

    def _on_faults(self) -> None:
        if self._theatre is not None:
            self.faults_changed.emit(self._theatre.stand.menu.faults)


def _state(configuration: Configuration) -> SiteState:
    return SiteState(seq=1, configuration=configuration, tickets={}, calls=())


def utc_now() -> datetime:
    """The present, aware."""
    return datetime.now(UTC)
