"""The page Messages that were not sent as the dialog lists it; what it is made of is loaded when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

translate = QCoreApplication.translate


def unsent_page() -> Page:
    """What could not be sent."""
    return Page(
        key="unsent",
        title=translate("Unsent", "Messages not sent"),
        sentence=translate("Unsent", "Messages that did not get to their citizen, why, and what you can do."),
        words=translate("Unsent", "SMS mail message failed undelivered again lost reminder"),
        icon="triangle-alert",
        make=_make,
    )


def _make(dialog: Dialog) -> Any:
    from staff_tray.superuser.unsent import Unsent  # noqa: PLC0415 - said above
    from staff_tray.superuser.views.unsent_view import UnsentView  # noqa: PLC0415 - as above

    means = dialog.means
    assert means is not None, "the dialog of a session has all that pages need"
    page = Unsent(means.api, means.mirror, dialog.session.site_id, new_id=means.new_id, parent=dialog)
    page.signed_out.connect(dialog.session.signed_out)
    return UnsentView(page, now=dialog.now, zone=lambda: str(dialog.session.props.value(("site", "time_zone"))))
