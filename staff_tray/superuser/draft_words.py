"""What the dialog says of saving, of others, and of what is wrong, in the language of the desktop."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shared.protocol.contrast import TEXT_RATIO
from shared.protocol.drafts import Check, CheckKind
from shared.protocol.tree import Tree
from staff_tray.superuser.draft_props import DraftProps, SaveState
from staff_tray.superuser.form import name_of
from staff_tray.superuser.own_edits import Held
from staff_tray.trouble import LocalTrouble
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate

_SHORT_NAMES = {"en": "English", "nn": "Norsk nynorsk", "pt": "Português", "es": "Español"}
"""Where Qt names a country's own way of speaking it."""

Who = Callable[[UUID | None], str]
"""What somebody is called; "" for who is not known."""


def save_words(props: DraftProps) -> str:
    """How one's own edits are kept, for the bar."""
    return {
        SaveState.LOADING: translate("Settings", "Fetching the settings …"),
        SaveState.SAVED: translate("Settings", "Everything is saved"),
        SaveState.SAVING: translate("Settings", "Saving …"),
        SaveState.TYPING: translate("Settings", "Saving …"),
        SaveState.WAITING: translate("Settings", "Saved on this computer"),
        SaveState.FORBIDDEN: translate("Settings", "You can only look"),
        SaveState.LOOKING: translate("Settings", "You can only look"),
        SaveState.REFUSED: translate("Settings", "Not saved"),
    }[props.state]


def trouble_words(props: DraftProps) -> str:
    """What stands above the page when something is in the way; "" when all is well."""
    if props.state is SaveState.WAITING and props.looks_only:
        return trouble_sentence(LocalTrouble.NO_ANSWER)
    if props.state is SaveState.WAITING:
        return translate(
            "Settings",
            "No connection to the server. What you change is kept on this computer, and sent once it is back.",
        )
    if props.state is SaveState.FORBIDDEN:
        return translate("Settings", "You may no longer change these settings. Ask an administrator.")
    if props.state is SaveState.REFUSED:
        return translate("Settings", "The server did not take your last change. Change it, or drop it.")
    return trouble_sentence(props.trouble) if props.trouble is not None else ""


def looks_only_words(props: DraftProps) -> str:
    """What a reader is told above every page; "" for others."""
    return translate("Settings", "You can look, but not change anything here.") if props.looks_only else ""


def changes_words(count: int) -> str:
    """How many changes are not published, as it stands in the bar."""
    if count == 0:
        return translate("Settings", "Everything is published")
    if count == 1:
        return translate("Settings", "1 change, not published")
    return translate("Settings", "{count} changes, not published").format(count=QLocale().toString(count))


def editors_words(names: list[str]) -> str:
    """Who else has changed something in the draft."""
    if not names:
        return ""
    if len(names) == 1:
        return translate("Settings", "{name} is changing things too").format(name=names[0])
    return translate("Settings", "{names} are changing things too").format(names=", ".join(names))


def came_words(counts: Mapping[str, int], name: Callable[[str], str]) -> str:
    """How much of the draft has come from centres that something is shared with."""
    said = []
    for site_id, count in counts.items():
        one = translate("Settings", "1 change came from {centre}")
        many = translate("Settings", "{count} changes came from {centre}")
        said.append((one if count == 1 else many).format(count=QLocale().toString(count), centre=name(site_id)))
    return ". ".join(said)


def owner_words(centre: str) -> str:
    """Whose a setting is that cannot be changed here."""
    return translate("Settings", "from {centre}").format(centre=centre)


def held_words(held: Held, who: Who, language: str) -> str:
    """Somebody was quicker: what they wrote."""
    name = who(held.staff_id) or translate("Settings", "Somebody else")
    theirs = value_words(held.theirs, language)
    if not theirs:
        return translate("Settings", "{name} has removed this meanwhile.").format(name=name)
    return translate("Settings", "{name} wrote: “{theirs}”").format(name=name, theirs=theirs)


def take_theirs_words(held: Held, who: Who) -> str:
    """What the button says that leaves it as the other has it."""
    name = who(held.staff_id)
    return translate("Settings", "Take {name}'s").format(name=name) if name else translate("Settings", "Take the other")


def value_words(value: Tree, language: str) -> str:
    """A value in a few words; "" for nothing."""
    if isinstance(value, bool):
        return translate("Settings", "yes") if value else translate("Settings", "no")
    if isinstance(value, str):
        return value if len(value) <= 80 else f"{value[:79]}…"  # noqa: PLR2004 - a line of the form
    if isinstance(value, int | float):
        return QLocale().toString(value)
    if isinstance(value, dict):
        named = name_of(value, language)
        return named or ", ".join(each for each in map(str, value.values()) if each)
    if isinstance(value, list):
        return ", ".join(filter(None, (value_words(each, language) for each in value)))
    return ""


def check_words(check: Check) -> str:
    """What is wrong, and what to do about it."""
    return {
        CheckKind.REPEATED: translate("Settings", "“{name}” is used twice. Choose another one."),
        CheckKind.LEADS_NOWHERE: translate("Settings", "This leads to something that is no longer there."),
        CheckKind.EMPTY_GROUP: translate("Settings", "This group has no tiles. Put some in, or take it away."),
        CheckKind.EMPTY_MENU: translate("Settings", "There is nothing on the menu yet."),
        CheckKind.NO_LANGUAGE: translate("Settings", "Choose at least one language."),
        CheckKind.MISSING_TEXT: translate("Settings", "The text is missing in {name}."),
        CheckKind.TOO_MANY_QUESTIONS: translate("Settings", "Too many questions: three at most."),
        CheckKind.LEADS_HERE: translate("Settings", "This leads to this centre itself."),
        CheckKind.NOBODY_SERVES: translate("Settings", "No desk does this. Choose one, or citizens wait in vain."),
        CheckKind.HOURS: translate("Settings", "The hours {name} end before they begin, or overlap others."),
        CheckKind.DAY_OVER: translate("Settings", "This day is over. You can take it away."),
        CheckKind.TIME_ZONE: translate("Settings", "There is no time zone “{name}”."),
        CheckKind.TAKEN: translate("Settings", "Another centre already has “{name}”. Choose another one."),
        CheckKind.NEVER_OPEN: translate("Settings", "This is never open. Give it opening hours."),
        CheckKind.NOT_IN_A_MENU: translate("Settings", "No stand shows this, so no citizen will find it."),
        CheckKind.CROWDED: translate("Settings", "{name} tiles on one page: more than eight are hard to take in."),
        CheckKind.CONTRAST: translate(
            "Settings", "Too pale to be read: the contrast is {name}, and {least} is needed."
        ),
        CheckKind.LOGO: translate("Settings", "This logo cannot be drawn. Choose another file."),
        CheckKind.BRACES: translate("Settings", "Nothing can be put in for {name}. Take it out."),
        CheckKind.SOURCE_GONE: translate(
            "Settings", "The other centre no longer has this. You keep it as it is; make it yours to change it."
        ),
        **_booking_words(),
        CheckKind.NEEDS_BRACES: translate("Settings", "Write {name} where it is to stand in the text."),
    }.get(check.kind, translate("Settings", "Something is not right here.")).format(
        name=_name_in(check), least=ratio_words(TEXT_RATIO)
    )


def ratio_words(ratio: float) -> str:
    """A contrast with one decimal, as people here write numbers."""
    return QLocale().toString(ratio, "f", 1)


def worst_words(found: Sequence[Check]) -> str:
    """What is wrong with a thing, in one line: the worst of it, and of missing texts all languages; "" for nothing."""
    if not found:
        return ""
    if found[0].kind is not CheckKind.MISSING_TEXT:
        return check_words(found[0])
    missing = (check.name for check in found if check.kind is CheckKind.MISSING_TEXT)
    names = ", ".join(map(language_name, dict.fromkeys(missing)))
    return translate("Settings", "The text is missing in {name}.").format(name=names)


def _booking_words() -> dict[CheckKind, str]:
    return {
        CheckKind.BOOKING_CLOSED: translate("Settings", "This can be booked, but is never open for bookings."),
        CheckKind.BOOKING_NOBODY: translate("Settings", "This can be booked, but no desk does it. Choose one."),
        CheckKind.BOOKING_LEAD: translate(
            "Settings", "Nothing can be booked so long before: times open {name} days ahead."
        ),
        CheckKind.BOOKING_KIND: translate("Settings", "Nobody can book a call-back. Choose how to meet."),
        CheckKind.BOOKING_LINK: translate("Settings", "Write the link of the video meeting, or citizens get none."),
        CheckKind.BOOKING_CUT_OFF: translate(
            "Settings", "SMS and mail are not set up, so services cannot be booked from home: {name}."
        ),
        CheckKind.BOOKING_ONLY_MAIL: translate(
            "Settings", "The server sends mail only. Citizens are asked for a mail address instead."
        ),
        CheckKind.BOOKING_ONLY_SMS: translate(
            "Settings", "The server sends SMS only. Citizens are asked for a telephone number instead."
        ),
        CheckKind.FORM_EMPTY: translate("Settings", "The form asks nothing. Add a question."),
        CheckKind.FORM_NO_OPTIONS: translate("Settings", "There is nothing to choose from. Add an answer."),
        CheckKind.FORM_NEVER_READ: translate("Settings", "What citizens write is never read. Add hours."),
        CheckKind.BOOKINGS_OUTSIDE: translate(
            "Settings", "Bookings to come outside these hours: {name}. Move or cancel them after publishing."
        ),
    }


def _name_in(check: Check) -> str:
    match check.kind:
        case CheckKind.MISSING_TEXT:
            return language_name(check.name)
        case CheckKind.CONTRAST:
            return check.name.replace(".", QLocale().decimalPoint())
        case CheckKind.BRACES | CheckKind.NEEDS_BRACES:
            return f"{{{check.name}}}"
    return check.name


def language_name(code: str) -> str:
    """A language as its speakers call it, with a capital; the code for what Qt does not know."""
    if code in _SHORT_NAMES:
        return _SHORT_NAMES[code]
    locale = QLocale(code)
    native = locale.nativeLanguageName()
    if code == "en":
        return "English"  # Qt says which one
    return native[:1].upper() + native[1:] if native and locale.language() is not QLocale.Language.C else code


def when_words(moment: datetime, now: datetime, time_zone: str) -> str:
    """A moment as it is said: the time today, else the day with it."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only where history is looked at

    local, today = moment.astimezone(ZoneInfo(time_zone)), now.astimezone(ZoneInfo(time_zone)).date()
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return translate("Settings", "today at {time}").format(time=clock)
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    return translate("Settings", "{day} at {time}").format(day=day, time=clock)
