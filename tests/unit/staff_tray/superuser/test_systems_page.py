"""The page Other systems: let in, shut out, secrets that are shown once, webhooks, and who only looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.systems import (
    AboutSystem,
    AddWebhook,
    ChangeSystem,
    DeadLetter,
    DeadLetters,
    MakeSystem,
    PauseWebhook,
    System,
    SystemRight,
    Systems,
    Topic,
    Tried,
    Webhook,
)
from shared.protocol.visits import Noted
from staff_tray.gallery.site import NOW
from staff_tray.superuser.systems import OtherSystems
from staff_tray.superuser.systems_props import Pane, Shown
from staff_tray.superuser.systems_words import said_trouble
from staff_tray.superuser.views.systems_page import SystemsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ZONE = "Europe/Copenhagen"
CASES, HOOK = UUID(int=0xA1), UUID(int=0xB1)
ABOUT = AboutSystem(name="Sager", site_ids=("centre",), rights=(SystemRight.READ_QUEUE, SystemRight.READ_BOOKINGS))
HOOKED = Webhook(id=HOOK, url="https://sager.example/hook", topics=(Topic.CALLS,), last_at=NOW, last_status=204)
SYSTEM = System(id=CASES, about=ABOUT, made_at=NOW - timedelta(days=3), seen_at=NOW, webhooks=(HOOKED,))
CENTRES = {"centre": {"da": "Borgerservice", "en": "Citizen service"}, "job": {"da": "Jobcenter"}}
KNOWN = Systems(systems=(SYSTEM,), centres=CENTRES)
LETTER = DeadLetter(event_id="centre.7", kind="ticket.called", at=NOW, given_up_at=NOW, tries=9, fault="x")


class Server:
    """Keeps what it is asked; the list comes at once, all else when the test answers."""

    def __init__(self) -> None:
        self.known: Any = Done(KNOWN)
        self.asked: list[tuple[str, Any]] = []
        self.done: Callable[[Any], None] = lambda _: None
        self.lists = 0

    def systems(self, done: Callable[[Any], None]) -> None:
        self.lists += 1
        if self.known is not None:
            done(self.known)

    def systems_there(self, site_id: str, done: Callable[[Any], None]) -> None:
        self.asked.append(("there", site_id))
        self.systems(done)

    def __getattr__(self, name: str) -> Any:
        def keep(*asked: Any) -> None:
            self.asked.append((name, *asked[:-1]))
            self.done = asked[-1]

        return keep


@pytest.fixture
def server() -> Server:
    return Server()


def model(server: Any, *, manages: bool = True) -> OtherSystems:
    numbers, secrets = count(1), count(1)
    made = OtherSystems(
        server, site_id="centre", manages=manages, now=lambda: NOW, new_id=lambda: UUID(int=next(numbers)),
        new_secret=lambda: f"secret-{next(secrets)}", language="en",
    )  # fmt: skip
    made.load()
    return made


@pytest.fixture
def systems(server: Server, qapp: QApplication) -> OtherSystems:
    """As an administrator sees them."""
    return model(server)


@pytest.fixture
def page(systems: OtherSystems, qtbot: Any) -> Iterator[SystemsPage]:
    made = SystemsPage(systems, now=lambda: NOW, zone=ZONE)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    yield made
    made.hide()


def refused(kind: ProblemType) -> Refused:
    return Refused(Problem(type=kind, title="No", status=409, detail="No."))


def test_a_system_is_let_in_by_keyboard(page: SystemsPage, server: Server, qtbot: Any) -> None:
    """Name, a centre, a right; the secret is shown once, can be copied, and is gone from the page afterwards."""
    qtbot.keyClick(page.new, Qt.Key.Key_Return)
    assert page.system.name.hasFocus() or page.system.isVisible()
    qtbot.keyClicks(page.system.name, "Digital post")
    assert not page.system.save.isEnabled()
    for ticks, key in ((page.system.centres, "job"), (page.system.rights, "queue:read")):
        qtbot.keyClick(ticks._boxes[key], Qt.Key.Key_Space)
    assert page.system.save.text() == "Let it in"
    qtbot.keyClick(page.system.save, Qt.Key.Key_Return)
    about = AboutSystem(name="Digital post", site_ids=("job",), rights=(SystemRight.READ_QUEUE,))
    made = UUID(int=2)
    assert server.asked == [("make_system", MakeSystem(id=made, secret="secret-1", about=about))]
    assert not page.system.save.isEnabled()
    server.done(Unreachable("no route"))
    assert "No connection" in page._trouble.sentence
    qtbot.keyClick(page.system.save, Qt.Key.Key_Return)
    assert server.asked[0] == server.asked[1], "the same again, and with the same secret"
    server.known = Done(Systems(systems=(SYSTEM, System(id=made, about=about, made_at=NOW)), centres=CENTRES))
    server.done(Done(Noted()))
    assert page.secret.isVisible()
    assert (page.secret.client.text(), page.secret.secret.text()) == (str(made), "secret-1")
    assert "OAuth2" in page.secret._words.text()
    qtbot.keyClick(page.secret.copy_secret, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "secret-1"
    assert page._happened.sentence == "Copied."
    qtbot.keyClick(page.secret.kept, Qt.Key.Key_Return)
    assert page.system.isVisible()
    assert page.secret.secret.text() == ""
    assert page.systems.props.secret is None
    assert page.list.key == str(made)


def test_changed_and_dropped(page: SystemsPage, server: Server) -> None:
    """What is ticked counts when it is saved; Cancel puts it back."""
    page.list.pick_row(str(CASES))
    page.system.rights._boxes["content:read"].click()
    assert page.system.drop.isVisible()
    page.system.drop.click()
    assert page.system.rights.ticked == ("queue:read", "booking:read")
    assert not page.system.drop.isVisible()
    page.system.name.setText("Sag")
    page.system.name.textEdited.emit("Sag")
    page.system.save.click()
    assert server.asked[-1] == ("change_system", CASES, ChangeSystem(about=structs.replace(ABOUT, name="Sag")))
    server.done(Done(Noted()))
    assert page._happened.sentence == "Saved. It counts from now on."


def test_a_new_secret_with_an_overlap(page: SystemsPage, server: Server) -> None:
    """It is asked how long the old one holds; leaving it changes nothing."""
    page.list.pick_row(str(CASES))
    page.system.renew.click()
    assert page.system.asking.isVisible()
    assert not page.system.revoke.isVisible()
    page.system.asking.no.click()
    assert not page.system.asking.isVisible()
    page.system.renew.click()
    box = page.system.asking.overlap
    box.setCurrentIndex(box.findData(1))
    box.activated.emit(box.currentIndex())
    page.system.asking.yes.click()
    (asked,) = server.asked
    assert asked[:2] == ("renew_system", CASES)
    command: Any = asked[2]
    assert command.overlap_hours == 1
    server.done(Done(Noted()))
    assert page.secret.secret.text() == command.secret
    assert page.secret.client.text() == str(CASES)


def test_shut_out_when_it_is_certain(page: SystemsPage, server: Server) -> None:
    """The question names it; then it is gone from the list."""
    page.list.pick_row(str(CASES))
    page.system.revoke.click()
    assert "“Sager” gets in no more from this moment" in page.system.asking._words.text()
    assert server.asked == []
    server.known = Done(Systems(systems=(), centres=CENTRES))
    page.system.asking.yes.click()
    assert server.asked == [("revoke_system", CASES)]
    server.done(Done(Noted()))
    assert page._happened.sentence == "It gets in no more."
    assert page._none.text() == "No other system is let in."
    assert not page.system.isVisible()
    assert not page.list.isVisible()


def test_a_webhook_is_added(page: SystemsPage, server: Server, qtbot: Any) -> None:
    """Its address and what it is told; a wrong address is said while it is typed, and one the server refuses, too."""
    page.list.pick_row(str(CASES))
    page.system.add.click()
    assert page.new_hook.topics.ticked == ("arrivals", "calls", "bookings")
    qtbot.keyClicks(page.new_hook.url, "sager.example")
    assert page.new_hook._fault.sentence.startswith("That is no address.")
    page.new_hook.url.clear()
    qtbot.keyClicks(page.new_hook.url, "http://sager.example/x")
    page.new_hook.topics._boxes["arrivals"].click()
    qtbot.keyClick(page.new_hook.url, Qt.Key.Key_Return)
    name, system, command = server.asked[-1]
    assert (name, system) == ("add_webhook", CASES)
    assert command == AddWebhook(
        id=command.id, url="http://sager.example/x", topics=(Topic.CALLS, Topic.BOOKINGS), secret=command.secret
    )
    server.done(refused(ProblemType.BAD_REQUEST))
    assert page._trouble.sentence == "The server does not send there. Write an address that begins with https://."
    page.new_hook.add.click()
    hook = Webhook(id=command.id, url=command.url, topics=command.topics)
    server.known = Done(Systems(systems=(structs.replace(SYSTEM, webhooks=(HOOKED, hook)),), centres=CENTRES))
    server.done(Done(Noted()))
    assert page.secret.secret.text() == command.secret
    assert not page.secret.client.isVisible()
    page.secret.kept.click()
    assert page.hook._url.text() == "http://sager.example/x"
    assert server.asked[-1] == ("dead_letters", command.id)


def test_a_webhook_is_looked_after(page: SystemsPage, server: Server) -> None:
    """Tried, paused, gone on with, tried again; what could not be delivered; taken away when that is certain."""
    systems = page.systems

    def now_is(**more: Any) -> None:
        hooked = structs.replace(HOOKED, **more)
        server.known = Done(Systems(systems=(structs.replace(SYSTEM, webhooks=(hooked,)),), centres=CENTRES))

    page.list.pick_row(str(CASES))
    page.system.hooks.pick_row(str(HOOK))
    server.done(Done(DeadLetters(letters=(LETTER,))))
    assert [row.title for row in page.hook.letters.things.rows] == ["A number was called"]
    page.hook.test.click()
    assert page.hook._tried.sentence == "Sending a test …"
    assert not page.hook.pause.isEnabled()
    now_is(last_status=500, last_fault="It answered with 500.", failing=True, dead=1)
    server.done(Done(Tried(status=500, fault="It answered with 500.")))
    assert page.hook._tried.sentence == "Test: The answer was 500, and that counts as not received."
    assert page.hook._title.text() == "Could not be delivered for a day: 1"
    assert page.hook.again.isVisible()
    page.hook.again.click()
    assert server.asked[-1] == ("pause_webhook", HOOK, PauseWebhook(paused=False))
    server.done(Done(Noted()))
    page.hook.pause.click()
    now_is(paused=True)
    server.done(Done(Noted()))
    assert page._happened.sentence == "Paused."
    assert page.hook.go_on.isVisible()
    assert not page.hook.pause.isVisible()
    page.hook.renew.click()
    page.hook.asking.yes.click()
    name, hook, command = server.asked[-1]
    assert (name, hook, command.overlap_hours) == ("renew_webhook", HOOK, 24)
    server.done(Done(Noted()))
    systems.kept()
    page.hook.remove.click()
    server.known = Done(Systems(systems=(structs.replace(SYSTEM, webhooks=()),), centres=CENTRES))
    page.hook.asking.yes.click()
    assert server.asked[-1] == ("remove_webhook", HOOK)
    server.done(Done(Noted()))
    assert page.system.isVisible()
    assert page.system._none.isVisible()


def test_who_only_looks(server: Server, qtbot: Any) -> None:
    """Those of the centre; every field and box is shut, no button asks for anything, webhooks can be read."""
    systems = model(server, manages=False)
    page = SystemsPage(systems, now=lambda: NOW, zone=ZONE)
    qtbot.addWidget(page)
    page.show()
    assert set(server.asked) == {("there", "centre")}
    assert not page.new.isVisible()
    page.list.pick_row(str(CASES))
    assert page.system.name.isReadOnly()
    assert not page.system.rights.isEnabled()
    for button in (page.system.save, page.system.renew, page.system.revoke, page.system.add):
        assert not button.isVisible(), button.objectName()
    page.system.hooks.pick_row(str(HOOK))
    assert page.hook.isVisible()
    for button in (page.hook.test, page.hook.pause, page.hook.remove, page.hook.renew):
        assert not button.isVisible(), button.objectName()
    for act in (systems.begin_new, systems.begin_hook, systems.test_hook, systems.save, systems.revoke, systems.renew):
        act()
    assert set(server.asked) == {("there", "centre")}
    page.hide()


def test_nothing_has_come_and_no_answer(server: Server, qtbot: Any, qapp: QApplication) -> None:
    """It says that it is fetching; that there is no connection, and a button asks again."""
    server.known = None
    systems = model(server)
    page = SystemsPage(systems, now=lambda: NOW, zone=ZONE)
    qtbot.addWidget(page)
    page.show()
    assert page._none.text() == "Fetching the systems …"
    systems._on_systems(Unreachable("no route"))
    assert "No connection" in page._trouble.sentence
    server.known = Done(KNOWN)
    page.again.click()
    assert page._trouble.sentence == ""
    assert not page.again.isVisible()
    assert [row.title for row in page.list.things.rows] == ["Sager"]
    with qtbot.waitSignal(systems.signed_out):
        systems._on_systems(refused(ProblemType.TOKEN_EXPIRED))
    assert said_trouble(systems.props) == "You have been signed out. Sign in again."
    page.hide()


def test_silent_when_nothing_is_otherwise(systems: OtherSystems) -> None:
    """The same list again is told to nobody; a secret does not stand in what is written of the props."""
    heard: list[None] = []
    systems.changed.connect(lambda: heard.append(None))
    systems.load()
    systems.overlap(24)
    assert heard == []
    systems._swap(pane=Pane.SHOWN, secret=Shown(CASES, "secret-9"))
    assert "secret-9" not in repr(systems.props)


def test_an_answer_that_comes_late(systems: OtherSystems, server: Server) -> None:
    """What could not be delivered to one webhook is not shown at another."""
    systems.choose(CASES)
    systems.open_hook(HOOK)
    late = server.done
    systems.close_hook()
    late(Done(DeadLetters(letters=(LETTER,))))
    assert systems.props.letters is None
