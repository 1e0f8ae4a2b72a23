"""Puts the settings window together when somebody who may opens it, and lets go of it when it is closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from shared.client.mirror import Mirror
from shared.client.outcomes import Done, Outcome
from shared.protocol.centres import Centre
from shared.protocol.model import Role, pick_text
from staff_tray.line import Speaker
from staff_tray.team.directory import Directory

if TYPE_CHECKING:
    # What is behind these costs memory, and most trays never show it.
    from staff_tray.superuser.dialog import Dialog
    from staff_tray.superuser.pages import Page
    from staff_tray.superuser.setup import Setup
    from staff_tray.superuser.show import DraftOnStand
    from staff_tray.superuser.views.window import SettingsWindow

_CHANGE = frozenset({Role.SUPERUSER, Role.ADMINISTRATOR})
_LOOK = _CHANGE | {Role.READER}


def sees_settings(roles: Iterable[Role]) -> bool:
    """Whether the settings are for somebody with these roles."""
    return not _LOOK.isdisjoint(roles)


def looks_only(roles: Iterable[Role]) -> bool:
    """Whether somebody with these roles sees the settings and changes nothing."""
    return _CHANGE.isdisjoint(roles)


def _sort_of(roles: Iterable[Role]) -> tuple[bool, bool]:
    """What the pages are made by: whether they are only looked at, and whether by an administrator."""
    held = frozenset(roles)
    return looks_only(held), Role.ADMINISTRATOR in held


class Settings(QObject):
    """The settings window of one session. Nothing is loaded or made before it is first shown.

    `made` carries a window that has just been made and the name it is kept under; `signed_out` the `Trouble` when the
    server no longer knows our token. An administrator can choose another centre: then that one's mirror runs as long as
    its settings are open.
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
        self._own_directory = directory
        self._directory = directory
        self._other: Mirror | None = None
        self._centres: list[tuple[str, str]] = []
        self._folder = folder
        self.dialog: Dialog | None = None
        self._on_stand: DraftOnStand | None = None
        self.window: SettingsWindow | None = None
        directory.changed.connect(self._on_names)

    @property
    def seen(self) -> bool:
        """Whether the settings are for this person."""
        return sees_settings(self._roles)

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        otherwise = _sort_of(roles) != _sort_of(self._roles)
        self._roles = roles
        if otherwise or not self.seen:
            self.close()

    def resume(self, token: str, roles: tuple[Role, ...]) -> None:
        """The person has signed in again: what was open goes on with the new token."""
        self.take_roles(roles)
        if self._other is not None:
            self._other.set_token(token)
            self._other.start()

    def show(self) -> None:
        """Bring the window to the front, if it is for this person."""
        if not self.seen:
            return
        if self.window is None:
            self._make(self._who.site_id)
            if Role.ADMINISTRATOR in self._roles:
                self._who.api.centres(self._who.site_id, self._on_centres)
        _bring_up(self.window)

    def hide(self) -> None:
        """Take it off the screen; what was typed stays."""
        if self.window is not None:
            self.window.hide()

    def close(self) -> None:
        """Let go of everything; what is not sent is on the disk."""
        if self._on_stand is not None:
            self._on_stand.close()
            self._on_stand = None
        if self.dialog is not None:
            self.dialog.session.stop()
            self.dialog.deleteLater()
            self.dialog = None
        if self._other is not None:
            self._other.stop()
            self._other.deleteLater()
            self._other = None
        if self.window is not None:
            window, self.window = self.window, None
            window.hide()
            window.deleteLater()

    def choose_centre(self, site_id: str) -> None:
        """Show the settings of another centre instead."""
        if self.dialog is not None and self.dialog.session.site_id == site_id:
            return
        self.close()
        self._make(site_id)
        self._offer_centres()
        _bring_up(self.window)

    def _make(self, site_id: str) -> None:
        from staff_tray.desk.centres import OtherCentres  # noqa: PLC0415 - as above
        from staff_tray.superuser.catalogue import all_pages  # noqa: PLC0415 - as above
        from staff_tray.superuser.dialog import Dialog, Means  # noqa: PLC0415 - said above
        from staff_tray.superuser.draft_session import DraftSession  # noqa: PLC0415 - as above
        from staff_tray.superuser.memory import KeptFile  # noqa: PLC0415 - as above
        from staff_tray.superuser.preview import Preview  # noqa: PLC0415 - as above
        from staff_tray.superuser.preview_process import StandProcess  # noqa: PLC0415 - as above
        from staff_tray.superuser.preview_program import stand_command  # noqa: PLC0415 - as above
        from staff_tray.superuser.setup_pages import NEW_CENTRE  # noqa: PLC0415 - as above
        from staff_tray.superuser.show import DraftOnStand  # noqa: PLC0415 - as above
        from staff_tray.superuser.views.preview_side import PreviewSide  # noqa: PLC0415 - as above
        from staff_tray.superuser.views.window import SettingsWindow  # noqa: PLC0415 - as above

        who = self._who
        mirror = self._mirror_of(site_id)
        kept = KeptFile(self._folder, site_id, who.staff.id)
        looks = looks_only(self._roles)
        session = DraftSession(
            mirror, who.api, kept, site_id=site_id, me=who.staff.id, new_id=who.new_id, looks_only=looks
        )
        session.signed_out.connect(self.signed_out)
        stand = StandProcess(lambda: stand_command(self._stand))
        centres = OtherCentres(who.api, site_id=site_id)
        preview = Preview(stand, language=who.language, now=who.now)
        self.dialog = Dialog(
            session, who.api, language=who.language, now=who.now, new_id=who.new_id, preview=preview,
            means=Means(who.api, mirror, who.now, who.new_id, Role.ADMINISTRATOR in self._roles), centres=centres,
            waits=lambda: self._waits(site_id), parent=self,
        )  # fmt: skip
        centres.setParent(self.dialog)
        stand.setParent(preview)
        preview.setParent(self.dialog)
        session.setParent(self.dialog)
        self._on_names()
        session.start()
        pages = self._with_assistant(tuple(each for each in all_pages() if each.for_readers or not looks), mirror)
        self.window = SettingsWindow(self.dialog, pages)
        self._on_stand = DraftOnStand(
            who.api, mirror, site_id, look=preview.as_shown, new_id=who.new_id, parent=self.dialog
        )
        PreviewSide(self.dialog, preview, self.window, pages, self._on_stand)
        self.window.closed.connect(self.close)
        self.window.centre_chosen.connect(self.choose_centre)
        if self._begins(site_id, mirror):
            self.window.show_page(NEW_CENTRE)
        self.made.emit(self.window, "settings")

    def _with_assistant(self, pages: tuple[Page, ...], mirror: Mirror) -> tuple[Page, ...]:
        """For administrators also the page that makes a centre; where there is nothing yet it comes first."""
        from staff_tray.superuser.setup_pages import setup_page  # noqa: PLC0415 - said above

        if Role.ADMINISTRATOR not in self._roles:
            return pages
        bare = _bare(mirror)
        page = setup_page(self._make_setup, bare=bare)
        return (page, *pages) if bare else (*pages, page)

    def _begins(self, site_id: str, mirror: Mirror) -> bool:
        """Whether an administrator is to see the assistant first."""
        return Role.ADMINISTRATOR in self._roles and (_bare(mirror) or bool(self._waits(site_id)))

    def _waits(self, site_id: str) -> str:
        """The assistant's page while it has made that centre and is not at its end, "" else."""
        from staff_tray.superuser.memory import KeptSetup  # noqa: PLC0415 - said above
        from staff_tray.superuser.setup_pages import NEW_CENTRE  # noqa: PLC0415 - as above

        if Role.ADMINISTRATOR not in self._roles:
            return ""
        kept = KeptSetup(self._folder).load()
        return NEW_CENTRE if kept is not None and kept.made == site_id else ""

    def _make_setup(self, dialog: Dialog) -> Setup:
        from staff_tray.superuser.memory import KeptSetup  # noqa: PLC0415 - said above
        from staff_tray.superuser.setup import Setup  # noqa: PLC0415 - as above

        site_id = dialog.session.site_id
        bare = dialog.means is not None and _bare(dialog.means.mirror)
        setup = Setup(
            self._who.api, KeptSetup(self._folder), here=site_id if bare else "",
            taken=frozenset({self._who.site_id, *(key for key, _ in self._centres)}), new_id=self._who.new_id,
        )  # fmt: skip
        setup.signed_out.connect(self.signed_out)
        setup.made.connect(self._on_centre_made)
        setup.finished.connect(lambda: dialog.go("menu"))
        return setup

    def _on_centre_made(self, site_id: str) -> None:
        """Go there; a bare centre that has been filled in is here already."""
        self._who.api.centres(self._who.site_id, self._on_centres)
        if self.dialog is not None and self.dialog.session.site_id != site_id:
            # Not while the window that told of it is still at work.
            QTimer.singleShot(0, self, lambda: self.choose_centre(site_id))

    def _mirror_of(self, site_id: str) -> Mirror:
        """The session's own, or for another centre one more, with that centre's people."""
        who = self._who
        if site_id == who.site_id:
            self._directory = self._own_directory
            return who.mirror
        self._other = who.mirror.beside(site_id, self)
        self._directory = Directory(self._other, who.api, site_id=site_id, parent=self._other)
        self._directory.changed.connect(self._on_names)
        self._directory.need()
        self._other.start()
        return self._other

    def _on_centres(self, outcome: Outcome[list[Centre]]) -> None:
        state = self._who.mirror.state
        if not isinstance(outcome, Done) or state is None:
            return
        named = partial(pick_text, language=self._who.language)
        own = (self._who.site_id, named(state.configuration.site.name))
        self._centres = [own, *((each.site_id, named(each.name)) for each in outcome.value)]
        self._offer_centres()

    def _offer_centres(self) -> None:
        if self.window is not None and self.dialog is not None:
            self.window.offer_centres(self._centres, self.dialog.session.site_id)

    def _on_names(self) -> None:
        if self.dialog is not None:
            self.dialog.know(_names(self._directory))


def _bare(mirror: Mirror) -> bool:
    """Whether nothing is decided yet about that centre, as far as is known."""
    configuration = mirror.state.configuration if mirror.state is not None else None
    return configuration is not None and not (configuration.services or configuration.desks)


def _names(directory: Directory) -> Mapping[UUID, str]:
    return {each.staff_id: each.display_name for each in directory.colleagues or ()}


def _bring_up(window: QWidget | None) -> None:
    if window is not None:
        window.show()
        window.raise_()
        window.activateWindow()
