"""Choosing which of the desk's services one takes today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from shared.client.outcomes import Done
from shared.protocol.team import Presence, PresenceReply, Status
from staff_tray.desk.presence import OwnPresence
from staff_tray.desk.services_today import ServicesToday, derive
from staff_tray.desk.views.services_button import ServicesButton

BO = UUID(int=70)
NOW = datetime(2026, 11, 23, 9, 54, tzinfo=UTC)


@pytest.mark.parametrize(
    ("desk", "chosen", "taken"),
    [
        (None, (), []),
        ("desk-2", (), []),
        ("desk-1", (), ["pas", "flyt"]),
        ("desk-1", ("flyt",), ["flyt"]),
        ("desk-1", ("byg",), ["pas", "flyt"]),
    ],
)
def test_what_can_be_chosen(
    state: Callable[..., Any], desk: str | None, chosen: tuple[str, ...], taken: list[str]
) -> None:
    """Nothing where there is nothing to choose; all without a choice, and when what was chosen is gone."""
    props = derive(state(), desk, chosen, "da")
    assert [option.service_id for option in props.options if option.taken] == taken


@pytest.fixture
def today(qtbot: Any, live: Any, api: Any) -> tuple[ServicesToday, ServicesButton, list[tuple[str, ...]]]:
    """Bo at desk 1, which has two services."""
    presence = OwnPresence(live, api, site_id="centre", staff_id=BO, new_id=lambda: UUID(int=1))
    kept: list[tuple[str, ...]] = []
    services = ServicesToday(live, presence, kept.append, language="da", parent=presence)
    presence.setParent(live)
    button = ServicesButton(services)
    qtbot.addWidget(button)
    presence.sit_at("desk-1")
    own = Presence(staff_id=BO, desk_id="desk-1", services=(), status=Status.OPEN, since=NOW)
    api.heard(Done(PresenceReply(presence=own)))
    return services, button, kept


def test_a_choice_is_told_and_kept(today: Any, api: Any) -> None:
    """One service less: the server is told, tomorrow begins with it, the button says so; all again is all."""
    services, button, kept = today
    assert button.text() == "All services"
    services.take("pas", False)
    assert api.told[-1].services == ("flyt",)
    assert kept == [("flyt",)]
    assert button.text() == "1 of 2 services"
    services.take("pas", True)
    assert kept[-1] == ()
    assert button.text() == "All services"


def test_the_last_service_cannot_be_left(today: Any, api: Any) -> None:
    """Whoever takes nothing is on pause, which is something else: the tick comes back."""
    services, button, kept = today
    services.take("pas", False)
    before = len(api.told)
    services.take("flyt", False)
    assert len(api.told) == before
    assert kept == [("flyt",)]
    actions = {action.objectName(): action for action in button.menu().actions()}
    assert actions["service-flyt"].isChecked()
    actions["services-all"].trigger()
    assert kept[-1] == ()
