"""What the page Other systems says, in the language of the desktop."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shared.protocol.errors import ProblemType
from shared.protocol.systems import DeadLetter, SystemRight, Topic, Tried, Webhook
from staff_tray.superuser.draft_words import when_words
from staff_tray.superuser.systems_props import (
    Happened,
    HookState,
    Pane,
    SystemRow,
    SystemsProps,
    Use,
)
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate


def right_words(right: SystemRight) -> tuple[str, str]:
    """A right in plain words, and what a system that has it can do."""
    return {
        SystemRight.READ_QUEUE: (
            translate("Systems", "See the queue"),
            translate("Systems", "How many wait for each service and how long, and the latest calls. No names."),
        ),
        SystemRight.ISSUE_TICKETS: (
            translate("Systems", "Take numbers"),
            translate("Systems", "Gives citizens a place in the queue."),
        ),
        SystemRight.READ_BOOKINGS: (
            translate("Systems", "See what is booked"),
            translate("Systems", "What is booked when, and at which desk. Not by whom."),
        ),
        SystemRight.MAKE_BOOKINGS: (
            translate("Systems", "Book times"),
            translate("Systems", "Finds a free time and books it."),
        ),
        SystemRight.KEEP_BOOKINGS: (
            translate("Systems", "Keep bookings for citizens"),
            translate(
                "Systems",
                "Finds a booking by its number, moves or cancels it, or makes one. The citizen is told as always.",
            ),
        ),
        SystemRight.READ_CONTENT: (
            translate("Systems", "Read about the centre"),
            translate("Systems", "Services, what to bring, the address, whether it is open: what anybody may know."),
        ),
    }[right]


def topic_words(topic: Topic) -> tuple[str, str]:
    """What a webhook is told of, and what that is."""
    return {
        Topic.ARRIVALS: (
            translate("Systems", "Arrivals"),
            translate("Systems", "Somebody has taken a number, or has checked in."),
        ),
        Topic.CALLS: (
            translate("Systems", "Calls"),
            translate("Systems", "A number is called, served, done, or given up."),
        ),
        Topic.BOOKINGS: (
            translate("Systems", "Bookings"),
            translate("Systems", "A time is booked, moved or cancelled."),
        ),
    }[topic]


def row_words(row: SystemRow, now: datetime, zone: str) -> str:
    """The quieter line below a system's name."""
    return " · ".join((use_words(row.use, row.seen_at, now, zone, short=True), ", ".join(row.centres)))


def use_words(use: Use, seen_at: datetime | None, now: datetime, zone: str, *, short: bool = False) -> str:
    """When it was last here; `short` is the day alone when that is not today."""
    if use is Use.NEVER or seen_at is None:
        return translate("Systems", "never used yet")
    local = seen_at.astimezone(ZoneInfo(zone)).date()
    if short and local != now.astimezone(ZoneInfo(zone)).date():
        when = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    else:
        when = when_words(seen_at, now, zone)
    if use is Use.QUIET:
        return translate("Systems", "not used since {when}").format(when=when)
    return translate("Systems", "active, last used {when}").format(when=when)


def about_words(props: SystemsProps, now: datetime, zone: str) -> str:
    """Since when the open system is let in, and until when an old secret holds."""
    system = props.chosen
    if system is None:
        return ""
    used = use_words(props.use, system.seen_at, now, zone)
    said = [
        f"{used[:1].upper()}{used[1:]}.",
        translate("Systems", "Let in {when}.").format(when=when_words(system.made_at, now, zone)),
    ]
    if system.old_until is not None:
        said.append(
            translate("Systems", "The old secret holds until {when}.").format(
                when=when_words(system.old_until, now, zone)
            )
        )
    return " ".join(said)


def hook_state_words(state: HookState) -> str:
    """How a webhook is, in a few words."""
    return {
        HookState.NEW: translate("Systems", "nothing sent yet"),
        HookState.WELL: translate("Systems", "gets through"),
        HookState.FAILING: translate("Systems", "does not get through"),
        HookState.PAUSED: translate("Systems", "paused"),
    }[state]


def hook_line(hook: Webhook, state: HookState) -> str:
    """The quieter line below a webhook's address."""
    return " · ".join((hook_state_words(state), ", ".join(topic_words(each)[0] for each in hook.topics)))


def last_words(hook: Webhook, now: datetime, zone: str) -> str:
    """How the last delivery went."""
    if hook.last_at is None:
        return translate("Systems", "Nothing has been sent there yet.")
    when = when_words(hook.last_at, now, zone)
    said = translate("Systems", "Last sent {when}.").format(when=when)
    return f"{said} {answer_words(hook.last_status, hook.last_fault)}"


def answer_words(status: int | None, fault: str) -> str:
    """What the other end has answered."""
    if status is None:
        return translate("Systems", "It did not get there. {why}").format(why=why_words(fault))
    if fault:
        return translate("Systems", "The answer was {status}, and that counts as not received.").format(status=status)
    return translate("Systems", "The answer was {status}: received.").format(status=status)


def why_words(fault: str) -> str:
    """Why nothing got there, from the server's sentence; one that is not known here stays as it is."""
    said = {
        "There was no answer": translate("Systems", "There was no answer in time."),
        "in a network that": translate("Systems", "The server may not send into that network. Ask those who run it."),
        "begin with https": translate("Systems", "The address has to begin with https://."),
        "name is not known": translate("Systems", "Nobody knows that name. Look at the address again."),
        "certificate": translate("Systems", "Its certificate does not hold."),
        "was refused": translate("Systems", "The connection was refused. Is the receiver running?"),
    }
    return next((words for part, words in said.items() if part in fault), fault)


def tried_words(tried: Tried | None, *, trying: bool) -> str:
    """What came of a test; "" for none."""
    if trying:
        return translate("Systems", "Sending a test …")
    if tried is None:
        return ""
    return translate("Systems", "Test: {what}").format(what=answer_words(tried.status, tried.fault))


def waits_words(state: HookState, *, manages: bool) -> str:
    """What follows from how a webhook is, and what to do; "" for nothing."""
    if state is HookState.PAUSED:
        return translate("Systems", "It is paused. What happens meanwhile is sent when it goes on.")
    if state is HookState.FAILING and manages:
        return translate(
            "Systems", "It is tried again by itself, for a day. Is it mended there? Then “Try again now” sends at once."
        )
    return ""


def letter_words(letter: DeadLetter) -> str:
    """What an event that was given up was."""
    return {
        "ticket.issued": translate("Systems", "A number was taken"),
        "ticket.checked_in": translate("Systems", "Somebody checked in"),
        "ticket.called": translate("Systems", "A number was called"),
        "ticket.recalled": translate("Systems", "A number was called again"),
        "ticket.started": translate("Systems", "A number was served"),
        "ticket.finished": translate("Systems", "A number was done"),
        "ticket.no_show": translate("Systems", "Nobody came"),
        "ticket.cancelled": translate("Systems", "A number was given up"),
        "ticket.transferred": translate("Systems", "A number was sent on"),
        "booking.made": translate("Systems", "A time was booked"),
        "booking.moved": translate("Systems", "A booking was moved"),
        "booking.cancelled": translate("Systems", "A booking was cancelled"),
        "booking.changed": translate("Systems", "A booking was changed"),
    }.get(letter.kind, letter.kind)


def letter_line(letter: DeadLetter, now: datetime, zone: str) -> str:
    """When that was, and where the receiver finds it."""
    return f"{when_words(letter.at, now, zone)} · {letter.event_id}"


def letters_title(props: SystemsProps) -> str:
    """What stands above those that were given up."""
    hook = props.hook
    count = hook.dead if hook is not None else 0
    if not count:
        well = props.hook_state is HookState.WELL
        return translate("Systems", "All has arrived that was to.") if well else ""
    return translate("Systems", "Could not be delivered for a day: {count}").format(count=QLocale().toString(count))


def overlap_words(hours: int) -> str:
    """How long the old secret holds."""
    return {
        0: translate("Systems", "not at all: only the new one holds"),
        1: translate("Systems", "for one more hour"),
        24: translate("Systems", "for one more day"),
        168: translate("Systems", "for one more week"),
    }[hours]


def question_words(pane: Pane, name: str) -> str:
    """What is asked before something is done."""
    return {
        Pane.RENEW: translate(
            "Systems",
            "“{name}” gets a new secret. Give those who run it time to put it in: how long does the old one hold?",
        ).format(name=name),
        Pane.REVOKE: translate(
            "Systems", "“{name}” gets in no more from this moment, and is told nothing more. This cannot be undone."
        ).format(name=name),
        Pane.HOOK_RENEW: translate(
            "Systems", "What is sent gets a new signature. How long is it signed with the old secret, too?"
        ),
        Pane.HOOK_REMOVE: translate(
            "Systems", "Nothing more is sent there, and what could not be delivered is forgotten."
        ),
    }.get(pane, "")


def answer_button(pane: Pane) -> str:
    """The button that says yes to it."""
    return {
        Pane.RENEW: translate("Systems", "Make a new secret"),
        Pane.REVOKE: translate("Systems", "Let it in no more"),
        Pane.HOOK_RENEW: translate("Systems", "Make a new secret"),
        Pane.HOOK_REMOVE: translate("Systems", "Take it away"),
    }.get(pane, "")


def happened_words(happened: Happened | None) -> str:
    """What has been done; "" for nothing."""
    if happened is None:
        return ""
    return {
        Happened.SAVED: translate("Systems", "Saved. It counts from now on."),
        Happened.REVOKED: translate("Systems", "It gets in no more."),
        Happened.REMOVED: translate("Systems", "Nothing more is sent there."),
        Happened.PAUSED: translate("Systems", "Paused."),
        Happened.GOES_ON: translate("Systems", "All that waits is being sent now."),
        Happened.COPIED: translate("Systems", "Copied."),
    }[happened]


def said_trouble(props: SystemsProps) -> str:
    """What went wrong and what to do; "" for nothing."""
    if props.trouble is ProblemType.BAD_REQUEST and props.pane is Pane.NEW_HOOK:
        return translate("Systems", "The server does not send there. Write an address that begins with https://.")
    return trouble_sentence(props.trouble) if props.trouble is not None else ""


def secret_words(*, of_hook: bool) -> str:
    """What is to be done with a secret that is shown."""
    if of_hook:
        return translate(
            "Systems",
            "Give it to those who run the receiver: it tells them that what comes is from here. It is not shown again.",
        )
    return translate(
        "Systems",
        "Put both where the other system keeps its passwords, as OAuth2 client id and secret. Never send them by mail."
        " The secret is not shown again.",
    )
