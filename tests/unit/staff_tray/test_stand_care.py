"""What is told of stands: whom, how loud, how often, and that it is over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.model import Role
from staff_tray.desk.memory import ToldFile
from staff_tray.desk.stand_care import StandCare
from staff_tray.desk.stand_notices import Answer, CareInputs, Level, Told, derive, level_of

Make = Callable[..., Any]
HOST = (Role.CASEWORKER, Role.HOST)
TODAY = date(2026, 11, 23)


@pytest.fixture
def care(live: Any, care_memory: Any, morning: datetime) -> StandCare:
    """The stands as a host sees them; nothing is wrong."""
    return StandCare(live, care_memory, roles=HOST, language="da", now=lambda: morning)


def shown(care: StandCare) -> list[str]:
    """The states on the screen; + for mended."""
    return [f"+{notice.was}" if notice.mended else notice.state.value for notice in care.props.notices]


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        ((), False),
        ((Role.CASEWORKER,), False),
        ((Role.HOST,), True),
        ((Role.SUPERUSER,), True),
        ((Role.CASEWORKER, Role.SUPERUSER), True),
    ],
)
def test_who_is_told(state: Make, printer: Make, roles: tuple[Role, ...], *, told: bool) -> None:
    """Host and superuser; a caseworker is left in peace."""
    inputs = CareInputs(state=state(printers=[printer("out")]), roles=roles, language="da", today=TODAY)
    assert bool(derive(inputs).notices) is told


@pytest.mark.parametrize(
    ("word", "speaks", "level"),
    [
        ("ready", True, Level.WELL), ("none", False, Level.WELL), ("unknown", False, Level.WELL),
        ("unknown", True, Level.CALM), ("near_end", True, Level.CALM), ("out", True, Level.LOUD),
        ("cover_open", True, Level.LOUD), ("error", True, Level.LOUD), ("offline", True, Level.LOUD),
        ("silent", False, Level.LOUD),
    ],
)  # fmt: skip
def test_how_much_it_matters(printer: Make, word: str, level: Level, *, speaks: bool) -> None:
    """Loud is what keeps tickets from coming; a printer behind a spooler never says how it is, and is left alone."""
    assert level_of(printer(word, speaks=speaks)) is level


def test_what_a_notice_says(state: Make, printer: Make, morning: datetime) -> None:
    """The stand by its name or its id, since when, with the day when it was another; the oldest trouble first."""
    yesterday = printer("silent", "stand-9", since=morning - timedelta(days=1))
    inputs = CareInputs(
        state=state(printers=[printer("near_end", tickets_left=41), yesterday]), roles=HOST, language="en", today=TODAY
    )
    first, second = derive(inputs).notices
    assert (first.stand, first.since, first.tickets_left) == ("stand-9", "22/11 10:42", None)
    assert (second.stand, second.since, second.tickets_left) == ("The stand at the entrance", "10:42", 41)


def test_nothing_before_the_first_state() -> None:
    """What was remembered stays as it is until the site is known."""
    told = {"stand-1": Told(since=datetime(2026, 11, 23), level=Level.LOUD, few=0)}  # noqa: DTZ001 - any
    props = derive(CareInputs(state=None, roles=HOST, language="da", today=TODAY, kept=told))
    assert (props.notices, props.told) == ((), told)


def test_each_trouble_is_loud_once(qtbot: Any, live: Any, care: StandCare, printer: Make) -> None:
    """Out of paper calls once; the same again is silent; the end of it is told, without a call, until it is seen."""
    with qtbot.waitSignal(care.changed):
        live.put(printers=[printer("out")])
    assert (shown(care), care.props.loud) == (["out"], ("stand-1",))
    with qtbot.assertNotEmitted(care.changed):
        live.put(printers=[printer("out")])
    assert care.props.loud == ()
    live.put(printers=[printer("ready", minute=5)])
    assert (shown(care), care.props.loud) == (["+out"], ())
    with qtbot.assertNotEmitted(care.changed):
        live.put(printers=[printer("ready", minute=5)])
    care.seen("stand-1")
    assert shown(care) == []
    with qtbot.assertNotEmitted(care.changed):
        live.put(printers=[printer("ready", minute=5)])
        care.seen("stand-1")
        care.mine("stand-1")


def test_a_healthy_beginning_says_nothing(qtbot: Any, live: Any, care: StandCare, printer: Make) -> None:
    """A stand that reports for the first time, or comes to know its printer, is no news."""
    with qtbot.assertNotEmitted(care.changed):
        live.put(printers=[printer("unknown", speaks=False)])
        live.put(printers=[printer("ready"), printer("none", "stand-2", speaks=False)])


def test_a_roll_is_changed(live: Any, care: StandCare, printer: Make) -> None:
    """Whoever has answered is not called again for the open cover; who has not sees where it has got to."""
    for answer in (None, care.mine, care.seen):
        live.put(printers=[printer("out")])
        if answer:
            answer("stand-1")
        for minute, word in enumerate(("cover_open", "out", "cover_open"), 1):
            live.put(printers=[printer(word, minute=minute)])
            assert (shown(care), care.props.loud) == ([] if answer else [word], ())
        live.put(printers=[printer("ready", minute=9)])
        assert shown(care) == ["+cover_open"]
        care.seen("stand-1")
        assert shown(care) == []


@pytest.mark.parametrize("answer", [Answer.SEEN, Answer.MINE])
def test_the_paper_comes_to_its_end(live: Any, care: StandCare, printer: Make, answer: Answer) -> None:
    """Seen: it comes again at 20, 10 and 5. Seeing to it: not before it is out. Neither calls before that."""
    live.put(printers=[printer("near_end", tickets_left=40)])
    assert (shown(care), care.props.loud) == (["near_end"], ())
    for left, again in ((40, False), (20, True), (17, False), (10, True), (5, True), (2, False)):
        (care.seen if answer is Answer.SEEN else care.mine)("stand-1")
        live.put(printers=[printer("near_end", tickets_left=left)])
        assert bool(shown(care)) is (again and answer is Answer.SEEN), left
        assert care.props.loud == ()
    live.put(printers=[printer("out", minute=3)])
    assert (shown(care), care.props.loud) == (["out"], ("stand-1",))


def test_another_calm_trouble_is_told(live: Any, care: StandCare, printer: Make) -> None:
    """A printer near its end that no longer answers is told of, though the first has been answered; so is what is left
    when the loud trouble is over.
    """
    live.put(printers=[printer("near_end")])
    care.mine("stand-1")
    live.put(printers=[printer("unknown", minute=1)])
    assert shown(care) == ["unknown"]
    live.put(printers=[printer("silent", minute=2)])
    care.mine("stand-1")
    live.put(printers=[printer("near_end", minute=3)])
    assert (shown(care), care.props.loud) == (["near_end"], ())


def test_several_stands_do_not_mix(live: Any, care: StandCare, printer: Make) -> None:
    """Each has its notice, and answering one leaves the others; trouble stands before what is mended."""
    live.put(printers=[printer("out"), printer("error", "stand-2", minute=1), printer("silent", "stand-3", minute=2)])
    assert shown(care) == ["out", "error", "silent"]
    care.mine("stand-2")
    live.put(printers=[printer("ready", minute=4), printer("error", "stand-2"), printer("silent", "stand-3", minute=2)])
    assert shown(care) == ["silent", "+out"]
    live.put(printers=[printer("ready", minute=4), printer("error", "stand-2"), printer("none", "stand-3", minute=5)])
    assert shown(care) == ["+out", "+silent"]


def test_mended_and_broken_again(live: Any, care: StandCare, printer: Make) -> None:
    """What has been answered comes again, and calls again, after it had been well."""
    live.put(printers=[printer("out")])
    care.mine("stand-1")
    live.put(printers=[printer("ready", minute=1)])
    live.put(printers=[printer("out", minute=2)])
    assert (shown(care), care.props.loud) == (["out"], ("stand-1",))


@pytest.mark.parametrize(
    ("answer", "then", "minute", "expected", "loud"),
    [
        (None, "out", 0, ["out"], ()),
        ("mine", "out", 0, [], ()),
        ("seen", "out", 0, [], ()),
        ("mine", "out", 7, ["out"], ("stand-1",)),
        ("mine", "ready", 7, [], ()),
        (None, "ready", 7, [], ()),
    ],
)
def test_the_tray_is_started_again(
    live: Any, care_memory: Any, printer: Make, answer: str | None, then: str, minute: int, expected: list[str],
    loud: tuple[str, ...],
) -> None:  # fmt: skip
    """The same trouble calls once only, and not at all when it was answered; one that began meanwhile is new."""
    before = printer("out")
    care_memory.told = {
        "stand-1": Told(since=before.since, level=Level.LOUD, few=0, answer=Answer(answer) if answer else None)
    }
    live.put(printers=[printer(then, minute=minute)])
    again = StandCare(live, care_memory, roles=HOST, language="da", now=lambda: before.since)
    assert (shown(again), again.props.loud) == (expected, loud)


def test_what_was_told_outlives_a_restart(tmp_path: Path, live: Any, printer: Make, morning: datetime) -> None:
    """It stands on disk, by person and site, and is read back as it was."""
    file = ToldFile(tmp_path, "centre", UUID(int=5))
    care = StandCare(live, file, roles=HOST, language="da", now=lambda: morning)
    live.put(printers=[printer("near_end", tickets_left=18)])
    care.seen("stand-1")
    expected = {"stand-1": Told(since=morning, level=Level.CALM, few=1, answer=Answer.SEEN)}
    assert ToldFile(tmp_path, "centre", UUID(int=5)).load() == expected
    assert ToldFile(tmp_path, "centre", UUID(int=6)).load() == {}


def test_other_roles_at_the_next_sign_in(live: Any, care: StandCare, printer: Make) -> None:
    """Who is no longer the host sees no more of it, and sees it again as the host."""
    live.put(printers=[printer("out")])
    care.take_roles((Role.CASEWORKER,))
    assert shown(care) == []
    care.take_roles(HOST)
    assert shown(care) == ["out"]


@given(
    story=st.lists(
        st.tuples(
            st.sampled_from(PrinterCondition), st.none() | st.integers(0, 60), st.sampled_from(["", "mine", "seen"])
        ),
        max_size=20,
    )
)
def test_nobody_is_forgotten(state: Make, story: list[tuple[PrinterCondition, int | None, str]]) -> None:
    """Whatever happens: what is wrong stands on the screen or was answered, what is well does not stand as wrong, and
    nothing calls twice for the same.
    """
    inputs = CareInputs(state=None, roles=HOST, language="da", today=TODAY)
    start = datetime.fromisoformat("2026-11-23T09:42:00+00:00")
    for minute, (word, left, answer) in enumerate(story):
        since = start + timedelta(minutes=minute)
        known = StandPrinter(stand_id="stand-1", state=word, since=since, tickets_left=left, speaks=True)
        inputs = CareInputs(
            state=state(printers=[known]), roles=HOST, language="da", today=TODAY, told=inputs.told,
            mended=inputs.mended, before=inputs.before,
        )  # fmt: skip
        props = derive(inputs)
        well = level_of(known) is Level.WELL
        told = props.told.get("stand-1")
        assert (told is None) is well
        assert [notice.mended for notice in props.notices] == (
            [True] * len(props.mended) if told is None else [] if told.answer else [False]
        )
        if told is not None and answer:
            answered = Told(since=told.since, level=told.level, few=told.few, answer=Answer(answer))
            props = derive(CareInputs(**{**vars(inputs), "told": {"stand-1": answered}}))
            assert props.notices == ()
        assert derive(CareInputs(**{**vars(inputs), "told": props.told})).loud == ()
        inputs = CareInputs(**{
            **vars(inputs), "told": props.told, "mended": props.mended, "before": {"stand-1": word},
        })  # fmt: skip
