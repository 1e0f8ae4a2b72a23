"""What is given to PostgreSQL's full-text search."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.centre.find.words import MOST_WORDS, entries, text_search, wanted
from shared.protocol.content import Configuration, Information, Referral
from shared.protocol.model import Document, Service, Site
from shared.protocol.visits import HitKind

CENTRE = Configuration(
    site=Site(
        id="c", municipality="", name={}, time_zone="UTC", languages=("da", "de"), floor=0, waiting_area={}
    ),
    services=(
        Service(
            id="c.pas", letter="P", name={"da": "Nyt pas", "de": "Reisepass"}, description={"da": "Rejse"}, icon="",
            colour="teal", documents=(Document(id="d", name={"da": "Gammelt pas"}),), mean_service_seconds=60,
            opening=(), keywords={"da": ("Østrig",)},
        ),
    ),
    desks=(),
    information=(Information(id="i", name={"da": "Net"}, icon="", colour="", text={"da": "Gæst.\nKode: a-b"}),),
    referrals=(Referral(id="r", name={"da": "Skat"}, icon="", colour="", description={"da": "Ikke her"}),),
)  # fmt: skip


def test_entries_in_each_language() -> None:
    """Everything stands there once a language, in the order of the configuration; what is not written, in the first."""
    made = list(entries(CENTRE))
    assert [(one.language, one.position, one.kind, one.id) for one in made] == [
        (language, position, kind, key)
        for language in ("da", "de")
        for position, (kind, key) in enumerate([
            (HitKind.SERVICE, "c.pas"), (HitKind.INFORMATION, "i"), (HitKind.REFERRAL, "r"),
        ])
    ]  # fmt: skip
    danish, page, referral, german = made[:4]
    assert (danish.names, danish.descriptions, danish.texts) == ("nyt pas østrig", "rejse gammelt pas", "")
    assert (page.names, page.descriptions, page.texts) == ("net", "", "gæst kode a b")
    assert (referral.names, referral.descriptions) == ("skat", "ikke her")
    assert (german.names, german.descriptions) == ("reisepass østrig", "rejse gammelt pas")


def test_plain_words_keep_their_weight() -> None:
    """Without accents and capitals, each with where it stands and how much it weighs."""
    danish, page = list(entries(CENTRE))[:2]
    assert danish.plain == "'nyt':1A 'pas':2A,6C 'ostrig':3A 'rejse':4C 'gammelt':5C"
    assert page.plain == "'net':1A 'gaest':2D 'kode':3D 'a':4D 'b':5D"


@pytest.mark.parametrize(
    ("typed", "words", "plain"),
    [
        ("Mistet  pung!", ("mistet", "pung"), ("mistet", "pung")),
        ("Ærø-færgen", ("ærø", "færgen"), ("aero", "faergen")),
        ("pas PAS Pas", ("pas",), ("pas",)),
        ("a_b 'c' d:*", ("a", "b", "c", "d"), ("a", "b", "c", "d")),
        ("Großstraße", ("grossstrasse",), ("grossstrasse",)),
        ("جَوَاز", ("جواز",), ("جواز",)),
        ("½", ("½",), ("12",)),
        ("😀 !? \x00", (), ()),
        ("", (), ()),
    ],
)
def test_what_was_typed(typed: str, words: tuple[str, ...], plain: tuple[str, ...]) -> None:
    """Small letters, no marks, no word twice."""
    assert wanted(typed).typed == words
    assert wanted(typed).plain == plain


@given(st.text(max_size=100))
def test_words_are_letters_and_digits(text: str) -> None:
    """Nothing that PostgreSQL could take for an operator or a quote is left, whatever was typed."""
    words = wanted(text)
    assert len(words.typed) == len(words.plain) <= MOST_WORDS
    assert all(re.fullmatch(r"[^\W_]+", word) for word in (*words.typed, *words.plain))


def test_a_language_without_stems() -> None:
    """Polish and Ukrainian are taken as they are written."""
    assert text_search("da") == "pg_catalog.danish"
    assert text_search("pl") == text_search("uk") == "pg_catalog.simple"
