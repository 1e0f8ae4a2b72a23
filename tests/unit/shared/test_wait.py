"""The wait that a stand promises."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from shared.protocol.content import Configuration
from shared.protocol.model import Desk, Service, Site, Ticket, TicketState
from shared.protocol.state import SiteState
from shared.protocol.team import Presence, Status
from shared.protocol.wait import Wait, expected_wait

NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def _service(name: str, minutes: int) -> Service:
    return Service(
        id=name,
        letter=name[0].upper(),
        name={"da": name},
        description={},
        icon="",
        colour="teal",
        documents=(),
        mean_service_seconds=minutes * 60,
        opening=(),
    )


def _desk(number: int, *services: str) -> Desk:
    return Desk(id=f"d{number}", name={}, floor=0, waiting_area={}, services=services)


def _ticket(number: int, service: str, desk: str | None = None) -> Ticket:
    return Ticket(
        id=UUID(int=number),
        service_id=service,
        label="A001",
        state=TicketState.WAITING if desk is None else TicketState.SERVING,
        language="da",
        arrived_at=NINE,
        due_at=NINE,
        called_at=None,
        started_at=None,
        desk_id=desk,
        staff_id=None,
        calls=0,
    )


def _state(desks: tuple[Desk, ...], waiting: dict[str, int], serving: dict[str, str] | None = None) -> SiteState:
    site = Site(id="c", municipality="", name={}, time_zone="UTC", languages=("da",), floor=0, waiting_area={})
    names = [name for name, count in waiting.items() for _ in range(count)]
    tickets = [_ticket(number, name) for number, name in enumerate(names)]
    tickets += [_ticket(1000 + number, service, desk) for number, (desk, service) in enumerate((serving or {}).items())]
    services = (_service("pass", 10), _service("licence", 20), _service("move", 5))
    return SiteState(
        seq=1,
        configuration=Configuration(site=site, services=services, desks=desks),
        tickets={ticket.id: ticket for ticket in tickets},
        calls=(),
    )


ONE, TWO = (_desk(1, "pass"),), (_desk(1, "pass"), _desk(2, "pass"))
SHARED = (_desk(1, "pass", "licence"), _desk(2, "licence"))


@pytest.mark.parametrize(
    ("desks", "waiting", "serving", "wait"),
    [
        (ONE, {}, {}, Wait(0, 5)),
        (ONE, {}, {"d1": "pass"}, Wait(0, 10)),
        (ONE, {"pass": 2}, {"d1": "pass"}, Wait(15, 40)),
        (TWO, {"pass": 2}, {"d1": "pass", "d2": "pass"}, Wait(5, 25)),
        (TWO, {"pass": 2}, {"d1": "pass"}, Wait(15, 40)),
        (ONE, {"licence": 9}, {}, Wait(0, 5)),
        (SHARED, {"licence": 2}, {}, Wait(10, 30)),
        ((*ONE, _desk(2, "move")), {"pass": 3}, {"d2": "move"}, Wait(15, 45)),
    ],
    ids=[
        "nobody",
        "one at the desk",
        "two before",
        "two desks share",
        "one desk at work",
        "another queue",
        "shared",
        "ours not yet at work",
    ],
)
def test_the_range(desks: tuple[Desk, ...], waiting: dict[str, int], serving: dict[str, str], wait: Wait) -> None:
    """The work before a new number, over the desks at work, as a range in steps of five minutes."""
    assert expected_wait(_state(desks, waiting, serving), "pass") == wait


def test_without_a_desk_nothing_is_promised() -> None:
    """A service that no desk serves has no wait to speak of."""
    assert expected_wait(_state(ONE, {}), "move") is None


@given(st.integers(0, 80), st.integers(0, 80), st.sampled_from([ONE, TWO, SHARED]))
def test_more_people_never_make_a_shorter_wait(fewer: int, more: int, desks: tuple[Desk, ...]) -> None:
    """The range grows with the queue, its ends are in order and in steps of five minutes."""
    short, long = (expected_wait(_state(desks, {"pass": count}), "pass") for count in sorted((fewer, more)))
    assert short is not None
    assert long is not None
    assert (short.low_minutes, short.high_minutes) <= (long.low_minutes, long.high_minutes)
    assert 0 <= long.low_minutes < long.high_minutes
    assert long.low_minutes % 5 == long.high_minutes % 5 == 0


def test_a_desk_counts_for_what_its_person_is_called_for() -> None:
    """Of two desks for passports one halves no wait when its person knows only licences; one on pause counts."""
    desks = (_desk(1, "pass", "licence"), _desk(2, "pass", "licence"))
    plain = _state(desks, {"pass": 4}, {"d1": "pass", "d2": "pass"})

    def wait(*team: Presence) -> Wait | None:
        return expected_wait(structs.replace(plain, team={each.staff_id: each for each in team}), "pass")

    def at(number: int, *knows: str, status: Status = Status.OPEN) -> Presence:
        return Presence(
            staff_id=UUID(int=number), desk_id=f"d{number}", services=(), status=status, since=NINE, knows=knows
        )

    both = wait()
    assert wait(at(1), at(2)) == both == Wait(15, 40)
    assert wait(at(1), at(2, "licence")) == Wait(25, 70)
    assert wait(at(1), at(2, "licence", status=Status.PAUSED)) == both
    assert wait(at(1, "licence"), at(2, "licence")) == both, "nobody knows passports, so both are called for them"
