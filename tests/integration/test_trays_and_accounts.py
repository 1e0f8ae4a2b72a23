"""The tray's own view models on a real server: one's own account, a move to another centre, and what was done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
from PySide6.QtCore import QObject

from server.ids import new_id
from shared.client.api_staff import StaffApi
from shared.client.mirror import Connection, Mirror
from shared.client.renewal import new_secret
from shared.protocol.audit import AuditKind
from shared.protocol.errors import ProblemType
from shared.protocol.own_account import Weakness
from staff_tray.account.model import Account
from staff_tray.account.props import Told
from staff_tray.superuser.audit import Audit, Days
from staff_tray.superuser.audit_words import sentence
from staff_tray.superuser.people import People
from staff_tray.superuser.people_props import Happened
from tests.integration.running import Running

SITE = "borgerservice"
NEW = "lampe-havre-cykel-torsk"
LONG = 20_000


class Tray:
    """Somebody signed in."""

    def __init__(self, running: Running, username: str, parent: QObject, *, password: str = "") -> None:
        body = {"username": username, "password": password or running.password, "computer": f"PC-{username}"}
        answer = httpx.post(f"{running.url}/api/v1/sign-in", json=body, timeout=20)
        self.reply = answer.raise_for_status().json()
        self.who = UUID(self.reply["staff"]["id"])
        self.api = StaffApi(running.url, self.reply["token"], parent=parent)
        self.mirror = Mirror(running.url, self.reply["token"], self.reply["site_id"], parent=parent)
        self.account = Account(self.api, display_name=self.reply["staff"]["display_name"], parent=parent)


@pytest.fixture
def parent(qapp: Any) -> Iterator[QObject]:
    """What goes with the test."""
    made = QObject()
    yield made
    made.deleteLater()


def test_another_password(running: Running, parent: QObject, qtbot: Any) -> None:
    """The server's verdict comes as a word, the other computer is signed out at once, and the new one counts."""
    here, there = Tray(running, "bo", parent), Tray(running, "bo", parent)
    account = here.account
    account.look()
    qtbot.waitUntil(lambda: len(account.props.sign_ins) == 2, timeout=LONG)
    assert [each.computer for each in account.props.sign_ins if each.here] == ["PC-bo"]
    account.fill(old=running.password, new="Sommer2026!", again="Sommer2026!")
    account.send()
    qtbot.waitUntil(lambda: account.props.weakness is Weakness.KNOWN_WORD, timeout=LONG)
    account.fill(new=NEW, again=NEW)
    with qtbot.waitSignal(there.account.signed_out, timeout=LONG):
        account.send()
        qtbot.waitUntil(lambda: account.props.told is Told.CHANGED, timeout=LONG)
        there.account.look()
    qtbot.waitUntil(lambda: len(account.props.sign_ins) == 1, timeout=LONG)
    assert Tray(running, "bo", parent, password=NEW).who == here.who


def test_moved_and_told_at_once(running: Running, parent: QObject, qtbot: Any) -> None:
    """Bo's tray hears of it on its open stream; the way back; and both stand in the list, with who did it."""
    tove, bo = Tray(running, "tove", parent), Tray(running, "bo", parent)
    bo.mirror.start()
    qtbot.waitUntil(lambda: bo.mirror.connection is Connection.LIVE, timeout=LONG)
    now = datetime.now(UTC)
    people = People(
        tove.api, site_id=SITE, me=tove.who, today=now.date(), new_id=new_id, new_secret=new_secret, parent=parent
    )
    people.load()
    qtbot.waitUntil(lambda: people.props.loaded, timeout=LONG)
    people.choose(bo.who)
    people.begin_move()
    qtbot.waitUntil(lambda: people.props.leaving is not None and bool(people.props.leaving.centres), timeout=LONG)
    with qtbot.waitSignal(bo.mirror.refused, timeout=LONG) as refused:
        people.move("pension")
    assert refused.args[0].type is ProblemType.MOVED
    qtbot.waitUntil(lambda: people.props.last is not None, timeout=LONG)
    assert Tray(running, "bo", parent).reply["site_id"] == "pension"
    people.undo()
    qtbot.waitUntil(
        lambda: people.props.last is not None and people.props.last.happened is Happened.UNDONE, timeout=LONG
    )
    assert people.props.chosen is not None
    assert people.props.chosen.about.desk_id is not None
    audit = Audit(tove.api, site_id=SITE, today=now.date, parent=parent)
    audit.choose(kind=AuditKind.PEOPLE, person=bo.who, days=Days.ALL)
    qtbot.waitUntil(lambda: bool(audit.props.entries), timeout=LONG)
    first = audit.props.entries[:2] if audit.props.entries is not None else ()
    told = [sentence(each, audit.props.names, "da") for each in first]
    name = audit.props.names[bo.who]
    assert [each.actor_id for each in first] == [tove.who, tove.who]
    assert [each.removeprefix(name) for each in told] == [
        " came here from Pension", " went from here to Pension"
    ]  # fmt: skip
