"""What a citizen is asked for to book from home: what the services need, by what can be sent."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.booking.own.rules import Asked, asked_of, contact_fault, reach_checks
from shared.protocol.drafts import CheckKind, CheckLevel
from shared.protocol.model import Service
from shared.protocol.outbox import Channel
from shared.protocol.rules import BookingKind, ContactNeed, ServiceBooking
from tests.unit.shared.test_centre_hours import centre, service

PHONE, MAIL, EITHER, NONE = ContactNeed.PHONE, ContactNeed.MAIL, ContactNeed.EITHER, ContactNeed.NONE
BOTH, SMS, LETTER, NOTHING = tuple(Channel), (Channel.SMS,), (Channel.MAIL,), ()
VISIT, RUNG = BookingKind.VISIT, BookingKind.TELEPHONE
ONE_OF_TWO = Asked(phone=True, mail=True, either=True)


def services(*needs: ContactNeed) -> list[Service]:
    """Services that need that."""
    return [
        Service(
            id=f"a.{need}", letter="A", name={}, description={}, icon="", colour="", documents=(), opening=None,
            mean_service_seconds=600, booking=ServiceBooking(contact=need),
        )
        for need in needs
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("needs", "kind", "channels", "asked"),
    [
        ((EITHER,), VISIT, BOTH, ONE_OF_TWO),
        ((PHONE,), VISIT, BOTH, Asked(phone=True)),
        ((MAIL,), VISIT, BOTH, Asked(mail=True)),
        ((PHONE, MAIL), VISIT, BOTH, Asked(phone=True, mail=True)),
        ((EITHER, PHONE), VISIT, BOTH, Asked(phone=True)),
        ((NONE,), VISIT, BOTH, Asked()),
        ((NONE, EITHER), VISIT, BOTH, ONE_OF_TWO),
        ((NONE,), RUNG, BOTH, Asked(phone=True)),
        ((MAIL,), RUNG, BOTH, Asked(phone=True, mail=True)),
        ((EITHER,), VISIT, SMS, Asked(phone=True)),
        ((MAIL,), VISIT, SMS, Asked(phone=True)),
        ((PHONE, MAIL), VISIT, SMS, Asked(phone=True)),
        ((EITHER,), VISIT, LETTER, Asked(mail=True)),
        ((PHONE,), VISIT, LETTER, Asked(mail=True)),
        ((PHONE,), RUNG, LETTER, Asked(phone=True, mail=True)),
        ((NONE,), RUNG, LETTER, Asked(phone=True, mail=True)),
        ((NONE,), VISIT, LETTER, Asked()),
        ((NONE,), VISIT, NOTHING, Asked()),
        ((NONE,), RUNG, NOTHING, Asked(cut_off=True)),
        ((EITHER,), VISIT, NOTHING, Asked(cut_off=True)),
        ((NONE, PHONE), VISIT, NOTHING, Asked(cut_off=True)),
    ],
)
def test_what_is_asked_for(
    needs: tuple[ContactNeed, ...], kind: BookingKind, channels: tuple[Channel, ...], asked: Asked
) -> None:
    """What is needed, where it can be sent to; one way stands in for the other; who is rung says on what number."""
    assert asked_of(services(*needs), kind, channels) == asked


@pytest.mark.parametrize(
    ("asked", "missing"),
    [
        (ONE_OF_TWO, {"": "phone", "phone": "", "mail": "", "both": ""}),
        (Asked(phone=True), {"": "phone", "phone": "", "mail": "phone", "both": ""}),
        (Asked(mail=True), {"": "mail", "phone": "mail", "mail": "", "both": ""}),
        (Asked(phone=True, mail=True), {"": "phone", "phone": "mail", "mail": "phone", "both": ""}),
        (Asked(), {"": "", "phone": "", "mail": "", "both": ""}),
    ],
)
def test_what_is_missing(asked: Asked, missing: dict[str, str]) -> None:
    """The sentence names the field that has to be written."""
    for given, field in missing.items():
        phone, mail = given in ("phone", "both"), given in ("mail", "both")
        assert contact_fault(asked, "+4500000017" * phone, "a@b.example" * mail).partition(":")[0] == field


@pytest.mark.parametrize(
    ("need", "kinds", "channels", "told"),
    [
        (PHONE, (VISIT,), NOTHING, (CheckKind.BOOKING_CUT_OFF, "1")),
        (NONE, (RUNG,), NOTHING, (CheckKind.BOOKING_CUT_OFF, "1")),
        (NONE, (VISIT, RUNG), NOTHING, None),
        (NONE, (VISIT,), NOTHING, None),
        (PHONE, (VISIT,), LETTER, (CheckKind.BOOKING_ONLY_MAIL, "")),
        (PHONE, (VISIT, RUNG), LETTER, (CheckKind.BOOKING_ONLY_MAIL, "")),
        (PHONE, (RUNG,), LETTER, None),
        (MAIL, (RUNG,), LETTER, None),
        (MAIL, (VISIT,), SMS, (CheckKind.BOOKING_ONLY_SMS, "")),
        (PHONE, (VISIT,), SMS, None),
        (EITHER, (VISIT,), LETTER, None),
        (PHONE, (VISIT,), BOTH, None),
        (MAIL, (VISIT,), BOTH, None),
    ],
)
def test_what_a_draft_is_told(
    need: ContactNeed, kinds: tuple[BookingKind, ...], channels: tuple[Channel, ...], told: tuple[CheckKind, str] | None
) -> None:
    """A warning where citizens will not be asked for what the service wants, or where it cannot be booked at all.

    Who is to be rung is asked for the number whatever is sent, and can be told nothing where nothing is.
    """
    (one,) = services(need)
    one = structs.replace(one, booking=ServiceBooking(contact=need, kinds=kinds))
    found = list(reach_checks(centre(one, service()), channels))
    assert [(each.kind, each.name) for each in found] == ([told] if told else [])
    assert {each.level for each in found} <= {CheckLevel.WARNS}
    assert {each.path[0] for each in found} <= {"services", "site"}
