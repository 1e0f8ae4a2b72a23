"""Which services somebody is called for."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from shared.protocol.content import Configuration
from shared.protocol.model import Desk, Site
from shared.protocol.serving import called_for, covered, standing_in
from shared.protocol.team import Presence, Status

NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
SERVICES = ("pass", "licence", "move")
A, B, C = (UUID(int=number) for number in (1, 2, 3))


def centre(*desks: tuple[str, ...]) -> Configuration:
    """Desks d0, d1 … with these services each."""
    site = Site(id="c", municipality="", name={}, time_zone="UTC", languages=("da",), floor=0, waiting_area={})
    return Configuration(
        site=site,
        services=(),
        desks=tuple(
            Desk(id=f"d{number}", name={}, floor=0, waiting_area={}, services=services)
            for number, services in enumerate(desks)
        ),
    )


def here(
    staff_id: UUID,
    *knows: str,
    desk_id: str | None = "d0",
    status: Status = Status.OPEN,
    services: tuple[str, ...] = (),
) -> dict[UUID, Presence]:
    """Somebody at work."""
    presence = Presence(
        staff_id=staff_id, desk_id=desk_id, services=services, status=status, since=NINE, knows=knows
    )  # fmt: skip
    return {staff_id: presence}


TWO = centre(SERVICES, SERVICES)
EVERYBODY = here(B, desk_id="d1")


@pytest.mark.parametrize(
    ("team", "served", "for_others"),
    [
        ({}, set(SERVICES), set()),
        (here(A), set(SERVICES), set()),
        (here(A, "pass") | EVERYBODY, {"pass"}, set()),
        (here(A, "pass", services=("pass", "move")) | EVERYBODY, {"pass"}, set()),
        (here(A, "pass"), set(SERVICES), {"licence", "move"}),
        (here(A, "pass") | here(B, "move", desk_id="d1"), {"pass", "licence"}, {"licence"}),
        (here(A, "pass") | here(B, desk_id="d1", status=Status.PAUSED), set(SERVICES), {"licence", "move"}),
        (here(A, "pass") | here(B, desk_id=None), set(SERVICES), {"licence", "move"}),
        (here(A, "pass") | here(B, desk_id="gone", services=("move",)), set(SERVICES), {"licence", "move"}),
        (here(A, "pass") | here(B, desk_id="d1", services=("move",)), {"pass", "licence"}, {"licence"}),
        (here(A, "gone") | EVERYBODY, set(), set()),
    ],
)
def test_called_for(team: dict[UUID, Presence], served: set[str], for_others: set[str]) -> None:
    """What the desk takes and the person knows, and what nobody at a desk both takes and knows."""
    assert called_for(TWO, team, "d0", A) == served
    assert standing_in(TWO, team, "d0", A) == for_others


def test_nobody_in_particular() -> None:
    """Who is not known to be here is called for all of the desk's; nowhere is no desk."""
    assert called_for(TWO, EVERYBODY, "d0", None) == set(SERVICES)
    assert standing_in(TWO, EVERYBODY, "d0", None) == set()
    assert called_for(TWO, EVERYBODY, None, B) == set()


some = st.lists(st.sampled_from(SERVICES), unique=True).map(tuple)
Someone = tuple[tuple[str, ...], tuple[str, ...], str | None, Status]
desks = st.lists(some, min_size=1, max_size=4)
people = st.lists(
    st.tuples(some, some, st.sampled_from(["d0", "d1", "d2", "d3", "gone", None]), st.sampled_from([*Status][:2])),
    min_size=1, max_size=5,
)  # fmt: skip


@given(desks=desks, people=people)
def test_nobody_is_forgotten(desks: list[tuple[str, ...]], people: list[Someone]) -> None:
    """Whatever was called at some desk before people had services of their own is called at some desk now.

    And who knows less is only ever called for what they know, or for what nobody is there for who does.
    """
    configuration = centre(*desks)
    team: dict[UUID, Presence] = {}
    for number, (knows, chosen, desk_id, status) in enumerate(people):
        team |= here(UUID(int=number), *knows, desk_id=desk_id, status=status, services=chosen)
    plain = {key: structs.replace(each, knows=()) for key, each in team.items()}
    ready = [each for each in team.values() if each.status is Status.OPEN and configuration.desk(each.desk_id or "")]
    before, after = (
        {key for each in ready for key in called_for(configuration, who, each.desk_id, each.staff_id)}
        for who in (plain, team)
    )
    assert before == after
    for each in team.values():
        mine = called_for(configuration, team, each.desk_id, each.staff_id)
        extra = standing_in(configuration, team, each.desk_id, each.staff_id)
        assert not extra & covered(configuration, team)
        assert extra <= mine <= extra | frozenset(each.knows or SERVICES)
