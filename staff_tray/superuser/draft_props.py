"""What the dialog shows of a draft, from what the server last said and what this person has done since. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from msgspec import UNSET

from shared.protocol.drafts import Check, CheckLevel, Draft
from shared.protocol.tree import Edit, Tree, at
from staff_tray.superuser.own_edits import Held, Sent, changes_from, published_of, unsent
from staff_tray.superuser.places import Place, covers
from staff_tray.trouble import Trouble


class SaveState(StrEnum):
    """How one's own edits are kept."""

    LOADING = "loading"
    """The draft has not come yet."""
    SAVED = "saved"
    SAVING = "saving"
    TYPING = "typing"
    """Goes to the server after a short pause."""
    WAITING = "waiting"
    """The server does not answer: kept on this computer until it does."""
    FORBIDDEN = "forbidden"
    """This person may not change the settings (any more)."""
    LOOKING = "looking"
    """This person looks, and changes nothing."""
    REFUSED = "refused"
    """The server has not taken the last edits; see `trouble`."""


@dataclass(frozen=True)
class Step:
    """What one wish changed, both ways; `place` is set while further typing there belongs to it."""

    forth: tuple[Edit, ...]
    back: tuple[Edit, ...]
    place: Place | None = None


@dataclass(frozen=True)
class SessionInputs:
    """What everything follows from.

    `base` is the draft's tree as the server last said it, `mine` the same with all of one's own edits. `unfit` holds
    what is typed where it cannot be, and is not in `mine`. `silent` says that the server did not answer last time,
    `typing` that a pause in it is waited for, `looks_only` that this person changes nothing.
    """

    draft: Draft | None = None
    base: Tree = None
    mine: Tree = None
    sent: Sent | None = None
    held: tuple[Held, ...] = ()
    unfit: Mapping[Place, Any] = field(default_factory=lambda: MappingProxyType({}))
    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    typing: bool = False
    silent: bool = False
    forbidden: bool = False
    looks_only: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True)
class DraftProps:
    """The draft as this person sees it; see `SessionInputs` for `tree` (there `mine`).

    `changes` is all that is not published, `editors` who else has changed something in it, the latest first. `came` is
    how many of the changes have come from which centre that something is shared with.
    """

    state: SaveState = SaveState.LOADING
    draft: Draft | None = None
    tree: Tree = None
    published: Tree = None
    changes: tuple[Edit, ...] = ()
    held: tuple[Held, ...] = ()
    unfit: Mapping[Place, Any] = field(default_factory=lambda: MappingProxyType({}))
    editors: tuple[UUID, ...] = ()
    came: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    can_undo: bool = False
    can_redo: bool = False
    looks_only: bool = False
    trouble: Trouble | None = None

    @property
    def loaded(self) -> bool:
        """Whether there is something to show."""
        return self.tree is not None

    @property
    def may_edit(self) -> bool:
        """Whether this person can change something now."""
        return self.loaded and not self.looks_only and self.state is not SaveState.FORBIDDEN

    @property
    def checks(self) -> tuple[Check, ...]:
        """What the server has found wrong, as of the last save."""
        return self.draft.checks if self.draft is not None else ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The centre's languages, the first one first."""
        found = at(self.tree, ("site", "languages")) if self.loaded else UNSET
        return tuple(found) if isinstance(found, list) else ()

    def value(self, place: Place) -> Any:
        """What stands there, also what is only typed; `UNSET` for nothing."""
        return self.unfit[place] if place in self.unfit else at(self.tree, place)

    def checks_in(self, place: Place) -> tuple[Check, ...]:
        """What is wrong at the place and below it."""
        return tuple(check for check in self.checks if covers(place, check.path))

    def held_at(self, place: Place) -> Held | None:
        """Where somebody was quicker, at exactly this place or around it."""
        return next((each for each in self.held if covers(each.place, place)), None)

    def changed_in(self, place: Place) -> bool:
        """Whether something at the place or below is not published."""
        return any(covers(place, edit.path) or covers(edit.path, place) for edit in self.changes)


def derive(inputs: SessionInputs, me: UUID) -> DraftProps:
    """What to show for `inputs`."""
    draft = inputs.draft
    if draft is None:
        return DraftProps(
            state=SaveState.FORBIDDEN if inputs.forbidden else SaveState.LOADING,
            looks_only=inputs.looks_only,
            trouble=inputs.trouble,
        )  # fmt: skip
    published = published_of(draft, inputs.base)
    return DraftProps(
        state=_state(inputs),
        draft=draft,
        tree=inputs.mine,
        published=published,
        changes=changes_from(published, inputs.mine),
        held=inputs.held,
        unfit=inputs.unfit,
        editors=_editors(draft, me),
        came=MappingProxyType(dict(Counter(each.from_site for each in draft.changes if each.from_site is not None))),
        can_undo=bool(inputs.done) and not inputs.forbidden,
        can_redo=bool(inputs.undone) and not inputs.forbidden,
        looks_only=inputs.looks_only,
        trouble=inputs.trouble,
    )


def stops(checks: tuple[Check, ...]) -> int:
    """How many of them stop a publication."""
    return sum(check.level is CheckLevel.STOPS for check in checks)


def _state(inputs: SessionInputs) -> SaveState:
    if inputs.forbidden:
        return SaveState.FORBIDDEN
    if inputs.trouble is not None:
        return SaveState.REFUSED
    if inputs.silent:
        return SaveState.WAITING
    if inputs.looks_only:
        return SaveState.LOOKING
    if inputs.sent is not None:
        return SaveState.SAVING
    if inputs.typing or unsent(inputs.base, inputs.mine, inputs.held):
        return SaveState.TYPING
    return SaveState.SAVED


def _editors(draft: Draft, me: UUID) -> tuple[UUID, ...]:
    latest: dict[UUID, float] = {}
    for change in draft.changes:
        if change.staff_id is not None and change.staff_id != me:
            latest[change.staff_id] = max(latest.get(change.staff_id, 0.0), change.at.timestamp())
    return tuple(sorted(latest, key=lambda who: (-latest[who], str(who))))
