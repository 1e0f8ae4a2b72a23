"""A message to the host: one field, one button, and how it went."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.colleagues import LONGEST_MESSAGE
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import MutedText
from staff_tray.desk.views.touch import TouchButton, TouchField
from staff_tray.team.team import Team
from staff_tray.team.team_props import TeamProps
from staff_tray.team.words import message_words, translate
from staff_tray.words import trouble_sentence


class MessageField(QWidget):
    """Sends what is written; it goes away only once the server has it."""

    def __init__(self, team: Team) -> None:
        super().__init__()
        self._team = team
        self._field = TouchField("message-text", translate("Team", "Message to the host"))
        self._field.setMaxLength(LONGEST_MESSAGE)
        self._field.done.connect(self._on_send)
        self._field.textChanged.connect(lambda _: self.show_props(team.props))
        self._send = TouchButton(translate("Team", "Send"), "message-send", "send")
        self._send.clicked.connect(self._on_send)
        self._how = MutedText()
        self._how.setObjectName("message-how")
        self._trouble = MessageLine("triangle-alert", "message-trouble")
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self._field, 1)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(row)
        column.addWidget(self._how)
        column.addWidget(self._trouble)
        team.message_sent.connect(self._field.clear)
        self.setVisible(team.can_send)

    def show_props(self, props: TeamProps) -> None:
        """Show how it went, and whether it can be sent."""
        written = bool(self._field.text().strip())
        reason = "" if written else translate("Team", "Write something first.")
        self._send.allow(reason if props.may_send else translate("Team", "There is no connection to the server."))
        self._how.setText(message_words(props.message))
        self._how.setVisible(bool(self._how.text()))
        self._trouble.say(trouble_sentence(props.message.trouble) if props.message.trouble is not None else "")

    def _on_send(self) -> None:
        self._team.send(self._field.text())
