"""View model of signing in: who, where, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.commands import SignIn, SignInReply
from staff_tray.trouble import Trouble, trouble_of

_WORTH_CHOOSING = 2
"""One server that was found is simply proposed."""


class SignInCommands(Protocol):
    """The one command that needs no token; answers on the UI thread through `done`."""

    def sign_in(self, command: SignIn, done: Callable[[Outcome[SignInReply]], None]) -> None:
        """Sign a member of staff in."""


@dataclass(frozen=True)
class ServerChoice:
    """A server that has announced itself on the network, under the municipality's name."""

    url: str
    name: str


@dataclass(frozen=True)
class SignInInputs:
    """What was typed, and what is known. A server that is `decided` was set for this computer, and is not asked for."""

    server_url: str = ""
    username: str = ""
    password: str = ""
    pending: bool = False
    trouble: Trouble | None = None
    found: tuple[ServerChoice, ...] = ()
    decided: bool = False


@dataclass(frozen=True)
class SignInProps:
    """What the window shows; `missing` names the first field to fill, `choices` the servers to choose from."""

    server_url: str
    username: str
    password: str
    missing: str | None
    may_sign_in: bool
    pending: bool
    trouble: Trouble | None
    choices: tuple[ServerChoice, ...] = ()
    decided: bool = False


@dataclass(frozen=True)
class SignedIn:
    """Somebody is signed in, at this server."""

    server_url: str
    reply: SignInReply


def derive(inputs: SignInInputs) -> SignInProps:
    """What to show for `inputs`."""
    fields = {"server-url": inputs.server_url.strip(), "username": inputs.username.strip(), "password": inputs.password}
    missing = next((name for name, text in fields.items() if not text), None)
    return SignInProps(
        server_url=inputs.server_url,
        username=inputs.username,
        password=inputs.password,
        missing=missing,
        may_sign_in=missing is None and not inputs.pending,
        pending=inputs.pending,
        trouble=inputs.trouble,
        choices=() if inputs.decided or len(inputs.found) < _WORTH_CHOOSING else inputs.found,
        decided=inputs.decided,
    )


def full_address(typed: str) -> str:
    """The server's address as a URL; https when nothing is said."""
    address = typed.strip().rstrip("/")
    return address if "://" in address or not address else f"https://{address}"


class SignInModel(QObject):
    """Asks the server once at a time. `changed` when the props are others, `signed_in` with `SignedIn` on success."""

    changed = Signal()
    signed_in = Signal(object)

    def __init__(self, api_at: Callable[[str], SignInCommands], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._api_at = api_at
        self._api: SignInCommands | None = None
        self._inputs = SignInInputs()
        self._props = derive(self._inputs)

    @property
    def props(self) -> SignInProps:
        """What the window shows now."""
        return self._props

    def fill(self, *, server_url: str | None = None, username: str | None = None, password: str | None = None) -> None:
        """Put text into the fields that are given."""
        now = self._inputs
        self._swap(
            replace(
                now,
                server_url=now.server_url if server_url is None else server_url,
                username=now.username if username is None else username,
                password=now.password if password is None else password,
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

    def decide_server(self, server_url: str) -> None:
        """The server is set for this computer."""
        self._swap(replace(self._inputs, server_url=server_url, decided=True))

    def tell(self, trouble: Trouble | None) -> None:
        """Say why signing in is asked for."""
        self._swap(replace(self._inputs, trouble=trouble))

    def sign_in(self) -> None:
        """Try with what stands in the fields."""
        if not self._props.may_sign_in:
            return
        server_url = full_address(self._inputs.server_url)
        self._swap(replace(self._inputs, pending=True, trouble=None))
        self._api = self._api_at(server_url)
        command = SignIn(username=self._inputs.username.strip(), password=self._inputs.password)
        self._api.sign_in(command, lambda outcome: self._on_outcome(server_url, outcome))

    def _on_outcome(self, server_url: str, outcome: Outcome[SignInReply]) -> None:
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, pending=False, password=""))
            self.signed_in.emit(SignedIn(server_url, outcome.value))
        else:
            self._swap(replace(self._inputs, pending=False, trouble=trouble_of(outcome)))

    def _swap(self, inputs: SignInInputs) -> None:
        before = self._props
        self._inputs = inputs
        self._props = derive(inputs)
        if self._props != before:
            self.changed.emit()
