"""What can be asked of the server about signing in and one's own account."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.json import Decoder

from shared.client.api_people import PeopleSender
from shared.client.outcomes import Outcome
from shared.protocol.commands import SignIn, SignInReply
from shared.protocol.people import ChangePassword, Renewed, RenewSignIn, SignOut
from shared.protocol.signing_in import SignInByCode, SignInWays
from shared.protocol.visits import Noted

_SIGNED_IN = Decoder(SignInReply)
_WAYS = Decoder(SignInWays)
_RENEWED = Decoder(Renewed)
_NOTED = Decoder(Noted)


class AccountSender(PeopleSender):
    """A `Sender` that can sign in, and keep that going."""

    def sign_in(self, command: SignIn, done: Callable[[Outcome[SignInReply]], None]) -> None:
        """Sign a member of staff in; needs no token, and leaves this api's own as it is."""
        self._post("/api/v1/sign-in", command, _SIGNED_IN, done, with_token=False)

    def sign_in_ways(self, done: Callable[[Outcome[SignInWays]], None]) -> None:
        """How one can sign in there; needs no token."""
        self._get("/api/v1/sign-in-ways", _WAYS, done)

    def sign_in_by_code(self, command: SignInByCode, done: Callable[[Outcome[SignInReply]], None]) -> None:
        """As `sign_in`, with the code that the browser has brought. When an answer is lost, the code is spent."""
        self._post("/api/v1/sign-in-by-code", command, _SIGNED_IN, done, with_token=False)

    def renew_sign_in(self, command: RenewSignIn, done: Callable[[Outcome[Renewed]], None]) -> None:
        """A new access token for a refresh token; needs no token of ours."""
        self._post("/api/v1/sign-in/renew", command, _RENEWED, done, with_token=False)

    def sign_out(self, command: SignOut, done: Callable[[Outcome[Noted]], None]) -> None:
        """End this sign-in, or all of one's own."""
        self._post("/api/v1/me/sign-out", command, _NOTED, done)

    def change_password(self, command: ChangePassword, done: Callable[[Outcome[Noted]], None]) -> None:
        """Choose another password for oneself."""
        self._post("/api/v1/me/password", command, _NOTED, done)
