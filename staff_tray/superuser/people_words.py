"""What the page People says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shared.protocol.model import Role
from shared.protocol.people import AccountState, ImportLine, ImportReply, ImportStep
from staff_tray.superuser.people_props import Happened, LastStep, PersonRow, Show

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
        AccountState.INVITED: translate("People", "has a link, no password yet"),
        AccountState.NO_PASSWORD: translate("People", "no password yet"),
        AccountState.DEACTIVATED: translate("People", "does not work here any more"),
    }[row.state]
    away = ""
    until = row.on_leave_until
    if until is not None:
        day = QLocale().toString(QDate(until.year, until.month, until.day), QLocale.FormatType.ShortFormat)
        away = translate("People", "on leave until {day}").format(day=day)
    return " · ".join(filter(None, (", ".join(map(role_name, row.roles)), away, state)))


def happened_words(last: LastStep | None) -> str:
    """What has been done, "" for nothing."""
    if last is None:
        return ""
    return {
        Happened.ADDED: translate("People", "Taken in. Send the link below, so that a password can be chosen."),
        Happened.SAVED: translate("People", "Saved. It counts from now on."),
        Happened.DEACTIVATED: translate("People", "Signed out everywhere, and cannot sign in any more."),
        Happened.REACTIVATED: translate("People", "Can sign in again."),
        Happened.SIGNED_OUT: translate("People", "Signed out everywhere."),
        Happened.UNDONE: translate("People", "Taken back."),
        Happened.IMPORTED: translate("People", "The people are as in the file."),
    }[last.happened]


def line_words(line: ImportLine) -> str:
    """What a line of a file comes to."""
    step = {
        ImportStep.ADD: translate("People", "is taken in"),
        ImportStep.CHANGE: translate("People", "is changed: {what}"),
        ImportStep.SAME: translate("People", "stays as it is"),
        ImportStep.DEACTIVATE: translate("People", "cannot sign in any more"),
        ImportStep.REACTIVATE: translate("People", "can sign in again"),
    }[line.step].format(what=", ".join(_change_words(change) for change in line.changes))
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


def _change_words(change: str) -> str:
    if change[:1] in "+−" and change[1:] in {role.value for role in Role}:
        return f"{change[0]} {role_name(Role(change[1:]))}"
    return {
        "username": translate("People", "User name"),
        "display_name": translate("People", "Name"),
        "mail": translate("People", "Mail"),
        "desk_id": translate("People", "Desk"),
        "services": translate("People", "Services"),
        "deputies": translate("People", "Deputies"),
    }.get(change, change)
