"""What can be asked of the server about a centre's settings, and of its devices."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec.json import Decoder

from shared.client.api_accounts import AccountSender
from shared.client.network import quoted
from shared.client.outcomes import Outcome
from shared.protocol.device_care import (
    AskDevice,
    Devices,
    DeviceTask,
    EndTask,
    PairDevice,
    RenameDevice,
    RevokeDevice,
    TaskState,
)
from shared.protocol.drafts import (
    CopyToDraft,
    DiscardDraft,
    Draft,
    EditDraft,
    EditDraftReply,
    KeepDraft,
    PublishDraft,
    PublishReply,
    ReturnToRevision,
    Revision,
    RevisionChanges,
    Shelf,
)
from shared.protocol.hours import Country, Holiday
from shared.protocol.outbox import SettleMessage, UnsentMessages
from shared.protocol.setup import CentreMade, CentreTemplate, NewCentre
from shared.protocol.visits import Noted

_NOTED = Decoder(Noted)
_TEMPLATES = Decoder(list[CentreTemplate])
_CENTRE_MADE = Decoder(CentreMade)
_HOLIDAYS = Decoder(list[Holiday])
_DEVICES = Decoder(Devices)
_TASK = Decoder(DeviceTask)
_UNSENT = Decoder(UnsentMessages)
_DRAFT = Decoder(Draft)
_SHELF = Decoder(Shelf)
_EDITED = Decoder(EditDraftReply)
_PUBLISHED = Decoder(PublishReply)
_REVISIONS = Decoder(list[Revision])
_REVISION = Decoder(RevisionChanges)
NotedDone = Callable[[Outcome[Noted]], None]
TaskDone = Callable[[Outcome[DeviceTask]], None]
DraftDone = Callable[[Outcome[Draft]], None]
PublishDone = Callable[[Outcome[PublishReply]], None]


class SettingsSender(AccountSender):
    """A `Sender` that can ask about drafts, publications, centres and devices."""

    def holidays(
        self, site_id: str, country: Country, year: int, done: Callable[[Outcome[list[Holiday]]], None]
    ) -> None:
        """The country's holidays of a year."""
        self._get(f"{_site(site_id)}/holidays?country={country}&year={year}", _HOLIDAYS, done)

    def draft(self, site_id: str, done: DraftDone) -> None:
        """What superusers have changed and not published yet."""
        self._get(f"{_site(site_id)}/draft", _DRAFT, done)

    def edit_draft(self, site_id: str, command: EditDraft, done: Callable[[Outcome[EditDraftReply]], None]) -> None:
        """Change the draft."""
        self._post(f"{_site(site_id)}/draft/edits", command, _EDITED, done)

    def copy_to_draft(
        self, site_id: str, command: CopyToDraft, done: Callable[[Outcome[EditDraftReply]], None]
    ) -> None:
        """Take over what another centre has published."""
        self._post(f"{_site(site_id)}/draft/copy", command, _EDITED, done)

    def shelf(self, site_id: str, done: Callable[[Outcome[Shelf]], None]) -> None:
        """What other centres can take from that one."""
        self._get(f"{_site(site_id)}/shelf", _SHELF, done)

    def publish_draft(self, site_id: str, command: PublishDraft, done: PublishDone) -> None:
        """Make the draft what holds, now or at a time."""
        self._post(f"{_site(site_id)}/draft/publish", command, _PUBLISHED, done)

    def keep_draft(self, site_id: str, command: KeepDraft, done: DraftDone) -> None:
        """Do not publish the draft by itself."""
        self._post(f"{_site(site_id)}/draft/keep", command, _DRAFT, done)

    def discard_draft(self, site_id: str, command: DiscardDraft, done: DraftDone) -> None:
        """Drop all changes of the draft."""
        self._post(f"{_site(site_id)}/draft/discard", command, _DRAFT, done)

    def revisions(self, site_id: str, done: Callable[[Outcome[list[Revision]]], None]) -> None:
        """What was published, newest first."""
        self._get(f"{_site(site_id)}/revisions", _REVISIONS, done)

    def revision(self, site_id: str, number: int, done: Callable[[Outcome[RevisionChanges]], None]) -> None:
        """What a revision changed."""
        self._get(f"{_site(site_id)}/revisions/{number}", _REVISION, done)

    def return_to_revision(self, site_id: str, number: int, command: ReturnToRevision, done: PublishDone) -> None:
        """Publish the configuration of an earlier revision again."""
        self._post(f"{_site(site_id)}/revisions/{number}/return", command, _PUBLISHED, done)

    def devices(self, site_id: str, done: Callable[[Outcome[Devices]], None]) -> None:
        """The site's devices, and the trays of those at work."""
        self._get(f"{_site(site_id)}/devices", _DEVICES, done)

    def pair_device(self, site_id: str, command: PairDevice, done: NotedDone) -> None:
        """Take in the device that shows a code."""
        self._post(f"{_site(site_id)}/devices", command, _NOTED, done)

    def rename_device(self, site_id: str, device_id: UUID, command: RenameDevice, done: NotedDone) -> None:
        """Call a device something else."""
        self._post(f"{_site(site_id)}/devices/{device_id}/rename", command, _NOTED, done)

    def revoke_device(self, site_id: str, device_id: UUID, command: RevokeDevice, done: NotedDone) -> None:
        """Let a device in no more."""
        self._post(f"{_site(site_id)}/devices/{device_id}/revoke", command, _NOTED, done)

    def ask_device(self, site_id: str, device_id: UUID, command: AskDevice, done: TaskDone) -> None:
        """Ask a stand to do something."""
        self._post(f"{_site(site_id)}/devices/{device_id}/tasks", command, _TASK, done)

    def device_task(self, site_id: str, task_id: UUID, seen: TaskState, done: TaskDone) -> None:
        """How far it is; the answer comes when that is otherwise than `seen`, or after some seconds."""
        self._get(f"{_site(site_id)}/device-tasks/{task_id}?seen={seen.value}", _TASK, done)

    def end_task(self, site_id: str, task_id: UUID, command: EndTask, done: NotedDone) -> None:
        """Have a stand show the draft no longer."""
        self._post(f"{_site(site_id)}/device-tasks/{task_id}/end", command, _NOTED, done)

    def device_picture(self, site_id: str, task_id: UUID, done: Callable[[Outcome[bytes]], None]) -> None:
        """The JPEG that was asked for; it comes once."""
        self._get_bytes(f"{_site(site_id)}/device-tasks/{task_id}/picture", done)

    def unsent_messages(self, site_id: str, done: Callable[[Outcome[UnsentMessages]], None]) -> None:
        """The messages to citizens that could not be sent."""
        self._get(f"{_site(site_id)}/unsent-messages", _UNSENT, done)

    def retry_message(self, site_id: str, message_id: UUID, command: SettleMessage, done: NotedDone) -> None:
        """Try to send one again."""
        self._post(f"{_site(site_id)}/unsent-messages/{message_id}/retry", command, _NOTED, done)

    def settle_message(self, site_id: str, message_id: UUID, command: SettleMessage, done: NotedDone) -> None:
        """Be done with one."""
        self._post(f"{_site(site_id)}/unsent-messages/{message_id}/done", command, _NOTED, done)

    def templates(self, done: Callable[[Outcome[list[CentreTemplate]]], None]) -> None:
        """The kinds of centre that a new one can begin as."""
        self._get("/api/v1/templates", _TEMPLATES, done)

    def make_centre(self, command: NewCentre, done: Callable[[Outcome[CentreMade]], None]) -> None:
        """Make a centre."""
        self._post("/api/v1/sites", command, _CENTRE_MADE, done)


def _site(site_id: str) -> str:
    return f"/api/v1/sites/{quoted(site_id)}"
