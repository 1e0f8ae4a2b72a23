"""Puts the settings window together when somebody who may opens it, and lets go of it when it is closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shared.protocol.model import Role
from staff_tray.line import Speaker
from staff_tray.team.directory import Directory

if TYPE_CHECKING:
    # What is behind these costs memory, and most trays never show it.
    from staff_tray.superuser.dialog import Dialog
    from staff_tray.superuser.views.window import SettingsWindow

_MAY = frozenset({Role.SUPERUSER, Role.ADMINISTRATOR})


def sees_settings(roles: Iterable[Role]) -> bool:
    """Whether the settings are for somebody with these roles."""
    return not _MAY.isdisjoint(roles)


class Settings(QObject):
    """The settings window of one session. Nothing is loaded or made before it is first shown.

    `made` carries a window that has just been made and the name it is kept under; `signed_out` the `Trouble` when the
    server no longer knows our token.
    """

    made = Signal(object, str)
    signed_out = Signal(object)

    def __init__(
        self, who: Speaker, directory: Directory, folder: Path, parent: QObject | None = None, *, stand: str = ""
    ) -> None:
        super().__init__(parent)
        self._stand = stand
        self._who = who
        self._roles = who.staff.roles
        self._directory = directory
        self._folder = folder
        self.dialog: Dialog | None = None
        self.window: SettingsWindow | None = None
        directory.changed.connect(self._on_names)

    @property
    def seen(self) -> bool:
        """Whether the settings are for this person."""
        return sees_settings(self._roles)

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        self._roles = roles
        if not self.seen:
            self.close()

    def show(self) -> None:
        """Bring the window to the front, if it is for this person."""
        if not self.seen:
            return
        if self.window is None:
            self._make()
        window: QWidget | None = self.window
        assert window is not None
        window.show()
        window.raise_()
        window.activateWindow()

    def hide(self) -> None:
        """Take it off the screen; what was typed stays."""
        if self.window is not None:
            self.window.hide()

    def close(self) -> None:
        """Let go of everything; what is not sent is on the disk."""
        if self.dialog is not None:
            self.dialog.session.stop()
            self.dialog.deleteLater()
            self.dialog = None
        if self.window is not None:
            window, self.window = self.window, None
            window.hide()
            window.deleteLater()

    def _make(self) -> None:
        from staff_tray.superuser.dialog import Dialog, Means  # noqa: PLC0415 - said above
        from staff_tray.superuser.draft_session import DraftSession  # noqa: PLC0415 - as above
        from staff_tray.superuser.memory import KeptFile  # noqa: PLC0415 - as above
        from staff_tray.superuser.pages import all_pages  # noqa: PLC0415 - as above
        from staff_tray.superuser.preview import Preview  # noqa: PLC0415 - as above
        from staff_tray.superuser.preview_process import StandProcess  # noqa: PLC0415 - as above
        from staff_tray.superuser.preview_program import stand_command  # noqa: PLC0415 - as above
        from staff_tray.superuser.views.preview_side import PreviewSide  # noqa: PLC0415 - as above
        from staff_tray.superuser.views.window import SettingsWindow  # noqa: PLC0415 - as above

        who = self._who
        kept = KeptFile(self._folder, who.site_id, who.staff.id)
        session = DraftSession(
            who.mirror, who.api, kept, site_id=who.site_id, me=who.staff.id, new_id=who.new_id, parent=self
        )
        session.signed_out.connect(self.signed_out)
        means = Means(who.api, who.mirror, who.now, who.new_id)
        stand = StandProcess(lambda: stand_command(self._stand))
        preview = Preview(stand, language=who.language, now=who.now)
        self.dialog = Dialog(
            session, who.api, language=who.language, now=who.now, new_id=who.new_id, means=means, preview=preview,
            parent=self,
        )  # fmt: skip
        stand.setParent(preview)
        preview.setParent(self.dialog)
        session.setParent(self.dialog)
        self._on_names()
        session.start()
        pages = all_pages()
        self.window = SettingsWindow(self.dialog, pages)
        PreviewSide(self.dialog, preview, self.window, pages)
        self.window.closed.connect(self.close)
        self.made.emit(self.window, "settings")

    def _on_names(self) -> None:
        if self.dialog is not None:
            self.dialog.know(_names(self._directory))


def _names(directory: Directory) -> Mapping[UUID, str]:
    return {each.staff_id: each.display_name for each in directory.colleagues or ()}
