"""A page that is described by data: its list or form, and the way into things and back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from shared.protocol.tree import at
from staff_tray import theme
from staff_tray.desk.views.parts import Button, Hairline, Text
from staff_tray.desk.views.touch import Scrolled
from staff_tray.icons import line_icon
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_words import translate
from staff_tray.superuser.form import Section, Things, name_of
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place
from staff_tray.superuser.shared_things import owner_at
from staff_tray.superuser.trail import Frame, trail_to
from staff_tray.superuser.views.form_view import WIDTH, FormView, ListOfThings, shape_of
from staff_tray.superuser.views.shared_line import SharedLine


class ContentPage(QWidget):
    """Shows the page's content at a place; `place_changed` carries the place of the thing one is in."""

    place_changed = Signal(object)

    def __init__(self, dialog: Dialog, page: Page) -> None:
        super().__init__()
        assert page.content is not None
        self._dialog = dialog
        self._page = page
        self._content = page.content
        self._frames: tuple[Frame, ...] = ()
        self._list: ListOfThings | None = None
        self._form: FormView | None = None
        self._area: QScrollArea | None = None
        self._top = _Crumbs(page.title)
        self._top.left.connect(self._go_up)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(theme.UNIT + theme.UNIT // 2)
        self._whole.addWidget(self._top)
        dialog.session.changed.connect(self._refresh)

    @property
    def place(self) -> Place:
        """The thing one is in, `()` for none."""
        return self._frames[-1].place if self._frames else ()

    @property
    def form(self) -> FormView | None:
        """What is shown of the thing one is in."""
        return self._form

    def show_place(self, place: Place) -> None:
        """Show the thing there, and bring the keyboard to the setting that is meant."""
        trail = trail_to(self._content, self._dialog.session.props.tree, place)
        if self._form is not None and not trail.frames and not self._frames and self._still_fits(self._form):
            self._begin_again()
        else:
            self._show_frames(trail.frames)
        self._focus(trail.focus)

    def show_field(self, field: QWidget) -> None:
        """Scroll until all of it can be seen, once it has its place."""
        if self._area is not None:
            QTimer.singleShot(0, self._area, partial(self._area.ensureWidgetVisible, field, 0, 4 * theme.UNIT))

    def scroll_down(self, pages: int) -> None:
        """Scroll down by so many pages."""
        if self._area is not None:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep())

    def begin(self) -> None:
        """Show the beginning of the page."""
        self.show_place(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back, a step at a time."""
        if event.key() == Qt.Key.Key_Escape and self._frames:
            self._go_up()
        else:
            super().keyPressEvent(event)

    def _focus(self, place: Place) -> None:
        if self._form is not None:
            target = self._form.focus_on(place)
            if target is not None and place:
                self.show_field(target)
        elif self._list is not None:
            if place:
                self._list.view.go_to(place[-1])
            self._list.setFocus()

    def _show_frames(self, frames: tuple[Frame, ...]) -> None:
        self._frames = frames
        gone = (self._list, self._area)
        self._list = self._form = self._area = None  # first: hiding them moves the keyboard, and so sends and refreshes
        for old in gone:
            if old is not None:
                self._whole.removeWidget(old)
                old.hide()
                old.deleteLater()
        if not frames and isinstance(self._content, Things):
            self._list = ListOfThings(self._dialog, self._content, ())
            self._list.setMaximumWidth(WIDTH)
            self._list.opened.connect(self.show_place)
            self._whole.addWidget(self._list, 1)
            self._list.show()
        else:
            self._form = self._make_form()
            self._area = Scrolled(self._form)
            self._area.setMaximumWidth(WIDTH + self._area.verticalScrollBar().sizeHint().width())
            self._whole.addWidget(self._area, 1)
            self._area.show()  # at once, so that the keyboard can go there
        self._tell()
        self.place_changed.emit(self.place)

    def _still_fits(self, form: FormView) -> bool:
        """Whether the form has all that the draft wants of it now."""
        return form.shape == shape_of(self._sections())

    def _begin_again(self) -> None:
        """The page is as it was left, but from its top: a long one takes a while to make."""
        if self._area is not None:
            self._area.verticalScrollBar().setValue(0)
        self._refresh()
        self.place_changed.emit(self.place)

    def _make_form(self) -> FormView:
        fixed = bool(self._frames) and self._frames[-1].things.fixed
        form = FormView(self._dialog, self.place, self._sections(), whole=not fixed)
        form.opened.connect(self.show_place)
        tree = self._dialog.session.props.tree
        layout = form.layout()
        assert isinstance(layout, QVBoxLayout)
        if self._frames and owner_at(tree, self.place):
            layout.insertWidget(0, SharedLine(self._dialog, self.place))
        kept = bool(self._frames) and bool(self._frames[-1].things.owner(tree, self.place))
        if self._frames and not fixed and not kept:
            away = Button()
            away.setText(translate("Settings", "Take “{name}” away").format(name=self._names()[-1]))
            away.setObjectName("thing-away")
            away.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            away.clicked.connect(self._on_away)
            away.setVisible(self._dialog.session.props.may_edit)
            layout.insertWidget(layout.count() - 1, Hairline())
            layout.insertWidget(layout.count() - 1, away)
        return form

    def _sections(self) -> tuple[Section, ...]:
        tree = self._dialog.session.props.tree
        if self._frames:
            return self._frames[-1].things.sections(tree, self.place)
        assert not isinstance(self._content, Things)
        return self._content(tree)

    def _names(self) -> list[str]:
        tree, language = self._dialog.session.props.tree, self._dialog.language
        return [name_of(at(tree, frame.place), language) for frame in self._frames]

    def _tell(self) -> None:
        self._top.say(self._names())

    def _refresh(self) -> None:
        tree = self._dialog.session.props.tree
        if tree is None or (self._list is None and self._form is None):
            return
        whole = [frame for frame in self._frames if isinstance(at(tree, frame.place), dict)]
        if len(whole) != len(self._frames):  # somebody has taken it away
            self._show_frames(tuple(self._frames[: len(whole)]))
        elif self._list is not None:
            self._list.refresh()
        elif self._form is not None and not self._still_fits(self._form):
            self._show_frames(self._frames)
        elif self._form is not None:
            self._form.refresh()
            self._tell()

    def _go_up(self) -> None:
        if self._frames:
            key = self.place
            self._show_frames(self._frames[:-1])
            self._focus(key)

    def _on_away(self) -> None:
        frame = self._frames[-1]
        self._dialog.session.do(lambda tree: frame.things.removed(tree, frame.place))


class _Crumbs(QWidget):
    """Where one is, with the way back."""

    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._page = title
        self.back = Button()
        self.back.setObjectName("thing-back")
        self.back.clicked.connect(self.left)
        self._words = Text(wraps=False)
        self._words.setObjectName("thing-title")
        self._words.setFont(theme.semibold(self.font(), 1.2))
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT + theme.UNIT // 2)
        row.addWidget(self.back)
        row.addWidget(self._words, 1)

    def say(self, names: list[str]) -> None:
        """These are the things one is in, the innermost last."""
        self.setVisible(bool(names))
        if names:
            above = names[-2] if len(names) > 1 else self._page
            self.back.setIcon(line_icon("arrow-left", self.palette()))
            self.back.setText(above)
            self.back.setAccessibleName(translate("Settings", "Back to {place}").format(place=above))
            self._words.setText(names[-1])
            self._words.setToolTip(names[-1])
