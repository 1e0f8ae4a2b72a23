"""Notices for one person: who is told why, what can be answered, and what others have said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtWidgets import QMenu

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import Action, TicketReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Answer, AnswerKind, Role, Told, ToldLevel
from shared.protocol.team import Presence, Status
from shared.protocol.visitors import Need, Visitor
from staff_tray.arrival_words import note_words, said_words, why_words
from staff_tray.desk.arrival_props import Arrival, ArrivalInputs, Said, Why, derive, key
from staff_tray.desk.views.goes_on import GoesOnLine
from staff_tray.desk.views.notice_stack import unfolded
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
NOW = datetime(2026, 11, 23, 9, 54, tzinfo=UTC)
BO, METTE, OLE = UUID(int=70), UUID(int=71), UUID(int=72)
NAMES = {METTE: "Mette Holm", OLE: "Ole Krag"}


def inputs(state: Any, **other: Any) -> ArrivalInputs:
    """What Bo at desk 1 is shown of the state, having seen nothing yet."""
    about: dict[str, Any] = {
        "desk_id": "desk-1", "language": "en", "announced": frozenset(), "standing": (), "now": NOW, "staff_id": BO,
        "roles": (Role.CASEWORKER,), "names": NAMES,
    }  # fmt: skip
    return ArrivalInputs(state=state, **{**about, **other})


def said(kind: AnswerKind, who: UUID, minutes: int = 5) -> Answer:
    """An answer, so many minutes before it runs out."""
    return Answer(kind=kind, staff_id=who, at=NOW - timedelta(minutes=5), until=NOW + timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("changes", "roles", "why"),
    [
        ({}, (), Why.QUEUE),
        ({"service_id": "byg"}, (), None),
        ({"for_staff_id": BO}, (), Why.PERSON),
        ({"for_staff_id": BO, "service_id": "byg"}, (), Why.PERSON),
        ({"for_desk_id": "desk-1"}, (), Why.DESK),
        ({"for_desk_id": "desk-2"}, (), None),
        ({"for_staff_id": METTE}, (Role.HOST, Role.SUPERUSER), None),
        ({"for_staff_id": METTE, "told": Told(level=ToldLevel.DEPUTIES, staff_ids=(BO,))}, (), Why.DEPUTY),
        ({"for_staff_id": METTE, "told": Told(level=ToldLevel.DEPUTIES, staff_ids=(OLE,))}, (Role.HOST,), None),
        ({"for_staff_id": METTE, "told": Told(level=ToldLevel.HOST, staff_ids=(BO,))}, (), Why.DEPUTY),
        ({"for_staff_id": METTE, "told": Told(level=ToldLevel.HOST)}, (Role.HOST,), Why.HOST),
        ({"for_staff_id": METTE, "told": Told(level=ToldLevel.HOST)}, (Role.GUARD,), None),
    ],
)
def test_the_right_people_only(
    state: Make, ticket: Make, changes: dict[str, Any], roles: tuple[Role, ...], why: Why | None
) -> None:
    """Whoever it is for, then the deputies, then the host: and nobody else."""
    props = derive(inputs(state(structs.replace(ticket(1), **changes)), roles=roles))
    assert [notice.why for notice in props.notices] == ([why] if why else [])


def test_what_a_notice_knows_of_the_citizen(state: Make, ticket: Make) -> None:
    """Name, needs, note, whom they came for, and when the news goes on."""
    told = Told(level=ToldLevel.DEPUTIES, staff_ids=(BO,), since=NOW - timedelta(minutes=4))
    some = structs.replace(ticket(1, "byg"), for_staff_id=METTE, told=told)
    visitor = Visitor(name="Alma", needs=(Need.INTERPRETER, Need.UPSET), note="Har været her i går")
    (notice,) = derive(inputs(structs.replace(state(some), visitors={some.id: visitor}))).notices
    assert (notice.name, notice.needs, notice.note, notice.whom) == ("Alma", visitor.needs, visitor.note, "Mette Holm")
    assert notice.goes_on_at == told.since + timedelta(minutes=6) if told.since else None
    assert why_words(notice) == "Has come for Mette Holm, who has not answered"


def test_my_own_answer_takes_the_notice_away_until_it_runs_out(state: Make, ticket: Make) -> None:
    """Coming, or five minutes: quiet so long; then it comes up again as a new one, seen before or not."""
    some = structs.replace(ticket(1), for_staff_id=BO, answer=said(AnswerKind.LATER, BO))
    props = derive(inputs(state(some), announced=frozenset({some.id}), standing=(some.id,)))
    assert (props.notices, props.look_at) == ((), NOW + timedelta(minutes=5))
    later = derive(inputs(state(some), announced=props.announced, now=NOW + timedelta(minutes=5)))
    assert later.fresh == (some.id,)
    again = derive(
        inputs(state(some), announced=later.announced, standing=(), now=NOW + timedelta(minutes=6))
    )  # fmt: skip
    assert (again.notices, again.look_at) == ((), None)


def test_a_colleagues_answer_is_seen_by_the_others(state: Make, ticket: Make) -> None:
    """Who sees the notice reads that Mette comes; who has not seen it yet is not troubled at all."""
    some = structs.replace(ticket(1), answer=said(AnswerKind.COMING, METTE))
    standing = derive(inputs(state(some), announced=frozenset({some.id}), standing=(some.id,)))
    (notice,) = standing.notices
    assert notice.said == Said(AnswerKind.COMING, "Mette Holm", "10:59")
    assert said_words(notice.said) == "Mette Holm is coming"
    assert derive(inputs(state(some))).notices == ()
    over = derive(inputs(state(some), announced=frozenset({some.id}), now=NOW + timedelta(minutes=5)))
    assert over.fresh == (some.id,), "nobody came"


def test_handed_on_to_me_is_new_to_me(state: Make, ticket: Make) -> None:
    """A number that I had seen in the queue comes up again when it is handed to me."""
    before = ticket(1)
    after = structs.replace(before, for_staff_id=BO, told=Told(since=NOW))
    props = derive(inputs(state(after), announced=frozenset({before.id})))
    assert props.fresh == (before.id,)
    assert key(after, Why.PERSON, NOW) in props.announced


def test_quiet_counts_and_loses_nobody(state: Make, ticket: Make) -> None:
    """On pause nothing new comes up, what stands stays, and afterwards everybody is there."""
    site = state(ticket(1), ticket(2), ticket(3))
    quiet = derive(inputs(site, announced=frozenset({UUID(int=1)}), standing=(UUID(int=1),), quiet=True))
    assert ([notice.label for notice in quiet.notices], quiet.held, quiet.fresh) == (["P001"], 2, ())
    loud = derive(inputs(site, announced=quiet.announced, standing=quiet.standing))
    assert ([notice.label for notice in loud.notices], loud.held) == (["P001", "P002", "P003"], 0)


def _notice(number: int, why: Why = Why.QUEUE) -> Arrival:
    return Arrival(
        ticket_id=UUID(int=number), label=f"P{number:03d}", service="Pas", since="10:00", place="A", booked="",
        language="", why=why,
    )  # fmt: skip


def test_ten_at_once_stay_readable() -> None:
    """Up to three stand alone; of more, those for one person do, and the others are one list."""
    three = [_notice(number) for number in range(3)]
    assert unfolded(three) == (tuple(three), ())
    many = [_notice(number, Why.PERSON if number in (4, 7) else Why.QUEUE) for number in range(10)]
    alone, folded = unfolded(many)
    assert [notice.label for notice in alone] == ["P004", "P007"]
    assert len(folded) == 8
    alone, folded = unfolded([_notice(number, Why.HOST) for number in range(10)])
    assert (len(alone), len(folded)) == (3, 7)


def test_a_long_note_is_cut_at_a_word() -> None:
    """A notice shows the beginning of a note, in one line of thought."""
    long = structs_note("Bring\n two " + "very " * 60)
    assert len(note_words(long)) <= 141
    assert note_words(long).startswith("Bring two very")
    assert note_words(long).endswith("…")
    assert note_words(structs_note("Kort")) == "Kort"


def structs_note(note: str) -> Arrival:
    """A notice with that note."""
    notice = _notice(1)
    return Arrival(**{**notice.__dict__, "note": note})


@pytest.fixture
def for_me(ticket: Make) -> Any:
    """Somebody who has come for Bo."""
    return structs.replace(ticket(1, "byg"), for_staff_id=BO)


def test_coming_is_one_command(scene: Any, live: Any, api: Any, for_me: Any) -> None:
    """The first press sends it, a second does not; the notice goes when the server has it."""
    live.put(for_me)
    (notice,) = scene.notices()
    assert scene.words("notice-why", notice) == "Has come for you"
    scene.button("notice-coming", notice).click()
    scene.button("notice-coming", notice).click()
    ((_, _, ticket_id, command),) = [asked for asked in api.asked if asked[0] == "answer"]
    assert (ticket_id, command.answer) == (for_me.id, AnswerKind.COMING)
    api.done(Done(TicketReply(ticket=for_me)))
    assert scene.notices() == []


def test_an_answer_that_fails_says_so_and_stays(scene: Any, live: Any, api: Any, for_me: Any) -> None:
    """No connection: the notice stays, says it, and can be answered again; news of the ticket take the words away."""
    live.put(for_me)
    (notice,) = scene.notices()
    scene.button("notice-coming", notice).click()
    api.done(Unreachable("no"))
    assert scene.arrivals.props.notices[0].trouble is LocalTrouble.NO_ANSWER
    assert "Try again" in scene.words("notice-trouble", notice)
    scene.button("notice-coming", notice).click()
    assert scene.words("notice-trouble", notice) == ""
    assert len(api.asked) == 2


def test_a_token_that_is_gone_asks_for_a_sign_in(qtbot: Any, scene: Any, live: Any, api: Any, for_me: Any) -> None:
    """An answer that the server does not take from us ends the session with the reason."""
    live.put(for_me)
    scene.button("notice-coming", scene.notices()[0]).click()
    problem = Problem(type=ProblemType.TOKEN_EXPIRED, title="", status=401, detail="")
    with qtbot.waitSignal(scene.arrivals.signed_out) as ended:
        api.done(Refused(problem))
    assert ended.args == [ProblemType.TOKEN_EXPIRED]


def _choose(notice: Any, name: str) -> None:
    menu = notice.findChild(QMenu)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.objectName() == name).trigger()


def test_not_mine(scene: Any, live: Any, api: Any, for_me: Any) -> None:
    """Back to the queue, or to a colleague who is here; five minutes is there too."""
    here = Presence(staff_id=METTE, desk_id="desk-2", services=(), status=Status.OPEN, since=NOW)
    live.put(for_me, team={METTE: here})
    (notice,) = scene.notices()
    _choose(notice, "notice-give-back")
    (_, _, ticket_id, command) = api.asked[-1]
    assert (ticket_id, command.service_id, command.to_staff_id) == (for_me.id, "byg", None)
    api.done(Unreachable("no"))
    _choose(notice, f"notice-to-{METTE}")
    assert api.asked[-1][3].to_staff_id == METTE
    api.done(Unreachable("no"))
    _choose(notice, "notice-later")
    assert api.asked[-1][3].answer is AnswerKind.LATER
    api.done(Unreachable("no"))
    _choose(notice, "notice-seen-too")
    assert scene.notices() == []


def test_call_now_calls_this_one(scene: Any, live: Any, api: Any, ticket: Make, for_me: Any) -> None:
    """Who has come for me is called though another is due before; with an open case there is nothing to press."""
    live.put(ticket(7), for_me)
    notice = next(each for each in scene.notices() if scene.words("notice-why", each))
    scene.button("notice-call-now", notice).click()
    (action, _, ticket_id, _) = api.asked[-1]
    assert (action, ticket_id) == (Action.CALL, for_me.id)


def test_a_colleagues_answer_quiets_the_window(scene: Any, live: Any, for_me: Any) -> None:
    """Once Mette comes there is nothing left to do but to see it."""
    told = Told(level=ToldLevel.DEPUTIES, staff_ids=(BO,), since=NOW - timedelta(minutes=4))
    mine = structs.replace(for_me, for_staff_id=METTE, told=told)
    live.put(mine)
    (notice,) = scene.notices()
    line = notice.findChild(GoesOnLine)
    assert line.isVisible()
    assert 0 < line.share <= 1
    live.put(structs.replace(mine, answer=said(AnswerKind.COMING, METTE)))
    assert scene.notices() == [notice]
    assert scene.words("notice-said", notice) == "A colleague is coming"
    scene.arrivals.know(NAMES)
    assert scene.words("notice-said", notice) == "Mette Holm is coming"
    assert not line.isVisible()
    assert not scene.button("notice-coming", notice).isVisible()
    assert scene.button("notice-seen", notice).isVisible()
