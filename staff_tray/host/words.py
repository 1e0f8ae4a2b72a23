"""What the board says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.model import ToldLevel
from shared.protocol.visitors import Need
from staff_tray.desk.views.row_model import Row, Tone
from staff_tray.host.board_props import BoardAction, BoardProps, Coming, Sentence, Undo, WhyNot
from staff_tray.host.ports import Meeting
from staff_tray.host.rows import BoardRow, Section
from staff_tray.leave_words import leave_day
from staff_tray.need_words import need_word
from staff_tray.team.roster import Person
from staff_tray.team.words import answer_words, isolated, leave_line, person_name, standing_line
from staff_tray.words import joined, speaks

translate = QCoreApplication.translate


def need_name(need: Need) -> str:
    """What a citizen needs, as it stands on a button and in a list."""
    return _upper(need_word(need))


def floor_name(floor: int) -> str:
    """A floor, as it is chosen."""
    if floor == 0:
        return translate("Board", "Ground floor")
    if floor < 0:
        return translate("Board", "Basement {number}").format(number=-floor)
    return translate("Board", "Floor {number}").format(number=floor)


def wait_words(minutes: int) -> str:
    """A wait, as "24 min" or "1 h 05"."""
    hours, rest = divmod(minutes, 60)
    if hours:
        return translate("Board", "{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}")
    return translate("Board", "{minutes} min").format(minutes=minutes)


def glance(props: BoardProps) -> str:
    """The whole centre in one line."""
    if not props.loaded:
        return translate("Board", "One moment…")
    if not props.waiting:
        waiting = translate("Board", "Nobody waiting")
    else:
        waiting = translate("Board", "{count} waiting").format(count=props.waiting)
    longest = translate("Board", "longest {wait}").format(wait=wait_words(props.longest)) if props.waiting else ""
    parked = translate("Board", "{count} put aside").format(count=props.parked) if props.parked else ""
    at_desks = translate("Board", "{count} at the desks").format(count=props.at_desks) if props.at_desks else ""
    return joined(waiting, longest, parked, at_desks)


def empty_words(props: BoardProps) -> tuple[str, str]:
    """What to say where nobody is listed, and what to do about it."""
    if not props.loaded:
        return "", ""
    if props.hidden:
        return (
            translate("Board", "Nobody here that you have filtered for"),
            translate("Board", "Show everybody to see the rest: {count}.").format(count=props.hidden),
        )
    return "", translate("Board", "You see here who comes, as soon as they have a number.")


def board_rows(props: BoardProps) -> tuple[Row, ...]:
    """The whole list, with a heading over each part."""
    titles = {
        Section.WAITING: translate("Board", "Waiting"),
        Section.PARKED: translate("Board", "Put aside"),
        Section.AT_DESK: translate("Board", "Called and at the desks"),
    }
    rows: list[Row] = []
    for section in Section:
        found = [row for row in props.rows if row.section is section]
        if found:
            title = joined(titles[section], str(len(found)))
            rows.append(Row(key=section, title=title, spoken=title, heading=True))
            rows += [board_row(row) for row in found]
    return tuple(rows)


def board_row(row: BoardRow) -> Row:
    """One citizen in the list."""
    title = row.service
    special = joined(booked(row), speaks(row.language), *(need_name(need) for need in row.needs), *_missing(row))
    mark = alarm(row)
    due = translate("Board", "due {time}").format(time=row.due)
    details = tuple(filter(None, (isolated(row.name), whose_words(row), special)))
    under_trailing = {Section.WAITING: due, Section.PARKED: "", Section.AT_DESK: ""}[row.section]
    wait = wait_words(row.wait)
    spoken = (
        row.label,
        title,
        *details,
        mark,
        translate("Board", "has waited {wait}").format(wait=wait),
        under_trailing,
    )
    return Row(
        key=row.ticket_id,
        head=row.label,
        under_head=row.since,
        title=title,
        details=details,
        mark=mark,
        trailing=wait,
        under_trailing=under_trailing,
        spoken=". ".join(words.rstrip(".") for words in spoken if words),
        tone=_tone(row),
    )


def booked(row: BoardRow) -> str:
    """The booked time, as "booked 10:20"; "" without."""
    return translate("Board", "booked {time}").format(time=row.booked) if row.booked else ""


def where_words(row: BoardRow) -> str:
    """For whom somebody waits, or where they are."""
    if row.section is Section.AT_DESK:
        place = joined(row.desk, isolated(row.who))
        words = translate("Board", "At {place}") if row.serving else translate("Board", "Called to {place}")
        return words.format(place=place) if place else ""
    for_whom = translate("Board", "for {name}").format(name=isolated(row.for_whom)) if row.for_whom else ""
    if row.section is Section.PARKED:
        if row.at_another:
            return joined(for_whom, translate("Board", "has another errand first"))
        if row.back_at:
            back = translate("Board", "waits again at {time}").format(time=row.back_at)
        else:
            back = translate("Board", "until somebody calls them")
        wish = translate("Board", "asked for more time") if row.own_pause else ""
        return joined(for_whom, wish, back)
    first = translate("Board", "goes first") if row.first else ""
    return joined(for_whom, first)


def whose_words(row: BoardRow) -> str:
    """For whom somebody waits and what that person has said, their name once only."""
    if row.said is None:
        return where_words(row)
    answer = answer_words(row.said.answer, row.said.who, row.said.until)
    return answer if row.said.who == row.for_whom else joined(where_words(row), answer)


def alarm(row: BoardRow) -> str:
    """What must be seen of somebody who waits; "" for nothing."""
    if row.told is ToldLevel.HOST:
        return translate("Board", "Nobody has answered. Please see to them.")
    if row.told is ToldLevel.DEPUTIES:
        return translate("Board", "No answer yet. The deputies have been told.")
    if row.declined:
        return translate("Board", "{name} cannot come. Back in the line.").format(name=isolated(row.declined))
    if row.unserved:
        return translate("Board", "Nobody is here for this service just now.")
    return ""


def panel_lines(row: BoardRow) -> tuple[str, ...]:
    """What the panel says of a citizen, in full."""
    since = translate("Board", "Here since {time}, {wait}").format(time=row.since, wait=wait_words(row.wait))
    due = translate("Board", "due {time}").format(time=row.due) if row.section is Section.WAITING else ""
    return tuple(
        filter(
            None,
            (
                isolated(row.name),
                joined(since, due),
                joined(booked(row), speaks(row.language)),
                _upper(whose_words(row)),
                joined(*_missing(row)),
            ),
        )
    )


def action_name(action: BoardAction) -> str:
    """What the button says."""
    return {
        BoardAction.ASK: translate("Board", "Ask a caseworker to come…"),
        BoardAction.NOTE: translate("Board", "Save the note"),
        BoardAction.GRANT: translate("Board", "Let them go first"),
        BoardAction.TRANSFER: translate("Board", "Hand on…"),
        BoardAction.CALL: translate("Board", "Call to my desk"),
        BoardAction.RESUME: translate("Board", "Wait again"),
        BoardAction.CANCEL: translate("Board", "Cancel the number"),
    }[action]


def why_not(why: WhyNot) -> str:
    """Why an action cannot be done now."""
    return {
        WhyNot.OFFLINE: translate("Board", "There is no connection to the server."),
        WhyNot.UNDER_WAY: translate("Board", "One moment…"),
        WhyNot.NO_DESK: translate("Board", "You have no desk today."),
        WhyNot.DESK_BUSY: translate("Board", "Your desk has an open case."),
        WhyNot.GRANTED: translate("Board", "They go first already."),
        WhyNot.AT_DESK: translate("Board", "They are at a desk."),
    }[why]


def done_words(sentence: Sentence, label: str) -> str:
    """What came of an action, when it went well."""
    if sentence.action is BoardAction.ASK:
        return translate("Board", "{name} has been asked to come for {label}.").format(
            name=person_name(sentence.who), label=label
        )
    return {
        BoardAction.NOTE: translate("Board", "Saved. The caseworker sees it."),
        BoardAction.GRANT: translate("Board", "{label} goes first now."),
        BoardAction.TRANSFER: translate("Board", "{label} has been handed on and keeps the place."),
        BoardAction.CALL: translate("Board", "{label} is called to your desk."),
        BoardAction.RESUME: translate("Board", "{label} waits again."),
        BoardAction.CANCEL: translate("Board", "{label} is cancelled."),
    }[sentence.action].format(label=label)


def undo_words(undo: Undo) -> str:
    """What can be taken back."""
    return {
        BoardAction.CANCEL: translate("Board", "{label} is cancelled."),
        BoardAction.RESUME: translate("Board", "{label} waits again."),
    }.get(undo.action, translate("Board", "{label} has been handed on.")).format(label=undo.label)


def cancel_question(label: str) -> str:
    """What is asked before a cancellation that nobody can take back."""
    return translate("Board", "Cancel {label}? Without a desk you cannot take it back.").format(label=label)


def ask_words(person: Person, label: str) -> str:
    """What the notice will say at the caseworker's."""
    return translate("Board", "{name} gets a notice: “Can you come down? {label} is here for you.”").format(
        name=person_name(person.name), label=label
    )


def person_choice(person: Person) -> Row:
    """A colleague to be chosen."""
    line = joined(standing_line(person), person.desk)
    name, leave = person_name(person.name), leave_line(person)
    details = tuple(filter(None, (line, leave)))
    return Row(key=person.staff_id, title=name, details=details, spoken=". ".join((name, *details)))


def asked_away_words(person: Person) -> str:
    """What to know before somebody is asked who may not see it; "" for who is here."""
    if person.leave_until is not None and person.deputies:
        return translate("Board", "They are on leave until {day}. Ask {name} instead: their deputy.").format(
            day=leave_day(person.leave_until), name=person_name(person.deputies[0])
        )
    if person.leave_until is not None:
        return translate("Board", "They are on leave until {day}. If nobody answers, you will be told.").format(
            day=leave_day(person.leave_until)
        )
    if person.gone:
        return translate("Board", "They are not at work just now. If nobody answers, you will be told.")
    return ""


def coming_words(coming: Coming) -> str:
    """Who is on the way to a stand."""
    return translate("Board", "{name} is on the way · {stand}").format(name=person_name(coming.who), stand=coming.stand)


def stands_words(props: BoardProps) -> str:
    """How the stands are that nothing is wrong with; "" when there are none."""
    if not props.stands_well:
        return ""
    if not props.stands:
        return translate("Board", "All stands are well.")
    return translate("Board", "The other stands are well: {count}.").format(count=props.stands_well)


def meeting_row(meeting: Meeting, at: str, number: int) -> Row:
    """A meeting that guard and caseworker have agreed on."""
    who = isolated(meeting.who)
    return Row(
        key=number,
        head=at,
        title=who,
        details=(meeting.agreed,),
        spoken=f"{at}. {who}. {meeting.agreed}",
        enabled=False,
    )


def _missing(row: BoardRow) -> tuple[str, ...]:
    if not row.missing:
        return ()
    return (translate("Board", "missing: {documents}").format(documents=", ".join(row.missing)),)


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _tone(row: BoardRow) -> Tone:
    if row.told is ToldLevel.HOST or row.told is ToldLevel.DEPUTIES:
        return Tone.TROUBLE
    if row.section is Section.AT_DESK:
        return Tone.SERVING if row.serving else Tone.CALLED
    return Tone.WAITING if row.section is Section.WAITING else Tone.NONE
