"""The tray's page Other systems on a real server: a system that is let in there gets in, and is shut out there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from msgspec import structs
from PySide6.QtCore import QObject

from server.ids import new_id
from shared.client.api_staff import StaffApi
from shared.client.renewal import new_secret
from shared.protocol.systems import SystemRight, Topic
from staff_tray.superuser.systems import OtherSystems
from staff_tray.superuser.systems_props import Happened, HookState, Pane, Shown
from tests.integration.running import Running

SITE = "borgerservice"
LONG = 20_000


@pytest.fixture
def parent(qapp: Any) -> Iterator[QObject]:
    """What goes with the test."""
    made = QObject()
    yield made
    made.deleteLater()


def page_of(running: Running, username: str, parent: QObject, *, manages: bool) -> OtherSystems:
    """The page of somebody signed in."""
    body = {"username": username, "password": running.password, "computer": "PC"}
    token = httpx.post(f"{running.url}/api/v1/sign-in", json=body, timeout=20).raise_for_status().json()["token"]
    return OtherSystems(
        StaffApi(running.url, token, parent=parent), site_id=SITE, manages=manages, now=lambda: datetime.now(UTC),
        new_id=new_id, new_secret=new_secret, parent=parent,
    )  # fmt: skip


def asks(running: Running, shown: Shown) -> int:
    """What the server answers to who shows that secret."""
    form = {"grant_type": "client_credentials", "client_id": str(shown.owner), "client_secret": shown.secret}
    return httpx.post(f"{running.url}/oauth2/token", data=form, timeout=20).status_code


def test_from_the_first_secret_to_the_end(running: Running, parent: QObject, qtbot: Any) -> None:
    """Let in, renewed with an overlap, a webhook added, tried, paused and taken away, changed, and shut out."""
    page = page_of(running, "tove", parent, manages=True)

    def until(pane: Pane) -> None:
        qtbot.waitUntil(lambda: page.props.pane is pane and page.props.may_act, timeout=LONG)

    page.load()
    qtbot.waitUntil(lambda: page.props.loaded, timeout=LONG)
    page.begin_new()
    assert page.props.about is not None
    page.edit(structs.replace(page.props.about, name="Sager", site_ids=(SITE,), rights=(SystemRight.READ_QUEUE,)))
    page.save()
    qtbot.waitUntil(lambda: page.props.secret is not None and page.props.chosen is not None, timeout=LONG)
    first = page.props.secret
    assert first is not None
    assert asks(running, first) == 200
    page.kept()
    page.ask(Pane.RENEW)
    page.overlap(1)
    page.renew()
    until(Pane.SHOWN)
    second = page.props.secret
    assert second is not None
    assert [asks(running, each) for each in (first, second)] == [200, 200]
    page.kept()
    page.begin_hook()
    page.type_hook("https://no-such-host.invalid/hook", (Topic.CALLS,))
    page.add_hook()
    until(Pane.SHOWN)
    page.kept()
    qtbot.waitUntil(lambda: page.props.letters == (), timeout=LONG)
    page.test_hook()
    qtbot.waitUntil(lambda: page.props.tried is not None and page.props.hook_state is HookState.FAILING, timeout=LONG)
    assert page.props.tried is not None
    assert page.props.tried.status is None
    page.pause_hook(paused=True)
    qtbot.waitUntil(lambda: page.props.hook_state is HookState.PAUSED, timeout=LONG)
    page.ask(Pane.HOOK_REMOVE)
    page.remove_hook()
    until(Pane.SYSTEM)
    looks = page_of(running, "tove", parent, manages=False)
    looks.load()
    qtbot.waitUntil(lambda: [row.name for row in looks.props.rows] == ["Sager"], timeout=LONG)
    page.ask(Pane.REVOKE)
    page.revoke()
    qtbot.waitUntil(lambda: page.props.happened is Happened.REVOKED and page.props.rows == (), timeout=LONG)
    assert asks(running, second) == 401
