"""What the pages of the dialog share: the draft, what people are called, and ways from page to page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.api import Api
from shared.client.mirror import Mirror
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.places import Place
from staff_tray.superuser.ports import DraftCommands
from staff_tray.superuser.preview import Preview


@dataclass(frozen=True)
class Means:
    """What pages that speak to the server themselves need: `api` and `mirror` are the session's own."""

    api: Api
    mirror: Mirror
    now: Callable[[], datetime]
    new_id: Callable[[], UUID]


class Dialog(QObject):
    """`asks_page` carries a page's key and a place on it (`()` for its beginning); `changed` is the draft's own."""

    asks_page = Signal(str, object)

    def __init__(
        self,
        session: DraftSession,
        commands: DraftCommands,
        *,
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        means: Means | None = None,
        preview: Preview | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.commands = commands
        self.language = language
        self.now = now
        self.new_id = new_id
        self.means = means
        self.preview = preview
        self._names: Mapping[UUID, str] = {}

    def know(self, names: Mapping[UUID, str]) -> None:
        """What people are called."""
        self._names = dict(names)
        self.session.changed.emit()

    def who(self, staff_id: UUID | None) -> str:
        """What somebody is called; "" for who is not known."""
        return self._names.get(staff_id, "") if staff_id is not None else ""

    def go(self, page: str, place: Place = ()) -> None:
        """Show that page, and that place on it."""
        self.asks_page.emit(page, place)
