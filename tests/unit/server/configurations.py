"""Configurations that vary widely, and can all be published."""

from __future__ import annotations

from datetime import time
from typing import Any
from uuid import UUID

import msgspec
from hypothesis import strategies as st

from shared.protocol.content import (
    Brand,
    Configuration,
    Information,
    MapSketch,
    MenuGroup,
    MenuInformation,
    MenuReferral,
    MenuService,
    Referral,
    Stand,
    StandMode,
    Street,
)
from shared.protocol.forms import ContactForm, FieldInput, FormField, FormOption, ReplyBy
from shared.protocol.model import (
    AssistanceRule,
    CheckInRule,
    Desk,
    Direction,
    Document,
    OpeningPeriod,
    Question,
    Role,
    Service,
    Site,
    WayStep,
    WhenClosed,
)

FAR = "far-centre/far-centre.s1"
"""What some services follow: a centre that is nowhere here."""
LANGUAGES = ["da", "nb", "no", "en", "ar", "nn"]
words = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12),
    st.sampled_from(
        ["no", "yes", "null", "~", "1", "1.5", "1e3", "0o17", "12:30:00", "2026-11-23", "- a", "a: b", "# a", "'", '"',
         "a\nb", "a\n\nb\n", " a", "a ", "&a", "*a", "!a", "%a", "|", ">", "{a}", "[a]", "a\tb", "\x85", "\u2028b",
         "\ufeffa", "x" * 300, "å ø æ", "شباك", "<svg>\n  <g/>\n</svg>", "=", "<<", "---", "...", "?"]
    ),
)  # fmt: skip
said = words.filter(lambda word: bool(word.strip()))
times = st.integers(0, 47).map(lambda half: time(half // 2, 30 * (half % 2)))
shares = st.sampled_from([0.0, 0.25, 0.5, 1.0, 0.1])
points = st.tuples(shares, shares)


@st.composite
def texts(draw: Any, languages: list[str], *, empty: bool = False) -> dict[str, str]:
    """A text in the first language at least, in others or not; or none at all."""
    if empty and draw(st.booleans()):
        return {}
    others = draw(st.lists(st.sampled_from(LANGUAGES), max_size=2))
    return {language: draw(said) for language in dict.fromkeys([languages[0], *others])}


@st.composite
def openings(draw: Any) -> tuple[OpeningPeriod, ...]:
    """Hours of some weekdays, the week in order."""
    found = []
    for weekday in sorted(draw(st.sets(st.integers(0, 6), max_size=3))):
        opens, closes = sorted(draw(st.lists(times, min_size=2, max_size=2, unique=True)))
        found.append(OpeningPeriod(weekday=weekday, opens=opens, closes=draw(st.sampled_from([closes, time.min]))))
    return tuple(found)


@st.composite
def contact_forms(draw: Any, languages: list[str]) -> ContactForm:
    """A contact form that asks something."""

    def field(number: int) -> FormField:
        kind = draw(st.sampled_from(FieldInput))
        names = st.lists(said, min_size=1, max_size=3, unique_by=str.strip)
        chosen = draw(names) if kind is FieldInput.CHOICE else []
        options = tuple(FormOption(name={languages[0]: name}) for name in chosen)
        return FormField(
            id=f"f{number}", name=draw(texts(languages)), input=kind, help=draw(texts(languages, empty=True)),
            needed=draw(st.booleans()), most_letters=draw(st.integers(1, 4000)), options=options,
        )  # fmt: skip

    return ContactForm(
        fields=tuple(field(n) for n in range(draw(st.integers(1, 3)))), intro=draw(texts(languages, empty=True)),
        reply=draw(st.sampled_from(ReplyBy)), answer_days=draw(st.integers(0, 30)),
    )  # fmt: skip


@st.composite
def services(draw: Any, site_id: str, number: int, languages: list[str], referrals: list[str]) -> Service:
    """A service of any shape."""
    refers = st.sampled_from([None, *referrals])
    questions = tuple(
        Question(id=f"q{n}", text=draw(texts(languages)), help=draw(texts(languages, empty=True)),
                 yes_refers=draw(refers), no_refers=draw(refers))
        for n in range(draw(st.integers(0, 3)))
    )  # fmt: skip
    asked = [question.id for question in questions]
    documents = tuple(
        Document(id=f"d{n}", name=draw(texts(languages)), help=draw(texts(languages, empty=True)),
                 picture=draw(st.sampled_from(["", "photo"])),
                 when={key: draw(st.booleans()) for key in asked if draw(st.booleans())},
                 shared=draw(st.sampled_from(["", "", "", f"{FAR}/d{n}"])))
        for n in range(draw(st.integers(0, 3)))
    )  # fmt: skip
    return Service(
        id=f"{site_id}.s{number}", letter="ABCDEFGHÆØÅ"[number], name=draw(texts(languages)),
        description=draw(texts(languages, empty=True)), icon=draw(words), colour="teal", documents=documents,
        mean_service_seconds=draw(st.integers(30, 14400)), opening=draw(openings()), questions=questions,
        keywords=draw(st.dictionaries(st.sampled_from(LANGUAGES), st.lists(words, max_size=2).map(tuple), max_size=2)),
        walk_in=draw(st.booleans()), ticket_when_missing=draw(st.booleans()),
        booking_url=draw(st.sampled_from(["", "https://fjordby.example/a?b=c#d"])),
        slot_minutes=draw(st.one_of(st.none(), st.integers(5, 240))), when_closed=draw(st.sampled_from(WhenClosed)),
        card_check_in=draw(st.booleans()), call_back=draw(st.booleans()),
        shared=draw(st.sampled_from(["", "", "", FAR])),
        contact_form=draw(st.one_of(st.none(), contact_forms(languages))),
        written_opening=draw(st.one_of(st.none(), openings())),
    )  # fmt: skip


@st.composite
def configurations(draw: Any, site_id: str) -> Configuration:
    """A centre of any shape."""
    languages = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=4, unique=True))
    text, maybe = texts(languages), texts(languages, empty=True)
    referrals = tuple(
        Referral(id=f"r{n}", name=draw(text), icon="", colour="rose", description=draw(maybe), address=draw(words),
                 opening=draw(openings()), nearby=draw(st.booleans()), way=draw(maybe),
                 telephone_opening=draw(st.one_of(st.none(), openings())),
                 map=draw(st.one_of(st.none(), st.builds(
                     MapSketch, there=points, here=st.one_of(st.none(), points),
                     streets=st.lists(st.builds(Street, points=st.lists(points, max_size=3).map(tuple), name=words,
                                                main=st.booleans()), max_size=2).map(tuple),
                     water=st.lists(st.lists(points, max_size=3).map(tuple), max_size=1).map(tuple)))))
        for n in range(draw(st.integers(0, 2)))
    )  # fmt: skip
    pages = tuple(
        Information(
            id=f"i{n}",
            name=draw(text),
            icon="",
            colour="blue",
            text=draw(text),
            phone=draw(words),
            shared=draw(st.sampled_from(["", "", f"far-centre/i{n}"])),
        )
        for n in range(draw(st.integers(0, 2)))
    )
    names = [referral.id for referral in referrals]
    offered = tuple(draw(services(site_id, n, languages, names)) for n in range(draw(st.integers(0, 3))))
    tiles: list[Any] = [
        *(MenuService(service_id=service.id) for service in offered),
        *(MenuInformation(information_id=page.id) for page in pages),
        *(MenuReferral(referral_id=key) for key in names),
    ]
    level = st.lists(st.sampled_from(tiles), unique=True, min_size=1).map(tuple) if tiles else st.just(())
    menu: tuple[Any, ...] = draw(level)
    if tiles and draw(st.booleans()):
        inner = MenuGroup(id="in", name=draw(text), icon="", colour="", items=draw(level), description=draw(maybe))
        menu = (MenuGroup(id="g", name=draw(text), icon="x", colour="green", items=(inner, *draw(level))), *menu)
    way = st.lists(st.builds(WayStep, direction=st.sampled_from(Direction), text=text), max_size=2).map(tuple)
    desks = tuple(
        Desk(id=f"{site_id}.{n}", name=draw(text), floor=draw(st.integers(-2, 9)), waiting_area=draw(text),
             services=tuple(service.id for service in offered if draw(st.booleans())), room=draw(maybe), way=draw(way))
        for n in range(draw(st.integers(0, 3)))
    )  # fmt: skip
    stands = tuple(
        Stand(id=f"stand-{n}", name=draw(text), mode=draw(st.sampled_from(StandMode)), check_in=draw(st.booleans()),
              menu=draw(st.one_of(st.none(), level)) or None)
        for n in range(draw(st.integers(0, 2)))
    )  # fmt: skip
    assistance = AssistanceRule(
        roles=draw(st.sampled_from([(Role.HOST, Role.GUARD), (Role.CASEWORKER,), ()])),
        staff_ids=draw(st.sampled_from([(), (UUID(int=7),)])),
        gather=draw(maybe),
    )
    site = Site(
        id=site_id, municipality=draw(words), name=draw(text), time_zone=draw(st.sampled_from(["UTC", "Europe/Oslo"])),
        languages=tuple(languages), floor=draw(st.integers(-2, 9)), waiting_area=draw(text), address=draw(words),
        sms=draw(st.booleans()), check_in=draw(st.sampled_from([CheckInRule(), CheckInRule(early_minutes=0)])),
        assistance=assistance,
    )  # fmt: skip
    brand = draw(st.sampled_from([Brand(), Brand(logo="<svg>\n\t<g/>\n</svg>\n", primary="#0B5351")]))
    found = Configuration(
        site=site, services=offered, desks=desks, menu=menu, information=pages, referrals=referrals, stands=stands,
        brand=brand,
    )  # fmt: skip
    return msgspec.convert(msgspec.to_builtins(found), Configuration)


municipalities = st.integers(0, 2).flatmap(
    lambda count: st.tuples(*(configurations(f"{letter}-centre") for letter in "abc"[:count]))
)
