"""The chosen device: how it is, what can be done with it, and what came of that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shared.protocol.device_care import TaskKind, TaskState
from staff_tray import theme
from staff_tray.desk.views.parts import ActionButton, Button, Field, Hairline, MutedText, Text
from staff_tray.icons import coloured_icon, line_icon
from staff_tray.superuser.devices import DevicesPage
from staff_tray.superuser.devices_props import Asking, DeviceRow, DevicesProps, DeviceState
from staff_tray.superuser.devices_words import facts, kind_words, state_icon, task_name, task_words, translate

_PICTURE = QSize(300, 400)
_ICONS = {
    TaskKind.PICTURE: "search",
    TaskKind.TEST_PRINT: "printer",
    TaskKind.ROLL_CHANGED: "ticket",
    TaskKind.RESTART: "repeat",
}


class DeviceDetails(QWidget):
    """Shows the chosen one of a `DevicesPage`."""

    def __init__(self, page: DevicesPage) -> None:
        super().__init__()
        self._page = page
        self._shown = ""
        self._name = Text()
        self._name.setObjectName("device-name")
        self._name.setFont(theme.semibold(self.font(), 1.25))
        self._kind = MutedText()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(3 * theme.UNIT)
        self._facts.setVerticalSpacing(theme.UNIT)
        self._facts.setColumnStretch(1, 1)
        self._faults = Text()
        self._faults.setObjectName("device-faults")
        self.buttons = {kind: self._button(kind) for kind in _ICONS}
        self._actions = QWidget()
        actions = QGridLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(theme.UNIT)
        order = (TaskKind.PICTURE, TaskKind.TEST_PRINT, TaskKind.ROLL_CHANGED, TaskKind.RESTART)
        for place, kind in enumerate(order):
            actions.addWidget(self.buttons[kind], place // 2, place % 2)
        self._told = _Told()
        self._picture = QLabel()
        self._picture.setObjectName("device-picture")
        self._picture.setAccessibleName(translate("Devices", "Picture of the stand's screen"))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.rename = _plain(translate("Devices", "Rename…"), "device-rename")
        self.rename.clicked.connect(lambda: page.ask(Asking.RENAME))
        self.revoke = _plain(translate("Devices", "Disconnect…"), "device-revoke")
        self.revoke.clicked.connect(lambda: page.ask(Asking.REVOKE))
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.UNIT)
        foot.addWidget(self.rename)
        foot.addWidget(self.revoke)
        foot.addStretch(1)
        self.asking = AskDevice(page)
        self._line = Hairline()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT + theme.UNIT // 2)
        head = QVBoxLayout()
        head.setSpacing(theme.UNIT // 2)
        head.addWidget(self._name)
        head.addWidget(self._kind)
        whole.addLayout(head)
        whole.addLayout(self._facts)
        whole.addWidget(self._faults)
        for each in (self._actions, self._told, self._picture, self._line, self._foot, self.asking):
            whole.addWidget(each)
        whole.addStretch(1)

    def show_props(self, props: DevicesProps) -> None:
        """Show the chosen one as it is now."""
        row = props.chosen
        assert row is not None
        self._name.setText(row.name)
        self._kind.setText(kind_words(row.kind))
        self._show_facts(row, props)
        self._faults.setText("\n".join(row.faults))
        self._faults.setVisible(bool(row.faults))
        asking = props.asking is not Asking.NOTHING
        self._actions.setVisible(bool(props.can) and not asking)
        for kind, button in self.buttons.items():
            button.setVisible(kind in props.can)
            button.setEnabled(props.task is None or props.task.ended)
        self._told.show_task(props if not asking else None)
        self._show_picture(props.picture if not asking else b"")
        care = row.kind != "tray"
        self._line.setVisible(care)
        self._foot.setVisible(care and not asking)
        self.asking.show_props(props)

    def _show_facts(self, row: DeviceRow, props: DevicesProps) -> None:
        lines = facts(row, props)
        while self._facts.rowCount() and (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (what, how) in enumerate(lines):
            label = MutedText(wraps=False)
            label.setText(what)
            value: QWidget = _State(row.state, how) if place == 0 and row.kind == "kiosk" else _words(how)
            value.setAccessibleName(f"{what}: {how}")
            self._facts.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(value, place, 1)

    def _show_picture(self, content: bytes) -> None:
        pixmap = QPixmap()
        if content and pixmap.loadFromData(content):
            ratio = self.devicePixelRatioF()
            fitting = pixmap.scaled(
                _PICTURE * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            fitting.setDevicePixelRatio(ratio)
            self._picture.setPixmap(fitting)
        else:
            self._picture.clear()
        self._picture.setVisible(not pixmap.isNull())

    def _button(self, kind: TaskKind) -> Button:
        button = ActionButton(likely=False)
        button.setObjectName(f"device-{kind.value}")
        button.setText(task_name(kind))
        button.setIcon(line_icon(_ICONS[kind], self.palette()))
        if kind is TaskKind.RESTART:
            button.clicked.connect(lambda: self._page.ask(Asking.RESTART))
        else:
            button.clicked.connect(lambda: self._page.have_done(kind))
        return button


class AskDevice(QWidget):
    """What an action asks first, in place of the actions."""

    def __init__(self, page: DevicesPage) -> None:
        super().__init__()
        self._page = page
        self._asked = Asking.NOTHING
        self._words = Text()
        self._words.setObjectName("device-question")
        self.name = Field()
        self.name.setObjectName("device-new-name")
        self.name.setAccessibleName(translate("Devices", "New name"))
        self.name.setMaxLength(80)
        self.name.returnPressed.connect(self._on_yes)
        self.yes = _plain("", "device-yes")
        self.yes.clicked.connect(self._on_yes)
        self.no = _plain(translate("Devices", "Cancel"), "device-no")
        self.no.clicked.connect(lambda: page.ask(Asking.NOTHING))
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT)
        whole.addWidget(self._words)
        whole.addWidget(self.name)
        whole.addLayout(row)

    def show_props(self, props: DevicesProps) -> None:
        """Show what is asked now, or nothing."""
        asked = props.asking if props.asking is not Asking.ADD else Asking.NOTHING
        self.setVisible(asked is not Asking.NOTHING)
        self.yes.setEnabled(not props.busy)
        if asked is self._asked or props.chosen is None:
            return
        self._asked = asked
        self.name.setVisible(asked is Asking.RENAME)
        self._words.setText(_question(asked, props.chosen.name))
        self.yes.setText(_answer(asked))
        if asked is Asking.RENAME:
            self.name.setText(props.chosen.name)
            self.name.end(False)
            self.name.setFocus()
        elif asked is not Asking.NOTHING:
            self.no.setFocus()

    def _on_yes(self) -> None:
        match self._asked:
            case Asking.RENAME:
                self._page.rename(self.name.text())
            case Asking.REVOKE:
                self._page.revoke()
            case Asking.RESTART:
                self._page.have_done(TaskKind.RESTART)


class _Told(QWidget):
    """How far it is with what the stand was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = QLabel()
        self._words = Text()
        self._words.setObjectName("device-told")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_task(self, props: DevicesProps | None) -> None:
        """Show it, or nothing."""
        task = props.task if props is not None else None
        self.setVisible(task is not None)
        if task is None:
            return
        colours = theme.state_colours(self.palette())
        wrong = task.late or task.state in (TaskState.FAILED, TaskState.OVER)
        icon = "triangle-alert" if wrong else "check" if task.state is TaskState.DONE else "hourglass"
        colour = colours.trouble if wrong else colours.serving if task.state is TaskState.DONE else colours.arrived
        side = theme.icon_side(self.font())
        self._mark.setPixmap(coloured_icon(icon, colour).pixmap(side, side))
        self._words.setText(task_words(task))
        self._words.setAccessibleName(task_words(task))


class _State(QWidget):
    """How the device is, with the shape that says the same."""

    def __init__(self, state: DeviceState, words: str) -> None:
        super().__init__()
        colours = theme.state_colours(self.palette())
        quiet = state in (DeviceState.NEW, DeviceState.AT_WORK, DeviceState.CONNECTED)
        colour = (
            colours.serving if state is DeviceState.WELL else theme.muted(self.palette()) if quiet else colours.trouble
        )
        mark = QLabel()
        side = theme.icon_side(self.font())
        mark.setPixmap(coloured_icon(state_icon(state), colour).pixmap(side, side))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_words(words), 1)


def _words(words: str) -> Text:
    made = Text()
    made.setText(words)
    return made


def _plain(words: str, name: str) -> Button:
    made = Button()
    made.setText(words)
    made.setObjectName(name)
    return made


def _question(asked: Asking, name: str) -> str:
    return {
        Asking.RENAME: translate("Devices", "What do people call it?"),
        Asking.RESTART: translate(
            "Devices", "The stand is away for a few seconds. If somebody is using it, it waits until they are done."
        ),
        Asking.REVOKE: translate(
            "Devices", "“{name}” gives no more numbers from this moment, and shows a code to connect it again."
        ).format(name=name),
    }.get(asked, "")


def _answer(asked: Asking) -> str:
    return {
        Asking.RENAME: translate("Devices", "Rename"),
        Asking.RESTART: translate("Devices", "Restart"),
        Asking.REVOKE: translate("Devices", "Disconnect"),
    }.get(asked, "")
