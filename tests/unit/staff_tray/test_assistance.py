"""Calls for assistance: silent at the caller, sent until they get through, loud at those who are called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.colleagues import AssistanceAction, AssistanceCall, AssistanceReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import AssistanceRule
from staff_tray.colleagues.assistance import AssistanceCalls
from staff_tray.colleagues.assistance_props import (
    Alarm,
    AssistanceInputs,
    Errand,
    OwnCall,
    Stage,
    Wish,
    derive,
)
from staff_tray.colleagues.words import alarm_coming, alarm_gather, alarm_heading, alarm_where, own_words
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
ME, BO, OLE, KAREN = (UUID(int=number) for number in (70, 71, 72, 73))
NAMES = {BO: "Bo Vesterlyng", OLE: "Ole Vagt", KAREN: "Karen Strand"}


@pytest.fixture
def make(morning: datetime) -> Callable[..., AssistanceCall]:
    """Makes calls of Bo at desk 1, by which this person and Ole are called."""

    def made(staff_id: UUID = BO, minute: int = 0, **other: Any) -> AssistanceCall:
        values: dict[str, Any] = {
            "id": UUID(int=800 + minute), "staff_id": staff_id, "desk_id": "desk-1", "practice": False,
            "asked_at": morning + timedelta(minutes=minute), "called": (ME, OLE),
        }  # fmt: skip
        return AssistanceCall(**{**values, **other})

    return made


@pytest.fixture
def site(state: Make) -> Callable[..., Any]:
    """Makes states with these calls open."""

    def made(*calls: AssistanceCall, seq: int = 1) -> Any:
        return structs.replace(state(seq=seq), assistance={call.id: call for call in calls})

    return made


class Feed:
    """Puts calls into a feed."""

    def __init__(self, live: Any, site: Make) -> None:
        self.live, self.site = live, site

    def put(self, *calls: AssistanceCall) -> None:
        """These calls are open now."""
        self.live.state = self.site(*calls)
        self.live.state_changed.emit(self.live.state)


@pytest.fixture
def feed_of(live: Any, site: Make) -> Feed:
    """A connected site that can be told of calls."""
    return Feed(live, site)


class Asked:
    """Keeps what was asked until the test answers it, the oldest first."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.open: list[Callable[[Any], None]] = []

    def ask_assistance(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("ask", site_id, command))
        self.open.append(done)

    def act_on_assistance(self, site_id: str, call_id: UUID, action: Any, command: Any, done: Any) -> None:
        """Keep the question."""
        self.asked.append((action, site_id, call_id, command))
        self.open.append(done)

    def answer(self, outcome: Any) -> None:
        """Answer the oldest question."""
        self.open.pop(0)(outcome)


@pytest.fixture
def asked() -> Asked:
    """Nothing asked yet."""
    return Asked()


@pytest.fixture
def calls(live: Any, asked: Asked) -> AssistanceCalls:
    """Calls of this person, at desk 1 of a connected, quiet site."""
    numbers = iter(range(900, 1000))
    made = AssistanceCalls(
        live, asked, site_id="centre", staff_id=ME, language="da", new_id=lambda: UUID(int=next(numbers)),
        again_seconds=0,
    )  # fmt: skip
    made.sit_at("desk-1")
    made.know(NAMES)
    return made


def ask_wish(**other: Any) -> Wish:
    """A wish to call."""
    return Wish(**{"errand": Errand.ASK, "command_id": UUID(int=9), "practice": False, **other})


@pytest.mark.parametrize(
    ("wish", "coming", "own", "words"),
    [
        (None, None, None, ""),
        (ask_wish(), None, OwnCall(Stage.PASSING_ON, practice=False), "Passing it on…"),
        (ask_wish(missed=True), None, OwnCall(Stage.NOT_YET, practice=False), "Not passed on yet. Trying again."),
        (ask_wish(refused=True), None, OwnCall(Stage.REFUSED, practice=False), "Not passed on. Use the telephone."),
        (ask_wish(practice=True), None, OwnCall(Stage.PASSING_ON, practice=True), "Practice · Passing it on…"),
        (None, (), OwnCall(Stage.TOLD, practice=False), "Passed on"),
        (None, (BO, OLE), OwnCall(Stage.TOLD, practice=False, coming=2), "2 on the way"),
        (ask_wish(errand=Errand.END), (BO,), OwnCall(Stage.ENDING, practice=False), "Ending…"),
        (
            ask_wish(errand=Errand.END, missed=True),
            (BO,),
            OwnCall(Stage.NOT_ENDED, practice=False),
            "Not ended yet. Trying again.",
        ),
    ],
)
def test_what_the_caller_sees(
    site: Make, make: Make, wish: Wish | None, coming: tuple[UUID, ...] | None, own: OwnCall | None, words: str
) -> None:
    """One line in plain words, by what was asked and who comes; never a notice of one's own call."""
    state = site() if coming is None else site(make(ME, called=(BO, OLE), coming=coming))
    props = derive(AssistanceInputs(state=state, staff_id=ME, language="da", wish=wish))
    assert props.own == own
    assert props.alarms == ()
    assert own_words(props.own) == words


def test_no_word_of_the_caller_tells_what_it_is_about() -> None:
    """Who reads over the shoulder learns nothing: no help, no alarm, no danger, no colleague."""
    told = [
        own_words(OwnCall(stage, practice, count)) for stage in Stage for practice in (True, False) for count in (0, 2)
    ]
    for word in ("help", "alarm", "danger", "emergency", "colleague", "guard", "police"):
        assert not any(word in each.lower() for each in told)


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, True),
        ({"called": (OLE,)}, False),
        ({"called": (OLE,), "coming": (ME,)}, True),
        ({"cannot": (ME,)}, False),
        ({"practice": True}, True),
        ({"staff_id": ME}, False),
    ],
)
def test_whom_it_is_loud_for(site: Make, make: Make, changes: dict[str, Any], shown: bool) -> None:
    """Those who are called, and whoever has said to come; not who cannot, and never the caller."""
    call = make(**changes)
    props = derive(AssistanceInputs(state=site(call), staff_id=ME, language="da"))
    assert bool(props.alarms) is shown


def test_in_earnest_before_practice(site: Make, make: Make) -> None:
    """Then the oldest; and what was told before is not new."""
    practice, later, first = make(OLE, 0, practice=True), make(KAREN, 2), make(BO, 1)
    told = frozenset({(first.id, first.asked_at)})
    props = derive(AssistanceInputs(state=site(practice, later, first), staff_id=ME, language="da", told=told))
    assert [alarm.call_id for alarm in props.alarms] == [first.id, later.id, practice.id]
    assert [key[0] for key in props.fresh] == [later.id, practice.id]


def test_the_words_of_the_notice(site: Make, make: Make) -> None:
    """Who, at which desk, where to gather, who comes; and while nobody's name is known, it says so all the same."""
    state = site(make(coming=(OLE, KAREN)))
    rule = AssistanceRule(gather={"da": "Ved printerrummet"})
    gathers = structs.replace(state.configuration.site, assistance=rule)
    state = structs.replace(state, configuration=structs.replace(state.configuration, site=gathers))
    (alarm,) = derive(AssistanceInputs(state=state, staff_id=ME, language="da", names=NAMES)).alarms
    assert alarm_heading(alarm) == "A colleague asks for help"
    assert alarm_where(alarm) == "Bo Vesterlyng · Skranke 1"
    assert alarm_gather(alarm) == "Gather: Ved printerrummet"
    assert alarm_coming(alarm) == "Coming: Ole Vagt, Karen Strand · Since 10:42"
    bare = derive(AssistanceInputs(state=site(make(desk_id=None, coming=(OLE, ME))), staff_id=ME, language="da"))
    (alarm,) = bare.alarms
    assert bare.nameless
    assert alarm_where(alarm) == "A colleague"
    assert alarm_gather(alarm) == "Go there together, not alone."
    assert alarm_coming(alarm) == "Coming: you, 1 more · Since 10:42"


def test_the_call_gets_through(qtbot: Any, feed_of: Feed, asked: Asked, calls: AssistanceCalls, make: Make) -> None:
    """Asked once however often it is pressed; the reply is enough; two come; ended, also while the stream is behind."""
    with qtbot.waitSignal(calls.changed):
        calls.ask()
    calls.ask()
    ((_, site, command),) = asked.asked
    assert (site, command.id, command.desk_id, command.practice) == ("centre", UUID(int=900), "desk-1", False)
    mine = make(ME, called=(BO, OLE))
    asked.answer(Done(AssistanceReply(call=mine)))
    assert calls.props.own == OwnCall(Stage.TOLD, practice=False)
    calls.ask()
    assert len(asked.asked) == 1
    feed_of.put(structs.replace(mine, coming=(BO, OLE)))
    assert calls.props.own == OwnCall(Stage.TOLD, practice=False, coming=2)
    calls.end()
    calls.end()
    assert asked.asked[1][:3] == (AssistanceAction.END, "centre", mine.id)
    asked.answer(Done(AssistanceReply(call=mine)))
    assert calls.props.own is None
    feed_of.put(mine)
    assert calls.props.own is None
    assert len(asked.asked) == 2


def test_a_server_that_is_away(qtbot: Any, live: Any, asked: Asked, calls: AssistanceCalls, make: Make) -> None:
    """The caller is told at once; the same command goes out again and again; back in contact it goes at once."""
    calls.ask()
    asked.answer(Unreachable("no route"))
    assert calls.props.own == OwnCall(Stage.NOT_YET, practice=False)
    qtbot.waitUntil(lambda: len(asked.asked) == 2)
    asked.answer(Unreachable("no route"))
    qtbot.waitUntil(lambda: len(asked.asked) == 3)
    assert {each[2].id for each in asked.asked} == {UUID(int=900)}
    assert calls.props.own == OwnCall(Stage.NOT_YET, practice=False)
    live.be(Connection.LIVE)
    assert len(asked.asked) == 3, "one try is on its way"
    asked.answer(Done(AssistanceReply(call=make(ME))))
    assert calls.props.own == OwnCall(Stage.TOLD, practice=False)


def test_no_connection_is_told_before_the_first_try_has_failed(live: Any, asked: Asked, calls: AssistanceCalls) -> None:
    """Who presses while the tray is cut off sees at once that it has not got through; and back, it is sent."""
    live.be(Connection.LOST)
    calls.ask()
    assert calls.props.own == OwnCall(Stage.NOT_YET, practice=False)
    asked.answer(Unreachable("no route"))
    live.be(Connection.LIVE)
    assert len(asked.asked) == 2


def test_taken_back_before_it_got_through(asked: Asked, calls: AssistanceCalls, make: Make) -> None:
    """The line goes at once; when the call has been made all the same, it is ended by itself."""
    calls.ask()
    calls.end()
    assert calls.props.own is None
    mine = make(ME)
    asked.answer(Done(AssistanceReply(call=mine)))
    assert asked.asked[1][:3] == (AssistanceAction.END, "centre", mine.id)
    asked.answer(Done(AssistanceReply(call=mine)))
    assert calls.props.own is None


def test_taken_back_and_heard_of_by_the_stream(
    feed_of: Feed, asked: Asked, calls: AssistanceCalls, make: Make
) -> None:  # fmt: skip
    """A try that seemed to fail had got through: the call comes up in the stream, and is ended."""
    calls.ask()
    calls.end()
    asked.answer(Unreachable("cut short"))
    mine = make(ME, id=UUID(int=900))
    feed_of.put(mine)
    assert asked.asked[-1][:3] == (AssistanceAction.END, "centre", mine.id)


def test_a_practice_does_not_stand_in_the_way(feed_of: Feed, asked: Asked, calls: AssistanceCalls, make: Make) -> None:
    """In earnest while a practice is on its way, or open: another command goes out. A practice after it does not."""
    calls.ask(practice=True)
    calls.ask()
    assert [each[2].practice for each in asked.asked] == [True, False]
    practice = make(ME, practice=True)
    asked.answer(Done(AssistanceReply(call=practice)))
    assert calls.props.own == OwnCall(Stage.PASSING_ON, practice=False)
    asked.answer(Done(AssistanceReply(call=structs.replace(practice, practice=False))))
    assert calls.props.own == OwnCall(Stage.TOLD, practice=False)
    feed_of.put(structs.replace(practice, practice=False))
    calls.ask(practice=True)
    assert len(asked.asked) == 2


def test_a_server_that_says_no(qtbot: Any, asked: Asked, calls: AssistanceCalls, problem: Make) -> None:
    """The line names the other road and can be put away or tried anew; an expired sign-in ends the session too."""
    calls.ask()
    with qtbot.waitSignal(calls.signed_out):
        asked.answer(Refused(problem(ProblemType.TOKEN_EXPIRED)))
    assert calls.props.own == OwnCall(Stage.REFUSED, practice=False)
    calls.try_again()
    assert asked.asked[1][2] == asked.asked[0][2]
    asked.answer(Refused(problem(ProblemType.FORBIDDEN)))
    calls.end()
    assert calls.props.own is None


def test_coming_and_not(qtbot: Any, feed_of: Feed, asked: Asked, calls: AssistanceCalls, make: Make) -> None:
    """Said once; the reply is enough; and who cannot after all has no notice any more, until it is asked anew."""
    call = make()
    with qtbot.waitSignal(calls.changed):
        feed_of.put(call)
    with qtbot.assertNotEmitted(calls.changed):
        feed_of.put(call)
    calls.come(call.id)
    calls.come(call.id)
    (question,) = asked.asked
    assert question[:3] == (AssistanceAction.COMING, "centre", call.id)
    asked.answer(Done(AssistanceReply(call=structs.replace(call, coming=(ME,)))))
    assert [alarm.mine for alarm in calls.props.alarms] == [True]
    calls.decline(call.id)
    asked.answer(Done(AssistanceReply(call=structs.replace(call, cannot=(ME,)))))
    assert calls.props.alarms == ()
    feed_of.put(structs.replace(call, coming=(ME,)))
    assert calls.props.alarms == ()
    feed_of.put(structs.replace(call, asked_at=call.asked_at + timedelta(minutes=1)))
    assert len(calls.props.fresh) == 1


def test_no_answer_to_the_answer(asked: Asked, feed_of: Feed, calls: AssistanceCalls, make: Make) -> None:
    """It is said in the notice, and can be tried again."""
    feed_of.put(make())
    calls.come(make().id)
    asked.answer(Unreachable("no route"))
    alarm: Alarm = calls.props.alarms[0]
    assert alarm.trouble is LocalTrouble.NO_ANSWER
    calls.come(make().id)
    assert calls.props.alarms[0].trouble is None
    assert len(asked.asked) == 2


def test_over_before_the_end_got_through(feed_of: Feed, asked: Asked, calls: AssistanceCalls, make: Make) -> None:
    """While the end is sent again and again the call ends by itself: nothing is left to be said or sent."""
    feed_of.put(make(ME))
    calls.end()
    asked.answer(Unreachable("no route"))
    assert calls.props.own == OwnCall(Stage.NOT_ENDED, practice=False)
    feed_of.put()
    assert calls.props.own is None
    calls.try_again()
    assert len(asked.asked) == 1


def test_the_caller_ends_it(feed_of: Feed, calls: AssistanceCalls, make: Make) -> None:
    """The notice goes at all, also at those who come."""
    feed_of.put(make(coming=(ME,)))
    assert len(calls.props.alarms) == 1
    feed_of.put()
    assert calls.props.alarms == ()
