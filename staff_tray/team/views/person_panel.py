"""What is known of one colleague, and what can be done for them."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Hairline, MutedText, StateBar, Text
from staff_tray.desk.views.row_delegate import tone_colour
from staff_tray.desk.views.touch import Scrolled, TouchButton, TouchChoice
from staff_tray.team.team import Team
from staff_tray.team.team_props import Chosen, Question, Take
from staff_tray.team.words import (
    answer_words,
    confirm_name,
    day_state,
    day_words,
    guest_words,
    leave_line,
    person_name,
    place_line,
    question_words,
    result_words,
    roles_line,
    standing_line,
    standing_tone,
    take_name,
    translate,
    why_not,
)
from staff_tray.words import joined, trouble_sentence


class PersonPanel(QWidget):
    """Shows the chosen colleague of a `Team`."""

    def __init__(self, team: Team) -> None:
        super().__init__()
        self.setObjectName("person")
        self._team = team
        self._guest: UUID | None = None
        self._bar = StateBar()
        self._name, self._standing, self._place = Text(), Text(), MutedText()
        self._name.setObjectName("person-name")
        self._name.setFont(theme.semibold(self.font(), 1.35))
        self._standing.setObjectName("person-standing")
        self._place.setObjectName("person-place")
        self._leave = Text()
        self._leave.setObjectName("person-leave")
        self._comes = _Lines(translate("Team", "Waiting for them"), "person-comes")
        self._day = _Lines(translate("Team", "Today"), "person-day")
        self._takes = {take: TouchButton("", take.value) for take in Take}
        for take, button in self._takes.items():
            button.clicked.connect(lambda _=False, what=take: team.ask_first(what))
        self._why = MutedText()
        self._why.setObjectName("person-why")
        self._question = _QuestionBox(team)
        self._guests = TouchChoice("guest", translate("Team", "Who is here for them"))
        self._guests.chosen.connect(self._on_guest)
        self._ask = TouchButton(translate("Team", "Ask them to come"), "ask-person", "send")
        self._ask.clicked.connect(self._on_ask)
        self._said = Text()
        self._said.setObjectName("person-said")
        self._trouble = MessageLine("triangle-alert", "person-trouble")
        self._arrange()

    def show_chosen(self, chosen: Chosen, *, has_days: bool) -> None:
        """Show the colleague as they are now."""
        person = chosen.person
        self._name.setText(person_name(person.name))
        self._standing.setText(joined(standing_line(person), roles_line(person)))
        self._bar.set_colour(tone_colour(standing_tone(person.standing), self.palette()))
        self._bar.setVisible(not person.gone)
        self._leave.setText(leave_line(person))
        self._leave.setVisible(bool(self._leave.text()))
        self._place.setText(place_line(person))
        self._place.setVisible(bool(self._place.text()))
        lines = tuple(
            (
                comes.label,
                joined(
                    comes.service,
                    translate("Team", "since {since}").format(since=comes.since),
                    translate("Team", "put aside") if comes.parked else "",
                    answer_words(comes.answer, "", comes.until),
                ),
            )
            for comes in person.comes
        )
        self._comes.show_lines(lines, "")
        self._comes.setVisible(bool(lines))
        nothing = day_words(chosen.day, chosen.day_trouble)
        self._day.show_lines(
            tuple((line.at, joined(line.what, day_state(line.state))) for line in chosen.day or ()), nothing
        )
        self._day.setVisible(has_days)
        self._show_takes(chosen)
        self._show_guests(chosen)
        result = chosen.result
        self._said.setText(result_words(result, person) if result is not None and result.trouble is None else "")
        self._said.setVisible(bool(self._said.text()))
        troubled = result is not None and result.trouble is not None
        self._trouble.say(trouble_sentence(result.trouble) if troubled and result and result.trouble else "")

    def _show_takes(self, chosen: Chosen) -> None:
        asked = chosen.question
        for take, button in self._takes.items():
            button.setVisible(take in chosen.offered and asked is None)
            button.say(take_name(take, chosen.person))
            why = chosen.why_not.get(take)
            button.allow(why_not(why) if why is not None else "")
        reasons = dict.fromkeys(why_not(why) for why in chosen.why_not.values())
        self._why.setText(" ".join(reasons))
        self._why.setVisible(bool(reasons) and asked is None)
        self._question.show_question(asked)

    def _show_guests(self, chosen: Chosen) -> None:
        keys = {guest.ticket_id for guest in chosen.guests}
        if self._guest not in keys:
            self._guest = None
        self._guests.show_choices(
            (
                (None, translate("Team", "Who is here for them?")),
                *((guest.ticket_id, guest_words(guest)) for guest in chosen.guests),
            ),
            self._guest,
        )
        asks = bool(chosen.guests) and chosen.question is None
        self._guests.setVisible(asks)
        self._ask.setVisible(asks)
        reason = "" if self._guest is not None else translate("Team", "Choose who is here first.")
        self._ask.allow(reason if chosen.may_ask else translate("Team", "There is no connection to the server."))

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(theme.UNIT // 4)
        for line in (self._name, self._standing, self._leave, self._place):
            head.addWidget(line)
        top = QHBoxLayout()
        top.setSpacing(theme.UNIT + theme.UNIT // 2)
        top.addWidget(self._bar)
        top.addLayout(head, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.UNIT, 0)
        column.setSpacing(2 * theme.UNIT)
        column.addLayout(top)
        column.addWidget(self._comes)
        column.addWidget(self._day)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setSpacing(theme.UNIT)
        foot.addWidget(self._guests)
        foot.addWidget(self._ask)
        for button in self._takes.values():
            foot.addWidget(button)
        for widget in (self._why, self._question, self._said, self._trouble):
            foot.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT)
        whole.addWidget(Scrolled(inner), 1)
        whole.addWidget(Hairline())
        whole.addLayout(foot)

    def _on_guest(self, ticket_id: UUID | None) -> None:
        self._guest = ticket_id
        chosen = self._team.props.chosen
        if chosen is not None:
            self._show_guests(chosen)

    def _on_ask(self) -> None:
        if self._guest is not None:
            self._team.ask(self._guest)


class _QuestionBox(QWidget):
    """Says in place what will happen, and asks."""

    def __init__(self, team: Team) -> None:
        super().__init__()
        self._words = Text()
        self._words.setObjectName("take-question")
        self._words.setFont(theme.semibold(self.font()))
        self._yes = TouchButton("", "take-yes")
        self._yes.setDefault(True)
        self._no = TouchButton(translate("Team", "Leave it"), "take-no")
        self._yes.clicked.connect(team.confirm)
        self._no.clicked.connect(lambda: team.ask_first(None))
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Ask this; None for nothing."""
        came = question is not None and self.isHidden()
        if question is not None:
            self._words.setText(question_words(question))
            self._yes.say(confirm_name(question.take))
            self._yes.setAccessibleDescription(self._words.text())
        self.setVisible(question is not None)
        if came:
            self._no.setFocus()


class _Lines(QWidget):
    """A heading, and lines of a short word and a long one; or a sentence that there are none."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self._name = name
        heading = Text(wraps=False)
        heading.setFont(theme.semibold(self.font()))
        heading.setText(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.UNIT // 2)
        self._column.addWidget(heading)
        self._nothing = MutedText()
        self._nothing.setObjectName(f"{name}-nothing")
        self._column.addWidget(self._nothing)
        self._shown: list[QWidget] = []
        self._lines: tuple[tuple[str, str], ...] | None = None

    def show_lines(self, lines: tuple[tuple[str, str], ...], nothing: str) -> None:
        """Show these."""
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing))
        if lines == self._lines:
            return
        self._lines = lines
        for old in self._shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [self._line(*words) for words in lines]
        for line in self._shown:
            self._column.addWidget(line)
            line.show()

    def _line(self, short: str, long: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT + theme.UNIT // 2)
        first, rest = Text(wraps=False), Text()
        first.setFont(theme.tabular(theme.semibold(self.font())))
        first.setText(short)
        first.setMinimumWidth(first.fontMetrics().horizontalAdvance("M0000"))
        rest.setText(long)
        rest.setObjectName(self._name)
        rest.setAccessibleName(joined(short, long))
        row.addWidget(first)
        row.addWidget(rest, 1)
        return line
