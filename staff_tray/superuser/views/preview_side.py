"""Puts the preview beside the pages: it follows the draft and the page, and a click in it leads to what it shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.pages import Content, Page
from staff_tray.superuser.places import Place
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_follow import MENU, dialog_place, stand_place
from staff_tray.superuser.show import DraftOnStand
from staff_tray.superuser.views.preview_pane import PreviewPane
from staff_tray.superuser.views.window import SettingsWindow


class PreviewSide(QObject):
    """The right side of a settings window; lives as long as the window."""

    def __init__(
        self,
        dialog: Dialog,
        preview: Preview,
        window: SettingsWindow,
        pages: Sequence[Page],
        show: DraftOnStand | None = None,
    ) -> None:
        super().__init__(window)
        self._dialog = dialog
        self._preview = preview
        self._window = window
        self._contents: dict[str, Content] = {page.key: page.content for page in pages if page.content is not None}
        self.pane = PreviewPane(preview, show)
        window.set_preview(self.pane)
        dialog.session.changed.connect(self._on_draft)
        window.place_changed.connect(self._on_place)
        preview.picked.connect(self._on_picked)
        self._on_draft()

    def _on_draft(self) -> None:
        tree = self._dialog.session.props.tree
        if tree is not None:
            self._preview.show_tree(tree)

    def _on_place(self, page: str, place: Place) -> None:
        if page != MENU:
            self._preview.show_place(stand_place(page, place))

    def _on_picked(self, path: Place) -> None:
        tree = self._dialog.session.props.tree
        found = dialog_place(self._contents, tree, self._window.page, path)
        if found is not None:
            self._dialog.go(*found)
