"""Finding by plain words without a server."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.protocol.content import Configuration, Information, Referral
from shared.protocol.finding import MOST_HITS, Finder, find
from shared.protocol.model import Document, Service, Site


def _service(name: str, danish: str, *keywords: str, documents: tuple[str, ...] = (), ukrainian: str = "") -> Service:
    return Service(
        id=name,
        letter="A",
        name={"da": danish, **({"uk": ukrainian} if ukrainian else {})},
        description={},
        icon="",
        colour="teal",
        documents=tuple(Document(id=f"d{place}", name={"da": text}) for place, text in enumerate(documents)),
        mean_service_seconds=600,
        opening=(),
        keywords={"da": keywords},
    )


SITE = Site(id="c", municipality="", name={}, time_zone="UTC", languages=("da",), floor=0, waiting_area={})
CENTRE = Configuration(
    site=SITE,
    services=(
        _service("pass", "Pas", "mistet", "pung", "rejse", ukrainian="Паспорт"),
        _service("licence", "Kørekort", "mistet", "pung", documents=("Lægeattest",)),
        _service("health", "Sundhedskort", "mistet", "pung", "læge"),
        _service("move", "Flytning", "adresse"),
    ),
    desks=(),
    information=(
        Information(id="wifi", name={"da": "Wifi"}, icon="", colour="", text={"da": "Netværket hedder Borger."}),
    ),
    referrals=(Referral(id="tax", name={"da": "Skat"}, icon="", colour="", keywords={"da": ("årsopgørelse",)}),),
)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("mistet pung", ["pass", "licence", "health"]),
        ("PAS", ["pass"]),
        ("passet", ["pass"]),
        ("mit pas er væk", ["pass"]),
        ("korekort", ["licence"]),
        ("kørkort", ["licence"]),
        ("flyt", ["move"]),
        ("læge", ["health", "licence"]),
        ("netværk", ["wifi"]),
        ("arsopgorelse", ["tax"]),
        ("", []),
        ("?!", []),
        ("zzzz", []),
    ],
)
def test_danish(words: str, ids: list[str]) -> None:
    """Whole words, beginnings, inflections, slips and letters without their dots find what is meant, the best first."""
    assert [hit.id for hit in find(CENTRE, words, "da")] == ids


def test_another_language_and_the_sites_own() -> None:
    """Who reads Ukrainian finds by Ukrainian words and by the site's."""
    finder = Finder(CENTRE, "uk")
    assert [hit.id for hit in finder.find("паспорт")] == ["pass"]
    assert [hit.id for hit in finder.find("pas")] == ["pass"]


@given(st.text(max_size=100))
def test_any_words_do(words: str) -> None:
    """No input breaks it, and there are never too many hits or one twice."""
    hits = find(CENTRE, words, "da")
    assert len(hits) == len(set(hits)) <= MOST_HITS
