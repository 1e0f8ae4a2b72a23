from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server.app import build
from server.cli import main
from server.config import PREFIX, ServerSettings, load_settings
from shared.protocol.errors import ProblemType
from shared.typed_settings import SettingsError

METHODS = {"get", "post", "put", "patch", "delete"}
SIGNING_IN = {"/api/v1/sign-in", "/api/v1/sign-in/renew", "/api/v1/sign-in-by-code"}
INVITED = {"/api/v1/invitations/look", "/api/v1/invitations/accept"}
PAIRING = {"/api/v1/pairings"}
TOKEN = "/oauth2/token"
FOR_EVERYBODY = {
    "/api/v1/public/sites/{site_id}", "/api/v1/public/sites/{site_id}/services/{service_id}/enquiries",
}  # fmt: skip
BOOKING = {
    "/api/v1/sites/{site_id}/times", "/api/v1/soonest", "/api/v1/sites/{site_id}/people-to-meet", "/api/v1/holds",
    "/api/v1/holds/{token}/confirm", "/api/v1/holds/{token}/give-back", "/api/v1/own-bookings/{token}",
    "/api/v1/own-bookings/{token}/move", "/api/v1/own-bookings/{token}/cancel", "/api/v1/own-bookings/{token}/forget",
}  # fmt: skip
RECEIPTS = "/api/v1/message-receipts/gatewayapi"
PUBLIC = {
    *SIGNING_IN,
    *INVITED,
    *PAIRING,
    *BOOKING,
    *FOR_EVERYBODY,
    "/api/v1/sign-in-ways",
    "/healthz",
    "/readyz",
    RECEIPTS,
    TOKEN,
}
WITH_A_SECRET = {"/api/v1/pairings/{pairing_id}"}
"""Who does not know the secret is told that there is nothing."""
UNCONDITIONAL = {"/healthz", "/api/v1/sign-in-ways"}
"""These need no database and read nothing of the request."""
PAGES = (
    "/display", "/t/", "/c/", "/cal/", "/stop-mail/", "/static", "/schema", "/sign-in", "/welcome", "/book", "/b/",
    "/a/", "/e/",
)  # fmt: skip


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """None of our own variables, and the logging as it was."""
    for name in ("DATABASE_URL", "DATA_DIR", "HOST", "PORT", "LOG_LEVEL"):
        monkeypatch.delenv(f"{PREFIX}{name}", raising=False)
    root = logging.getLogger()
    before = root.level
    yield
    root.setLevel(before)


def write(folder: Path, text: str | bytes) -> Path:
    """A settings file."""
    path = folder / "server.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_file_and_environment(tmp_path: Path) -> None:
    """The file says some, the environment overrides some, the rest is as it was meant."""
    file = write(tmp_path, 'host = "0.0.0.0"\nport = 9000\npool_size = 4\nannounce = false\nheartbeat_seconds = 2.5\n')
    found = load_settings(
        {"SKRANKE_SERVER_PORT": "9001", "SKRANKE_SERVER_DATA_DIR": "/srv/skranke", "PATH": "/bin"},
        config_file=file,
        overrides={"port": None, "pool_size": 5},
    )
    assert found == ServerSettings(
        host="0.0.0.0", port=9001, pool_size=5, announce=False, heartbeat_seconds=2.5, data_dir="/srv/skranke"
    )


def test_without_anything_there_are_defaults() -> None:
    """Nobody has to set anything to begin."""
    assert load_settings({}) == ServerSettings()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A named file must be there."""
    with pytest.raises(SettingsError, match=r"nowhere\.toml cannot be read: No such file or directory"):
        load_settings({}, config_file=tmp_path / "nowhere.toml")


@pytest.mark.parametrize("text", ["port = ", "port = 1\nport = 2", b"host = '\xff'", "[["])
def test_a_file_that_is_not_toml(tmp_path: Path, text: str | bytes) -> None:
    """A broken file is named, whatever is broken."""
    with pytest.raises(SettingsError, match=r"server\.toml is not TOML"):
        load_settings({}, config_file=write(tmp_path, text))


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    """One message for file, environment and command line."""
    file = write(tmp_path, 'database_url = "mysql://root:geheim@x"\npool_size = 0\nport_number = 1\n')
    with pytest.raises(SettingsError) as caught:
        load_settings(
            {"SKRANKE_SERVER_LOG_LEVEL": "loud", "SKRANKE_SERVER_HEARTBEAT_SECONDS": "0", "SKRANKE_SERVER_HOTS": "x"},
            config_file=file,
            overrides={"port": 70_000},
        )
    named = {fault.split()[0].strip("`") for fault in caught.value.faults}
    assert named == {
        "database_url", "pool_size", "port_number", "log_level", "heartbeat_seconds", "SKRANKE_SERVER_HOTS", "port",
    }  # fmt: skip
    assert "geheim" not in str(caught.value)


def test_wrong_settings_end_the_command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """`run` with wrong settings says what is wrong and ends with status 2, before it touches anything."""
    monkeypatch.setenv("SKRANKE_SERVER_POOL_SIZE", "many")
    assert main(["run", "--port", "70000"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "port (from the command line): Expected `int` <= 65535" in said.err
    assert "pool_size (from SKRANKE_SERVER_POOL_SIZE): Expected `int`" in said.err


def test_a_wrong_settings_file_ends_the_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`--config` stands before the command, and a broken file is said."""
    assert main(["--config", str(write(tmp_path, "port = ")), "migrate"]) == 2
    assert "is not TOML" in capsys.readouterr().err


def free_port() -> int:
    """A port where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.parametrize("command", [["run"], ["migrate"], ["seed", "--tokens", "tokens.json"]])
@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://skranke:geheim@127.0.0.1:{port}/skranke", "The database cannot be reached: "),
        ("postgresql://skranke:ge/heim@127.0.0.1:1/skranke", "The database's address cannot be read: "),
        ("postgresql://skranke:geheim@127.0.0.1:no/skranke", "The database's address cannot be read: "),
        ("postgresql://skranke:geheim@127.0.0.1/skranke?sslmode=no", "The database cannot be reached: `sslmode`"),
    ],
)
def test_a_database_that_cannot_be_reached(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    command: list[str], address: str, said: str,
) -> None:  # fmt: skip
    """Every command that needs the database says in one sentence that it is not there, and nothing of the password."""
    monkeypatch.chdir(tmp_path)
    assert main([*command, "--database-url", address.format(port=free_port())]) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.startswith(said)
    assert written.err.count("\n") == 1
    assert "heim" not in written.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("skranke:", "nobody-known:"), "password authentication failed"),
        (("/postgres", "/not-there"), 'database "not-there" does not exist'),
    ],
)
def test_a_database_that_does_not_let_us_in(
    capsys: pytest.CaptureFixture[str], postgres: Any, change: tuple[str, str], said: str
) -> None:
    """A wrong name and a database that does not exist are said as the database says them."""
    assert main(["migrate", "--database-url", postgres.url("postgres").replace(*change)]) == 2
    written = capsys.readouterr().err
    assert written.startswith("The database cannot be reached: ")
    assert said in written
    assert written.count("\n") == 1


@pytest.fixture
def described(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What `openapi` prints, where no database can be reached."""
    monkeypatch.setenv("SKRANKE_SERVER_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/nowhere")
    assert main(["openapi"]) == 0
    written = capsys.readouterr()
    assert written.err == ""
    return dict(json.loads(written.out))


async def test_the_description_names_every_route(described: dict[str, Any]) -> None:
    """Whatever the server answers stands in the description, but for pages and files."""
    routes = {
        (route.path_format, method.lower())
        for route in build(ServerSettings(), "postgresql://unused").routes
        for method in getattr(route, "methods", [])
        if method.lower() in METHODS and not route.path_format.startswith(PAGES)
    }
    told = {(path, method) for path, item in described["paths"].items() for method in item if method in METHODS}
    assert told == routes
    assert len(told) >= 7


def test_every_operation_tells_its_problems(described: dict[str, Any]) -> None:
    """Every operation but the sign of life has its problem answers, all of one shape and of the right kind."""
    for path, item in described["paths"].items():
        for method in METHODS & set(item):
            answers = item[method]["responses"]
            problems = {status: answer for status, answer in answers.items() if int(status) >= 400}
            if path == TOKEN:  # its faults are OAuth2's own
                problems = {"503": problems["503"]}
            for answer in problems.values():
                assert set(answer["content"]) == {"application/problem+json"}
                told = answer["content"]["application/problem+json"]
                assert told["schema"] == {"$ref": "#/components/schemas/Problem"}
                assert told["examples"]
            if path in UNCONDITIONAL:
                continue
            assert "503" in problems
            if path.startswith("/api/"):
                assert "400" in problems
                assert "401" in problems or path in (PUBLIC - SIGNING_IN) | WITH_A_SECRET
            if "{site_id}" in path and path not in PUBLIC:
                assert {"403", "404"} <= set(problems)


def test_every_problem_of_the_api_stands_in_the_description(described: dict[str, Any]) -> None:
    """A client's author meets every kind of problem that is not every server's."""
    text = json.dumps(described["paths"])
    everywhere = {ProblemType.INTERNAL, ProblemType.METHOD_NOT_ALLOWED}
    assert {kind for kind in ProblemType if f"`{kind}`" not in text} == everywhere


def test_only_what_is_public_needs_no_token(described: dict[str, Any]) -> None:
    """The description asks for a bearer token everywhere but at sign-in and health."""
    assert described["security"] == [{"bearer": []}]
    public = {path for path, item in described["paths"].items() for op in item.values() if op.get("security") == [{}]}
    assert public == PUBLIC


def test_the_stream_is_described_as_one(described: dict[str, Any]) -> None:
    """The events are no JSON answer."""
    answer = described["paths"]["/api/v1/sites/{site_id}/events"]["get"]["responses"]["200"]
    assert set(answer.get("content", {"text/event-stream": {}})) == {"text/event-stream"}
