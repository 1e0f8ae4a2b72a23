"""The assistant's page, as the registry knows it: its window is imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from staff_tray.superuser.dialog import Dialog
    from staff_tray.superuser.setup import Setup

translate = QCoreApplication.translate

NEW_CENTRE: Final = "new-centre"


def setup_page(make: Callable[[Dialog], Setup], *, bare: bool) -> Page:
    """The page that makes a centre, for administrators; at a `bare` one it is the beginning."""
    title = translate("Setup", "Set up the centre") if bare else translate("Setup", "New centre")

    def page(dialog: Dialog) -> QWidget:
        from staff_tray.superuser.views.setup_page import SetupPage  # noqa: PLC0415 - said above

        return SetupPage(dialog, make(dialog))

    return Page(
        key=NEW_CENTRE,
        title=title,
        sentence=translate("Setup", "A few questions, and citizens can take a number. What you answer is kept."),
        words=translate("Setup", "assistant begin first template municipality"),
        icon="play",
        make=page,
    )
