"""Commands to the server, each with a time limit, retries under one id and its outcome as a type."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec.json import Decoder

from shared.client.api_accounts import AccountSender
from shared.client.exchange import RetryPolicy
from shared.client.network import quoted
from shared.client.outcomes import Outcome
from shared.client.sender import Unsent
from shared.protocol.casework import AddErrand, AnswerNotice, NoteVisitor, Park, Transfer
from shared.protocol.centres import Centre
from shared.protocol.checkin import CardKey, CheckIn, CheckInReply
from shared.protocol.colleagues import (
    ActOnAssistance,
    AskAssistance,
    AssistanceAction,
    AssistanceReply,
    ReadStaffMessage,
    SendStaffMessage,
    StaffMessage,
)
from shared.protocol.commands import (
    Action,
    ActOnTicket,
    CallNext,
    CallReply,
    IssueReply,
    IssueTicket,
    TicketReply,
)
from shared.protocol.day import (
    ActOnBooking,
    AgreedBooking,
    Agreement,
    AskCallBack,
    BookingReply,
    Day,
    MeetingAction,
    PutAgreement,
)
from shared.protocol.device_care import (
    AskDevice,
    Devices,
    DeviceTask,
    PairDevice,
    RenameDevice,
    RevokeDevice,
    TaskState,
    TellTask,
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
)
from shared.protocol.hours import Country, Holiday
from shared.protocol.setup import CentreMade, CentreTemplate, NewCentre
from shared.protocol.staff_feedback import GiveStaffFeedback
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague, PresenceReply, SetPresence, TakenOver, TakeOver
from shared.protocol.visits import (
    ActOnHelp,
    AskHelp,
    BookSlot,
    BookSlotReply,
    Find,
    FindReply,
    GiveFeedback,
    HelpAction,
    HelpReply,
    Noted,
    RecordVisit,
    SendList,
    SlotOffer,
    StandReport,
    StandSeen,
)

__all__ = ["Api", "RetryPolicy", "Unsent"]

_ISSUED = Decoder(IssueReply)
_CALLED = Decoder(CallReply)
_TICKET = Decoder(TicketReply)
_STATE = Decoder(SiteState)
_CHECKED_IN: Decoder[CheckInReply] = Decoder(CheckInReply)
_CARD_KEY = Decoder(CardKey)
_SLOT = Decoder(SlotOffer)
_BOOKED = Decoder(BookSlotReply)
_HELP = Decoder(HelpReply)
_FOUND = Decoder(FindReply)
_NOTED = Decoder(Noted)
_STANDS = Decoder(list[StandSeen])
_PRESENCE = Decoder(PresenceReply)
_STAFF = Decoder(list[Colleague])
_TAKEN_OVER = Decoder(TakenOver)
_ASSISTANCE = Decoder(AssistanceReply)
_STAFF_MESSAGES = Decoder(list[StaffMessage])
_CENTRES = Decoder(list[Centre])
_TEMPLATES = Decoder(list[CentreTemplate])
_CENTRE_MADE = Decoder(CentreMade)
_HOLIDAYS = Decoder(list[Holiday])

_DAY = Decoder(Day)
_BOOKING = Decoder(BookingReply)
_AGREEMENT = Decoder(Agreement)
_AGREED = Decoder(list[AgreedBooking])
_DEVICES = Decoder(Devices)
_TASK = Decoder(DeviceTask)
_DRAFT = Decoder(Draft)
_EDITED = Decoder(EditDraftReply)
_PUBLISHED = Decoder(PublishReply)
_REVISIONS = Decoder(list[Revision])
_REVISION = Decoder(RevisionChanges)

AssistanceDone = Callable[[Outcome[AssistanceReply]], None]
NotedDone = Callable[[Outcome[Noted]], None]
TaskDone = Callable[[Outcome[DeviceTask]], None]
TicketDone = Callable[[Outcome[TicketReply]], None]
BookingDone = Callable[[Outcome[BookingReply]], None]
AgreementDone = Callable[[Outcome[Agreement]], None]
DraftDone = Callable[[Outcome[Draft]], None]
PublishDone = Callable[[Outcome[PublishReply]], None]


class Api(AccountSender):
    """What can be asked of the server; how it is asked stands in `Sender`."""

    def issue_ticket(self, site_id: str, command: IssueTicket, done: Callable[[Outcome[IssueReply]], None]) -> None:
        """Give a citizen a number."""
        self._post(f"{_site(site_id)}/tickets", command, _ISSUED, done)

    def call_next(self, site_id: str, command: CallNext, done: Callable[[Outcome[CallReply]], None]) -> None:
        """Call whoever is due first among the desk's services."""
        self._post(f"{_site(site_id)}/calls", command, _CALLED, done)

    def act(
        self,
        site_id: str,
        ticket_id: UUID,
        action: Action,
        command: ActOnTicket,
        done: Callable[[Outcome[TicketReply]], None],
    ) -> None:
        """Recall, start, finish, no-show or cancel a ticket."""
        self._post(f"{_site(site_id)}/tickets/{ticket_id}/{action}", command, _TICKET, done)

    def transfer(self, site_id: str, ticket_id: UUID, command: Transfer, done: TicketDone) -> None:
        """Hand the citizen on; the answer from another centre is the ticket there."""
        self._post(f"{_site(site_id)}/tickets/{ticket_id}/transfer", command, _TICKET, done)

    def park(self, site_id: str, ticket_id: UUID, command: Park, done: TicketDone) -> None:
        """Put the ticket aside."""
        self._post(f"{_site(site_id)}/tickets/{ticket_id}/park", command, _TICKET, done)

    def answer_notice(self, site_id: str, ticket_id: UUID, command: AnswerNotice, done: TicketDone) -> None:
        """Say something to the notice of an arrival."""
        self._post(f"{_site(site_id)}/tickets/{ticket_id}/answer", command, _TICKET, done)

    def note_visitor(self, site_id: str, ticket_id: UUID, command: NoteVisitor, done: TicketDone) -> None:
        """Write down what matters about the citizen."""
        self._post(f"{_site(site_id)}/tickets/{ticket_id}/note", command, _TICKET, done)

    def add_errand(
        self, site_id: str, ticket_id: UUID, command: AddErrand, done: Callable[[Outcome[IssueReply]], None]
    ) -> None:
        """Give the same citizen one errand more."""
        self._post(f"{_site(site_id)}/tickets/{ticket_id}/errands", command, _ISSUED, done)

    def set_presence(
        self, site_id: str, command: SetPresence, done: Callable[[Outcome[PresenceReply]], None]
    ) -> None:  # fmt: skip
        """Say where one is, and for what."""
        self._post(f"{_site(site_id)}/presence", command, _PRESENCE, done)

    def take_over(self, site_id: str, command: TakeOver, done: Callable[[Outcome[TakenOver]], None]) -> None:
        """See to all who have come for a colleague."""
        self._post(f"{_site(site_id)}/take-over", command, _TAKEN_OVER, done)

    def staff(self, site_id: str, done: Callable[[Outcome[list[Colleague]]], None]) -> None:
        """Who works at the site."""
        self._get(f"{_site(site_id)}/staff", _STAFF, done)

    def ask_assistance(self, site_id: str, command: AskAssistance, done: AssistanceDone) -> None:
        """Call colleagues; while a call of one's own is open, the answer is that one."""
        self._post(f"{_site(site_id)}/assistance", command, _ASSISTANCE, done)

    def act_on_assistance(
        self, site_id: str, call_id: UUID, action: AssistanceAction, command: ActOnAssistance, done: AssistanceDone
    ) -> None:
        """Come to a colleague's call, say that one cannot, or end one's own."""
        self._post(f"{_site(site_id)}/assistance/{call_id}/{action}", command, _ASSISTANCE, done)

    def send_staff_message(
        self, site_id: str, command: SendStaffMessage, done: Callable[[Outcome[Noted]], None]
    ) -> None:  # fmt: skip
        """Tell those of a role something."""
        self._post(f"{_site(site_id)}/staff-messages", command, _NOTED, done)

    def staff_messages(self, site_id: str, done: Callable[[Outcome[list[StaffMessage]]], None]) -> None:
        """Today's messages that one has to read, and those that one has sent."""
        self._get(f"{_site(site_id)}/staff-messages", _STAFF_MESSAGES, done)

    def read_staff_message(
        self, site_id: str, message_id: UUID, command: ReadStaffMessage, done: Callable[[Outcome[Noted]], None]
    ) -> None:
        """Say that one has read it."""
        self._post(f"{_site(site_id)}/staff-messages/{message_id}/read", command, _NOTED, done)

    def centres(self, site_id: str, done: Callable[[Outcome[list[Centre]]], None]) -> None:
        """The municipality's other centres."""
        self._get(f"{_site(site_id)}/centres", _CENTRES, done)

    def templates(self, done: Callable[[Outcome[list[CentreTemplate]]], None]) -> None:
        """The kinds of centre that a new one can begin as."""
        self._get("/api/v1/templates", _TEMPLATES, done)

    def make_centre(self, command: NewCentre, done: Callable[[Outcome[CentreMade]], None]) -> None:
        """Make a centre."""
        self._post("/api/v1/sites", command, _CENTRE_MADE, done)

    def holidays(
        self, site_id: str, country: Country, year: int, done: Callable[[Outcome[list[Holiday]]], None]
    ) -> None:
        """The country's holidays of a year."""
        self._get(f"{_site(site_id)}/holidays?country={country}&year={year}", _HOLIDAYS, done)

    def day(self, site_id: str, staff_id: UUID | None, done: Callable[[Outcome[Day]], None]) -> None:
        """One's own day, or for hosts and deputies a colleague's."""
        self._get(f"{_site(site_id)}/day" + ("" if staff_id is None else f"?staff={staff_id}"), _DAY, done)

    def ask_call_back(self, site_id: str, command: AskCallBack, done: BookingDone) -> None:
        """A citizen wants to be rung."""
        self._post(f"{_site(site_id)}/call-backs", command, _BOOKING, done)

    def act_on_booking(
        self, site_id: str, booking_id: UUID, action: MeetingAction, command: ActOnBooking, done: BookingDone
    ) -> None:
        """Take a telephone meeting or a call-back, or say how it went."""
        self._post(f"{_site(site_id)}/bookings/{booking_id}/{action}", command, _BOOKING, done)

    def agreement(self, site_id: str, booking_id: UUID, done: AgreementDone) -> None:
        """What is agreed on for a booking."""
        self._get(f"{_site(site_id)}/bookings/{booking_id}/agreement", _AGREEMENT, done)

    def put_agreement(self, site_id: str, booking_id: UUID, command: PutAgreement, done: AgreementDone) -> None:
        """Agree on something else for a booking."""
        self._put(f"{_site(site_id)}/bookings/{booking_id}/agreement", command, _AGREEMENT, done)

    def agreements(self, site_id: str, done: Callable[[Outcome[list[AgreedBooking]]], None]) -> None:
        """Today's bookings with an agreement, for guards."""
        self._get(f"{_site(site_id)}/agreements", _AGREED, done)

    def check_in(self, site_id: str, command: CheckIn, done: Callable[[Outcome[CheckInReply]], None]) -> None:
        """Check in to a booking."""
        self._post(f"{_site(site_id)}/check-ins", command, _CHECKED_IN, done)

    def card_key(self, site_id: str, done: Callable[[Outcome[CardKey]], None]) -> None:
        """What health cards are hashed with."""
        self._get(f"{_site(site_id)}/card-key", _CARD_KEY, done)

    def slot_offer(self, site_id: str, service_id: str, done: Callable[[Outcome[SlotOffer]], None]) -> None:
        """The first free time later today."""
        self._get(f"{_site(site_id)}/services/{quoted(service_id)}/slot", _SLOT, done)

    def book_slot(self, site_id: str, command: BookSlot, done: Callable[[Outcome[BookSlotReply]], None]) -> None:
        """Book the time that was offered."""
        self._post(f"{_site(site_id)}/bookings", command, _BOOKED, done)

    def record_visit(self, site_id: str, command: RecordVisit, done: Callable[[Outcome[Noted]], None]) -> None:
        """Say how a visit ended that made no ticket."""
        self._post(f"{_site(site_id)}/visits", command, _NOTED, done)

    def ask_help(self, site_id: str, command: AskHelp, done: Callable[[Outcome[HelpReply]], None]) -> None:
        """Call for a person; while such a call is open, the answer is that one."""
        self._post(f"{_site(site_id)}/help", command, _HELP, done)

    def act_on_help(
        self,
        site_id: str,
        call_id: UUID,
        action: HelpAction,
        command: ActOnHelp,
        done: Callable[[Outcome[HelpReply]], None],
    ) -> None:
        """Answer or end a call for a person."""
        self._post(f"{_site(site_id)}/help/{call_id}/{action}", command, _HELP, done)

    def give_feedback(self, site_id: str, command: GiveFeedback, done: Callable[[Outcome[Noted]], None]) -> None:
        """Say how it was."""
        self._post(f"{_site(site_id)}/feedback", command, _NOTED, done)

    def give_staff_feedback(
        self, site_id: str, command: GiveStaffFeedback, done: Callable[[Outcome[Noted]], None]
    ) -> None:
        """Say how the program is to work with."""
        self._post(f"{_site(site_id)}/staff-feedback", command, _NOTED, done)

    def send_list(self, site_id: str, command: SendList, done: Callable[[Outcome[Noted]], None]) -> None:
        """Send a document list or a referral by SMS."""
        self._post(f"{_site(site_id)}/messages", command, _NOTED, done)

    def find(self, site_id: str, command: Find, done: Callable[[Outcome[FindReply]], None]) -> None:
        """Find by plain words."""
        self._post(f"{_site(site_id)}/find", command, _FOUND, done)

    def report_stand(
        self, site_id: str, stand_id: str, report: StandReport, done: Callable[[Outcome[Noted]], None]
    ) -> None:
        """Say how this stand is."""
        self._put(f"{_site(site_id)}/stands/{quoted(stand_id)}/report", report, _NOTED, done)

    def stands(self, site_id: str, done: Callable[[Outcome[list[StandSeen]]], None]) -> None:
        """The site's stands, as the server last heard of them."""
        self._get(f"{_site(site_id)}/stands", _STANDS, done)

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

    def device_picture(self, site_id: str, task_id: UUID, done: Callable[[Outcome[bytes]], None]) -> None:
        """The JPEG that was asked for; it comes once."""
        self._get_bytes(f"{_site(site_id)}/device-tasks/{task_id}/picture", done)

    def tell_task(self, site_id: str, task_id: UUID, command: TellTask, done: NotedDone) -> None:
        """Say how far this stand is with it."""
        self._post(f"{_site(site_id)}/device-tasks/{task_id}/tell", command, _NOTED, done)

    def send_picture(self, site_id: str, task_id: UUID, picture: bytes, done: NotedDone) -> None:
        """Send the picture that this stand was asked for."""
        self._post_bytes(f"{_site(site_id)}/device-tasks/{task_id}/picture", "image/jpeg", picture, _NOTED, done)

    def snapshot(self, site_id: str, done: Callable[[Outcome[SiteState]], None]) -> None:
        """The site's present state."""
        self._get(f"{_site(site_id)}/snapshot", _STATE, done)


def _site(site_id: str) -> str:
    return f"/api/v1/sites/{quoted(site_id)}"
