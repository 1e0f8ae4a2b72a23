"""The configuration out of one database and into another, by the command line and by the store."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from server.centre.demo import load_demo
from server.centre.holidays.calendar import local_date, with_holidays
from server.centre.store import CentreStore
from server.cli import main
from server.db.engine import make_pool
from server.db.migrate import migrate
from server.drafts.rules import normal
from server.ids import new_id
from server.transfer.places import FileFaultError
from server.transfer.store import Brought, export_text, import_text
from server.transfer.writing import as_text
from shared.protocol.content import Configuration
from shared.protocol.state import SiteState
from shared.protocol.tree import Edit
from tests.integration.superusers import NAME, superuser
from tests.unit.server.configurations import municipalities

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Empty:
    """A database with tables and nothing in them, that can be emptied again."""

    def __init__(self, runner: asyncio.Runner, url: str) -> None:
        self._runner, self.url = runner, url

    def bring(self, text: str) -> list[Brought]:
        """Import."""
        return self._runner.run(import_text(self.url, text, now=NOW, new_id=new_id))

    def text(self) -> str:
        """Export."""
        return self._runner.run(export_text(self.url))

    def states(self, ids: list[str]) -> list[SiteState]:
        """What clients are shown of the centres."""

        async def read() -> list[SiteState]:
            pool = make_pool(self.url, size=1, command_seconds=10)
            await pool
            found = [await CentreStore(pool).snapshot(key) for key in ids]
            await pool.close()
            return [msgspec.json.decode(each or b"", type=SiteState) for each in found]

        return self._runner.run(read())

    def clear(self) -> None:
        """Forget everything."""

        async def run() -> None:
            connection = await asyncpg.connect(self.url)
            await connection.execute("truncate site, event cascade")
            await connection.close()

        self._runner.run(run())


@pytest.fixture
def empty(runner: asyncio.Runner, postgres: Any) -> Iterator[Empty]:
    """A database that has been migrated."""
    name = f"empty_{new_id().hex}"

    async def make() -> None:
        await postgres.create_database(name)
        await migrate(postgres.url(name))

    async def drop() -> None:
        connection = await asyncpg.connect(postgres.url("postgres"))
        await connection.execute(f'drop database "{name}" with (force)')
        await connection.close()

    runner.run(make())
    yield Empty(runner, postgres.url(name))
    runner.run(drop())


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(municipalities)
def test_out_and_in_and_out_is_identical(empty: Empty, centres: tuple[Configuration, ...]) -> None:
    """Whatever a configuration says, its export makes the same of an empty server, and that exports the same."""
    empty.clear()
    brought = empty.bring(as_text(centres))
    assert brought == [Brought(each.site.id, 1, is_new=True) for each in centres]
    first = empty.text()
    shown = empty.states([each.site.id for each in centres])
    assert [state.configuration.services for state in shown] == [normal(each).services for each in centres]
    empty.clear()
    empty.bring(first)
    assert empty.text() == first
    again = empty.states([each.site.id for each in centres])
    assert [state.configuration for state in again] == [state.configuration for state in shown]
    assert all(each.revision is None for each in empty.bring(first))


def test_the_demo_out_and_into_another_server(empty: Empty, runner: asyncio.Runner, database_url: str) -> None:
    """Five centres come over whole; what they say to clients is what the demo says."""
    text = runner.run(export_text(database_url))
    assert [each.is_new for each in empty.bring(text)] == [True] * 5
    assert empty.text() == text
    demo = {
        each.site.id: normal(with_holidays(each, local_date(each, NOW)))
        for each in (centre.configuration for centre in load_demo().centres)
    }
    for state in empty.states(sorted(demo)):
        assert (state.configuration, state.revision) == (demo[state.configuration.site.id], 1)


async def test_into_a_filled_one_it_is_a_revision(server: Any, database_url: str) -> None:
    """Only centres that differ are published, with the note; people named there and a draft under way stay."""
    desk = await superuser(server, database_url, "bo")
    connection = await asyncpg.connect(database_url)
    person = await connection.fetchval("select id from staff where username = 'bo'")
    await connection.execute(
        "update site set assistance = jsonb_set(assistance, '{staff_ids}', to_jsonb(array[$1::uuid]))"
        " where id = 'borgerservice'",
        person,
    )
    await connection.close()
    icon = ("services", "borgerservice.pas", "icon")
    draft = await desk.change(icon, "car")
    text = (await export_text(database_url)).replace("      da: Pas\n", "      da: Rejsepas\n", 1)
    brought = await import_text(database_url, text, now=NOW, new_id=new_id, note="Fra filen")
    assert [(each.site_id, each.revision) for each in brought if each.revision] == [("borgerservice", 2)]
    state = await desk.snapshot()
    assert state.revision == 2
    assert state.configuration.site.assistance.staff_ids == (person,)
    after = await desk.draft()
    assert [change.edit.path for change in after.changes] == [icon]
    assert after.version > draft.draft.version
    assert (await desk.revisions())[0].note == "Fra filen"
    late = await desk.edit(Edit(path=NAME, before="Pas", after="Pas og id"))
    assert (late.disagreements[0].clash.theirs, late.disagreements[0].staff_id) == ("Rejsepas", None)
    assert late.disagreements[0].at == NOW


async def test_one_fault_and_nothing_is_changed(database_url: str) -> None:
    """Also the centres before it in the file stay as they are; another server's ids are known."""
    text = await export_text(database_url)
    spoilt = text.replace("      da: Pas\n", "      da: Rejsepas\n", 1).replace("id: pension.folkepension", "id: x", 1)
    with pytest.raises(FileFaultError):
        await import_text(database_url, spoilt, now=NOW, new_id=new_id)
    assert await export_text(database_url) == text
    demo = load_demo().centres[3].configuration
    thief = as_text([msgspec.structs.replace(demo, site=msgspec.structs.replace(demo.site, id="other"))])
    with pytest.raises(FileFaultError, match="has an id that another centre uses"):
        await import_text(database_url, thief, now=NOW, new_id=new_id)


def test_at_the_command_line(database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Export, check, import and the schema, and what is said when a file or a centre cannot be used."""
    file, at = tmp_path / "fjordby.yaml", ["--database-url", database_url]
    assert main(["config", "export", str(file), *at]) == 0
    assert main(["config", "check", str(file), "--site", "pension"]) == 0
    assert "fjordby.yaml can be imported: pension." in capsys.readouterr().out
    text = file.read_text("utf-8")
    file.write_text(text.replace("      da: Pas\n", "      da: Rejsepas\n", 1), "utf-8")
    assert main(["config", "import", str(file), "--note", "Nyt navn", *at]) == 0
    told = capsys.readouterr().out
    assert "borgerservice has changed, as revision 2." in told
    assert "pension is as the file says already." in told
    assert main(["config", "export", "--site", "borgerservice", *at]) == 0
    assert "      da: Rejsepas\n" in capsys.readouterr().out
    file.write_text(text.replace("floor: 0", "floor: up", 1), "utf-8")
    for command in (["check", str(file)], ["import", str(file), *at]):
        assert main(["config", *command]) == 2
        error = capsys.readouterr().err
        assert "fjordby.yaml: line " in error
        assert "column 5: expected `int`, got `str`." in error
        assert error.endswith("Nothing was changed.\n")
    file.write_bytes(b"skranke: 1\ncentres: \xff\n")
    assert main(["config", "check", str(file)]) == 2
    assert "line 2: this is not UTF-8" in capsys.readouterr().err
    assert main(["config", "export", "--site", "gone", *at]) == 2
    assert "There is no centre gone here. There are: borgerservice, " in capsys.readouterr().err
    assert main(["config", "check", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml" in capsys.readouterr().err
    assert main(["config", "schema", str(tmp_path / "schema.json")]) == 0
    assert msgspec.json.decode((tmp_path / "schema.json").read_bytes())["$ref"] == "#/$defs/ConfigurationFile"
