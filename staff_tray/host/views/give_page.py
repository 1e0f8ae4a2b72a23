"""The page where a number is given on somebody's behalf."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.desk.views.touch import Chooser, SidePage, TouchButton, TouchChoice
from staff_tray.host.door_words import bring_words, given_words, offer_row
from staff_tray.host.giving import Giving
from staff_tray.host.words import translate
from staff_tray.words import trouble_sentence


def language_name(code: str) -> str:
    """A language in its own words."""
    name = QLocale(code).nativeLanguageName()
    return (name[:1].upper() + name[1:]) or code


class NumberCard(QWidget):
    """A number, large enough to be read across a counter."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.number = Text(wraps=False)
        self.number.setObjectName(f"{name}-number")
        self.number.setFont(theme.tabular(theme.semibold(self.font(), 5.0)))
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.where = Text()
        self.where.setObjectName(f"{name}-where")
        self.where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.UNIT, 0, 0)
        column.addWidget(self.number)
        column.addWidget(self.where)
        column.addStretch(1)

    def say(self, number: str, where: str) -> None:
        """Show the number and where to wait."""
        self.number.setText(number)
        self.number.setAccessibleName(number)
        self.where.setText(where)


class GivePage(SidePage):
    """Shows a `Giving`. `wants_note` carries the citizen whose panel is to be opened."""

    wants_note = Signal(object)

    def __init__(self, giving: Giving) -> None:
        super().__init__(translate("Board", "Give a number"), "give", translate("Board", "Back to the overview"))
        self._giving = giving
        self._ticket_id: UUID | None = None
        self.chooser = Chooser("give", translate("Board", "What is it about?"), giving.search)
        self.chooser.picked.connect(self._on_picked)
        self._card = NumberCard("give")
        self._bring = MutedText()
        self._bring.setObjectName("give-bring")
        self._tongue = TouchChoice("give-language", translate("Board", "The citizen's language"))
        self._tongue.chosen.connect(giving.speak)
        self._give = TouchButton(translate("Board", "Give the number"), "give-send", "ticket")
        self._give.setDefault(True)
        self._give.clicked.connect(giving.give)
        self._another = TouchButton(translate("Board", "Give another"), "give-another")
        self._another.clicked.connect(self.begin)
        self._note = TouchButton(translate("Board", "Note what they need"), "give-note")
        self._note.clicked.connect(lambda: self.wants_note.emit(self._ticket_id))
        self.column.addWidget(self.chooser, 1)
        self.column.addWidget(self._card, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self._note)
        row.addWidget(self._another)
        for widget in (self._bring, self._tongue, self._give):
            self.foot.addWidget(widget)
        self.foot.addLayout(row)
        self.arrange(scrolls=False)
        giving.changed.connect(self.show_props)

    def begin(self) -> None:
        """For the next citizen."""
        self._giving.open()
        self.chooser.begin()
        self.show_props()

    def show_props(self) -> None:
        """Show what can be given, what is chosen, or the number."""
        props = self._giving.props
        locale = QLocale()
        given, chosen = props.given, props.chosen
        self.chooser.setVisible(given is None)
        self._card.setVisible(given is not None)
        if given is not None:
            first_time = self._ticket_id != given.ticket_id
            self._ticket_id = given.ticket_id
            self._card.say(given.label, given_words(given))
            if first_time:
                self._another.setFocus()
        self.chooser.show_rows(
            tuple(offer_row(offer, locale) for offer in props.offers), translate("Board", "No service is called that.")
        )
        self.chooser.list.mark(chosen.service_id if chosen is not None else None)
        self._bring.setText(bring_words(chosen) if chosen is not None else "")
        self._bring.setVisible(bool(self._bring.text()) and given is None)
        self._tongue.show_choices(tuple((code, language_name(code)) for code in props.languages), props.tongue)
        self._tongue.setVisible(chosen is not None and given is None)
        self._give.setVisible(given is None)
        reason = ""
        if props.offline:
            reason = translate("Board", "There is no connection to the server.")
        elif props.under_way:
            reason = translate("Board", "One moment…")
        elif chosen is None:
            reason = translate("Board", "Choose a service first.")
        again = props.trouble is not None and chosen is not None
        name = chosen.name if chosen is not None else ""
        self._give.say(translate("Board", "Try again") if again else translate("Board", "Give the number"))
        self._give.setAccessibleName(f"{self._give.text()} {name}".strip())
        self._give.allow("" if props.may_give else reason)
        self._another.setVisible(given is not None)
        self._note.setVisible(given is not None)
        self.trouble.say(trouble_sentence(props.trouble) if props.trouble is not None else "")

    def _on_picked(self, service_id: str) -> None:
        self._giving.choose(service_id)
        self._give.setFocus()
