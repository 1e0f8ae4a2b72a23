"""What the pages of the dialog share: the draft, what people are called, and ways from page to page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.api_staff import StaffApi
from shared.client.mirror import Mirror
from shared.protocol.centres import Centre
from shared.protocol.model import pick_text
from staff_tray.desk.centres import OtherCentres
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.places import Place
from staff_tray.superuser.ports import DraftCommands
from staff_tray.superuser.preview import Preview


@dataclass(frozen=True)
class Means:
    """What pages that speak to the server themselves need: `api` and `mirror` are the session's own.

    `administrator` says whether it is one who looks: some things are theirs alone.
    """

    api: StaffApi
    mirror: Mirror
    now: Callable[[], datetime]
    new_id: Callable[[], UUID]
    administrator: bool = False


class Dialog(QObject):
    """`asks_page` carries a page's key and a place on it (`()` for its beginning); `changed` is the draft's own.

    `waits` answers the page of an assistant that has made this centre and is not at its end, "" for none.
    """

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
        waits: Callable[[], str] = lambda: "",
        centres: OtherCentres | None = None,
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
        self.waits = waits
        self.centres = centres
        if centres is not None:
            centres.changed.connect(session.changed)
        self._names: Mapping[UUID, str] = {}

    def know(self, names: Mapping[UUID, str]) -> None:
        """What people are called."""
        self._names = dict(names)
        self.session.changed.emit()

    def who(self, staff_id: UUID | None) -> str:
        """What somebody is called; "" for who is not known."""
        return self._names.get(staff_id, "") if staff_id is not None else ""

    def centre_name(self, site_id: str) -> str:
        """What another centre is called; its id as long as nobody has said. Asks for the names when they are wanted."""
        found = self._centre(site_id)
        return (pick_text(found.name, self.language) if found is not None else "") or site_id

    def languages_of(self, site_id: str) -> tuple[str, ...] | None:
        """The languages that another centre speaks; None as long as that is not known."""
        found = self._centre(site_id)
        return found.languages if found is not None else None

    def _centre(self, site_id: str) -> Centre | None:
        if self.centres is None:
            return None
        if not self.centres.known:
            self.centres.look()
        return next((each for each in self.centres.centres if each.site_id == site_id), None)

    def go(self, page: str, place: Place = ()) -> None:
        """Show that page, and that place on it."""
        self.asks_page.emit(page, place)
