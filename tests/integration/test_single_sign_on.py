"""Single sign-on between a browser, this server, an identity provider and a tray, all over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg
import httpx
import pytest

from server.identity.rules import challenge_of
from shared.protocol.signing_in import SignInWays, SingleSignOn
from shared.typed_settings import SettingsError
from tests.identity_provider import ByCodeFlow, SmallProvider, small_provider
from tests.integration.at_desks import read

VERIFIER = "v" * 43
STATE = "s" * 43
PORT = 50123


@pytest.fixture
def provider() -> Any:
    """An identity provider that signs Bo in."""
    with small_provider() as running:
        yield running


@pytest.fixture
def flow(provider: SmallProvider) -> ByCodeFlow:
    """How the server speaks to it."""
    return ByCodeFlow(provider.url)


@pytest.fixture
async def offering(start_server: Any, flow: ByCodeFlow) -> AsyncIterator[Any]:
    """A server with that provider and local accounts."""
    async with start_server(providers=[flow]) as server:
        flow.server_url = server.url
        yield server


async def browse(server: Any, browser: httpx.AsyncClient | None = None, **other: Any) -> httpx.Response:
    """Start as the tray asks, and go wherever the redirects lead, up to the tray's own port."""
    asked = {"port": PORT, "challenge": challenge_of(VERIFIER), "state": STATE, **other}
    own = browser or httpx.AsyncClient()
    answer = await own.get(f"{server.url}/sign-in/entra", params=asked)
    while answer.is_redirect and urlsplit(answer.headers["location"]).port != asked["port"]:
        answer = await own.get(answer.headers["location"])
    if browser is None:
        await own.aclose()
    return answer


def told(answer: httpx.Response) -> dict[str, str]:
    """What the browser brings to the tray."""
    return {key: values[0] for key, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}


async def exchange(server: Any, code: str, verifier: str = VERIFIER) -> httpx.Response:
    """The tray changes the code for a token."""
    body = {"code": code, "verifier": verifier}
    answer: httpx.Response = await server.http.post("/api/v1/sign-in-by-code", json=body)
    return answer


async def test_without_a_provider_there_is_the_local_account(server: Any) -> None:
    """Only what is set up is listed, and nothing else can be started."""
    assert read(await server.http.get("/api/v1/sign-in-ways"), SignInWays) == SignInWays(local=True)
    assert (await browse(server)).status_code == 404


async def test_somebody_signs_in(offering: Any, provider: SmallProvider, database_url: str) -> None:
    """Listed by name; through the browser to a code; that and the verifier give a token that opens the site, once."""
    ways = read(await offering.http.get("/api/v1/sign-in-ways"), SignInWays)
    assert ways == SignInWays(local=True, single_sign_on=(SingleSignOn("entra", "Fjordby ID"),))
    back = await browse(offering)
    assert back.headers["cache-control"] == "no-store"
    assert back.headers["location"].startswith(f"http://127.0.0.1:{PORT}/?")
    assert told(back)["state"] == STATE
    code = told(back)["code"]
    reply = (await exchange(offering, code)).raise_for_status().json()
    assert reply["staff"]["username"] == "bo"
    head = {"authorization": f"Bearer {reply['token']}"}
    (await offering.http.get("/api/v1/sites/borgerservice/snapshot", headers=head)).raise_for_status()
    assert (await exchange(offering, code)).status_code == 401
    (asked,) = provider.asked
    assert STATE not in asked.values()
    assert challenge_of(VERIFIER) not in asked.values()
    connection = await asyncpg.connect(database_url)
    assert await connection.fetchval("select count(*) from sign_in_step") == 0
    await connection.close()


async def test_a_stolen_code_is_worth_nothing(offering: Any) -> None:
    """Without the verifier there is no token, and the code is spent; so it is after a minute."""
    stolen = told(await browse(offering))["code"]
    assert (await exchange(offering, stolen, "w" * 43)).status_code == 401
    assert (await exchange(offering, stolen)).status_code == 401
    late = told(await browse(offering))["code"]
    offering.clock.move(minutes=1)
    assert (await exchange(offering, late)).status_code == 401


@pytest.mark.expect_log("single sign-on with entra: the token is for another sign-in")
@pytest.mark.expect_log("single sign-on with entra: it is switched off")
@pytest.mark.expect_log("single sign-on with entra: no token came: ConnectError")
async def test_what_can_go_wrong_is_told_to_the_tray(offering: Any, provider: SmallProvider, flow: ByCodeFlow) -> None:
    """Turned back, unknown here, an answer that is not to be trusted, no provider: a word each, and never a code."""
    provider.username = None
    assert told(await browse(offering)) == {"state": STATE, "error": "cancelled"}
    provider.username = "somebody else"
    assert told(await browse(offering)) == {"state": STATE, "error": "nobody"}
    provider.username, provider.nonce = "bo", "of another errand"
    assert told(await browse(offering)) == {"state": STATE, "error": "provider-away"}
    flow.url = ""
    assert told(await browse(offering)) == {"state": STATE, "error": "provider-away"}
    begun: dict[str, str | int] = {"port": PORT, "challenge": challenge_of(VERIFIER), "state": STATE}
    async with httpx.AsyncClient() as browser:
        flow.url = provider.url
        page = await browser.get(f"{offering.url}/sign-in/entra", params=begun)
        flow.url = "http://127.0.0.1:9"
        back = (await browser.get(page.headers["location"])).headers["location"]
        assert told(await browser.get(back)) == {"state": STATE, "error": "provider-away"}


async def test_another_browser_or_a_late_one_gets_nowhere(offering: Any) -> None:
    """An address from somebody else's sign-in, one that was used, and one of six minutes ago end with a plain word."""
    begun: dict[str, str | int] = {"port": PORT, "challenge": challenge_of(VERIFIER), "state": STATE}
    async with httpx.AsyncClient() as mine, httpx.AsyncClient() as theirs:

        async def answer() -> str:
            page = await mine.get(f"{offering.url}/sign-in/entra", params=begun)
            return str((await mine.get(page.headers["location"])).headers["location"])

        address = await answer()
        assert (await theirs.get(address)).status_code == 410
        assert (await mine.get(address)).status_code == 410
        address = await answer()
        offering.clock.move(minutes=6)
        late = await mine.get(address)
    assert late.status_code == 410
    assert "Gå tilbage til Skranke" in late.text


@pytest.mark.parametrize(
    "wrong", [{"port": 80}, {"port": "http://evil.example"}, {"state": "short"}, {"challenge": "plain"}]
)
async def test_what_the_tray_asks_has_to_be_sound(offering: Any, wrong: dict[str, Any]) -> None:
    """The way back is a port of this computer and nothing else; secrets are long."""
    assert (await browse(offering, **wrong)).status_code == 400


async def test_local_accounts_can_be_off(start_server: Any, flow: ByCodeFlow) -> None:
    """Then a password is not taken; and a server that would let nobody in does not start."""
    async with start_server(providers=[flow], local_accounts=False) as server:
        assert not read(await server.http.get("/api/v1/sign-in-ways"), SignInWays).local
        body = {"username": "bo", "password": server.seeded.password}
        answer = await server.http.post("/api/v1/sign-in", json=body)
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:skranke:problem:not-offered")
    with pytest.raises(SettingsError, match="nobody could sign in"):
        async with start_server(local_accounts=False):
            pass
