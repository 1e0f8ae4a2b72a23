"""What the day says to the caseworker, in the language of the desktop."""

from __future__ import annotations

from collections.abc import Sequence

from shared.protocol.day import AgreedPoint, BookingKind
from shared.protocol.model import CaseOutcome
from staff_tray.case_words import outcome_words
from staff_tray.day.guard_board import GuardRow
from staff_tray.day.timeline import (
    AgreementLines,
    AnswerLine,
    DayProps,
    DayRow,
    Letter,
    Load,
    Offer,
    RowState,
)
from staff_tray.words import joined, speaks, translate, trouble_sentence

OUTCOMES = tuple(CaseOutcome)
"""In the order they are chosen from."""

TRY_IN_MINUTES = (10, 30)

_NATIONAL_DIGITS = 8
"""Danish and Norwegian numbers have so many."""


def who_words(row: DayRow) -> str:
    """Who it is; where that is not known, what it is about."""
    return row.name or row.service


def time_words(row: DayRow) -> str:
    """When it is, as 10:20; an earlier day's call with its day, as 21/11."""
    return row.day or row.at


def phone_words(phone: str) -> str:
    """A number as one reads it aloud: +45 00 00 66 22."""
    national = phone[-_NATIONAL_DIGITS:]
    pairs = " ".join(national[start : start + 2] for start in range(0, len(national), 2))
    return f"{phone[:-_NATIONAL_DIGITS]} {pairs}".strip()


def kind_words(kind: BookingKind) -> str:
    """How they meet."""
    return {
        BookingKind.VISIT: translate("Day", "visit"),
        BookingKind.TELEPHONE: translate("Day", "telephone meeting"),
        BookingKind.CALLBACK: translate("Day", "call-back"),
        BookingKind.VIDEO: translate("Day", "video meeting"),
        BookingKind.WRITTEN: translate("Day", "has written"),
    }[kind]


def what_words(row: DayRow) -> str:
    """What it is about, and in which language."""
    kind = "" if row.kind is BookingKind.VISIT else kind_words(row.kind)
    words = joined(row.service if row.name else "", kind, speaks(row.language))
    return words[:1].upper() + words[1:]


def state_words(row: DayRow) -> str:
    """How it stands, "" where there is nothing to say of it."""
    said = {
        RowState.AHEAD: "",
        RowState.NOT_HERE: translate("Day", "Not here yet"),
        RowState.WAITING: translate("Day", "Here since {since} · {label}").format(since=row.since, label=row.label),
        RowState.WITH_YOU: translate("Day", "At the desk · {label}").format(label=row.label),
        RowState.DID_NOT_COME: translate("Day", "Did not come"),
        RowState.DUE: translate("Day", "Ring now"),
        RowState.TALKING: translate("Day", "On the telephone"),
        RowState.OVER: outcome_words(row.outcome) if row.outcome else translate("Day", "Done"),
    }[row.state]
    if row.is_written:
        said = _written_state(row, said)
    return joined(said, tries_words(row) if row.state is not RowState.OVER else "")


def _written_state(row: DayRow, said: str) -> str:
    """How an answer stands: nobody waits at a telephone, but by a time that was promised."""
    if row.state is RowState.DUE:
        return translate("Day", "Should have been answered by now")
    if row.state is RowState.AHEAD:
        return translate("Day", "Answer by {when}").format(when=f"{row.day} {row.at}".strip())
    return said


def heading_words(rows: Sequence[DayRow]) -> str:
    """What stands over those who can be taken."""
    if any(row.is_written for row in rows):
        return translate("Day", "Wait for an answer")
    return translate("Day", "Want to be rung")


def letter_words(letter: Letter) -> str:
    """When it was written, and what to call it."""
    sent = translate("Day", "Written {when}").format(when=letter.sent)
    return joined(sent, letter.reference)


def answer_words(line: AnswerLine) -> str:
    """What was answered; never markup."""
    if line.yes is None:
        return line.text
    return translate("Day", "Yes") if line.yes else translate("Day", "No")


def subject_words(letter: Letter) -> str:
    """What the mail to the citizen is about: nothing of what was written."""
    return translate("Day", "Answer to what you wrote, {reference}").format(reference=letter.reference)


def tries_words(row: DayRow) -> str:
    """How often nobody answered, "" for never."""
    if not row.tries:
        return ""
    if row.tries == 1:
        return translate("Day", "No answer the first time")
    return translate("Day", "No answer {count} times").format(count=row.tries)


def offer_words(offer: Offer, *, written: bool = False) -> str:
    """What a button says; `written` to somebody who has written."""
    if written and offer is Offer.TAKE:
        return translate("Day", "I'll answer")
    if written and offer is Offer.FINISH:
        return translate("Day", "Answered")
    return {
        Offer.CALL: translate("Day", "Call"),
        Offer.REACHED: translate("Day", "Reached"),
        Offer.FINISH: translate("Day", "Done"),
        Offer.NO_ANSWER: translate("Day", "No answer"),
        Offer.TAKE: translate("Day", "I'll ring"),
        Offer.MAIL: translate("Day", "Write"),
    }[offer]


def try_in_words(minutes: int) -> str:
    """A later try."""
    return translate("Day", "Try again in {minutes} min").format(minutes=minutes)


def row_name(row: DayRow) -> str:
    """The whole row in one line, for a screen reader."""
    agreed = translate("Agreement", "Something is agreed on") if row.agreement and not row.agreement.empty else ""
    return ", ".join(filter(None, (time_words(row), who_words(row), what_words(row), state_words(row), agreed)))


def panel_words(props: DayProps) -> tuple[str, str]:
    """What stands in place of the rows, and what is wrong; "" for neither."""
    if props.load is Load.LOADING:
        return translate("Day", "Fetching your day…"), ""
    if props.load is Load.FAILED:
        sentence = trouble_sentence(props.failed) if props.failed else ""
        return translate("Day", "Your day could not be fetched."), sentence
    empty = "" if props.rows else translate("Day", "Nothing is booked for you today.")
    old = translate("Day", "As it was at {time}. It may have changed.").format(time=props.known_at)
    return empty, old if props.known_at else ""


def earlier_words(count: int, *, shown: bool) -> str:
    """What the button says that shows what is over, or folds it away."""
    return translate("Day", "Hide earlier") if shown else translate("Day", "Earlier today: {count}").format(count=count)


def point_words(point: AgreedPoint) -> str:
    """One thing agreed on."""
    return {
        AgreedPoint.NEAR_DOOR: translate("Agreement", "Sit near the door"),
        AgreedPoint.SAME_GUARD: translate("Agreement", "Same guard as last time"),
        AgreedPoint.AT_ENTRANCE: translate("Agreement", "Meet at the entrance"),
    }[point]


def agreement_words(lines: AgreementLines) -> str:
    """All that is agreed on, a line each."""
    return "\n".join([*map(point_words, lines.points), *filter(None, [lines.note])])


def guard_words(row: GuardRow) -> tuple[str, str]:
    """When and where, and with whom."""
    return joined(row.at, row.desk), joined(row.caseworker, row.service)
