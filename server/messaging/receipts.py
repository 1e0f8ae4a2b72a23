"""What GatewayAPI tells by webhook: signed receipts, and replies. Pure."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from uuid import UUID, uuid5

import msgspec
from msgspec import Struct

from server.messaging.store import Receipt

_ARRIVED = frozenset({"DELIVERED"})
_LOST = frozenset({"UNDELIVERABLE", "UNDELIVERED", "EXPIRED", "REJECTED", "DELETED", "SKIPPED"})
"""Other states are on the way to one of these."""

_REPLY = UUID("6b0f2c1e-7a3d-5d55-9a54-2f0f5d1f6c10")
_STOP = frozenset({"STOP", "STOPP", "STOPALL", "UNSUBSCRIBE", "AFMELD", "NEJTAK"})


_CANCEL = frozenset(
    {
        "AFBUD", "AFLYS", "AVLYS", "ANNULLER", "ANNULLÉR", "AVBESTILL", "CANCEL", "ABSAGE", "ABSAGEN", "STORNIEREN",
        "ODWOŁAJ", "ODWOLAJ", "ANULUJ", "СКАСУВАТИ", "СКАСУЙТЕ", "ВІДМІНИТИ", "إلغاء", "الغاء",
    }
)  # fmt: skip
"""In the languages that messages are written in; alone, since "please do not cancel" begins otherwise and ends so."""


class _Header(Struct, frozen=True):
    alg: str = ""


class Told(Struct, frozen=True):
    """The payload of the webhook: of a receipt, or with `message` of a reply."""

    id: int = 0
    msisdn: int | str = ""
    status: str = ""
    userref: str = ""
    message: str = ""


class NotSignedError(Exception):
    """The webhook's token is not one of ours."""


def told_by(token: str, secret: str) -> Told:
    """What the webhook's token says; raises `NotSignedError` when it was not signed with our secret.

    The token is a JWT of HS256 whose payload is all that is told: nothing outside of it is looked at.
    """
    if not secret:
        raise NotSignedError
    head, _, rest = token.partition(".")
    payload, _, signature = rest.partition(".")
    try:
        wanted = hmac.new(secret.encode(), f"{head}.{payload}".encode(), hashlib.sha256).digest()
        signed = hmac.compare_digest(_decoded(signature), wanted)
        if not signed or msgspec.json.decode(_decoded(head), type=_Header).alg != "HS256":
            raise NotSignedError
        return msgspec.json.decode(_decoded(payload), type=Told)
    except (binascii.Error, UnicodeEncodeError, msgspec.MsgspecError) as error:
        raise NotSignedError from error


def receipt_of(told: Told) -> Receipt | None:
    """The receipt, or None when the message is still on its way."""
    if told.status not in _ARRIVED | _LOST:
        return None
    try:
        message_id = UUID(told.userref)
    except ValueError:
        message_id = None
    reference = str(told.id) if told.id else ""
    return Receipt(told.status in _ARRIVED, reference, message_id) if reference or message_id else None


def stops(told: Told) -> str | None:
    """The number whose owner has replied that they want no more, as `+4599000010`; None else."""
    words = _words(told)
    return _number(told) if words and (words[0] in _STOP or "".join(words) in _STOP) else None


def cancels(told: Told) -> tuple[str, UUID] | None:
    """The number whose owner has replied that they will not come, and an id that is the reply's; None else."""
    number = _number(told) if (words := _words(told)) and len(words) == 1 and words[0] in _CANCEL else None
    return None if number is None else (number, uuid5(_REPLY, f"{told.id} {number}"))


def _words(told: Told) -> list[str]:
    return [] if told.status else told.message.strip().strip(".!").upper().split()


def _number(told: Told) -> str | None:
    number = str(told.msisdn).lstrip("+")
    return f"+{number}" if number.isascii() and number.isdigit() else None


def _decoded(part: str) -> bytes:
    return base64.b64decode(part.encode("ascii") + b"=" * (-len(part) % 4), altchars=b"-_", validate=True)
