"""Moving a person, "What was done" on the gallery's stage, and the settings as a reader sees them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.audit import AuditAsked, AuditEntry, AuditKind, AuditPage
from shared.protocol.centres import Centre
from shared.protocol.model import Role
from shared.protocol.people import About, AccountState, Person
from staff_tray.gallery.settings_plays import PlayedDrafts, played_tree, settings_window
from staff_tray.gallery.site import METTE, NOW, PASS, PERSON
from staff_tray.gallery.stage import Stage, settle

_KAJ = UUID(int=0x31)
_NAMES = {METTE: "Mette Havmark Kristoffersen", PERSON.id: PERSON.display_name, _KAJ: "Kaj Opdigtet"}


def _entry(minutes: int, kind: AuditKind, what: str, **more: Any) -> AuditEntry:
    return AuditEntry(at=NOW - timedelta(minutes=minutes), kind=kind, what=what, **more)


_ENTRIES = (
    _entry(4, AuditKind.SIGN_INS, "locked-out", staff_id=_KAJ),
    _entry(50, AuditKind.SETTINGS, "published", actor_id=METTE, count=3, note="Nye navne efter mødet"),
    _entry(95, AuditKind.PEOPLE, "changed", actor_id=METTE, staff_id=_KAJ, changes=("+host", "−caseworker", "mail")),
    _entry(180, AuditKind.DEVICES, "renamed", actor_id=PERSON.id, device="Standeren ved døren"),
    _entry(1600, AuditKind.PEOPLE, "moved-here", actor_id=METTE, staff_id=PERSON.id, centre={"da": "Jobcenter"}),
    _entry(2900, AuditKind.SIGN_INS, "invited", staff_id=PERSON.id),
    _entry(4400, AuditKind.SETTINGS, "returned", actor_id=METTE, returned_to=7),
)


class PlayedAudit(PlayedDrafts):
    """Three people, another centre, and what was done; nothing of the last when `done` is empty, None when away."""

    server_url = "https://skranke.fjordby.example"

    def __init__(self, done: tuple[AuditEntry, ...] | None = _ENTRIES) -> None:
        super().__init__(played_tree())
        self._done = done

    def people(self, site_id: str, done: Callable[[Outcome[list[Person]]], None]) -> None:  # noqa: ARG002 - as the real one
        """Those who work here."""
        about = (
            (PERSON.id, About(username="bo", display_name=PERSON.display_name, roles=(Role.ADMINISTRATOR,))),
            (_KAJ, About(username="kaj", display_name=_NAMES[_KAJ], roles=(Role.CASEWORKER, Role.SUPERUSER),
                         desk_id="desk-1", services=(PASS,), leave_from=NOW.date(), leave_until=NOW.date())),
            (METTE, About(username="mette", display_name=_NAMES[METTE], roles=(Role.SUPERUSER,), deputies=(_KAJ,))),
        )  # fmt: skip
        done(Done([Person(id=key, about=each, state=AccountState.ACTIVE, version=1) for key, each in about]))

    def centres(self, site_id: str, done: Callable[[Outcome[list[Centre]]], None]) -> None:  # noqa: ARG002 - as above
        """One other."""
        done(Done([Centre(site_id="job", name={"da": "Jobcenter", "en": "Job centre"}, services=())]))

    def audit(self, site_id: str, asked: AuditAsked, done: Callable[[Outcome[AuditPage]], None]) -> None:
        """What was done."""
        if self._done is None:
            done(Unreachable("no route"))
            return
        found = tuple(each for each in self._done if asked.kind in (None, each.kind))
        done(Done(AuditPage(site_id=site_id, entries=found, names=_NAMES, older="1.1.1" if found else "")))


def _audit(stage: Stage, *, done: tuple[AuditEntry, ...] | None = _ENTRIES) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedAudit(done))
    window.show_page("audit")
    settle()
    return [window]


def _moving(stage: Stage) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedAudit())
    window.show_page("people")
    settle()
    page: Any = window.page_widget("people")
    page.people.choose(_KAJ)
    page.people.begin_move()
    settle()
    return [window]


def _reader(stage: Stage) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedAudit(), looks_only=True)
    window.show_page("services", ("services", PASS))
    settle()
    return [window]


AUDIT: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-audit": _audit,
    "settings-audit-nothing": partial(_audit, done=()),
    "settings-audit-away": partial(_audit, done=None),
    "settings-people-move": _moving,
    "settings-reader": _reader,
}
"""The scenes by their names."""
