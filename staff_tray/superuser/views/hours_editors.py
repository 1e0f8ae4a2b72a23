"""What opening hours are typed into: a date, the hours of a day, a week, and the holidays that are kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.hours import Holiday
from shared.protocol.model import pick_text
from shared.protocol.tree import at
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Field, MutedText, Text
from staff_tray.superuser.bound import Bound
from staff_tray.superuser.form import Kept, Spans, Week
from staff_tray.superuser.hours_text import Span, as_periods, day_of, read_spans, spans_of, spans_text, with_day
from staff_tray.superuser.hours_words import day_words, translate, weekday_name
from staff_tray.superuser.views.editors import Ticked, show_text

_DAYS = range(7)
_WORKING_DAYS = range(5)


class SteadyDate(QDateEdit):
    """A date with a calendar to choose from, that the wheel passes over."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd.MM.yyyy")
        self.setMinimumHeight(theme.FIELD_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead."""
        event.ignore()


class DayEditor(QWidget):
    """A date, with its weekday beside it."""

    def __init__(self, bound: Bound) -> None:
        super().__init__()
        self._bound = bound
        self.field = SteadyDate()
        self.field.setObjectName(bound.name)
        self.field.setAccessibleName(bound.setting.label)
        self.field.setAccessibleDescription(bound.setting.hint)
        self.field.lineEdit().setAccessibleName(bound.setting.label)
        self.field.setMinimumWidth(18 * theme.UNIT)
        self.field.dateChanged.connect(self._on_date)
        self._weekday = MutedText(wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT + theme.UNIT // 2)
        row.addWidget(self.field)
        row.addWidget(self._weekday)
        row.addStretch(1)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Show what the draft says."""
        found = QDate.fromString(str(self._bound.value or ""), Qt.DateFormat.ISODate)
        if found.isValid():
            with QSignalBlocker(self.field):
                if self.field.date() != found:
                    self.field.setDate(found)
            self._weekday.setText(weekday_name(found.dayOfWeek() - 1))

    def _on_date(self, date: QDate) -> None:
        self._bound.set(date.toString(Qt.DateFormat.ISODate))


class SpansField(Field):
    """The hours of one day. What cannot be understood stays as it is typed, and is not taken over."""

    def __init__(self, name: str, said: str, empty: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setPlaceholderText(empty)
        self.setMaxLength(80)
        self._said = said
        self._shown: tuple[Span, ...] | None = None
        self.editingFinished.connect(self._tidy)

    @property
    def spans(self) -> tuple[Span, ...] | None:
        """What is typed; None for what cannot be understood."""
        return read_spans(self.text())

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show what the draft says, unless that is what is just being typed."""
        self._shown = spans
        typing = self.hasFocus() and self.isModified()
        if not typing or (self.spans is not None and self.spans != spans):
            show_text(self, spans_text(spans))
            self.setModified(False)

    def _tidy(self) -> None:
        if self._shown is not None and self.spans == self._shown:
            show_text(self, spans_text(self._shown))
            self.setModified(False)


def _fault_line(name: str) -> MessageLine:
    return MessageLine("triangle-alert", f"{name}-unclear")


def _unclear() -> str:
    return translate("Settings", "Write the hours as 9-15, with a break as 9-12, 12.30-15. Leave it empty for closed.")


class SpansEditor(QWidget):
    """The hours of one day."""

    def __init__(self, bound: Bound, kind: Spans) -> None:
        super().__init__()
        self._bound = bound
        self.field = SpansField(bound.name, bound.setting.label, kind.empty)
        self.field.setMaximumWidth(40 * theme.UNIT)
        self.field.textEdited.connect(self._on_typed)
        self._fault = _fault_line(bound.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self.field)
        column.addWidget(self._fault)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Show what the draft says."""
        self.field.show_spans(spans_of(self._bound.value))
        self._fault.say("" if self.field.spans is not None else _unclear())

    def _on_typed(self) -> None:
        spans = self.field.spans
        self._fault.say("" if spans is not None else _unclear())
        if spans is not None:
            self._bound.set(as_periods(spans))


class WeekEditor(QWidget):
    """A line a day; Monday can be copied to the other working days."""

    def __init__(self, bound: Bound, kind: Week) -> None:
        super().__init__()
        self._bound = bound
        self._kind = kind
        self._follow = Ticked(kind.none)
        self._follow.setObjectName(f"{bound.name}-follows")
        self._follow.setAccessibleDescription(bound.setting.label)
        self._follow.setVisible(bool(kind.none))
        self._follow.toggled.connect(self._on_follow)
        self._days = QWidget()
        grid = QGridLayout(self._days)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT // 2)
        grid.setColumnStretch(2, 1)
        self.fields = [self._day(grid, weekday) for weekday in _DAYS]
        self.copy = Button()
        self.copy.setText(translate("Settings", "Copy Monday to Tuesday–Friday"))
        self.copy.setObjectName(f"{bound.name}-copy")
        self.copy.clicked.connect(self._on_copy)
        grid.addWidget(self.copy, 0, 2, Qt.AlignmentFlag.AlignLeft)
        self._fault = _fault_line(bound.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self._follow)
        column.addWidget(self._days)
        column.addWidget(self._fault)
        self.setFocusProxy(self._follow if kind.none else self.fields[0])

    def refresh(self) -> None:
        """Show what the draft says; the week that is followed while it follows one."""
        value = self._bound.value
        follows = value is None and self._kind.follows is not None
        with QSignalBlocker(self._follow):
            self._follow.setChecked(follows)
        self._days.setVisible(not follows)
        for weekday, field in enumerate(self.fields):
            field.show_spans(day_of(value, weekday))
        self.copy.setEnabled(bool(self.fields[0].spans))
        self._tell()

    def _day(self, grid: QGridLayout, weekday: int) -> SpansField:
        name = weekday_name(weekday)
        label = Text(wraps=False)
        label.setText(name)
        said = f"{self._bound.setting.label}, {name}"
        field = SpansField(f"{self._bound.name}/{weekday}", said, translate("Settings", "closed"))
        field.setFixedWidth(30 * theme.UNIT)
        field.textEdited.connect(partial(self._on_typed, weekday))
        label.setBuddy(field)
        grid.addWidget(label, weekday, 0)
        grid.addWidget(field, weekday, 1)
        return field

    def _tell(self) -> None:
        self._fault.say(_unclear() if any(field.spans is None for field in self.fields) else "")

    def _on_typed(self, weekday: int, _: str) -> None:
        spans = self.fields[weekday].spans
        self._tell()
        if spans is not None:
            self._bound.set(with_day(self._bound.value, [weekday], spans))

    def _on_copy(self) -> None:
        self._bound.set(with_day(self._bound.value, _WORKING_DAYS, day_of(self._bound.value, 0)))

    def _on_follow(self, follows: bool) -> None:
        assert self._kind.follows is not None
        tree = self._bound.props.tree
        self._bound.set(None if follows else list(self._kind.follows(tree, self._bound.thing) or []))


class KeptEditor(QWidget):
    """A tick for each holiday that is kept, and its hours; without hours it is closed."""

    def __init__(self, bound: Bound, kind: Kept) -> None:
        super().__init__()
        self._bound = bound
        self._kind = kind
        self._holidays: tuple[Holiday, ...] = ()
        self._rows: dict[str, tuple[Ticked, SpansField]] = {}
        self._nothing = MutedText()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * theme.UNIT)
        self._grid.setVerticalSpacing(theme.UNIT // 2)
        self._grid.setColumnStretch(2, 1)
        self._fault = _fault_line(bound.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)
        column.addWidget(self._fault)

    def refresh(self) -> None:
        """Show the country's holidays, and which are kept."""
        holidays = self._kind.holidays(self._bound.props.tree)
        if holidays != self._holidays:
            self._rebuild(holidays)
        self._nothing.setVisible(not holidays)
        if at(self._bound.props.tree, (*self._bound.place[:-1], "country")) is None:
            self._nothing.setText(translate("Settings", "Choose a country, and its holidays come here."))
        else:
            self._nothing.setText(translate("Settings", "The holidays come as soon as the server has told them."))
        kept = {str(each.get("id")): each for each in self._bound.value or []}
        for key, (box, field) in self._rows.items():
            with QSignalBlocker(box):
                box.setChecked(key in kept)
            field.setEnabled(key in kept)
            field.setPlaceholderText(
                translate("Settings", "closed") if key in kept else translate("Settings", "open as usual")
            )
            field.show_spans(spans_of(kept.get(key, {}).get("periods")))
        self._tell()

    def _rebuild(self, holidays: tuple[Holiday, ...]) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._holidays = holidays
        self._rows = {}
        for row, holiday in enumerate(holidays):
            name = pick_text(holiday.name, self._bound.language)
            box = Ticked(name)
            box.setObjectName(f"{self._bound.name}={holiday.key}")
            box.toggled.connect(partial(self._on_ticked, holiday.key))
            hours = translate("Settings", "Hours on {day}").format(day=name)
            field = SpansField(f"{self._bound.name}/{holiday.key}", hours, "")
            field.setFixedWidth(26 * theme.UNIT)
            field.textEdited.connect(partial(self._on_typed, holiday.key))
            when = MutedText(wraps=False)
            when.setText(day_words(holiday.day))
            box.setAccessibleDescription(day_words(holiday.day))
            self._rows[holiday.key] = (box, field)
            self._grid.addWidget(box, row, 0)
            self._grid.addWidget(field, row, 1)
            self._grid.addWidget(when, row, 2)
        first = next(iter(self._rows.values()), None)
        if first is not None:
            self.setFocusProxy(first[0])

    def _tell(self) -> None:
        unclear = any(field.spans is None for _box, field in self._rows.values())
        self._fault.say(_unclear() if unclear else "")

    def _on_ticked(self, key: str, kept: bool) -> None:
        self._bound.set_thing(key, {"id": key, "periods": []} if kept else None)

    def _on_typed(self, key: str, _: str) -> None:
        spans = self._rows[key][1].spans
        self._tell()
        if spans is not None:
            self._bound.set_thing(key, {"id": key, "periods": as_periods(spans)})
