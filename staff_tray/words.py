"""What the tray says to the caseworker, in the language of the desktop."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.assistance import HelpKind
from shared.protocol.devices import PrinterCondition
from shared.protocol.errors import ProblemType
from shared.protocol.model import Role, TicketState
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case_props import CaseProps, OpenCase
from staff_tray.desk.help_calls import HelpNotice
from staff_tray.desk.next_in_line import HowCome, NextInLine, WhyNext
from staff_tray.desk.stand_notices import Level, StandNotice
from staff_tray.desk.whats_new import Ask
from staff_tray.trouble import LocalTrouble, Trouble

translate = QCoreApplication.translate


def trouble_sentence(trouble: Trouble) -> str:
    """What went wrong and what to do about it, in one or two short sentences."""
    gone = translate("Trouble", "That is no longer there. Wait a moment, then look again.")
    told = {
        LocalTrouble.NO_ANSWER: translate("Trouble", "No connection to the server. Try again."),
        LocalTrouble.NOBODY_WAITING: translate("Trouble", "Nobody is waiting for you right now."),
        LocalTrouble.NO_TELEPHONE: translate("Trouble", "This computer cannot dial. Ring the number by hand."),
        LocalTrouble.NO_MAIL: translate("Trouble", "This computer cannot write mail. Copy the address."),
        LocalTrouble.NO_BROWSER: translate("Trouble", "No browser could be opened. Ask your superuser."),
        LocalTrouble.SIGN_IN_CANCELLED: translate("Trouble", "You were not signed in. Try again when you are ready."),
        LocalTrouble.PROVIDER_AWAY: translate(
            "Trouble", "Single sign-on does not answer right now. Try again in a moment, or ask your superuser."
        ),
        LocalTrouble.NOT_KNOWN_HERE: translate(
            "Trouble", "You are signed in, but Skranke does not know you. Ask your superuser for an account."
        ),
        LocalTrouble.TOOK_TOO_LONG: translate("Trouble", "That took longer than five minutes. Start again."),
        ProblemType.UNAUTHENTICATED: translate("Trouble", "The server does not know you. Sign in again."),
        ProblemType.TOKEN_EXPIRED: translate("Trouble", "You have been signed out. Sign in again."),
        ProblemType.MOVED: translate("Trouble", "You work at another centre now. Sign in again to go on there."),
        ProblemType.WRONG_PASSWORD: translate("Trouble", "User name or password is not right. Try again."),
        ProblemType.LOCKED_OUT: translate(
            "Trouble", "Too many wrong passwords. Wait some minutes, then try again, or ask your superuser for a link."
        ),
        ProblemType.WEAK_PASSWORD: translate(
            "Trouble", "That password is easy to guess. Use three or four words that do not belong together."
        ),
        ProblemType.USERNAME_TAKEN: translate("Trouble", "Somebody has this user name already. Choose another one."),
        ProblemType.UNKNOWN_PERSON: translate("Trouble", "This person is no longer here. Look again."),
        ProblemType.LAST_ADMINISTRATOR: translate(
            "Trouble", "This is the last administrator. Make somebody else one first."
        ),
        ProblemType.LINK_SPENT: translate("Trouble", "This link is not good any more. Ask for a new one."),
        ProblemType.FORBIDDEN: translate("Trouble", "You do not have access to this. Ask your superuser."),
        ProblemType.NOT_FOUND: gone,
        ProblemType.UNKNOWN_TICKET: gone,
        ProblemType.UNKNOWN_SERVICE: gone,
        ProblemType.UNKNOWN_BOOKING: gone,
        ProblemType.UNKNOWN_SITE: translate("Trouble", "The server does not know this centre. Ask your superuser."),
        ProblemType.UNKNOWN_DESK: translate("Trouble", "This desk is no longer there. Choose another one."),
        ProblemType.SERVICE_CLOSED: translate("Trouble", "The service is closed right now."),
        ProblemType.TICKET_STATE: translate("Trouble", "Something has happened with this number. Look again."),
        ProblemType.BOOKING_STATE: translate("Trouble", "Something has happened with this booking. Look again."),
        ProblemType.BOOKING_TAKEN: translate("Trouble", "A colleague has taken it."),
        ProblemType.CHANGED_MEANWHILE: translate("Trouble", "Somebody has just changed it. Look, then write yours."),
        ProblemType.OTHER_DESK: translate("Trouble", "Another desk has this number."),
        ProblemType.NOT_YOURS: translate("Trouble", "Only the colleague who called can end this."),
        ProblemType.HELP_OVER: translate("Trouble", "Nobody has to come any more."),
        ProblemType.NOT_OFFERED: translate("Trouble", "This is not offered here. Ask your superuser."),
        ProblemType.TOO_MANY: translate("Trouble", "That was too much at once. Wait a minute, then try again."),
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
        DeskAction.TRANSFER: translate("Desk", "Transfer"),
        DeskAction.COLLEAGUE: translate("Desk", "To a colleague"),
        DeskAction.PARK: translate("Desk", "Park"),
        DeskAction.ERRAND: translate("Desk", "Second errand"),
        DeskAction.NOTE: translate("Desk", "Note"),
        DeskAction.UNDO: translate("Desk", "Undo"),
    }[action]


def why_next(line: NextInLine) -> str:
    """Why this one is next, in one line."""
    why = {
        WhyNext.GRANTED: translate("Desk", "A need was granted · waiting since {since}"),
        WhyNext.ONLY_ONE: translate("Desk", "The only one waiting · since {since}"),
        WhyNext.WAITED_LONGEST: translate("Desk", "Has waited longest · since {since}"),
        WhyNext.DUE_FIRST: translate("Desk", "Is due at {due} · waiting since {since}"),
    }[line.why].format(since=line.since, due=line.due)
    return joined(why, booked_words(line.booked), how_words(line.how))


def how_words(how: HowCome | None) -> str:
    """How a ticket came to wait for this desk, "" for the usual way."""
    if how is None:
        return ""
    return {
        HowCome.FOR_YOU: translate("Desk", "for you personally"),
        HowCome.FOR_DESK: translate("Desk", "for this desk"),
        HowCome.HANDED_TO_YOU: translate("Desk", "handed on to you"),
        HowCome.HANDED_TO_DESK: translate("Desk", "handed on to this desk"),
        HowCome.HANDED_ON: translate("Desk", "handed on by another desk"),
        HowCome.CAME_BACK: translate("Desk", "was parked, waits again"),
        HowCome.STANDING_IN: translate("Desk", "nobody is here who knows this service"),
        HowCome.IN_VAIN: translate("Desk", "has waited too long, and is for everybody now"),
        HowCome.NOT_YOURS: translate("Desk", "not one of your services"),
    }[how]


def next_words(props: CaseProps) -> tuple[str, str]:
    """Who is next and why; else what there is to say instead."""
    if props.next is not None:
        return f"{props.next.label} · {props.next.service}", why_next(props.next)
    if not props.desks:
        return "…", ""
    if props.desk_id is None:
        return translate("Desk", "Choose your desk"), translate("Desk", "Then you see who is next.")
    if props.others:
        others = translate("Desk", "Waiting for services that are not yours: {count}. F3 shows them.")
        return translate("Desk", "Nobody waiting for you"), others.format(count=props.others)
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


def icon_lines(*, paused: bool, unanswered: bool) -> list[str]:
    """What the icon's small shapes mean, for those who cannot see them."""
    said = {
        translate("Tray", "You are on pause"): paused,
        translate("Tray", "A notice waits for your answer"): unanswered,
    }
    return [words for words, so in said.items() if so]


def clock_words(ahead: timedelta) -> str:
    """That this computer's clock is wrong, and what is done about it."""
    minutes = round(abs(ahead).total_seconds() / 60)
    hours, days = round(minutes / 60), round(minutes / (24 * 60))
    if days >= 1 and minutes >= 20 * 60:
        by = translate("Desk", "{count} days").format(count=days) if days > 1 else translate("Desk", "one day")
    elif minutes >= 90:  # noqa: PLR2004 - from here on one thinks in hours
        by = translate("Desk", "{count} hours").format(count=hours)
    else:
        by = translate("Desk", "{count} minutes").format(count=minutes)
    return translate("Desk", "This computer's clock is wrong by {time}. Times here follow the server.").format(time=by)


def roles_words(taken: Iterable[Role]) -> str:
    """What somebody may do no longer."""
    names = {
        Role.CASEWORKER: translate("Role", "caseworker"),
        Role.HOST: translate("Role", "host"),
        Role.SUPERUSER: translate("Role", "superuser"),
        Role.GUARD: translate("Role", "guard"),
        Role.ADMINISTRATOR: translate("Role", "administrator"),
        Role.READER: translate("Role", "reader"),
    }
    roles = ", ".join(names[role] for role in Role if role in set(taken))
    return translate("Role", "You are no longer {roles} here. Ask your superuser if that is wrong.").format(roles=roles)


def connection_line(props: CaseProps) -> str:
    """What to say about a connection that is not live."""
    if props.pending is not None:
        return translate("Desk", "No connection to the server – still trying…")
    if props.known_at:
        return translate("Desk", "Showing what was known at {time} – reconnecting…").format(time=props.known_at)
    return translate("Desk", "Connecting to the server…")


def case_words(case: OpenCase) -> str:
    """What the citizen at the desk has come for, and what else is good to know beforehand."""
    return joined(case.service, booked_words(case.booked), speaks(case.language))


def missing_words(missing: Iterable[str]) -> str:
    """Which documents the citizen has said to be without, "" for none."""
    documents = ", ".join(missing)
    return translate("Desk", "Missing: {documents}").format(documents=documents) if documents else ""


def booked_words(booked: str) -> str:
    """The booked time, as "booked 10:20"; "" for ""."""
    return translate("Desk", "booked {booked}").format(booked=booked) if booked else ""


def help_words(notice: HelpNotice) -> tuple[str, str, str]:
    """What is asked, where, and what else is known."""
    if notice.mine:
        what = translate("Notice", "You are on your way")
    elif notice.kind is HelpKind.BELL:
        what = translate("Notice", "Somebody rings the bell")
    else:
        what = translate("Notice", "A citizen asks for help")
    since = translate("Notice", "Since {since}").format(since=notice.since)
    return what, notice.stand, joined(since, speaks(notice.language))


def help_action(notice: HelpNotice) -> str:
    """What the notice's first button says."""
    return translate("Notice", "Done") if notice.mine else translate("Notice", "I am coming")


def stand_words(notice: StandNotice) -> tuple[str, str, str]:
    """What is with a stand, what to do about it, and since when; "" for what there is nothing to say of."""
    if notice.mended:
        back = translate("Stands", "{stand}: in contact again")
        again = back if notice.was is PrinterCondition.SILENT else translate("Stands", "{stand}: printing again")
        return again.format(stand=notice.stand), "", ""
    what, to_do = {
        PrinterCondition.NEAR_END: (
            translate("Stands", "{stand}: paper nearly out"),
            translate("Stands", "Put in a new roll: open the maintenance at the stand, it shows you how."),
        ),
        PrinterCondition.OUT: (
            translate("Stands", "{stand}: out of paper"),
            translate("Stands", "Put in a new roll: open the maintenance at the stand, it shows you how."),
        ),
        PrinterCondition.COVER_OPEN: (
            translate("Stands", "{stand}: the printer is open"),
            translate("Stands", "Close its cover until it clicks."),
        ),
        PrinterCondition.ERROR: (
            translate("Stands", "{stand}: the printer has stopped"),
            translate("Stands", "Open its cover, take out paper that is stuck, and close it again."),
        ),
        PrinterCondition.OFFLINE: (
            translate("Stands", "{stand}: no contact with the printer"),
            translate("Stands", "Look whether it is switched on and its cable sits firmly."),
        ),
        PrinterCondition.SILENT: (
            translate("Stands", "{stand}: no contact"),
            translate("Stands", "Look whether it is switched on and connected to the network."),
        ),
    }.get(
        notice.state,
        (
            translate("Stands", "{stand}: the printer does not answer"),
            translate("Stands", "Tickets may still come. Look whether its cable sits firmly."),
        ),
    )
    if notice.state is PrinterCondition.NEAR_END and notice.tickets_left is not None:
        what = translate("Stands", "{stand}: paper nearly out, about {count} tickets left")
    since = translate("Notice", "Since {since}").format(since=notice.since)
    return what.format(stand=notice.stand, count=about(notice.tickets_left or 0)), to_do, since


def stand_icon(notice: StandNotice) -> str:
    """The icon that says how much it matters."""
    if notice.state is PrinterCondition.SILENT:
        return "wifi-off"
    if notice.state is PrinterCondition.OFFLINE:
        return "unplug"
    return {Level.WELL: "check", Level.CALM: "printer", Level.LOUD: "triangle-alert"}[notice.level]


def about(count: int) -> int:
    """A number of tickets as one says it: in tens, in fives below twenty, as it is below ten."""
    step = 10 if count >= 20 else 5 if count >= 10 else 1  # noqa: PLR2004 - said above
    return (count + step // 2) // step * step


def colleague_words(stands: Iterable[str]) -> str:
    """Where a colleague is on the way to, a line for each stand; "" for none."""
    line = translate("Desk", "A colleague is coming · {stand}")
    return "\n".join(line.format(stand=stand) for stand in stands)


def news_words(ask: Ask) -> tuple[str, str, str, str]:
    """What the notice says, what more, and what its two buttons say."""
    return {
        Ask.NEWS: (
            translate("News", "Skranke has been updated"),
            translate("News", "See in half a minute what is new."),
            translate("News", "Read"),
            translate("News", "Later"),
        ),
        Ask.FEEDBACK: (
            translate("News", "How do you like it?"),
            translate("News", "You have worked with this version for two weeks."),
            translate("News", "Tell us"),
            translate("News", "No, thanks"),
        ),
    }[ask]


def score_words(score: int) -> str:
    """What a score from 1 to 5 means."""
    return {
        5: translate("News", "5 · It helps me a lot"),
        4: translate("News", "4 · Good"),
        3: translate("News", "3 · All right"),
        2: translate("News", "2 · It gets in my way"),
        1: translate("News", "1 · I would rather be without it"),
    }[score]


def speaks(language: str) -> str:
    """Which language the citizen speaks, as "speaks Arabic"; "" for ""."""
    known = {
        "": "",
        "da": translate("Language", "speaks Danish"),
        "nb": translate("Language", "speaks Norwegian"),
        "sv": translate("Language", "speaks Swedish"),
        "en": translate("Language", "speaks English"),
        "de": translate("Language", "speaks German"),
        "ar": translate("Language", "speaks Arabic"),
        "uk": translate("Language", "speaks Ukrainian"),
        "pl": translate("Language", "speaks Polish"),
    }
    return known[language] if language in known else QLocale(language).nativeLanguageName()


def joined(*parts: str) -> str:
    """What there is of these, with a dot between."""
    return " · ".join(filter(None, parts))


def kept_in_file() -> str:
    """What to say when this computer has no keyring."""
    return translate(
        "SignIn", "This computer has no keyring, so your sign-in is kept in a file that only you can read."
    )
