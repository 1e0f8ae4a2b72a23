"""The page Devices: the list at the left, the chosen one at the right, and a way to take a new one in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import ActionButton, MutedText
from staff_tray.desk.views.row_list import RowList
from staff_tray.desk.views.row_model import Row, Tone
from staff_tray.desk.views.touch import Scrolled
from staff_tray.icons import line_icon
from staff_tray.superuser.devices import DevicesPage
from staff_tray.superuser.devices_props import Asking, DeviceRow, DevicesProps, DeviceState
from staff_tray.superuser.devices_words import kind_words, state_words, translate, trouble_words
from staff_tray.superuser.views.device_adding import AddDevice
from staff_tray.superuser.views.device_details import DeviceDetails

_LEFT = 38 * theme.UNIT
_WIDEST = 84 * theme.UNIT
_NEEDS_SOMEBODY = frozenset({DeviceState.SILENT, DeviceState.PRINTER, DeviceState.PAPER, DeviceState.FAULTY})


class DevicesView(QWidget):
    """Shows a `DevicesPage`; it is asked for news only while it is seen."""

    def __init__(self, page: DevicesPage) -> None:
        super().__init__()
        self.setObjectName("page-devices")
        self.page = page
        self.add = ActionButton(likely=False)
        self.add.setObjectName("device-add")
        self.add.setText(translate("Devices", "Add a stand…"))
        self.add.setIcon(line_icon("log-in", self.palette()))
        self.add.clicked.connect(lambda: page.ask(Asking.ADD))
        self.list = RowList("devices", translate("Devices", "Devices"))
        self.list.picked.connect(lambda key: page.choose(str(key)))
        self.list.setMinimumHeight(20 * theme.UNIT)
        left = QVBoxLayout()
        left.setSpacing(theme.UNIT)
        left.addWidget(self.add)
        left.addWidget(self.list, 1)
        self.poster = ActionButton(likely=False)
        self.poster.setObjectName("device-poster")
        self.poster.setText(translate("Devices", "Sheet for checking in by phone"))
        self.poster.setToolTip(
            translate("Devices", "Opens in the browser. Print it and hang it up where citizens come in.")
        )
        self.poster.setIcon(line_icon("ticket", self.palette()))
        self.poster.clicked.connect(page.show_poster)
        left.addWidget(self.poster)
        self._trouble = MessageLine("triangle-alert", "device-trouble")
        self._nothing = MutedText()
        self._nothing.setObjectName("device-nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details = DeviceDetails(page)
        self.adding = AddDevice(page)
        self._stack = QStackedWidget()
        for each in (self._nothing, self.details, self.adding):
            each.setMaximumWidth(_WIDEST)
            self._stack.addWidget(each)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.UNIT, 0)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(self._trouble)
        column.addWidget(self._stack, 1)
        holder = QWidget()
        holder.setFixedWidth(_LEFT)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * theme.UNIT)
        row.addWidget(holder)
        row.addWidget(Scrolled(inner), 1)
        page.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self.page.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody does."""
        super().hideEvent(event)
        self.page.rest()

    def _show(self) -> None:
        props = self.page.props
        self.list.show_rows(tuple(_row(each, props) for each in props.rows))
        self.list.mark(props.chosen.key if props.chosen is not None and props.asking is not Asking.ADD else None)
        self.poster.setVisible(bool(props.poster))
        self._trouble.say(trouble_words(props.trouble))
        self._nothing.setText(_nothing(props))
        if props.asking is Asking.ADD:
            self.adding.show_props(props)
            self._turn(self.adding)
        elif props.chosen is not None:
            self.details.show_props(props)
            self._turn(self.details)
        else:
            self._turn(self._nothing)

    def _turn(self, widget: QWidget) -> None:
        if self._stack.currentWidget() is not widget:
            self._stack.setCurrentWidget(widget)
            if widget is self.adding:
                self.adding.begin()


def _nothing(props: DevicesProps) -> str:
    if props.loading:
        return "" if props.trouble is not None else translate("Devices", "Looking for devices …")
    if not props.rows:
        return translate(
            "Devices",
            "There is no device here yet. Switch a new stand on: it shows a code. Then choose “Add a stand”.",
        )
    return translate("Devices", "Choose a device to see how it is.")


def _row(row: DeviceRow, props: DevicesProps) -> Row:
    words, kind = state_words(row, props), kind_words(row.kind)
    wrong = row.state in _NEEDS_SOMEBODY
    return Row(
        key=row.key,
        title=row.name,
        details=(kind,) if wrong else (f"{kind} · {row.place or words if row.kind == 'tray' else words}",),
        mark=words if wrong else "",
        spoken=f"{row.name}. {kind}. {words}",
        tone=Tone.TROUBLE if wrong else Tone.SERVING if row.state is DeviceState.WELL else Tone.NONE,
    )
