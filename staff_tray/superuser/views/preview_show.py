"""The offer to show the draft on a closed stand: buttons where there is no preview, a quiet menu where there is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Text
from staff_tray.superuser.show import DraftOnStand
from staff_tray.superuser.show_props import ShowStand, Step
from staff_tray.superuser.show_words import offer_sentence, step_sentence, translate, trouble_words

_WIDEST: Final = 32 * theme.UNIT
"""Of the words on a button, in pixels: the pane is not made wider by a long name."""


class ShowOnStand(QWidget):
    """Shows a `DraftOnStand`; `give_room` when there is no picture beside it."""

    def __init__(self, show: DraftOnStand) -> None:
        super().__init__()
        self.setObjectName("show-on-stand")
        self._show = show
        self._roomy = False
        self._offered: tuple[ShowStand, ...] = ()
        self._offer = Text()
        self._offer.setObjectName("show-offer")
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(theme.UNIT)
        self._step = MessageLine("play", "show-step", calm=True)
        self._trouble = MessageLine("triangle-alert", "show-trouble")
        self.stop = Button(translate("DraftOnStand", "Stop showing it"))
        self.stop.setObjectName("show-stop")
        self.stop.clicked.connect(show.stop)
        self.more = Button(translate("DraftOnStand", "Show on a stand"))
        self.more.setObjectName("show-more")
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self.menu)
        self._lay_out()
        show.changed.connect(self._tell)
        self._tell()

    def give_room(self, *, roomy: bool) -> None:
        """Offer the stands themselves, or only a menu with them."""
        if roomy != self._roomy:
            self._roomy = roomy
            self._tell()

    def show_on(self, key: str) -> None:
        """As if that stand had been chosen."""
        self._show.show(key)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: keep the list right."""
        super().showEvent(event)
        self._show.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Not seen."""
        super().hideEvent(event)
        self._show.rest()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.UNIT)
        line.addWidget(self._step, 1)
        line.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT)
        whole.addWidget(self._offer)
        whole.addLayout(self._buttons)
        whole.addLayout(line)
        whole.addWidget(self._trouble)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell(self) -> None:
        props = self._show.props
        idle = props.step is Step.NONE
        offer = offer_sentence(props) if self._roomy and idle else ""
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._whole.setContentsMargins(0, theme.UNIT if self._roomy else 0, 0, 0)
        self._offer_stands(props.stands if self._roomy and idle else ())
        self._step.say(step_sentence(props))
        self.stop.setVisible(not idle)
        self.stop.setEnabled(props.step is not Step.ENDING)
        self._trouble.say(trouble_words(props))
        self.more.setVisible(not self._roomy and idle)
        if self.menu.isVisible():
            self._fill_menu()

    def _offer_stands(self, stands: tuple[ShowStand, ...]) -> None:
        if stands == self._offered:
            return
        self._offered = stands
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for stand in stands:
            words = _words(stand)
            short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
            button = Button(_label(short))
            button.setAccessibleName(words)
            button.setToolTip(words if short != words else "")
            button.setObjectName(f"show-on-{stand.key}")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, key=stand.key: self._show.show(key))
            self._buttons.addWidget(button)

    def _fill_menu(self) -> None:
        self.menu.clear()
        props = self._show.props
        for stand in props.stands:
            action = self.menu.addAction(_label(_words(stand)))
            action.setObjectName(f"show-on-{stand.key}")
            action.triggered.connect(lambda _=False, key=stand.key: self._show.show(key))
        if not props.stands:
            self.menu.addAction(offer_sentence(props)).setEnabled(False)


def _words(stand: ShowStand) -> str:
    return translate("DraftOnStand", "Show on {stand}").format(stand=stand.name)


def _label(words: str) -> str:
    """On buttons and in menus a lone & would be a shortcut."""
    return words.replace("&", "&&")
