"""The page Other systems in the dialog: its entry in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

translate = QCoreApplication.translate


def systems_page() -> Page:
    """Programs that ask and act here."""
    return Page(
        key="systems",
        title=translate("Systems", "Other systems"),
        sentence=translate(
            "Systems",
            "Other programs that may ask and act here. What you change counts at once.",
        ),
        words=translate(
            "Systems", "api integration system program client secret token oauth webhook callback address case journal"
        ),
        icon="unplug",
        make=_make,
    )


def _make(dialog: Dialog) -> Any:
    from staff_tray.superuser.views.systems_page import make_systems_page  # noqa: PLC0415 - made when it is wanted

    return make_systems_page(dialog)
