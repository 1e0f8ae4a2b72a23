"""Filling a database with the demo municipality."""

from __future__ import annotations

import asyncio
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import msgspec
import pytest
from msgspec import structs
from sqlalchemy import Connection

from server.centre.demo import DemoMunicipality, load_demo
from server.centre.holidays.calendar import with_holidays
from server.centre.store import FaultyConfigurationError, read_configuration, write_configuration
from server.cli import main
from server.db.engine import opened_engine
from server.db.migrate import migrate
from server.ids import new_id
from server.seed import KIOSK_TOKEN_VALID, SeedResult, seed, write_result
from shared.protocol.content import Configuration, MenuInformation, MenuService

GROWING = {"device", "access_token"}
"""What each seeding adds to: every stand gets a fresh token."""

RENEWED = {"booking", "booking_agreement", "visitor"}
"""What each seeding on another day writes anew: the demo's citizens are booked around now."""

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


async def everything(url: str) -> dict[str, list[str]]:
    """Every row of every table, as text."""
    connection = await asyncpg.connect(url)
    names = [row[0] for row in await connection.fetch("select tablename from pg_tables where schemaname = 'public'")]
    found = {
        name: sorted(row[0] for row in await connection.fetch(f'select t::text from "{name}" t'))  # names of ours
        for name in names
    }
    await connection.close()
    return found


async def test_seeding_again_keeps_everything(server: Any, database_url: str) -> None:
    """Tickets, a changed name, a changed password and the tokens in use are as they were; fresh tokens come beside."""
    await server.issue()
    connection = await asyncpg.connect(database_url)
    await connection.execute("update staff set password_hash = 'x', display_name = 'Changed' where username = 'bo'")
    await connection.execute("update service set mean_service_seconds = 777 where id = 'borgerservice.pas'")
    await connection.close()
    before = await everything(database_url)

    result = await seed(database_url, load_demo(), now=NOW, new_id=new_id)

    after = await everything(database_url)
    for name, rows in before.items():
        if name in RENEWED:
            # What was agreed for a day that is over, and who came, has been erased, and comes anew with its booking.
            assert len(rows) == len(after[name]) or (name != "booking" and len(rows) < len(after[name]))
            continue
        assert set(rows) <= set(after[name])
        assert name in GROWING or rows == after[name]
    sites = len(load_demo().centres)
    assert {name: len(after[name]) - len(before[name]) for name in GROWING} == dict.fromkeys(GROWING, sites)
    assert set(result.kiosk_tokens.values()).isdisjoint(server.seeded.kiosk_tokens.values())
    for token in (result.kiosk_tokens["borgerservice"], server.seeded.kiosk_tokens["borgerservice"]):
        headers = {"authorization": f"Bearer {token}"}
        assert (await server.http.get("/api/v1/sites/borgerservice/snapshot", headers=headers)).status_code == 200


def _older(demo: DemoMunicipality) -> DemoMunicipality:
    """The demo without what a stand shows besides services, and with another first desk and letter at one centre."""
    centre = demo.centres[0]
    now = centre.configuration
    first, second, *rest = now.services
    services = (structs.replace(first, letter=second.letter), structs.replace(second, letter=first.letter), *rest)
    served = tuple(service.id for service in services)
    then = Configuration(
        site=structs.replace(now.site, languages=("da", "nb", "en"), address=""),
        services=services,
        desks=(structs.replace(now.desks[0], id="borgerservice.99", services=served), *now.desks),
        referrals=now.referrals,  # its questions lead there
    )
    return structs.replace(demo, centres=(structs.replace(centre, configuration=then), *demo.centres[1:]))


async def _configured(url: str) -> list[tuple[int, Configuration]]:
    """What the log of citizen service says of its configuration, by seq."""
    connection = await asyncpg.connect(url)
    rows = await connection.fetch(
        "select seq, body->>'configuration' from event where site_id = 'borgerservice' and kind = 'site.configured'"
        " order by seq"
    )
    await connection.close()
    return [(row[0], msgspec.json.decode(row[1], type=Configuration)) for row in rows]


async def test_an_older_demo_is_brought_up(make_empty: Any) -> None:
    """A database that an earlier demo has filled gets the menu, in one event; its tokens and tickets stay."""
    url = await make_empty()
    await migrate(url)
    demo = load_demo()
    await seed(url, _older(demo), now=NOW, new_id=new_id)
    before = await everything(url)

    for _ in range(2):
        await seed(url, demo, now=NOW, new_id=new_id)
        written = await _configured(url)
        assert [seq for seq, _ in written] == [1, 2]
        assert written[-1][1] == with_holidays(demo.centres[0].configuration, NOW.date())

    async with opened_engine(url) as engine, engine.connect() as connection:
        stored = await connection.run_sync(lambda c: read_configuration(c, "borgerservice"))
    assert stored == with_holidays(demo.centres[0].configuration, NOW.date())
    assert set(before["access_token"]) <= set((await everything(url))["access_token"])


async def test_a_demo_from_before_the_fingerprint(database_url: str) -> None:
    """A database that says the same as the demo gets no event, whoever filled it."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("update site_content set seeded = null")
    await connection.close()
    await seed(database_url, load_demo(), now=NOW, new_id=new_id)
    assert len(await _configured(database_url)) == 1


async def test_a_faulty_configuration_is_not_written(database_url: str) -> None:
    """All faults are named, and nothing is changed."""
    before = await everything(database_url)
    configuration = load_demo().centres[0].configuration
    menu = (MenuService(service_id="gone"), MenuInformation(information_id="away"))
    async with opened_engine(database_url) as engine, engine.begin() as connection:

        def write(sync: Connection) -> None:
            spoilt = structs.replace(configuration, menu=menu)
            with pytest.raises(FaultyConfigurationError, match=r"service gone.*information away") as caught:
                write_configuration(sync, spoilt, now=NOW, command_id=new_id())
            assert len(caught.value.faults) == 2

        await connection.run_sync(write)
    assert await everything(database_url) == before


async def test_no_secret_stands_in_the_database(database_url: str, template: Any) -> None:
    """Of tokens and passwords only hashes are stored."""
    text = "\n".join(row for rows in (await everything(database_url)).values() for row in rows)
    for secret in (*template.seeded.kiosk_tokens.values(), template.seeded.password):
        assert secret not in text
        assert secret.encode().hex() not in text


async def test_a_stands_token_lasts_a_year_and_only_issues(server: Any) -> None:
    """A stand reads and issues until its token expires, and never calls."""
    call = {"id": str(new_id()), "desk_id": "borgerservice.1"}
    refused = await server.http.post("/api/v1/sites/borgerservice/calls", json=call, headers=server.kiosk())
    assert refused.status_code == 403
    server.clock.now += KIOSK_TOKEN_VALID
    expired = await server.issue()
    assert expired.json()["type"] == "urn:skranke:problem:token-expired"


posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@posix
@pytest.mark.parametrize("already", [None, 0o644, 0o600])
def test_the_tokens_are_for_their_owner_only(tmp_path: Path, already: int | None) -> None:
    """The file is 0600, also when one was there that everybody could read; its folder is made."""
    path = tmp_path / "new" / "tokens.json"
    if already is not None:
        path.parent.mkdir()
        path.write_text("x" * 10_000)
        path.chmod(already)
    result = SeedResult(kiosk_tokens={"borgerservice": "secret"}, password="p")
    write_result(result, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert msgspec.json.decode(path.read_bytes(), type=SeedResult) == result


def test_the_command_seeds_and_tells(database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`seed` writes the tokens where it was told, and prints none of them."""
    path = tmp_path / "tokens.json"
    assert main(["seed", "--database-url", database_url, "--tokens", str(path)]) == 0
    tokens = msgspec.json.decode(path.read_bytes(), type=SeedResult).kiosk_tokens
    written = capsys.readouterr()
    assert written.out.startswith("Fjordby Kommune is in the database, with 5 centres.")
    assert not any(token in written.out + written.err for token in tokens.values())
    assert asyncio.run(everything(database_url))


def test_tokens_that_cannot_be_written(database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A path that is a folder is said to be the fault, not the database."""
    assert main(["seed", "--database-url", database_url, "--tokens", str(tmp_path)]) == 2
    assert f"the tokens cannot be written to {tmp_path}: Is a directory" in capsys.readouterr().err
