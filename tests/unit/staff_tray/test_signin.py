"""Signing in, keeping the session, and the program as a whole around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from shared.client.credentials import Credentials, SecretStore
from shared.client.jobs import Jobs
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import CallReply, SignInReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import Staff, TicketState
from staff_tray import app as app_module
from staff_tray import line as line_module
from staff_tray.app import TrayApp
from staff_tray.automation import CannotDoError, handlers
from staff_tray.desk.memory import LivedFile
from staff_tray.desk.views.news_stack import NewsNotice
from staff_tray.desk.whats_new import Lived
from staff_tray.settings import TraySettings
from staff_tray.signin.keeping import SessionKeeper
from staff_tray.signin.model import SignedIn, SignInModel
from staff_tray.signin.props import SignInInputs, derive, full_address
from staff_tray.signin.views.window import SignInWindow
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
PERSON = Staff(id=UUID(int=50), username="bo", display_name="Bo Eksempelsen", desk_id="desk-1")


@pytest.fixture
def reply(morning: datetime) -> SignInReply:
    """What the server answers a good password."""
    return SignInReply(token="t1", expires_at=morning + timedelta(hours=12), site_id="centre", staff=PERSON)


@pytest.mark.parametrize(
    ("inputs", "missing", "may"),
    [
        (SignInInputs(), "server-url", False),
        (SignInInputs(server_url="x"), "username", False),
        (SignInInputs(server_url="x", username="  "), "username", False),
        (SignInInputs(server_url="x", username="bo"), "password", False),
        (SignInInputs(server_url="x", username="bo", password="p"), None, True),
        (SignInInputs(server_url="x", username="bo", password="p", pending=True), None, False),
    ],
)
def test_when_one_may_sign_in(inputs: SignInInputs, missing: str | None, may: bool) -> None:
    """When every field is filled and nothing is under way; else the first empty one is named."""
    props = derive(inputs)
    assert (props.missing, props.may_sign_in) == (missing, may)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" skranke.example/ ", "https://skranke.example"),
        ("http://127.0.0.1:8150", "http://127.0.0.1:8150"),
        ("https://a.example/skranke", "https://a.example/skranke"),
        ("", ""),
    ],
)
def test_an_address_may_be_typed_short(typed: str, address: str) -> None:
    """Without a scheme it is https."""
    assert full_address(typed) == address


def test_signing_in(qtbot: Any, api: Any, browser: Any, reply: SignInReply, problem: Make) -> None:
    """Refused, unreachable, then let in: told each time, asked once at a time, and the password is not kept."""
    model = SignInModel(lambda _: api, lambda: browser)
    model.fill(server_url="skranke.example", username=" bo ", password="wrong")
    model.sign_in()
    model.sign_in()
    assert [asked[1].username for asked in api.asked] == ["bo"]
    api.done(Refused(problem(ProblemType.WRONG_PASSWORD)))
    assert model.props.trouble is ProblemType.WRONG_PASSWORD
    model.sign_in()
    assert model.props.trouble is None
    api.done(Unreachable("no route"))
    assert model.props.trouble is LocalTrouble.NO_ANSWER
    model.sign_in()
    with qtbot.waitSignal(model.signed_in) as told:
        api.done(Done(reply))
    assert told.args == [SignedIn("https://skranke.example", reply)]
    assert model.props.password == ""


def test_a_found_server_is_only_a_proposal(qtbot: Any, api: Any, browser: Any) -> None:
    """It fills an empty field and leaves a filled one alone."""
    model = SignInModel(lambda _: api, lambda: browser)
    with qtbot.waitSignal(model.changed):
        model.suggest_server("http://10.0.0.5:8150")
    with qtbot.assertNotEmitted(model.changed):
        model.suggest_server("http://10.0.0.5:8150")
    model.suggest_server("http://10.0.0.6:8150")
    assert model.props.server_url == "http://10.0.0.5:8150"


def test_several_servers_are_chosen_from(qtbot: Any, api: Any, browser: Any) -> None:
    """Two municipalities on one network: a list under their names; what is chosen stands in the field."""
    model = SignInModel(lambda _: api, lambda: browser)
    window = SignInWindow(model)
    qtbot.addWidget(window)
    window.show()
    choice: Any = window.findChild(QComboBox, "server-choice")
    model.suggest_server("http://10.0.0.6:8150", "Skovby Kommune")
    assert not choice.isVisible()
    model.suggest_server("http://10.0.0.5:8150", "Fjordby Kommune")
    assert choice.isVisible()
    assert [choice.itemText(row) for row in range(choice.count())] == ["Fjordby Kommune", "Skovby Kommune"]
    assert choice.currentText() == "Skovby Kommune"
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert window.findChild(QLineEdit, "server-url").text() == "http://10.0.0.5:8150"


def test_a_server_that_was_decided_is_not_asked_for(qtbot: Any, api: Any, browser: Any) -> None:
    """Set by the administrator it stands there and cannot be changed, whatever is found."""
    model = SignInModel(lambda _: api, lambda: browser)
    window = SignInWindow(model)
    qtbot.addWidget(window)
    model.decide_server("https://skranke.fjordby.example")
    model.suggest_server("http://10.0.0.6:8150", "A")
    model.suggest_server("http://10.0.0.7:8150", "B")
    assert model.props.choices == ()
    assert window.findChild(QLineEdit, "server-url").isReadOnly()
    assert model.props.server_url == "https://skranke.fjordby.example"


def test_the_window_by_keyboard(qtbot: Any, api: Any, browser: Any) -> None:
    """Type, Tab, type, Enter; every field has a name for the screen reader."""
    model = SignInModel(lambda _: api, lambda: browser)
    window = SignInWindow(model)
    qtbot.addWidget(window)
    window.show()
    window.focus_first()
    for name, text in (("server-url", "https://s"), ("username", "bo"), ("password", "secret")):
        field: Any = window.findChild(QLineEdit, name)
        assert QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)
        qtbot.keyClicks(field, text)
    qtbot.keyClick(window.findChild(QLineEdit, "password"), Qt.Key.Key_Return)
    assert api.asked[0][1].password == "secret"
    assert not window.findChild(QPushButton, "sign-in").isEnabled()


class NoKeyring:
    """A computer without a keyring."""

    def __getattr__(self, name: str) -> Any:
        raise OSError("no keyring here")


def test_the_session_is_kept(qtbot: Any, tmp_path: Path, reply: SignInReply) -> None:
    """What is saved comes back whole and says where it stood; after forgetting there is none."""
    store = SecretStore("skranke", tmp_path, NoKeyring())
    keeper = SessionKeeper(Credentials(store, Jobs()))
    who = SignedIn("https://s", reply)
    seen: list[Any] = []
    keeper.save(who, seen.append)
    qtbot.waitUntil(lambda: seen == ["file"])
    keeper.load(lambda *found: seen.append(found))
    qtbot.waitUntil(lambda: seen[1:] == [(who, "file")])
    store.save("session", '{"of": "another version"}')
    keeper.load(lambda *found: seen.append(found))
    qtbot.waitUntil(lambda: seen[2:] == [(None, None)])


class FakeMirror(QObject):
    """A mirror whose stream is the test."""

    state_changed = Signal(object)
    event_applied = Signal(object)
    connection_changed = Signal(object)
    refused = Signal(object)

    def __init__(self, _server_url: str, token: str, _site_id: str, *, parent: QObject) -> None:
        super().__init__(parent)
        self.tokens, self.started, self.woken = [token], 0, 0
        self.renew_by = lambda _: None
        self.state: Any = None
        self.connection = Connection.CONNECTING

    def start(self) -> None:
        """Count it."""
        self.started += 1

    def stop(self) -> None:
        """Nothing comes any more."""
        self.connection = Connection.LOST
        self.connection_changed.emit(Connection.LOST)

    def set_token(self, token: str) -> None:
        """Keep it."""
        self.tokens.append(token)

    def wake(self) -> None:
        """Count it."""
        self.woken += 1

    def put(self, state: Any) -> None:
        """The site is so."""
        self.state, self.connection = state, Connection.LIVE
        self.state_changed.emit(state)
        self.connection_changed.emit(Connection.LIVE)


@pytest.fixture
def start(
    qtbot: Any, qapp: QApplication, api: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., TrayApp]]:
    """Starts the tray on the test's api and mirror, as often as wanted."""
    api.set_token = lambda _: None
    monkeypatch.setattr(app_module, "StaffApi", lambda *_, **__: api)
    monkeypatch.setattr(line_module, "StaffApi", lambda *_, **__: api)
    monkeypatch.setattr(line_module, "Mirror", FakeMirror)
    monkeypatch.setattr(app_module, "SecretStore", lambda name, folder: SecretStore(name, folder, NoKeyring()))
    apps: list[TrayApp] = []

    def run(**settings: Any) -> TrayApp:
        tray = TrayApp(qapp, TraySettings(**settings), tmp_path, language="da")
        apps.append(tray)
        tray.start()
        return tray

    yield run
    for tray in apps:
        tray._close()
        tray.signin_window.hide()
        tray.signin_window.deleteLater()
        tray.deleteLater()


UNATTENDED = {"server_url": "https://s", "username": "bo", "password": "demo"}


def test_unattended_keeps_nothing(start: Callable[..., TrayApp], api: Any, reply: SignInReply, tmp_path: Path) -> None:
    """With the demonstration's password no window asks, and no token is written."""
    tray = start(**UNATTENDED)
    assert tray.window("signin") is None
    api.done(Done(reply))
    assert tray.signed_in
    assert tray.session is not None
    mirror: Any = tray.session.mirror
    assert mirror.started == 1
    assert tray.window("desk") is not None
    assert not list(tmp_path.glob("*.secret"))


def test_the_second_start_does_not_ask(qtbot: Any, start: Callable[..., TrayApp], api: Any, reply: SignInReply) -> None:
    """The session is kept, in a file here, and the window says so."""
    first = start(server_url="https://s")
    qtbot.waitUntil(lambda: first.window("signin") is not None)
    first.signin.fill(username="bo", password="p")
    first.signin.sign_in()
    api.done(Done(reply))
    note = first.session.window.findChild(QLabel, "kept-note")
    qtbot.waitUntil(lambda: "file" in note.text() and note.isVisible())
    second = start(server_url="https://s")
    qtbot.waitUntil(lambda: second.signed_in)
    assert second.window("signin") is None
    third = start(server_url="https://elsewhere")
    qtbot.waitUntil(lambda: third.window("signin") is not None)


def test_an_expired_token_asks_again_and_loses_nothing(
    qtbot: Any,
    start: Callable[..., TrayApp],
    api: Any,
    reply: SignInReply,
    state: Make,
    ticket: Make,
    problem: Make,
) -> None:
    """The sign-in window says why; after it the same session goes on, its notices still standing, none repeated."""
    tray = start(**UNATTENDED)
    api.done(Done(reply))
    session: Any = tray.session
    assert session is not None
    session.mirror.put(state(ticket(1)))
    qtbot.waitUntil(lambda: tray.log.labels == ["P001"])
    session.mirror.refused.emit(problem(ProblemType.TOKEN_EXPIRED))
    assert not tray.signed_in
    assert tray.window("signin") is not None
    assert tray.window("desk") is None
    assert tray.signin.props.trouble is ProblemType.TOKEN_EXPIRED
    tray.signin.fill(password="p")
    tray.signin.sign_in()
    api.done(Done(reply))
    assert tray.session is session
    assert tray.signed_in
    assert session.mirror.started == 2
    assert session.desk.props.trouble is None
    session.mirror.put(state(ticket(1), ticket(2)))
    qtbot.waitUntil(lambda: tray.log.labels == ["P001", "P002"])
    assert [notice.label for notice in session.arrivals.props.notices] == ["P001", "P002"]


def test_signing_out_ends_the_session(start: Callable[..., TrayApp], api: Any, reply: SignInReply) -> None:
    """No notices, no desk window, and the sign-in window without a reproach."""
    tray = start(**UNATTENDED)
    api.done(Done(reply))
    handlers(tray)["click"]({"objectName": "sign-out"})
    assert tray.session is None
    assert tray.window("signin") is not None
    assert tray.signin.props.trouble is None


def test_a_restart_repeats_nobody(
    qtbot: Any, start: Callable[..., TrayApp], api: Any, reply: SignInReply, state: Make, ticket: Make
) -> None:
    """Who was announced before the restart is not announced again; who came meanwhile is."""
    first = start(**UNATTENDED)
    api.done(Done(reply))
    first.session.mirror.put(state(ticket(1)))
    qtbot.waitUntil(lambda: first.log.labels == ["P001"])
    second = start(**UNATTENDED)
    api.done(Done(reply))
    second.session.mirror.put(state(ticket(1), ticket(2)))
    qtbot.waitUntil(lambda: second.log.labels == ["P002"])


def test_driving_the_tray(
    qtbot: Any,
    start: Callable[..., TrayApp],
    api: Any,
    reply: SignInReply,
    state: Make,
    ticket: Make,
    tmp_path: Path,
) -> None:
    """Fill, click, inspect and grab do what a person would, and refuse what a person could not."""
    tray = start(server_url="https://s")
    do = handlers(tray)
    qtbot.waitUntil(lambda: tray.window("signin") is not None)
    assert do["inspect"]({})["signed_in"] is False
    with pytest.raises(CannotDoError):
        do["click"]({"objectName": "sign-in"})
    do["fill"]({"objectName": "username", "text": "bo"})
    do["fill"]({"objectName": "password", "text": "p"})
    do["click"]({"objectName": "sign-in"})
    api.done(Done(reply))
    tray.session.mirror.put(state(ticket(1), ticket(2)))
    qtbot.waitUntil(lambda: len(do["inspect"]({})["notices"]) == 2)
    do["grab"]({"window": "notice", "path": str(tmp_path / "notice.png")})
    assert (tmp_path / "notice.png").stat().st_size > 1000
    do["click"]({"objectName": "notice-seen"})
    assert [notice["label"] for notice in do["inspect"]({})["notices"]] == ["P002"]
    do["click"]({"objectName": "call-next"})
    assert do["inspect"]({})["called_at_ns"] > 0
    api.done(Done(CallReply(ticket=ticket(1, state=TicketState.CALLED))))
    assert do["inspect"]({})["open_case"] == {"label": "P001", "state": "called", "calls": 1}
    tray.session.window.hide()
    do["click"]({"objectName": "start"})
    assert api.asked[-1][0] == "start"
    for request in ({"objectName": "finish"}, {"objectName": "no-such-thing"}):
        with pytest.raises(CannotDoError):
            do["click"](request)
    with pytest.raises(CannotDoError):
        do["grab"]({"window": "signin", "path": str(tmp_path / "x.png")})
    with pytest.raises(CannotDoError):
        do["fill"]({"objectName": "username", "text": "x"})


def test_the_manners_of_a_session(
    start: Callable[..., TrayApp],
    api: Any,
    reply: SignInReply,
    state: Make,
    ticket: Make,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Waking up reaches the mirror, a notice the icon, the menu's tick the desktop, an update the column of notices."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "everybody"))
    LivedFile(tmp_path).save(Lived("0.0.1", datetime.now(UTC), read=True))
    tray = start(**UNATTENDED)
    api.done(Done(reply))
    session: Any = tray.session
    assert isinstance(session.front_notice, NewsNotice)
    session._wakefulness.on_sleep(True)
    session._wakefulness.on_sleep(False)
    assert session.mirror.woken == 1
    session.mirror.put(state(ticket(1)))
    assert "A notice waits for your answer" in session.tray.icon.toolTip()
    (tick,) = [each for each in session.tray.menu.actions() if each.objectName() == "start-with-computer"]
    tick.trigger()
    session.tray.opening.emit()
    assert tick.isChecked()
    assert (tmp_path / "config" / "autostart" / "skranke-tray.desktop").is_file()
