"""What is on the chosen tile: a group's own form, or the way to what the tile opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, MutedText, Text
from staff_tray.desk.views.touch import Scrolled
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.menu_tree import Kind, Row
from staff_tray.superuser.menu_words import elsewhere_sentence, group_sections, kind_word, row_name, translate
from staff_tray.superuser.places import Place
from staff_tray.superuser.views.form_view import FormView

_PAGES = {
    Kind.SERVICE: ("services", "services"),
    Kind.INFORMATION: ("referrals", "information"),
    Kind.REFERRAL: ("referrals", "referrals"),
}
"""The page where something is changed, and the list it stands in."""


class MenuDetails(QWidget):
    """Shows the chosen tile of a menu."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__()
        self.setObjectName("menu-details")
        self._dialog = dialog
        self._row: Row | None = None
        self._title = Text()
        self._title.setObjectName("menu-title")
        self._title.setFont(theme.semibold(self.font(), 1.15))
        self._kind = MutedText()
        self._kind.setObjectName("menu-kind")
        self._elsewhere = Text()
        self._elsewhere.setObjectName("menu-elsewhere")
        self.open = Button(translate("StandMenu", "Change it"))
        self.open.setObjectName("menu-open")
        self.open.clicked.connect(self._on_open)
        self.form: FormView | None = None
        self._area: QWidget | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(theme.UNIT // 2)
        for widget in (self._title, self._kind, self._elsewhere):
            self._whole.addWidget(widget)
        self._whole.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self._rest = QWidget()
        self._whole.addWidget(self._rest, 1)

    def show_row(self, row: Row | None, *, may_edit: bool) -> None:
        """Show what is on that tile; nothing for None."""
        self._row = row
        self.setVisible(row is not None)
        group = row is not None and row.kind is Kind.GROUP
        place = row.place if row is not None and group else None
        if (self.form.place if self.form is not None else None) != place:
            self._make_form(place)
        if row is None:
            return
        self._title.setText(row_name(row))
        self._kind.setText(kind_word(row.kind))
        self._elsewhere.setText(elsewhere_sentence(row))
        self._elsewhere.setVisible(not group)
        self.open.setVisible(not group and row.known)
        self._rest.setVisible(not group)
        if self.form is not None:
            self.form.setEnabled(may_edit)
            self.form.refresh()

    def _make_form(self, place: Place | None) -> None:
        if self._area is not None:
            self._whole.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self.form = self._area = None
        if place is not None:
            tree = self._dialog.session.props.tree
            self.form = FormView(self._dialog, place, group_sections(tree, place))
            self._area = Scrolled(self.form)
            self._whole.addWidget(self._area, 1)

    def _on_open(self) -> None:
        if self._row is not None and self._row.kind in _PAGES:
            page, listed = _PAGES[self._row.kind]
            self._dialog.go(page, (listed, self._row.id))
