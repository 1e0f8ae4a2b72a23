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

from server.centre.demo import load_demo
from server.cli import main
from server.ids import new_id
from server.seed import KIOSK_TOKEN_VALID, SeedResult, seed, write_result

GROWING = {"device", "access_token"}
"""What each seeding adds to: every stand gets a fresh token."""

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
        assert set(rows) <= set(after[name])
        assert name in GROWING or rows == after[name]
    sites = len(load_demo().centres)
    assert {name: len(after[name]) - len(before[name]) for name in GROWING} == dict.fromkeys(GROWING, sites)
    assert set(result.kiosk_tokens.values()).isdisjoint(server.seeded.kiosk_tokens.values())
    for token in (result.kiosk_tokens["borgerservice"], server.seeded.kiosk_tokens["borgerservice"]):
        headers = {"authorization": f"Bearer {token}"}
        assert (await server.http.get("/api/v1/sites/borgerservice/snapshot", headers=headers)).status_code == 200


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
