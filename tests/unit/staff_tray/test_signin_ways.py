"""The ways to sign in: what the server offers, and waiting for the browser."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from shared.client.browsed import CameBack, Denied, NoBrowser, TookTooLong
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import SignInReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import Staff
from shared.protocol.signing_in import SignInByCode, SignInFault, SignInWays, SingleSignOn
from staff_tray.signin.model import SignInModel
from staff_tray.signin.props import SignInInputs, derive
from staff_tray.signin.views.window import SignInWindow
from staff_tray.trouble import LocalTrouble
from staff_tray.words import trouble_sentence

ENTRA = SingleSignOn("entra", "Fjordby & Omegn")
OTHER = SingleSignOn("other", "Other")
BOTH = SignInWays(single_sign_on=(ENTRA, OTHER))
ONLY = SignInWays(local=False, single_sign_on=(ENTRA,))


@pytest.mark.parametrize(
    ("inputs", "local", "providers", "missing", "browsing"),
    [
        (SignInInputs(server_url="x"), True, (), "username", None),
        (SignInInputs(server_url="x", ways=BOTH), True, (ENTRA, OTHER), "username", None),
        (SignInInputs(server_url="x", ways=ONLY), False, (ENTRA,), None, None),
        (SignInInputs(ways=ONLY), False, (ENTRA,), "server-url", None),
        (SignInInputs(server_url="x", ways=ONLY, browsing="entra"), False, (ENTRA,), None, ENTRA),
    ],
)
def test_what_is_offered(inputs: SignInInputs, local: bool, providers: Any, missing: Any, browsing: Any) -> None:
    """The local account while nothing is known; else what the server says."""
    props = derive(inputs)
    assert (props.local, props.providers, props.missing, props.browsing) == (local, providers, missing, browsing)


@pytest.mark.parametrize(("ways", "browsing", "may"), [(None, "", True), (ONLY, "", False), (BOTH, "entra", False)])
def test_when_a_password_may_be_sent(ways: SignInWays | None, browsing: str, may: bool) -> None:
    """Not where none is taken, and not while the browser is open."""
    filled = SignInInputs(server_url="x", username="bo", password="p", ways=ways, browsing=browsing)
    assert derive(filled).may_sign_in is may


@pytest.fixture
def reply(morning: datetime) -> SignInReply:
    """Bo is let in."""
    bo = Staff(id=UUID(int=50), username="bo", display_name="Bo Eksempelsen", desk_id="desk-1")
    return SignInReply(token="t1", expires_at=morning + timedelta(hours=12), site_id="centre", staff=bo)


@pytest.fixture
def model(qapp: Any, api: Any, browser: Any) -> SignInModel:
    """At a server, which has not said anything."""
    made = SignInModel(lambda _: api, lambda: browser)
    made.fill(server_url="https://s")
    made.look_up()
    return made


def test_the_ways_are_asked_for_once(model: SignInModel, api: Any) -> None:
    """And again when the address is another one, or there was no answer; an answer too late is nobody's."""
    model.look_up()
    assert api.ways_asked == 1
    late = api.tell_ways
    model.fill(server_url="https://other")
    model.look_up()
    late(Done(BOTH))
    assert model.props.providers == ()
    api.tell_ways(Unreachable("no route"))
    assert (model.props.local, model.props.trouble) == (True, LocalTrouble.NO_ANSWER)
    model.look_up()
    assert api.ways_asked == 3
    api.tell_ways(Done(ONLY))
    assert (model.props.local, model.props.trouble) == (False, None)
    model.fill(server_url="https://s")
    assert model.props.local


def test_what_was_told_before_stays(model: SignInModel, api: Any) -> None:
    """Why signing in is asked for matters more than that the ways cannot be had; no address, nothing asked."""
    model.tell(ProblemType.TOKEN_EXPIRED)
    api.tell_ways(Unreachable("no route"))
    assert model.props.trouble is ProblemType.TOKEN_EXPIRED
    model.fill(server_url=" ")
    model.look_up()
    assert api.ways_asked == 1


def test_through_the_browser(qtbot: Any, model: SignInModel, api: Any, browser: Any, reply: SignInReply) -> None:
    """Only a provider that is offered; one at a time; the code is changed at the same server, and Bo is signed in."""
    api.tell_ways(Done(BOTH))
    model.sign_in_with("unheard-of")
    model.sign_in_with("entra")
    model.sign_in_with("other")
    assert browser.at == [("https://s", "entra")]
    assert model.props.browsing == ENTRA
    command = SignInByCode(code="c" * 30, verifier="v" * 43)
    browser.bring(CameBack(command))
    assert (model.props.browsing, model.props.pending) == (None, True)
    assert api.asked == [("sign-in-by-code", command)]
    with qtbot.waitSignal(model.signed_in) as told:
        api.done(Done(reply))
    assert (told.args[0].server_url, told.args[0].reply) == ("https://s", reply)


@pytest.mark.parametrize(
    ("browsed", "trouble"),
    [
        (Denied(SignInFault.CANCELLED), LocalTrouble.SIGN_IN_CANCELLED),
        (Denied(SignInFault.PROVIDER_AWAY), LocalTrouble.PROVIDER_AWAY),
        (Denied(SignInFault.NOBODY), LocalTrouble.NOT_KNOWN_HERE),
        (TookTooLong(), LocalTrouble.TOOK_TOO_LONG),
        (NoBrowser(), LocalTrouble.NO_BROWSER),
    ],
)
def test_it_came_to_nothing(model: SignInModel, api: Any, browser: Any, browsed: Any, trouble: LocalTrouble) -> None:
    """A sentence of its own for each, and another try may begin at once."""
    api.tell_ways(Done(ONLY))
    model.sign_in_with("entra")
    browser.bring(browsed)
    assert model.props.trouble is trouble
    assert trouble_sentence(trouble) != trouble_sentence(ProblemType.INTERNAL)
    model.sign_in_with("entra")
    assert (model.props.trouble, model.props.browsing) == (None, ENTRA)


def test_a_code_that_is_not_taken(model: SignInModel, api: Any, browser: Any, problem: Callable[..., Any]) -> None:
    """Told, and the buttons are there again."""
    api.tell_ways(Done(ONLY))
    model.sign_in_with("entra")
    browser.bring(CameBack(SignInByCode(code="c" * 30, verifier="v" * 43)))
    model.sign_in_with("entra")
    api.done(Refused(problem(ProblemType.UNAUTHENTICATED)))
    assert (model.props.pending, model.props.trouble) == (False, ProblemType.UNAUTHENTICATED)
    assert len(browser.at) == 1


def test_the_window(qtbot: Any, model: SignInModel, api: Any, browser: Any) -> None:
    """Buttons come with the list; by keyboard into the browser, Escape back; no field where no password is taken."""
    window = SignInWindow(model)
    qtbot.addWidget(window)
    window.show()
    username, password = (window.findChild(QLineEdit, name) for name in ("username", "password"))
    assert username.isVisible()
    api.tell_ways(Done(BOTH))
    window.focus_first()
    button: Any = window.findChild(QPushButton, "sign-in-with-entra")
    assert (button.text(), button.isVisible()) == ("Sign in with Fjordby && Omegn", True)
    assert window.findChild(QPushButton, "sign-in-with-other").isVisible()
    assert username.isVisible()
    high = window.height()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    words = window.findChild(QLabel, "signin-browsing")
    assert words.isVisible()
    assert "Fjordby & Omegn" in words.text()
    assert words.accessibleName() == words.text()
    for gone in (button, username, window.findChild(QPushButton, "sign-in")):
        assert not gone.isVisible()
    assert window.height() < high
    cancel: Any = window.findChild(QPushButton, "signin-cancel")
    assert window.focusWidget() is cancel
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert browser.at == []
    assert not words.isVisible()
    assert button.isVisible()
    assert window.focusWidget() is button
    model.fill(server_url="https://other")
    assert not window.findChild(QPushButton, "sign-in-with-entra")
    qtbot.keyClick(window.findChild(QLineEdit, "server-url"), Qt.Key.Key_Return)
    api.tell_ways(Done(ONLY))
    assert not username.isVisible()
    assert not password.isVisible()
