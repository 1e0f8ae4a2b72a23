"""What `benchmarks.settings` measures: the dialog of a centre offscreen, with a server that answers at once."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication

from shared.client.outcomes import Done
from shared.protocol.audit import AUDIT_PAGE, AuditAsked, AuditEntry, AuditKind, AuditPage
from shared.protocol.content import Configuration
from shared.protocol.drafts import Change, Draft
from shared.protocol.people import About, AccountState, Person
from shared.protocol.state import SiteState
from shared.protocol.tree import Edit
from staff_tray.desk.centres import OtherCentres
from staff_tray.fonts import ensure_fonts
from staff_tray.gallery.actors import StillMirror
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog, Means
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandProcess
from staff_tray.superuser.views.window import SettingsWindow

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class _Still:
    """The server, which answers at once and is never changed."""

    server_url = ""

    def __init__(self, draft: Draft, people: int) -> None:
        self._draft = draft
        self._people = people

    def draft(self, _site_id: str, done: Callable[[Any], None]) -> None:
        """As it is."""
        done(Done(self._draft))

    def people(self, _site_id: str, done: Callable[[Any], None]) -> None:
        """So many."""
        services = tuple(service.id for service in self._draft.configuration.services[:5])
        done(Done([
            Person(
                id=UUID(int=number), state=AccountState.ACTIVE, version=1,
                about=About(username=f"p{number}", display_name=f"Person {number}", services=services),
            )
            for number in range(self._people)
        ]))  # fmt: skip

    def revisions(self, _site_id: str, done: Callable[[Any], None]) -> None:
        """None yet."""
        done(Done([]))

    def audit(self, site_id: str, asked: AuditAsked, done: Callable[[Any], None]) -> None:  # noqa: ARG002 - always the same
        """A full page, by everybody, with more below."""
        entries = tuple(
            AuditEntry(
                at=NOW - timedelta(minutes=number), kind=AuditKind.PEOPLE, what="changed", actor_id=UUID(int=1),
                staff_id=UUID(int=number % self._people), changes=("+host", "mail"),
            )
            for number in range(AUDIT_PAGE)
        )  # fmt: skip
        names = {UUID(int=number): f"Person {number}" for number in range(self._people)}
        done(Done(AuditPage(site_id=site_id, entries=entries, names=names, older="1.1.1")))

    def __getattr__(self, name: str) -> Any:
        """No answer."""
        return lambda *_: None


class _Nothing:
    """Keeps nothing."""

    def load(self) -> None:
        """Nothing."""

    def save(self, kept: object) -> None:
        """Nothing."""


class Stage:
    """The window; `window_ms` is how long it took to be there, and `window_cpu_ms` how long the process worked."""

    def __init__(self, centre: Configuration, people: int) -> None:
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        ensure_fonts(application)
        self._application = application
        edit = Edit(path=("site", "phone"), before="1", after=centre.site.phone)
        change = Change(edit=edit, staff_id=UUID(int=1), at=NOW)
        drafts = _Still(Draft(site_id="centre", revision=1, version=1, configuration=centre, changes=(change,)), people)
        mirror = StillMirror("centre")
        mirror.show(SiteState(seq=1, configuration=centre, tickets={}, calls=()))
        line: Any = drafts
        self.session = DraftSession(
            mirror, drafts, _Nothing(), site_id="centre", me=UUID(int=0), new_id=lambda: UUID(int=2)
        )  # fmt: skip
        preview = Preview(StandProcess(lambda: ()), language="da", now=lambda: NOW)
        self._dialog = Dialog(
            self.session, drafts, language="da", now=lambda: NOW, new_id=lambda: UUID(int=3), preview=preview,
            means=Means(line, mirror, lambda: NOW, lambda: UUID(int=4)), centres=OtherCentres(line, site_id="centre"),
        )  # fmt: skip
        self._dialog.know({UUID(int=number): f"Person {number}" for number in range(people)})
        self.session.start()
        pages = all_pages()
        self.pages = [page.key for page in pages]
        began, worked = time.perf_counter(), time.process_time()
        self.window = SettingsWindow(self._dialog, pages)
        self.window.show()
        application.processEvents()
        self.window_ms = (time.perf_counter() - began) * 1000
        self.window_cpu_ms = (time.process_time() - worked) * 1000

    def painted(self, work: Callable[[], object]) -> float:
        """How long it takes until all of it is painted, in milliseconds."""
        began = time.perf_counter()
        work()
        self._application.processEvents()
        self.window.repaint()
        return (time.perf_counter() - began) * 1000
