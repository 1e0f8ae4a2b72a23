"""Everything that can happen to a visit; every id is made by the stand."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from kiosk_app.visit.journey.state import Page, Paper, ScanWord, Trouble, Way
from shared.protocol.checkin import CheckInReply
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.day import BookingReply
from shared.protocol.model import Service
from shared.protocol.visits import BookSlotReply, Noted


class OpenService(Struct, frozen=True):
    """The tile of a service was tapped."""

    service: Service


class OpenGroup(Struct, frozen=True):
    """A tile that opens to further tiles was tapped."""

    group_id: str


class OpenInformation(Struct, frozen=True):
    """The tile of a page to read was tapped."""

    information_id: str


class OpenReferral(Struct, frozen=True):
    """The tile of an errand that belongs elsewhere was tapped."""

    referral_id: str


class OpenCheckIn(Struct, frozen=True):
    """The citizen has a booking."""


class OpenSearch(Struct, frozen=True):
    """The citizen wants to find something by words."""


class LookAround(Struct, frozen=True):
    """The citizen wants to see the menu of a centre that is closed."""


class TurnMenu(Struct, frozen=True):
    """Another page of the menu, counted from 0, is wanted."""

    menu_page: int


class Back(Struct, frozen=True):
    """One step back, out of the help first."""


class Finish(Struct, frozen=True):
    """The citizen is done."""


class ChooseLanguage(Struct, frozen=True):
    """The citizen reads another language."""

    language: str


class ToggleAccessible(Struct, frozen=True):
    """Larger and in high contrast, or as before."""


class ToggleReach(Struct, frozen=True):
    """All controls low, or as before."""


class ToggleSpeech(Struct, frozen=True):
    """Read aloud, or silent."""


class SetEntry(Struct, frozen=True):
    """All that has been typed now."""

    text: str


class TypeKey(Struct, frozen=True):
    """A key was tapped."""

    text: str


class EraseKey(Struct, frozen=True):
    """The last character goes."""


class Answer(Struct, frozen=True):
    """The question that stands is answered."""

    yes: bool


class HaveAll(Struct, frozen=True):
    """Nothing is missing; `command_id` becomes the ticket's id."""

    command_id: UUID


class MissingSomething(Struct, frozen=True):
    """A document is missing."""


class ToggleMissing(Struct, frozen=True):
    """The document is missing, or is here after all."""

    document_id: str


class MissingDone(Struct, frozen=True):
    """All that is missing is marked."""


class TakeTicket(Struct, frozen=True):
    """The ticket is wanted; `command_id` becomes its id."""

    command_id: UUID


class TryAgain(Struct, frozen=True):
    """The same once more; after a booking that was not found, the entry anew."""


class SlotOffered(Struct, frozen=True):
    """The first free time of the service today, or None."""

    service_id: str
    starts_at: datetime | None


class TakeSlot(Struct, frozen=True):
    """The time offered is wanted; `command_id` becomes the booking's id."""

    command_id: UUID


class ShowPhoneEntry(Struct, frozen=True):
    """The list is wanted by SMS."""


class SendSms(Struct, frozen=True):
    """The phone number is complete."""

    command_id: UUID


class ShowCallBackEntry(Struct, frozen=True):
    """To be rung is wanted instead of waiting."""


class AskToBeRung(Struct, frozen=True):
    """The phone number to ring is complete; `command_id` becomes the call-back's id."""

    command_id: UUID


class PrintList(Struct, frozen=True):
    """The list is wanted on paper; `slip_id` names the paper."""

    slip_id: UUID


class ChooseWay(Struct, frozen=True):
    """How the booking is to be found."""

    way: Way


class ConfirmEntry(Struct, frozen=True):
    """What was typed is complete; `command_id` becomes the ticket's id."""

    command_id: UUID


class ChooseLetter(Struct, frozen=True):
    """The first letter of the first name."""

    letter: str
    command_id: UUID


class Scanned(Struct, frozen=True):
    """A code was held before the scanner."""

    text: str
    command_id: UUID


class CardSwiped(Struct, frozen=True):
    """A health card was drawn through the reader; `card` is its keyed hash."""

    card: str
    command_id: UUID


class TicketScanned(Struct, frozen=True):
    """A ticket of this site that is still open was held before the scanner."""

    reply: IssueReply


class ScanFailed(Struct, frozen=True):
    """Nothing comes of what was held before the scanner."""

    word: ScanWord


class OpenHelp(Struct, frozen=True):
    """The help is wanted."""


class CloseHelp(Struct, frozen=True):
    """The help is not wanted any more."""


class FetchHelp(Struct, frozen=True):
    """A person is wanted."""


class Ring(Struct, frozen=True):
    """The bell of a locked reception is rung."""


class CallTold(Struct, frozen=True):
    """Whether the call for a person has reached the server."""

    told: bool


class Rate(Struct, frozen=True):
    """How it was, from 1 (bad) to 5 (good)."""

    score: int


class SendFeedback(Struct, frozen=True):
    """The words are complete."""


class SkipWords(Struct, frozen=True):
    """No words."""


class Touched(Struct, frozen=True):
    """Somebody is here."""


class Idle(Struct, frozen=True):
    """Nobody has touched the stand for as long as the page, or its warning, may stand."""


class Rebase(Struct, frozen=True):
    """Another page is the one that nobody has touched."""

    base: Page


Reply = IssueReply | CheckInReply | BookSlotReply | Noted | BookingReply
"""What answers a command."""


class Answered(Struct, frozen=True):
    """The server's yes to the command of that id; `service` is the one a check-in's answer names."""

    command_id: UUID
    reply: Reply
    service: Service | None = None


class Failed(Struct, frozen=True):
    """There is no yes to the command of that id."""

    command_id: UUID
    trouble: Trouble


class PrintAgain(Struct, frozen=True):
    """The same number is wanted on paper once more, marked as a copy; `paper_id` names the paper."""

    paper_id: UUID


class Resume(Struct, frozen=True):
    """The stand went down in the middle of a visit: the number that was asked for, or that had come, and its paper."""

    command: IssueTicket | None
    reply: IssueReply | None
    paper: Paper


class PaperReported(Struct, frozen=True):
    """The printer's word on the paper of that id."""

    paper_id: UUID
    paper: Paper


MenuInput = (
    OpenService
    | OpenGroup
    | OpenInformation
    | OpenReferral
    | OpenCheckIn
    | OpenSearch
    | LookAround
    | TurnMenu
    | Back
    | Finish
)
EntryInput = SetEntry | TypeKey | EraseKey
ErrandInput = (
    Answer
    | HaveAll
    | MissingSomething
    | ToggleMissing
    | MissingDone
    | TakeTicket
    | SlotOffered
    | TakeSlot
    | ShowPhoneEntry
    | SendSms
    | ShowCallBackEntry
    | AskToBeRung
    | PrintList
)
CheckInInput = ChooseWay | ConfirmEntry | ChooseLetter | Scanned | CardSwiped | TicketScanned | ScanFailed
CareInput = (
    ChooseLanguage
    | ToggleAccessible
    | ToggleReach
    | ToggleSpeech
    | OpenHelp
    | CloseHelp
    | FetchHelp
    | Ring
    | CallTold
    | Rate
    | SendFeedback
    | SkipWords
    | Touched
    | Idle
    | Rebase
)
AnswerInput = Answered | Failed | TryAgain | PrintAgain | Resume | PaperReported
Input = MenuInput | EntryInput | ErrandInput | CheckInInput | CareInput | AnswerInput

FROM_OUTSIDE = (SlotOffered, CallTold, Idle, Rebase, Answered, Failed, Resume, PaperReported)
"""What no citizen does."""
