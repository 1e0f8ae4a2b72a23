"""SMS by whatever provider Apprise knows."""

from __future__ import annotations

import asyncio
import logging
from typing import Any
from urllib.parse import quote

from server.messaging.sink import Outgoing, Sent, SinkAnswer, Unclear

_QUIET = 60
"""Above every level: what Apprise logs names addresses and numbers."""


class ByApprise:
    """Sends through the address `url`, in which `{phone}` stands for the number.

    Apprise does not say why something failed, and knows no ids of ours: a message is handed over once.
    """

    drops_doubles = False

    def __init__(self, url: str) -> None:
        self._url = url

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Hand it over."""
        url = self._url.replace("{phone}", quote(message.phone, safe=""))
        went = await asyncio.to_thread(_notify, url, message.body)
        return Sent() if went else Unclear("Apprise did not say that it went")


def known_address(url: str) -> bool:
    """Whether Apprise, which has to be installed, can read the address; raises `ImportError` when it is not."""
    return bool(_apprise().Apprise().add(url.replace("{phone}", "+4500000000")))


def _notify(url: str, body: str) -> bool:
    carrier = _apprise().Apprise()
    return bool(carrier.add(url)) and bool(carrier.notify(body=body))


def _apprise() -> Any:
    import apprise  # noqa: PLC0415 - a second and 30 MB, for servers that send by it

    logging.getLogger("apprise").setLevel(_QUIET)
    return apprise
