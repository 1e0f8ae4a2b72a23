"""Addresses of servers, as people type them at a stand; pure."""

from __future__ import annotations

import re
from typing import Final

from kiosk_app.visit.keyboards import ERASE, Rows

PORT: Final = 8150
"""Where a server answers that is asked by name only, without a proxy before it."""
LONGEST: Final = 120

ADDRESS_KEYS: Final[Rows] = (
    tuple("1234567890"),
    tuple("qwertyuiop"),
    tuple("asdfghjkl-"),
    (*"zxcvbnm./:", ERASE),
)
"""What addresses are made of; nobody has to look for a key that is none of theirs."""

_HOST: Final = re.compile(r"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(/\S*)?$")


def meant_addresses(typed: str) -> tuple[str, ...]:
    """What somebody means who typed that, in the order it is tried; nothing for what is no address.

    Without a scheme it is asked by TLS first, then without; a bare name also at our own port.
    """
    plain = typed.strip().lower().rstrip("/")
    scheme, sep, rest = plain.partition("://")
    if sep:
        return (plain,) if scheme in ("http", "https") and _HOST.match(rest) else ()
    if not _HOST.match(plain):
        return ()
    if ":" in plain:
        return (f"http://{plain}", f"https://{plain}")
    host, slash, path = plain.partition("/")
    return (f"https://{plain}", f"http://{host}:{PORT}{slash}{path}", f"http://{plain}")


def shown_address(url: str) -> str:
    """An address without what everybody takes for granted."""
    return url.removeprefix("http://").removeprefix("https://").rstrip("/")
