"""What can be asked of the server about signing in and one's own account."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.json import Decoder

from shared.client.api_people import PeopleSender
from shared.client.outcomes import Outcome
from shared.protocol.calendars import (
    MakeCalendarLink,
    NewCalendarLink,
    OwnCalendars,
    ReadBusyCalendar,
    RemoveBusyCalendar,
    RevokeCalendarLink,
    SetBusyCalendar,
    SetCalendarMails,
)
from shared.protocol.commands import SignIn, SignInReply
from shared.protocol.own_account import OwnAccount
from shared.protocol.people import ChangePassword, Renewed, RenewSignIn, SignOut
from shared.protocol.signing_in import SignInByCode, SignInWays
from shared.protocol.team import EndLeave
from shared.protocol.visits import Noted

_SIGNED_IN = Decoder(SignInReply)
_WAYS = Decoder(SignInWays)
_RENEWED = Decoder(Renewed)
_ACCOUNT = Decoder(OwnAccount)
_NOTED = Decoder(Noted)
_CALENDARS = Decoder(OwnCalendars)
_LINK = Decoder(NewCalendarLink)


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

    def own_account(self, done: Callable[[Outcome[OwnAccount]], None]) -> None:
        """One's own account, and where one is signed in."""
        self._get("/api/v1/me", _ACCOUNT, done)

    def sign_out(self, command: SignOut, done: Callable[[Outcome[Noted]], None]) -> None:
        """End this sign-in, all of one's own, or all but this one."""
        self._post("/api/v1/me/sign-out", command, _NOTED, done)

    def end_leave(self, command: EndLeave, done: Callable[[Outcome[Noted]], None]) -> None:
        """Be back from one's own leave."""
        self._post("/api/v1/me/leave/end", command, _NOTED, done)

    def change_password(self, command: ChangePassword, done: Callable[[Outcome[Noted]], None]) -> None:
        """Choose another password for oneself."""
        self._post("/api/v1/me/password", command, _NOTED, done)

    def own_calendars(self, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """One's own calendar link, and how the reading of one's busy times goes."""
        self._get("/api/v1/me/calendars", _CALENDARS, done)

    def make_calendar_link(self, done: Callable[[Outcome[NewCalendarLink]], None]) -> None:
        """A fresh link to one's own bookings."""
        self._post("/api/v1/me/calendar-link", MakeCalendarLink(), _LINK, done)

    def revoke_calendar_link(self, done: Callable[[Outcome[Noted]], None]) -> None:
        """No link any more."""
        self._post("/api/v1/me/calendar-link/revoke", RevokeCalendarLink(), _NOTED, done)

    def set_calendar_mails(self, command: SetCalendarMails, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """Have one's bookings sent to one's calendar by mail, or no more."""
        self._post("/api/v1/me/calendar-mails", command, _CALENDARS, done)

    def set_busy_calendar(self, command: SetBusyCalendar, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """Have one's busy times read there."""
        self._post("/api/v1/me/busy-calendar", command, _CALENDARS, done)

    def read_busy_calendar(self, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """Read them now."""
        self._post("/api/v1/me/busy-calendar/read", ReadBusyCalendar(), _CALENDARS, done)

    def remove_busy_calendar(self, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """Read them no more."""
        self._post("/api/v1/me/busy-calendar/remove", RemoveBusyCalendar(), _CALENDARS, done)
