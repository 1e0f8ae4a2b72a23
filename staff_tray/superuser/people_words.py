"""What the page People says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shared.protocol.model import Role
from shared.protocol.people import AccountState, ImportLine, ImportReply, ImportStep
from staff_tray.superuser.people_props import Happened, LastStep, Leaving, PersonRow, Show

translate = QCoreApplication.translate


def role_name(role: Role) -> str:
    """What a role is called."""
    return {
        Role.CASEWORKER: translate("People", "Caseworker"),
        Role.HOST: translate("People", "Host"),
        Role.GUARD: translate("People", "Guard"),
        Role.SUPERUSER: translate("People", "Superuser"),
        Role.ADMINISTRATOR: translate("People", "Administrator"),
        Role.READER: translate("People", "Reader"),
    }[role]


def role_sentence(role: Role) -> str:
    """What somebody with that role does and may do."""
    return {
        Role.CASEWORKER: translate("People", "Meets citizens at a desk: calls, writes notes, finishes cases."),
        Role.HOST: translate("People", "Walks the waiting room, and is told of stands that need somebody."),
        Role.GUARD: translate("People", "Looks after safety, and sees what was agreed for difficult meetings."),
        Role.SUPERUSER: translate("People", "Decides about this centre in these settings, and looks after its people."),
        Role.ADMINISTRATOR: translate("People", "Decides about all centres, and about who is a superuser there."),
        Role.READER: translate("People", "Looks at the centre and its settings, and changes nothing."),
    }[role]


def show_words(which: Show) -> str:
    """A choice of who is shown."""
    return {
        Show.HERE: translate("People", "All who work here"),
        Show.ON_LEAVE: translate("People", "On leave today"),
        Show.CANNOT_SIGN_IN: translate("People", "Have no password yet"),
        Show.DEACTIVATED: translate("People", "Do not work here any more"),
    }[which]


def row_words(row: PersonRow) -> str:
    """The quieter line below a name."""
    state = {
        AccountState.ACTIVE: "",
        AccountState.INVITED: translate("People", "has a link"),
        AccountState.NO_PASSWORD: translate("People", "no password yet"),
        AccountState.DEACTIVATED: translate("People", "does not work here any more"),
    }[row.state]
    away = ""
    until = row.on_leave_until
    if until is not None:
        day = QLocale().toString(QDate(until.year, until.month, until.day), QLocale.FormatType.ShortFormat)
        away = translate("People", "on leave until {day}").format(day=day)
    return " · ".join(filter(None, (away, state, ", ".join(map(role_name, row.roles)))))


def happened_words(last: LastStep | None) -> str:
    """What has been done, "" for nothing."""
    if last is None:
        return ""
    if last.moved is not None:
        return translate("People", "{name} works at {centre} from now on, and was signed out.").format(
            name=last.moved.person.about.display_name, centre=last.centre
        )
    return {
        Happened.ADDED: translate("People", "Taken in. Send the link below, so that a password can be chosen."),
        Happened.SAVED: translate("People", "Saved. It counts from now on."),
        Happened.DEACTIVATED: translate("People", "Signed out everywhere, and cannot sign in any more."),
        Happened.REACTIVATED: translate("People", "Can sign in again."),
        Happened.SIGNED_OUT: translate("People", "Signed out everywhere."),
        Happened.MOVED: "",
        Happened.UNDONE: translate("People", "Taken back."),
        Happened.IMPORTED: translate("People", "The people are as in the file."),
    }[last.happened]


def leaving_words(leaving: Leaving) -> tuple[str, ...]:
    """What follows from going to another centre, a sentence each."""
    roles = ", ".join(map(role_name, leaving.roles))
    said = [translate("People", "The roles go along: {roles}.").format(roles=roles)] if roles else []
    if Role.SUPERUSER in leaving.roles:
        said.append(translate("People", "A superuser decides about the other centre then, and no more about this one."))
    if leaving.on_leave:
        said.append(translate("People", "The leave goes along."))
    if leaving.stays:
        said.append(translate("People", "Desk, services and deputies are of this centre, and do not go along."))
    if leaving.stands_in_for:
        said.append(
            translate("People", "They stop standing in for: {names}.").format(names=", ".join(leaving.stands_in_for))
        )
    said.append(translate("People", "Appointments and those who wait stay here, for colleagues to take over."))
    said.append(translate("People", "They are signed out at once. When they sign in again they are there."))
    return tuple(said)


def line_words(line: ImportLine) -> str:
    """What a line of a file comes to."""
    step = {
        ImportStep.ADD: translate("People", "is taken in"),
        ImportStep.CHANGE: translate("People", "is changed: {what}"),
        ImportStep.SAME: translate("People", "stays as it is"),
        ImportStep.DEACTIVATE: translate("People", "cannot sign in any more"),
        ImportStep.REACTIVATE: translate("People", "can sign in again"),
    }[line.step].format(what=", ".join(change_words(change) for change in line.changes))
    if not line.line:
        return translate("People", "Does not stand in the file · {step}").format(step=step)
    number = QLocale().toString(line.line)
    return translate("People", "Line {number} · {step}").format(number=number, step=step)


def import_words(reply: ImportReply) -> str:
    """What a dry run has found, in one sentence."""
    if reply.faults:
        return translate("People", "The file cannot be used as it is. Nothing was changed.")
    if all(line.step is ImportStep.SAME for line in reply.lines):
        return translate("People", "Everybody is already as in the file. There is nothing to do.")
    return translate("People", "This will happen. Nothing is changed yet.")


def change_words(change: str) -> str:
    """What is otherwise about a person, as it stands in a list of that."""
    if change[:1] in "+−" and change[1:] in {role.value for role in Role}:
        return f"{change[0]} {role_name(Role(change[1:]))}"
    return {
        "username": translate("People", "User name"),
        "display_name": translate("People", "Name"),
        "mail": translate("People", "Mail"),
        "desk_id": translate("People", "Desk"),
        "services": translate("People", "Services"),
        "deputies": translate("People", "Deputies"),
        "leave_from": translate("People", "First day of leave"),
        "leave_until": translate("People", "Last day of leave"),
    }.get(change, change)
