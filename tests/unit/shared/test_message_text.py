"""What stands in a message, how many SMS it is, and where it goes."""

from __future__ import annotations

import string
from typing import Any

import pytest
from msgspec import structs

from server.centre.menu import sentence
from server.ids import new_id
from server.messaging.phones import international
from server.messaging.sink import Outgoing
from shared.protocol.checks import checks
from shared.protocol.content import Configuration, Referral
from shared.protocol.drafts import CheckKind, CheckLevel
from shared.protocol.messages.compose import documents_text, referral_text, ticket_text
from shared.protocol.messages.segments import segments
from shared.protocol.messages.words import WORDS
from shared.protocol.model import Document, Service, Site
from shared.protocol.outbox import MessageKind
from shared.protocol.rules import MessageRule

SITE = Site(
    id="centre",
    municipality="Fjordby Kommune",
    name={"da": "Borgerservice", "en": "Citizen Service"},
    time_zone="Europe/Copenhagen",
    languages=("da", "en"),
    floor=0,
    waiting_area={},
    address="Havnegade 4, 9990 Fjordby",
    sms=True,
)
PASSPORT = Service(
    id="pas",
    letter="P",
    name={"da": "Pas", "en": "Passport"},
    description={},
    icon="",
    colour="teal",
    documents=(
        Document(id="old", name={"da": "Dit gamle pas", "en": "Your old passport"}),
        Document(id="photo", name={"da": "Foto"}),
        Document(id="consent", name={"da": "Samtykke", "en": "Consent"}),
    ),
    mean_service_seconds=600,
    opening=(),
    booking_url="https://fjordby.example/pas",
)
TAX = Referral(
    id="tax",
    name={"da": "Skat", "en": "Tax"},
    icon="",
    colour="teal",
    address="Toldbodgade 1, 9990 Fjordby",
    phone="99 00 00 12",
    web="https://skat.example",
)
CONFIGURATION = Configuration(site=SITE, services=(PASSPORT,), desks=(), referrals=(TAX,))


def test_a_list_in_the_citizens_language() -> None:
    """The documents asked for, by name, how to book, and where; what is not translated is in the site's language."""
    assert documents_text(CONFIGURATION, PASSPORT, ("photo", "old"), "en") == (
        "Passport: Please bring this with you:\n"
        "- Your old passport\n"
        "- Foto\n"
        "Book a time: https://fjordby.example/pas\n"
        "We look forward to seeing you:\n"
        "Citizen Service, Fjordby Kommune\n"
        "Havnegade 4, 9990 Fjordby"
    )


def test_a_list_of_everything() -> None:
    """Without documents named it is the whole list."""
    assert documents_text(CONFIGURATION, PASSPORT, (), "da").count("\n- ") == 3


def test_a_referral() -> None:
    """Name, address, phone and web, each on a line that a phone can make a link of."""
    assert referral_text(CONFIGURATION, TAX, "da") == (
        "Her kan du få hjælp:\nSkat\nToldbodgade 1, 9990 Fjordby\nTelefon: 99 00 00 12\nhttps://skat.example\n"
        "Fjordby Kommune"
    )
    bare = Referral(id="x", name={"da": "Skat"}, icon="", colour="")
    assert referral_text(CONFIGURATION, bare, "da") == "Her kan du få hjælp:\nSkat\nFjordby Kommune"


def test_numbers_keep_their_order_from_right_to_left() -> None:
    """In Arabic, numbers, addresses and links are set apart, so that they are not turned round."""
    assert "\u206699 00 00 12\u2069" in referral_text(CONFIGURATION, TAX, "ar")
    assert "\u2066https://fjordby.example/pas\u2069" in documents_text(CONFIGURATION, PASSPORT, (), "ar")
    assert "\u2066" not in documents_text(CONFIGURATION, PASSPORT, (), "uk")


def test_a_language_without_words_of_ours() -> None:
    """A language that we have no words in gets those of the site."""
    assert documents_text(CONFIGURATION, PASSPORT, (), "sv") == documents_text(CONFIGURATION, PASSPORT, (), "da")


def test_every_language_says_the_same() -> None:
    """Seven languages, each with every line, the same places to fill, and nothing that would double a Danish SMS."""
    assert set(WORDS) == {"da", "nb", "en", "de", "pl", "uk", "ar"}

    def places(line: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(line) if name}

    english = WORDS["en"]
    for code, words in WORDS.items():
        for field in english.__struct_fields__:
            line = getattr(words, field)
            assert line.strip() == line != ""
            assert places(line) == places(getattr(english, field)), f"{code}.{field}"
            assert code in ("pl", "uk", "ar") or segments(line * 3) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("æøåÆØÅ" * 26, 1),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("ł" * 70, 1),
        ("ł" * 71, 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("ا" * 135, 3),
    ],
)
def test_how_many_sms(text: str, count: int) -> None:
    """160 letters of the SMS alphabet or 70 of any other; fewer in each when they are joined."""
    assert segments(text) == count


@pytest.mark.parametrize(
    ("phone", "expected"),
    [
        ("99000010", "+4599000010"),
        ("+4799000010", "+4799000010"),
        ("004799000010", "+4799000010"),
        ("4799000010", "+4799000010"),
        ("009900001", None),
        ("015100000000", None),
    ],
)
def test_where_it_goes(phone: str, expected: str | None) -> None:
    """A number without a country code is one of ours; one that could be anywhere is none."""
    assert international(phone, "45") == expected


def test_a_message_does_not_tell_itself() -> None:
    """Neither number nor text stands in what a log or a traceback would show."""
    shown = repr(Outgoing(new_id(), MessageKind.DOCUMENTS, "+4599000010", "Husk dit gamle pas"))
    assert "99000010" not in shown
    assert "pas" not in shown


def own(**sentences: Any) -> Configuration:
    """The centre with sentences of its own."""
    site = structs.replace(SITE, messages=MessageRule(**sentences))
    return structs.replace(CONFIGURATION, site=site)


def test_a_site_s_own_sentences() -> None:
    """In the languages it has them in; ours in the others. Braces are filled once, and strange ones left alone."""
    centre = own(number={"da": "Hej, du er {label} ({service}) {x}", "sv": "Nr {label}"}, waits={"da": "  "})
    assert ticket_text(centre, "pas", "P{service}", "da").startswith("Hej, du er P{service} (Pas) {x}\nVent her: ")
    assert ticket_text(centre, "pas", "P042", "en").startswith("Your number is P042: Passport")
    assert ticket_text(centre, "pas", "P042", "sv").startswith("Nr P042\nVent her: ")


@pytest.mark.parametrize(
    ("sentences", "kind", "name"),
    [
        ({"number": {"da": "Dit nummer er {nummer} {label}"}}, CheckKind.BRACES, "nummer"),
        ({"number": {"da": "Velkommen"}}, CheckKind.NEEDS_BRACES, "label"),
        ({"follow": {"en": "Follow"}}, CheckKind.NEEDS_BRACES, "web"),
    ],
)
def test_what_a_sentence_lacks_stops_it(sentences: dict[str, dict[str, str]], kind: CheckKind, name: str) -> None:
    """A number's message without the number is not published."""
    found = [check for check in checks(own(**sentences)) if check.path[:2] == ("site", "messages")]
    assert [(check.kind, check.name, check.level) for check in found] == [(kind, name, CheckLevel.STOPS)]
    assert f"{{{name}}}" in sentence(found[0], "centre")
