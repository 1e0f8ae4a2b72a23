"""What can be written with a contact form, and by when it is answered."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.enquiries.rules import (
    EITHER,
    MAIL,
    NEVER_READ,
    PHONE,
    Fault,
    checked,
    cleaned,
    has_id_number,
    promise,
    reach_faults,
)
from shared.protocol.forms import ContactForm, FieldInput, FormField, FormOption, ReplyBy
from shared.protocol.hours import SpecialDay
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening import Timetable

ZONE = ZoneInfo("Europe/Copenhagen")
inputs = st.sampled_from(FieldInput)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def field(kind: FieldInput = FieldInput.LONG, **other: object) -> FormField:
    """A field of that kind, whose options are "Ja tak" and "Nej tak"."""
    options = tuple(FormOption(name={"da": name, "en": "x"}) for name in ("Ja tak", " Nej tak "))
    made = FormField(id="a", name={"da": "Hvad?"}, input=kind, options=options if kind is FieldInput.CHOICE else ())
    return structs.replace(made, **other)


def answered(text: str, kind: FieldInput = FieldInput.LONG, **other: object) -> str | Fault:
    """What one field keeps of the text, "" for nothing, or what is wrong with it."""
    found = checked(ContactForm(fields=(field(kind, **other),)), {"a": text}, "da")
    return found.faults.get("a") or (found.answers[0].text if found.answers else "")


@pytest.mark.parametrize(
    ("kind", "text", "kept"),
    [
        (FieldInput.LONG, " a\r\nb\x00 ", "a\nb"), (FieldInput.TEXT, "a\nb", "a b"),
        (FieldInput.TEXT, "", Fault.NEEDED),
        (FieldInput.LONG, "\u200b \x07", "\u200b"), (FieldInput.LONG, "abc\u202edef", "abcdef"),
        (FieldInput.CHOICE, "Ja tak", "Ja tak"), (FieldInput.CHOICE, "Nej tak", "Nej tak"),
        (FieldInput.CHOICE, "Måske", Fault.NO_CHOICE), (FieldInput.YES_NO, "yes", "yes"),
        (FieldInput.YES_NO, "ja", Fault.NO_CHOICE), (FieldInput.DATE, "2026-11-24", "2026-11-24"),
        (FieldInput.DATE, "24.11.2026", "2026-11-24"), (FieldInput.DATE, "2026-02-29", Fault.NO_DATE),
        (FieldInput.DATE, "i morgen", Fault.NO_DATE), (FieldInput.TEXT, "x" * 1001, Fault.TOO_LONG),
        (FieldInput.LONG, "<b>hej</b>", "<b>hej</b>"),
    ],
)  # fmt: skip
def test_what_each_kind_of_field_takes(kind: FieldInput, text: str, kept: str | Fault) -> None:
    """Text without what cannot be seen, one of the options, yes or no, or a day; else what is wrong."""
    assert answered(text, kind) == kept


@given(st.lists(st.tuples(inputs, st.booleans(), texts, st.integers(1, 80)), max_size=5))
def test_every_answer_fits_its_field(asked: list[tuple[FieldInput, bool, str, int]]) -> None:
    """Whatever is sent: each field has an answer that it allows, a fault, or was left empty and may be."""
    fields = tuple(
        field(kind, id=f"f{n}", needed=needed, most_letters=most) for n, (kind, needed, _, most) in enumerate(asked)
    )
    sent = {f"f{n}": text for n, (_, _, text, _) in enumerate(asked)}
    found = checked(ContactForm(fields=fields), {**sent, "other": "x"}, "da")
    assert not found.faults.keys() & {"other"}
    answers = iter(found.answers)
    for each in fields:
        if each.id in found.faults:
            continue
        if not cleaned(sent[each.id]):
            assert not each.needed
            continue
        answer = next(answers)
        assert (answer.name, answer.input) == (each.name, each.input)
        assert answer.text
        assert "\0" not in answer.text
        if each.input in (FieldInput.TEXT, FieldInput.LONG):
            assert len(answer.text) <= each.most_letters
            assert not has_id_number(answer.text)
        elif each.input is FieldInput.DATE:
            date.fromisoformat(answer.text)
        elif each.input is FieldInput.CHOICE:
            assert answer.option
    assert next(answers, None) is None


@pytest.mark.parametrize(
    "text",
    ["010190-1234", "Mit nummer er 0101901234.", "01 01 90 1234", "610190-1234", "01019012345", "311299 – 1234",
     "010190\u00a01234", "٠١٠١٩٠-١٢٣٤"],
)  # fmt: skip
def test_a_personal_number_is_seen(text: str) -> None:
    """However a CPR number, its replacement or a Norwegian birth number is written."""
    assert has_id_number(text)
    assert answered(text) is Fault.ID_NUMBER


@pytest.mark.parametrize(
    "text",
    ["+4512345678", "00 00 00 17", "Konto 1234 9912345678", "24.11.2026", "sag 26/1234", "5. sal, 4000 Roskilde"],
)
def test_other_numbers_may_be_written(text: str) -> None:
    """Telephone numbers, days, accounts and addresses are none."""
    assert not has_id_number(text)


@pytest.mark.parametrize(
    ("reply", "phone", "mail", "faults"),
    [
        (ReplyBy.EITHER, "", "", {EITHER: Fault.NEEDED}), (ReplyBy.EITHER, "+4500000017", "", {}),
        (ReplyBy.EITHER, "", "a@b.dk", {}), (ReplyBy.EITHER, "12", "a@b", {PHONE: Fault.WRONG, MAIL: Fault.WRONG}),
        (ReplyBy.PHONE, "", "", {PHONE: Fault.NEEDED}), (ReplyBy.MAIL, "", "", {MAIL: Fault.NEEDED}),
        (ReplyBy.MAIL, "", "nobody", {MAIL: Fault.WRONG}), (ReplyBy.MAIL, "", f"{'x' * 250}@b.dk", {MAIL: Fault.WRONG}),
    ],
)  # fmt: skip
def test_how_somebody_is_reached(reply: ReplyBy, phone: str, mail: str, faults: dict[str, Fault]) -> None:
    """What the form asks for has to be there, and to be what it says."""
    assert reach_faults(reply, phone, mail, phone if len(phone) > 8 else None) == faults


def week(*days: int) -> Timetable:
    """Open from 9 to 15 on those weekdays; closed on Wednesday 25 November."""
    periods = [OpeningPeriod(weekday=day, opens=time(9), closes=time(15)) for day in days]
    closed = SpecialDay(id="x", first=date(2026, 11, 25), last=date(2026, 11, 25), name={"da": "Kursus"})
    return Timetable(periods, ZONE, special=[closed])


def local(text: str) -> datetime:
    """A moment at the site."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("written", "days", "read", "answered_by"),
    [
        ("2026-11-23T10:00", 0, "2026-11-23T10:00", "2026-11-23T15:00"),
        ("2026-11-23T10:00", 1, "2026-11-23T10:00", "2026-11-24T15:00"),
        ("2026-11-23T10:00", 2, "2026-11-23T10:00", "2026-11-26T15:00"),
        ("2026-11-23T20:00", 0, "2026-11-24T09:00", "2026-11-24T15:00"),
        ("2026-11-27T20:00", 1, "2026-11-30T09:00", "2026-12-01T15:00"),
        ("2027-03-27T20:00", 0, "2027-03-29T09:00", "2027-03-29T15:00"),
    ],
)
def test_when_it_is_answered(written: str, days: int, read: str, answered_by: str) -> None:
    """So many days that are open after the first on which it is read; closed days and weekends do not count."""
    found = promise(week(0, 1, 2, 3, 4), local(written).astimezone(UTC), days)
    assert (found.read_at, found.answer_by) == (local(read), local(answered_by))


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)), st.integers(0, 30), st.sets(st.integers(0, 6)))  # noqa: DTZ001 - made aware below
def test_an_answer_comes_after_it_was_written(naive: datetime, days: int, weekdays: set[int]) -> None:
    """At any moment, over changes of the clock: it is read at once or later, and answered after that."""
    now = naive.replace(tzinfo=UTC)
    found = promise(week(*weekdays), now, days)
    if found.read_at is None:
        assert not weekdays
        assert abs(found.answer_by - now - NEVER_READ) < timedelta(days=1)
    else:
        assert now <= found.read_at < found.answer_by <= now + timedelta(days=260)
        assert week(*weekdays).at(found.answer_by - timedelta(minutes=1)).is_open or days == 0
