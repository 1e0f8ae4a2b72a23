"""From an empty database to a citizen's number: server, tray with its assistant, and a stand, all real."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest
from msgspec import structs

from demo.programs import Program, start_server
from server.db.embedded import EmbeddedPostgres
from server.ids import new_id
from server.seed import SeedResult
from shared.client.automation import AutomationClient
from shared.protocol.drafts import Draft, EditDraft, EditDraftReply, PublishDraft, PublishReply
from shared.protocol.hours import CentreHours
from shared.protocol.model import OpeningPeriod
from shared.protocol.tree import differences, tree_of
from tests.e2e.conftest import OFFSCREEN
from tests.e2e.test_stand_is_paired import anew, at_home

PASSWORD = "fire ord uden sammenhæng"
SITE = "/api/v1/sites/borgerservice-kilde"
"""The first centre's short name, as it was said at the command line."""

_ALWAYS = tuple(OpeningPeriod(weekday=day, opens=time.min, closes=time.min) for day in range(7))

Until = Callable[..., Any]


@pytest.fixture
def empty(postgres: EmbeddedPostgres) -> Iterator[str]:
    """A database with nothing in it, not even a table."""
    name = f"empty_{new_id().hex}"
    asyncio.run(postgres.create_database(name))
    yield postgres.url(name)

    async def drop() -> None:
        connection = await asyncpg.connect(postgres.url("postgres"))
        await connection.execute(f'drop database "{name}" with (force)')
        await connection.close()

    asyncio.run(drop())


@pytest.mark.long
def test_ten_minutes_with_an_empty_server(programs: Any, empty: str, until: Until, open_folder: Path) -> None:
    """The first administrator, the assistant's questions, a stand by its code, and the first number."""
    with start_server(empty, log=open_folder / "server.log") as server:
        url = server.wait_for("listening ")
        assert "Nobody works here yet." in (open_folder / "server.log").read_text(encoding="utf-8")
        _first_administrator(empty, url)
        _, tray = programs.tray(url, SeedResult(kiosk_tokens={}, password=PASSWORD), username="karla")
        _answer_the_assistant(tray, until)
        name = f"skranke-e2e-{new_id().hex[-8:]}"
        with _new_stand(url, name, open_folder):
            stand = AutomationClient(name)
            code = until(stand, lambda shown: shown.get("step") == "code")["code"]
            _pair(tray, until, code)
            anew(stand, lambda shown: shown.get("connection") == "live")
            _always_open(url)
            (tile, *_) = [each["id"] for each in anew(stand, at_home)["tiles"] if each["kind"] == "service"]
            stand.call("tap", objectName=f"tile-{tile}")
            while until(stand, lambda shown: shown["page"] != "home")["page"] == "question":
                stand.call("tap", objectName="no")
            stand.call("tap", objectName="have-all")
            assert until(stand, lambda shown: shown["page"] == "number")["label"]
            stand.close()


def _first_administrator(database_url: str, url: str) -> None:
    """As whoever runs the server does it; the link is for Karla, who chooses her password there."""
    command = [
        sys.executable, "-m", "server.cli", "people", "add-administrator", "karla", "--name", "Karla Strand",
        "--site", "borgerservice-kilde", "--database-url", database_url,
    ]  # fmt: skip
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ)).stdout
    code = said.rpartition("#")[2].strip()
    chosen = {"code": code, "username": "karla", "password": PASSWORD}
    httpx.post(f"{url}/api/v1/invitations/accept", json=chosen).raise_for_status()


def _answer_the_assistant(tray: AutomationClient, until: Until) -> None:
    """It comes by itself; closed in the middle it goes on where it was."""
    _open_settings(tray, until)
    tray.call("fill", objectName="setup-municipality", text="Prøveby Kommune")
    tray.call("fill", objectName="setup-name", text="Borgerservice Kilde")
    _next(tray)
    tray.call("close", window="settings")
    _open_settings(tray, until)
    assert tray.wait_until("enabled", bool, 40, objectName="setup-back")
    tray.press("setup-kind=pension")
    _next(tray)
    tray.call("fill", objectName="setup-address", text="Torvet 1")
    for _ in range(3):
        _next(tray)
    assert tray.call("read", objectName="setup-said-0") == "Prøveby Kommune"
    _next(tray)
    until(tray, lambda seen: seen["settings"]["revision"] == 2)
    tray.wait_until("read", bool, 40, objectName="setup-stand")


def _next(tray: AutomationClient) -> None:
    tray.wait_until("enabled", bool, 40, objectName="setup-next")
    tray.press("setup-next")


def _open_settings(tray: AutomationClient, until: Until) -> None:
    until(tray, lambda seen: seen["connection"] == "live")
    tray.press("show-settings")
    until(tray, lambda seen: seen["settings"] is not None and seen["settings"]["page"] == "new-centre")


def _new_stand(url: str, name: str, folder: Path) -> Program:
    """A stand that knows its server and nothing else."""
    file = folder / "kiosk.toml"
    file.write_text(f"server_url = '{url}'\n", encoding="utf-8")
    environment = {**OFFSCREEN, "SKRANKE_KIOSK_STATE_DIR": str(folder / "stand")}
    arguments = ["run", "--settings", str(file), "--windowed", "1080x1920", "--automation", name]
    return Program("stand", "kiosk_app", arguments, log=folder / "stand.log", environment=environment)


def _pair(tray: AutomationClient, until: Until, code: str) -> None:
    """As the assistant leads there."""
    tray.press("setup-devices")
    until(tray, lambda seen: seen["settings"]["page"] == "devices")
    tray.wait_until("enabled", bool, 40, objectName="device-add")
    tray.press("device-add")
    tray.wait_until("enabled", bool, 40, objectName="device-code")
    tray.call("fill", objectName="device-code", text=code)
    tray.call("fill", objectName="device-add-name", text="Indgangen")
    tray.wait_until("enabled", bool, 40, objectName="device-connect")
    tray.press("device-connect")


def _always_open(url: str) -> None:
    """Whatever the hour this test runs at: as a superuser would, by the draft."""
    with httpx.Client(base_url=url) as http:
        answer = http.post("/api/v1/sign-in", json={"username": "karla", "password": PASSWORD}).raise_for_status()
        http.headers["authorization"] = f"Bearer {answer.json()['token']}"
        draft = msgspec.json.decode(http.get(f"{SITE}/draft").raise_for_status().content, type=Draft)
        services = tuple(
            structs.replace(service, opening=None, last_ticket=None) for service in draft.configuration.services
        )
        open_now = structs.replace(draft.configuration, services=services, hours=CentreHours(opening=_ALWAYS))
        edits = tuple(differences(tree_of(draft.configuration), tree_of(open_now)))
        reply = _post(http, "draft/edits", EditDraft(command_id=new_id(), edits=edits), EditDraftReply)
        _post(http, "draft/publish", PublishDraft(command_id=new_id(), version=reply.draft.version), PublishReply)


def _post(http: httpx.Client, path: str, command: msgspec.Struct, kind: type[Any]) -> Any:
    answer = http.post(
        f"{SITE}/{path}", content=msgspec.json.encode(command), headers={"content-type": "application/json"}
    )
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=kind)
