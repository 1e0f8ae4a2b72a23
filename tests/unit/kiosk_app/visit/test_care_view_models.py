from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from msgspec.structs import fields
from pytestqt.qtbot import QtBot

from kiosk_app.visit.base import BasePage
from kiosk_app.visit.bell import BellViewModel
from kiosk_app.visit.care import CareViewModel
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.closed import ClosedViewModel
from kiosk_app.visit.feedback import FeedbackViewModel
from kiosk_app.visit.journey import Page, inputs
from kiosk_app.visit.visit import Visit
from shared.protocol.assistance import HelpKind
from shared.protocol.content import Stand, StandMode
from shared.protocol.errors import Problem, ProblemType

CLOSED = Problem(type=ProblemType.SERVICE_CLOSED, title="Closed", status=409, detail="It is closed.")


@pytest.fixture
def clock(world: Any, qapp: object) -> MinuteClock:
    """A clock that stands at Monday 10:07."""
    return MinuteClock(lambda: world.now)


def _all(view_model: Any) -> list[str]:
    """Every signal of the view model's props that fires from now on, by name."""
    fired: list[str] = []
    for field in fields(view_model.props):
        name = f"{field.name}_changed"
        getattr(view_model, name).connect(lambda *_, name=name: fired.append(name))
    return fired


def test_the_warning_counts_its_seconds(visit: Visit, mirror: Any, qtbot: QtBot) -> None:
    """They run only while the warning stands; a touch takes it away."""
    care = CareViewModel(mirror, visit, "stand-1")
    visit.open_item("service", "pas")
    assert not care._second.isActive()
    visit.send(inputs.Idle())
    assert (care.warning, care._second.isActive()) == (True, True)
    assert 0 < care.props.seconds_left <= 20
    visit.touched()
    assert (care.warning, care.props.seconds_left, care._second.isActive()) == (False, 0, False)


def test_somebody_is_coming_even_for_who_has_gone(visit: Visit, mirror: Any, world: Any) -> None:
    """The call stays to be seen when the visit is put away, until it is over."""
    care = CareViewModel(mirror, visit, "stand-1")
    visit.fetch_help()
    assert care.help_state == "calling"
    call = world.help_call()
    other = world.help_call(id=UUID(int=8), stand_id="stand-2")
    state = structs.replace(mirror.state, help_calls={call.id: call, other.id: other})
    mirror.show(state)
    assert care.help_state == "told"
    visit.start_over()
    assert care.help_state == "told"
    mirror.show(structs.replace(state, help_calls={call.id: structs.replace(call, answered_at=world.now)}))
    assert care.help_state == "coming"
    mirror.show(structs.replace(state, help_calls={}))
    assert care.help_state == "none"
    visit.fetch_help()
    visit.send(inputs.CallTold(told=False))
    assert care.help_state == "failed"


@pytest.mark.parametrize(
    ("minutes", "answered", "expected"), [(0, False, "told"), (2, True, "coming"), (3, False, "nobody")]
)
def test_the_bell(
    visit: Visit, mirror: Any, clock: MinuteClock, world: Any, minutes: int, answered: bool, expected: str
) -> None:
    """Rung, heard, answered; after three minutes without an answer it says what else to do."""
    stand = Stand(id="stand-1", name={}, mode=StandMode.BELL)
    mirror.show(world.state(structs.replace(world.site(phone="99 00 00 10").configuration, stands=(stand,))))
    BasePage(mirror, visit, clock, "stand-1", visit)
    bell = BellViewModel(mirror, visit, clock, "stand-1")
    assert (visit.page, bell.state, bell.phone) == ("bell", "idle", "99 00 00 10")
    visit.ring()
    assert bell.state == "ringing"
    asked = world.now - timedelta(minutes=minutes)
    call = world.help_call(HelpKind.BELL, asked_at=asked, answered_at=world.now if answered else None)
    mirror.show(structs.replace(mirror.state, seq=2, help_calls={call.id: call}))
    assert bell.state == expected


def test_the_bell_that_is_not_heard(visit: Visit, mirror: Any, clock: MinuteClock) -> None:
    """Without a server nobody is told, and that is said at once."""
    bell = BellViewModel(mirror, visit, clock, "stand-1")
    visit.send(inputs.Rebase(Page.BELL))
    visit.ring()
    visit.send(inputs.CallTold(told=False))
    assert bell.state == "nobody"


def test_the_feedback(visit: Visit) -> None:
    """A face, words, thanks."""
    feedback = FeedbackViewModel(visit)
    visit.send(inputs.Rebase(Page.FEEDBACK))
    assert feedback.step == "rate"
    fired = _all(feedback)
    visit.rate(4)
    visit.type_key("g")
    assert (feedback.step, feedback.score, feedback.entry) == ("words", 4, "g")
    visit.send_feedback()
    assert (feedback.step, feedback.entry) == ("thanks", "")
    assert fired.count("step_changed") == 2


def test_the_closed_page_follows_the_hour(visit: Visit, mirror: Any, world: Any) -> None:
    """At closing time the untouched stand closes by itself, and opens again."""
    now = [world.now]
    clock = MinuteClock(lambda: now[0])
    BasePage(mirror, visit, clock, "stand-1", visit)
    closed = ClosedViewModel(mirror, visit, clock)
    assert visit.page == "home"
    now[0] = world.now + timedelta(hours=9)
    clock.ticked.emit()
    assert (visit.page, closed.opens_on, closed.time) == ("closed", "tomorrow", "09:00")
    fired = _all(closed)
    clock.ticked.emit()
    mirror.show(structs.replace(mirror.state, seq=2))
    assert fired == []
    visit.look_around()
    assert visit.page == "home"
