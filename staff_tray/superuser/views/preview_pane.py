"""The preview pane: the real stand beside the form, with a bar above and a sentence below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, MutedText
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandState
from staff_tray.superuser.preview_words import place_sentence, state_sentence, translate
from staff_tray.superuser.show import DraftOnStand
from staff_tray.superuser.views.preview_bar import PreviewBar, Toggle
from staff_tray.superuser.views.preview_picture import PreviewPicture
from staff_tray.superuser.views.preview_show import ShowOnStand

_LEAST = 36 * theme.UNIT
"""Pixels: the bar's words fit."""
_NOTHING_TO_SEE = (StandState.MISSING, StandState.FAILED)


class PreviewPane(QWidget):
    """Shows a `Preview`; the stand runs as long as this can be seen. `show` offers to show the draft on a real one."""

    def __init__(self, preview: Preview, show: DraftOnStand | None = None) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setAccessibleName(translate("Preview", "Preview of the stand"))
        self.preview = preview
        self.bar = PreviewBar(preview)
        self.picture = PreviewPicture(preview)
        self._trouble = MessageLine("triangle-alert", "preview-trouble")
        self._waiting = MutedText()
        self._waiting.setObjectName("preview-waiting")
        self.again = Button(translate("Preview", "Try again"))
        self.again.setObjectName("preview-again")
        self.again.clicked.connect(preview.wake)
        self.picks = Toggle("preview-picks", translate("Preview", "Click to edit"))
        self.picks.setAccessibleDescription(
            translate("Preview", "A click in the picture opens what you clicked, to be edited.")
        )
        self.picks.clicked.connect(preview.choose_picks)
        self.on_stand = ShowOnStand(show) if show is not None else None
        self._hint = MutedText()
        self._hint.setObjectName("preview-hint")
        self.setMinimumWidth(_LEAST)
        self._lay_out()
        preview.changed.connect(self._show)
        self.picture.entered_changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: the stand runs."""
        super().showEvent(event)
        self.preview.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Not seen: it does not."""
        super().hideEvent(event)
        self.preview.rest()
        self.picture.forget()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.UNIT)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.picks, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT)
        whole.addWidget(self.bar)
        whole.addWidget(self._trouble)
        whole.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._waiting)
        whole.addWidget(self.picture, 1)
        whole.addLayout(foot)
        if self.on_stand is not None:
            whole.addWidget(self.on_stand)
        self._rest = QWidget()
        whole.addWidget(self._rest, 1)

    def _show(self) -> None:
        props = self.preview.props
        nothing = props.state in _NOTHING_TO_SEE
        sentence = state_sentence(props)
        self._trouble.say(sentence if nothing or props.behind else "")
        self._waiting.setText("" if nothing or props.behind else sentence)
        self._waiting.setVisible(bool(self._waiting.text()))
        self.again.setVisible(props.state is StandState.FAILED)
        for widget in (self.bar, self.picture, self.picks, self._hint):
            widget.setVisible(not nothing)
        self._rest.setVisible(nothing)
        if self.on_stand is not None:
            self.on_stand.give_room(roomy=nothing)
        self.picks.setChecked(props.picks)
        self._hint.setText(self._hint_words())
        shows = place_sentence(props.place, self.preview.configuration, props.language)
        self.picture.setAccessibleName(translate("Preview", "The stand shows: {page}").format(page=shows))
        self.picture.setAccessibleDescription(self._hint.text())

    def _hint_words(self) -> str:
        if self.preview.props.picks:
            return translate("Preview", "Click what you want to change.")
        if self.picture.entered:
            return translate("Preview", "You are in the stand. Esc leads back.")
        return translate("Preview", "This is the real stand: try it by click, or by Enter and the keyboard.")
