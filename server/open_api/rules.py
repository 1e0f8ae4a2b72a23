"""How a system asks for a token: the form and the header, as RFC 6749 has them (2.3.1, 4.4, 5.2). Pure."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection
from enum import StrEnum
from typing import Final
from urllib.parse import parse_qsl, unquote_plus
from uuid import UUID

from msgspec import Struct

FORM: Final = "application/x-www-form-urlencoded"
_GRANT: Final = "client_credentials"
_MOST_FIELDS: Final = 20


class Fault(StrEnum):
    """The `error` of an answer that is no token."""

    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_SCOPE = "invalid_scope"
    SLOW_DOWN = "slow_down"


class TokenFaultError(Exception):
    """Ends the asking for a token; the message is for whoever builds the other system."""

    def __init__(self, fault: Fault, words: str) -> None:
        super().__init__(words)
        self.fault = fault
        self.words = words


class Asked(Struct, frozen=True):
    """Who asks for a token, and for which rights; () are all that it has."""

    client_id: UUID
    secret: str
    rights: tuple[str, ...]


def read_asked(content_type: str, authorization: str | None, body: bytes) -> Asked:
    """What is asked for; raises a `TokenFaultError`."""
    if content_type.partition(";")[0].strip().lower() != FORM:
        raise TokenFaultError(Fault.INVALID_REQUEST, f"Send the request as {FORM}.")
    form = _form(body)
    client_id, secret = _credentials(authorization, form)
    if "grant_type" not in form:
        raise TokenFaultError(Fault.INVALID_REQUEST, f"grant_type is missing. Send {_GRANT}.")
    if form["grant_type"] != _GRANT:
        raise TokenFaultError(Fault.UNSUPPORTED_GRANT_TYPE, f"Only {_GRANT} is taken here.")
    return Asked(_known_shape(client_id), secret, tuple(form.get("scope", "").split()))


def granted(asked: Collection[str], has: Collection[str]) -> tuple[str, ...]:
    """The rights of the token, in their order; raises a `TokenFaultError` when one is asked for that there is not."""
    beyond = sorted(set(asked) - set(has))
    if beyond:
        raise TokenFaultError(Fault.INVALID_SCOPE, f"Ask for scopes that this system has: {_list(has)}.")
    return tuple(sorted(set(asked) or set(has)))


def unknown_client() -> TokenFaultError:
    """What is said to whoever is not let in, and no more."""
    return TokenFaultError(Fault.INVALID_CLIENT, "The client id or its secret is not right, or no longer.")


def _form(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(body), errors="strict",
            max_num_fields=_MOST_FIELDS,
        )  # fmt: skip
    except ValueError as error:
        raise TokenFaultError(Fault.INVALID_REQUEST, f"The body is not {FORM}.") from error
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names):
        raise TokenFaultError(Fault.INVALID_REQUEST, "A field stands in the body twice.")
    return {name: value for name, value in pairs if value}


def _credentials(authorization: str | None, form: dict[str, str]) -> tuple[str, str]:
    if authorization is None:
        if "client_id" not in form or "client_secret" not in form:
            raise TokenFaultError(Fault.INVALID_CLIENT, "Send client id and secret, by HTTP Basic or in the body.")
        return form["client_id"], form["client_secret"]
    if "client_secret" in form:
        raise TokenFaultError(Fault.INVALID_REQUEST, "Send the secret by HTTP Basic or in the body, not both.")
    scheme, _, coded = authorization.partition(" ")
    try:
        name, parted, secret = base64.b64decode(coded.strip(), validate=True).decode("ascii").partition(":")
    except (binascii.Error, ValueError) as error:
        raise TokenFaultError(Fault.INVALID_CLIENT, "The Authorization header cannot be read.") from error
    if scheme.lower() != "basic" or not parted:
        raise TokenFaultError(Fault.INVALID_CLIENT, "The Authorization header has to be HTTP Basic.")
    client_id = unquote_plus(name)
    if form.get("client_id", client_id) != client_id:
        raise TokenFaultError(Fault.INVALID_REQUEST, "The body names another client id than the header.")
    return client_id, unquote_plus(secret)


def _known_shape(client_id: str) -> UUID:
    try:
        return UUID(client_id)
    except ValueError as error:
        raise unknown_client() from error


def _list(rights: Collection[str]) -> str:
    return " ".join(sorted(rights)) or "none"
