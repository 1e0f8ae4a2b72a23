"""A sign-in goes on when its access token has grown old, and nobody notices."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from shared.client.api_staff import StaffApi
from shared.client.mirror import Connection, Mirror
from shared.client.outcomes import Done, Refused, Unreachable
from shared.client.renewal import Renewal, Tokens
from shared.protocol.errors import ProblemType
from shared.protocol.people import Renewed, RenewSignIn

OLD = Tokens("old", "r" * 43, "f" * 43)


@pytest.fixture
def renewal(server: Any, qtbot: QtBot) -> Renewal:
    """A sign-in at the server."""
    api = StaffApi(server.url, "")
    made = Renewal(api, OLD)
    api.setParent(made)
    return made


def grants(server: Any, token: str = "new") -> None:
    """The next request gets this token."""
    renewed = Renewed(token=token, expires_at=datetime(2026, 11, 23, tzinfo=UTC))
    server.answer(200, msgspec.json.encode(renewed))


def commands(server: Any) -> list[RenewSignIn]:
    """What was asked for new tokens with."""
    return [msgspec.json.decode(seen.body, type=RenewSignIn) for seen in server.asked("POST", "/renew")]


def test_a_command_is_sent_again_with_a_new_token(
    server: Any, qtbot: QtBot, renewal: Renewal, outcomes: list[Any]
) -> None:
    """Whoever has asked gets the answer; the new tokens are told, to be kept, and the next question uses them."""
    kept: list[Tokens] = []
    renewal.renewed.connect(kept.append)
    api = StaffApi(server.url, "old")
    api.renew_by(renewal)
    server.refuse(ProblemType.TOKEN_EXPIRED, 401)
    grants(server)
    server.reply = []
    api.staff("centre", outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Done([])])
    used = [seen.headers["authorization"] for seen in server.asked("GET", "/staff")]
    assert used == ["Bearer old", "Bearer new"]
    assert "authorization" not in server.asked("POST", "/renew")[0].headers
    assert [(each.refresh, each.next) for each in commands(server)] == [(OLD.refresh, OLD.following)]
    assert (kept[0].access, kept[0].refresh) == ("new", OLD.following)
    assert kept[0].following not in ("", OLD.following)
    api.staff("centre", outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    assert server.asked("GET", "/staff")[2].headers["authorization"] == "Bearer new"


def test_many_at_once_ask_once(server: Any, qtbot: QtBot, renewal: Renewal, outcomes: list[Any]) -> None:
    """Whoever comes while it is asked waits for the same answer; who comes too late gets it at once."""
    for _ in range(3):
        renewal.renew("old", outcomes.append)
    grants(server)
    qtbot.waitUntil(lambda: outcomes == [Done("new")] * 3)
    renewal.renew("old", outcomes.append)
    assert len(outcomes) == 3
    qtbot.waitUntil(lambda: len(outcomes) == 4)
    assert len(commands(server)) == 1


def test_a_sign_in_that_is_over(server: Any, qtbot: QtBot, renewal: Renewal, outcomes: list[Any]) -> None:
    """The problem is the one of the question itself: one has to sign in again."""
    api = StaffApi(server.url, "old")
    api.renew_by(renewal)
    expired = server.refuse(ProblemType.TOKEN_EXPIRED, 401)
    server.refuse(ProblemType.BAD_REQUEST, 400)
    api.staff("centre", outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Refused(expired)])


def test_a_server_that_goes_in_between(server: Any, qtbot: QtBot, renewal: Renewal, outcomes: list[Any]) -> None:
    """Nobody is signed out because a server is away; the same is asked again with the same words."""
    api = StaffApi(server.url, "old")
    api.renew_by(renewal)
    server.refuse(ProblemType.TOKEN_EXPIRED, 401)
    server.answer(404, b"no", "text/html")
    api.staff("centre", outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1)
    assert isinstance(outcomes[0], Unreachable)
    server.refuse(ProblemType.TOKEN_EXPIRED, 401)
    grants(server)
    server.reply = []
    api.staff("centre", outcomes.append)
    qtbot.waitUntil(lambda: outcomes[1:] == [Done([])])
    assert commands(server)[0] == commands(server)[1]


def test_a_mirror_goes_on(server: Any, qtbot: QtBot, renewal: Renewal, mirror: Mirror, live: Any) -> None:
    """A stream that is opened again with an old token gets a new one, and nobody is told of a refusal."""
    mirror.renew_by(renewal)
    renewal.take(Tokens("token", OLD.refresh, OLD.following))
    server.refuse(ProblemType.TOKEN_EXPIRED, 401, stream=True)
    grants(server)
    mirror.wake()
    qtbot.waitUntil(lambda: live.connections[1:] == [Connection.CONNECTING, Connection.LOST, Connection.LIVE])
    assert live.refusals == []
    assert server.asked("GET", "/events")[-1].headers["authorization"] == "Bearer new"


def test_a_mirror_beside_goes_on_too(server: Any, qtbot: QtBot, renewal: Renewal, mirror: Mirror, live: Any) -> None:
    """Another centre's mirror lives on the same sign-in: made after a renewal, it begins with the token of now.

    And a token that grows old under it is renewed for it. What is heard when it is gone does no harm.
    """
    mirror.renew_by(renewal)
    renewal.take(Tokens("token", OLD.refresh, OLD.following))
    grants(server, "second")
    renewal.renew("token", lambda _: None)
    qtbot.waitUntil(lambda: renewal.tokens.access == "second")
    other = mirror.beside("pension", mirror)
    refusals: list[Any] = []
    other.refused.connect(refusals.append)
    other.start()
    qtbot.waitUntil(lambda: bool(server.asked("GET", "/pension/events")))
    assert server.asked("GET", "/pension/snapshot")[0].headers["authorization"] == "Bearer second"
    server.refuse(ProblemType.TOKEN_EXPIRED, 401, stream=True)
    grants(server, "third")
    other.wake()
    qtbot.waitUntil(lambda: server.asked("GET", "/pension/events")[-1].headers["authorization"] == "Bearer third")
    assert refusals == []
    other.stop()
    with qtbot.waitSignal(other.destroyed):
        other.deleteLater()
    grants(server, "fourth")
    renewal.renew("third", lambda _: None)
    qtbot.waitUntil(lambda: renewal.tokens.access == "fourth")
