"""What is asked about people and accounts goes to the right address, with the token where one is needed."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from shared.client.api_staff import StaffApi
from shared.client.outcomes import Done, Refused
from shared.protocol.audit import AuditAsked, AuditKind, AuditPage
from shared.protocol.commands import SignIn
from shared.protocol.errors import ProblemType
from shared.protocol.own_account import OwnAccount
from shared.protocol.people import (
    About,
    AccountState,
    AddPerson,
    ChangePassword,
    ImportPeople,
    ImportReply,
    Invite,
    Moved,
    MovePerson,
    Person,
    PersonAction,
    PutPerson,
    SignOut,
)
from shared.protocol.visits import Noted

KAJ = UUID(int=72)
ABOUT = About(username="kaj", display_name="Kaj")
PERSON = Person(id=KAJ, about=ABOUT, state=AccountState.ACTIVE, version=1)
CODE = "c" * 43
PAGE = AuditPage(site_id="c", entries=(), names={KAJ: "Kaj"})


@pytest.mark.parametrize(
    ("ask", "method", "path", "reply"),
    [
        (lambda api, done: api.people("a b", done), "GET", "/sites/a%20b/people", [PERSON]),
        (lambda api, done: api.add_person("c", AddPerson(id=KAJ, about=ABOUT), done), "POST", "/c/people", PERSON),
        (
            lambda api, done: api.put_person("c", KAJ, PutPerson(version=1, about=ABOUT), done),
            "PUT", f"/people/{KAJ}", PERSON,
        ),
        (
            lambda api, done: api.invite_person("c", KAJ, Invite(code=CODE), done),
            "POST", f"/people/{KAJ}/invite", PERSON,
        ),
        (
            lambda api, done: api.act_on_person("c", KAJ, PersonAction.SIGN_OUT, done),
            "POST", f"/people/{KAJ}/sign-out", PERSON,
        ),
        (
            lambda api, done: api.import_people("c", ImportPeople(content=b"\xe6"), done),
            "POST", "/people/import", ImportReply(),
        ),
        (
            lambda api, done: api.move_person("c", KAJ, MovePerson(version=1, to_site_id="d"), done),
            "POST", f"/c/people/{KAJ}/move", Moved(site_id="d", person=PERSON, before=ABOUT, deputy_of=(KAJ,)),
        ),
        (lambda api, done: api.audit("c", AuditAsked(), done), "GET", "/sites/c/audit", PAGE),
        (
            lambda api, done: api.audit(
                "c", AuditAsked(kind=AuditKind.SIGN_INS, person=KAJ, first=date(2026, 11, 1), before="1.2.3"), done
            ),
            "GET", f"/c/audit?kind=sign-ins&person={KAJ}&from=2026-11-01&before=1.2.3", PAGE,
        ),
        (
            lambda api, done: api.own_account(done), "GET", "/api/v1/me",
            OwnAccount(username="kaj", password=True, sign_ins=()),
        ),
        (lambda api, done: api.sign_out(SignOut(), done), "POST", "/me/sign-out", Noted()),
        (
            lambda api, done: api.change_password(ChangePassword(old="a", new="b"), done),
            "POST", "/me/password", Noted(),
        ),
    ],
)  # fmt: skip
def test_where_it_goes(
    server: Any, qtbot: QtBot, outcomes: list[Any], ask: Any, method: str, path: str, reply: Any
) -> None:
    """Method, path and token, and what is answered comes back as what it is."""
    api = StaffApi(server.url, "token")
    server.reply = reply
    ask(api, outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Done(reply)])
    (seen,) = server.asked(method, path)
    assert seen.headers["authorization"] == "Bearer token"
    assert api.server_url == server.url


def test_signing_in_needs_no_token(server: Any, qtbot: QtBot, outcomes: list[Any]) -> None:
    """None is sent along, and none is renewed."""
    api = StaffApi(server.url, "token")
    refused = server.refuse(ProblemType.LOCKED_OUT, 429)
    api.sign_in(SignIn(username="bo", password="x"), outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Refused(refused)])
    assert "authorization" not in server.asked("POST", "/sign-in")[0].headers
