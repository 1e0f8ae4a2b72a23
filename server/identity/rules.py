"""What holds for a sign-in in the browser: whose answer it is, and where the browser goes then. Pure."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable
from urllib.parse import urlencode

from shared.protocol.signing_in import SignInFault, SignInWays, SingleSignOn


def challenge_of(verifier: str) -> str:
    """The S256 code challenge of a verifier (RFC 7636, section 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def proves(verifier: str, challenge: str) -> bool:
    """Whether the challenge was made of this verifier."""
    return hmac.compare_digest(challenge_of(verifier), challenge)


def same(one: str, other: str) -> bool:
    """Whether two secrets are the same, in a time that does not tell how much of them is."""
    return hmac.compare_digest(one.encode(), other.encode())


def back_to_tray(port: int, state: str, *, code: str | None = None, fault: SignInFault | None = None) -> str:
    """The loopback address the browser is sent to; only its port is the tray's choice, so it leads nowhere else."""
    said = {"state": state, "code": code, "error": None if fault is None else fault.value}
    return f"http://127.0.0.1:{port}/?{urlencode({key: value for key, value in said.items() if value is not None})}"


def ways(*, local: bool, providers: Iterable[tuple[str, str]]) -> SignInWays:
    """What is offered; raises `ValueError` where nobody could sign in, or two providers have one id."""
    offered = tuple(SingleSignOn(key, name) for key, name in providers)
    if not local and not offered:
        raise ValueError("local_accounts is false, and no single sign-on is set up: nobody could sign in")
    if len({each.id for each in offered}) < len(offered):
        raise ValueError("two single sign-on providers have the same id")
    return SignInWays(local=local, single_sign_on=offered)
