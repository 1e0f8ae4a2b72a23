"""A text in all of the centre's languages, side by side, with missing ones marked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Field, MutedText
from staff_tray.icons import coloured_icon
from staff_tray.superuser.bound import Bound
from staff_tray.superuser.draft_words import language_name, translate
from staff_tray.superuser.form import Keywords, Words
from staff_tray.superuser.views.editors import LongText, show_text

_FROM_RIGHT = ("ar", "fa", "he", "ur")
_COLUMNS = 2


class TextsEditor(QWidget):
    """One field a language; the first language is the one every text is written in."""

    def __init__(self, bound: Bound, kind: Words | Keywords) -> None:
        super().__init__()
        self._bound = bound
        self._kind = kind
        self._languages: tuple[str, ...] = ()
        self._fields: dict[str, _OneLanguage] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.UNIT + theme.UNIT // 2)
        self._grid.setVerticalSpacing(theme.UNIT)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def refresh(self) -> None:
        """Show what the draft says, in the languages that the centre has."""
        languages = self._bound.props.languages
        if languages != self._languages:
            self._rebuild(languages)
        texts = {language: self._bound.in_key(language) for language in languages}
        kind = self._kind
        wanted = isinstance(kind, Words) and kind.otherwise is None and (kind.needed or any(texts.values()))
        for language, field in self._fields.items():
            value = texts[language]
            words = ", ".join(value) if isinstance(value, list) else str(value or "")
            field.show_words(words, missing=wanted and not words.strip())

    def lock(self, languages: tuple[str, ...] | None) -> None:
        """The texts in these languages are another centre's, None for all: they can be read, and not be changed."""
        for language, field in self._fields.items():
            theirs = languages is None or language in languages
            if field.field.isReadOnly() != theirs:
                field.field.setReadOnly(theirs)

    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return next(iter(self._fields.values())).field if self._fields else self

    def _rebuild(self, languages: tuple[str, ...]) -> None:
        for old in self._fields.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._languages = languages
        self._fields = {language: self._one(language) for language in languages}
        for number, field in enumerate(self._fields.values()):
            across = len(languages) == 1 or (isinstance(self._kind, Words) and self._kind.otherwise is not None)
            columns = 1 if across else _COLUMNS
            self._grid.addWidget(field, number // columns, number % columns, 1, _COLUMNS if across else 1)
        if self._fields:
            self.setFocusProxy(self.first_field())

    def _one(self, language: str) -> _OneLanguage:
        made = _OneLanguage(self._bound, language, long=isinstance(self._kind, Words) and self._kind.long)
        if isinstance(self._kind, Words) and self._kind.otherwise is not None:
            made.field.setPlaceholderText(self._kind.otherwise(language))
        if isinstance(made.field, LongText):
            made.field.textChanged.connect(partial(self._on_words, language))
        else:
            made.field.textEdited.connect(partial(self._on_words, language))
        return made

    def _on_words(self, language: str, *_: object) -> None:
        words = self._fields[language].words
        if isinstance(self._kind, Keywords):
            self._bound.set_in(language, [each.strip() for each in words.split(",") if each.strip()])
        else:
            self._bound.set_in(language, words)


class _OneLanguage(QWidget):
    """The language's name, whether its text is missing, and the field."""

    def __init__(self, bound: Bound, language: str, *, long: bool) -> None:
        super().__init__()
        name = language_name(language)
        self.field: Field | LongText = LongText() if long else Field()
        self.field.setObjectName(f"{bound.name}/{language}")
        self.field.setAccessibleName(f"{bound.setting.label}, {name}")
        self._hint = bound.setting.hint
        if language in _FROM_RIGHT:
            self.field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._told = MutedText(wraps=False)
        self._told.setText(name)
        self._told.setBuddy(self.field)
        self._missing: _Missing | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._told, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.field)
        if long:
            column.addStretch(1)
        self._is_missing: bool | None = None

    @property
    def words(self) -> str:
        """What is written."""
        return self.field.toPlainText() if isinstance(self.field, LongText) else self.field.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_is_missing"):
            self._tell()

    def show_words(self, words: str, *, missing: bool) -> None:
        """Show the text, and mark it when it is missing."""
        if not (isinstance(self.field, Field) and self.field.hasFocus() and _same_words(self.field.text(), words)):
            show_text(self.field, words)
        if missing != self._is_missing:
            self._is_missing = missing
            self._tell()

    def _tell(self) -> None:
        words = translate("Settings", "missing") if self._is_missing else ""
        self.field.setAccessibleDescription(" ".join(filter(None, (self._hint, words))))
        if words and self._missing is None:  # most texts are there: made with the first that is not
            self._missing = _Missing(f"{self.field.objectName()}-missing", words)
            top = QHBoxLayout()
            top.setSpacing(theme.UNIT // 2)
            top.addWidget(self._told)
            top.addStretch(1)
            top.addWidget(self._missing)
            self._column.insertLayout(0, top)
        if self._missing is not None:
            self._missing.setVisible(bool(words))
            self._missing.tint()


class _Missing(QWidget):
    """The sign and the word that a text is missing."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._mark = QLabel()
        told = MutedText(wraps=False)
        told.setObjectName(name)
        told.setText(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT // 2)
        row.addWidget(self._mark)
        row.addWidget(told)

    def tint(self) -> None:
        """Draw the sign so that it can be seen on this desktop."""
        side = theme.icon_side(self.font()) - 4
        colour = theme.state_colours(QApplication.palette()).trouble
        self._mark.setPixmap(coloured_icon("triangle-alert", colour).pixmap(side, side))


def _same_words(typed: str, words: str) -> bool:
    """Whether only commas and blanks are different: they are on the way to the next word."""
    return [each.strip() for each in typed.split(",") if each.strip()] == [
        each.strip() for each in words.split(",") if each.strip()
    ]
