"""Who plays along in the gallery: a mirror that stands still, and an api that sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from msgspec import Struct
from msgspec.json import Decoder
from PySide6.QtCore import QObject

from shared.client.api_staff import StaffApi
from shared.client.browsed import Browsed
from shared.client.exchange import RetryPolicy
from shared.client.mirror import Connection, Mirror
from shared.client.outcomes import Outcome
from shared.protocol.day import Day
from shared.protocol.state import SiteState

T = TypeVar("T")
_NOWHERE = "http://127.0.0.1:1"


class StillMirror(Mirror):
    """The real mirror without its connection: it shows what it is told."""

    def __init__(self, site_id: str) -> None:
        super().__init__(_NOWHERE, "", site_id)

    def start(self) -> None:
        """Follow nothing."""

    def stop(self) -> None:
        """As above."""

    def beside(self, site_id: str, parent: QObject) -> Mirror:
        """Another site, as still as this one."""
        other = StillMirror(site_id)
        other.setParent(parent)
        return other

    def show(self, state: SiteState) -> None:
        """The site is now so."""
        self._state = state
        self.state_changed.emit(state)

    def become(self, connection: Connection) -> None:
        """The connection is now so."""
        self._set_connection(connection)


class StillBrowser:
    """A browser that shows nothing, until `bring` says what came of it."""

    def __init__(self) -> None:
        self.bring: Callable[[Browsed], None] = lambda _: None

    def begin(self, server_url: str, provider_id: str, done: Callable[[Browsed], None]) -> None:  # noqa: ARG002 - as the real one
        """Open a page."""
        self.bring = done

    def cancel(self) -> None:
        """Close it."""


class StillApi(StaffApi):
    """The real api without its network: what was asked last waits for `answer`, and the day for `tell_day`."""

    def __init__(self) -> None:
        super().__init__(_NOWHERE, "")
        self.asked: list[Struct | str] = []
        self._done: Callable[[Outcome[object]], None] = lambda _: None
        self._gets: dict[str, Callable[..., None]] = {}
        self._days: list[Callable[[Outcome[Day]], None]] = []

    def day(self, site_id: str, staff_id: UUID | None, done: Callable[[Outcome[Day]], None]) -> None:  # noqa: ARG002 - as the real one
        """Asked for by itself whenever something happens: it waits for `tell_day`."""
        self._days.append(done)

    def tell_day(self, outcome: Outcome[Day]) -> None:
        """Answer whoever has asked for the day."""
        asked, self._days = self._days, []
        for done in asked:
            done(outcome)

    def answer(self, outcome: Outcome[object]) -> None:
        """Answer what was asked last."""
        self._done(outcome)

    def give(self, end: str, outcome: Outcome[Any]) -> None:
        """Answer what was asked for at the path that ends so, if it was."""
        for path in [path for path in self._gets if path.endswith(f"/{end}")]:
            self._gets.pop(path)(outcome)

    def _get(self, path: str, wanted: Decoder[T], done: Callable[[Outcome[T]], None]) -> None:  # noqa: ARG002 - as the real one
        self._gets[path] = done

    def _post(
        self,
        path: str,  # noqa: ARG002 - as above
        command: Struct,
        wanted: Decoder[T],  # noqa: ARG002 - as above
        done: Callable[[Outcome[T]], None],
        *,
        with_token: bool = True,  # noqa: ARG002 - as above
        retry: RetryPolicy | None = None,  # noqa: ARG002 - as above
    ) -> None:
        self._keep(command, done)

    def _put(self, path: str, body: Struct, wanted: Decoder[T], done: Callable[[Outcome[T]], None]) -> None:  # noqa: ARG002 - as above
        self._keep(body, done)

    def _keep(self, asked: Struct | str, done: Callable[..., None]) -> None:
        self.asked.append(asked)
        self._done = done
