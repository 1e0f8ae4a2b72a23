"""SMS by GatewayAPI: its REST address, called by the standard library in a thread, and what its answers mean."""

from __future__ import annotations

import asyncio
import http.client
import socket
import ssl
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from server.messaging.sink import Never, Outgoing, Sent, SinkAnswer, TryAgain, Unclear
from shared.protocol.messages.segments import is_basic

PATH = "/rest/mtsms"

_CONNECT_SECONDS = 4.0
_ANSWER_SECONDS = 5.0
"""Together less than `outbox.SEND_SECONDS`."""

_LONGEST_ANSWER = 64 * 1024
_BUSY = (401, 403, 408, 425, 429)
"""Nothing is wrong with the message: somebody has to mend the token, or it goes later."""
_UNKNOWN = (502, 504)
"""Said by what stands before the gateway, which may have got the message."""


class _Taken(Struct, frozen=True):
    """GatewayAPI's answer to what it has taken."""

    ids: tuple[int, ...] = ()


class GatewayApi:
    """Sends with our id as `userref`, by which receipts find their message.

    `drops_doubles` says whether GatewayAPI has been set up to send of two with the same `userref` one; its own
    documentation does not promise it. `callback` is where receipts are to go, "" for where the account says.
    """

    def __init__(self, url: str, token: str, sender: str, *, callback: str = "", drops_doubles: bool = False) -> None:
        self._address = urlsplit(url)
        self._token = token
        self._sender = sender
        self._callback = callback
        self._drops_doubles = drops_doubles

    @property
    def drops_doubles(self) -> bool:
        """As it was set up."""
        return self._drops_doubles

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Hand it over."""
        return await asyncio.to_thread(self._send, self._body(message))

    def _body(self, message: Outgoing) -> bytes:
        told = {"callback_url": self._callback} if self._callback else {}
        return msgspec.json.encode(
            {
                "sender": self._sender,
                "message": message.body,
                "encoding": "UTF8" if is_basic(message.body) else "UCS2",
                "userref": str(message.id),
                "recipients": [{"msisdn": int(message.phone.lstrip("+"))}],
                **told,
            }
        )

    def _send(self, body: bytes) -> SinkAnswer:
        connection = self._connection()
        try:
            try:
                connection.connect()
            except OSError as error:
                return TryAgain(f"GatewayAPI cannot be reached: {type(error).__name__}")
            sock: socket.socket | None = connection.sock
            assert sock is not None
            sock.settimeout(_ANSWER_SECONDS)
            headers = {"authorization": f"Token {self._token}", "content-type": "application/json"}
            try:
                connection.request("POST", PATH, body, headers)
                response = connection.getresponse()
                said = response.read(_LONGEST_ANSWER)
            except (OSError, http.client.HTTPException) as error:
                return Unclear(f"GatewayAPI did not answer: {type(error).__name__}")
            return answer(response.status, said)
        finally:
            connection.close()

    def _connection(self) -> http.client.HTTPConnection:
        host, port = self._address.hostname or "", self._address.port
        if self._address.scheme == "http":
            return http.client.HTTPConnection(host, port, timeout=_CONNECT_SECONDS)
        return http.client.HTTPSConnection(host, port, timeout=_CONNECT_SECONDS, context=ssl.create_default_context())


def answer(status: int, said: bytes) -> SinkAnswer:
    """What GatewayAPI's answer means."""
    if status in range(200, 300):
        try:
            ids = msgspec.json.decode(said, type=_Taken).ids
        except msgspec.DecodeError:
            ids = ()
        return Sent(str(ids[0]) if ids else "")
    if status in _UNKNOWN:
        return Unclear(f"GatewayAPI answered {status}")
    if status in _BUSY or status not in range(400, 500):
        return TryAgain(f"GatewayAPI answered {status}")
    return Never(f"GatewayAPI answered {status}")
