"""Above the form of a shared thing: whose it is, what that means, and the way to make it one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.form import name_of
from staff_tray.superuser.places import Place, thing
from staff_tray.superuser.shared_things import comes_with_service, ours, owner_at
from staff_tray.superuser.take_words import shared_sentence, translate


class SharedLine(QWidget):
    """Shows whose the thing at a place is."""

    def __init__(self, dialog: Dialog, place: Place) -> None:
        super().__init__()
        self._dialog = dialog
        self._place = place
        self._line = MessageLine("users", "thing-shared", calm=True)
        self.make_ours = Button()
        self.make_ours.setObjectName("thing-ours")
        self.make_ours.setText(translate("Take", "Make it ours"))
        self.make_ours.setAccessibleDescription(translate("Take", "It then follows nobody. You can undo it."))
        self.make_ours.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.make_ours.clicked.connect(self._on_ours)
        row = QHBoxLayout()
        row.addWidget(self.make_ours)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._line)
        column.addLayout(row)
        dialog.session.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        props = self._dialog.session.props
        owner = owner_at(props.tree, self._place)
        inside = comes_with_service(props.tree, self._place)
        around = name_of(thing(props.tree, self._place[:2]), self._dialog.language) if inside else ""
        self._line.say(shared_sentence(self._dialog.centre_name(owner), self._place[-2], around) if owner else "")
        self.make_ours.setVisible(bool(owner) and not inside)
        self.make_ours.setEnabled(props.may_edit)

    def _on_ours(self) -> None:
        place = self._place
        self._dialog.session.do(lambda tree: ours(tree, place))
