"""The doctor asks the server: whether it answers, lets the stand in, and has the same time."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Final
from urllib.parse import quote

import msgspec

from kiosk_app.doctor.finding import Finding, ill, well
from kiosk_app.settings import KioskSettings
from shared.protocol.state import SiteState

_SECONDS: Final = 6.0
_MOST_APART: Final = 60.0
_NOT_LET_IN: Final = (401, 403)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """Follow none: it would carry the token to a place nobody chose."""


def look_at_server(settings: KioskSettings, now: datetime) -> Iterator[Finding]:
    """What the server says to the stand's own question for its site."""
    address = f"{settings.server_url.rstrip('/')}/api/v1/sites/{quote(settings.site_id, safe='')}/snapshot"
    request = urllib.request.Request(address, headers={"Authorization": f"Bearer {settings.device_token}"})  # noqa: S310 - the settings allow http and https only
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)
    try:
        with opener.open(request, timeout=_SECONDS) as reply:
            date, body = reply.headers.get("Date", ""), reply.read()
        state = msgspec.json.decode(body, type=SiteState)
    except urllib.error.HTTPError as error:
        error.close()
        yield well("server", "it answers")
        yield ill("token", _refusal(error.code))
        return
    except (OSError, HTTPException) as error:
        yield ill(
            "server",
            f"no answer from {settings.server_url}: {getattr(error, 'reason', error)}; look at it and the cable",
        )
        return
    except msgspec.DecodeError:
        yield ill("server", f"{settings.server_url} answers, but not as our server: look at the address")
        return
    yield well("server", "it answers")
    yield well("token", "the server lets the stand in and knows the site")
    yield _clock(date, now)
    yield _stand(settings.stand_id, state)


def _refusal(status: int) -> str:
    if status in _NOT_LET_IN:
        return "the server does not let this stand in: look at the site, or have a new token made"
    return f"the server answers with status {status}: look at the site's name, and at the server's log"


def _clock(date: str, now: datetime) -> Finding:
    try:
        apart = abs((parsedate_to_datetime(date) - now).total_seconds())
    except (ValueError, TypeError):
        return well("clock", "the server does not say what time it has")
    if apart > _MOST_APART:
        return ill("clock", f"the clocks are {apart:.0f} s apart: set this computer's by the network")
    return well("clock", "as the server's")


def _stand(stand_id: str, state: SiteState) -> Finding:
    known = [stand.id for stand in state.configuration.stands]
    if known and stand_id not in known:
        return ill("stand", f"the site has no stand {stand_id}; it has {', '.join(known)}")
    return well("stand", f"{stand_id} at {state.configuration.site.id}")
