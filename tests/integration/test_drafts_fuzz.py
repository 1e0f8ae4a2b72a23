"""Anything at all sent to the routes of drafts: an answer in order, and a draft that is still a configuration."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.centre.demo import load_demo
from server.ids import new_id
from shared.protocol.drafts import Draft
from shared.protocol.errors import Problem
from shared.protocol.events import decode_event
from shared.protocol.state import SiteState, fold
from shared.protocol.tree import ORDER, at, identities, tree_of
from tests.integration.superusers import superuser

SITE = "/api/v1/sites/borgerservice"
IN_ORDER = {200, 400, 401, 403, 404, 405, 409, 429}
TREE = tree_of(load_demo().centres[0].configuration)


def _paths(tree: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if path:
        yield path
    for step in tree if isinstance(tree, dict) else identities(tree) or ():
        yield from _paths(at(tree, (step,)), (*path, step))
    if isinstance(tree, list):
        yield (*path, ORDER)


scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=12),
    st.sampled_from(["\0", "\ud800", "a\0", "x" * 200, "", "da", "09:00:00", "09:00:00Z", 2**70, -1, 10**6, "P",
                     "#FFFFFF",
                     "2026-11-24T10:00:00Z", "2026-11-24T10:00:00", "9999-12-31T23:59:59-14:00"]),
)  # fmt: skip
values = st.one_of(
    st.recursive(
        scalars,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
        max_leaves=8,
    ),
    st.sampled_from(list(_paths(TREE)))
    .map(lambda path: at(TREE, path))
    .filter(lambda value: value is not msgspec.UNSET),
)
paths = st.one_of(
    st.sampled_from(list(_paths(TREE))),
    st.tuples(st.sampled_from(list(_paths(TREE))), st.text(max_size=5)).map(lambda both: (*both[0], both[1])),
    st.lists(st.text(max_size=5), max_size=4),
)


@st.composite
def edits(draw: Any) -> dict[str, Any]:
    """An edit that may fit: of a place that there is, with what stands there, to anything."""
    path = draw(paths)
    found: dict[str, Any] = {"path": list(path)}
    before = at(TREE, path) if draw(st.integers(0, 3)) else draw(values)
    if before is not msgspec.UNSET:
        found["before"] = before
    if draw(st.integers(0, 3)):
        found["after"] = draw(values)
    return found


commands = st.one_of(
    values,
    st.fixed_dictionaries(
        {"command_id": st.uuids().map(str)},
        optional={
            "edits": st.one_of(values, st.lists(edits(), max_size=2)), "version": st.one_of(st.integers(0, 9), scalars),
            "at": scalars, "note": scalars, "latest": st.one_of(st.integers(0, 4), scalars),
            "from_site": st.sampled_from(["pension", "borgerservice", "gone", "\0"]),
            "what": st.sampled_from(["services", "menu", "documents", "information", "referrals", "all"]),
            "ids": st.lists(st.one_of(scalars, st.just("pension.folkepension")), max_size=2),
        },
    ),
)  # fmt: skip
targets = st.sampled_from(
    ["draft/edits", "draft/edits", "draft/copy", "draft/publish", "draft/keep", "draft/discard", "revisions/1/return",
     "revisions/2/return", "revisions/x/return", "revisions/-1/return", f"revisions/{2**70}/return"]
)  # fmt: skip


class Hand:
    """A server, and somebody who may change everything there."""

    def __init__(self, runner: asyncio.Runner, server: Any, url: str) -> None:
        self.runner, self.server = runner, server
        self.staff = runner.run(superuser(server, url, "bo")).headers
        self.state = self.snapshot()

    def ask(self, method: str, path: str, content: bytes = b"") -> httpx.Response:
        """One request and its answer, which is in order."""
        headers = {**self.staff, "content-type": "application/json"}
        answer: httpx.Response = self.runner.run(
            self.server.http.request(method, f"{SITE}/{path}", content=content, headers=headers)
        )
        assert answer.status_code in IN_ORDER, answer.text
        if answer.status_code != 200:
            assert msgspec.json.decode(answer.content, type=Problem).detail.endswith(".")
        return answer

    def snapshot(self) -> SiteState:
        """The site now."""
        return msgspec.json.decode(self.ask("GET", "snapshot").content, type=SiteState)

    def still_well(self) -> None:
        """The draft can be read, and the log says what the tables say."""
        msgspec.json.decode(self.ask("GET", "draft").content, type=Draft)
        reader = self.server.app.state.parts.hub._reader
        rows = self.runner.run(reader.after("borgerservice", self.state.seq, 1000))
        self.state = fold(self.state, [decode_event(row.json()) for row in rows])
        assert self.state == self.snapshot()


@pytest.fixture
def hand(runner: asyncio.Runner, start_server: Any, database_url: str) -> Iterator[Hand]:
    """That server."""
    running = start_server()
    server = runner.run(running.__aenter__())
    yield Hand(runner, server, database_url)
    runner.run(running.__aexit__(None, None, None))


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(target=targets, command=commands, whole=st.integers(0, 9))
def test_any_command(hand: Hand, target: str, command: object, whole: int) -> None:
    """Any edits, nearly right or not at all: what is taken leaves a configuration, all else changes nothing."""
    body = json.dumps(command).encode()
    before = hand.snapshot()
    answer = hand.ask("POST", target, body if whole else body[:-1])
    assert answer.status_code == 200 or hand.snapshot() == before
    hand.still_well()


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(edit=edits(), publish=st.booleans())
def test_edits_that_fit_are_published_or_refused(hand: Hand, edit: dict[str, Any], publish: bool) -> None:
    """Whatever a draft holds, publishing it is an answer in order, and what holds then is what the log says."""
    hand.ask("POST", "draft/edits", json.dumps({"command_id": str(new_id()), "edits": [edit]}).encode())
    draft = msgspec.json.decode(hand.ask("GET", "draft").content, type=Draft)
    if publish:
        command = {"command_id": str(new_id()), "version": draft.version}
        hand.ask("POST", "draft/publish", json.dumps(command).encode())
    hand.still_well()


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"command_id":' + b"[" * 100_000, b" " * 5_000_000])
def test_deep_and_long(hand: Hand, content: bytes) -> None:
    """What is nested too deeply, or too long, is refused."""
    assert hand.ask("POST", "draft/edits", content).status_code == 400
    hand.still_well()


@pytest.mark.parametrize("depth", [100, 500, 900])
def test_deep_within(hand: Hand, depth: int) -> None:
    """An edit whose value is deep is refused, or its surplus is, and the draft is as it was."""
    value = "[" * depth + "]" * depth
    for path in ('["services"]', '["site", "extra"]', '["menu"]', '["site", "name", "da"]'):
        body = f'{{"command_id": "{new_id()}", "edits": [{{"path": {path}, "after": {value}}}]}}'
        answer = hand.ask("POST", "draft/edits", body.encode())
        assert answer.status_code == 400 or answer.json()["disagreements"]
    hand.still_well()
