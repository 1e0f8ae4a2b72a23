"""How a session speaks with its server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QObject

from shared.client.api_staff import StaffApi
from shared.client.exchange import RetryPolicy
from shared.client.mirror import Mirror
from shared.client.renewal import Renewal, Tokens
from shared.protocol.model import Staff
from staff_tray.signin.model import SignedIn

_PATIENCE = RetryPolicy(give_up_after=8.0)
"""A person stands waiting: sooner than usual we say that there is no answer."""


@dataclass(frozen=True)
class Line:
    """What a session asks and hears, and the clock it goes by."""

    api: StaffApi
    mirror: Mirror
    now: Callable[[], datetime]
    renewal: Renewal


@dataclass(frozen=True)
class Speaker:
    """Who speaks, with what, and by which clock."""

    api: StaffApi
    mirror: Mirror
    site_id: str
    staff: Staff
    language: str
    now: Callable[[], datetime]
    new_id: Callable[[], UUID]


def line_to(who: SignedIn, parent: QObject) -> Line:
    """A line to the server that the person has signed in at."""
    token = who.reply.token
    api = StaffApi(who.server_url, token, parent=parent, retry=_PATIENCE)
    mirror = Mirror(who.server_url, token, who.reply.site_id, parent=parent)
    renewal = Renewal(StaffApi(who.server_url, "", parent=parent, retry=_PATIENCE), tokens_of(who), parent)
    api.renew_by(renewal)
    mirror.renew_by(renewal)
    return Line(api, mirror, _utc_now, renewal)


def tokens_of(who: SignedIn) -> Tokens:
    """What the person's sign-in is kept going with."""
    return Tokens(who.reply.token, who.reply.refresh, who.following)


def with_tokens(who: SignedIn, tokens: Tokens) -> SignedIn:
    """The same person with the tokens of now: to be kept."""
    reply = structs.replace(who.reply, token=tokens.access, refresh=tokens.refresh)
    return replace(who, reply=reply, following=tokens.following)


def _utc_now() -> datetime:
    return datetime.now(UTC)
