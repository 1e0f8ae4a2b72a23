"""What the desk window says about the open case and those who wait, in the language of the desktop."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shared.protocol.model import CaseOutcome, TicketState
from shared.protocol.team import Status
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case_props import Asking, OpenCase, Paper
from staff_tray.desk.goals import Goal, GoalKind
from staff_tray.desk.last_step import LastStep
from staff_tray.desk.next_in_line import NextInLine
from staff_tray.desk.waiting_rows import Part, WaitingRow
from staff_tray.leave_words import away_words, stands_in_words
from staff_tray.need_words import need_words
from staff_tray.words import booked_words, how_words, joined, speaks

translate = QCoreApplication.translate


def person_words(line: NextInLine | WaitingRow) -> str:
    """Who a citizen is and what they need, as "Ida Berg · wheelchair · speaks Arabic"; "" for nothing known."""
    words = joined(line.name, need_words(line.needs), speaks(line.language))
    return words if line.name else words[:1].upper() + words[1:]


def note_words(note: str) -> str:
    """What was written down, as "Note: …"; "" for nothing."""
    return translate("Desk", "Note: {note}").format(note=note) if note else ""


def outcome_words(outcome: CaseOutcome) -> str:
    """How an errand ended."""
    return {
        CaseOutcome.SOLVED: translate("Outcome", "Solved at once"),
        CaseOutcome.FOLLOW_UP: translate("Outcome", "Needs follow-up"),
        CaseOutcome.REFERRED: translate("Outcome", "Referred elsewhere"),
        CaseOutcome.LACKED_DOCUMENTS: translate("Outcome", "Lacked documents"),
    }[outcome]


def asking_words(asking: Asking, case: OpenCase) -> str:
    """What is asked in place, of the open case."""
    if asking.action is DeskAction.CALL_NEXT:
        who = asking.call_label or translate("Asking", "next")
        if case.state is TicketState.SERVING:
            return translate("Asking", "{label} is open: finish it and call {who}?").format(label=case.label, who=who)
        return translate("Asking", "{label} was called and has not started. Call {who} instead?").format(
            label=case.label, who=who
        )
    return {
        DeskAction.FINISH: translate("Asking", "Finish {label}: how did it end?"),
        DeskAction.TRANSFER: translate("Asking", "Transfer {label} to"),
        DeskAction.COLLEAGUE: translate("Asking", "Hand {label} to"),
        DeskAction.PARK: translate("Asking", "Park {label} until"),
        DeskAction.ERRAND: translate("Asking", "A second errand for {label}"),
        DeskAction.NOTE: translate("Asking", "Note on {label}"),
    }[asking.action].format(label=case.label)


def close_words(case: OpenCase, call_label: str) -> str:
    """The likely answer to call next with an open case."""
    if case.state is TicketState.SERVING:
        words = translate("Asking", "Finish as solved, call {who}")
    else:
        words = translate("Asking", "Did not come, call {who}")
    return words.format(who=call_label or translate("Asking", "next"))


def keeps_place(case: OpenCase) -> str:
    """What becomes of the place of who is handed on."""
    return translate("Asking", "Keeps the place in the line: due {due}.").format(due=case.due)


def step_words(step: LastStep) -> str:
    """What was done last, as "Finished P042"."""
    if step.away:
        return translate("Step", "{label} is the number at {centre}").format(label=step.label, centre=step.away)
    return {
        DeskAction.CALL_NEXT: translate("Step", "Called {label}"),
        DeskAction.START: translate("Step", "Started {label}"),
        DeskAction.FINISH: translate("Step", "Finished {label}"),
        DeskAction.NO_SHOW: translate("Step", "{label} did not come"),
        DeskAction.TRANSFER: translate("Step", "Transferred {label}, which keeps its place"),
        DeskAction.COLLEAGUE: translate("Step", "Handed {label} on, which keeps its place"),
        DeskAction.PARK: translate("Step", "Parked {label}"),
        DeskAction.ERRAND: translate("Step", "Second errand: {label}"),
    }[step.action].format(label=step.label)


def goal_words(goal: Goal) -> str:
    """What else is known of a place to hand somebody on to."""
    if goal.kind is GoalKind.CENTRE:
        return translate("Goal", "at {centre} · with a new number").format(centre=goal.centre)
    if goal.kind is GoalKind.DESK:
        return translate("Goal", "has an open case") if goal.busy else ""
    if goal.kind is GoalKind.SERVICE:
        count = goal.waiting or 0
        waiting = translate("Goal", "{count} waiting").format(count=count) if count else ""
        return joined(translate("Goal", "back in the line") if goal.again else "", waiting)
    return joined(stands_in_words(goal.stands_in_for), _person_words(goal), away_words(goal.leave_until, goal.deputies))


def _person_words(goal: Goal) -> str:
    if goal.status is None:
        return "" if goal.away else translate("Goal", "not at work")
    if goal.status is Status.PAUSED:
        return joined(goal.desk, translate("Goal", "on pause"))
    return joined(goal.desk, translate("Goal", "has an open case") if goal.busy else translate("Goal", "free"))


def goal_kind(kind: GoalKind) -> str:
    """The heading above goals of that kind."""
    return {
        GoalKind.PERSON: translate("Goal", "People"),
        GoalKind.DESK: translate("Goal", "Desks"),
        GoalKind.SERVICE: translate("Goal", "Services"),
        GoalKind.CENTRE: translate("Goal", "Other centres"),
    }[kind]


def part_words(part: Part, count: int) -> str:
    """The heading above a part of the list of those who wait."""
    return {
        Part.MINE: translate("Line", "Your line · {count}"),
        Part.PARKED: translate("Line", "Parked · {count}"),
        Part.OTHERS: translate("Line", "For others · {count}"),
    }[part].format(count=count)


def row_when(row: WaitingRow) -> str:
    """When it is this one's turn, short."""
    if row.part is not Part.PARKED or row.at_another:
        return translate("Line", "due {due}").format(due=row.due)
    return translate("Line", "until {until}").format(until=row.until) if row.until else translate("Line", "no end")


def row_for(row: WaitingRow, person: str, *, me: bool) -> str:
    """Whom it is for, "" for anybody; `person` is the name of who it is for, where that is known."""
    if row.part is Part.PARKED and row.for_staff_id is not None:
        return translate("Line", "yours") if me else translate("Line", "with {who}").format(who=person or "…")
    if row.for_staff_id is not None:
        if me:
            return how_words(row.how) or translate("Line", "for you")
        return translate("Line", "for {who}").format(who=person or translate("Line", "a colleague"))
    return translate("Line", "for {who}").format(who=row.for_desk) if row.for_desk else how_words(row.how)


def row_words(row: WaitingRow, for_whom: str) -> str:
    """What else there is to say of one who waits, in one line."""
    return joined(row.service, booked_words(row.booked), need_words(row.needs), for_whom)


def papers_heading(papers: Iterable[Paper]) -> str:
    """How many of the documents have been seen."""
    all_papers = tuple(papers)
    seen = sum(paper.seen for paper in all_papers)
    return translate("Desk", "Documents · {seen} of {count} seen").format(seen=seen, count=len(all_papers))


def paper_words(paper: Paper) -> str:
    """The document, and whether the citizen has said to be without it."""
    return joined(paper.name, translate("Desk", "said to be missing") if paper.missing and not paper.seen else "")
