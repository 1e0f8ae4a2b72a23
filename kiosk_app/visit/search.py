"""Finding by plain words: from the configuration at hand at once, from the server when it has answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk_app.visit import words
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.content import Item
from kiosk_app.visit.keyboards import Rows, keyboard_of
from kiosk_app.visit.menu import MenuInputs, TileProps, local_time, tile_of
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.rows import RowsModel
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.content import Configuration
from shared.protocol.finding import Finder
from shared.protocol.visits import Find, FindReply, Hit, HitKind
from shared.protocol.wait import Waits

LOOK_MS: Final = 30
"""After the last key, before the words are looked for here: the key is painted first."""
ASK_MS: Final = 250
"""After the last key, before the server is asked."""

AskFor = Callable[[Find, Callable[[Outcome[FindReply]], None]], None]


class SearchInputs(Struct, frozen=True):
    """All that the results depend on: the hits, and what their tiles show.

    Until the first words have been `looked` for, nothing is said to be not found.
    """

    words: str
    looked: bool
    hits: tuple[Hit, ...]
    menu: MenuInputs


class SearchProps(Struct, frozen=True):
    """What was typed and found."""

    entry: str = ""
    results: tuple[TileProps, ...] = ()
    searched: bool = False
    keyboard: Rows = ()
    right_to_left: bool = False


def derive_search(inputs: SearchInputs) -> SearchProps:
    """The tiles of the hits, in their order; those that are not known here are left out."""
    language, site = inputs.menu.language, inputs.menu.site
    props = SearchProps(
        entry=inputs.words,
        searched=inputs.looked,
        keyboard=keyboard_of(language),
        right_to_left=language in words.RIGHT_TO_LEFT,
    )
    if site is None:
        return props
    local = local_time(site.configuration, inputs.menu.now)
    items = (_item(site.configuration, hit) for hit in inputs.hits)
    waits = Waits(site) if inputs.hits else None
    return replace(props, results=tuple(tile_of(item, inputs.menu, local, waits) for item in items if item is not None))


def _item(configuration: Configuration, hit: Hit) -> Item | None:
    match hit.kind:
        case HitKind.SERVICE:
            return configuration.service(hit.id)
        case HitKind.INFORMATION:
            return configuration.information_page(hit.id)
        case HitKind.REFERRAL:
            return configuration.referral(hit.id)


class SearchViewModel(ViewModel[SearchProps]):
    """What is typed on the search page, and what it finds.

    `ask` asks the server; its answer counts only while the same words stand.
    """

    entry_changed = Signal()
    results_changed = Signal()
    searched_changed = Signal()
    keyboard_changed = Signal()
    right_to_left_changed = Signal()

    def __init__(
        self,
        mirror: MirrorLike,
        visit: Visit,
        clock: MinuteClock,
        ask: AskFor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(SearchProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._clock = clock
        self._ask = ask
        self._rows: RowsModel[TileProps] = RowsModel(("kind", "id"), self)
        self._finder: tuple[Configuration, str, Finder] | None = None
        self._asked = ("", "")
        self._looked = False
        self._hits: tuple[Hit, ...] = ()
        self._look_soon = self._timer(LOOK_MS, self._look)
        self._ask_soon = self._timer(ASK_MS, self._ask_server)
        mirror.state_changed.connect(self._refresh)
        mirror.connection_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    entry = Property(str, read("entry"), notify=entry_changed)
    results = Property("QVariantList", read_list("results"), notify=results_changed)  # type: ignore[arg-type]
    searched = Property(bool, read("searched"), notify=searched_changed)
    keyboard = Property("QVariantList", read_list("keyboard"), notify=keyboard_changed)  # type: ignore[arg-type]
    right_to_left = Property(bool, read("right_to_left"), notify=right_to_left_changed)

    def _get_rows(self) -> QObject:
        return self._rows

    rows = Property(QObject, _get_rows, constant=True)

    def _timer(self, milliseconds: int, done: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(done)
        return timer

    @Slot()
    def _refresh(self) -> None:
        state = self._visit.state
        asked = (state.words, state.language)
        if asked == self._asked:
            self._derive()
            return
        self._asked = asked
        self._look_soon.stop()
        self._ask_soon.stop()
        if state.words.strip():
            self._look_soon.start()
            if self._mirror.connection == Connection.LIVE:
                self._ask_soon.start()
        else:
            self._looked, self._hits = False, ()
        self._derive()

    @Slot()
    def _look(self) -> None:
        site = self._mirror.state
        self._looked = True
        self._hits = self._find(site.configuration if site else None, *self._asked)
        self._derive(anew=True)

    def _derive(self, *, anew: bool = False) -> None:
        state, site = self._visit.state, self._mirror.state
        menu = MenuInputs(
            site=site,
            catalogue=None,
            live=self._mirror.connection == Connection.LIVE,
            language=state.language,
            path=(),
            menu_page=0,
            now=self._clock.minute(),
        )
        props = derive_search(SearchInputs(state.words, self._looked, self._hits, menu))
        self._rows.show_rows(props.results, anew=anew)
        self._show(props)

    def _find(self, configuration: Configuration | None, typed: str, language: str) -> tuple[Hit, ...]:
        """What the configuration at hand knows; its words are read once for each language."""
        if configuration is None or not typed.strip():
            return ()
        if self._finder is None or self._finder[0] is not configuration or self._finder[1] != language:
            self._finder = (configuration, language, Finder(configuration, language))
        return self._finder[2].find(typed)

    @Slot()
    def _ask_server(self) -> None:
        asked = self._asked

        def answered(outcome: Outcome[FindReply]) -> None:
            if asked == self._asked and isinstance(outcome, Done) and outcome.value.hits:
                self._look_soon.stop()
                self._hits = outcome.value.hits
                self._derive()

        self._ask(Find(words=asked[0].strip(), language=asked[1]), answered)
