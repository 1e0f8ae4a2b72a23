"""What the page Other systems shows, from what is known and what is typed. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from shared.protocol.model import pick_text
from shared.protocol.systems import (
    TAKES,
    AboutSystem,
    DeadLetter,
    System,
    SystemRight,
    Systems,
    Topic,
    Tried,
    Webhook,
)
from staff_tray.trouble import Trouble

NEW_SYSTEM = AboutSystem(name="", site_ids=(), rights=())
OVERLAPS = (0, 1, 24, 168)
"""In hours: how long an old secret can hold beside the new one."""

_QUIET_AFTER = timedelta(days=30)
_ADDRESS = re.compile(r"https?://[^\s/?#@\\]+([/?][^\s#\\]*)?")


class Pane(StrEnum):
    """What is beside the list."""

    NOTHING = "nothing"
    SYSTEM = "system"
    RENEW = "renew"
    """As before, and the question about another secret."""
    REVOKE = "revoke"
    """As before, and whether it is to be let in no more."""
    SHOWN = "shown"
    """A secret, once."""
    HOOK = "hook"
    HOOK_RENEW = "hook-renew"
    HOOK_REMOVE = "hook-remove"
    NEW_HOOK = "new-hook"


OF_SYSTEM = (Pane.SYSTEM, Pane.RENEW, Pane.REVOKE)
OF_HOOK = (Pane.HOOK, Pane.HOOK_RENEW, Pane.HOOK_REMOVE)


class Happened(StrEnum):
    """What has been done last."""

    SAVED = "saved"
    REVOKED = "revoked"
    REMOVED = "removed"
    PAUSED = "paused"
    GOES_ON = "goes-on"
    COPIED = "copied"


class Use(StrEnum):
    """Whether a system comes at all."""

    NEVER = "never"
    ACTIVE = "active"
    QUIET = "quiet"
    """Not for a month."""


class HookState(StrEnum):
    """How a webhook is."""

    NEW = "new"
    """Nothing was sent yet."""
    WELL = "well"
    FAILING = "failing"
    """Something waits to be sent again."""
    PAUSED = "paused"


@dataclass(frozen=True)
class Typed:
    """A webhook that is being written down."""

    url: str = ""
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True)
class Shown:
    """A secret, while it can be seen: whose it is, and whether it is a webhook's."""

    owner: UUID
    secret: str = field(repr=False)
    of_hook: bool = False


@dataclass(frozen=True)
class SystemsInputs:
    """`known` is None until it has come, `at` is when it did. `edited` is what stands in the form."""

    manages: bool
    language: str = "da"
    known: Systems | None = None
    at: datetime | None = None
    chosen: UUID | None = None
    pane: Pane = Pane.NOTHING
    edited: AboutSystem | None = None
    adding: bool = False
    overlap: int = 24
    hook: UUID | None = None
    typed: Typed = Typed()
    secret: Shown | None = None
    letters: tuple[DeadLetter, ...] | None = None
    tried: Tried | None = None
    pending: bool = False
    trying: bool = False
    trouble: Trouble | None = None
    happened: Happened | None = None


@dataclass(frozen=True)
class SystemRow:
    """One system in the list."""

    id: UUID
    name: str
    centres: tuple[str, ...]
    use: Use
    seen_at: datetime | None
    failing: bool
    """Something it is to be told waits."""


@dataclass(frozen=True)
class SystemsProps:
    """What the page shows; `about` is the form, None for nothing chosen. `centres` are ids and names."""

    loaded: bool
    manages: bool = False
    rows: tuple[SystemRow, ...] = ()
    pane: Pane = Pane.NOTHING
    chosen: System | None = None
    use: Use = Use.NEVER
    about: AboutSystem | None = None
    adding: bool = False
    centres: tuple[tuple[str, str], ...] = ()
    rights: tuple[SystemRight, ...] = ()
    may_save: bool = False
    changed: bool = False
    may_act: bool = False
    overlap: int = 24
    hook: Webhook | None = None
    hook_state: HookState = HookState.NEW
    typed: Typed = Typed()
    topics: tuple[tuple[Topic, bool], ...] = ()
    """Each, and whether the system may be told of it."""
    may_add: bool = False
    no_address: bool = False
    secret: Shown | None = None
    letters: tuple[DeadLetter, ...] | None = None
    tried: Tried | None = None
    trying: bool = False
    trouble: Trouble | None = None
    happened: Happened | None = None


def derive(inputs: SystemsInputs) -> SystemsProps:
    """What to show for `inputs`."""
    known = inputs.known
    if known is None:
        return SystemsProps(loaded=False, manages=inputs.manages, trouble=inputs.trouble)
    chosen = next((each for each in known.systems if each.id == inputs.chosen), None)
    before = NEW_SYSTEM if inputs.adding else None if chosen is None else chosen.about
    about = inputs.edited or before
    changed = inputs.edited is not None and inputs.edited != before
    whole = about is not None and bool(about.name.strip() and about.site_ids and about.rights)
    hook = next((each for each in (chosen.webhooks if chosen else ()) if each.id == inputs.hook), None)
    url = inputs.typed.url.strip()
    good = _ADDRESS.fullmatch(url) is not None
    may_act = inputs.manages and not inputs.pending
    return SystemsProps(
        loaded=True,
        manages=inputs.manages,
        rows=tuple(_row(each, known, inputs) for each in known.systems),
        pane=_pane(inputs, chosen, hook),
        chosen=chosen,
        use=_use(chosen.seen_at, inputs.at) if chosen else Use.NEVER,
        about=about,
        adding=inputs.adding,
        centres=tuple((key, pick_text(name, inputs.language) or key) for key, name in known.centres.items()),
        rights=tuple(SystemRight),
        may_save=may_act and whole and changed,
        changed=changed,
        may_act=may_act,
        overlap=inputs.overlap,
        hook=hook,
        hook_state=HookState.NEW if hook is None else state_of(hook),
        typed=inputs.typed,
        topics=tuple((topic, chosen is not None and TAKES[topic] in chosen.about.rights) for topic in Topic),
        may_add=may_act and good and bool(inputs.typed.topics),
        no_address=bool(url) and not good and not any(each.startswith(url) for each in ("https://", "http://")),
        secret=inputs.secret,
        letters=inputs.letters,
        tried=inputs.tried,
        trying=inputs.trying,
        trouble=inputs.trouble,
        happened=inputs.happened,
    )


def state_of(hook: Webhook) -> HookState:
    """How a webhook is."""
    if hook.paused:
        return HookState.PAUSED
    if hook.failing or hook.last_fault:
        return HookState.FAILING
    return HookState.NEW if hook.last_at is None else HookState.WELL


def _pane(inputs: SystemsInputs, chosen: System | None, hook: Webhook | None) -> Pane:
    """What was asked for, as far as what it is about is still there."""
    if inputs.pane is Pane.SHOWN:
        return Pane.SHOWN if inputs.secret is not None else Pane.NOTHING
    if chosen is None:
        return Pane.SYSTEM if inputs.adding else Pane.NOTHING
    return Pane.SYSTEM if inputs.pane in OF_HOOK and hook is None else inputs.pane


def _row(system: System, known: Systems, inputs: SystemsInputs) -> SystemRow:
    names = (pick_text(known.centres.get(key, {}), inputs.language) or key for key in system.about.site_ids)
    return SystemRow(
        id=system.id,
        name=system.about.name,
        centres=tuple(names),
        use=_use(system.seen_at, inputs.at),
        seen_at=system.seen_at,
        failing=any(state_of(hook) is HookState.FAILING for hook in system.webhooks),
    )


def _use(seen_at: datetime | None, now: datetime | None) -> Use:
    if seen_at is None:
        return Use.NEVER
    return Use.QUIET if now is not None and now - seen_at >= _QUIET_AFTER else Use.ACTIVE
