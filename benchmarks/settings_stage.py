"""What `benchmarks.settings` measures: the dialog of a centre offscreen, with a server that answers at once."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication

from shared.client.outcomes import Done
from shared.protocol.content import Configuration
from shared.protocol.drafts import Change, Draft
from shared.protocol.tree import Edit
from staff_tray.fonts import ensure_fonts
from staff_tray.gallery.actors import StillMirror
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandProcess
from staff_tray.superuser.views.window import SettingsWindow

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class _Still:
    """The server, which answers at once and is never changed."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def draft(self, _site_id: str, done: Callable[[Any], None]) -> None:
        """As it is."""
        done(Done(self._draft))

    def revisions(self, _site_id: str, done: Callable[[Any], None]) -> None:
        """None yet."""
        done(Done([]))

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
    """The window; `window_ms` is how long it took to be there."""

    def __init__(self, centre: Configuration, people: int) -> None:
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        ensure_fonts(application)
        self._application = application
        edit = Edit(path=("site", "phone"), before="1", after=centre.site.phone)
        change = Change(edit=edit, staff_id=UUID(int=1), at=NOW)
        drafts = _Still(Draft(site_id="centre", revision=1, version=1, configuration=centre, changes=(change,)))
        mirror = StillMirror("centre")
        self.session = DraftSession(
            mirror, drafts, _Nothing(), site_id="centre", me=UUID(int=0), new_id=lambda: UUID(int=2)
        )  # fmt: skip
        preview = Preview(StandProcess(lambda: ()), language="da", now=lambda: NOW)
        self._dialog = Dialog(
            self.session, drafts, language="da", now=lambda: NOW, new_id=lambda: UUID(int=3), preview=preview
        )  # fmt: skip
        self._dialog.know({UUID(int=number): f"Person {number}" for number in range(people)})
        self.session.start()
        pages = all_pages()
        self.pages = [page.key for page in pages]
        began = time.perf_counter()
        self.window = SettingsWindow(self._dialog, pages)
        self.window.show()
        application.processEvents()
        self.window_ms = (time.perf_counter() - began) * 1000

    def painted(self, work: Callable[[], object]) -> float:
        """How long it takes until all of it is painted, in milliseconds."""
        began = time.perf_counter()
        work()
        self._application.processEvents()
        self.window.repaint()
        return (time.perf_counter() - began) * 1000
