"""One visit as a value: which page it stands on, and all that the citizen has said so far."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from shared.protocol.checkin import CheckIn, CheckInReply
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.day import AskCallBack
from shared.protocol.model import Service
from shared.protocol.visits import BookSlot, BookSlotReply, Instead, SendList, VisitOutcome


class Page(StrEnum):
    """Where the citizen is."""

    HOME = "home"
    SEARCH = "search"
    QUESTION = "question"
    DOCUMENTS = "documents"
    MISSING = "missing"
    ADVICE = "advice"
    PHONE = "phone"
    CALL_BACK = "call-back"
    SENT = "sent"
    BOOKED = "booked"
    REFERRAL = "referral"
    INFORMATION = "information"
    CHECK_IN = "check-in"
    ENTRY = "entry"
    LETTER = "letter"
    ARRIVAL = "arrival"
    ISSUING = "issuing"
    CHECKING = "checking"
    NUMBER = "number"
    TROUBLE = "trouble"
    CLOSED = "closed"
    BELL = "bell"
    FEEDBACK = "feedback"
    THANKS = "thanks"


AWAITING = frozenset({Page.ISSUING, Page.CHECKING})
"""The pages that stand until there is an answer."""


class Trouble(StrEnum):
    """Why it could not be done."""

    CLOSED = "closed"
    GONE = "gone"
    OUT_OF_ORDER = "out-of-order"
    UNREACHABLE = "unreachable"
    NOT_ASKED = "not-asked"
    """The wish to be rung has not got through."""


class Paper(StrEnum):
    """What is known of the paper; `PRINTED` only when the printer has said so."""

    NONE = "none"
    PRINTING = "printing"
    LATE = "late"
    """It is being printed, and has not been confirmed in the time that one looks at a slot."""
    PRINTED = "printed"
    PROCESSED = "processed"
    MISSING = "missing"
    UNCERTAIN = "uncertain"


UNSURE = frozenset({Paper.LATE, Paper.PROCESSED, Paper.MISSING, Paper.UNCERTAIN})
"""The citizen may have no paper in hand: the number has to be kept another way."""


class Way(StrEnum):
    """How a booking is found."""

    CODE = "code"
    BIRTH = "birth"
    PHONE = "phone"


class ScanWord(StrEnum):
    """What is to be said of what was held before the scanner, when nothing comes of it."""

    NONE = ""
    UNKNOWN = "unknown"
    TICKET_OVER = "ticket-over"
    CARD_TORN = "card-torn"
    CARD_UNASKED = "card-unasked"
    CARD_UNREADY = "card-unready"


class Calling(StrEnum):
    """How far the call for a person has come that was made in this visit."""

    NONE = "none"
    CALLING = "calling"
    TOLD = "told"
    FAILED = "failed"


class SentBy(StrEnum):
    """How the list has gone to the citizen, or that they are rung instead."""

    NONE = ""
    SMS = "sms"
    PRINT = "print"
    CALL_BACK = "call-back"


class Modes(Struct, frozen=True):
    """How the citizen wants the stand to be."""

    accessible: bool = False
    reach: bool = False
    speech: bool = False


class Errand(Struct, frozen=True):
    """What the citizen has come for, as it was configured when they chose it, and what they have said about it.

    `answers` are to the service's questions, in their order. `slot` is the time offered today.
    """

    service: Service
    answers: tuple[bool, ...] = ()
    missing: tuple[str, ...] = ()
    slot: datetime | None = None
    booked: BookSlotReply | None = None
    instead: Instead | None = None


class Arrival(Struct, frozen=True):
    """A check-in: how the citizen wants to be found, what was asked last, and the answer.

    `tries` counts the answers that there is no such booking. `asks_code` is set when only the code decides. `service`
    is the booking's, when the answer names one that is known here.
    """

    way: Way = Way.CODE
    asked: CheckIn | None = None
    reply: CheckInReply | None = None
    tries: int = 0
    asks_code: bool = False
    service: Service | None = None


Command = IssueTicket | CheckIn | BookSlot | SendList | AskCallBack
"""What is asked of the server while the citizen waits for the answer."""


class State(Struct, frozen=True):
    """One visit; a fresh one is the base page in the stand's own language.

    `base` is the page nobody has touched: home, closed, bell or feedback. `path` are the groups opened, `entry` is what
    has been typed on the page, `words` what was typed to find something. `before` is the page the pending command was
    given on. `outcome` is how the visit will have ended if no ticket comes of it. `copies` counts the tickets
    printed again.
    """

    home_language: str
    language: str
    base: Page = Page.HOME
    page: Page = Page.HOME
    before: Page = Page.HOME
    modes: Modes = Modes()
    path: tuple[str, ...] = ()
    menu_page: int = 0
    searching: bool = False
    words: str = ""
    entry: str = ""
    help_open: bool = False
    calling: Calling = Calling.NONE
    warned: bool = False
    errand: Errand | None = None
    referral_id: str | None = None
    information_id: str | None = None
    arrival: Arrival | None = None
    pending: Command | None = None
    trouble: Trouble | None = None
    reply: IssueReply | None = None
    paper_id: UUID | None = None
    paper: Paper = Paper.NONE
    copies: int = 0
    sent_by: SentBy = SentBy.NONE
    score: int = 0
    outcome: VisitOutcome | None = None
    scan_word: ScanWord = ScanWord.NONE

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self.pending is not None and self.page is not Page.TROUBLE

    @property
    def shown(self) -> Page:
        """The page that is seen: while an answer is awaited, the one the command was given on."""
        return self.before if self.page in AWAITING else self.page


def home(language: str, base: Page = Page.HOME) -> State:
    """The state nobody has touched, in the stand's own language."""
    return State(home_language=language, language=language, base=base, page=base, before=base)


def is_fresh(state: State) -> bool:
    """Whether nobody has touched the stand since it came home."""
    return state == home(state.home_language, state.base)
