"""A new stand is taken in: its code, which stand it is, and what people call it."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shared.protocol.device_care import PAIRING_LETTERS
from staff_tray import theme
from staff_tray.desk.views.parts import Button, Choice, Field, MutedText, Text
from staff_tray.superuser.devices import DevicesPage
from staff_tray.superuser.devices_props import Asking, DevicesProps
from staff_tray.superuser.devices_words import translate


class AddDevice(QWidget):
    """The form, in place of the details."""

    def __init__(self, page: DevicesPage) -> None:
        super().__init__()
        self._page = page
        self._named = False
        self._title = Text()
        self._title.setFont(theme.semibold(self.font(), 1.25))
        self._title.setText(translate("Devices", "Add a stand"))
        self._how = MutedText()
        self._how.setText(translate("Devices", "Switch the new stand on. When it shows a code, type it here."))
        self.code = Field()
        self.code.setObjectName("device-code")
        self.code.setMaxLength(2 * PAIRING_LETTERS)
        self.code.setPlaceholderText("ABC 234")
        large = theme.semibold(self.font(), 1.5)
        large.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        self.code.setFont(large)
        self.code.textEdited.connect(self._on_code)
        self.stand = Choice()
        self.stand.setObjectName("device-stand")
        self.stand.currentIndexChanged.connect(lambda _: self._on_stand())
        self._none = Text()
        self._none.setObjectName("device-no-stand")
        self._none.setText(
            translate("Devices", "All stands of the settings are connected. Disconnect one first, or add a display.")
        )
        self.name = Field()
        self.name.setObjectName("device-add-name")
        self.name.setMaxLength(80)
        self.name.textEdited.connect(self._on_name)
        self.go = Button()
        self.go.setObjectName("device-connect")
        self.go.setText(translate("Devices", "Connect"))
        self.go.setDefault(True)
        self.go.clicked.connect(self._on_go)
        cancel = Button()
        cancel.setObjectName("device-add-cancel")
        cancel.setText(translate("Devices", "Cancel"))
        cancel.clicked.connect(lambda: page.ask(Asking.NOTHING))
        for field in (self.code, self.name):
            field.returnPressed.connect(self._on_go)
        self._lay_out(cancel)

    def _lay_out(self, cancel: Button) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self.go)
        row.addWidget(cancel)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT // 2)
        whole.addWidget(self._title)
        whole.addWidget(self._how)
        whole.addSpacing(theme.UNIT)
        self._labelled(whole, translate("Devices", "Code on the screen"), self.code)
        self._labelled(whole, translate("Devices", "Which stand is it?"), self.stand)
        whole.addWidget(self._none)
        self._labelled(whole, translate("Devices", "What do people call it?"), self.name)
        whole.addSpacing(theme.UNIT)
        whole.addLayout(row)
        whole.addStretch(1)

    def begin(self) -> None:
        """With an empty field, and the keyboard in it."""
        self.code.clear()
        self._named = False
        self._on_stand()
        self.code.setFocus()

    def show_props(self, props: DevicesProps) -> None:
        """Show which stands there are to choose from."""
        offered = (*props.stands, ("", translate("Devices", "None of them: it is a display")))
        shown = tuple((str(self.stand.itemData(at)), self.stand.itemText(at)) for at in range(self.stand.count()))
        if shown != offered:
            kept = self.stand.currentData()
            self.stand.clear()
            for key, name in offered:
                self.stand.addItem(name, key)
            self.stand.setCurrentIndex(max(0, self.stand.findData(kept)))
        self._none.setVisible(not props.stands)
        self.go.setEnabled(not props.busy and self._whole())

    def _labelled(self, layout: QVBoxLayout, words: str, field: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setMaximumWidth(50 * theme.UNIT)
        layout.addWidget(label)
        layout.addWidget(field)
        layout.addSpacing(theme.UNIT)

    def _whole(self) -> bool:
        letters = [each for each in self.code.text() if each.isalnum()]
        return len(letters) == PAIRING_LETTERS and bool(self.name.text().strip())

    def _on_code(self, text: str) -> None:
        if text != text.upper():
            place = self.code.cursorPosition()
            self.code.setText(text.upper())
            self.code.setCursorPosition(place)
        self.go.setEnabled(self._whole())

    def _on_stand(self) -> None:
        if not self._named and self.stand.currentData():
            self.name.setText(self.stand.currentText())
        elif not self._named:
            self.name.clear()
        self.go.setEnabled(self._whole())

    def _on_name(self, text: str) -> None:
        self._named = bool(text.strip())
        self.go.setEnabled(self._whole())

    def _on_go(self) -> None:
        if self.go.isEnabled():
            self._page.add(self.code.text(), self.name.text(), str(self.stand.currentData() or ""))
