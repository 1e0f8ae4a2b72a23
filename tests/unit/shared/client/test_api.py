"""Commands against a server that drops, stalls, refuses, talks nonsense and dies."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from weakref import ReferenceType, ref

import msgspec
import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtNetwork import QNetworkProxy
from pytestqt.qtbot import QtBot

from shared.client.api import Api, RetryPolicy, Unsent
from shared.client.api_staff import StaffApi
from shared.client.ids import new_id
from shared.client.outcomes import Done, Refused, Unreachable
from shared.client.stream import EventStream
from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.checkin import ByCode, CheckIn, NoBooking
from shared.protocol.commands import (
    Action,
    ActOnTicket,
    CallNext,
    CallReply,
    IssueReply,
    IssueTicket,
    SignIn,
    SignInReply,
    TicketReply,
)
from shared.protocol.errors import ProblemType
from shared.protocol.model import Staff, Ticket
from shared.protocol.state import SiteState
from shared.protocol.visits import (
    ActOnHelp,
    AskHelp,
    BookSlot,
    BookSlotReply,
    Find,
    FindReply,
    GiveFeedback,
    HelpAction,
    HelpReply,
    Hit,
    HitKind,
    Informed,
    Noted,
    RecordVisit,
    SendList,
    SlotOffer,
    StandReport,
    StandSeen,
)

QUICK = RetryPolicy(delays=(0.02, 0.04), silence=0.5, give_up_after=3.0)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TOKEN = "secret-token-of-the-stand"


@pytest.fixture
def api(server: Any, qtbot: QtBot) -> Iterator[StaffApi]:
    """An api that tries again soon."""
    made = StaffApi(server.url, TOKEN, retry=QUICK)
    yield made
    made.deleteLater()


@pytest.fixture
def issue(server: Any, api: Api, ticket: Callable[[int], Ticket], outcomes: list[Any]) -> IssueTicket:
    """A command, and a server that answers it with ticket 1."""
    server.reply = IssueReply(ticket=ticket(1), ahead=3)
    return IssueTicket(id=new_id(), service_id="passport", language="da")


def ask(qtbot: QtBot, api: Api, command: IssueTicket, outcomes: list[Any], seconds: float = 5) -> Any:
    """Send the command and wait for its outcome."""
    api.issue_ticket("centre", command, outcomes.append)
    assert not outcomes, "done was called before the method returned"
    qtbot.waitUntil(lambda: bool(outcomes), timeout=round(seconds * 1000))
    return outcomes[0]


def test_issue(qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any]) -> None:
    """The command goes out with the token and its own id, and the typed reply comes back."""
    assert ask(qtbot, api, issue, outcomes) == Done(server.reply)
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("POST", "/api/v1/sites/centre/tickets")
    assert seen.headers["authorization"] == f"Bearer {TOKEN}"
    assert seen.headers["content-type"] == "application/json"
    assert msgspec.json.decode(seen.body, type=IssueTicket) == issue


def test_the_other_commands(
    qtbot: QtBot, server: Any, api: Api, ticket: Callable[[int], Ticket], outcomes: list[Any]
) -> None:
    """Each method speaks to its own address and reads its own reply."""
    server.reply = CallReply(ticket=None)
    api.call_next("centre", CallNext(id=new_id(), desk_id="desk-1"), outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Done(CallReply(ticket=None))])
    server.reply = TicketReply(ticket=ticket(1))
    command = ActOnTicket(id=new_id(), desk_id="desk-1")
    api.act("centre", ticket(1).id, Action.NO_SHOW, command, outcomes.append)
    qtbot.waitUntil(lambda: outcomes[1:] == [Done(server.reply)])
    assert [seen.path for seen in server.seen] == [
        "/api/v1/sites/centre/calls",
        f"/api/v1/sites/centre/tickets/{ticket(1).id}/no-show",
    ]


def the_stands_commands() -> list[Any]:
    """Each of the stand's further requests: how it is made, method and path, the body sent, the reply."""
    call = HelpCall(id=new_id(), kind=HelpKind.HELP, stand_id="stand-1", language="ar", asked_at=NOON)
    check = CheckIn(id=new_id(), language="da", known_by=ByCode(code="AB12"))
    book = BookSlot(id=new_id(), service_id="passport", starts_at=NOON, language="da")
    visit = RecordVisit(id=new_id(), stand_id="stand-1", language="da", outcome=Informed(information_id="wifi"))
    ask = AskHelp(id=new_id(), stand_id="stand-1", kind=HelpKind.BELL, language="da")
    come = ActOnHelp(id=new_id())
    feedback = GiveFeedback(id=new_id(), stand_id="stand-1", language="da", score=5)
    sms = SendList(id=new_id(), language="da", phone="00000017", referral_id="tax")
    words = Find(words="pung", language="da")
    report = StandReport(
        version="1", printer="ready", in_visit=False, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
        uptime_seconds=1.5,
    )  # fmt: skip
    booked = BookSlotReply(booking_id=book.id, service_id="passport", starts_at=NOON, code="AB12")
    found = FindReply(hits=(Hit(kind=HitKind.REFERRAL, id="tax"),))
    offer = SlotOffer(starts_at=NOON)
    stands = [StandSeen(stand_id="stand-1", seen_at=NOON, report=report)]
    return [
        (lambda api, done: api.check_in("c", check, done), "POST", "check-ins", check, NoBooking()),
        (lambda api, done: api.slot_offer("c", "a/b", done), "GET", "services/a%2Fb/slot", None, offer),
        (lambda api, done: api.book_slot("c", book, done), "POST", "bookings", book, booked),
        (lambda api, done: api.record_visit("c", visit, done), "POST", "visits", visit, Noted()),
        (lambda api, done: api.ask_help("c", ask, done), "POST", "help", ask, HelpReply(call=call)),
        (
            lambda api, done: api.act_on_help("c", call.id, HelpAction.ANSWER, come, done),
            "POST", f"help/{call.id}/answer", come, HelpReply(call=call),
        ),
        (lambda api, done: api.give_feedback("c", feedback, done), "POST", "feedback", feedback, Noted()),
        (lambda api, done: api.send_list("c", sms, done), "POST", "messages", sms, Noted()),
        (lambda api, done: api.find("c", words, done), "POST", "find", words, found),
        (lambda api, done: api.report_stand("c", "s/1", report, done), "PUT", "stands/s%2F1/report", report, Noted()),
        (lambda api, done: api.stands("c", done), "GET", "stands", None, stands),
    ]  # fmt: skip


@pytest.mark.parametrize("which", range(11))
def test_what_else_is_asked(qtbot: QtBot, server: Any, api: Api, outcomes: list[Any], which: int) -> None:
    """Each speaks to its own address in its own way, sends what it was given, and reads its own reply."""
    ask_it, method, path, body, server.reply = the_stands_commands()[which]
    ask_it(api, outcomes.append)
    assert api.unsent.count == (1 if method == "POST" else 0)
    qtbot.waitUntil(lambda: outcomes == [Done(server.reply)])
    (seen,) = server.seen
    assert (seen.method, seen.path) == (method, f"/api/v1/sites/c/{path}")
    assert seen.body == (b"" if body is None else msgspec.json.encode(body))
    assert seen.headers["authorization"] == f"Bearer {TOKEN}"
    assert api.unsent == Unsent()


def test_snapshot(qtbot: QtBot, server: Any, api: Api, state: Callable[[int], SiteState], outcomes: list[Any]) -> None:
    """The snapshot is read as the state it is."""
    server.state = state(4)
    api.snapshot("centre", outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Done(state(4))])


def test_sign_in(
    qtbot: QtBot, server: Any, api: StaffApi, ticket: Callable[[int], Ticket], outcomes: list[Any]
) -> None:
    """Signing in sends no token; the new one is used once it is set."""
    staff = Staff(id=new_id(), username="bo", display_name="Bo", desk_id=None)
    server.reply = SignInReply(token="new", expires_at=ticket(1).arrived_at, site_id="centre", staff=staff)
    api.sign_in(SignIn(username="bo", password="pw"), outcomes.append)
    qtbot.waitUntil(lambda: outcomes == [Done(server.reply)])
    assert "authorization" not in server.seen[0].headers
    api.set_token("new")
    api.snapshot("centre", outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    assert server.seen[1].headers["authorization"] == "Bearer new"


def test_tries_again_with_the_same_bytes(
    qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any]
) -> None:
    """A dropped connection, a stall and a 503 are all tried again, with the same id and the same body."""
    server.drop()
    server.stall()
    server.answer(503, b"busy", "text/plain")
    assert ask(qtbot, api, issue, outcomes) == Done(server.reply)
    bodies = {seen.body for seen in server.seen}
    assert len(server.seen) >= 4
    assert bodies == {msgspec.json.encode(issue)}


@pytest.mark.parametrize("status", [502, 503, 504])
def test_gives_up(qtbot: QtBot, server: Any, issue: IssueTicket, outcomes: list[Any], status: int) -> None:
    """A server that is never available is unreachable in the end, once; the try that we cut short has no say."""
    api = Api(server.url, TOKEN, retry=RetryPolicy(delays=(0.02, 0.04), silence=30, give_up_after=3.0))
    for _ in range(100):
        server.answer(status, b"{}")
    outcome = ask(qtbot, api, issue, outcomes)
    assert isinstance(outcome, Unreachable)
    assert str(status) in outcome.reason
    assert len(server.seen) > 5
    assert len(outcomes) == 1


def test_time_limit(qtbot: QtBot, server: Any, issue: IssueTicket, outcomes: list[Any]) -> None:
    """One silent try ends by itself; without delays there is only that one."""
    server.stall()
    api = Api(server.url, TOKEN, retry=RetryPolicy(delays=(), silence=0.1))
    assert ask(qtbot, api, issue, outcomes) == Unreachable("The server did not answer in time.")
    assert len(server.seen) == 1


@pytest.mark.parametrize(("first", "said"), [(None, "did not answer in time"), (503, "503")])
def test_time_limit_of_all_tries(
    qtbot: QtBot, server: Any, issue: IssueTicket, outcomes: list[Any], first: int | None, said: str
) -> None:
    """When the time is up the try under way is cut short; what the one before it came to is said rather than that."""
    if first is not None:
        server.answer(first, b"{}")
    server.stall()
    api = Api(server.url, TOKEN, retry=RetryPolicy(delays=(0.2,), silence=30, give_up_after=1.0))
    outcome = ask(qtbot, api, issue, outcomes, 3)
    assert isinstance(outcome, Unreachable)
    assert said in outcome.reason


def test_a_client_that_is_let_go_as_its_answer_comes(qtbot: QtBot, server: Any, issue: IssueTicket) -> None:
    """Whoever asked is gone before the event loop comes round: nothing of it is ended twice, and nothing stays."""
    server.stall()
    kept: list[ReferenceType[Api]] = []

    def ask_and_go() -> None:
        api, loop = Api(server.url, TOKEN, retry=RetryPolicy(silence=30, give_up_after=0.05)), QEventLoop()
        api.issue_ticket("centre", issue, lambda _: loop.quit())
        kept.append(ref(api))
        loop.exec()

    ask_and_go()
    qtbot.waitUntil(lambda: kept[0]() is None)


def test_server_killed_in_the_middle(
    qtbot: QtBot,
    server: Any,
    api: Api,
    issue: IssueTicket,
    outcomes: list[Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A server that is killed with the command in its hands and comes back gets the same command again."""
    caplog.set_level(logging.INFO)
    server.stall()
    api.issue_ticket("centre", issue, outcomes.append)
    qtbot.waitUntil(lambda: len(server.seen) == 1)
    server.kill()
    qtbot.waitUntil(lambda: "try 3 failed" in caplog.text)
    assert not outcomes
    server.start()
    qtbot.waitUntil(lambda: outcomes == [Done(server.reply)])
    assert {seen.body for seen in server.seen} == {msgspec.json.encode(issue)}


def test_nobody_there(qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any]) -> None:
    """Without a server the outcome says that it cannot be reached."""
    server.kill()
    outcome = ask(qtbot, api, issue, outcomes)
    assert isinstance(outcome, Unreachable)
    assert "cannot be reached" in outcome.reason


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (ProblemType.UNAUTHENTICATED, 401),
        (ProblemType.FORBIDDEN, 403),
        (ProblemType.SERVICE_CLOSED, 409),
        (ProblemType.INTERNAL, 500),
    ],
)
def test_refused(
    qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any], kind: ProblemType, status: int
) -> None:
    """A problem is an answer: it comes back as it is and is not tried again."""
    problem = server.refuse(kind, status)
    assert ask(qtbot, api, issue, outcomes) == Refused(problem)
    assert len(server.seen) == 1


def test_refused_for_a_reason_not_known_yet(
    qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any]
) -> None:
    """A newer server's new problem is read as the nearest kind, with its own words."""
    body = b'{"type":"urn:skranke:problem:full","title":"Full","status":409,"detail":"Come back tomorrow."}'
    server.answer(409, body, "application/problem+json")
    outcome = ask(qtbot, api, issue, outcomes)
    assert isinstance(outcome, Refused)
    assert (outcome.problem.type, outcome.problem.detail) == (ProblemType.BAD_REQUEST, "Come back tomorrow.")


@pytest.mark.parametrize("body", [b"<html>not ours</html>", b"\xff\xfe", b""])
def test_not_our_server(
    qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any], body: bytes
) -> None:
    """A page from something else is no refusal of ours."""
    server.answer(404, body, "text/html")
    assert isinstance(ask(qtbot, api, issue, outcomes), Unreachable)


@pytest.mark.parametrize("body", [b"<html>", b'{"ahead":1}', b"", b'{"ticket":"\xff"}', b"[" * 10000])
@pytest.mark.expect_log("cannot be read")
def test_unreadable_reply(
    qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any], body: bytes
) -> None:
    """A reply that is none is an outcome and a line in the log, never a crash."""
    server.answer(200, body)
    outcome = ask(qtbot, api, issue, outcomes)
    assert isinstance(outcome, Unreachable)
    assert "cannot be read" in outcome.reason


def test_not_http(qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any]) -> None:
    """Something that does not speak HTTP is tried again like a broken connection."""
    server.write_then_drop(b"220 mail.example ESMTP\r\n\r\n")
    assert ask(qtbot, api, issue, outcomes) == Done(server.reply)


def test_reply_cut_short(qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any]) -> None:
    """A reply whose end is missing is not taken for an answer."""
    server.write_then_drop(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{")
    assert ask(qtbot, api, issue, outcomes) == Done(server.reply)


def test_redirect_is_not_followed(qtbot: QtBot, server: Any, api: Api, issue: IssueTicket, outcomes: list[Any]) -> None:
    """The token goes nowhere else."""
    server.write_then_drop(f"HTTP/1.1 307 Go\r\nLocation: {server.url}/else\r\nContent-Length: 0\r\n\r\n".encode())
    assert isinstance(ask(qtbot, api, issue, outcomes), Unreachable)
    assert len(server.seen) == 1


@pytest.mark.parametrize("address", ["", "nonsense", "ftp://127.0.0.1:1"])
def test_address_that_is_none(qtbot: QtBot, address: str, outcomes: list[Any]) -> None:
    """An address that can never work gives an outcome too."""
    api = Api(address, TOKEN, retry=QUICK)
    command = IssueTicket(id=new_id(), service_id="passport", language="da")
    assert isinstance(ask(qtbot, api, command, outcomes), Unreachable)


def test_the_desktops_proxy_is_passed_by(qtbot: QtBot, api: Api) -> None:
    """Commands and streams go straight to the server, each on a manager of its own."""
    # Qt asks no proxy for a loopback address, so this has to look inside.
    stream = EventStream("http://127.0.0.1", TOKEN, "/events")
    for manager in (api._manager, stream._manager):
        assert manager.proxy().type() is QNetworkProxy.ProxyType.NoProxy
    assert api._manager is not stream._manager


def test_site_stays_one_part_of_the_path(qtbot: QtBot, server: Any, api: Api, outcomes: list[Any]) -> None:
    """A site's id cannot lead to another address."""
    api.snapshot("../x?y=1", outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert server.seen[0].path == "/api/v1/sites/..%2Fx%3Fy%3D1/snapshot"


def test_token_is_never_logged(
    qtbot: QtBot,
    server: Any,
    api: Api,
    issue: IssueTicket,
    outcomes: list[Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Not even while everything goes wrong."""
    caplog.set_level(logging.DEBUG)
    server.drop()
    server.refuse(ProblemType.UNAUTHENTICATED, 401)
    ask(qtbot, api, issue, outcomes)
    assert "try 1 failed" in caplog.text
    assert TOKEN not in caplog.text


def test_an_api_that_goes_takes_its_commands_along(
    qtbot: QtBot, server: Any, issue: IssueTicket, outcomes: list[Any]
) -> None:
    """Deleting the api ends what is under way without a word."""
    server.stall()
    api = Api(server.url, TOKEN, retry=QUICK)
    api.issue_ticket("centre", issue, outcomes.append)
    qtbot.waitUntil(lambda: len(server.seen) == 1)
    with qtbot.waitSignal(api.destroyed):
        api.deleteLater()
    assert not outcomes
