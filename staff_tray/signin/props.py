"""What the sign-in window shows, and what follows from what. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from shared.protocol.signing_in import SignInWays, SingleSignOn
from staff_tray.trouble import Trouble

_WORTH_CHOOSING = 2
"""One server that was found is simply proposed."""


@dataclass(frozen=True)
class ServerChoice:
    """A server that has announced itself on the network, under the municipality's name."""

    url: str
    name: str


@dataclass(frozen=True)
class SignInInputs:
    """What was typed, and what is known. A server that is `decided` was set for this computer, and is not asked for.

    `ways` are None until the server has told them; `browsing` is the provider that the browser is at, "" for none.
    """

    server_url: str = ""
    username: str = ""
    password: str = ""
    pending: bool = False
    trouble: Trouble | None = None
    wait_seconds: int = 0
    found: tuple[ServerChoice, ...] = ()
    decided: bool = False
    ways: SignInWays | None = None
    browsing: str = ""


@dataclass(frozen=True)
class SignInProps:
    """What the window shows; `missing` names the first field to fill, `choices` the servers to choose from.

    `local` is whether user name and password are asked for, `providers` are those to sign in with, `browsing` is the
    one whose page is open in the browser.
    """

    server_url: str
    username: str
    password: str
    missing: str | None
    may_sign_in: bool
    pending: bool
    trouble: Trouble | None
    wait_seconds: int
    choices: tuple[ServerChoice, ...] = ()
    decided: bool = False
    local: bool = True
    providers: tuple[SingleSignOn, ...] = ()
    browsing: SingleSignOn | None = None


def derive(inputs: SignInInputs) -> SignInProps:
    """What to show for `inputs`. As long as the ways are not known, the local account is offered."""
    ways = inputs.ways or SignInWays()
    fields = {"server-url": inputs.server_url.strip()}
    if ways.local:
        fields |= {"username": inputs.username.strip(), "password": inputs.password}
    missing = next((name for name, text in fields.items() if not text), None)
    return SignInProps(
        server_url=inputs.server_url,
        username=inputs.username,
        password=inputs.password,
        missing=missing,
        may_sign_in=ways.local and missing is None and not inputs.pending and not inputs.browsing,
        pending=inputs.pending,
        trouble=inputs.trouble,
        wait_seconds=inputs.wait_seconds,
        choices=() if inputs.decided or len(inputs.found) < _WORTH_CHOOSING else inputs.found,
        decided=inputs.decided,
        local=ways.local,
        providers=ways.single_sign_on,
        browsing=next((each for each in ways.single_sign_on if each.id == inputs.browsing), None),
    )


def full_address(typed: str) -> str:
    """The server's address as a URL; https when nothing is said."""
    address = typed.strip().rstrip("/")
    return address if "://" in address or not address else f"https://{address}"
