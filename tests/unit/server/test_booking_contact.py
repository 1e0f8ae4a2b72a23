"""What a citizen is asked for to book from home: what the services need, by what can be sent."""

from __future__ import annotations

import pytest

from server.booking.own.rules import Asked, asked_of, contact_fault
from shared.protocol.model import Service
from shared.protocol.outbox import Channel
from shared.protocol.rules import BookingKind, ContactNeed, ServiceBooking

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
