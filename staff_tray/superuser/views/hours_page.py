"""The page Opening hours: a question at the top, then the hours to fill in, and the year as it comes out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from shared.protocol.hours import Channel
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Field, MutedText, Text
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.form import name_of
from staff_tray.superuser.hours_model import HoursModel
from staff_tray.superuser.hours_page import hours_content
from staff_tray.superuser.hours_words import (
    answer_words,
    channel_words,
    kind_words,
    look_words,
    not_understood,
    translate,
)
from staff_tray.superuser.hours_year import DayKind
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place, things
from staff_tray.superuser.views.content_page import ContentPage
from staff_tray.superuser.views.editors import SteadyChoice
from staff_tray.superuser.views.hours_year_view import YearView, paint_kind


class HoursPage(QWidget):
    """Shows a `HoursModel` of the dialog's draft."""

    def __init__(self, dialog: Dialog, page: Page, model: HoursModel | None = None) -> None:
        super().__init__()
        self._dialog = dialog
        api = dialog.means.api if dialog.means is not None else None
        self.model = model or HoursModel(dialog.session, api, language=dialog.language, now=dialog.now, parent=self)
        content = hours_content(self.model.coming, self.model.today)
        self.form = ContentPage(dialog, replace(page, content=content))
        self.tabs = QTabWidget()
        self.tabs.setObjectName("hours-tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(translate("Settings", "The hours, or the year"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.form.setContentsMargins(0, theme.UNIT + theme.UNIT // 2, 0, 0)
        self.tabs.addTab(self.form, translate("Settings", "Hours"))
        self.tabs.addTab(self._make_year(), translate("Settings", "The year"))
        self.tabs.currentChanged.connect(lambda tab: self.model.see_year(tab == 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(self._make_question())
        column.addWidget(self._answer)
        column.addWidget(self._unclear)
        column.addWidget(self.tabs, 1)
        self.model.changed.connect(self._show)
        self.model.holidays_changed.connect(self._on_holidays)
        dialog.session.changed.connect(self._offer)
        self._offer()
        self.form.begin()

    def show_place(self, place: Place) -> None:
        """Show the setting there."""
        self.tabs.setCurrentIndex(0)
        self.form.show_place(place)

    def showEvent(self, event: QShowEvent) -> None:
        """What the year needs is fetched when somebody looks."""
        super().showEvent(event)
        self.model.wake()

    def _make_question(self) -> QHBoxLayout:
        self.question = Field()
        self.question.setObjectName("hours-question")
        self.question.setPlaceholderText(translate("Settings", "Is it open on … 24 December at 10?"))
        self.question.setAccessibleName(translate("Settings", "Is it open then? A day, and a time if you like"))
        self.question.returnPressed.connect(self._on_ask)
        self.question.textChanged.connect(self._on_words)
        self.ask = Button()
        self.ask.setText(translate("Settings", "Is it open?"))
        self.ask.setObjectName("hours-ask")
        self.ask.clicked.connect(self._on_ask)
        self.owner = _choice("hours-owner", translate("Settings", "Whose hours"))
        self.channel = _choice("hours-channel", translate("Settings", "How citizens come"))
        for channel in Channel:
            self.channel.addItem(channel_words(channel), channel)
        for choice in (self.owner, self.channel):
            choice.activated.connect(self._on_owner)
        self._answer, self._unclear = Text(), MessageLine("triangle-alert", "hours-unclear")
        self._answer.setObjectName("hours-answer")
        self._answer.setFont(theme.semibold(self.font()))
        self._answer.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self.question, 2)
        row.addWidget(self.owner, 1)
        row.addWidget(self.channel)
        row.addWidget(self.ask)
        return row

    def _make_year(self) -> QWidget:
        self.before, self.after = Button(), Button()
        self.before.setText("‹")
        self.before.setObjectName("hours-year-before")
        self.before.setAccessibleName(translate("Settings", "The year before"))
        self.before.clicked.connect(lambda: self.model.show_year(self.model.props.year - 1))
        self.after.setText("›")
        self.after.setObjectName("hours-year-after")
        self.after.setAccessibleName(translate("Settings", "The year after"))
        self.after.clicked.connect(lambda: self.model.show_year(self.model.props.year + 1))
        for step in (self.before, self.after):
            step.setMinimumWidth(theme.FIELD_HEIGHT)
        self._number, self._day = Text(wraps=False), Text()
        self._number.setFont(theme.semibold(self.font(), 1.2))
        self._day.setObjectName("hours-day")
        self.year = YearView()
        self.year.day_chosen.connect(self.model.show_day)
        top = QHBoxLayout()
        top.setSpacing(theme.UNIT)
        top.addWidget(self.before)
        top.addWidget(self._number)
        top.addWidget(self.after)
        top.addSpacing(2 * theme.UNIT)
        for kind in DayKind:
            top.addWidget(_Swatch(kind))
            word = MutedText(wraps=False)
            word.setText(kind_words(kind))
            top.addWidget(word)
            top.addSpacing(theme.UNIT)
        top.addStretch(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, theme.UNIT, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(top)
        column.addWidget(self._day)
        column.addWidget(self.year, 1)
        return whole

    def _show(self) -> None:
        props = self.model.props
        self._number.setText(str(props.year))
        self.year.show_year(props.days, props.day, props.today)
        self._day.setText(look_words(props.day) if props.day is not None else "")
        answer, language = props.answer, self._dialog.language
        words = answer_words(answer.asked, answer.verdict, answer.look, language) if answer is not None else ""
        self._answer.setText(words)
        self._answer.setAccessibleName(words)
        self._answer.setVisible(bool(words))
        self._unclear.say(not_understood() if props.unclear else "")

    def _offer(self) -> None:
        """Offer the services that the draft has, and keep the one that is chosen."""
        tree, language = self._dialog.session.props.tree, self._dialog.language
        rows = [(translate("Settings", "The centre"), None)]
        rows += [(name_of(each, language), each["id"]) for each in things(tree, ("services",))]
        if rows == [(self.owner.itemText(at), self.owner.itemData(at)) for at in range(self.owner.count())]:
            return
        with QSignalBlocker(self.owner):
            chosen = self.owner.currentData()
            self.owner.clear()
            for words, key in rows:
                self.owner.addItem(words, key)
            self.owner.setCurrentIndex(max(0, self.owner.findData(chosen)))

    def _on_ask(self) -> None:
        self.model.ask(self.question.text())

    def _on_words(self, words: str) -> None:
        if not words.strip():
            self.model.ask("")

    def _on_owner(self) -> None:
        self.model.choose(self.owner.currentData(), self.channel.currentData())

    def _on_holidays(self) -> None:
        if self.form.form is not None:
            self.form.form.refresh()


class _Swatch(QWidget):
    """How a day of that kind is painted."""

    def __init__(self, kind: DayKind) -> None:
        super().__init__()
        self._kind = kind
        side = self.fontMetrics().height() + 2
        self.setFixedSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_kind(painter, cell, self._kind, self.palette())
        if self._kind is DayKind.CLOSED:
            painter.setPen(theme.muted(self.palette()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, 3, 3)


def _choice(name: str, said: str) -> SteadyChoice:
    choice = SteadyChoice()
    choice.setObjectName(name)
    choice.setAccessibleName(said)
    return choice
