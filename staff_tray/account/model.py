"""View model of one's own account: another password, and where one is signed in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.errors import ProblemType
from shared.protocol.own_account import OwnAccount, Weakness
from shared.protocol.people import ChangePassword, SignOut
from shared.protocol.visits import Noted
from staff_tray.account.ports import AccountCommands
from staff_tray.account.props import AccountInputs, AccountProps, Told, derive
from staff_tray.trouble import SIGN_IN_AGAIN, trouble_of


class Account(QObject):
    """One question to the server at a time. What is typed stands here only, until it is sent or the window closes.

    `changed` when the props are others, `signed_out` with the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(self, commands: AccountCommands, *, display_name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._inputs = AccountInputs(names=(display_name,))
        self._props = derive(self._inputs)

    @property
    def props(self) -> AccountProps:
        """What the window shows now."""
        return self._props

    def look(self) -> None:
        """Ask how it is now."""
        self._commands.own_account(self._on_account)

    def fill(self, *, old: str | None = None, new: str | None = None, again: str | None = None) -> None:
        """Somebody has typed; a verdict is about what stood there before."""
        now = self._inputs
        self._swap(
            replace(
                now,
                old=now.old if old is None else old,
                new=now.new if new is None else new,
                again=now.again if again is None else again,
                weakness=now.weakness if new is None else None,
                trouble=None,
                told=Told.NOTHING,
            )
        )

    def send(self) -> None:
        """Make it the password from now on."""
        if self._props.may_send:
            self._ask()
            command = ChangePassword(old=self._inputs.old, new=self._inputs.new)
            self._commands.change_password(command, self._on_changed)

    def sign_out_elsewhere(self) -> None:
        """End all sign-ins but this one."""
        if self._props.may_sign_out:
            self._ask()
            self._commands.sign_out(SignOut(everywhere=True, but_here=True), self._on_signed_out)

    def _ask(self) -> None:
        self._swap(replace(self._inputs, pending=True, trouble=None, weakness=None, told=Told.NOTHING))

    def _on_account(self, outcome: Outcome[OwnAccount]) -> None:
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, account=outcome.value))
        else:
            self._fail(outcome)

    def _on_changed(self, outcome: Outcome[Noted]) -> None:
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, pending=False, old="", new="", again="", told=Told.CHANGED))
            self.look()
        else:
            self._fail(outcome)

    def _on_signed_out(self, outcome: Outcome[Noted]) -> None:
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, pending=False, told=Told.SIGNED_OUT))
            self.look()
        else:
            self._fail(outcome)

    def _fail(self, outcome: Refused | Unreachable) -> None:
        trouble = trouble_of(outcome)
        weakness = _weakness(outcome) if trouble is ProblemType.WEAK_PASSWORD else None
        wait = outcome.problem.retry_after if isinstance(outcome, Refused) else None
        self._swap(
            replace(
                self._inputs,
                pending=False,
                trouble=None if weakness is not None else trouble,
                weakness=weakness,
                wait_seconds=wait or 0,
            )
        )
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _swap(self, inputs: AccountInputs) -> None:
        before = self._props
        self._inputs = inputs
        self._props = derive(inputs)
        if self._props != before:
            self.changed.emit()


def _weakness(outcome: Refused | Unreachable) -> Weakness:
    """What the server says against it; a word that is not known here is that it is easy to guess."""
    reason = outcome.problem.reason if isinstance(outcome, Refused) else ""
    return Weakness(reason) if reason in set(Weakness) else Weakness.EASY
