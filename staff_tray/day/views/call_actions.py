"""What can be done with a call, in place: the likely press first, then how it went or when to try again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.case_words import outcome_words
from staff_tray.day.my_day import MyDay
from staff_tray.day.timeline import DayRow, Offer
from staff_tray.day.views.corner import CornerButton
from staff_tray.day.views.field import Field
from staff_tray.day.words import OUTCOMES, TRY_IN_MINUTES, offer_words, subject_words, try_in_words, who_words
from staff_tray.desk.views.parts import Button, MutedText
from staff_tray.words import translate

_ABREAST = 3
"""So many buttons fill a line; fewer keep that width."""


class CallActions(QWidget):
    """Buttons for one call; those of a row that is `quiet` are shown when it is asked for more.

    `grown` says that other buttons are shown than before. `opener` is the button that asks for more, for the row to
    place.
    """

    grown = Signal()

    def __init__(self, day: MyDay, row: DayRow) -> None:
        super().__init__()
        self._day = day
        self._row = row
        self._buttons: dict[Offer, Button] = {}
        self.opener = CornerButton()
        self.opener.setObjectName("call-more")
        self.opener.setText(translate("Day", "More…"))
        self.opener.clicked.connect(self._show_main)
        self._main = self._main_page()
        self._again = self._again_page()
        self._outcomes = self._outcome_page()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages = (self._main, self._again, self._outcomes)
        for page in self._pages:
            column.addWidget(page)
        self.show_row(row)
        self._turn_to(None if row.quiet else self._main)

    def show_row(self, row: DayRow) -> None:
        """Offer what makes sense now."""
        other = (row.offers, row.state, row.quiet) != (self._row.offers, self._row.state, self._row.quiet)
        self._row = row
        likely = row.offers[0] if row.offers else None
        for offer, button in self._buttons.items():
            button.setVisible(offer in row.offers)
            button.setDefault(offer is likely)
            button.setText(offer_words(offer, written=row.is_written))
            button.setAccessibleName(f"{button.text()} · {who_words(row)}")
        layout = self._main.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(layout.count() - 1, max(0, _ABREAST - len(row.offers)))
        self.setEnabled(not row.pending)
        self.opener.setAccessibleName(f"{self.opener.text()} · {who_words(row)}")
        if other:
            self._turn_to(None if row.quiet else self._main)

    def focus_likely(self) -> None:
        """Bring the keyboard to the likely button."""
        likely = self._buttons.get(self._row.offers[0]) if self._row.offers else None
        if likely is not None:
            likely.setFocus()

    def _main_page(self) -> QWidget:
        day, booking_id = self._day, self._row.booking_id
        does: dict[Offer, Callable[[], None]] = {
            Offer.TAKE: partial(day.take, booking_id),
            Offer.MAIL: self._write_back,
            Offer.CALL: partial(day.call, booking_id),
            Offer.REACHED: partial(day.reached, booking_id),
            Offer.FINISH: self._show_outcomes,
            Offer.NO_ANSWER: self._show_again,
        }
        for offer, do in does.items():
            self._buttons[offer] = _button(offer_words(offer), f"call-{offer}", do)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, theme.UNIT // 2, 0, 0)
        row.setSpacing(theme.UNIT // 2)
        for button in self._buttons.values():
            row.addWidget(button, 1)
        row.addSpacerItem(QSpacerItem(0, 0))
        return page

    def _outcome_page(self) -> QWidget:
        buttons = [
            _button(outcome_words(each), f"outcome-{each}", partial(self._day.finish, self._row.booking_id, each))
            for each in OUTCOMES
        ]
        if self._row.is_written:
            drop = translate("Day", "Close without an answer")
            buttons.append(_button(drop, "call-drop", partial(self._day.cancel, self._row.booking_id)))
        return _page([*buttons, self._back()], columns=2)

    def _write_back(self) -> None:
        if self._row.letter is not None:
            self._day.write_back(self._row.booking_id, subject_words(self._row.letter))

    def _again_page(self) -> QWidget:
        booking_id = self._row.booking_id
        self._minutes = {
            minutes: _button(
                try_in_words(minutes), f"again-{minutes}", partial(self._day.no_answer_try_in, booking_id, minutes)
            )
            for minutes in TRY_IN_MINUTES
        }
        self._time = Field(
            "again-time",
            name=translate("Day", "Try again at"),
            example=translate("Day", "14:30"),
            most_letters=5,
        )
        self._time.returnPressed.connect(self._try_at)
        at = _button(translate("Day", "Try again then"), "again-at", self._try_at)
        self._fault = MutedText()
        self._fault.setObjectName("again-fault")
        self._fault.hide()
        never = _button(translate("Day", "Cancel the call"), "call-cancel", partial(self._day.cancel, booking_id))
        page = _page([*self._minutes.values(), self._time, at, never, self._back()], columns=2)
        layout = page.layout()
        assert isinstance(layout, QGridLayout)
        layout.addWidget(self._fault, 3, 0, 1, 2)
        return page

    def _back(self) -> Button:
        back = _button(translate("Day", "Back"), "call-return", self._show_main)
        back.setFlat(True)
        return back

    def _try_at(self) -> None:
        if self._day.no_answer_try_at(self._row.booking_id, self._time.text()):
            self._fault.hide()
        else:
            self._fault.setText(translate("Day", "Write a time later today, as 14:30."))
            self._fault.show()
            self._time.setFocus()
        self.grown.emit()

    def _show_main(self) -> None:
        self._turn_to(self._main)
        self.focus_likely()

    def _show_again(self) -> None:
        for minutes, button in self._minutes.items():
            button.setEnabled(self._day.may_try_in(minutes))
        self._turn_to(self._again)
        first = next((button for button in self._minutes.values() if button.isEnabled()), None)
        (first or self._time).setFocus()

    def _show_outcomes(self) -> None:
        self._turn_to(self._outcomes)
        first = self._outcomes.findChild(Button)
        if first is not None:
            first.setFocus()

    def _turn_to(self, page: QWidget | None) -> None:
        for each in self._pages:
            each.setVisible(each is page)
        self.opener.setVisible(page is None)
        self.grown.emit()


def _button(words: str, name: str, do: Callable[[], None]) -> Button:
    button = Button(words)
    button.setObjectName(name)
    button.clicked.connect(lambda _checked: do())
    return button


def _page(widgets: Sequence[QWidget], *, columns: int) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, theme.UNIT // 2, 0, 0)
    grid.setSpacing(theme.UNIT // 2)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    for place, widget in enumerate(widgets):
        grid.addWidget(widget, place // columns, place % columns)
    return page
