"""A register brings the people of a centre in step: line by line, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server import cli
from server.people.register import read_register
from shared.protocol.model import Role
from shared.protocol.people import AccountState, ImportPeople, ImportReply, Person

HERE = "/api/v1/sites/borgerservice"

TABLE = """Brugernavn;Navn;E-mail;Roller;Ydelser;Stedfortrædere
bo;Bo Vesterlyng;bo@fjordby.example;sagsbehandler, borgervært;pas;amina
ny;Ny Åkjær;;superbruger;;bo|amina
"""


async def send(server: Any, who: dict[str, str], content: bytes, **how: bool) -> ImportReply:
    """Import as that person."""
    body = msgspec.json.encode(ImportPeople(content=content, **how))
    headers = {**who, "content-type": "application/json"}
    answer = await server.http.post(f"{HERE}/people/import", content=body, headers=headers)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=ImportReply)


async def people(server: Any, who: dict[str, str]) -> dict[str, Person]:
    """Everybody, by user name."""
    answer: httpx.Response = await server.http.get(f"{HERE}/people", headers=who)
    return {person.about.username: person for person in msgspec.json.decode(answer.content, type=list[Person])}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
async def test_a_dry_run_and_then_the_real_one(server: Any, encoding: str) -> None:
    """The dry run says what will happen and changes nothing; the other does it; a third finds nothing to do."""
    who = await server.staff("kirsten")
    before = await people(server, who)
    content = TABLE.replace("\n", "\r\n").encode(encoding)
    dry = await send(server, who, content)
    assert [(line.line, line.step, line.username) for line in dry.lines] == [(2, "change", "bo"), (3, "add", "ny")]
    assert dry.lines[0].changes == ("mail", "services", "deputies")
    assert not dry.applied
    assert await people(server, who) == before
    done = await send(server, who, content, apply=True)
    assert (done.lines, done.applied) == (dry.lines, True)
    after = await people(server, who)
    assert after["ny"].about.display_name == "Ny Åkjær"
    assert after["ny"].about.roles == (Role.SUPERUSER,)
    assert set(after["ny"].about.deputies) == {before["bo"].id, before["amina"].id}
    assert after["bo"].about.services == ("borgerservice.pas",)
    assert {line.step for line in (await send(server, who, content, apply=True)).lines} == {"same"}


@pytest.mark.parametrize(
    ("table", "line", "said"),
    [
        ("navn;roller\nBo;vært\n", 1, "user name"),
        ("user name,name\nbo,Bo\nbo,Bo\n", 3, "line 2"),
        ("user name,name,roles\nbo,Bo,king\n", 2, "king"),
        ("user name,name,services\nbo,Bo,nothing\n", 2, "nothing"),
        ("user name,name,deputies\nbo,Bo,nobody-here\n", 2, "nobody-here"),
        ("user name,name\n,Bo\n", 2, "missing"),
        ("user name,name\nbo,Bo,more\n", 2, "more cells"),
        ("user name,name,roles\nbo,Bo,administrator\n", 2, "administrator"),
        ("user name,name,mail\nbo,Bo,not a mail\n", 2, "mail"),
        ("user name,name\nhas space,Bo\n", 2, "username"),
        ("", 0, "empty"),
        ("user name,name\n", 0, "Nobody"),
        ('user name,name\n"bo,Bo\n', 0, "table"),
        ("{", 1, "JSON"),
        ('{"Resources": [{"displayName": "Bo"}]}', 1, "userName"),
        ('{"Resources": 7}', 0, "list"),
    ],
)
async def test_a_fault_refuses_the_whole_file(server: Any, table: str, line: int, said: str) -> None:
    """The line and the reason are told, and nothing of the rest is done."""
    who = await server.staff("kirsten")
    before = await people(server, who)
    reply = await send(server, who, table.encode(), apply=True)
    assert [(fault.line, said in fault.words) for fault in reply.faults] == [(line, True)], reply
    assert (reply.lines, reply.applied) == ((), False)
    assert await people(server, who) == before


async def test_somebody_of_another_centre(server: Any, database_url: str) -> None:
    """A user name that is at another centre is refused, with where."""
    sql = await asyncpg.connect(database_url)
    name = await sql.fetchval("select username from staff where site_id = 'pension' limit 1")
    await sql.close()
    reply = await send(server, await server.staff("kirsten"), f"user name,name\n{name},X\n".encode(), apply=True)
    assert "pension" in reply.faults[0].words


async def test_who_is_missing_and_who_comes_back(server: Any) -> None:
    """Who does not stand there is deactivated only when that was asked for; SCIM says who is active."""
    who = await server.staff("kirsten")
    kept = b"user name,name\nkirsten,Kirsten Havmark\nbo,Bo Vesterlyng\n"
    assert {line.step for line in (await send(server, who, kept, apply=True)).lines} == {"same"}
    gone = await send(server, who, kept, apply=True, deactivate_missing=True)
    assert {line.username for line in gone.lines if line.step == "deactivate"} >= {"amina", "jonas"}
    assert (await people(server, who))["amina"].state is AccountState.DEACTIVATED
    users = {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        "Resources": [
            {
                "userName": "amina",
                "name": {"givenName": "Amina", "familyName": "Klitmose"},
                "active": True,
                "emails": [{"value": "x@y.example"}, {"value": "amina@fjordby.example", "primary": True}],
                "roles": [{"value": "host"}],
            },
            {"userName": "bo", "displayName": "Bo Vesterlyng", "active": False},
        ],
    }
    reply = await send(server, who, msgspec.json.encode(users), apply=True)
    assert [(line.username, line.step) for line in reply.lines] == [("amina", "reactivate"), ("bo", "deactivate")]
    after = await people(server, who)
    assert after["amina"].about.mail == "amina@fjordby.example"
    assert (after["amina"].state, after["bo"].state) == (AccountState.ACTIVE, AccountState.DEACTIVATED)


def test_at_the_command_line(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], runner: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first administrator gets a link; a register is tried and brought in; the last administrator stays."""
    monkeypatch.setattr("logging.basicConfig", lambda **_: None)
    file = tmp_path / "people.csv"
    file.write_bytes(TABLE.encode("cp1252"))

    def run(*arguments: str) -> tuple[int, str, str]:
        status = cli.main(["people", *arguments, "--database-url", database_url])
        return status, *capsys.readouterr()

    status, said, _ = run("add-administrator", "karla", "--name", "Karla Strand", "--site", "borgerservice")
    assert status == 0
    assert "/welcome#" in said
    status, said, _ = run("import", str(file), "--site", "borgerservice", "--dry-run")
    assert (status, "line 3: add ny (Ny Åkjær)" in said, "dry run" in said) == (0, True, True)
    status, said, _ = run("import", str(file), "--site", "borgerservice")
    assert (status, said.splitlines()[-1]) == (0, "Done.")
    status, _, wrong = run("import", str(file), "--site", "borgerservice", "--deactivate-missing")
    assert (status, "no administrator" in wrong) == (2, True)
    assert run("import", str(file), "--site", "nowhere")[0] == 2
    assert run("add-administrator", "bo", "--site", "borgerservice")[0] == 0


@pytest.mark.parametrize("make", [lambda: b"\xef\xbb\xbfuser name\tname\nbo\tBo\n", lambda: b"Navn,LOGIN\nBo,bo\n"])
def test_tables_as_they_come(make: Callable[[], bytes]) -> None:
    """Tabs, capitals, columns in any order, a mark at the beginning."""
    register = read_register(make())
    assert [(row.line, row.username, row.display_name) for row in register.rows] == [(2, "bo", "Bo")]
