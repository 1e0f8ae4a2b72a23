"""Commands to the server, each with a time limit, retries under one id and its outcome as a type."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec.json import Decoder

from shared.client.exchange import RetryPolicy
from shared.client.network import quoted
from shared.client.outcomes import Outcome
from shared.client.sender import Sender, Unsent
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
from shared.protocol.device_care import ShownDraft, TellTask
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
_SHOWN_DRAFT = Decoder(ShownDraft)
_STANDS = Decoder(list[StandSeen])
_PRESENCE = Decoder(PresenceReply)
_STAFF = Decoder(list[Colleague])
_TAKEN_OVER = Decoder(TakenOver)
_ASSISTANCE = Decoder(AssistanceReply)
_STAFF_MESSAGES = Decoder(list[StaffMessage])
_CENTRES = Decoder(list[Centre])

_DAY = Decoder(Day)
_BOOKING = Decoder(BookingReply)
_AGREEMENT = Decoder(Agreement)
_AGREED = Decoder(list[AgreedBooking])

AssistanceDone = Callable[[Outcome[AssistanceReply]], None]
NotedDone = Callable[[Outcome[Noted]], None]
TicketDone = Callable[[Outcome[TicketReply]], None]
BookingDone = Callable[[Outcome[BookingReply]], None]
AgreementDone = Callable[[Outcome[Agreement]], None]


class Api(Sender):
    """What can be asked of the server about citizens and a day's work; how it is asked stands in `Sender`.

    Accounts and settings, which a stand never asks about, are in `api_staff`.
    """

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

    def tell_task(self, site_id: str, task_id: UUID, command: TellTask, done: NotedDone) -> None:
        """Say how far this stand is with it."""
        self._post(f"{_site(site_id)}/device-tasks/{task_id}/tell", command, _NOTED, done)

    def send_picture(self, site_id: str, task_id: UUID, picture: bytes, done: NotedDone) -> None:
        """Send the picture that this stand was asked for."""
        self._post_bytes(f"{_site(site_id)}/device-tasks/{task_id}/picture", "image/jpeg", picture, _NOTED, done)

    def shown_draft(self, site_id: str, task_id: UUID, done: Callable[[Outcome[ShownDraft]], None]) -> None:
        """The draft that this stand is to show."""
        self._get(f"{_site(site_id)}/device-tasks/{task_id}/draft", _SHOWN_DRAFT, done)

    def snapshot(self, site_id: str, done: Callable[[Outcome[SiteState]], None]) -> None:
        """The site's present state."""
        self._get(f"{_site(site_id)}/snapshot", _STATE, done)


def _site(site_id: str) -> str:
    return f"/api/v1/sites/{quoted(site_id)}"
