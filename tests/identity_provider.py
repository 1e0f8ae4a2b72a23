"""A small identity provider on a port of its own, and how a server speaks to it: the boundary we do not own."""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

from server.identity.provider import Declined, Errand, Identified, ProviderAway
from server.identity.rules import challenge_of

CLIENT = "skranke"


class SmallProvider:
    """Signs `username` in without asking, or turns back when it is None; checks PKCE, codes are good once."""

    def __init__(self) -> None:
        self.username: str | None = "bo"
        self.nonce = ""
        """Given out instead of the one that was asked with."""
        self.asked: list[dict[str, str]] = []
        self.url = ""
        self._codes: dict[str, dict[str, str]] = {}

    def authorize(self, asked: dict[str, str]) -> str:
        """Where the browser goes from the page at which one signs in."""
        self.asked.append(asked)
        if self.username is None:
            said = {"error": "access_denied", "state": asked["state"]}
        else:
            code = secrets.token_urlsafe()
            self._codes[code] = {**asked, "username": self.username}
            said = {"code": code, "state": asked["state"]}
        return f"{asked['redirect_uri']}?{urlencode(said)}"

    def token(self, sent: dict[str, str]) -> dict[str, str] | None:
        """The claims for a code, to whoever has the verifier; a real provider signs them."""
        asked = self._codes.pop(sent["code"], None)
        if asked is None or challenge_of(sent["code_verifier"]) != asked["code_challenge"]:
            return None
        return {"aud": CLIENT, "nonce": self.nonce or asked["nonce"], "preferred_username": asked["username"]}


@contextmanager
def small_provider() -> Iterator[SmallProvider]:
    """The provider, for as long as the block."""
    provider = SmallProvider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(302)
            self.send_header("location", provider.authorize(_flat(urlsplit(self.path).query)))
            self.end_headers()

        def do_POST(self) -> None:
            claims = provider.token(_flat(self.rfile.read(int(self.headers["content-length"])).decode()))
            self.send_response(400 if claims is None else 200)
            self.end_headers()
            self.wfile.write(json.dumps(claims).encode())

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name it has there
            """Be quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    provider.url = f"http://127.0.0.1:{server.server_address[1]}"
    yield provider
    server.shutdown()
    thread.join()
    server.server_close()


def _flat(query: str) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(query).items()}


class ByCodeFlow:
    """The code flow with PKCE to a `SmallProvider`; `server_url` is known once the server listens."""

    id, name = "entra", "Fjordby ID"

    def __init__(self, url: str) -> None:
        self.url = url
        self.server_url = ""

    @property
    def _redirect_uri(self) -> str:
        return f"{self.server_url}/sign-in/{self.id}/back"

    async def start(self, errand: Errand) -> str | ProviderAway:
        """The page at which one signs in."""
        if not self.url:
            return ProviderAway("it is switched off")
        asked = {
            "response_type": "code", "client_id": CLIENT, "redirect_uri": self._redirect_uri, "scope": "openid",
            "state": errand.state, "nonce": errand.nonce, "code_challenge": challenge_of(errand.verifier),
            "code_challenge_method": "S256",
        }  # fmt: skip
        return f"{self.url}/authorize?{urlencode(asked)}"

    async def complete(self, errand: Errand, answer: Mapping[str, str]) -> Identified | Declined | ProviderAway:
        """Change the provider's code for claims, and believe them if they are for this errand."""
        if "code" not in answer:
            return Declined()
        sent = {"code": answer["code"], "code_verifier": errand.verifier, "redirect_uri": self._redirect_uri}
        try:
            async with httpx.AsyncClient(timeout=10) as http:
                claims = (await http.post(f"{self.url}/token", data=sent)).raise_for_status().json()
        except httpx.HTTPError as error:
            return ProviderAway(f"no token came: {type(error).__name__}")
        if claims["nonce"] != errand.nonce:
            return ProviderAway("the token is for another sign-in")
        return Identified(claims["preferred_username"])
