"""The page where a colleague, a service or a desk is chosen for a citizen."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal

from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.desk.views.row_model import Row
from staff_tray.desk.views.touch import Chooser, SidePage, TouchButton
from staff_tray.host.board import Board
from staff_tray.host.board_props import BoardProps
from staff_tray.host.words import ask_words, asked_away_words, person_choice, translate
from staff_tray.words import trouble_sentence


@dataclass(frozen=True)
class PlaceTarget:
    """Where somebody can be handed on to; one of them is set."""

    service_id: str | None = None
    desk_id: str | None = None


class PersonPage(SidePage):
    """Which caseworker to ask; once chosen, what will be said, and the button that says it."""

    asked = Signal()

    def __init__(self, board: Board) -> None:
        super().__init__(translate("Board", "Ask a caseworker"), "ask", translate("Board", "Back to the citizen"))
        self._board = board
        self._staff_id: UUID | None = None
        self._words = ""
        self.chooser = Chooser("ask", translate("Board", "Search for a colleague"), self._on_search)
        self.chooser.picked.connect(self._on_picked)
        self.column.addWidget(self.chooser, 1)
        self._notice = Text()
        self._notice.setObjectName("ask-notice")
        self._away = MutedText()
        self._away.setObjectName("ask-away")
        self._send = TouchButton(translate("Board", "Ask them to come"), "ask-send", "send")
        self._send.setDefault(True)
        self._send.clicked.connect(self._on_send)
        for widget in (self._notice, self._away, self._send):
            widget.hide()
            self.foot.addWidget(widget)
        self.arrange(scrolls=False)

    def begin(self) -> None:
        """For another citizen."""
        self._staff_id, self._words = None, ""
        self.chooser.begin()
        self.show_props(self._board.props)

    def show_props(self, props: BoardProps) -> None:
        """Show who can be asked."""
        chosen = props.chosen
        if chosen is None:
            return
        found = [person for person in props.people if self._finds(person.name, person.desk, *person.stands_in_for)]
        self.chooser.show_rows(
            tuple(person_choice(person) for person in found), translate("Board", "Nobody is called that.")
        )
        self.chooser.list.mark(self._staff_id)
        person = next((each for each in props.people if each.staff_id == self._staff_id), None)
        self._notice.setText(ask_words(person, chosen.row.label) if person is not None else "")
        self._away.setText(asked_away_words(person) if person is not None else "")
        self._notice.setVisible(person is not None)
        self._away.setVisible(bool(self._away.text()))
        self._send.setVisible(person is not None)
        said = chosen.said
        self.trouble.say(trouble_sentence(said.trouble) if said is not None and said.trouble is not None else "")

    def _finds(self, *texts: str) -> bool:
        known = " ".join(texts).casefold().split()
        return all(any(each.startswith(word) for each in known) for word in self._words.casefold().split())

    def _on_search(self, words: str) -> None:
        self._words = words
        self.show_props(self._board.props)

    def _on_picked(self, staff_id: UUID) -> None:
        self._staff_id = staff_id
        self.show_props(self._board.props)
        self._send.setFocus()

    def _on_send(self) -> None:
        if self._staff_id is not None:
            self._board.ask(self._staff_id)
            self.asked.emit()


class PlacePage(SidePage):
    """Which service or desk a citizen is handed on to; a tap does it, since it can be taken back."""

    handed_on = Signal()

    def __init__(self, board: Board) -> None:
        super().__init__(translate("Board", "Hand on"), "place", translate("Board", "Back to the citizen"))
        self._board = board
        self._words = ""
        self._targets: tuple[Row, ...] = ()
        keeps = MutedText()
        keeps.setText(translate("Board", "The citizen keeps the place in the line."))
        self.column.addWidget(keeps)
        self.chooser = Chooser("place", translate("Board", "Search for a service or a desk"), self._on_search)
        self.chooser.picked.connect(self._on_picked)
        self.column.addWidget(self.chooser, 1)
        self.arrange(scrolls=False)

    def begin(self, targets: tuple[Row, ...]) -> None:
        """For another citizen: these services and desks."""
        self._targets, self._words = targets, ""
        self.chooser.begin()
        self._show()

    def _show(self) -> None:
        found = tuple(row for row in self._targets if row.heading or self._finds(row.title))
        if all(row.heading for row in found):
            found = ()
        self.chooser.show_rows(found, translate("Board", "Nothing is called that."))

    def _finds(self, title: str) -> bool:
        known = title.casefold().split()
        return all(any(each.startswith(word) for each in known) for word in self._words.casefold().split())

    def _on_search(self, words: str) -> None:
        self._words = words
        self._show()

    def _on_picked(self, target: PlaceTarget) -> None:
        self._board.hand_on(service_id=target.service_id, desk_id=target.desk_id)
        self.handed_on.emit()
