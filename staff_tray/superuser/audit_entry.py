"""The page "What was done" in the dialog: its entry in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

translate = QCoreApplication.translate


def audit_page() -> Page:
    """Who did what here."""
    return Page(
        key="audit",
        title=translate("Audit", "What was done"),
        sentence=translate("Audit", "Who did what here, and when: people, devices, publications and passwords."),
        words=translate("Audit", "log audit trail who when changed locked password role device csv export list"),
        icon="search",
        make=_make,
        for_readers=False,
    )


def _make(dialog: Dialog) -> Any:
    from staff_tray.superuser.views.audit_page import make_audit_page  # noqa: PLC0415 - made when it is wanted

    return make_audit_page(dialog)
