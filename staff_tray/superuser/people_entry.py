"""The page People and roles in the dialog: its entry in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

translate = QCoreApplication.translate


def people_page() -> Page:
    """Who works here."""
    return Page(
        key="people",
        title=translate("Settings", "People and roles"),
        sentence=translate("Settings", "Who works here, and what each may do. What you change counts at once."),
        words=translate("Settings", "staff user account password invite link role leave deputy import administrator"),
        icon="users",
        make=_make,
        for_readers=False,
    )


def _make(dialog: Dialog) -> Any:
    from staff_tray.superuser.views.people_page import make_people_page  # noqa: PLC0415 - made when it is wanted

    return make_people_page(dialog)
