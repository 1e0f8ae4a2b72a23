"""Sign-ins: begun with a password or by others who vouch, kept going by refresh tokens, and ended at once."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from server.identity import passwords
from server.identity.sign_ins.lockout import ACCOUNT, ADDRESS, locked_until, pause_words
from server.identity.sign_ins.store import SignInStore
from server.identity.sign_ins.strength import require_strong
from server.identity.store import Holder, IdentityStore, StaffAccount, new_token, token_hash
from server.problems import ProblemError
from shared.protocol.commands import SignIn, SignInReply
from shared.protocol.errors import ProblemType
from shared.protocol.own_account import OwnAccount
from shared.protocol.people import ChangePassword, Renewed, RenewSignIn, SignOut

_log = logging.getLogger(__name__)


class SignIns:
    """Every command raises a `ProblemError` when it is not to be, and has then changed nothing.

    `local` says that one signs in with a password here. A sign-in lasts `lasts` at the most, one of its access tokens
    `token_lasts`. `forget` is called with whose tokens are no longer good.
    """

    def __init__(
        self,
        store: SignInStore,
        people: IdentityStore,
        *,
        local: bool,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        lasts: timedelta,
        token_lasts: timedelta,
        forget: Callable[[UUID], None],
    ) -> None:
        self._store = store
        self._people = people
        self._local = local
        self._clock = clock
        self._new_id = new_id
        self._lasts = lasts
        self._token_lasts = token_lasts
        self._forget = forget

    async def by_password(self, command: SignIn, address: str) -> SignInReply:
        """Sign in who knows the password. It takes as long, and says the same, whether there is such a person."""
        await self._check(command.username, command.password, address)
        account = await self._people.account(command.username)
        if account is None:
            raise _wrong()
        return await self.begin(account, command.computer)

    async def begin(self, account: StaffAccount, computer: str) -> SignInReply:
        """Sign the person in at that computer: whoever calls this knows that it is them."""
        now = self._clock()
        ends_at = now + self._lasts
        expires_at = min(now + self._token_lasts, ends_at)
        token, refresh = new_token(), new_token()
        await self._store.begin(
            self._new_id(), account, refresh_hash=token_hash(refresh), token_hash=token_hash(token),
            computer=computer, now=now, expires_at=expires_at, ends_at=ends_at,
        )  # fmt: skip
        return SignInReply(
            token=token, expires_at=expires_at, site_id=account.site_id, staff=account.staff, refresh=refresh,
            ends_at=ends_at,
        )  # fmt: skip

    async def renew(self, command: RenewSignIn) -> Renewed:
        """A new access token for a refresh token. The same command may be sent again; else one is good once."""
        now = self._clock()
        token, used, following = new_token(), token_hash(command.refresh), token_hash(command.next)
        outcome = await self._store.renew(
            used, following, token_hash=token_hash(token), now=now, expires_at=now + self._token_lasts
        )
        if outcome is None:
            raise ProblemError(ProblemType.TOKEN_EXPIRED, "The sign-in has ended. Sign in again.")
        if outcome.stolen:
            _log.warning("a refresh token was used twice: the sign-in %s has been ended", outcome.sign_in_id)
            self._forget(outcome.staff_id)
            raise ProblemError(ProblemType.TOKEN_EXPIRED, "The sign-in was ended for safety. Sign in again.")
        return Renewed(token=token, expires_at=outcome.expires_at)

    async def own(self, holder: Holder) -> OwnAccount:
        """One's own account."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        account = await self._people.account_of(holder.staff_id)
        if account is None:
            raise _gone()
        return OwnAccount(
            username=account.staff.username, password=self._local and account.password_hash is not None,
            sign_ins=await self._store.own(holder.staff_id, self._clock(), holder.sign_in_id),
        )  # fmt: skip

    async def sign_out(self, holder: Holder, command: SignOut) -> None:
        """End the holder's sign-in, all that the person has, or all but this one."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        here = holder.sign_in_id
        if command.everywhere:
            await self._store.end(holder.staff_id, self._clock(), but=here if command.but_here else None)
        else:
            await self._store.end(holder.staff_id, self._clock(), only=here)
        self._forget(holder.staff_id)

    async def change_password(self, holder: Holder, command: ChangePassword, address: str) -> None:
        """Choose another password for oneself; one's other sign-ins end."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        if not self._local:
            raise ProblemError(ProblemType.NOT_OFFERED, "Passwords are not taken here. Use single sign-on.")
        account = await self._people.account_of(holder.staff_id)
        if account is None:
            raise _gone()
        await self._check(account.staff.username, command.old, address)
        await asyncio.to_thread(require_strong, command.new, (account.staff.username, account.staff.display_name))
        await self._store.put_password(
            holder.staff_id, await passwords.hashed(command.new), self._clock(), keep=holder.sign_in_id
        )
        self._forget(holder.staff_id)

    async def _check(self, username: str, password: str, address: str) -> None:
        """Raise a problem unless that is the person's password, and it may be guessed just now."""
        now = self._clock()
        keys = ((f"name:{username}", ACCOUNT, username), (f"address:{address}", ADDRESS, ""))
        for key, patience, _ in keys:
            until = locked_until(await self._store.guesses(key), patience)
            if until is not None and until > now:
                seconds = math.ceil((until - now).total_seconds())
                raise ProblemError(ProblemType.LOCKED_OUT, pause_words(seconds), retry_after=seconds)
        account = await self._people.account(username)
        if not await passwords.matches(password, None if account is None else account.password_hash):
            for key, patience, name in keys:
                await self._store.count_wrong(key, now, patience, username=name)
            raise _wrong()
        await self._store.forget_wrong(keys[0][0])


def _gone() -> ProblemError:
    return ProblemError(ProblemType.UNAUTHENTICATED, "This person works here no longer.")


def _wrong() -> ProblemError:
    return ProblemError(ProblemType.WRONG_PASSWORD, "The user name or the password is wrong. Try again.")
