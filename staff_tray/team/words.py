"""What the team window says, in the language of the desktop."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shared.client.mirror import Connection
from shared.protocol.model import Answer, AnswerKind, Role
from staff_tray.desk.views.row_model import Row, Tone
from staff_tray.leave_words import away_words, deputy_words, leave_day, leave_words, stands_in_words
from staff_tray.team.ports import DayState
from staff_tray.team.roster import ComesFor, Person, Standing
from staff_tray.team.team_props import (
    DayLine,
    Guest,
    Message,
    Question,
    Result,
    Sending,
    Take,
    TeamProps,
    WhyNot,
)
from staff_tray.words import joined, trouble_sentence

translate = QCoreApplication.translate

_FIRST_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def isolated(name: str) -> str:
    """A name that keeps its own reading direction among other words; "" for ""."""
    return f"{_FIRST_ISOLATE}{name}{_POP_ISOLATE}" if name and not name.isascii() else name


def person_name(name: str) -> str:
    """What somebody is called; a colleague whose name has not come yet is a colleague."""
    return isolated(name) or translate("Team", "A colleague")


def standing_word(standing: Standing) -> str:
    """Whether somebody can be asked, in a word or two."""
    return {
        Standing.FREE: translate("Team", "Free"),
        Standing.BUSY: translate("Team", "Busy"),
        Standing.HERE: translate("Team", "At work, at no desk"),
        Standing.PAUSED: translate("Team", "On pause"),
        Standing.AWAY: translate("Team", "Away"),
        Standing.LEAVE: translate("Team", "On leave"),
    }[standing]


def standing_line(person: Person) -> str:
    """The same with since when, as "Busy · P042 since 10:42"."""
    word = standing_word(person.standing)
    if person.standing is Standing.LEAVE:
        return translate("Team", "On leave until {day}").format(day=leave_day(person.leave_until or date.min))
    if person.standing is Standing.BUSY and person.case is not None:
        since = translate("Team", "{label} since {since}").format(label=person.case.label, since=person.case.since)
        return joined(word, since)
    if person.standing is Standing.AWAY or not person.since:
        return word
    return joined(word, translate("Team", "since {since}").format(since=person.since))


def section_title(standing: Standing, count: int) -> str:
    """The heading over those of one standing."""
    return joined(standing_word(standing), str(count))


def person_row(person: Person, *, mine: bool) -> Row:
    """A colleague in the list."""
    name = person_name(person.name)
    if mine:
        name = translate("Team", "{name} (you)").format(name=name)
    waiting = translate("Team", "{count} waiting for them").format(count=len(person.comes)) if person.comes else ""
    case = ""
    if person.case is not None:
        case = translate("Team", "{label} since {since}").format(label=person.case.label, since=person.case.since)
    mark = waiting if person.gone else ""
    detail = joined(person.desk, ", ".join(person.services))
    since = translate("Team", "since {since}").format(since=person.since) if person.since and not person.case else ""
    under = joined(case, "" if mark else waiting) or since
    leave = joined(away_words(person.leave_until, person.deputies), stands_in_words(person.stands_in_for))
    return Row(
        key=person.staff_id,
        title=name,
        details=tuple(filter(None, (detail, under, leave))),
        mark=mark,
        spoken=". ".join(filter(None, (name, standing_word(person.standing), detail, under, leave, mark))),
        tone=standing_tone(person.standing),
    )


def standing_tone(standing: Standing) -> Tone:
    """The colour beside the word."""
    return {Standing.FREE: Tone.SERVING, Standing.BUSY: Tone.CALLED, Standing.HERE: Tone.WAITING}.get(
        standing, Tone.NONE
    )


def team_rows(props: TeamProps) -> tuple[Row, ...]:
    """The whole list, with a heading over each standing."""
    rows: list[Row] = []
    for standing in Standing:
        people = [person for person in props.people if person.standing is standing]
        if people:
            title = section_title(standing, len(people))
            rows.append(Row(key=standing, title=title, spoken=title, heading=True))
            rows += [person_row(person, mine=person.staff_id == props.me) for person in people]
    return tuple(rows)


def empty_words(props: TeamProps) -> str:
    """What to say where nobody is listed."""
    if not props.loaded:
        return translate("Team", "One moment…")
    return translate("Team", "Nobody is called that.") if props.nobody_found else translate("Team", "Nobody is here.")


def lost_line(connection: Connection, known_at: str) -> str:
    """What to say about a connection that is not live; "" while it is."""
    if connection is Connection.LIVE:
        return ""
    if known_at:
        return translate("Team", "No connection. Showing what was known at {time}.").format(time=known_at)
    return translate("Team", "Connecting to the server…")


def place_line(person: Person) -> str:
    """Where somebody sits, and for what."""
    if person.desk_id is None:
        return ""
    services = ", ".join(person.services)
    return joined(person.desk, services or translate("Team", "all services of the desk"))


def leave_line(person: Person) -> str:
    """Who stands in for somebody on leave, or for whom they do; "" for neither."""
    at_work = leave_words(person.leave_until) if person.standing is not Standing.LEAVE else ""
    words = joined(at_work, deputy_words(person.deputies), stands_in_words(person.stands_in_for))
    return words[:1].upper() + words[1:]


def roles_line(person: Person) -> str:
    """What somebody does besides meeting citizens; "" for nothing."""
    names = {
        Role.HOST: translate("Team", "Host"),
        Role.SUPERUSER: translate("Team", "Superuser"),
        Role.GUARD: translate("Team", "Guard"),
        Role.ADMINISTRATOR: translate("Team", "Administrator"),
    }
    return joined(*(names[role] for role in person.roles if role in names))


def comes_row(comes: ComesFor) -> Row:
    """Somebody who waits for a colleague."""
    since = translate("Team", "since {since}").format(since=comes.since)
    state = translate("Team", "put aside") if comes.parked else ""
    answer = answer_words(comes.answer, "", comes.until)
    detail = joined(since, state, answer)
    return Row(
        key=comes.ticket_id,
        head=comes.label,
        title=comes.service,
        details=(detail,),
        spoken=f"{comes.label}. {comes.service}. {detail}",
        enabled=False,
    )


def answer_words(answer: Answer | None, who: str, until: str) -> str:
    """What was said to a notice, as "Mette is coming"; "" for nothing."""
    if answer is None:
        return ""
    name = isolated(who)
    if answer.kind is AnswerKind.COMING:
        return translate("Team", "{name} is coming").format(name=name) if name else translate("Team", "Is coming")
    if name:
        return translate("Team", "{name} comes at {time}").format(name=name, time=until)
    return translate("Team", "Comes at {time}").format(time=until)


def day_row(line: DayLine, number: int) -> Row:
    """One appointment of a colleague's day."""
    state = day_state(line.state)
    return Row(
        key=number,
        head=line.at,
        title=line.what,
        details=(state,),
        spoken=f"{line.at}. {line.what}. {state}",
        enabled=False,
        tone={DayState.HERE: Tone.WAITING, DayState.NOW: Tone.SERVING}.get(line.state, Tone.NONE),
    )


def day_state(state: DayState) -> str:
    """Where an appointment is."""
    return {
        DayState.EXPECTED: translate("Team", "expected"),
        DayState.HERE: translate("Team", "has arrived"),
        DayState.NOW: translate("Team", "at the desk"),
        DayState.OVER: translate("Team", "done"),
        DayState.MISSED: translate("Team", "did not come"),
    }[state]


def take_name(take: Take, person: Person) -> str:
    """What the button says."""
    if take is Take.CASE:
        label = person.case.label if person.case else ""
        return translate("Team", "Take over the open case {label}").format(label=label)
    if take is Take.WAITING:
        return translate("Team", "Take over all who wait for them")
    return translate("Team", "Take over the desk")


def why_not(why: WhyNot) -> str:
    """Why something cannot be taken over now."""
    return {
        WhyNot.OFFLINE: translate("Team", "There is no connection to the server."),
        WhyNot.UNDER_WAY: translate("Team", "One moment…"),
        WhyNot.NOTHING: translate("Team", "Nobody waits for them."),
        WhyNot.NO_DESK: translate("Team", "Choose your desk first."),
        WhyNot.OWN_CASE: translate("Team", "Finish your own open case first."),
    }[why]


def question_words(question: Question) -> str:
    """What will happen, before it does."""
    name = person_name(question.name)
    if question.take is Take.CASE:
        return translate("Team", "{label} becomes your open case, and {name} has it no more.").format(
            label=question.label, name=name
        )
    if question.take is Take.WAITING:
        parts = list(filter(None, (citizens(question.citizens), bookings(question.bookings))))
        what = (
            translate("Team", "{one} and {other}").format(one=parts[0], other=parts[1]) if parts[1:] else "".join(parts)
        )
        one = question.citizens + question.bookings == 1
        become = translate("Team", "{what} becomes yours.") if one else translate("Team", "{what} become yours.")
        return become.format(what=what)
    sits = translate("Team", "You sit at {desk} from now on.").format(desk=isolated(question.desk))
    with_case = translate("Team", "{label} becomes your open case.").format(label=question.label)
    waiting = translate("Team", "Those who wait for this desk come to you: {count}.").format(count=question.for_desk)
    return " ".join(filter(None, (sits, with_case if question.label else "", waiting if question.for_desk else "")))


def citizens(count: int) -> str:
    """A number of citizens; "" for none."""
    if count == 0:
        return ""
    return translate("Team", "1 citizen") if count == 1 else translate("Team", "{count} citizens").format(count=count)


def bookings(count: int) -> str:
    """A number of bookings; "" for none."""
    if count == 0:
        return ""
    return translate("Team", "1 booking") if count == 1 else translate("Team", "{count} bookings").format(count=count)


def confirm_name(take: Take) -> str:
    """What the button says that does it."""
    return {
        Take.CASE: translate("Team", "Take over the case"),
        Take.WAITING: translate("Team", "Take them over"),
        Take.DESK: translate("Team", "Take over the desk"),
    }[take]


def result_words(result: Result, person: Person) -> str:
    """What came of it, when it went well."""
    name = person_name(person.name)
    if result.take is None:
        return translate("Team", "{name} has been asked to come for {label}.").format(name=name, label=result.label)
    if result.take is Take.CASE:
        return translate("Team", "{label} is your open case now.").format(label=result.label)
    if result.take is Take.DESK:
        return translate("Team", "You sit there now.")
    if result.citizens == 0:
        return translate("Team", "Nobody was waiting for them any more.")
    return translate("Team", "Now yours: {what}.").format(what=citizens(result.citizens))


def guest_words(guest: Guest) -> str:
    """Somebody who waits, to be chosen."""
    return joined(guest.label, guest.service, translate("Team", "since {since}").format(since=guest.since))


def message_words(message: Message) -> str:
    """How it went with a message, when nothing went wrong; "" for nothing to tell."""
    return {
        Sending.NOT_SENT: "",
        Sending.UNDER_WAY: translate("Team", "On its way…"),
        Sending.SENT: translate("Team", "The host has it, {time}.").format(time=message.at),
    }[message.sending]


def day_words(lines: tuple[DayLine, ...] | None, trouble: object) -> str:
    """What to say where there is no day to show; "" where there is."""
    if trouble is not None:
        return trouble_sentence(trouble)  # type: ignore[arg-type]
    if lines is None:
        return translate("Team", "One moment…")
    return "" if lines else translate("Team", "Nothing is booked today.")
