"""The pages Publish and History, as the registry knows them: their windows are imported when they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.pages import Page

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

translate = QCoreApplication.translate


def publish_page() -> Page:
    """The last page: what will change, and when."""
    return Page(
        key="publish",
        title=translate("Publish", "Publish"),
        sentence=translate("Publish", "Look once more at what will change. Citizens see it as soon as you publish."),
        words=translate("Publish", "changes draft time note drop"),
        icon="send",
        make=_publish,
        for_readers=False,
    )


def _publish(dialog: Dialog) -> Any:
    from staff_tray.superuser.views.publish_page import PublishPage  # noqa: PLC0415 - said above

    return PublishPage(dialog)


def history_page() -> Page:
    """Who published what, and when."""
    return Page(
        key="history",
        title=translate("Publish", "History"),
        sentence=translate("Publish", "Who published what, and when. Was it better before? Go back with one click."),
        words=translate("Publish", "back earlier revisions undo who when"),
        icon="rotate-ccw",
        make=_history,
    )


def _history(dialog: Dialog) -> Any:
    from staff_tray.superuser.views.history_page import HistoryPage  # noqa: PLC0415 - said above

    return HistoryPage(dialog)
