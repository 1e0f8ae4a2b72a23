"""Taking from another centre: which one, what of it, as a copy or shared; then it is in the draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.drafts import CopyPart, CopyToDraft, EditDraftReply, Shelf
from staff_tray.desk.centres import OtherCentres
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.places import Place
from staff_tray.superuser.take_props import TakeInputs, TakeProps, TakeState, command_of, derive, first_new
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of

_KINDS = {
    "services": CopyPart.SERVICES, "documents": CopyPart.DOCUMENTS, "information": CopyPart.INFORMATION,
    "referrals": CopyPart.REFERRALS, "menu": CopyPart.MENU,
}  # fmt: skip


class TakePort(Protocol):
    """What is asked of the server; each answers once, on the UI thread, through `done`."""

    def shelf(self, site_id: str, done: Callable[[Outcome[Shelf]], None]) -> None:
        """What the centre has."""

    def copy_to_draft(
        self, site_id: str, command: CopyToDraft, done: Callable[[Outcome[EditDraftReply]], None]
    ) -> None:
        """Take it into the draft."""


class Take(QObject):
    """View model of the page. `changed` is emitted when there is something else to show.

    `taken` carries the page and the place of what has come first; `signed_out` the `Trouble` of an unknown token.
    """

    changed = Signal()
    taken = Signal(str, object)
    signed_out = Signal(object)

    def __init__(
        self,
        port: TakePort,
        session: DraftSession,
        centres: OtherCentres,
        *,
        language: str,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._port = port
        self._session = session
        self._centres = centres
        self._new_id = new_id
        self._command: CopyToDraft | None = None
        self._inputs = TakeInputs(language=language)
        self._props = TakeProps()
        centres.answered.connect(self._on_centres)
        session.changed.connect(self._on_draft)
        self.signed_out.connect(session.signed_out)
        self._on_draft()

    @property
    def props(self) -> TakeProps:
        """What is shown now."""
        return self._props

    def start(self) -> None:
        """Somebody looks: fetch what is not here, and what the centre has anew."""
        if self._inputs.centres is None or not self._inputs.centres:
            self._swap(trouble=None)
            self._centres.look()
        elif not self._inputs.taking:
            self._fetch()

    def begin_at(self, place: Place) -> None:
        """Somebody has come from a list of such things."""
        if place and place[0] in _KINDS:
            inside = place[2:3] == ("documents",)
            self.choose_what(CopyPart.DOCUMENTS if inside else _KINDS[place[0]])
            if inside:
                self.choose_into(place[1])

    def choose_centre(self, site_id: str) -> None:
        """From that one."""
        if site_id != self._inputs.centre:
            self._swap(centre=site_id, shelf=None, ticked=frozenset(), from_service="")
            self._fetch()

    def choose_what(self, what: CopyPart) -> None:
        """These kinds of things."""
        if what is not self._inputs.what:
            self._swap(what=what, ticked=frozenset(), trouble=None)

    def choose_from(self, service_id: str) -> None:
        """The documents of that service there."""
        self._swap(from_service=service_id, ticked=frozenset())

    def choose_into(self, service_id: str) -> None:
        """Into this service here."""
        self._swap(into=service_id)

    def tick(self, key: str, *, on: bool) -> None:
        """Say whether that one is wanted."""
        self._swap(ticked=self._inputs.ticked | {key} if on else self._inputs.ticked - {key})

    def tick_all(self, *, on: bool) -> None:
        """All of them, or none."""
        self._swap(ticked=frozenset(row.id for row in self._props.rows) if on else frozenset())

    def choose_shared(self, shared: bool) -> None:
        """Shared, or as a copy."""
        self._swap(shared=shared)

    def take(self) -> None:
        """Take what is ticked into the draft."""
        if not self._props.may_take:
            return
        self._session.flush()
        command = command_of(self._props, self._new_id())
        if self._command is not None and _same(self._command, command):
            command = self._command  # it may have been done without our hearing of it
        self._command = command
        self._swap(taking=True, trouble=None)
        self._port.copy_to_draft(self._session.site_id, command, self._on_taken)

    def _fetch(self) -> None:
        site_id = self._inputs.centre
        if site_id:
            self._swap(trouble=None)
            self._port.shelf(site_id, lambda outcome: self._on_shelf(site_id, outcome))

    def _on_centres(self, trouble: Trouble | None) -> None:
        if trouble is not None:
            self._fail(trouble)
            return
        before, centres = self._inputs.centre, self._centres.centres
        known = [each.site_id for each in centres]
        centre = before if before in known else next(iter(known), "")
        self._swap(centres=centres, centre=centre, trouble=None)
        if centre != before:
            self._fetch()

    def _on_shelf(self, site_id: str, outcome: Outcome[Shelf]) -> None:
        if site_id != self._inputs.centre:
            return
        if isinstance(outcome, Done):
            self._swap(shelf=outcome.value, trouble=None)
        else:
            self._fail(trouble_of(outcome))

    def _on_taken(self, outcome: Outcome[EditDraftReply]) -> None:
        if not isinstance(outcome, Unreachable):
            self._command = None
        if not isinstance(outcome, Done):
            self._swap(taking=False)
            self._fail(trouble_of(outcome))
            return
        reply = outcome.value
        self._session.took(reply.draft, reply.taken)
        self._swap(taking=False, ticked=frozenset())
        page, place = first_new(reply.taken)
        self.taken.emit(page, place)

    def _fail(self, trouble: Trouble) -> None:
        self._swap(trouble=trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_draft(self) -> None:
        props = self._session.props
        self._swap(tree=props.tree, may_edit=props.may_edit)

    def _swap(self, **inputs: Any) -> None:
        self._inputs = replace(self._inputs, **inputs)
        before, self._props = self._props, derive(self._inputs)
        if self._props != before:
            self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for that changes the draft."""
        return self._props.state is TakeState.TAKING


def _same(one: CopyToDraft, other: CopyToDraft) -> bool:
    fields = ("from_site", "what", "ids", "from_service", "into", "shared")
    return all(getattr(one, field) == getattr(other, field) for field in fields)
