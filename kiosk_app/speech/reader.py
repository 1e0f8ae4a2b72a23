"""Reads each page as it comes, what is new on it, and what the keyboard stands on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk_app.speech.page_text import piece_of, pieces_of, topmost
from kiosk_app.speech.script import Phrases, news, page_script, spoken

_SETTLE_MS: Final = 120
_QUIET_MS: Final = 700
_MOST_NEWS: Final = 4
_PAGES: Final = "pages"


class ReadState(Protocol):
    """What is needed of `kiosk_app.visit.journey.State`."""

    @property
    def language(self) -> str:
        """What the page is written in."""

    @property
    def modes(self) -> Any:
        """`speech` among them."""


class VisitLike(Protocol):
    """What is needed of `kiosk_app.visit.visit.Visit`."""

    changed: Any
    ended: Any
    repeat_asked: Any
    hush_asked: Any
    step_changed: Any
    step: Any
    """Another number when something else is to be read."""

    @property
    def state(self) -> ReadState:
        """The visit as it is now."""


class Speaker(Protocol):
    """What is needed of `kiosk_app.speech.voice.Voice`."""

    def say(self, lines: Sequence[str], language: str) -> None:
        """Speak instead of what is being spoken."""

    def hush(self) -> None:
        """Fall silent."""

    def louder(self) -> None:
        """One step louder."""

    def quieter(self) -> None:
        """One step quieter."""

    def reset(self) -> None:
        """As before anybody came."""


class Reader(QObject):
    """Speaks while the visit's speech mode is on, and leaves nothing of one visit for the next.

    A page is read when it stands still. A change on the page is read once it has been quiet for 0.7 s; a step of the
    keyboard at once, instead of what is being read.
    """

    def __init__(self, visit: VisitLike, window: QQuickWindow, voice: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._window = window
        self._voice = voice
        self._on = False
        self._place: tuple[int, int, str] | None = None
        self._lines: tuple[str, ...] = ()
        self._settle = self._timer(_SETTLE_MS, self._read_page)
        self._quiet = self._timer(_QUIET_MS, self._read_news)
        visit.changed.connect(self.look)
        visit.step_changed.connect(self.look)
        visit.ended.connect(self._on_end)
        visit.repeat_asked.connect(self.repeat)
        visit.hush_asked.connect(self.hush)
        window.activeFocusItemChanged.connect(self._on_focus)
        window.installEventFilter(self)

    def look(self) -> None:
        """Something may have changed on the page, or there is another page."""
        on = bool(self._visit.state.modes.speech)
        if on != self._on:
            self._switch(on)
        if not on:
            return
        if self._stands_on() != self._place:
            self._quiet.stop()
            self._settle.start()
        elif not self._settle.isActive():
            self._quiet.start()

    def watch(self, *changes: SignalInstance) -> None:
        """Also look when one of these is emitted: what is on the page does not follow from the visit alone."""
        for change in changes:
            change.connect(self.look)

    def repeat(self) -> None:
        """Say the whole page again."""
        if self._on:
            self._settle.start()

    def hush(self) -> None:
        """Stop speaking; the next page is read again."""
        self._settle.stop()
        self._quiet.stop()
        self._voice.hush()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The volume's keys are the voice's while it reads."""
        if self._on and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_VolumeUp:
                self._voice.louder()
            elif event.key() == Qt.Key.Key_VolumeDown:
                self._voice.quieter()
        return False

    def _switch(self, on: bool) -> None:
        self._on = on
        if on:
            QAccessible.setActive(True)
            self._place = None
        else:
            self.hush()

    def _on_end(self) -> None:
        self.hush()
        self._voice.reset()
        self._place, self._lines = None, ()

    def _on_focus(self) -> None:
        item = self._window.activeFocusItem()
        if not self._on or item is None or self._settle.isActive():
            return
        if self._stands_on() != self._place:
            self.look()
            return
        piece = piece_of(item)
        line = spoken(piece, phrases()) if piece else ""
        if line:
            self._voice.say((line,), self._visit.state.language)

    def _read_page(self) -> None:
        if self._moves():
            self._settle.start()
            return
        self._place = self._stands_on()
        self._lines = self._script()
        self._voice.say(self._lines, self._visit.state.language)

    def _read_news(self) -> None:
        lines = self._script()
        fresh, self._lines = news(self._lines, lines), lines
        if fresh:
            self._voice.say(fresh[:_MOST_NEWS], self._visit.state.language)

    def _script(self) -> tuple[str, ...]:
        return page_script(pieces_of(self._window, _PAGES), phrases())

    def _stands_on(self) -> tuple[int, int, str]:
        """Which page it is, and in which language: when this changes, all is read."""
        top = shiboken6.getCppPointer(topmost(self._window, _PAGES))[0]
        return self._visit.step, top, self._visit.state.language

    def _moves(self) -> bool:
        stack = self._window.findChild(QQuickItem, _PAGES)
        return bool(stack and stack.property("busy"))

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(then)
        return timer


def phrases() -> Phrases:
    """What is spoken and not shown, in the language that is switched to now."""
    translate = QCoreApplication.translate
    return Phrases(
        chosen=translate("Speech", "chosen"),
        unavailable=translate("Speech", "not available now"),
        to=translate("Speech", "to", "as in: 10 to 20 minutes, Monday to Friday"),
    )
