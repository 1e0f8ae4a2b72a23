"""View model of the page "What was done": the newest first, earlier ones when they are wanted, and all for a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.audit import AuditAsked, AuditEntry, AuditKind, AuditPage
from staff_tray.superuser.audit_ports import AuditCommands
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of

MOST_IN_FILE = 20_000
"""Entries; more is no list that anybody reads."""


class Days(StrEnum):
    """Which days are shown."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


_BACK = {Days.TODAY: 0, Days.WEEK: 6, Days.MONTH: 29}
Names = MappingProxyType[UUID, str]
_NOBODY: Names = MappingProxyType({})


@dataclass(frozen=True)
class AuditProps:
    """What the page shows. `entries` is None before the first answer, `names` are all that have come so far.

    `more` says that there are earlier ones, `busy` that they are on their way, `filling` how many stand in the file
    that is being made, None for no file.
    """

    entries: tuple[AuditEntry, ...] | None = None
    names: Names = field(default_factory=lambda: _NOBODY)
    kind: AuditKind | None = None
    person: UUID | None = None
    days: Days = Days.ALL
    more: bool = False
    busy: bool = False
    filling: int | None = None
    trouble: Trouble | None = None

    @property
    def chosen(self) -> bool:
        """Whether only some are shown."""
        return (self.kind, self.person, self.days) != (None, None, Days.ALL)


class Audit(QObject):
    """Asks when somebody looks, chooses or wants more; never by itself.

    `changed` when the props are others, `gathered` with all entries that are chosen, for a file, `signed_out` with the
    `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    gathered = Signal(object)
    signed_out = Signal(object)

    def __init__(
        self, commands: AuditCommands, *, site_id: str, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._site_id = site_id
        self._today = today
        self._props = AuditProps()
        self._older = ""
        self._run = 0

    @property
    def props(self) -> AuditProps:
        """What is shown now."""
        return self._props

    def look(self) -> None:
        """From the beginning; what is shown stays until the answer has come."""
        self._run += 1
        self._swap(busy=True, filling=None, trouble=None)
        self._ask(self._asked(), partial(self._on_page, self._run, ()))

    def choose(self, *, kind: AuditKind | None, person: UUID | None, days: Days) -> None:
        """Show only these."""
        if (kind, person, days) != (self._props.kind, self._props.person, self._props.days):
            self._swap(kind=kind, person=person, days=days, entries=None, more=False)
            self.look()

    def more(self) -> None:
        """Those before the last one."""
        if self._props.more and not self._props.busy:
            self._swap(busy=True, trouble=None)
            asked = structs.replace(self._asked(), before=self._older)
            self._ask(asked, partial(self._on_page, self._run, self._props.entries or ()))

    def gather(self) -> None:
        """Fetch all that are chosen, page by page, for a file."""
        if self._props.filling is None:
            self._swap(filling=0, trouble=None)
            self._ask(self._asked(), partial(self._on_gathered, self._run, ()))

    def _asked(self) -> AuditAsked:
        props = self._props
        back = _BACK.get(props.days)
        first = None if back is None else self._today() - timedelta(days=back)
        return AuditAsked(kind=props.kind, person=props.person, first=first)

    def _ask(self, asked: AuditAsked, done: Callable[[Outcome[AuditPage]], None]) -> None:
        self._commands.audit(self._site_id, asked, done)

    def _on_page(self, run: int, before: tuple[AuditEntry, ...], outcome: Outcome[AuditPage]) -> None:
        if run != self._run:
            return
        if not isinstance(outcome, Done):
            self._fail(outcome)
            return
        page = outcome.value
        self._older = page.older
        self._swap(
            entries=(*before, *page.entries), names=self._with(page), more=bool(page.older), busy=False, trouble=None
        )

    def _on_gathered(self, run: int, before: tuple[AuditEntry, ...], outcome: Outcome[AuditPage]) -> None:
        if run != self._run:
            return
        if not isinstance(outcome, Done):
            self._fail(outcome)
            return
        page = outcome.value
        entries = (*before, *page.entries)
        if page.older and len(entries) < MOST_IN_FILE:
            self._swap(filling=len(entries), names=self._with(page))
            asked = structs.replace(self._asked(), before=page.older)
            self._ask(asked, partial(self._on_gathered, run, entries))
        else:
            self._swap(filling=None, names=self._with(page))
            self.gathered.emit(entries)

    def _with(self, page: AuditPage) -> Names:
        return MappingProxyType({**self._props.names, **page.names})

    def _fail(self, outcome: Refused | Unreachable) -> None:
        trouble = trouble_of(outcome)
        self._swap(busy=False, filling=None, trouble=trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _swap(self, **props: object) -> None:
        before = self._props
        self._props = replace(before, **props)  # type: ignore[arg-type]
        if self._props != before:
            self.changed.emit()
