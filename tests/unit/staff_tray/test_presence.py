"""Where a person is: said once, said again when it was lost, and nothing new on pause."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.team import Presence, PresenceReply, Status
from staff_tray.desk.presence import OwnPresence
from staff_tray.desk.quiet import Quiet

NOW = datetime(2026, 11, 23, 9, 54, tzinfo=UTC)
BO = UUID(int=70)


def here(status: Status = Status.OPEN, desk: str = "desk-1") -> Presence:
    """Bo at the desk."""
    return Presence(staff_id=BO, desk_id=desk, services=(), status=status, since=NOW)


@pytest.fixture
def own(live: Any, api: Any) -> OwnPresence:
    """Bo's presence, connected."""
    return OwnPresence(live, api, site_id="centre", staff_id=BO, new_id=lambda: UUID(int=1))


def test_sitting_down_is_told_once(own: OwnPresence, live: Any, api: Any) -> None:
    """The desk is told, with all its services; the same desk again tells nothing, another state neither."""
    own.sit_at("desk-1")
    own.sit_at("desk-1")
    (command,) = api.told
    assert (command.desk_id, command.services, command.status) == ("desk-1", (), Status.OPEN)
    assert not own.props.told
    api.heard(Done(PresenceReply(presence=here())))
    live.put(team={BO: here()})
    assert own.props.told
    assert len(api.told) == 1


def test_what_changes_on_the_way_is_told_after(own: OwnPresence, api: Any) -> None:
    """One command at a time: a pause that comes meanwhile goes out when the first has arrived."""
    own.sit_at("desk-1")
    own.pause(True)
    assert len(api.told) == 1
    api.heard(Done(PresenceReply(presence=here())))
    assert api.told[-1].status is Status.PAUSED
    api.heard(Done(PresenceReply(presence=here(Status.PAUSED))))
    assert own.props.told
    assert own.props.paused


def test_cut_off_it_is_told_later(own: OwnPresence, live: Any, api: Any) -> None:
    """While there is no connection nothing is sent; with the connection comes the word."""
    live.be(Connection.LOST)
    own.sit_at("desk-1", ("pas",))
    assert api.told == []
    live.be(Connection.LIVE)
    assert [command.services for command in api.told] == [("pas",)]


def test_gone_for_the_server_is_told_again(own: OwnPresence, live: Any, api: Any) -> None:
    """When the day's end has sent everybody home, who is still here says so; another desk of mine is let be."""
    own.sit_at("desk-1")
    api.heard(Done(PresenceReply(presence=here())))
    live.put(team={BO: here(desk="desk-2")})
    assert len(api.told) == 1
    live.put()
    assert len(api.told) == 2


def test_a_wish_that_is_refused_waits_for_another(qtbot: Any, own: OwnPresence, live: Any, api: Any) -> None:
    """A desk that is gone is not asked for over and over; a token that is gone asks for a sign-in."""
    own.sit_at("desk-1")
    api.heard(Refused(Problem(type=ProblemType.UNKNOWN_DESK, title="", status=404, detail="")))
    live.put()
    assert own.props.trouble is ProblemType.UNKNOWN_DESK
    assert len(api.told) == 1
    own.sit_at("desk-2")
    problem = Problem(type=ProblemType.UNAUTHENTICATED, title="", status=401, detail="")
    with qtbot.waitSignal(own.signed_out):
        api.heard(Refused(problem))


def test_leaving(own: OwnPresence, live: Any, api: Any) -> None:
    """Going home is told and waited for; what nobody can hear is not."""
    gone: list[int] = []
    own.leave(lambda: gone.append(1))
    assert (gone, api.told) == ([1], [])
    own.sit_at("desk-1")
    api.heard(Done(PresenceReply(presence=here())))
    own.leave(lambda: gone.append(2))
    assert api.told[-1].status is Status.AWAY
    live.put()
    assert gone == [1]
    api.heard(Unreachable("no"))
    assert gone == [1, 2]
    assert len(api.told) == 2


def test_only_a_presentation_is_asked_about_again(qtbot: Any) -> None:
    """While the desktop wants no disturbance it is asked again now and then; on pause, or in peace, nothing ticks."""
    disturbs = [False]
    quiet = Quiet(lambda: disturbs[0])
    (timer,) = quiet.findChildren(QTimer)
    with qtbot.assertNotEmitted(quiet.changed):
        quiet.look()
    assert not timer.isActive()
    disturbs[0] = True
    with qtbot.waitSignal(quiet.changed):
        quiet.look()
    assert (quiet.quiet, quiet.busy, timer.isActive()) == (True, True, True)
    disturbs[0] = False
    with qtbot.waitSignal(quiet.changed):
        timer.timeout.emit()
    assert (quiet.quiet, timer.isActive()) == (False, False)
    with qtbot.waitSignal(quiet.changed):
        quiet.pause(True)
    assert (quiet.quiet, quiet.busy, timer.isActive()) == (True, False, False)


def test_new_ones_wait_for_the_end_of_the_presentation(
    qtbot: Any, live: Any, memory: Any, ticket: Callable[..., Any], new_arrivals: Callable[..., Any]
) -> None:
    """Somebody comes during a presentation: counted, not shown, not lost; shown when it is over."""
    disturbs = [True]
    quiet = Quiet(lambda: disturbs[0])
    arrivals = new_arrivals(live, memory, hush=quiet)
    arrivals.serve_desk("desk-1")
    with qtbot.waitSignal(arrivals.changed):
        live.put(ticket(1))
    assert (arrivals.props.notices, arrivals.props.held) == ((), 1)
    assert memory.announced == frozenset()
    disturbs[0] = False
    quiet.look()
    assert [notice.label for notice in arrivals.props.notices] == ["P001"]
    assert arrivals.props.held == 0
