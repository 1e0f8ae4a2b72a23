"""What is wrong with a contact form, before anybody has to stumble over it."""

from __future__ import annotations

import pytest
from msgspec import structs

from shared.protocol.checks import checks
from shared.protocol.content import Configuration
from shared.protocol.drafts import CheckKind, CheckLevel
from shared.protocol.forms import ContactForm, FieldInput, FormField, FormOption
from shared.protocol.hours import CentreHours, Channel
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening.centre import weekly_of
from tests.unit.shared.test_centre_hours import centre, service, week

ASKS = FormField(id="q", name={"da": "Hvad?"})
CHOICE = structs.replace(ASKS, input=FieldInput.CHOICE)


def found(form: ContactForm, **other: object) -> set[tuple[str, CheckLevel, str]]:
    """What is told of the form: kind, level and place below the service."""
    whole = centre(service(contact_form=form, **other), opening=week(9, 15))
    told = checks(whole)
    return {
        (each.kind.value, each.level, "/".join(each.path[2:]))
        for each in told
        if {"contact_form", "written_opening"} & set(each.path)
    }


@pytest.mark.parametrize(
    ("form", "kind", "place"),
    [
        (ContactForm(), CheckKind.FORM_EMPTY, "contact_form/fields"),
        (ContactForm(fields=(FormField(id="q", name={}),)), CheckKind.MISSING_TEXT, "contact_form/fields/q/name/da"),
        (ContactForm(fields=(CHOICE,)), CheckKind.FORM_NO_OPTIONS,
         "contact_form/fields/q/options"),
        (ContactForm(fields=(structs.replace(CHOICE, options=(FormOption(name={"da": "A"}),) * 2),)),
         CheckKind.REPEATED, "contact_form/fields/q/options"),
        (ContactForm(fields=(structs.replace(CHOICE, options=(FormOption(name={}),)),)),
         CheckKind.MISSING_TEXT, "contact_form/fields/q/options/1/da"),
        (ContactForm(fields=(ASKS, ASKS)), CheckKind.REPEATED, "contact_form/fields/q"),
    ],
)  # fmt: skip
def test_what_stops_a_form(form: ContactForm, kind: CheckKind, place: str) -> None:
    """Nothing asked, no words in Danish, nothing to choose from, or the same twice."""
    assert (kind.value, CheckLevel.STOPS, place) in found(form)


def test_a_form_that_is_well() -> None:
    """One field with words is enough; hours that are none are warned of."""
    form = ContactForm(fields=(ASKS,))
    assert found(form) == set()
    assert found(form, written_opening=()) == {(CheckKind.FORM_NEVER_READ.value, CheckLevel.WARNS, "written_opening")}


def test_when_what_is_written_is_read() -> None:
    """In hours of its own, else while the centre is open: also where nobody comes to the service."""
    own = (OpeningPeriod(weekday=2, opens=week(8, 9)[0].opens, closes=week(8, 9)[0].closes),)

    def hours(**of_service: object) -> tuple[OpeningPeriod, ...]:
        whole: Configuration = centre(service(**of_service), opening=week(9, 15))
        assert isinstance(whole.hours, CentreHours)
        return weekly_of(whole, "s.pas", Channel.WRITTEN)

    assert hours(opening=()) == week(9, 15)
    assert hours(opening=week(10, 12), written_opening=own) == own
