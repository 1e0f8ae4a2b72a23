"""The notice of one arrival: who, what matters, and the answers to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QVBoxLayout

from staff_tray import theme
from staff_tray.arrival_words import arrival_words, note_words, said_words, special_words, who_words, why_words
from staff_tray.desk.arrival_props import Arrival, Why
from staff_tray.desk.views.goes_on import GoesOnLine
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import Button, MutedText, Text
from staff_tray.words import translate, trouble_sentence


@dataclass(frozen=True)
class Colleague:
    """Somebody at work that a citizen can be handed to."""

    staff_id: UUID
    name: str


class ArrivalFrame(NoticeFrame):
    """A notice of arrivals: the first button calls."""

    def __init__(self) -> None:
        super().__init__()
        self.name_action(translate("Notice", "Call next"), "notice-call-next")


class ArrivalWindow(ArrivalFrame):
    """Shows one `Arrival`, and follows it.

    `coming`, `later`, `given_back` and `handed_to` (with the colleague's id) are the answers; the frame's own two are
    to call, and that it has been seen.
    """

    coming = Signal()
    later = Signal()
    given_back = Signal()
    handed_to = Signal(object)

    def __init__(
        self, arrival: Arrival, *, now: Callable[[], datetime], colleagues: Callable[[], Sequence[Colleague]]
    ) -> None:
        super().__init__()
        self._colleagues = colleagues
        self._arrival: Arrival | None = None
        self._lines = {
            name: Text() if name != "notice-when" else MutedText()
            for name in ("notice-who", "notice-why", "notice-special", "notice-note", "notice-when", "notice-said")
        }
        for name, label in self._lines.items():
            label.setObjectName(name)
        self._lines["notice-who"].setFont(theme.semibold(self.font(), 1.15))
        self._lines["notice-said"].setFont(theme.semibold(self.font()))
        self._coming = Button(translate("Notice", "I am coming"))
        self._coming.setObjectName("notice-coming")
        self._coming.clicked.connect(self.coming)
        self._more = Button(translate("Notice", "More"))
        self._more.setObjectName("notice-more")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(self._menu)
        for button in (self._coming, self._more):
            button.setMinimumWidth(button.sizeHint().width() + 2 * theme.UNIT)
        self._others += [self._coming, self._more]
        self._time = GoesOnLine(now)
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT // 2)
        for label in self._lines.values():
            content.addWidget(label)
        content.addWidget(self._time)
        self.arrange(content)
        self.show_arrival(arrival)

    def show_arrival(self, arrival: Arrival) -> None:
        """Show it as it is now."""
        if arrival == self._arrival:
            return
        self._arrival = arrival
        words = {
            "notice-who": who_words(arrival), "notice-why": why_words(arrival),
            "notice-special": special_words(arrival), "notice-note": note_words(arrival),
            "notice-when": arrival_words(arrival), "notice-said": said_words(arrival.said),
        }  # fmt: skip
        for name, text in words.items():
            self._lines[name].setText(text)
            self._lines[name].setVisible(bool(text))
        for_all = arrival.why is Why.QUEUE
        said = arrival.said is not None
        self.name_action(
            translate("Notice", "Call next") if for_all else translate("Notice", "Call now"),
            "notice-call-next" if for_all else "notice-call-now",
        )
        self._coming.setVisible(not for_all and not said)
        self._more.setVisible(not for_all and not said)
        self._seen.setVisible(for_all or said)
        self._time.count_to(None if said else arrival.goes_on_at)
        self._bar.set_colour(self.colour())
        self.fit()
        self.announce(". ".join(filter(None, words.values())))

    def tell_trouble(self, of_the_desk: str) -> None:
        """What went wrong with the answer, or else with the call."""
        trouble = self._arrival.trouble if self._arrival is not None else None
        self.say_trouble(trouble_sentence(trouble) if trouble is not None else of_the_desk)

    def colour(self) -> QColor:
        """Stronger for what somebody else has not answered; calm once a colleague comes."""
        colours = theme.state_colours(self.palette())
        arrival = self._arrival
        if arrival is None:
            return colours.arrived
        if arrival.said is not None:
            return theme.muted(self.palette())
        return colours.called if arrival.why in (Why.DEPUTY, Why.HOST) else colours.arrived

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._add(translate("Notice", "In 5 minutes"), "notice-later", self.later.emit)
        own = self._arrival is not None and self._arrival.why in (Why.PERSON, Why.DESK)
        if own:
            self._add(translate("Notice", "Not mine: back to the queue"), "notice-give-back", self.given_back.emit)
            for colleague in self._colleagues():
                words = translate("Notice", "Not mine: to {name}").format(name=colleague.name)
                self._add(words, f"notice-to-{colleague.staff_id}", partial(self.handed_to.emit, colleague.staff_id))
        self._add(translate("Notice", "Seen"), "notice-seen-too", self.seen.emit)

    def _add(self, words: str, name: str, chosen: Callable[[], None]) -> None:
        action = self._menu.addAction(words)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: chosen())
