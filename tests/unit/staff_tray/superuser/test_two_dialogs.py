"""Two dialogs on one draft, in any order of typing, sending, losing and hearing: nothing is lost."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from shared.protocol.tree import at, configuration_of
from tests.unit.staff_tray.superuser.fake_drafts import FakeServer

SERVICES = ("pas", "flyt", "kort")
PLACES = tuple(("services", service, *rest) for service in SERVICES for rest in (("name", "da"), ("description", "da")))

wishes = st.one_of(
    st.tuples(st.just("set"), st.sampled_from(PLACES)),
    st.tuples(st.just("remove"), st.sampled_from([("services", service) for service in SERVICES])),
    st.tuples(st.just("move"), st.sampled_from([("services", service) for service in SERVICES])),
    st.tuples(st.just("add"), st.sampled_from(SERVICES)),
    st.tuples(st.sampled_from(["flush", "hear", "answer", "lost there", "lost back", "undo", "restart"]), st.none()),
)
plays = st.lists(st.tuples(st.integers(0, 1), wishes), max_size=25)


def act(people: list[Any], who: int, wish: tuple[str, Any], number: int, new_person: Any) -> None:
    """One thing that happens at one of the two."""
    person, (what, where) = people[who], wish
    match what:
        case "set":
            person.session.set(where, f"{who}-{number}")
        case "remove":
            person.session.remove(where)
        case "move":
            person.session.move(where, None)
        case "add":
            document = {"id": f"d{who}{number}", "name": {"da": f"{who}-{number}"}}
            person.session.add(("services", where, "documents"), document)
        case "flush":
            person.session.flush()
        case "hear":
            person.feed.hear()
        case "answer":
            person.line.let_through()
        case "lost there" | "lost back":
            person.line.let_through(lost=what.split()[1])
        case "undo":
            person.session.undo()
        case _:
            people[who] = new_person(
                person.server, person.who, person.kept, first_id=(number + 2) * 10_000 + who * 5_000
            )
            people[who].line.let_all_through()


def end(people: list[Any]) -> None:
    """All is said, and everybody keeps their own until nobody has to choose any more."""
    for _ in range(20):
        for person in people:
            person.settle()
            for held in person.props.held:
                person.session.keep_mine(held.place)
            person.settle()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plays)
def test_both_see_the_same_in_the_end(qapp: Any, new_person: Any, play: list[tuple[int, tuple[str, Any]]]) -> None:
    """Whatever happened, the two trees and the server's are one configuration, and nothing waits."""
    from tests.unit.staff_tray.superuser.conftest import SITE  # noqa: PLC0415 - the fixture's own site

    server = FakeServer(SITE)
    people = [new_person(server, UUID(int=71), first_id=1), new_person(server, UUID(int=72), first_id=5_000)]
    for person in people:
        person.line.let_all_through()
    for number, (who, wish) in enumerate(play):
        act(people, who, wish, number, new_person)
    end(people)
    configuration_of(server.tree)
    for person in people:
        assert person.props.tree == server.tree
        assert person.session.settled
        assert person.kept.kept is None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 1), st.sampled_from(PLACES), st.booleans()), min_size=1, max_size=12))
def test_no_word_is_written_over_unseen(
    qapp: Any, new_person: Any, play: list[tuple[int, tuple[str, ...], bool]]
) -> None:
    """Each last word of a person stands in the draft, or is on their screen with the question; or they saw what came.

    A later word of the other who had this one on the screen counts as seen.
    """
    from tests.unit.staff_tray.superuser.conftest import SITE  # noqa: PLC0415 - as above

    server = FakeServer(SITE)
    people = [new_person(server, UUID(int=71), first_id=1), new_person(server, UUID(int=72), first_id=5_000)]
    for person in people:
        person.line.let_all_through()
    last: dict[tuple[int, tuple[str, ...]], str] = {}
    for number, (who, place, heard) in enumerate(play):
        if heard:
            people[who].settle()
        seen = people[who].session.value(place)
        other = last.get((1 - who, place))
        if seen is not UNSET and seen == other:
            del last[(1 - who, place)]
        word = f"{who}-{number}"
        people[who].session.set(place, word)
        last[(who, place)] = word
    for person in people:
        person.settle()
    for (who, place), word in last.items():
        held = people[who].props.held_at(place)
        assert at(server.tree, place) == word or (held is not None and people[who].session.value(place) == word)
