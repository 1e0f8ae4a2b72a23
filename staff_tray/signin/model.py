"""View model of signing in: who, where, by which way, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from shared.client.browsed import Browsed, CameBack, Denied, TookTooLong
from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.commands import SignIn, SignInReply
from shared.protocol.signing_in import SignInByCode, SignInFault, SignInWays
from staff_tray.signin.props import ServerChoice, SignInInputs, SignInProps, derive, full_address
from staff_tray.trouble import LocalTrouble, Trouble, trouble_of


class SignInCommands(Protocol):
    """The commands that need no token; they answer on the UI thread through `done`."""

    def sign_in_ways(self, done: Callable[[Outcome[SignInWays]], None]) -> None:
        """How one can sign in there."""

    def sign_in(self, command: SignIn, done: Callable[[Outcome[SignInReply]], None]) -> None:
        """Sign a member of staff in."""

    def sign_in_by_code(self, command: SignInByCode, done: Callable[[Outcome[SignInReply]], None]) -> None:
        """Change the code that the browser has brought for a token."""


class Browser(Protocol):
    """Signing in on a page in the browser, one at a time."""

    def begin(self, server_url: str, provider_id: str, done: Callable[[Browsed], None]) -> None:
        """Open the page; `done` is called once, unless it is cancelled."""

    def cancel(self) -> None:
        """Wait no more."""


@dataclass(frozen=True)
class SignedIn:
    """Somebody is signed in, at this server; `following` is what the sign-in will be kept going with after `reply`."""

    server_url: str
    reply: SignInReply
    following: str = ""


class SignInModel(QObject):
    """Asks the server once at a time. `changed` when the props are others, `signed_in` with `SignedIn` on success.

    `open_browser` makes what speaks to the browser when it is first wanted: most days nobody signs in.
    `computer` is what this one calls itself, for the list of one's own sign-ins.
    """

    changed = Signal()
    signed_in = Signal(object)

    def __init__(
        self,
        api_at: Callable[[str], SignInCommands],
        open_browser: Callable[[], Browser],
        *,
        computer: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api_at = api_at
        self._open_browser = open_browser
        self._computer = computer[:100]
        self._browser: Browser | None = None
        self._asked: str | None = None
        """The server whose ways are known or on their way."""
        self._inputs = SignInInputs()
        self._props = derive(self._inputs)

    @property
    def props(self) -> SignInProps:
        """What the window shows now."""
        return self._props

    def fill(self, *, server_url: str | None = None, username: str | None = None, password: str | None = None) -> None:
        """Put text into the fields that are given. The ways of another server are not known yet."""
        now = self._inputs
        elsewhere = server_url is not None and full_address(server_url) != full_address(now.server_url)
        if elsewhere:
            self._asked = None
        self._swap(
            replace(
                now,
                server_url=now.server_url if server_url is None else server_url,
                username=now.username if username is None else username,
                password=now.password if password is None else password,
                ways=None if elsewhere else now.ways,
            )
        )

    def suggest_server(self, server_url: str, name: str = "") -> None:
        """A server has been found on the network: offer it, in the field while nothing was typed."""
        known = {choice.url: choice for choice in self._inputs.found}
        if server_url not in known:
            found = (*self._inputs.found, ServerChoice(server_url, name or server_url))
            self._swap(replace(self._inputs, found=tuple(sorted(found, key=lambda choice: choice.name.casefold()))))
        if not self._inputs.server_url.strip():
            self.fill(server_url=server_url)
            self.look_up()

    def decide_server(self, server_url: str) -> None:
        """The server is set for this computer."""
        self.fill(server_url=server_url)
        self._swap(replace(self._inputs, decided=True))

    def tell(self, trouble: Trouble | None) -> None:
        """Say why signing in is asked for."""
        self._swap(replace(self._inputs, trouble=trouble))

    def look_up(self) -> None:
        """Ask the server that stands in the field how one can sign in there, unless that is known."""
        server_url = full_address(self._inputs.server_url)
        if server_url and server_url != self._asked:
            self._asked = server_url
            self._api_at(server_url).sign_in_ways(lambda outcome: self._on_ways(server_url, outcome))

    def sign_in(self) -> None:
        """Try with what stands in the fields."""
        if not self._props.may_sign_in:
            return
        server_url = full_address(self._inputs.server_url)
        self._swap(replace(self._inputs, pending=True, trouble=None))
        command = SignIn(
            username=self._inputs.username.strip(), password=self._inputs.password, computer=self._computer
        )
        self._api_at(server_url).sign_in(command, lambda outcome: self._on_outcome(server_url, outcome))

    def sign_in_with(self, provider_id: str) -> None:
        """Open the provider's page in the browser, and wait for what comes of it."""
        offered = any(each.id == provider_id for each in self._props.providers)
        if not offered or self._props.pending or self._props.browsing is not None:
            return
        server_url = full_address(self._inputs.server_url)
        self._swap(replace(self._inputs, browsing=provider_id, trouble=None))
        self._browser = self._browser or self._open_browser()
        self._browser.begin(server_url, provider_id, lambda browsed: self._on_browsed(server_url, browsed))

    def cancel(self) -> None:
        """Wait for the browser no more."""
        if self._browser is not None:
            self._browser.cancel()
        self._swap(replace(self._inputs, browsing=""))

    def _on_ways(self, server_url: str, outcome: Outcome[SignInWays]) -> None:
        if server_url != self._asked:
            return
        trouble = self._inputs.trouble
        if isinstance(outcome, Done):
            cleared = None if trouble is LocalTrouble.NO_ANSWER else trouble
            self._swap(replace(self._inputs, ways=outcome.value, trouble=cleared))
        else:
            self._asked = None
            self._swap(replace(self._inputs, trouble=trouble or trouble_of(outcome)))

    def _on_browsed(self, server_url: str, browsed: Browsed) -> None:
        if isinstance(browsed, CameBack):
            self._swap(replace(self._inputs, browsing="", pending=True))
            api = self._api_at(server_url)
            command = structs.replace(browsed.command, computer=self._computer)
            api.sign_in_by_code(command, lambda outcome: self._on_outcome(server_url, outcome))
        else:
            self._swap(replace(self._inputs, browsing="", trouble=_trouble(browsed)))

    def _on_outcome(self, server_url: str, outcome: Outcome[SignInReply]) -> None:
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, pending=False, password=""))
            self.signed_in.emit(SignedIn(server_url, outcome.value))
        else:
            wait = outcome.problem.retry_after if isinstance(outcome, Refused) else None
            self._swap(replace(self._inputs, pending=False, trouble=trouble_of(outcome), wait_seconds=wait or 0))

    def _swap(self, inputs: SignInInputs) -> None:
        before = self._props
        self._inputs = inputs
        self._props = derive(inputs)
        if self._props != before:
            self.changed.emit()


def _trouble(browsed: Browsed) -> Trouble:
    if isinstance(browsed, Denied):
        return {
            SignInFault.CANCELLED: LocalTrouble.SIGN_IN_CANCELLED,
            SignInFault.PROVIDER_AWAY: LocalTrouble.PROVIDER_AWAY,
            SignInFault.NOBODY: LocalTrouble.NOT_KNOWN_HERE,
        }[browsed.fault]
    return LocalTrouble.TOOK_TOO_LONG if isinstance(browsed, TookTooLong) else LocalTrouble.NO_BROWSER
