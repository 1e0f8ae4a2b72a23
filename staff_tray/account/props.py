"""What the window of one's own account shows, from what is known and what is typed. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shared.protocol.own_account import OwnAccount, OwnSignIn, Weakness
from shared.protocol.people import LEAST_PASSWORD
from staff_tray.trouble import Trouble

_VARIED = 5
"""Fewer different characters than this are a pattern, however many they are."""

_LONG = 16
"""From here on there is little left to say against it, unless it is one known word."""

_PART = 3
"""Shorter parts of a name are in many words."""


class Strength(StrEnum):
    """What can be said of a new password while it is typed; the server weighs it when it is sent."""

    NOTHING = "nothing"
    SHORT = "short"
    NAMED = "named"
    SAME = "same"
    MONOTONE = "monotone"
    LONG_ENOUGH = "long-enough"
    GOOD = "good"


class Told(StrEnum):
    """What came of the last wish."""

    NOTHING = "nothing"
    CHANGED = "changed"
    SIGNED_OUT = "signed-out"


@dataclass(frozen=True)
class AccountInputs:
    """`account` is None until it has come. `weakness` is the server's verdict on what stands in `new`."""

    names: tuple[str, ...] = ()
    account: OwnAccount | None = None
    old: str = ""
    new: str = ""
    again: str = ""
    pending: bool = False
    trouble: Trouble | None = None
    wait_seconds: int = 0
    weakness: Weakness | None = None
    told: Told = Told.NOTHING


@dataclass(frozen=True)
class AccountProps:
    """What the window shows. `missing` is how many characters the new password lacks, `differs` that the two do."""

    loaded: bool
    username: str = ""
    password: bool = False
    sign_ins: tuple[OwnSignIn, ...] = ()
    old: str = ""
    new: str = ""
    again: str = ""
    strength: Strength = Strength.NOTHING
    missing: int = 0
    differs: bool = False
    may_send: bool = False
    may_sign_out: bool = False
    pending: bool = False
    trouble: Trouble | None = None
    wait_seconds: int = 0
    weakness: Weakness | None = None
    told: Told = Told.NOTHING


def strength_of(new: str, old: str, names: tuple[str, ...]) -> Strength:
    """What can be said of it without asking anybody."""
    if not new:
        return Strength.NOTHING
    if len(new) < LEAST_PASSWORD:
        return Strength.SHORT
    if old and new == old:
        return Strength.SAME
    said = new.casefold()
    parts = {part for name in names for part in name.casefold().replace(".", " ").split() if len(part) >= _PART}
    if any(part in said for part in parts):
        return Strength.NAMED
    if len(set(said)) < _VARIED:
        return Strength.MONOTONE
    return Strength.GOOD if len(new) >= _LONG else Strength.LONG_ENOUGH


def derive(inputs: AccountInputs) -> AccountProps:
    """What to show for `inputs`."""
    account = inputs.account
    if account is None:
        return AccountProps(loaded=False, trouble=inputs.trouble)
    strength = strength_of(inputs.new, inputs.old, (account.username, *inputs.names))
    sends = strength in {Strength.LONG_ENOUGH, Strength.GOOD, Strength.NAMED} and inputs.weakness is None
    others = any(not each.here for each in account.sign_ins)
    return AccountProps(
        loaded=True,
        username=account.username,
        password=account.password,
        sign_ins=account.sign_ins,
        old=inputs.old,
        new=inputs.new,
        again=inputs.again,
        strength=strength,
        missing=max(0, LEAST_PASSWORD - len(inputs.new)),
        differs=bool(inputs.again) and not inputs.new.startswith(inputs.again),
        may_send=sends and bool(inputs.old) and inputs.new == inputs.again and not inputs.pending,
        may_sign_out=others and not inputs.pending,
        pending=inputs.pending,
        trouble=inputs.trouble,
        wait_seconds=inputs.wait_seconds,
        weakness=inputs.weakness,
        told=inputs.told,
    )
