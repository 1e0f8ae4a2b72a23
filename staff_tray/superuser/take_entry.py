"""The page that takes from another centre, as the dialog lists it; its parts are loaded when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

translate = QCoreApplication.translate

TAKE = "take"


def take_page() -> Page:
    """What other centres have."""
    return Page(
        key=TAKE,
        title=translate("Take", "From another centre"),
        sentence=translate(
            "Take", "Take what another centre has made already. It comes into your draft, and you can undo it."
        ),
        words=translate("Take", "copy share shared take borrow import reuse other centre services documents menu"),
        icon="corner-up-left",
        make=_make,
    )


def _make(dialog: Dialog) -> Any:
    from staff_tray.superuser.take import Take  # noqa: PLC0415 - said above
    from staff_tray.superuser.views.take_page import TakePage  # noqa: PLC0415 - as above

    assert dialog.means is not None, "the dialog of a session has all that pages need"
    assert dialog.centres is not None, "as above"
    take = Take(
        dialog.means.api, dialog.session, dialog.centres, language=dialog.language, new_id=dialog.means.new_id,
        parent=dialog,
    )  # fmt: skip
    return TakePage(dialog, take)
