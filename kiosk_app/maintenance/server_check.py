"""Asks whether a server would do for this stand, before its address is saved."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject

from shared.client.api import Api
from shared.client.exchange import RetryPolicy
from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.state import SiteState

_ONCE: Final = RetryPolicy(delays=(), silence=5.0, give_up_after=6.0)


class Verdict(StrEnum):
    """How it went."""

    ASKING = "asking"
    WELL = "well"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    """The server answers, but knows no such site for our token."""
    NO_STAND = "no-stand"
    """The site has no stand of that name."""


class ServerCheck(QObject):
    """Asks with the stand's own token; one question at a time, a later one forgets the one before."""

    def __init__(self, token: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._token = token
        self._api: Api | None = None

    def ask(self, server_url: str, site_id: str, stand_id: str, done: Callable[[Verdict], None]) -> None:
        """Call `done` once it is known."""
        if self._api is not None:
            self._api.deleteLater()
        api = self._api = Api(server_url, self._token, parent=self, retry=_ONCE)

        def answered(outcome: Outcome[SiteState]) -> None:
            if api is self._api:
                done(verdict(outcome, stand_id))

        api.snapshot(site_id, answered)


def verdict(outcome: Outcome[SiteState], stand_id: str) -> Verdict:
    """What the answer means for that stand."""
    match outcome:
        case Done(state):
            known = any(stand.id == stand_id for stand in state.configuration.stands)
            return Verdict.WELL if known or not state.configuration.stands else Verdict.NO_STAND
        case Refused():
            return Verdict.REFUSED
    return Verdict.UNREACHABLE
