"""A gateway on a local port that behaves like GatewayAPI, and as badly as the test says."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import urllib.request
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "gateway-token"
SECRET = "gateway-secret"


class Gateway:
    """Takes SMS; `behaves` is asked for each what to do: "take", "500", "lose" (take, then hang up), "reject".

    With `drops_doubles` a second SMS with the same `userref` is answered as the first was, and does not go.
    `arrived` counts what telephones got, by `userref`.
    """

    def __init__(self, *, drops_doubles: bool = True) -> None:
        self.drops_doubles = drops_doubles
        self.behaves: Callable[[dict[str, Any]], str] = lambda _sms: "take"
        self.arrived: Counter[str] = Counter()
        self.taken: dict[str, int] = {}
        self.sms: list[dict[str, Any]] = []
        self.asked = 0
        self.inside = threading.Event()
        """Set when an SMS has been taken."""
        self.let_go = threading.Event()
        """An SMS that is held ("hold") is answered when this is set."""
        self._lock = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self) -> None:
        """Answer from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Be gone."""
        self.let_go.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def take(self, sms: dict[str, Any]) -> int:
        """The SMS goes, unless it is one that has gone."""
        with self._lock:
            userref = sms["userref"]
            if not (self.drops_doubles and userref in self.taken):
                self.arrived[userref] += 1
                self.taken[userref] = 1000 + len(self.taken)
                self.sms.append(sms)
                self._lock.notify_all()
            self.inside.set()
            return self.taken[userref]

    def came(self, number: int, seconds: float = 20) -> dict[str, Any]:
        """That SMS, the first is 1; waits until it has come, `TimeoutError` when it has not."""
        with self._lock:
            if not self._lock.wait_for(lambda: len(self.sms) >= number, seconds):
                raise TimeoutError(f"{len(self.sms)} have come, and not {number}")
            return self.sms[number - 1]

    def tell(self, sms: dict[str, Any], status: str = "DELIVERED") -> int:
        """Post a signed receipt to where the SMS says; the status of the answer."""
        about = {
            "id": self.taken[sms["userref"]], "msisdn": sms["recipients"][0]["msisdn"], "time": 1, "status": status,
            "userref": sms["userref"],
        }  # fmt: skip
        headers = {"x-gwapi-signature": signed(about), "content-type": "application/json"}
        request = urllib.request.Request(sms["callback_url"], json.dumps(about).encode(), headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        gateway = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                gateway.asked += 1
                sms = json.loads(self.rfile.read(int(self.headers["content-length"])))
                assert self.path == "/rest/mtsms"
                if self.headers["authorization"] != f"Token {TOKEN}":
                    self._answer(401, {"code": "0x0213", "message": "Unauthorized"})
                    return
                match gateway.behaves(sms):
                    case "500":
                        self._answer(500, {})
                    case "reject":
                        self._answer(422, {"code": "0x0308", "message": "Invalid MSISDN"})
                    case "lose":
                        gateway.take(sms)
                        self.close_connection = True
                    case "hold":
                        gateway.take(sms)
                        gateway.let_go.wait(30)
                        self.close_connection = True
                    case _:
                        self._answer(200, {"ids": [gateway.take(sms)], "usage": {"countries": {}, "currency": "DKK"}})

            def _answer(self, status: int, body: object) -> None:
                said = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("content-length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
                """Says nothing."""

        return Handler


def signed(payload: dict[str, Any], secret: str = SECRET, alg: str = "HS256") -> str:
    """What stands in `X-Gwapi-Signature`: a JWT."""

    def part(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).decode().rstrip("=")

    head = f"{part(json.dumps({'typ': 'JWT', 'alg': alg}).encode())}.{part(json.dumps(payload).encode())}"
    return f"{head}.{part(hmac.new(secret.encode(), head.encode(), hashlib.sha256).digest())}"
