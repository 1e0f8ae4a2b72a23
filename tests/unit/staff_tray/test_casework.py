"""What is done with the open case besides: asked first, sent one at a time, shown as answered, taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import Action, CallReply, IssueReply, TicketReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import CaseOutcome, TicketState
from staff_tray.case_words import step_words
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.goals import Goal, GoalKind
from staff_tray.desk.models import DeskModels
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
WAITING, PARKED, CALLED, SERVING, FINISHED = (
    TicketState.WAITING,
    TicketState.PARKED,
    TicketState.CALLED,
    TicketState.SERVING,
    TicketState.FINISHED,
)
FIVE_PAST = timedelta(minutes=5)


@pytest.fixture
def serving(models: DeskModels, live: Any, ticket: Make) -> DeskModels:
    """With P009 at the desk, and P001 waiting."""
    live.put(ticket(1), ticket(9, state=SERVING))
    return models


def case_label(models: DeskModels) -> str | None:
    """The open case."""
    case = models.desk.props.case
    return case.label if case else None


def last(models: DeskModels) -> str:
    """What can be taken back, in words."""
    step = models.desk.props.last
    return step_words(step) if step else ""


@pytest.mark.parametrize(
    "action",
    [DeskAction.FINISH, DeskAction.TRANSFER, DeskAction.COLLEAGUE, DeskAction.PARK, DeskAction.ERRAND, DeskAction.NOTE],
)
def test_one_thing_more_is_asked_first(qtbot: Any, serving: DeskModels, api: Any, action: DeskAction) -> None:
    """Nothing is sent; `asked` brings the window up; leaving changes nothing."""
    desk = serving.desk
    with qtbot.waitSignals([desk.asked, desk.changed]):
        desk.do(action)
    assert desk.props.asking is not None
    assert (desk.props.asking.action, desk.props.asking.case_id) == (action, UUID(int=9))
    desk.leave()
    assert desk.props.asking is None
    assert api.asked == []


def test_a_question_goes_with_its_case(serving: DeskModels, live: Any, ticket: Make) -> None:
    """Somebody else has ended it, or it is another: nothing is asked of the wrong citizen. News of others leave it."""
    serving.desk.do(DeskAction.PARK)
    live.put(ticket(1), ticket(2), ticket(9, state=SERVING))
    assert serving.desk.props.asking is not None
    live.put(ticket(8, state=SERVING))
    assert serving.desk.props.asking is None
    serving.desk.do(DeskAction.PARK)
    live.put()
    live.put(ticket(8, state=SERVING))
    assert serving.desk.props.asking is None


@pytest.mark.parametrize("outcome", list(CaseOutcome))
def test_finish_says_how_it_ended(serving: DeskModels, api: Any, ticket: Make, outcome: CaseOutcome) -> None:
    """The outcome goes with the command; the case is gone with the answer, and can be taken back."""
    serving.desk.do(DeskAction.FINISH)
    serving.desk.finish(outcome)
    action, _, ticket_id, command = api.asked[0]
    assert (action, ticket_id, command.desk_id, command.outcome) == (Action.FINISH, UUID(int=9), "desk-1", outcome)
    api.done(Done(TicketReply(ticket=ticket(9, state=FINISHED, outcome=outcome))))
    assert (case_label(serving), last(serving)) == (None, "Finished P009")
    assert serving.desk.props.asking is None


def test_a_refusal_leaves_the_question_open(
    serving: DeskModels, api: Any, live: Any, ticket: Make, problem: Make
) -> None:
    """What was chosen can be tried again; news of others does not take the words away."""
    serving.desk.do(DeskAction.PARK)
    serving.casework.park_for(10)
    assert serving.desk.props.asking is not None
    api.done(Refused(problem(ProblemType.UNAVAILABLE)))
    assert serving.desk.props.trouble is ProblemType.UNAVAILABLE
    live.put(ticket(2), ticket(9, state=SERVING))
    assert serving.desk.props.trouble is ProblemType.UNAVAILABLE
    assert serving.desk.props.asking is not None
    serving.casework.park_for(10)
    assert len(api.asked) == 2


def test_only_one_command_at_a_time(serving: DeskModels, api: Any) -> None:
    """While one is under way nothing else leaves, whatever is pressed."""
    serving.casework.park_for(10)
    serving.casework.park_without_end()
    serving.casework.add_errand("byg", for_this_desk=True)
    serving.casework.transfer(Goal(kind=GoalKind.SERVICE, name="Byggesag", service_id="byg"))
    serving.desk.finish(CaseOutcome.SOLVED)
    serving.desk.resume(UUID(int=5))
    serving.desk.call(UUID(int=1), "P001")
    serving.desk.do(DeskAction.UNDO)
    assert [asked[0] for asked in api.asked] == ["park"]


def test_park_until(serving: DeskModels, api: Any, ticket: Make, morning: datetime) -> None:
    """Some minutes from now, a time on the site's wall, or without end; a time that has passed is not sent."""
    now = morning + FIVE_PAST
    assert not serving.casework.park_until(10, 47)
    assert serving.casework.wall_in(10) == "10:57"
    for park, until in (
        (lambda: serving.casework.park_for(15), now + timedelta(minutes=15)),
        (lambda: serving.casework.park_until(13, 30), morning + timedelta(hours=2, minutes=48)),
        (serving.casework.park_without_end, None),
    ):
        park()
        assert (api.asked[-1][2], api.asked[-1][3].until) == (UUID(int=9), until)
        api.done(Unreachable("no route"))
    serving.casework.park_for(15)
    api.done(Done(TicketReply(ticket=ticket(9, state=PARKED))))
    assert (case_label(serving), last(serving)) == (None, "Parked P009")


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        (Goal(kind=GoalKind.SERVICE, name="Byggesag", service_id="byg"), "Transferred"),
        (Goal(kind=GoalKind.DESK, name="Skranke 2", desk_id="desk-2"), "Transferred"),
        (Goal(kind=GoalKind.PERSON, name="Amina", staff_id=UUID(int=71)), "Handed"),
    ],
)
def test_a_transfer_keeps_its_place(
    serving: DeskModels, api: Any, live: Any, ticket: Make, goal: Goal, said: str
) -> None:
    """The answer, which waits again, is shown before the event has come: the desk is free at once."""
    serving.casework.transfer(goal)
    kind, _, ticket_id, command = api.asked[0]
    assert (kind, ticket_id, command.desk_id, command.site_id) == ("transfer", UUID(int=9), "desk-1", None)
    wanted = (goal.service_id or None, goal.desk_id or None, goal.staff_id)
    assert (command.service_id, command.to_desk_id, command.to_staff_id) == wanted
    gone = ticket(9, goal.service_id or "pas", for_desk_id=goal.desk_id or None, for_staff_id=goal.staff_id)
    api.done(Done(TicketReply(ticket=gone)))
    assert case_label(serving) is None
    assert last(serving).startswith(said)
    assert last(serving).endswith("keeps its place")
    live.put(ticket(1), gone)
    assert case_label(serving) is None


def test_another_centre_gives_a_new_number(serving: DeskModels, api: Any, live: Any, ticket: Make) -> None:
    """The ticket of the answer is theirs: it is told, not shown as ours, and cannot be taken back here."""
    goal = Goal(kind=GoalKind.CENTRE, name="CV", service_id="cv", site_id="job", centre="Jobcenter")
    serving.casework.transfer(goal)
    assert (api.asked[0][3].site_id, api.asked[0][3].service_id) == ("job", "cv")
    api.done(Done(TicketReply(ticket=ticket(500, label="C003"))))
    assert (case_label(serving), serving.desk.props.waiting) == (None, 1)
    assert last(serving) == "C003 is the number at Jobcenter"
    assert DeskAction.UNDO not in serving.desk.props.enabled
    live.put(ticket(1))
    assert case_label(serving) is None


@pytest.mark.parametrize(("here", "to_desk"), [(True, "desk-1"), (False, None)])
def test_a_second_errand(serving: DeskModels, api: Any, ticket: Make, here: bool, to_desk: str | None) -> None:
    """For this desk or for the queue; the open case stays, and taking back gives the new number up."""
    serving.casework.add_errand("byg", for_this_desk=here)
    kind, _, ticket_id, command = api.asked[0]
    assert (kind, ticket_id, command.service_id, command.to_desk_id) == ("errand", UUID(int=9), "byg", to_desk)
    new = ticket(20, "byg", for_desk_id=to_desk, follows=UUID(int=9))
    api.done(Done(IssueReply(ticket=new, ahead=0)))
    assert (case_label(serving), last(serving)) == ("P009", "Second errand: B020")
    assert serving.desk.props.waiting == (2 if here else 1)
    serving.desk.do(DeskAction.UNDO)
    assert (api.asked[1][0], api.asked[1][2]) == (Action.CANCEL, UUID(int=20))
    api.done(Done(TicketReply(ticket=ticket(20, "byg", TicketState.CANCELLED))))
    assert (serving.desk.props.waiting, last(serving)) == (1, "")


@pytest.mark.parametrize(
    ("state", "action"), [(SERVING, Action.FINISH), (CALLED, Action.NO_SHOW)], ids=["serving", "called"]
)
def test_call_next_with_an_open_case(
    models: DeskModels, live: Any, api: Any, ticket: Make, state: TicketState, action: Action
) -> None:
    """It asks; the answer ends the case, as solved or as not come, and then calls. Both can be taken back, in turn."""
    live.put(ticket(1), ticket(9, state=state))
    models.desk.do(DeskAction.CALL_NEXT)
    assert api.asked == []
    models.desk.close_and_call()
    assert api.asked[0][0] is action
    assert api.asked[0][3].outcome is (CaseOutcome.SOLVED if state is SERVING else None)
    api.done(Done(TicketReply(ticket=ticket(9, state=FINISHED))))
    assert api.asked[1][0] == "call"
    api.done(Done(CallReply(ticket=ticket(1, state=CALLED))))
    assert (case_label(models), last(models)) == ("P001", "Called P001")
    models.desk.do(DeskAction.UNDO)
    assert (api.asked[2][0], api.asked[2][2]) == (Action.UNDO, UUID(int=1))
    api.done(Done(TicketReply(ticket=ticket(1))))
    assert case_label(models) is None
    assert "P009" in last(models)
    models.desk.do(DeskAction.UNDO)
    api.done(Done(TicketReply(ticket=ticket(9, state=state))))
    assert (case_label(models), last(models)) == ("P009", "")


def test_a_case_that_cannot_be_ended_calls_nobody(serving: DeskModels, api: Any) -> None:
    """The second command does not leave."""
    serving.desk.do(DeskAction.CALL_NEXT)
    serving.desk.close_and_call()
    api.done(Unreachable("no route"))
    assert len(api.asked) == 1
    assert serving.desk.props.trouble is LocalTrouble.NO_ANSWER
    assert serving.desk.props.asking is not None


def test_a_certain_one_is_called(qtbot: Any, models: DeskModels, live: Any, api: Any, ticket: Make) -> None:
    """At once with no open case; else the same question, which names who is called then."""
    live.put(ticket(1), ticket(2))
    with qtbot.waitSignals([models.desk.call_sent, models.desk.called]):
        models.desk.call(UUID(int=2), "P002")
        assert (api.asked[0][0], api.asked[0][2]) == (Action.CALL, UUID(int=2))
        api.done(Done(TicketReply(ticket=ticket(2, state=CALLED))))
    assert case_label(models) == "P002"
    models.desk.call(UUID(int=1), "P001")
    assert models.desk.props.asking is not None
    assert models.desk.props.asking.call_label == "P001"
    models.desk.close_and_call()
    api.done(Done(TicketReply(ticket=ticket(2, state=TicketState.NO_SHOW))))
    assert (api.asked[2][0], api.asked[2][2]) == (Action.CALL, UUID(int=1))


def test_a_parked_one_resumes(models: DeskModels, live: Any, api: Any, ticket: Make) -> None:
    """Without a desk's open case being touched; there is nothing to take back."""
    live.put(ticket(5, state=PARKED), ticket(9, state=SERVING))
    models.desk.resume(UUID(int=5))
    assert (api.asked[0][0], api.asked[0][2]) == (Action.RESUME, UUID(int=5))
    api.done(Done(TicketReply(ticket=ticket(5, for_staff_id=UUID(int=70)))))
    assert (case_label(models), models.desk.props.waiting, last(models)) == ("P009", 1, "")


def test_undo_brings_the_case_back(serving: DeskModels, live: Any, api: Any, ticket: Make, problem: Make) -> None:
    """Also when the stream is behind; too late is said, and then it is gone."""
    serving.desk.finish(CaseOutcome.SOLVED)
    api.done(Done(TicketReply(ticket=ticket(9, state=FINISHED))))
    live.put(ticket(1))
    serving.desk.do(DeskAction.UNDO)
    assert (api.asked[1][0], api.asked[1][2], api.asked[1][3].desk_id) == (Action.UNDO, UUID(int=9), "desk-1")
    api.done(Done(TicketReply(ticket=ticket(9, state=SERVING))))
    assert (case_label(serving), last(serving)) == ("P009", "")
    serving.desk.finish(CaseOutcome.SOLVED)
    api.done(Done(TicketReply(ticket=ticket(9, state=FINISHED))))
    serving.desk.do(DeskAction.UNDO)
    api.done(Refused(problem(ProblemType.TICKET_STATE)))
    assert serving.desk.props.trouble is ProblemType.TICKET_STATE
    assert case_label(serving) is None


def test_after_thirty_seconds_it_goes(
    qtbot: Any, serving: DeskModels, api: Any, ticket: Make, morning: datetime
) -> None:
    """One timer, which runs from a step to its end and never otherwise."""
    timer = serving.desk._undo_is_over
    assert not timer.isActive()
    serving.desk.finish(CaseOutcome.SOLVED)
    api.done(Done(TicketReply(ticket=ticket(9, state=FINISHED))))
    assert serving.desk.props.last is not None
    assert serving.desk.props.last.until == morning + FIVE_PAST + timedelta(seconds=30)
    assert (timer.isActive(), timer.isSingleShot(), timer.interval()) == (True, True, 30_000)
    with qtbot.waitSignal(serving.desk.changed):
        timer.timeout.emit()
    assert serving.desk.props.last is None
    assert DeskAction.UNDO not in serving.desk.props.enabled


def test_what_leads_on_cannot_be_taken_back_behind(models: DeskModels, live: Any, api: Any, ticket: Make) -> None:
    """Called again: taking back would undo the first call. A desk that is left forgets its steps."""
    live.put(ticket(1))
    models.desk.do(DeskAction.CALL_NEXT)
    api.done(Done(CallReply(ticket=ticket(1, state=CALLED))))
    assert last(models) == "Called P001"
    models.desk.do(DeskAction.RECALL)
    api.done(Done(TicketReply(ticket=ticket(1, state=CALLED, calls=2))))
    assert last(models) == ""
    models.desk.do(DeskAction.START)
    api.done(Done(TicketReply(ticket=ticket(1, state=SERVING, calls=2))))
    assert last(models) == "Started P001"
    models.desk.sit_at("desk-2")
    assert last(models) == ""
