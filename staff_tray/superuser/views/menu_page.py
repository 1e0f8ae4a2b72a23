"""The page "Stand menu": whose menu, the tree, what has no tile, and what is on the chosen tile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Choice, Field, Hairline, MutedText, Text
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.menu_tree import Kind, Row, Way, flat
from staff_tray.superuser.menu_words import (
    crowd_sentence,
    kind_word,
    refusal,
    stands_sentence,
    translate,
    whose_words,
)
from staff_tray.superuser.places import Place, covers
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.stand_menu import StandMenuPage
from staff_tray.superuser.views.menu_details import MenuDetails
from staff_tray.superuser.views.menu_model import MenuModel
from staff_tray.superuser.views.menu_tree_view import DISC, MenuTreeView
from staff_tray.superuser.views.stand_icons import arrow_icon, disc_icon

_LEAST = 72 * theme.UNIT
"""The tree and what is on a tile beside each other, in pixels."""


class MenuPage(QWidget):
    """Shows a `StandMenuPage`, and turns the preview to what is chosen; what is tapped there is chosen here."""

    def __init__(self, dialog: Dialog, preview: Preview | None = None) -> None:
        super().__init__()
        self.setObjectName("stand-menu")
        page = self.page = StandMenuPage(dialog.session, language=dialog.language, parent=self)
        self._preview = preview
        self.whose = Choice()
        self.whose.setObjectName("menu-whose")
        self.whose.setAccessibleName(translate("StandMenu", "Menu of"))
        self._stands = MutedText()
        self._stands.setObjectName("menu-stands")
        self.own = Button(translate("StandMenu", "Give it its own menu"))
        self.own.setObjectName("menu-own")
        self.shared = Button(translate("StandMenu", "Go back to the centre's menu"))
        self.shared.setObjectName("menu-shared")
        self._crowd = MessageLine("triangle-alert", "menu-crowd")
        self._refused = MessageLine("triangle-alert", "menu-refused")
        self._model = MenuModel(self._icon, page.move)
        self.tree = MenuTreeView(self._model, "menu-tree", translate("StandMenu", "Tiles on the stand"))
        self._aside_model = MenuModel(self._icon, lambda *_: False, taken_out=self._take_out)
        self.aside = MenuTreeView(self._aside_model, "menu-aside", translate("StandMenu", "Not on the stand"))
        self.aside.setRootIsDecorated(False)
        self._all_there = MutedText()
        self._all_there.setObjectName("menu-all-there")
        self._all_there.setText(translate("StandMenu", "Everything has a tile."))
        self._aside_hint = MutedText()
        self._aside_hint.setText(translate("StandMenu", "Drag it into the menu, or press Enter."))
        self.kinds = Choice()
        self.kinds.setObjectName("menu-new-kind")
        self.kinds.setAccessibleName(translate("StandMenu", "What to add"))
        for kind in Kind:
            self.kinds.addItem(kind_word(kind), kind.value)
        self.name = Field()
        self.name.setObjectName("menu-new-name")
        self.name.setPlaceholderText(translate("StandMenu", "Name of a new tile"))
        self.name.setAccessibleName(translate("StandMenu", "Name of a new tile"))
        self.add = _button("menu-add", translate("StandMenu", "Add"))
        self.take = _button("menu-take", translate("Settings", "Take from another centre…"))
        self.take.clicked.connect(lambda: dialog.go("take", ("menu",)))
        self.up = Step("menu-up", "arrow-up", translate("StandMenu", "Move up (Alt+↑)"))
        self.down = Step("menu-down", "arrow-down", translate("StandMenu", "Move down (Alt+↓)"))
        self.out = Step("menu-out", "arrow-left", translate("StandMenu", "Move out of the group (Alt+←)"))
        self.into = Step("menu-in", "arrow-right", translate("StandMenu", "Move into the group above (Alt+→)"))
        self.remove = _button("menu-remove", translate("StandMenu", "Take out"))
        self.details = MenuDetails(dialog)
        self._lay_out()
        self._connect()
        self.setMinimumWidth(_LEAST)
        self._show()

    def show_place(self, place: Place) -> None:
        """Choose the tile there, in the menu that it is in."""
        stand_id = place[1] if place[0] == "stands" and len(place) > 1 else ""
        if stand_id != self.page.props.stand_id:
            self.page.choose_stand(stand_id)
        self.page.choose(next((row.place for row in flat(self.page.props.rows) if covers(row.place, place)), None))

    def _lay_out(self) -> None:
        whose = QHBoxLayout()
        whose.setSpacing(theme.UNIT)
        label = QLabel(translate("StandMenu", "Menu of"))
        label.setBuddy(self.whose)
        self._whose_label = label
        for widget in (label, self.whose, self.own, self.shared):
            whose.addWidget(widget)
        whose.addStretch(1)
        tree = QVBoxLayout()
        tree.setSpacing(theme.UNIT)
        tree.addWidget(self.tree, 1)
        tree.addLayout(_row(self.up, self.down, self.out, self.into, None, self.remove))
        tree.addLayout(_row(self.name))
        tree.addLayout(_row(self.kinds, None, self.add))
        tree.addLayout(_row(self.take, None))
        side = QVBoxLayout()
        side.setSpacing(theme.UNIT)
        heading = QLabel(translate("StandMenu", "Not on the stand"))
        heading.setFont(theme.semibold(self.font()))
        side.addWidget(heading)
        side.addWidget(self._all_there)
        side.addWidget(self.aside, 2)
        side.addWidget(self._aside_hint)
        side.addWidget(Hairline())
        side.addWidget(self.details, 3)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.UNIT)
        body.addLayout(tree, 1)
        body.addLayout(side, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, theme.UNIT, 0)
        whole.setSpacing(theme.UNIT)
        whole.addLayout(whose)
        for line in (self._stands, self._crowd, self._refused):
            whole.addWidget(line)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        page, preview = self.page, self._preview
        page.changed.connect(self._show)
        if preview is not None:
            page.shows.connect(preview.show_place)
            page.stand_chosen.connect(self._on_stand)
            preview.tapped.connect(page.choose_by_path)
        self.whose.activated.connect(lambda: page.choose_stand(str(self.whose.currentData())))
        self.own.clicked.connect(page.take_own_menu)
        self.shared.clicked.connect(page.take_centres_menu)
        self.tree.picked.connect(page.choose)
        self.tree.shift_asked.connect(page.shift)
        self.tree.remove_asked.connect(page.remove)
        self.aside.opened.connect(page.add)
        self.remove.clicked.connect(lambda: self._with_chosen(page.remove))
        self.add.clicked.connect(self._on_add)
        self.name.returnPressed.connect(self._on_add)
        self.name.textChanged.connect(self._show_buttons)
        for button, way in ((self.up, Way.UP), (self.down, Way.DOWN), (self.out, Way.OUT), (self.into, Way.IN)):
            button.clicked.connect(lambda _on=False, to=way: self._with_chosen(lambda place: page.shift(place, to)))

    def _show(self) -> None:
        props = self.page.props
        rows = [("", translate("StandMenu", "The centre")), *((each.id, whose_words(each)) for each in props.stands)]
        if [(self.whose.itemData(n), self.whose.itemText(n)) for n in range(self.whose.count())] != rows:
            self.whose.clear()
            for stand_id, words in rows:
                self.whose.addItem(words, stand_id)
        self.whose.setCurrentIndex(self.whose.findData(props.stand_id))
        for widget in (self.whose, self._whose_label):
            widget.setVisible(bool(props.stands))
        _say(self._stands, stands_sentence(props))
        chosen_stand = bool(props.stand_id)
        self.own.setVisible(chosen_stand and not props.own)
        self.shared.setVisible(chosen_stand and props.own)
        self._crowd.say(crowd_sentence(props))
        self._refused.say(refusal(props.refused) if props.refused is not None else "")
        self._model.editable = self._aside_model.editable = props.may_edit
        self.tree.show_rows(props.rows, self.page.menu, props.chosen.place if props.chosen else None)
        self.aside.show_rows(props.aside, ("aside",), self.aside.chosen())
        self.aside.setVisible(bool(props.aside))
        self._aside_hint.setVisible(bool(props.aside) and props.may_edit)
        self._all_there.setVisible(not props.aside)
        self.details.show_row(props.chosen, may_edit=props.may_edit)
        self._show_buttons()

    def _show_buttons(self) -> None:
        props = self.page.props
        chosen = props.chosen is not None and props.may_edit
        for button in (self.up, self.down, self.out, self.into, self.remove):
            button.setEnabled(chosen)
        for field in (self.kinds, self.name):
            field.setEnabled(props.may_edit)
        self.take.setEnabled(props.may_edit)
        self.add.setEnabled(props.may_edit and bool(self.name.text().strip()))

    def _on_add(self) -> None:
        if self.page.add_new(Kind(self.kinds.currentData()), self.name.text()):
            self.name.clear()
            self.tree.setFocus()

    def _on_stand(self, stand_id: str) -> None:
        if stand_id and self._preview is not None:
            self._preview.choose(stand_id=stand_id)

    def _with_chosen(self, do: object) -> None:
        chosen = self.page.props.chosen
        if chosen is not None and callable(do):
            do(chosen.place)

    def _take_out(self, place: Place) -> bool:
        return len(place) > 2 and self.page.remove(place)  # noqa: PLR2004 - aside it is a list and a name

    def _icon(self, row: Row) -> QIcon:
        return disc_icon(row.icon, row.colour, DISC, self.devicePixelRatioF())


def _button(name: str, words: str) -> Button:
    button = Button(words)
    button.setObjectName(name)
    return button


class Step(Button):
    """A small button with an arrow."""

    def __init__(self, name: str, drawing: str, words: str) -> None:
        super().__init__("")
        self.setObjectName(name)
        self._drawing = drawing
        self.setAccessibleName(words)
        self.setToolTip(words)
        side = theme.icon_side(self.font())
        self.setIconSize(QSize(side, side))
        self.setFixedWidth(max(4 * theme.UNIT, side + 2 * theme.UNIT))
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_drawing"):
            self._tint()

    def _tint(self) -> None:
        self.setIcon(arrow_icon(self._drawing, self.palette(), self.iconSize().width(), self.devicePixelRatioF()))


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.UNIT // 2)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 1 if isinstance(widget, Field) else 0)
    return row


def _say(text: Text, words: str) -> None:
    text.setText(words)
    text.setVisible(bool(words))
