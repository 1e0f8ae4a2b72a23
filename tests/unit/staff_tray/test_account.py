"""One's own account: another password, where one is signed in, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.own_account import OwnAccount, OwnSignIn, Weakness
from shared.protocol.people import ChangePassword, SignOut
from shared.protocol.visits import Noted
from staff_tray.account.model import Account
from staff_tray.account.props import Strength, Told, strength_of
from staff_tray.account.views.window import AccountWindow
from staff_tray.account.words import account_trouble, strength_words
from staff_tray.gallery.site import NOW
from staff_tray.gallery.stage import Stage, settle
from staff_tray.trouble import LocalTrouble

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NEW = "lampe-havre-cykel-torsk"


def sign_in(number: int, *, here: bool = False, computer: str = "") -> OwnSignIn:
    begun = NOW - timedelta(hours=number)
    return OwnSignIn(
        id=UUID(int=number), computer=computer, begun_at=begun, seen_at=begun, ends_at=NOW + timedelta(hours=1),
        here=here,
    )  # fmt: skip


ACCOUNT = OwnAccount(username="bo", password=True, sign_ins=(sign_in(1, here=True, computer="PC-7"), sign_in(2)))


class FakeAccounts:
    """A server that keeps what it was asked until the test answers; its account comes at once."""

    def __init__(self) -> None:
        self.account = ACCOUNT
        self.asked: list[Any] = []
        self.done: Callable[[Any], None] = lambda _: None

    def own_account(self, done: Callable[[Any], None]) -> None:
        self.asked.append("account")
        done(Done(self.account))

    def change_password(self, command: ChangePassword, done: Callable[[Any], None]) -> None:
        self.asked.append(command)
        self.done = done

    def sign_out(self, command: SignOut, done: Callable[[Any], None]) -> None:
        self.asked.append(command)
        self.done = done


@pytest.fixture
def server() -> FakeAccounts:
    return FakeAccounts()


@pytest.fixture
def account(server: FakeAccounts, qapp: QApplication) -> Account:
    """Bo's, as the server has it."""
    made = Account(server, display_name="Bo Eksempelsen")
    made.look()
    return made


@pytest.fixture
def window(account: Account, qtbot: Any) -> AccountWindow:
    """Its window."""
    made = AccountWindow(account, who="Bo Eksempelsen", now=lambda: NOW, zone=lambda: "Europe/Copenhagen")
    qtbot.addWidget(made)
    made.show()
    return made


def refused(kind: ProblemType, **more: Any) -> Refused:
    return Refused(Problem(type=kind, title="No", status=422, detail="No.", **more))


@pytest.mark.parametrize(
    ("new", "old", "strength"),
    [
        ("", "", Strength.NOTHING), ("ni tegn.!", "", Strength.SHORT), ("vinterhave", "vinterhave", Strength.SAME),
        ("eksempelsen-9", "", Strength.NAMED), ("abababababab", "", Strength.MONOTONE),
        ("havre cykel", "", Strength.LONG_ENOUGH), (NEW, "", Strength.GOOD), ("bolig havre", "", Strength.LONG_ENOUGH),
    ],
)  # fmt: skip
def test_what_can_be_seen_while_it_is_typed(new: str, old: str, strength: Strength) -> None:
    """Length, one's own names, the same again; two letters of a user name are in many words."""
    assert strength_of(new, old, ("bo", "Bo Eksempelsen")) is strength


def test_every_verdict_has_words(account: Account) -> None:
    """What is seen here, and what the server says, also a word of a newer server."""
    account.fill(old="gammel", new="kort", again="")
    assert strength_words(account.props) == "6 more characters."
    account.fill(new="ni tegn.!")
    assert strength_words(account.props) == "One more character."
    account.fill(new=NEW, again=NEW)
    for reason in (*Weakness, "newer"):
        account.send()
        server: Any = account._commands
        server.done(refused(ProblemType.WEAK_PASSWORD, reason=str(reason)))
        assert account.props.weakness is (reason if reason in set(Weakness) else Weakness.EASY)
        assert strength_words(account.props) not in ("", "Long and good.")
        assert not account.props.may_send
        account.fill(new=NEW)
        assert account.props.weakness is None


def test_changed_and_said(account: Account, server: FakeAccounts) -> None:
    """All three are needed; then nothing of it stays, and the list is fetched anew: others have been signed out."""
    heard: list[None] = []
    account.changed.connect(lambda: heard.append(None))
    account.fill(new=NEW, again=NEW)
    account.send()
    account.fill(old="gammel", again="lampe-havre-cykel-torst")
    account.send()
    assert account.props.differs
    assert server.asked == ["account"]
    account.fill(again=NEW)
    account.send()
    account.send()
    assert server.asked[1:] == [ChangePassword(old="gammel", new=NEW)]
    server.account = OwnAccount(username="bo", password=True, sign_ins=ACCOUNT.sign_ins[:1])
    server.done(Done(Noted()))
    props = account.props
    assert (props.old, props.new, props.again, props.told) == ("", "", "", Told.CHANGED)
    assert props.sign_ins == ACCOUNT.sign_ins[:1]
    assert not props.may_sign_out
    told = len(heard)
    account.look()
    assert len(heard) == told


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (refused(ProblemType.WRONG_PASSWORD), "That is not the password you have now. Try again."),
        (refused(ProblemType.LOCKED_OUT, retry_after=120), "in 2 minutes"),
        (Unreachable("no route"), "No connection to the server. Try again."),
    ],
)
def test_what_went_wrong(account: Account, server: FakeAccounts, outcome: Any, words: str) -> None:
    """What was typed stays; it is said what to do, until somebody types."""
    account.fill(old="gammel", new=NEW, again=NEW)
    account.send()
    server.done(outcome)
    assert words in account_trouble(account.props)
    assert account.props.new == NEW
    assert account.props.may_send
    account.fill(old="gammelt")
    assert account_trouble(account.props) == ""


@pytest.mark.parametrize("kind", [ProblemType.TOKEN_EXPIRED, ProblemType.MOVED])
def test_who_is_not_known_any_more(account: Account, server: FakeAccounts, qtbot: Any, kind: ProblemType) -> None:
    """The session is told."""
    with qtbot.waitSignal(account.signed_out) as told:
        account.sign_out_elsewhere()
        server.done(refused(kind))
    assert told.args == [kind]


def test_signed_out_elsewhere(window: AccountWindow, server: FakeAccounts, qtbot: Any) -> None:
    """One click, and it is said; here goes on. There is nothing to click where one is only here."""
    qtbot.mouseClick(window.end, Qt.MouseButton.LeftButton)
    assert server.asked[-1] == SignOut(everywhere=True, but_here=True)
    server.account = OwnAccount(username="bo", password=True, sign_ins=ACCOUNT.sign_ins[:1])
    server.done(Done(Noted()))
    assert window._told.sentence == "You are signed out everywhere else."
    assert not window.end.isEnabled()


def test_all_by_keyboard(window: AccountWindow, server: FakeAccounts, qtbot: Any) -> None:
    """Type, Tab, Enter; the eye shows what is typed, and Escape shuts the window."""
    window.activateWindow()
    window.focus_first()
    qtbot.keyClicks(window.old.field, "gammel")
    qtbot.keyClicks(window.new.field, NEW)
    qtbot.keyClicks(window.again.field, NEW)
    assert window.new.field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(window.new.eye, Qt.Key.Key_Space)
    assert window.new.field.echoMode() is QLineEdit.EchoMode.Normal
    assert window.new.eye.accessibleName() == "Hide the password"
    qtbot.keyClick(window.again.field, Qt.Key.Key_Return)
    assert server.asked[-1] == ChangePassword(old="gammel", new=NEW)
    server.done(Done(Noted()))
    assert window.new.field.text() == ""
    assert window.new.field.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


def test_where_no_passwords_are_taken(server: FakeAccounts, window: AccountWindow) -> None:
    """Only where one is signed in is shown."""
    assert window.old.isVisible()
    server.account = OwnAccount(username="bo", password=False, sign_ins=ACCOUNT.sign_ins)
    window.account.look()
    assert not window.old.isVisible()
    assert window.end.isVisible()


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    with Stage("en") as made:
        yield made


def test_from_the_desk_and_nothing_stays(stage: Stage, qtbot: Any) -> None:
    """The desk window and the tray's menu lead there; what is typed goes when the window is shut."""
    account = stage.session.account
    button: Any = stage.session.window.findChild(QPushButton, "show-account")
    button.click()
    assert account.window is not None
    stage.api.give("me", Done(ACCOUNT))
    account.window.account.fill(old="gammel")
    gone: list[None] = []
    account.window.account.destroyed.connect(lambda: gone.append(None))
    account.window.close()
    assert account.window is None
    qtbot.waitUntil(lambda: bool(gone))
    next(each for each in stage.session.tray.menu.actions() if each.objectName() == "show-account").trigger()
    settle()
    assert account.window is not None
    assert account.window.account.props.old == ""


def test_no_answer_is_said(stage: Stage) -> None:
    """Instead of waiting for ever."""
    stage.session.account.show()
    stage.api.give("me", Unreachable("no route"))
    window = stage.session.account.window
    assert window is not None
    assert window.account.props.trouble is LocalTrouble.NO_ANSWER
    assert window._trouble.sentence == "No connection to the server. Try again."
