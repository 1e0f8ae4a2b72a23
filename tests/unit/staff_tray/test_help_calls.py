"""Who is called for: shown to all, answered by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.assistance import HelpKind
from shared.protocol.errors import ProblemType
from shared.protocol.visits import HelpAction, HelpReply
from staff_tray.desk.help_calls import HelpCalls, HelpInputs, derive
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
ME, COLLEAGUE = UUID(int=70), UUID(int=71)


@pytest.fixture
def calls(live: Any, api: Any) -> HelpCalls:
    """The calls of a connected, empty site."""
    return HelpCalls(
        live, api, site_id="centre", staff_id=ME, language="da", new_id=lambda: UUID(int=999)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("staff_id", "replied", "closed", "shown", "mine", "colleagues"),
    [
        (None, None, False, True, False, 0),
        (None, None, True, False, False, 0),
        (ME, None, False, True, True, 0),
        (ME, None, True, False, False, 0),
        (COLLEAGUE, None, False, False, False, 1),
        (None, ME, False, True, True, 0),
        (None, COLLEAGUE, False, False, False, 1),
        (COLLEAGUE, ME, False, False, False, 1),
    ],
)
def test_derive(
    state: Make,
    call: Make,
    morning: datetime,
    *,
    staff_id: UUID | None,
    replied: UUID | None,
    closed: bool,
    shown: bool,
    mine: bool,
    colleagues: int,
) -> None:
    """Whom a call is shown to, by who has answered it in the stream and in a reply, and whether it is done with."""
    known = call(1, answered_at=morning if staff_id else None, staff_id=staff_id)
    props = derive(
        HelpInputs(
            state=state(calls=[known]),
            staff_id=ME,
            language="da",
            replied=(call(1, answered_at=morning, staff_id=replied),) if replied else (),
            closed=frozenset({known.id}) if closed else frozenset(),
        )
    )
    assert [notice.mine for notice in props.notices] == ([mine] if shown else [])
    assert len(props.colleagues) == colleagues


def test_a_notice_says_where_and_who(state: Make, call: Make) -> None:
    """The stand by its name, or by its id when it is not configured; the language when it is not the site's first."""
    inputs = HelpInputs(
        state=state(calls=[call(2, "stand-9", kind=HelpKind.BELL), call(1, language="uk")]), staff_id=ME, language="en"
    )
    first, second = derive(inputs).notices
    assert (first.stand, first.language, first.since) == ("The stand at the entrance", "uk", "10:43")
    assert (second.stand, second.language, second.kind) == ("stand-9", "", HelpKind.BELL)


def test_nothing_before_the_first_state() -> None:
    """Without a state nobody is called for."""
    assert derive(HelpInputs(state=None, staff_id=ME, language="da")).notices == ()


def test_each_call_is_new_once(qtbot: Any, live: Any, calls: HelpCalls, call: Make) -> None:
    """The same state again is silent, and only what has not been shown before is fresh."""
    with qtbot.waitSignal(calls.changed):
        live.put(calls=[call(1)])
    assert calls.props.fresh == (call(1).id,)
    with qtbot.assertNotEmitted(calls.changed):
        live.put(calls=[call(1)])
    live.put(calls=[call(1), call(2, "stand-2")])
    assert calls.props.fresh == (call(2).id,)


def test_answered_before_the_stream_knows(live: Any, api: Any, calls: HelpCalls, call: Make, morning: datetime) -> None:
    """The reply alone makes it mine; ending it takes it away, and a state that is behind does not bring it back."""
    live.put(calls=[call(1)])
    calls.act(call(1).id)
    calls.act(call(1).id)
    ((action, site, call_id, command),) = api.asked
    assert (action, site, call_id, command.id) == (HelpAction.ANSWER, "centre", call(1).id, UUID(int=999))
    mine = call(1, answered_at=morning, staff_id=ME)
    api.done(Done(HelpReply(call=mine)))
    live.put(calls=[call(1), call(2)])
    assert [notice.mine for notice in calls.props.notices] == [True, False]
    calls.act(call(1).id)
    assert api.asked[-1][0] is HelpAction.END
    api.done(Done(HelpReply(call=mine)))
    live.put(calls=[mine, call(2)])
    assert [notice.call_id for notice in calls.props.notices] == [call(2).id]


def test_a_colleague_was_quicker(live: Any, api: Any, calls: HelpCalls, call: Make, morning: datetime) -> None:
    """The answer says who comes: it is not this person, so the notice goes."""
    live.put(calls=[call(1)])
    calls.act(call(1).id)
    api.done(Done(HelpReply(call=call(1, answered_at=morning, staff_id=COLLEAGUE))))
    assert calls.props.notices == ()
    assert calls.props.colleagues == ("Standeren ved indgangen",)


def test_trouble_belongs_to_its_call(live: Any, api: Any, calls: HelpCalls, call: Make, morning: datetime) -> None:
    """It stands in the notice until the next try, or until something has become of the call."""
    live.put(calls=[call(1), call(2)])
    calls.act(call(1).id)
    api.done(Unreachable("no route"))
    assert [notice.trouble for notice in calls.props.notices] == [LocalTrouble.NO_ANSWER, None]
    live.put(calls=[call(1), call(2), call(3)])
    assert calls.props.notices[0].trouble is LocalTrouble.NO_ANSWER
    live.put(calls=[call(1, answered_at=morning, staff_id=ME), call(2)])
    assert [notice.trouble for notice in calls.props.notices] == [None, None]


def test_seen_is_for_oneself(live: Any, calls: HelpCalls, call: Make, morning: datetime) -> None:
    """The notice goes; one that this person has said to come to stays until it is done."""
    live.put(calls=[call(1), call(2, answered_at=morning, staff_id=ME)])
    for number in (1, 2, 3):
        calls.seen(call(number).id)
    assert [notice.call_id for notice in calls.props.notices] == [call(2).id]
    live.put(calls=[call(1), call(2, answered_at=morning, staff_id=ME)])
    assert [notice.call_id for notice in calls.props.notices] == [call(2).id]


def test_a_server_that_knows_us_no_more(
    qtbot: Any, live: Any, api: Any, calls: HelpCalls, call: Make, problem: Callable[[ProblemType], Any]
) -> None:
    """An expired sign-in ends the session, as it does at the desk."""
    live.put(calls=[call(1)])
    calls.act(call(1).id)
    with qtbot.waitSignal(calls.signed_out) as ended:
        api.done(Refused(problem(ProblemType.TOKEN_EXPIRED)))
    assert ended.args == [ProblemType.TOKEN_EXPIRED]
