"""The citizen's journey as a pure state machine: from the tiles to a number and home again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.errors import ProblemType


class Page(StrEnum):
    """Where the citizen is."""

    HOME = "home"
    CONFIRM = "confirm"
    ISSUING = "issuing"
    NUMBER = "number"
    TROUBLE = "trouble"


class Trouble(StrEnum):
    """Why there is no number."""

    CLOSED = "closed"
    GONE = "gone"
    OUT_OF_ORDER = "out-of-order"
    UNREACHABLE = "unreachable"


class Paper(StrEnum):
    """What is known of the paper ticket; `PRINTED` only when the printer has said so."""

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    PROCESSED = "processed"
    MISSING = "missing"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class State:
    """One visit; a fresh one is the home page in the stand's own language."""

    home_language: str
    language: str
    page: Page = Page.HOME
    menu_page: int = 0
    help_open: bool = False
    service_id: str | None = None
    command: IssueTicket | None = None
    reply: IssueReply | None = None
    trouble: Trouble | None = None
    paper: Paper = Paper.NONE


def home(language: str) -> State:
    """The state nobody has touched, in the stand's own language."""
    return State(home_language=language, language=language)


@dataclass(frozen=True, slots=True)
class ChooseService:
    """A tile was tapped."""

    service_id: str


@dataclass(frozen=True, slots=True)
class TakeTicket:
    """The ticket is wanted; `command_id` is made by the stand and becomes the ticket's id."""

    command_id: UUID


@dataclass(frozen=True, slots=True)
class TryAgain:
    """The same ticket is asked for once more."""


@dataclass(frozen=True, slots=True)
class Issued:
    """The server has given a number to the command of that id."""

    command_id: UUID
    reply: IssueReply


@dataclass(frozen=True, slots=True)
class NotIssued:
    """There is no number for the command of that id."""

    command_id: UUID
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class PaperReported:
    """The printer's word on the paper of that ticket."""

    ticket_id: UUID
    paper: Paper


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """The citizen reads another language."""

    language: str


@dataclass(frozen=True, slots=True)
class TurnMenu:
    """Another page of the menu, counted from 0, is wanted."""

    menu_page: int


@dataclass(frozen=True, slots=True)
class AskHelp:
    """The help is wanted."""


@dataclass(frozen=True, slots=True)
class Back:
    """One step back, out of the help first."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The citizen is done."""


@dataclass(frozen=True, slots=True)
class Idle:
    """Nobody has touched the stand for as long as the page may stand."""


Input = (
    ChooseService
    | TakeTicket
    | TryAgain
    | Issued
    | NotIssued
    | PaperReported
    | ChooseLanguage
    | TurnMenu
    | AskHelp
    | Back
    | Finish
    | Idle
)


@dataclass(frozen=True, slots=True)
class Issue:
    """Send the command; its answer comes back as `Issued` or `NotIssued`."""

    command: IssueTicket


@dataclass(frozen=True, slots=True)
class Print:
    """Print the ticket in that language; what becomes of it comes back as `PaperReported`."""

    reply: IssueReply
    language: str


@dataclass(frozen=True, slots=True)
class ShowHome:
    """The visit is over: nothing of it may stay on the screen."""


Effect = Issue | Print | ShowHome
Step = tuple[State, tuple[Effect, ...]]


def step(state: State, given: Input) -> Step:  # noqa: C901, PLR0911 - one line for each input
    """The state after `given`, and what is to be done in the world; an input out of place changes nothing."""
    match given, state.page:
        case ChooseService(service_id), Page.HOME if not state.help_open:
            return replace(state, page=Page.CONFIRM, service_id=service_id), ()
        case TakeTicket(command_id), Page.CONFIRM if state.service_id is not None and not state.help_open:
            command = IssueTicket(id=command_id, service_id=state.service_id, language=state.language)
            return replace(state, page=Page.ISSUING, command=command), (Issue(command),)
        case TryAgain(), Page.TROUBLE if state.command is not None and state.trouble is Trouble.UNREACHABLE:
            return replace(state, page=Page.ISSUING, trouble=None), (Issue(state.command),)
        case Issued() | NotIssued(), Page.ISSUING:
            return _answered(state, given)
        case PaperReported(ticket_id, paper), Page.NUMBER if state.reply and state.reply.ticket.id == ticket_id:
            return replace(state, paper=paper), ()
        case ChooseLanguage(language), _:
            return replace(state, language=language), ()
        case TurnMenu(menu_page), Page.HOME:
            return replace(state, menu_page=max(0, menu_page)), ()
        case AskHelp(), _:
            return replace(state, help_open=True), ()
        case Back(), _:
            return _back(state), ()
        case Finish(), Page.NUMBER | Page.TROUBLE:
            return _go_home(state)
        case Idle(), page if page is not Page.ISSUING and state != home(state.home_language):
            return _go_home(state)
    return state, ()


def idle_limit(state: State, *, page_seconds: float, number_seconds: float) -> float | None:
    """After how many untouched seconds `Idle` is due; None while nothing is to be put away or an answer is awaited."""
    if state.page is Page.ISSUING or state == home(state.home_language):
        return None
    return number_seconds if state.page is Page.NUMBER else page_seconds


def trouble_of(problem: ProblemType) -> Trouble:
    """What a refusal means for the citizen."""
    match problem:
        case ProblemType.SERVICE_CLOSED:
            return Trouble.CLOSED
        case ProblemType.UNKNOWN_SERVICE:
            return Trouble.GONE
        case ProblemType.UNAVAILABLE | ProblemType.INTERNAL:
            return Trouble.UNREACHABLE
    return Trouble.OUT_OF_ORDER


def _answered(state: State, answer: Issued | NotIssued) -> Step:
    if state.command is None or answer.command_id != state.command.id:
        return state, ()
    if isinstance(answer, NotIssued):
        return replace(state, page=Page.TROUBLE, trouble=answer.trouble), ()
    shown = replace(state, page=Page.NUMBER, reply=answer.reply, help_open=False)
    return shown, (Print(answer.reply, state.command.language),)


def _back(state: State) -> State:
    if state.help_open:
        return replace(state, help_open=False)
    if state.page in (Page.CONFIRM, Page.TROUBLE):
        return replace(home(state.home_language), language=state.language, menu_page=state.menu_page)
    return state


def _go_home(state: State) -> Step:
    return home(state.home_language), (ShowHome(),)
