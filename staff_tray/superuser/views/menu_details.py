"""What is on the chosen tile: a group's name in every language, its icon and colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, Field, MutedText, Text
from staff_tray.superuser.menu_tree import Kind, Row
from staff_tray.superuser.menu_words import colour_words, elsewhere_sentence, kind_word, row_name, translate
from staff_tray.superuser.preview_words import language_name
from staff_tray.superuser.stand_menu import MenuProps
from staff_tray.superuser.views.icon_picker import IconPicker
from staff_tray.superuser.views.stand_icons import colour_icon

_SWATCH = 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class MenuDetails(QWidget):
    """Shows the chosen tile of a menu; what is changed is told to `rename` and `dress`."""

    def __init__(self, rename: Callable[[str, str], object], dress: Callable[[str, str], object]) -> None:
        super().__init__()
        self.setObjectName("menu-details")
        self._rename = rename
        self._title = Text()
        self._title.setObjectName("menu-title")
        self._title.setFont(theme.semibold(self.font(), 1.15))
        self._kind = MutedText()
        self._kind.setObjectName("menu-kind")
        self._elsewhere = Text()
        self._elsewhere.setObjectName("menu-elsewhere")
        self._names = QGridLayout()
        self._names.setHorizontalSpacing(theme.UNIT)
        self._names.setVerticalSpacing(theme.UNIT // 2)
        self._names.setColumnStretch(1, 1)
        self._fields: dict[str, tuple[Field, QLabel]] = {}
        self.icons = IconPicker()
        self.icons.chosen.connect(lambda name: dress("icon", name))
        self.colours = QButtonGroup(self)
        self._own = QWidget()
        column = QVBoxLayout(self._own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(self._names)
        column.addLayout(self._swatches(dress))
        column.addWidget(self.icons, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT // 2)
        for widget in (self._title, self._kind, self._elsewhere):
            whole.addWidget(widget)
        whole.addSpacing(theme.UNIT // 2)
        whole.addWidget(self._own, 1)
        whole.addStretch()

    def show_props(self, props: MenuProps, icons: Mapping[str, str]) -> None:
        """Show what is chosen; nothing when nothing is."""
        row = props.chosen
        self.setVisible(row is not None)
        if row is None:
            return
        group = row.kind is Kind.GROUP
        self._title.setText(row_name(row))
        self._kind.setText(kind_word(row.kind))
        self._elsewhere.setText(_why_elsewhere(row))
        self._elsewhere.setVisible(not group)
        self._own.setVisible(group)
        self._own.setEnabled(props.may_edit)
        if group:
            self._show_names(props)
            self.icons.show_icons(icons, row.icon)
            for button in self.colours.buttons():
                button.setChecked(button.property("colour") == row.colour)

    def field(self, language: str) -> Field:
        """Where the name in that language is written."""
        return self._fields[language][0]

    def _show_names(self, props: MenuProps) -> None:
        if list(self._fields) != list(props.languages):
            self._make_fields(props.languages)
        names = props.names or {}
        for language, (field, mark) in self._fields.items():
            text = names.get(language, "")
            if field.text() != text and not (field.hasFocus() and field.isModified()):
                field.setText(text)
            mark.setVisible(not field.text().strip())

    def _make_fields(self, languages: tuple[str, ...]) -> None:
        while self._names.count():
            item = self._names.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._fields = {}
        for number, language in enumerate(languages):
            name = language_name(language)
            label, field, mark = QLabel(name), Field(), QLabel(translate("StandMenu", "missing"))
            field.setObjectName(f"menu-name-{language}")
            field.setAccessibleName(translate("StandMenu", "Name in {language}").format(language=name))
            field.setMaxLength(80)
            if language == "ar":
                field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            label.setBuddy(field)
            label.setAlignment(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | _MIDDLE)
            stays = mark.sizePolicy()
            stays.setRetainSizeWhenHidden(True)
            mark.setSizePolicy(stays)
            mark.setObjectName(f"menu-missing-{language}")
            palette = mark.palette()
            palette.setColor(mark.foregroundRole(), theme.state_colours(palette).trouble)
            mark.setPalette(palette)
            field.textEdited.connect(lambda text, code=language: self._rename(code, text))
            for place, widget in enumerate((label, field, mark)):
                self._names.addWidget(widget, number, place)
            self._fields[language] = (field, mark)

    def _swatches(self, dress: Callable[[str, str], object]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT // 2)
        row.addWidget(QLabel(translate("StandMenu", "Colour")))
        row.addSpacing(theme.UNIT // 2)
        for colour, words in colour_words():
            button = Button("")
            button.setObjectName(f"menu-colour-{colour}")
            button.setProperty("colour", colour)
            button.setCheckable(True)
            button.setIcon(colour_icon(colour, _SWATCH, self.devicePixelRatioF()))
            button.setIconSize(QSize(_SWATCH, _SWATCH))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFixedWidth(_SWATCH + 2 * theme.UNIT)
            button.clicked.connect(lambda _on, name=colour: dress("colour", name))
            self.colours.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return row


def _why_elsewhere(row: Row) -> str:
    return elsewhere_sentence(row) if row.known else translate("StandMenu", "What it opens is not there any more.")
