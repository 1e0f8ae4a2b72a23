"""Whatever is sent to the API, it answers in order, and only a command that is carried out changes anything."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote, quote_from_bytes, unquote
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.ids import new_id
from shared.protocol.commands import Action
from shared.protocol.errors import Problem, ProblemType

SITE = "borgerservice"
SITES = f"/api/v1/sites/{SITE}"
IN_ORDER = {200, 400, 401, 403, 404, 405, 409, 429}


@dataclass
class Api:
    """A running server, spoken to from a test that is no coroutine."""

    runner: asyncio.Runner
    server: Any = field(repr=False)
    staff: dict[str, str] = field(default_factory=dict, repr=False)
    tickets: list[str] = field(default_factory=list)
    last: Any = field(default=None, repr=False)

    def send(self, method: str, path: str, content: bytes = b"", headers: Any = None) -> httpx.Response:
        """One request and its answer: what is asked for, or a problem, which is no fault of the server's."""
        answer = self.runner.run(self.ask(method, path, content, headers))
        assert answer.status_code in IN_ORDER, answer.text
        if answer.status_code != 200:
            assert answer.headers["content-type"] == "application/problem+json"
            problem = msgspec.json.decode(answer.content, type=Problem)
            assert problem.status == answer.status_code
            assert problem.detail.endswith(".")
        return answer

    async def ask(self, method: str, path: str, content: bytes, headers: Any) -> httpx.Response:
        """The request, with the staff's token unless the headers say otherwise."""
        words = {"content-type": "application/json", **self.staff} if headers is None else headers
        answer: httpx.Response = await self.server.http.request(method, path, content=content, headers=words)
        return answer

    def snapshot(self) -> Any:
        """The site now."""
        return self.runner.run(self.ask("GET", f"{SITES}/snapshot", b"", None)).json()

    def post(self, path: str, body: object, headers: Any = None) -> httpx.Response:
        """A JSON body."""
        return self.send("POST", path, json.dumps(body).encode(), headers)

    def changes_only_when_done(self, answer: httpx.Response) -> None:
        """Nothing has changed since the last look, unless the answer says that it was done."""
        now = self.snapshot()
        assert now == self.last or answer.status_code == 200
        self.last = now


@pytest.fixture
def api(runner: asyncio.Runner, start_server: Any) -> Iterator[Api]:
    """A server with a member of staff signed in, one ticket that waits and one that is called."""
    running = start_server()
    made = Api(runner, runner.run(running.__aenter__()))
    made.staff = runner.run(made.server.staff())
    made.tickets = [runner.run(made.server.issue()).json()["ticket"]["id"] for _ in range(2)]
    made.post(f"{SITES}/calls", {"id": str(new_id()), "desk_id": f"{SITE}.1"})
    made.last = made.snapshot()
    yield made
    runner.run(running.__aexit__(None, None, None))


texts = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["", "\0", "a\0b", "\ud800", "x" * 300, "borgerservice.pas", f"{SITE}.1", "da", str(UUID(int=7))]),
    st.uuids().map(str),
)
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts)
json_values = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)
fields = st.sampled_from(["id", "service_id", "language", "desk_id", "username", "password", "extra"])
bodies = st.one_of(
    json_values,
    st.dictionaries(fields, scalars),
    st.fixed_dictionaries(
        {"id": st.uuids().map(str)},
        optional={
            "service_id": st.sampled_from(["borgerservice.pas", "borgerservice.nothing", "P", "\0"]),
            "language": st.sampled_from(["da", "nb", "DA", "\0", 1]),
            "desk_id": st.sampled_from([f"{SITE}.1", f"{SITE}.2", "pension.1", "", None]),
        },
    ),
)
contents = st.one_of(
    bodies.map(lambda body: json.dumps(body).encode()),
    bodies.map(lambda body: json.dumps(body).encode()[:-1]),
    st.binary(max_size=60),
)
segments = st.one_of(
    texts.map(lambda text: quote(text.encode("utf-8", "surrogatepass"), safe="")),
    st.binary(min_size=1, max_size=12).map(lambda raw: quote_from_bytes(raw, safe="")),
    st.sampled_from([*Action, SITE, "pension", "tickets", "calls", "..", ".", "%00", "%2F"]),
)
header_bytes = st.binary(max_size=40).map(lambda raw: bytes(b for b in raw if b >= 32 and b != 127).strip())


def fuzzed(count: int) -> settings:
    """So many tries on one server."""
    return settings(
        max_examples=count,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


@fuzzed(100)
@given(
    route=st.sampled_from(["tickets", "calls", "ticket", "sign-in"]),
    which=st.integers(0, 2),
    action=st.sampled_from(Action),
    content=contents,
)
def test_any_body_at_every_write_route(api: Api, route: str, which: int, action: Action, content: bytes) -> None:
    """Any JSON, nearly right or not at all, and any bytes: an answer in order, and no change without a 200."""
    ticket = [*api.tickets, str(UUID(int=9))][which]
    path = {
        "tickets": f"{SITES}/tickets",
        "calls": f"{SITES}/calls",
        "ticket": f"{SITES}/tickets/{ticket}/{action}",
        "sign-in": "/api/v1/sign-in",
    }[route]
    api.changes_only_when_done(api.send("POST", path, content))


visit_bodies = st.one_of(
    json_values,
    st.fixed_dictionaries(
        {
            "id": st.uuids().map(str),
            "stand_id": st.sampled_from(["stand-1", "Stand 1", "\0", ""]),
            "language": st.sampled_from(["da", "ar", "DA"]),
        },
        optional={
            "kind": st.sampled_from(["help", "bell", "fire"]),
            "score": st.integers(0, 6),
            "words": texts,
            "outcome": st.one_of(
                scalars,
                st.fixed_dictionaries(
                    {"outcome": st.sampled_from(["informed", "referred", "turned-round", "?"])},
                    optional={
                        "information_id": texts,
                        "referral_id": texts,
                        "service_id": texts,
                        "missing": st.lists(texts, max_size=3),
                        "instead": st.sampled_from(["sms", "left", "\0"]),
                    },
                ),
            ),
        },
    ),
    st.fixed_dictionaries(
        {"id": st.uuids().map(str), "language": st.just("da"), "phone": st.one_of(texts, st.just("00000017"))},
        optional={"service_id": texts, "referral_id": texts, "documents": st.lists(texts, max_size=3)},
    ),
)


@fuzzed(100)
@given(
    path=st.sampled_from(["visits", "feedback", "messages", "help", "help/{id}/answer", "help/{id}/end"]),
    content=st.one_of(
        visit_bodies.map(lambda body: json.dumps(body).encode()),
        visit_bodies.map(lambda body: json.dumps(body).encode()[:-1]),
        st.binary(max_size=60),
    ),
    kiosk=st.booleans(),
)
def test_any_body_at_what_a_stand_tells(api: Api, path: str, content: bytes, kiosk: bool) -> None:
    """Visits, feedback, messages and calls for help: an answer in order to anything, and no change without a 200."""
    headers = {**(api.server.kiosk() if kiosk else api.staff), "content-type": "application/json"}
    api.changes_only_when_done(api.send("POST", f"{SITES}/{path.format(id=UUID(int=9))}", content, headers))


check_ins = st.fixed_dictionaries(
    {
        "id": st.uuids().map(str),
        "language": st.sampled_from(["da", "ar", "DA"]),
        "known_by": st.one_of(
            scalars,
            st.fixed_dictionaries(
                {"by": st.just("code"), "code": st.one_of(texts, st.from_regex(r"[0-9A-Za-z-]{4,16}"))}
            ),
            st.fixed_dictionaries(
                {"by": st.just("birth"), "day": st.integers(0, 32), "month": st.integers(0, 13)},
                optional={"initial": texts},
            ),
            st.fixed_dictionaries(
                {"by": st.just("phone"), "digits": st.one_of(texts, st.from_regex(r"[0-9]{4}"))},
                optional={"initial": st.text(min_size=1, max_size=2)},
            ),
            st.fixed_dictionaries({"by": texts}),
        ),
    }
)
slots = st.fixed_dictionaries(
    {
        "id": st.uuids().map(str),
        "language": st.just("da"),
        "service_id": st.sampled_from(["borgerservice.pas", "borgerservice.mitid", "borgerservice.gone", "\0"]),
        "starts_at": st.one_of(
            scalars,
            st.datetimes().map(datetime.isoformat),
            st.datetimes(timezones=st.timezones()).map(datetime.isoformat),
            st.sampled_from(["2026-11-23T09:30:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]),
        ),
    }
)


@fuzzed(100)
@given(
    content=st.one_of(
        st.tuples(st.just("check-ins"), st.one_of(json_values, check_ins)),
        st.tuples(st.just("bookings"), st.one_of(json_values, slots)),
    )
)
def test_any_check_in_and_any_booking(api: Api, content: tuple[str, object]) -> None:
    """Any code, birthday, digits and time: an answer in order, and no change without a 200."""
    path, body = content
    headers = {**api.server.kiosk(), "content-type": "application/json"}
    api.changes_only_when_done(api.send("POST", f"{SITES}/{path}", json.dumps(body).encode(), headers))
    api.server.clock.move(minutes=1)


@fuzzed(40)
@given(service=segments.filter(lambda part: part not in (".", "..", "borgerservice.pas")))
def test_a_slot_of_any_service(api: Api, service: str) -> None:
    """A service that is not there has no times, whatever it is called."""
    headers = {**api.server.kiosk(), "content-type": "application/json"}
    assert api.send("GET", f"{SITES}/services/{service}/slot", b"", headers).status_code != 200


@fuzzed(40)
@given(stand=segments, content=st.one_of(json_values.map(lambda body: json.dumps(body).encode()), st.binary()))
def test_any_report_of_any_stand(api: Api, stand: str, content: bytes) -> None:
    """A report that is none is refused in order, whatever the stand is called."""
    headers = {**api.server.kiosk(), "content-type": "application/json"}
    assert api.send("PUT", f"{SITES}/stands/{stand}/report", content, headers).status_code != 200


@fuzzed(40)
@given(parts=st.lists(segments, min_size=1, max_size=5), method=st.sampled_from(["POST", "PUT", "PATCH", "DELETE"]))
@pytest.mark.parametrize("root", ["/api/v1/sites", SITES, f"{SITES}/tickets", ""])
def test_any_path(api: Api, root: str, parts: list[str], method: str) -> None:
    """Any path but //…, also with bytes that are no text: nothing but an order of ours does anything."""
    body = json.dumps({"id": str(new_id()), "desk_id": f"{SITE}.1"}).encode()
    api.changes_only_when_done(api.send(method, "/" + f"{root}/{'/'.join(parts)}".lstrip("/"), body))


@fuzzed(40)
@given(site=segments.filter(lambda part: part not in (SITE, ".", "..")))
def test_any_site_to_read(api: Api, site: str) -> None:
    """Pages, streams and snapshots of whatever is no site of ours are refused in order; /display alone is a page."""
    for path in (f"/display/{site}", f"/display/{site}/events", f"/api/v1/sites/{site}/snapshot"):
        if (site != "pension" or path.startswith("/api")) and unquote(path).strip("/") != "display":
            assert api.send("GET", path).status_code != 200


@fuzzed(60)
@given(
    scheme=st.sampled_from([b"", b"Bearer ", b"bearer ", b"Basic ", b"Bearer"]),
    token=header_bytes,
    content_type=st.one_of(
        header_bytes, st.sampled_from([b"application/x-msgpack", b"multipart/form-data", b"text/plain"])
    ),
)
def test_any_header(api: Api, scheme: bytes, token: bytes, content_type: bytes) -> None:
    """No invented token lets anybody write, and no content type confuses the server."""
    body = json.dumps({"id": str(new_id()), "service_id": "borgerservice.pas", "language": "da"}).encode()
    headers = {b"authorization": (scheme + token).strip(), b"content-type": content_type}
    answer = api.send("POST", f"{SITES}/tickets", body, headers)
    assert answer.status_code in (400, 401)
    api.changes_only_when_done(answer)


def test_any_last_event_id(api: Api) -> None:
    """What is no number of an event is refused, however long."""
    for said in ("-1", "1.0", "x", "١", "9" * 19, "9" * 5000, "1 2"):
        answer = api.send("GET", f"{SITES}/events", headers={**api.staff, "last-event-id": said.encode()})
        assert answer.json()["type"] == ProblemType.BAD_REQUEST
        answer = api.send("GET", f"{SITES}/events?after={quote(said)}", headers=api.staff)
        assert answer.json()["type"] == ProblemType.BAD_REQUEST


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"id": "' + b"a" * 1_000_000 + b'"}', "Too Large"),
        (b" " * 20_000_000, "Too Large"),
        (b"[" * 60_000, "nested too deeply"),
        (b'{"id":' + b"[" * 60_000, "nested too deeply"),
        (b'{"extra":' + b'{"a":' * 10_000, "nested too deeply"),
        (b'{"username": "\xff", "password": "x"}', "UTF-8"),
        (b'{"\xff": "\xc3"}', "UTF-8"),
        (b"\xff\xfe{\x00}\x00", "not JSON"),
        (b"", "the body is missing"),
        (b"null", "null"),
    ],
    ids=[
        "long",
        "huge",
        "deep list",
        "deep field",
        "deep extra",
        "latin-1",
        "latin-1 key",
        "utf-16",
        "nothing",
        "null",
    ],
)
def test_bodies_that_are_too_much(api: Api, content: bytes, said: str) -> None:
    """Too long, too deep, not UTF-8 or nothing at all: every route says which."""
    for path in ("/api/v1/sign-in", f"{SITES}/tickets", f"{SITES}/calls"):
        field_of_text = b"username" if path == "/api/v1/sign-in" else b"id"
        answer = api.send("POST", path, content.replace(b"username", field_of_text))
        assert answer.json()["type"] == ProblemType.BAD_REQUEST
        assert said in answer.json()["detail"]
        api.changes_only_when_done(answer)


def test_characters_that_the_database_has_not(api: Api) -> None:
    """PostgreSQL has no NUL in its texts: whoever sends one is told, and nobody is signed in by it."""
    for username in ("\0", "bo\0"):
        answer = api.post("/api/v1/sign-in", {"username": username, "password": api.server.seeded.password})
        assert answer.json()["type"] in (ProblemType.BAD_REQUEST, ProblemType.WRONG_PASSWORD)
    for path in ("/display/%00", "/display/a%00b/events", "/display/%ff"):
        assert api.send("GET", path).status_code in (400, 404)
    for body in ({"service_id": "\0", "language": "da"}, {"service_id": "borgerservice.pas", "language": "\0"}):
        assert api.post(f"{SITES}/tickets", {"id": str(new_id()), **body}).status_code == 400
    assert api.snapshot() == api.last


@pytest.mark.parametrize("length", [1_000, 10_000, 60_000])
def test_very_long_paths(api: Api, length: int) -> None:
    """A path as long as a path can be leads nowhere."""
    for path in (f"/{'a' * length}", f"/display/{'a' * length}", f"{SITES}/{'a/' * (length // 2)}"):
        assert api.send("GET", path).status_code == 404


def test_an_id_of_another_site(api: Api) -> None:
    """An id used at one site cannot be used at another: the second is told so, gets nothing, and learns nothing."""
    runner, server = api.runner, api.server
    issued = runner.run(server.issue("borgerservice.pas", command_id=(taken := new_id())))
    assert issued.status_code == 200
    kiosk = {**server.kiosk("pension"), "content-type": "application/json"}
    there = api.send("GET", "/api/v1/sites/pension/snapshot", headers=kiosk)
    service = there.json()["configuration"]["services"][0]["id"]
    body = {"id": str(taken), "service_id": service, "language": "da"}
    answer = api.post("/api/v1/sites/pension/tickets", body, kiosk)
    assert answer.json()["type"] == ProblemType.ID_REUSED
    assert "P0" not in answer.text
    assert api.send("GET", "/api/v1/sites/pension/snapshot", headers=kiosk).content == there.content


def test_the_database_is_away(api: Api, database_url: str) -> None:
    """While the database cuts everybody off, answers are in order or ask to come back; then all goes on."""

    async def cut() -> None:
        connection = await asyncpg.connect(database_url)
        await connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where datname = current_database() and pid <> pg_backend_pid()"
        )
        await connection.close()

    body = json.dumps({"id": str(new_id()), "desk_id": f"{SITE}.2"}).encode()
    for _ in range(5):
        api.runner.run(cut())
        answer = api.runner.run(api.ask("POST", f"{SITES}/calls", body, None))
        assert answer.status_code in (200, 503)
        assert answer.status_code == 200 or answer.headers["retry-after"] == "1"
    answers = [api.runner.run(api.ask("POST", f"{SITES}/calls", body, None)) for _ in range(10)]
    assert answers[-1].status_code == 200
