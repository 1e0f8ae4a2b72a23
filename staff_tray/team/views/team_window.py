"""The team window: everybody in one list, and beside it whoever is chosen."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Hairline, MutedText
from staff_tray.desk.views.touch import Chooser
from staff_tray.team.team import Team
from staff_tray.team.views.message_field import MessageField
from staff_tray.team.views.person_panel import PersonPanel
from staff_tray.team.words import empty_words, lost_line, team_rows, translate

LEAST_WIDTH, LEAST_HEIGHT = 820, 560


class TeamWindow(QWidget):
    """Shows a `Team`; Escape leaves the colleague, then the window."""

    closed = Signal()

    def __init__(self, team: Team) -> None:
        super().__init__()
        self.setObjectName("team-window")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.team = team
        self._lost = MessageLine("unplug", "team-connection")
        self.chooser = Chooser("team", translate("Team", "Search for a colleague"), team.search)
        self.chooser.picked.connect(self._on_picked)
        self.panel = PersonPanel(team)
        self._hint = MutedText()
        self._hint.setObjectName("team-hint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setText(translate("Team", "Choose a colleague to see their day, or to take over."))
        self._message = MessageField(team)
        self.side = QStackedWidget()
        self.side.addWidget(self._hint)
        self.side.addWidget(self.panel)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.UNIT)
        body.addWidget(self.chooser, 9)
        body.addWidget(self.side, 10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*([2 * theme.UNIT] * 4))
        whole.setSpacing(theme.UNIT + theme.UNIT // 2)
        whole.addWidget(self._lost)
        whole.addLayout(body, 1)
        if team.can_send:
            whole.addWidget(Hairline())
        whole.addWidget(self._message)
        team.changed.connect(self._show)
        letters = theme.window_width(LEAST_WIDTH // 2, self.font()) * 2
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(max(LEAST_WIDTH, letters), LEAST_HEIGHT + 80)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: everything is as it is now."""
        super().showEvent(event)
        self.team.wake()
        self._show()
        if self.focusWidget() is None:
            self.chooser.field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: rest."""
        super().hideEvent(event)
        self.team.rest()

    def words(self, name: str) -> str:
        """What the label of that name says, "" when it cannot be seen."""
        label = self.findChild(QLabel, name)
        return label.text() if label is not None and label.isVisible() else ""

    def closeEvent(self, event: QCloseEvent) -> None:
        """The composition root may want to know."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "side"):
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back, a step at a time."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        chosen = self.team.props.chosen
        if chosen is None:
            self.close()
        elif chosen.question is not None:
            self.team.ask_first(None)
        else:
            self.team.choose(None)
            self.chooser.list.setFocus()

    def _on_picked(self, staff_id: UUID) -> None:
        self.team.choose(staff_id)

    def _show(self) -> None:
        props = self.team.props
        self.setWindowTitle(" · ".join(filter(None, (translate("Team", "The team"), props.site))))
        self._lost.say(lost_line(props.connection, props.known_at))
        self.chooser.show_rows(team_rows(props), empty_words(props))
        chosen = props.chosen
        self.chooser.list.mark(chosen.person.staff_id if chosen is not None else None)
        if chosen is not None:
            self.panel.show_chosen(chosen, has_days=props.has_days)
        page: QWidget = self._hint if chosen is None else self.panel
        self.side.setCurrentWidget(page)
        self._message.show_props(props)
