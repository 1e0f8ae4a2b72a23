"""What holds for a sign-in in the browser."""

from __future__ import annotations

import pytest

from server.identity.rules import back_to_tray, challenge_of, proves, same, ways
from shared.protocol.signing_in import SignInFault, SignInWays, SingleSignOn


def test_the_challenge_is_that_of_the_standard() -> None:
    """RFC 7636, appendix B."""
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    assert proves(verifier, challenge_of(verifier))
    assert not proves(verifier + "x", challenge_of(verifier))


def test_secrets_are_compared_as_they_are() -> None:
    """Also when what came is no ASCII."""
    assert same("å", "å")
    assert not same("a", "å")
    assert not same("", "a")


@pytest.mark.parametrize(
    ("said", "query"),
    [
        ({"code": "c/&=d"}, "state=s&code=c%2F%26%3Dd"),
        ({"fault": SignInFault.NOBODY}, "state=s&error=nobody"),
    ],
)
def test_the_way_back(said: dict[str, str], query: str) -> None:
    """To this computer and no other, with what there is to say."""
    assert back_to_tray(50123, "s", **said) == f"http://127.0.0.1:50123/?{query}"  # type: ignore[arg-type]


def test_somebody_can_always_sign_in() -> None:
    """Whatever is set up is listed; nothing at all, and two under one id, are refused."""
    assert ways(local=True, providers=[]) == SignInWays(local=True)
    found = ways(local=False, providers=[("a", "A"), ("b", "B")])
    assert found == SignInWays(local=False, single_sign_on=(SingleSignOn("a", "A"), SingleSignOn("b", "B")))
    with pytest.raises(ValueError, match="nobody"):
        ways(local=False, providers=[])
    with pytest.raises(ValueError, match="same id"):
        ways(local=True, providers=[("a", "A"), ("a", "B")])
