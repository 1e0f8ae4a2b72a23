"""The page that takes from another centre: which one, what, how, what will come; then one button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from shared.protocol.drafts import CopyPart
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Choice, Hairline, MutedText, Text
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.places import Place
from staff_tray.superuser.take import Take
from staff_tray.superuser.take_props import PARTS, TakeProps, TakeRow, TakeState
from staff_tray.superuser.take_words import (
    coming_sentence,
    how_sentence,
    part_words,
    row_words,
    shared_words,
    state_sentence,
    translate,
    trouble_words,
)
from staff_tray.superuser.views.form_view import WIDTH

Index = QModelIndex | QPersistentModelIndex
_ROW = QSize(0, theme.FIELD_HEIGHT)


class TakePage(QWidget):
    """Shows a `Take`; what has come is opened on its own page."""

    def __init__(self, dialog: Dialog, take: Take) -> None:
        super().__init__()
        self.setObjectName("take")
        self.setMaximumWidth(WIDTH)
        self.take = take
        take.setParent(self)
        self.centre = _choice("take-centre")
        self.centre.activated.connect(lambda: take.choose_centre(str(self.centre.currentData())))
        self.what = _choice("take-what")
        for part in PARTS:
            self.what.addItem(part_words(part), part.value)
        self.what.activated.connect(lambda: take.choose_what(CopyPart(self.what.currentData())))
        self.source = _choice("take-from-service")
        self.source.activated.connect(lambda: take.choose_from(str(self.source.currentData())))
        self.into = _choice("take-into-service")
        self.into.activated.connect(lambda: take.choose_into(str(self.into.currentData())))
        self._labels: dict[Choice, QLabel] = {}
        self._state = MutedText()
        self._state.setObjectName("take-state")
        self._trouble = MessageLine("unplug", "take-trouble")
        self.again = _button(translate("Take", "Try again"), "take-again")
        self.again.clicked.connect(take.start)
        self.list = TickList("take-list", translate("Take", "What can be taken"))
        self.list.ticked.connect(lambda key, on: take.tick(key, on=on))
        self.all = _button(translate("Take", "Tick all"), "take-all")
        self.all.clicked.connect(lambda: take.tick_all(on=len(take.props.ticked) < len(take.props.rows)))
        self.copy = QRadioButton(translate("Take", "As a copy"))
        self.copy.setObjectName("take-copy")
        self.shared = QRadioButton()
        self.shared.setObjectName("take-shared")
        self.shared.toggled.connect(take.choose_shared)
        for way in (self.copy, self.shared):
            way.setMinimumHeight(theme.FIELD_HEIGHT - theme.UNIT // 2)
        self._how = MutedText()
        self._how.setObjectName("take-how")
        self._coming = Text()
        self._coming.setObjectName("take-coming")
        self.do = _button(translate("Take", "Take it into the draft"), "take-do")
        self.do.setDefault(True)
        self.do.clicked.connect(take.take)
        self._rest = QWidget()
        self._lay_out()
        take.changed.connect(self._show)
        take.taken.connect(lambda page, place: dialog.go(page, place) if page != "take" else None)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: what is needed is fetched."""
        super().showEvent(event)
        self.take.start()
        (self.list if self.list.isVisible() else self.centre).setFocus()

    def show_place(self, place: Place) -> None:
        """Somebody comes from a list of such things."""
        self.take.begin_at(place)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT)
        grid.setColumnStretch(1, 1)
        labels = (
            (self.centre, translate("Take", "From")),
            (self.what, translate("Take", "What")),
            (self.source, translate("Take", "Their service")),
            (self.into, translate("Take", "Into your service")),
        )
        for row, (choice, words) in enumerate(labels):
            label = QLabel(words)
            label.setBuddy(choice)
            choice.setAccessibleName(words)
            self._labels[choice] = label
            grid.addWidget(label, row, 0)
            grid.addWidget(choice, row, 1)
        self._how_part = QWidget()
        how = QVBoxLayout(self._how_part)
        how.setContentsMargins(0, 0, 0, 0)
        how.setSpacing(theme.UNIT // 2)
        ways = QHBoxLayout()
        ways.setSpacing(3 * theme.UNIT)
        ways.addWidget(self.copy)
        ways.addWidget(self.shared)
        ways.addStretch(1)
        how.addLayout(ways)
        how.addWidget(self._how)
        how.addSpacing(theme.UNIT)
        how.addWidget(Hairline())
        how.addSpacing(theme.UNIT)
        how.addWidget(self._coming)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(grid)
        column.addSpacing(theme.UNIT)
        column.addWidget(self._state)
        column.addWidget(self._trouble)
        column.addLayout(_left(self.again))
        column.addWidget(self.list, 1)
        column.addLayout(_left(self.all))
        column.addSpacing(theme.UNIT)
        column.addWidget(self._how_part)
        column.addLayout(_left(self.do))
        column.addWidget(self._rest, 1)

    def _show(self) -> None:
        props = self.take.props
        ready = props.state in (TakeState.CHOOSING, TakeState.TAKING)
        documents = props.what is CopyPart.DOCUMENTS and ready
        _fill(self.centre, props.centres, props.centre)
        _fill(self.source, props.from_services, props.from_service)
        _fill(self.into, props.into_services, props.into)
        with QSignalBlocker(self.what):
            self.what.setCurrentIndex(self.what.findData(props.what.value))
        for choice, seen in (
            (self.centre, bool(props.centres)), (self.what, bool(props.centres)), (self.source, documents),
            (self.into, documents),
        ):  # fmt: skip
            choice.setVisible(seen)
            choice.setEnabled(props.state is not TakeState.TAKING)
            self._labels[choice].setVisible(seen)
        _say(self._state, state_sentence(props))
        self._trouble.say(trouble_words(props))
        self.again.setVisible(props.state is TakeState.NO_ANSWER)
        self.list.show_rows(props.rows if ready else (), props.ticked, ticks=props.ticks)
        self.list.setVisible(ready and bool(props.rows))
        self._rest.setVisible(not self.list.isVisibleTo(self))
        self.list.setEnabled(props.state is TakeState.CHOOSING)
        self._show_foot(props, ready=ready and props.anything)

    def _show_foot(self, props: TakeProps, *, ready: bool) -> None:
        every = len(props.ticked) == len(props.rows)
        self.all.setText(translate("Take", "Tick none") if every else translate("Take", "Tick all"))
        self.all.setVisible(ready and props.ticks and len(props.rows) > 1)
        self._how_part.setVisible(ready)
        self.shared.setText(shared_words(props.centre_name).replace("&", "&&"))
        with QSignalBlocker(self.shared), QSignalBlocker(self.copy):
            (self.shared if props.shared else self.copy).setChecked(True)
        self._how.setText(how_sentence(props))
        for way in (self.copy, self.shared):
            way.setAccessibleDescription(self._how.text() if way.isChecked() else "")
        taking = props.state is TakeState.TAKING
        _say(self._coming, translate("Take", "Taking it …") if taking else coming_sentence(props))
        self.do.setVisible(ready)
        self.do.setEnabled(props.may_take)


class TickList(QTreeWidget):
    """Things to tick, each with a quieter line beside it. `ticked` carries an id and whether it is wanted now."""

    ticked = Signal(str, bool)

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(5 * theme.FIELD_HEIGHT)
        self.setItemDelegate(_BoxDelegate(self))
        self._rows: tuple[TakeRow, ...] = ()
        self._ticks = True
        self.itemChanged.connect(self._on_changed)

    def show_rows(self, rows: tuple[TakeRow, ...], ticked: frozenset[str], *, ticks: bool) -> None:
        """Show these, with ticks where one can choose."""
        with QSignalBlocker(self):
            if (rows, ticks) != (self._rows, self._ticks):
                self._rows, self._ticks = rows, ticks
                self.clear()
                self.addTopLevelItems([_item(row, ticks=ticks) for row in rows])
                self.setCurrentIndex(self.model().index(0, 0))
            for number, row in enumerate(rows if ticks else ()):
                item = self.topLevelItem(number)
                assert item is not None
                item.setCheckState(0, Qt.CheckState.Checked if row.id in ticked else Qt.CheckState.Unchecked)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks, as the space bar does."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and self._ticks:
            on = item.checkState(0) is not Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        else:
            super().keyPressEvent(event)

    def _on_changed(self, item: QTreeWidgetItem) -> None:
        self.ticked.emit(item.data(0, Qt.ItemDataRole.UserRole), item.checkState(0) is Qt.CheckState.Checked)


class _BoxDelegate(QStyledItemDelegate):
    """Draws a line around each box: some styles draw none that can be seen on a dark desktop."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """As the style has it, and the line."""
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return
        self.initStyleOption(option, index)
        box = option.widget.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget
        )
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = QApplication.palette()
        painter.save()
        painter.setPen(palette.highlightedText().color() if picked else theme.muted(palette))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.restore()


def _item(row: TakeRow, *, ticks: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.name, row_words(row)])
    item.setData(0, Qt.ItemDataRole.UserRole, row.id)
    item.setToolTip(0, row.name)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, (row.name, row_words(row)))))
    item.setSizeHint(0, item.sizeHint(0).expandedTo(_ROW))
    if ticks:
        item.setCheckState(0, Qt.CheckState.Unchecked)
    else:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
    return item


def _fill(choice: Choice, rows: Sequence[tuple[str, str]], chosen: str) -> None:
    with QSignalBlocker(choice):
        if [(choice.itemData(n), choice.itemText(n)) for n in range(choice.count())] != list(rows):
            choice.clear()
            for key, words in rows:
                choice.addItem(words, key)
        choice.setCurrentIndex(choice.findData(chosen))


def _choice(name: str) -> Choice:
    made = Choice()
    made.setObjectName(name)
    made.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


def _button(words: str, name: str) -> Button:
    made = Button()
    made.setText(words)
    made.setObjectName(name)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def _left(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row


def _say(label: Text, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
