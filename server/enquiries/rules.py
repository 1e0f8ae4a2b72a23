"""What can be written with a contact form, and by when it is answered. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from msgspec import Struct

from shared.protocol.enquiries import EnquiryAnswer
from shared.protocol.forms import ContactForm, FieldInput, FormField, ReplyBy
from shared.protocol.opening import Timetable

NEVER_READ = timedelta(days=14)
"""What is never read by its hours is promised an answer for then; a check has warned of it."""

_NOON = time(12)
_DAYS_SEARCHED = 400
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONGEST_MAIL = 254
_ID_NUMBER = re.compile(r"(?<![\d+])(\d\d)[\s.\-–/]?(\d\d)[\s.\-–/]?(\d\d)[\s.\-–/]{0,3}(\d{4,5})(?!\d)")
_DAYS = frozenset((*range(1, 32), *range(41, 72), *range(61, 92)))
"""Of a birth; 40 or 60 more in the numbers of people who have no ordinary one."""
_MONTHS = frozenset((*range(1, 13), *range(41, 53), *range(81, 93)))
_ORDERING = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
"""What turns the order of letters, so that another text is read than was written."""


class Fault(StrEnum):
    """What is wrong with what was given for a field."""

    NEEDED = "needed"
    TOO_LONG = "too-long"
    ID_NUMBER = "id-number"
    """It holds a CPR number or a Norwegian birth number: that is not to be sent this way."""
    NO_CHOICE = "no-choice"
    NO_DATE = "no-date"
    WRONG = "wrong"
    """It is no telephone number, or no mail address."""


PHONE, MAIL, EITHER = "@phone", "@mail", "@either"
"""How faults name the ways to answer; no field has such an id."""


class Promise(Struct, frozen=True):
    """When what is written is read, and by when it is answered, in the site's zone; None when it is never read."""

    read_at: datetime | None
    answer_by: datetime


class Checked(Struct, frozen=True, kw_only=True):
    """What was given, as it is kept, and what is wrong with it by the id of its field."""

    answers: tuple[EnquiryAnswer, ...] = ()
    faults: Mapping[str, Fault] = {}


def promise(table: Timetable, now: datetime, days: int) -> Promise:
    """What is written at the aware moment `now` is read as soon as it is open, and answered so many open days later."""
    verdict = table.at(now)
    read_at = now if verdict.is_open else verdict.opens
    if read_at is None:
        day = (now + NEVER_READ).astimezone(table.zone).date()
        return Promise(None, datetime.combine(day, _NOON, table.zone))
    read_at = read_at.astimezone(table.zone)
    found, left = read_at, days
    for offset in range(_DAYS_SEARCHED):
        spans = [closes for _opens, closes in table.stretches(read_at.date() + timedelta(days=offset))]
        if spans and (offset or spans[-1] > read_at):
            found = spans[-1].astimezone(table.zone)
            if left == 0:
                break
            left -= 1
    return Promise(read_at, max(found, read_at + timedelta(minutes=1)))


def checked(form: ContactForm, given: Mapping[str, str], first: str) -> Checked:
    """Hold what was given for each field against the form; `first` is the centre's first language."""
    answers, faults = [], {}
    for field in form.fields:
        text = cleaned(given.get(field.id, ""), lines=field.input is FieldInput.LONG)
        found = _answer(field, text, first)
        if isinstance(found, Fault):
            faults[field.id] = found
        elif found is not None:
            answers.append(found)
    return Checked(answers=tuple(answers), faults=faults)


def reach_faults(reply: ReplyBy, phone: str, mail: str, number: str | None) -> dict[str, Fault]:
    """What is wrong with how to answer; `number` is what the telephone number is kept as, None when it is none."""
    faults = {}
    if reply is ReplyBy.PHONE and not phone:
        faults[PHONE] = Fault.NEEDED
    elif reply is ReplyBy.MAIL and not mail:
        faults[MAIL] = Fault.NEEDED
    elif not phone and not mail:
        faults[EITHER] = Fault.NEEDED
    if phone and reply is not ReplyBy.MAIL and number is None:
        faults[PHONE] = Fault.WRONG
    if mail and reply is not ReplyBy.PHONE and not is_mail(mail):
        faults[MAIL] = Fault.WRONG
    return faults


def is_mail(text: str) -> bool:
    """Whether mail can be sent there, as far as can be seen."""
    return len(text) <= _LONGEST_MAIL and _MAIL.fullmatch(text) is not None


def has_id_number(text: str) -> bool:
    """Whether there is what looks like a Danish CPR number or a Norwegian birth number."""
    return any(int(day) in _DAYS and int(month) in _MONTHS for day, month, _year, _rest in _ID_NUMBER.findall(text))


def cleaned(text: str, *, lines: bool = True) -> str:
    """The text without what cannot be seen, its ends without blanks; without `lines` it is one line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_ORDERING)
    kept = "".join(each for each in text if each in "\n\t" or unicodedata.category(each) not in ("Cc", "Cs"))
    return kept.strip() if lines else " ".join(kept.split())


def _answer(field: FormField, text: str, first: str) -> EnquiryAnswer | Fault | None:
    if not text:
        return Fault.NEEDED if field.needed else None
    answer = EnquiryAnswer(name=field.name, input=field.input, text=text)
    match field.input:
        case FieldInput.TEXT | FieldInput.LONG:
            if len(text) > field.most_letters:
                return Fault.TOO_LONG
            return Fault.ID_NUMBER if has_id_number(text) else answer
        case FieldInput.CHOICE:
            for option in field.options:
                if cleaned(option.name.get(first, ""), lines=False) == text:
                    return EnquiryAnswer(name=field.name, input=field.input, text=text, option=option.name)
            return Fault.NO_CHOICE
        case FieldInput.YES_NO:
            return answer if text in ("yes", "no") else Fault.NO_CHOICE
        case FieldInput.DATE:
            day = _date(text)
            return Fault.NO_DATE if day is None else EnquiryAnswer(
                name=field.name, input=field.input, text=day.isoformat()
            )  # fmt: skip


def _date(text: str) -> date | None:
    """A day as browsers send it, or as it is written here: 24.11.2026."""
    if found := re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", text, re.ASCII):
        text = f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        return None
