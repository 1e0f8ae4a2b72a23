"""The page "What was done": sentences, choices, page by page, as a file, and when nothing comes."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.audit import AuditAsked, AuditEntry, AuditKind, AuditPage
from shared.protocol.device_care import TaskKind
from shared.protocol.errors import Problem, ProblemType
from staff_tray.gallery.site import NOW
from staff_tray.superuser.audit import Audit, Days
from staff_tray.superuser.audit_words import _device_sentences, sentence, who_words
from staff_tray.superuser.views.audit_page import AuditList

METTE, KAJ = UUID(int=71), UUID(int=72)
NAMES = {METTE: "Mette", KAJ: "Kaj"}
ZONE = "Europe/Copenhagen"


def entry(kind: AuditKind = AuditKind.PEOPLE, what: str = "changed", **more: Any) -> AuditEntry:
    return AuditEntry(at=NOW, kind=kind, what=what, **{"actor_id": METTE, "staff_id": KAJ, **more})


class FakeAudit:
    """A server that answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[AuditAsked] = []
        self.waiting: list[Callable[[Any], None]] = []

    def audit(self, _site_id: str, asked: AuditAsked, done: Callable[[Any], None]) -> None:
        self.asked.append(asked)
        self.waiting.append(done)

    def answer(self, *entries: AuditEntry, older: str = "") -> None:
        """Answer the first question that waits."""
        self.waiting.pop(0)(Done(AuditPage(site_id="centre", entries=entries, names=NAMES, older=older)))


@pytest.fixture
def server() -> FakeAudit:
    return FakeAudit()


@pytest.fixture
def audit(server: FakeAudit, qapp: QApplication) -> Audit:
    return Audit(server, site_id="centre", today=lambda: date(2026, 11, 23))


@pytest.fixture
def page(audit: Audit, qtbot: Any) -> AuditList:
    made = AuditList(audit, now=lambda: NOW, zone=ZONE, language="da")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (entry(changes=("+host", "leave_from")), "Kaj was changed: + Host, First day of leave"),
        (entry(), "Kaj was changed"),
        (entry(what="moved-away", centre={"da": "Jobcenter"}), "Kaj went from here to Jobcenter"),
        (entry(AuditKind.SIGN_INS, "locked-out"), "Too many wrong passwords for Kaj"),
        (entry(AuditKind.DEVICES, "revoked", device="Stander 1", staff_id=None), "Stander 1 was shut out"),
        (entry(AuditKind.DEVICES, "paired", staff_id=None), "A device was connected"),
        (entry(AuditKind.SETTINGS, "published", count=1), "The settings were published: 1 change"),
        (entry(AuditKind.SETTINGS, "published", count=12), "The settings were published: 12 changes"),
        (entry(AuditKind.SETTINGS, "returned", returned_to=4), "The settings went back to number 4"),
        (entry(what="beamed-up"), "Something that this program does not know: beamed-up"),
        (entry(what="added", staff_id=UUID(int=9)), "somebody who is not known any more was taken in"),
    ],
)
def test_in_plain_words(done: AuditEntry, words: str, qapp: QApplication) -> None:
    """Every kind of entry is a sentence, also one of a newer server."""
    assert sentence(done, NAMES, "da").startswith(words)


def test_every_task_has_a_sentence(qapp: QApplication) -> None:
    """Whatever a stand can be asked for."""
    assert {task.value for task in TaskKind} <= set(_device_sentences())


def test_who_it_was(qapp: QApplication) -> None:
    """Somebody; the server's own command line; and nobody, where somebody unknown typed passwords."""
    assert who_words(entry(), NAMES) == "Mette"
    assert who_words(entry(actor_id=None), NAMES) == "at the server"
    assert who_words(entry(AuditKind.SIGN_INS, "locked-out", actor_id=None), NAMES) == ""


def test_page_by_page(audit: Audit, server: FakeAudit) -> None:
    """Earlier ones come below, from where the list ended; what is on its way is not asked for twice."""
    audit.look()
    assert audit.props.entries is None
    server.answer(entry(), older="5.0.1")
    audit.more()
    audit.more()
    assert [each.before for each in server.asked] == ["", "5.0.1"]
    server.answer(entry(what="added"))
    shown: tuple[AuditEntry, ...] = audit.props.entries or ()
    assert [each.what for each in shown] == ["changed", "added"]
    assert not audit.props.more
    audit.more()
    assert len(server.asked) == 2


def test_what_is_chosen_is_asked_for(page: AuditList, server: FakeAudit) -> None:
    """Kind, person and days; an answer to the question before is not shown."""
    server.answer(entry())
    page.days.setCurrentIndex(page.days.findData(Days.WEEK))
    page.days.activated.emit(2)
    page.person.setCurrentIndex(page.person.findData(KAJ))
    page.kind.setCurrentIndex(page.kind.findData(AuditKind.PEOPLE))
    page.kind.activated.emit(1)
    assert server.asked[-1] == AuditAsked(kind=AuditKind.PEOPLE, person=KAJ, first=date(2026, 11, 17))
    server.answer(entry(), entry())
    assert page.audit.props.entries is None
    server.answer()
    assert page.list.isHidden()
    assert page._nothing.text() == "Nothing like that was done. Choose other days, or everything."


def test_nothing_yet_and_no_answer(page: AuditList, server: FakeAudit) -> None:
    """It is said that it is fetched, that there is nothing, or that no server answers; what was there stays."""
    assert page._nothing.text() == "Fetching …"
    server.waiting.pop(0)(Unreachable("no route"))
    assert page._trouble.sentence == "No connection to the server. Try again."
    assert page.again.isVisible()
    page.again.click()
    server.answer()
    assert page._nothing.text().startswith("Nothing was done yet.")
    page.audit.look()
    server.answer(entry())
    page.audit.look()
    server.waiting.pop(0)(Unreachable("no route"))
    assert page.list.isVisible()
    assert len(page.list.things.rows) == 1


def test_signed_out(audit: Audit, server: FakeAudit, qtbot: Any) -> None:
    """The dialog is told."""
    problem = Problem(type=ProblemType.TOKEN_EXPIRED, title="No", status=401, detail="No.")
    with qtbot.waitSignal(audit.signed_out):
        audit.look()
        server.waiting.pop(0)(Refused(problem))


def test_as_a_table(page: AuditList, server: FakeAudit, tmp_path: Path) -> None:
    """All that are chosen, however many pages; in words, and harmless for a spreadsheet."""
    server.answer(entry(), older="5.0.1")
    path = tmp_path / "done.csv"
    page.save_to(path)
    server.answer(entry(AuditKind.SETTINGS, "published", count=2, note="=1+1"), older="7.0.1")
    assert page._filling.text() == "Fetching … so far 1"
    assert not page.save.isEnabled()
    server.answer(entry(what="added", changes=("+host",)))
    assert server.asked[-1].before == "7.0.1"
    assert page._done.sentence == "Saved: done.csv"
    with path.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.reader(table, delimiter=";"))
    assert rows == [
        ["When", "About", "What", "Who", "Note"],
        ["2026-11-23 10:54:00", "Publications", "The settings were published: 2 changes", "Mette", "'=1+1"],
        ["2026-11-23 10:54:00", "People and roles", "Kaj was taken in: + Host", "Mette", ""],
    ]
    page.save_to(tmp_path / "nowhere" / "done.csv")
    server.answer()
    assert page._trouble.sentence == "The table cannot be saved there. Choose another place."


def test_thousands_are_no_burden(page: AuditList, server: FakeAudit) -> None:
    """A page is a page, however much was done."""
    server.answer(*(entry(what="added", changes=(str(number),)) for number in range(2000)))
    assert len(page.list.things.rows) == 2000
    assert page.audit.props.entries is not None
    assert NOW - timedelta(days=1) < page.audit.props.entries[0].at
