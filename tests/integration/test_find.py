"""Finding by plain words, through the server and PostgreSQL."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.centre.find.store import FindStore
from server.centre.find.words import text_search, wanted
from server.centre.store import read_configuration, write_configuration
from server.db.engine import opened_engine
from server.ids import new_id
from shared.protocol.content import Configuration, Information, Referral
from shared.protocol.finding import MOST_HITS
from shared.protocol.model import Document, Service

SITE = "borgerservice"
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

Found = Callable[..., Any]


def _service(name: str, texts: dict[str, str], keywords: dict[str, tuple[str, ...]], *documents: str) -> Service:
    return Service(
        id=f"{SITE}.{name}",
        letter=name[0].upper(),
        name=texts,
        description={"da": f"Alt om {texts['da'].lower()} i Fjordby"},
        icon="",
        colour="teal",
        documents=tuple(Document(id=f"d{place}", name={"da": text}) for place, text in enumerate(documents)),
        mean_service_seconds=600,
        opening=(),
        keywords=keywords,
    )


SERVICES = (
    _service(
        "koerekort", {"da": "Kørekort", "en": "Driving licence"}, {"da": ("mistet", "tabt", "pung")}, "Et pasfoto"
    ),
    _service(
        "pas",
        {"da": "Pas", "en": "Passport", "de": "Reisepass", "uk": "Паспорт", "ar": "جواز سفر"},
        {"da": ("mistet", "pung", "rejse"), "en": ("lost", "wallet", "travelling"), "pl": ("paszport", "zgubiony")},
        "Dit gamle pas",
    ),
    _service("sundhedskort", {"da": "Sundhedskort", "en": "Health card"}, {"da": ("mistet", "pung", "læge")}),
    _service("mitid", {"da": "MitID"}, {}),
    _service("flytning", {"da": "Flytning og adresse", "en": "Moving house"}, {"da": ("bolig",)}),
    *(_service(f"x{n}", {"da": f"Årsmøde {n}"}, {}) for n in range(3)),
)


def _shown(services: tuple[Service, ...], before: Configuration) -> Configuration:
    lettered = tuple(structs.replace(service, letter=chr(ord("A") + n)) for n, service in enumerate(services))
    desks = tuple(structs.replace(desk, services=(services[0].id,)) for desk in before.desks)
    page = Information(
        id="wifi", name={"da": "Gæstenet"}, icon="", colour="teal", text={"da": "Her er internet.\nSpørg om en pung."}
    )
    tax = Referral(
        id="tax", name={"da": "Skattestyrelsen"}, icon="", colour="teal", keywords={"da": ("årsopgørelse",)},
        description={"da": "Skat er ikke hos kommunen."},
    )  # fmt: skip
    return structs.replace(
        before, services=lettered, desks=desks, menu=(), information=(page,), referrals=(tax,), stands=()
    )


async def _configure(database_url: str, services: tuple[Service, ...] = SERVICES) -> None:
    def write(connection: Any) -> None:
        before = read_configuration(connection, SITE)
        assert before is not None
        write_configuration(connection, _shown(services, before), now=NOW, command_id=new_id())

    async with opened_engine(database_url) as engine, engine.begin() as connection:
        await connection.run_sync(write)


@pytest.fixture
async def found(start_server: Any, database_url: str) -> AsyncIterator[Found]:
    """Asks a server what the words find at a site with a handful of services."""
    await _configure(database_url)
    async with start_server() as server:

        async def ask(words: str, language: str = "da") -> list[str]:
            body = {"words": words, "language": language}
            answer = await server.http.post(f"/api/v1/sites/{SITE}/find", json=body, headers=server.kiosk())
            assert answer.status_code == 200, answer.text
            return [hit["id"].removeprefix(f"{SITE}.") for hit in answer.json()["hits"]]

        yield ask


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("mistet pung", ["koerekort", "pas", "sundhedskort", "wifi"]),
        ("Jeg har MISTET min pung!", ["koerekort", "pas", "sundhedskort", "wifi"]),
        ("passet", ["pas"]),
        ("flytninger", ["flytning"]),
        ("flyt", ["flytning"]),
        ("sundhedsk", ["sundhedskort"]),
        ("korekort", ["koerekort"]),
        ("kørkort", ["koerekort"]),
        ("arsopgorelse", ["tax"]),
        ("internettet", ["wifi"]),
        ("mit", ["mitid"]),
        ("m", []),
        ("boliger", ["flytning"]),
        ("zzzz", []),
        ("", []),
        ("   ", []),
        ("?!", []),
    ],
)
async def test_danish(found: Found, words: str, ids: list[str]) -> None:
    """Inflections, beginnings, slips and letters without their dots find what is meant, the best first."""
    assert await found(words) == ids


@pytest.mark.parametrize("words", ["mit pas er væk", "pas", "jeg skal have nyt pas", "gamle pas"])
async def test_the_name_comes_before_the_mention(found: Found, words: str) -> None:
    """Passports come first, though the photo for the licence begins with the same letters."""
    hits = await found(words)
    assert hits[0] == "pas"
    assert "mitid" not in hits


@pytest.mark.parametrize(
    ("words", "language", "first"),
    [
        ("travel", "en", "pas"),
        ("my wallet is lost", "en", "pas"),
        ("licences", "en", "koerekort"),
        ("Reisepässe", "de", "pas"),
        ("zgubiony paszport", "pl", "pas"),
        ("paszportu", "pl", "pas"),
        ("паспорт", "uk", "pas"),
        ("паспорта", "uk", "pas"),
        ("جوازات سفر", "ar", "pas"),
        ("جَوَاز", "ar", "pas"),
        ("kørekort", "ar", "koerekort"),
        ("pung", "de", "koerekort"),
        ("pung", "fi", "koerekort"),
    ],
)
async def test_other_languages(found: Found, words: str, language: str, first: str) -> None:
    """Who reads another language finds by its words, and by the site's own where it has none."""
    assert (await found(words, language))[0] == first


async def test_never_more_than_eight(found: Found) -> None:
    """However much there is, a stand shows one page of it."""
    assert len(await found("fjordby")) == MOST_HITS
    assert len(await found("alt om fjordby årsmøde")) == MOST_HITS
    assert (await found("fjordby årsmøde"))[:3] == ["x0", "x1", "x2"]


@given(words=st.text(max_size=100))
@example(words="' | !(a & b):* <-> \\ \" --")
@example(words="pas' or 1=1; drop table ticket")
@example(words="😀👩‍👩‍👧 \x00\ufeff\u202e")
@example(words="a" * 100)
@example(words="½ Ⅷ ﷺ ﬁ İ ß ")
@example(words=" ".join("abcdefghijklmnopqrstuvwxyzæøå0123456789"))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_do(runner: asyncio.Runner, pool: asyncpg.Pool, words: str) -> None:
    """No input breaks the question, in a language with stems or without."""
    for language in ("da", "pl", "ar"):
        hits = runner.run(FindStore(pool).find(SITE, wanted(words), language))
        assert len(hits) == len(set(hits)) <= MOST_HITS


async def test_every_language_can_be_looked_through(database_url: str) -> None:
    """PostgreSQL has a text search configuration of each name that is used."""
    connection = await asyncpg.connect(database_url)
    for language in ("da", "nb", "en", "de", "pl", "uk", "ar", "sv", "tr", "nn", "ro"):
        assert await connection.fetchval("select $1::text::regconfig is not null", text_search(language))
    await connection.close()


async def test_what_is_gone_is_not_found(found: Found, database_url: str) -> None:
    """With each writing of the configuration what can be found is made anew."""
    assert await found("mitid") == ["mitid"]
    await _configure(database_url, SERVICES[:3])
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch("select distinct id from search_entry where site_id = $1", SITE)
    assert {row["id"] for row in rows} == {*(service.id for service in SERVICES[:3]), "wifi", "tax"}
    await connection.close()


async def test_a_site_from_before_the_search(start_server: Any, database_url: str) -> None:
    """Until its configuration is written again, a migrated site is looked through as a stand does it."""
    await _configure(database_url)
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from search_entry")
    await connection.close()
    async with start_server() as server:
        answer = await server.http.post(
            f"/api/v1/sites/{SITE}/find", json={"words": "rejse", "language": "da"}, headers=server.kiosk()
        )
        assert answer.json() == {"hits": [{"kind": "service", "id": f"{SITE}.pas"}]}


@pytest.mark.parametrize("body", [{"words": "a" * 101, "language": "da"}, {"words": "pas"}, {"language": "da"}])
async def test_what_is_no_question(server: Any, body: dict[str, str]) -> None:
    """More than 100 characters, no language, no words: said in a problem."""
    answer = await server.http.post(f"/api/v1/sites/{SITE}/find", json=body, headers=server.kiosk())
    assert answer.status_code == 400


async def test_who_may_ask(server: Any) -> None:
    """Staff may as well as stands; nobody asks without a token or at another site."""
    body = {"words": "pas", "language": "da"}
    url = f"/api/v1/sites/{SITE}/find"
    assert (await server.http.post(url, json=body, headers=await server.staff())).status_code == 200
    assert (await server.http.post(url, json=body)).status_code == 401
    assert (await server.http.post(url, json=body, headers=server.kiosk("jobcenter"))).status_code == 403


async def test_what_was_typed_is_not_logged(server: Any, caplog: pytest.LogCaptureFixture) -> None:
    """At DEBUG, found or not, refused or not."""
    caplog.set_level(logging.DEBUG)
    for words in ("skilsmisse-7731", "skilsmisse-7731 pas", "skilsmisse-7731" * 10):
        await server.http.post(
            f"/api/v1/sites/{SITE}/find", json={"words": words, "language": "da"}, headers=server.kiosk()
        )
    assert "7731" not in "\n".join(f"{record.getMessage()} {record.args!r}" for record in caplog.records)


async def test_a_lost_wallet_in_the_demo(server: Any) -> None:
    """Who has lost a wallet is shown driving licence, health card and passport, and says so in any language."""
    wanted_ids = {f"{SITE}.{name}" for name in ("koerekort", "sundhedskort", "pas")}
    for words, language in (("mistet pung", "da"), ("mistet lommebok", "nb"), ("lost my wallet", "en")):
        answer = await server.http.post(
            f"/api/v1/sites/{SITE}/find", json={"words": words, "language": language}, headers=server.kiosk()
        )
        assert wanted_ids <= {hit["id"] for hit in answer.json()["hits"]}, words
