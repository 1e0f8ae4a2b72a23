"""What the page "What was done" says, in the language of the desktop; also line by line for a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.audit import AuditEntry, AuditKind
from shared.protocol.model import pick_text
from staff_tray.superuser.audit import AuditProps, Days
from staff_tray.superuser.draft_words import when_words
from staff_tray.superuser.people_words import change_words

translate = QCoreApplication.translate
Names = Mapping[UUID, str]


def kind_words(kind: AuditKind | None) -> str:
    """A choice of what it is about."""
    return {
        None: translate("Audit", "Everything"),
        AuditKind.PEOPLE: translate("Audit", "People and roles"),
        AuditKind.SIGN_INS: translate("Audit", "Passwords and sign-ins"),
        AuditKind.DEVICES: translate("Audit", "Devices"),
        AuditKind.SETTINGS: translate("Audit", "Publications"),
    }[kind]


def days_words(days: Days) -> str:
    """A choice of days."""
    return {
        Days.ALL: translate("Audit", "All days"),
        Days.TODAY: translate("Audit", "Today"),
        Days.WEEK: translate("Audit", "The last 7 days"),
        Days.MONTH: translate("Audit", "The last 30 days"),
    }[days]


def sentence(entry: AuditEntry, names: Names, language: str) -> str:
    """What was done, in one sentence."""
    if entry.kind is AuditKind.SETTINGS:
        return _publication(entry)
    person = _name(entry.staff_id, names)
    if entry.what == "changed" and not entry.changes:
        return translate("Audit", "{person} was changed").format(person=person)
    told = _device_sentences() if entry.kind is AuditKind.DEVICES else _people_sentences()
    unknown = translate("Audit", "Something that this program does not know: {what}")
    return told.get(entry.what, unknown).format(
        person=person,
        device=entry.device or translate("Audit", "A device"),
        changes=", ".join(map(change_words, entry.changes)),
        centre=pick_text(entry.centre, language) if entry.centre else translate("Audit", "another centre"),
        what=entry.what,
    )


def who_words(entry: AuditEntry, names: Names) -> str:
    """Who did it."""
    if entry.actor_id is not None:
        return _name(entry.actor_id, names)
    if entry.what == "locked-out":
        return ""
    return translate("Audit", "at the server")


def line(entry: AuditEntry, names: Names, now: datetime, zone: str) -> str:
    """The quieter line below: when, who, and what was written for the history."""
    when = when_words(entry.at, now, zone)
    return " · ".join(filter(None, (when[:1].upper() + when[1:], who_words(entry, names), entry.note)))


def nothing_words(props: AuditProps) -> str:
    """What stands where the list would be, "" when it is there."""
    if props.entries:
        return ""
    if props.entries is None:
        return "" if props.trouble is not None else translate("Audit", "Fetching …")
    if props.chosen:
        return translate("Audit", "Nothing like that was done. Choose other days, or everything.")
    return translate("Audit", "Nothing was done yet. What you change here will stand in this list.")


def filling_words(count: int) -> str:
    """While a file is being made."""
    if not count:
        return translate("Audit", "Fetching …")
    return translate("Audit", "Fetching … so far {count}").format(count=QLocale().toString(count))


def table(entries: Iterable[AuditEntry], names: Names, language: str, zone: str) -> bytes:
    """The same as a table for a spreadsheet, as those of the Nordic countries read one."""
    written = io.StringIO()
    rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
    rows.writerow(
        (translate("Audit", "When"), translate("Audit", "About"), translate("Audit", "What"),
         translate("Audit", "Who"), translate("Audit", "Note"))
    )  # fmt: skip
    for each in entries:
        at = each.at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M:%S")
        rows.writerow(
            map(
                _harmless,
                (at, kind_words(each.kind), sentence(each, names, language), who_words(each, names), each.note),
            )
        )
    return written.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """A spreadsheet would take what begins so for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _name(who: UUID | None, names: Names) -> str:
    found = names.get(who) if who is not None else None
    return found or translate("Audit", "somebody who is not known any more")


def _publication(entry: AuditEntry) -> str:
    if entry.returned_to is not None:
        return translate("Audit", "The settings went back to number {number}").format(
            number=QLocale().toString(entry.returned_to)
        )
    if entry.count == 1:
        return translate("Audit", "The settings were published: 1 change")
    return translate("Audit", "The settings were published: {count} changes").format(
        count=QLocale().toString(entry.count)
    )


def _people_sentences() -> Mapping[str, str]:
    return {
        "added": translate("Audit", "{person} was taken in: {changes}"),
        "changed": translate("Audit", "{person} was changed: {changes}"),
        "deactivated": translate("Audit", "{person} does not work here any more"),
        "reactivated": translate("Audit", "{person} was let in again"),
        "moved-here": translate("Audit", "{person} came here from {centre}"),
        "moved-away": translate("Audit", "{person} went from here to {centre}"),
        "invited": translate("Audit", "{person} got a link for a password"),
        "password-chosen": translate("Audit", "{person} chose a password with a link"),
        "password-changed": translate("Audit", "{person} changed the password"),
        "signed-out": translate("Audit", "{person} was signed out everywhere"),
        "locked-out": translate("Audit", "Too many wrong passwords for {person}: sign-in was held back for a while"),
    }


def _device_sentences() -> Mapping[str, str]:
    return {
        "paired": translate("Audit", "{device} was connected"),
        "renamed": translate("Audit", "A device was given the name {device}"),
        "revoked": translate("Audit", "{device} was shut out"),
        "restart": translate("Audit", "{device} was to start again"),
        "test-print": translate("Audit", "{device} was to print a test"),
        "roll-changed": translate("Audit", "{device} got a new roll"),
        "picture": translate("Audit", "{device} was asked for a picture of its screen"),
        "show-draft": translate("Audit", "{device} was to show the draft"),
    }
