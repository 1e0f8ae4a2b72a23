"""The settings window: pages at the left, what is to be filled in, the stand at the right, and the bar below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Choice, Field, Hairline, MutedText, Text
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_props import SaveState
from staff_tray.superuser.draft_words import looks_only_words, translate, trouble_words
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place
from staff_tray.superuser.search import Entry, folded, found_in_index, index_of
from staff_tray.superuser.setup_pages import NEW_CENTRE
from staff_tray.superuser.views.bar import Bar
from staff_tray.superuser.views.content_page import ContentPage
from staff_tray.superuser.views.first_step import FirstStep
from staff_tray.superuser.views.form_view import WIDTH
from staff_tray.superuser.views.page_list import PageList
from staff_tray.superuser.views.search_page import SearchPage

LEAST = QSize(920, 560)
_FRAME = QSize(16, 48)
"""What a desktop puts around a window."""
_FIRST = QSize(1240, 800)
_BOTH = 800
"""In pixels: from here on there is room for the stand beside a page."""
_LEFT = 26 * theme.UNIT
_UNDO = QKeySequence("Ctrl+Z")
_REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


class _Inner(QWidget):
    """As wide as it has to be; a page that would like to be high gets what there is, so that the bar stays in sight."""

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        layout = self.layout()
        least = layout.totalMinimumSize() if layout is not None else QSize()
        return QSize(least.width(), min(least.height(), LEAST.height()))


class SettingsWindow(QWidget):
    """Shows a `Dialog` with these pages. `centre_chosen` carries the id of another centre, for administrators."""

    closed = Signal()
    centre_chosen = Signal(str)
    place_changed = Signal(str, object)
    """A page is shown, and a place on it: what the preview may follow."""

    def __init__(self, dialog: Dialog, pages: Sequence[Page], *, title: str = "") -> None:
        super().__init__()
        self.setObjectName("settings-window")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(" · ".join(filter(None, (translate("Settings", "Settings"), title))))
        self.dialog = dialog
        self._pages = {page.key: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._shown = ""
        self._wanted: tuple[str, Place] | None = None
        self._preview: QWidget | None = None
        self._is_split = False
        self._index: tuple[object, tuple[Entry, ...]] | None = None
        self._left = self._make_left()
        self._trouble = MessageLine("unplug", "settings-trouble")
        self._looks = MessageLine("eye", "settings-looks-only", calm=True)
        self._step = FirstStep(dialog)
        self._drop = self._make_drop()
        self._loading = MutedText()
        self._loading.setObjectName("settings-loading")
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.found = SearchPage()
        self.found.chosen.connect(self._on_hit)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._loading)
        self.stack.addWidget(self.found)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._middle())
        self.bar = Bar(dialog)
        body = QHBoxLayout()
        body.setContentsMargins(2 * theme.UNIT, 2 * theme.UNIT, 2 * theme.UNIT, theme.UNIT)
        body.setSpacing(3 * theme.UNIT)
        body.addWidget(self._left)
        body.addWidget(self.splitter, 1)
        inner = _Inner()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(Hairline())
        whole.addWidget(self.bar)
        self._area = self._scrolled(inner)
        self._shortcuts()
        self._watched: QWidget | None = None
        self._connect()
        room = self.screen().availableSize() - _FRAME
        self.setMinimumSize(LEAST.boundedTo(room))
        self.resize(_FIRST.boundedTo(room))
        self._show()

    @property
    def page(self) -> str:
        """The key of the page that is shown, "" for none."""
        return self._shown

    def page_widget(self, key: str) -> QWidget | None:
        """The page of that key, if it has been made."""
        return self._made.get(key)

    def show_page(self, key: str, place: Place = ()) -> None:
        """Show that page, and that place on it."""
        if not self.dialog.session.props.loaded:
            self._wanted = (key, place)
            return
        page = self._pages.get(key)
        if page is None:
            return
        self.search.clear()
        self._shown = key
        self.list.mark(key)
        self._tell_page()
        self.bar.publish.setVisible(key != "publish" and not self.dialog.session.props.looks_only)
        self._step.hush(key == NEW_CENTRE)
        widget = self._made.get(key) or self._make(page)
        self.stack.setCurrentWidget(widget)
        self._tell_preview()
        if isinstance(widget, ContentPage) or (place and hasattr(widget, "show_place")):
            widget.show_place(place)
        self.place_changed.emit(key, place)

    def set_preview(self, preview: QWidget) -> None:
        """Show this at the right of the pages that have something to show there."""
        self._preview = preview
        self.splitter.addWidget(preview)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self._tell_preview()

    def offer_centres(self, centres: Sequence[tuple[str, str]], chosen: str) -> None:
        """Let an administrator choose a centre: ids and names."""
        self._centres.clear()
        for key, name in centres:
            self._centres.addItem(name, key)
        self._centres.setCurrentIndex(self._centres.findData(chosen))
        self._centres.setVisible(len(centres) > 1)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the pages."""
        super().showEvent(event)
        self._tell_preview()
        if self.focusWidget() is None:
            self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that is too narrow for both shows the page alone."""
        super().resizeEvent(event)
        self._tell_preview()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed is sent; the composition root lets go of the window."""
        self.dialog.session.flush()
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the search."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo is the draft's, not the field's own: it takes back what was meant, wherever the keyboard is."""
        asks = event.type() is QEvent.Type.ShortcutOverride and watched is not self.search
        if asks and isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in (_UNDO, *_REDO):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self.dialog.asks_page.connect(self.show_page)
        self.dialog.session.changed.connect(self._show)
        self.bar.asks_publish.connect(lambda: self.show_page("publish"))
        self.bar.asks_places.connect(self._on_first_held)

    def _make_drop(self) -> Button:
        made = Button()
        made.setText(translate("Settings", "Drop what is not saved"))
        made.setObjectName("settings-drop")
        made.clicked.connect(self.dialog.session.forget_refused)
        return made

    def _make_left(self) -> QWidget:
        self._centres = Choice()
        self._centres.setObjectName("settings-centre")
        self._centres.setAccessibleName(translate("Settings", "Centre"))
        self._centres.activated.connect(lambda _: self.centre_chosen.emit(str(self._centres.currentData())))
        self._centres.hide()
        self.search = Field()
        self.search.setObjectName("settings-search")
        self.search.setPlaceholderText(translate("Settings", "Search (Ctrl+F)"))
        self.search.setAccessibleName(translate("Settings", "Search all settings"))
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_enter)
        self.list = PageList(self._pages.values())
        self.list.asked.connect(self._on_page)
        left = QWidget()
        left.setFixedWidth(max(_LEFT, 24 * left.fontMetrics().averageCharWidth() + 6 * theme.UNIT))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._centres)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        return left

    def _middle(self) -> QWidget:
        self._title, self._sentence = Text(), MutedText()
        self._title.setFont(theme.semibold(self.font(), 1.5))
        self._title.setObjectName("page-title")
        self._sentence.setObjectName("page-sentence")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(theme.UNIT // 2)
        column.addWidget(self._step)
        column.addWidget(self._looks)
        column.addWidget(self._trouble)
        row = QHBoxLayout()
        row.addWidget(self._drop)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(theme.UNIT // 2)
        column.addWidget(self.stack, 1)
        return middle

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        """All of it: on a small screen, or in large letters, what has no room is scrolled to."""
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        area.setWidget(inner)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        return area

    def _shortcuts(self) -> None:
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self._on_find)
        undo = QShortcut(_UNDO, self)
        undo.activated.connect(self.dialog.session.undo)
        redo = QShortcut(self)
        redo.setKeys(list(_REDO))
        redo.activated.connect(self.dialog.session.redo)

    def _make(self, page: Page) -> QWidget:
        made = page.make(self.dialog) if page.make is not None else ContentPage(self.dialog, page)
        if isinstance(made, ContentPage):
            made.place_changed.connect(lambda place: self.place_changed.emit(page.key, place))
        self._made[page.key] = made
        self.stack.addWidget(made)
        return made

    def _searched(self) -> tuple[Entry, ...]:
        """What can be found: made anew when something has changed since the last letter."""
        tree = self.dialog.session.props.tree
        if self._index is None or self._index[0] is not tree:
            self._index = (tree, index_of(list(self._pages.values()), tree, self.dialog.language))
        return self._index[1]

    def _tell_page(self) -> None:
        page = self._pages.get(self._shown)
        self._title.setText(page.title if page is not None else "")
        self._sentence.setText(page.sentence if page is not None else "")

    def _tell_preview(self) -> None:
        page, preview = self._pages.get(self._shown), self._preview
        if preview is None:
            return
        shown = page is not None and page.previews and self.width() >= _BOTH
        preview.setVisible(shown)
        if shown and self.isVisible() and not self._is_split:
            self._is_split = True  # at first the form is as wide as it ever is; then it is the person's own
            form, room = WIDTH + 4 * theme.UNIT, self.width() - self._left.width() - 7 * theme.UNIT
            self.splitter.setSizes([form, max(room - form, 1)])

    def _on_page(self, key: str) -> None:
        self.show_page(key)
        self.list.setFocus()

    def _on_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_search(self, words: str) -> None:
        if not words.strip():
            self._tell_page()
            self.stack.setCurrentWidget(self._made.get(self._shown, self._loading))
            return
        self.found.show_hits(found_in_index(folded(words).split(), self._searched()))
        self._title.setText(translate("Settings", "Search"))
        self._sentence.setText(translate("Settings", "Choose a line to go there. Escape leads back."))
        self.stack.setCurrentWidget(self.found)

    def _on_enter(self) -> None:
        self.found.open_first()

    def _on_hit(self, page: str, place: object) -> None:
        self.show_page(page, place if isinstance(place, tuple) else ())

    def _on_first_held(self) -> None:
        from staff_tray.superuser.trail import leads_to  # noqa: PLC0415 - seldom wanted

        props = self.dialog.session.props
        contents = {key: page.content for key, page in self._pages.items() if page.content is not None}
        if props.held:
            page = leads_to(contents, props.tree, props.held[0].place)
            self.show_page(page or next(iter(self._pages)), props.held[0].place if page else ())

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        if now is not None and self.isAncestorOf(now):
            self._watched = now
            now.installEventFilter(self)
            self._area.ensureWidgetVisible(now, theme.UNIT, theme.UNIT)
        if old is not None and self.dialog.session.props.state is SaveState.TYPING:
            self.dialog.session.flush()

    def _show(self) -> None:
        props = self.dialog.session.props
        self._looks.say(looks_only_words(props))
        self._trouble.say(trouble_words(props))
        self._drop.setVisible(props.state is SaveState.REFUSED)
        if not props.loaded:
            self._loading.setText(translate("Settings", "Fetching the settings …"))
            return
        if not self._shown:
            key, place = self._wanted or (next(iter(self._pages), ""), ())
            self._wanted = None
            self.show_page(key, place)
