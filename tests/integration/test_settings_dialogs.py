"""Two settings dialogs and a stand's mirror on a real server: side by side, published, and gone back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from msgspec import UNSET
from PySide6.QtCore import QObject

from server.ids import new_id
from shared.client.api_staff import StaffApi
from shared.client.mirror import Connection, Mirror
from shared.protocol.model import pick_text
from staff_tray.desk.centres import OtherCentres
from staff_tray.superuser.draft_props import SaveState
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.history import History
from staff_tray.superuser.memory import KeptFile
from staff_tray.superuser.publishing import Publishing, Told, WhyNot
from staff_tray.superuser.take import Take
from staff_tray.superuser.take_props import TakeState
from tests.integration.running import Running

SITE = "borgerservice"
NAME = ("services", "borgerservice.pas", "name", "da")
LETTER = ("services", "borgerservice.pas", "letter")
LONG = 20_000


@pytest.fixture
def running(running: Running, database_url: str) -> Running:
    """With Amina and Bo as superusers."""

    async def promote() -> None:
        connection = await asyncpg.connect(database_url)
        await connection.execute(
            "update staff set roles = '{caseworker,superuser}' where username in ('amina', 'bo')"
        )  # fmt: skip
        await connection.close()

    asyncio.run(promote())
    return running


class Person:
    """One superuser with a dialog."""

    def __init__(self, running: Running, username: str, folder: Path, parent: QObject) -> None:
        body = {"username": username, "password": running.password}
        reply = httpx.post(f"{running.url}/api/v1/sign-in", json=body, timeout=20).raise_for_status().json()
        self.who = UUID(reply["staff"]["id"])
        self.mirror = Mirror(running.url, reply["token"], SITE, parent=parent)
        self.api = StaffApi(running.url, reply["token"], parent=parent)
        kept = KeptFile(folder, SITE, self.who)
        self.session = DraftSession(
            self.mirror, self.api, kept, site_id=SITE, me=self.who, new_id=new_id, parent=parent
        )  # fmt: skip
        self.publishing = Publishing(self.session, self.api, new_id, parent=parent)
        self.history = History(self.session, self.api, new_id, parent=parent)
        self.mirror.start()
        self.session.start()

    @property
    def state(self) -> SaveState:
        return self.session.props.state


@pytest.fixture
def people(qapp: Any, qtbot: Any, running: Running, tmp_path: Path) -> Iterator[tuple[Person, Person]]:
    """Amina and Bo, whose dialogs have the draft."""
    parent = QObject()
    amina, bo = (Person(running, name, tmp_path, parent) for name in ("amina", "bo"))
    for person in (amina, bo):
        qtbot.waitUntil(lambda person=person: person.state is SaveState.SAVED, timeout=LONG)
        qtbot.waitUntil(lambda person=person: person.mirror.connection is Connection.LIVE, timeout=LONG)
    yield amina, bo
    for person in (amina, bo):
        person.session.stop()
        person.mirror.stop()
    parent.deleteLater()


@pytest.fixture
def stand(qapp: Any, qtbot: Any, running: Running) -> Iterator[Callable[[], str]]:
    """What a stand calls the service."""
    mirror = Mirror(running.url, running.kiosk_token, SITE)
    mirror.start()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE, timeout=LONG)

    def name() -> str:
        assert mirror.state is not None
        service = mirror.state.configuration.service("borgerservice.pas")
        return pick_text(service.name, "da") if service is not None else ""

    yield name
    mirror.stop()


def test_two_dialogs_lose_nothing(qtbot: Any, people: tuple[Person, Person], stand: Callable[[], str]) -> None:
    """Different places come together by themselves; the same place is asked about, with the name of who was quicker."""
    amina, bo = people
    amina.session.set(NAME, "Nyt pas")
    amina.session.flush()
    bo.session.set(LETTER, "Q")
    bo.session.flush()
    qtbot.waitUntil(lambda: bo.session.value(NAME) == "Nyt pas", timeout=LONG)
    qtbot.waitUntil(lambda: amina.session.value(LETTER) == "Q", timeout=LONG)
    assert bo.session.props.editors == (amina.who,)
    amina.session.set(NAME, "Pas og id")
    bo.session.set(NAME, "Pas, kort")
    amina.session.flush()
    bo.session.flush()
    both = (amina, bo)
    qtbot.waitUntil(lambda: sum(len(each.session.props.held) for each in both) == 1, timeout=LONG)
    late, quick = both if amina.session.props.held else (bo, amina)
    (held,) = late.session.props.held
    assert (held.place, held.staff_id) == (NAME, quick.who)
    assert held.theirs == quick.session.value(NAME) != late.session.value(NAME)
    assert late.publishing.props.why_not is WhyNot.TO_CHOOSE
    late.session.keep_mine(NAME)
    qtbot.waitUntil(lambda: quick.session.value(NAME) == late.session.value(NAME), timeout=LONG)
    assert stand() == "Pas"


def test_taken_from_another_centre(qtbot: Any, people: tuple[Person, Person]) -> None:
    """A superuser sees what another centre has, shares a service, and takes it back again; the colleague sees it."""
    amina, bo = people
    take = Take(amina.api, amina.session, OtherCentres(amina.api, site_id=SITE), language="da", new_id=new_id)
    take.start()
    qtbot.waitUntil(lambda: len(take.props.centres) >= 3, timeout=LONG)
    take.choose_centre("pension")
    qtbot.waitUntil(lambda: take.props.state is TakeState.CHOOSING, timeout=LONG)
    take.choose_shared(True)
    take.tick("pension.folkepension", on=True)
    with qtbot.waitSignal(take.taken, timeout=LONG) as came:
        take.take()
    page, place = came.args
    assert (page, place) == ("services", ("services", "borgerservice.folkepension"))
    link = (*place, "shared")
    assert amina.session.value(link) == "pension/pension.folkepension"
    qtbot.waitUntil(lambda: bo.session.value(link) == "pension/pension.folkepension", timeout=LONG)
    amina.session.undo()
    qtbot.waitUntil(lambda: bo.session.value(place) is UNSET, timeout=LONG)
    qtbot.waitUntil(lambda: not amina.session.props.changes, timeout=LONG)
    take.deleteLater()


def test_publish_and_go_back(qtbot: Any, people: tuple[Person, Person], stand: Callable[[], str]) -> None:
    """A stand shows it at once; the other dialog has nothing left to publish; the history leads back with one click."""
    amina, bo = people
    amina.session.set(NAME, "Nyt pas")
    amina.session.flush()
    qtbot.waitUntil(lambda: bo.session.value(NAME) == "Nyt pas", timeout=LONG)
    qtbot.waitUntil(lambda: bo.publishing.props.why_not is None, timeout=LONG)
    bo.publishing.publish("Nyt navn")
    qtbot.waitUntil(lambda: bo.publishing.props.told is Told.PUBLISHED, timeout=LONG)
    qtbot.waitUntil(lambda: stand() == "Nyt pas", timeout=LONG)
    qtbot.waitUntil(lambda: amina.publishing.props.why_not is WhyNot.NOTHING, timeout=LONG)
    amina.session.set(LETTER, "Q")
    amina.session.flush()
    amina.history.look()
    qtbot.waitUntil(lambda: amina.history.props.edits is not None, timeout=LONG)
    newest, first = amina.history.props.revisions or ()
    assert (newest.number, newest.note, newest.staff_id, newest.changes) == (2, "Nyt navn", bo.who, 1)
    assert [(edit.path, edit.after) for edit in amina.history.props.edits or ()] == [(NAME, "Nyt pas")]
    amina.history.choose(first.number)
    qtbot.waitUntil(lambda: amina.history.props.may_return, timeout=LONG)
    amina.history.go_back()
    qtbot.waitUntil(lambda: amina.history.props.returned == 1, timeout=LONG)
    qtbot.waitUntil(lambda: stand() == "Pas", timeout=LONG)
    qtbot.waitUntil(lambda: amina.state is SaveState.SAVED, timeout=LONG)
    assert [edit.path for edit in amina.session.props.changes] == [LETTER]
