"""What the tray says to the caseworker, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.errors import ProblemType
from shared.protocol.model import TicketState
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case_props import CaseProps, NextInLine, OpenCase, WhyNext
from staff_tray.trouble import LocalTrouble, Trouble

translate = QCoreApplication.translate


def trouble_sentence(trouble: Trouble) -> str:
    """What went wrong and what to do about it, in one or two short sentences."""
    gone = translate("Trouble", "That is no longer there. Wait a moment, then look again.")
    told = {
        LocalTrouble.NO_ANSWER: translate("Trouble", "No connection to the server. Try again."),
        LocalTrouble.NOBODY_WAITING: translate("Trouble", "Nobody is waiting for you right now."),
        ProblemType.UNAUTHENTICATED: translate("Trouble", "The server does not know you. Sign in again."),
        ProblemType.TOKEN_EXPIRED: translate("Trouble", "You have been signed out. Sign in again."),
        ProblemType.WRONG_PASSWORD: translate("Trouble", "User name or password is not right. Try again."),
        ProblemType.FORBIDDEN: translate("Trouble", "You do not have access to this. Ask your superuser."),
        ProblemType.NOT_FOUND: gone,
        ProblemType.UNKNOWN_TICKET: gone,
        ProblemType.UNKNOWN_SERVICE: gone,
        ProblemType.UNKNOWN_SITE: translate("Trouble", "The server does not know this centre. Ask your superuser."),
        ProblemType.UNKNOWN_DESK: translate("Trouble", "This desk is no longer there. Choose another one."),
        ProblemType.SERVICE_CLOSED: translate("Trouble", "The service is closed right now."),
        ProblemType.TICKET_STATE: translate("Trouble", "Something has happened with this number. Look again."),
        ProblemType.OTHER_DESK: translate("Trouble", "Another desk has this number."),
        ProblemType.DESK_BUSY: translate("Trouble", "You already have an open case. Finish it first."),
        ProblemType.UNAVAILABLE: translate("Trouble", "The server is busy right now. Try again in a moment."),
    }
    unexpected = translate("Trouble", "That did not work. Try again, and tell your superuser if it keeps happening.")
    return told.get(trouble, unexpected)


def action_name(action: DeskAction) -> str:
    """What the action is called on a button."""
    return {
        DeskAction.CALL_NEXT: translate("Desk", "Call next"),
        DeskAction.RECALL: translate("Desk", "Call again"),
        DeskAction.START: translate("Desk", "Start"),
        DeskAction.FINISH: translate("Desk", "Finish"),
        DeskAction.NO_SHOW: translate("Desk", "Did not come"),
    }[action]


def why_next(line: NextInLine) -> str:
    """Why this one is next, in one line."""
    return {
        WhyNext.ONLY_ONE: translate("Desk", "The only one waiting · since {since}"),
        WhyNext.WAITED_LONGEST: translate("Desk", "Has waited longest · since {since}"),
        WhyNext.DUE_FIRST: translate("Desk", "Is due at {due} · waiting since {since}"),
    }[line.why].format(since=line.since, due=line.due)


def next_words(props: CaseProps) -> tuple[str, str]:
    """Who is next and why; else what there is to say instead."""
    if props.next is not None:
        return f"{props.next.label} · {props.next.service}", why_next(props.next)
    if not props.desks:
        return "…", ""
    if props.desk_id is None:
        return translate("Desk", "Choose your desk"), translate("Desk", "Then you see who is next.")
    return waiting_count(0), translate("Desk", "You will be told as soon as somebody comes.")


def case_state(case: OpenCase) -> str:
    """Where the open case is in its life, and since when."""
    if case.state is TicketState.SERVING:
        return translate("Desk", "At the desk since {since}").format(since=case.since_wall)
    if case.calls > 1:
        return translate("Desk", "Called {since} · {times} times").format(since=case.since_wall, times=case.calls)
    return translate("Desk", "Called {since}").format(since=case.since_wall)


def waiting_count(count: int) -> str:
    """How many wait, as "3 waiting"."""
    return translate("Desk", "{count} waiting").format(count=count) if count else translate("Desk", "Nobody waiting")


def connection_line(props: CaseProps) -> str:
    """What to say about a connection that is not live."""
    if props.pending is not None:
        return translate("Desk", "No connection to the server – still trying…")
    if props.known_at:
        return translate("Desk", "Showing what was known at {time} – reconnecting…").format(time=props.known_at)
    return translate("Desk", "Connecting to the server…")


def spoken(language: str) -> str:
    """In which language the citizen would like to be met, as "in English"."""
    known = {
        "da": translate("Language", "in Danish"),
        "nb": translate("Language", "in Norwegian"),
        "sv": translate("Language", "in Swedish"),
        "en": translate("Language", "in English"),
        "de": translate("Language", "in German"),
        "ar": translate("Language", "in Arabic"),
        "uk": translate("Language", "in Ukrainian"),
        "pl": translate("Language", "in Polish"),
    }
    return known.get(language) or QLocale(language).nativeLanguageName()


def kept_in_file() -> str:
    """What to say when this computer has no keyring."""
    return translate(
        "SignIn", "This computer has no keyring, so your sign-in is kept in a file that only you can read."
    )
