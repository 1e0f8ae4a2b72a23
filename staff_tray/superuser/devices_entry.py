"""The page Devices as the dialog lists it; what it is made of is loaded when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

translate = QCoreApplication.translate


def devices_page() -> Page:
    """Stands, displays and trays."""
    return Page(
        key="devices",
        title=translate("Devices", "Devices"),
        sentence=translate(
            "Devices", "The stands and screens of your centre: how they are, and what to do. It is done at once."
        ),
        words=translate(
            "Devices",
            "stand kiosk display screen tray printer paper roll restart code connect add version picture phone QR",
        ),
        icon="printer",
        make=_make,
        for_readers=False,
    )


def _make(dialog: Dialog) -> Any:
    from staff_tray.browser import browse  # noqa: PLC0415 - said above
    from staff_tray.superuser.devices import DevicesPage  # noqa: PLC0415 - as above
    from staff_tray.superuser.views.devices_view import DevicesView  # noqa: PLC0415 - as above

    means = dialog.means
    assert means is not None, "the dialog of a session has all that pages need"
    page = DevicesPage(
        means.api, means.mirror, dialog.session.site_id, language=dialog.language, new_id=means.new_id, browse=browse,
        parent=dialog,
    )  # fmt: skip
    return DevicesView(page)
