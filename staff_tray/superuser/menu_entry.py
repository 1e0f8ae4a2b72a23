"""The page "Stand menu" in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page
from staff_tray.superuser.preview_follow import MENU

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

translate = QCoreApplication.translate


def menu_page() -> Page:
    """What stands where on the stands."""
    return Page(
        key=MENU,
        title=translate("StandMenu", "Stand menu"),
        sentence=translate("StandMenu", "What citizens see first: put the tiles in order, and gather them in groups."),
        words=translate("StandMenu", "tiles buttons order groups icons move screen kiosk"),
        icon="layout-grid",
        make=_make,
        previews=True,
    )


def _make(dialog: Dialog) -> Any:
    from staff_tray.superuser.views.menu_page import MenuPage  # noqa: PLC0415 - only when it is shown

    return MenuPage(dialog, dialog.preview)
