"""What a stand tells of a visit: how it ended, how it was, and how the stand itself is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import FeedbackGiven, VisitEnded, decode_event
from shared.protocol.state import SiteState
from shared.protocol.visits import Informed, Instead, Referred, StandReport, StandSeen, TurnedRound, VisitOutcome

SITE = "/api/v1/sites/borgerservice"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A look into the tables."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def snapshot(server: Any) -> SiteState:
    """The site now."""
    answer = await server.http.get(f"{SITE}/snapshot", headers=server.kiosk())
    return msgspec.json.decode(answer.content, type=SiteState)


async def post(server: Any, path: str, body: dict[str, Any], headers: Any = None) -> httpx.Response:
    """One command from the stand."""
    about = {"id": str(new_id()), "stand_id": "stand-1", "language": "uk", **body}
    answer: httpx.Response = await server.http.post(
        f"{SITE}/{path}", content=msgspec.json.encode(about), headers=headers or server.kiosk()
    )
    return answer


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    assert answer.headers["content-type"] == "application/problem+json"
    return msgspec.json.decode(answer.content, type=Problem).type


async def last_event(database: asyncpg.Connection) -> Any:
    """The newest event of the site."""
    row = await database.fetchrow(
        "select seq, at, kind, body from event where site_id = 'borgerservice' order by seq desc limit 1"
    )
    assert row is not None
    return decode_event(f'{{"kind":"{row["kind"]}","seq":{row["seq"]},"at":"{row["at"].isoformat()}",{row["body"][1:]}')


async def test_every_way_a_visit_can_end(server: Any, database: asyncpg.Connection) -> None:
    """Turned round, referred and informed are each noted with an empty answer, and stand in the log as they were."""
    before = await snapshot(server)
    configuration = before.configuration
    service = next(service for service in configuration.services if service.documents)
    outcomes: list[VisitOutcome] = [
        TurnedRound(service_id=service.id, missing=(service.documents[0].id,), instead=Instead.SMS),
        Referred(referral_id=configuration.referrals[0].id, service_id=service.id),
        Informed(information_id=configuration.information[0].id),
    ]
    for outcome in outcomes:
        answer = await post(server, "visits", {"outcome": outcome})
        assert (answer.status_code, answer.json()) == (200, {})
        assert await last_event(database) == VisitEnded(
            seq=(await snapshot(server)).seq, at=server.clock(), stand_id="stand-1", language="uk", outcome=outcome
        )
    after = await snapshot(server)
    assert (after.seq, after.tickets) == (before.seq + 3, before.tickets)


async def test_a_visit_twice_and_one_that_cannot_be(server: Any) -> None:
    """The same id leaves one event, also when it was meant for something else; what is not configured is refused."""
    page = (await snapshot(server)).configuration.information[0].id
    body = {"id": str(new_id()), "outcome": Informed(information_id=page)}
    assert (await post(server, "visits", body)).status_code == 200
    before = await snapshot(server)
    assert (await post(server, "visits", body)).json() == {}
    assert problem(await post(server, "feedback", {"id": body["id"], "score": 3})) is ProblemType.ID_REUSED
    wrong = await post(server, "visits", {"outcome": Informed(information_id="gone")})
    assert problem(wrong) is ProblemType.NOT_FOUND
    assert problem(await post(server, "visits", {"outcome": {"outcome": "flew-away"}})) is ProblemType.BAD_REQUEST
    staff = await server.staff()
    refused = await post(server, "visits", {"outcome": Informed(information_id=page)}, staff)
    assert problem(refused) is ProblemType.FORBIDDEN
    assert await snapshot(server) == before


async def test_words_stay_out_of_the_log(server: Any, database: asyncpg.Connection) -> None:
    """The score goes into the log, the words into a table of their own; without words there is no row."""
    said = {"id": str(new_id()), "score": 2, "words": "  Jeg ventede længe, hilsen Opdigtet Borger "}
    for _ in range(2):
        assert (await post(server, "feedback", said)).json() == {}
    seq = (await snapshot(server)).seq
    event = await last_event(database)
    assert event == FeedbackGiven(seq=seq, at=server.clock(), stand_id="stand-1", language="uk", score=2)
    assert (await post(server, "feedback", {"score": 5, "words": " "})).json() == {}
    rows = await database.fetch("select score, words, language from visit_feedback")
    assert [tuple(row) for row in rows] == [(2, "Jeg ventede længe, hilsen Opdigtet Borger", "uk")]
    for score in (0, 6):
        assert problem(await post(server, "feedback", {"score": score})) is ProblemType.BAD_REQUEST


REPORT = StandReport(
    version="0.2.0", printer="ready", in_visit=False, unsent=1, oldest_unsent_seconds=2.5, frozen=0, restarts=1,
    uptime_seconds=3600.0, faults=("The icon x is not here.",),
)  # fmt: skip


async def test_a_stand_reports(server: Any) -> None:
    """The last report of each stand is kept with the moment it came; staff can read it.

    The log says once that its printer is well, and nothing of the next report.
    """
    before = await snapshot(server)
    staff = await server.staff()
    assert (await server.http.get(f"{SITE}/stands", headers=staff)).json() == []
    for unsent in (1, 0):
        report = msgspec.structs.replace(REPORT, unsent=unsent)
        answer = await server.http.put(
            f"{SITE}/stands/stand-1/report", content=msgspec.json.encode(report), headers=server.kiosk()
        )
        assert (answer.status_code, answer.json()) == (200, {})
        server.clock.move(minutes=1)
    server.clock.move(minutes=-1)
    found = await server.http.get(f"{SITE}/stands", headers=staff)
    assert msgspec.json.decode(found.content, type=list[StandSeen]) == [
        StandSeen(stand_id="stand-1", seen_at=server.clock(), report=msgspec.structs.replace(REPORT, unsent=0))
    ]
    assert (await snapshot(server)).seq == before.seq + 1


async def test_who_may_report_and_read(server: Any) -> None:
    """Only a stand reports and only staff reads; a stand's id has to be one, and the report as it should be."""
    content, staff = msgspec.json.encode(REPORT), await server.staff()
    path = f"{SITE}/stands/stand-1/report"
    assert problem(await server.http.put(path, content=content, headers=staff)) is ProblemType.FORBIDDEN
    assert problem(await server.http.get(f"{SITE}/stands", headers=server.kiosk())) is ProblemType.FORBIDDEN
    assert problem(await server.http.put(path, content=b"{}", headers=server.kiosk())) is ProblemType.BAD_REQUEST
    strange = await server.http.put(f"{SITE}/stands/Stand%201/report", content=content, headers=server.kiosk())
    assert problem(strange) in (ProblemType.BAD_REQUEST, ProblemType.NOT_FOUND)
