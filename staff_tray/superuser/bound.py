"""A setting of one thing, tied to the draft: what it says, and what becomes of what a person writes."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET

from shared.protocol.drafts import Check
from shared.protocol.tree import Tree
from staff_tray.superuser.draft_props import DraftProps
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.form import Setting
from staff_tray.superuser.own_edits import Held
from staff_tray.superuser.places import Place, put


class Bound:
    """One setting of the thing at a place. `language` is the desktop's, for what can be chosen."""

    def __init__(self, session: DraftSession, thing: Place, setting: Setting, language: str) -> None:
        self.session = session
        self.thing = thing
        self.setting = setting
        self.language = language
        self.place: Place = (*thing, *setting.steps)

    @property
    def name(self) -> str:
        """For object names."""
        return "/".join(self.place)

    @property
    def props(self) -> DraftProps:
        """The draft as it is now."""
        return self.session.props

    @property
    def value(self) -> Any:
        """What it says now; None for nothing."""
        place, props = self.place, self.props
        found = props.unfit[place] if place in props.unfit else self.setting.value(props.tree, self.thing)
        return None if found is UNSET else found

    @property
    def unfit(self) -> bool:
        """Whether what is written here cannot be."""
        return any(each[: len(self.place)] == self.place for each in self.props.unfit)

    @property
    def checks(self) -> tuple[Check, ...]:
        """What the server has found wrong here."""
        return self.props.checks_in(self.place) if self.setting.read is None else ()

    @property
    def held(self) -> tuple[Held, ...]:
        """Where somebody was quicker, here or in a language of it."""
        place = self.place
        return tuple(each for each in self.props.held if each.place[: len(place)] == place)

    def set(self, value: Any) -> None:
        """Write this."""
        write = self.setting.write
        if write is not None:
            self.session.do(lambda tree: write(tree, self.thing, value))
        else:
            self.session.set(self.place, value)

    def set_in(self, key: str, value: Any) -> None:
        """Write this under a key of it, as the text in one language; None for nothing there."""
        self.session.set((*self.place, key), UNSET if value in ("", None, []) else value)

    def set_thing(self, key: str, item: Any) -> None:
        """Put a thing into the list that it is, in place of the one of that key; None takes it out."""
        place = (*self.place, key)
        if item is not None and self.session.value(place) is UNSET:
            self.session.add(self.place, item)
        else:
            self.session.set(place, UNSET if item is None else item)

    def in_key(self, key: str) -> Any:
        """What stands under a key of it; None for nothing."""
        found = self.session.value((*self.place, key))
        return None if found is UNSET else found


class RowBound(Bound):
    """One setting of a row in a list without identities: the list is written as a whole."""

    def __init__(self, rows: Bound, row: int, setting: Setting) -> None:
        super().__init__(rows.session, (*rows.place, str(row)), setting, rows.language)
        self._rows = rows
        self._row = row

    @property
    def value(self) -> Any:
        """What it says now; None for nothing."""
        rows = self._rows.value or []
        found: Any = rows[self._row] if self._row < len(rows) else None
        for step in self.setting.steps:
            found = found.get(step) if isinstance(found, dict) else None
        return found

    def set(self, value: Any) -> None:
        """Write this."""
        self._write(self.setting.steps, value)

    def set_in(self, key: str, value: Any) -> None:
        """Write this under a key of it."""
        self._write((*self.setting.steps, key), UNSET if value in ("", None, []) else value)

    def in_key(self, key: str) -> Any:
        """What stands under a key of it."""
        value = self.value
        return value.get(key) if isinstance(value, dict) else None

    def _write(self, steps: Place, value: Any) -> None:
        rows: list[Tree] = list(self._rows.value or [])
        if self._row < len(rows):
            rows[self._row] = put(rows[self._row], steps, value)
            self._rows.set(rows)
