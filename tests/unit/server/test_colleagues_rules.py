"""Whom a member of staff calls who needs assistance."""

from __future__ import annotations

from uuid import UUID

import pytest

from server.assistance.colleagues.rules import Person, whom_to_call
from shared.protocol.model import AssistanceRule, Role

BO, AMINA, OLE, KAREN = (UUID(int=number) for number in (1, 2, 3, 4))
DEFAULT = AssistanceRule()


def at_work(*there: UUID) -> list[Person]:
    """Bo is caseworker, Amina host, Ole guard, Karen caseworker; these are at work."""
    roles = {BO: (Role.CASEWORKER,), AMINA: (Role.CASEWORKER, Role.HOST), OLE: (Role.GUARD,), KAREN: (Role.CASEWORKER,)}
    return [Person(staff_id, held, staff_id in there) for staff_id, held in roles.items()]


@pytest.mark.parametrize(
    ("rule", "there", "caller", "called"),
    [
        (DEFAULT, (BO, AMINA, OLE, KAREN), BO, [AMINA, OLE]),
        (DEFAULT, (BO, OLE), BO, [AMINA, OLE]),
        (DEFAULT, (AMINA, OLE), AMINA, [OLE]),
        (DEFAULT, (AMINA,), AMINA, [BO, OLE, KAREN]),
        (DEFAULT, (BO, KAREN), BO, [AMINA, OLE, KAREN]),
        (DEFAULT, (), BO, [AMINA, OLE, KAREN]),
        (AssistanceRule(roles=(), staff_ids=(KAREN,)), (BO, KAREN), BO, [KAREN]),
        (AssistanceRule(roles=(Role.GUARD,), staff_ids=(KAREN,)), (BO, KAREN), BO, [OLE, KAREN]),
        (AssistanceRule(roles=(), staff_ids=(BO,)), (BO, KAREN), BO, [AMINA, OLE, KAREN]),
        (AssistanceRule(roles=()), (BO, KAREN), BO, [AMINA, OLE, KAREN]),
        (AssistanceRule(roles=(Role.SUPERUSER,)), (BO, AMINA), BO, [AMINA, OLE, KAREN]),
    ],
)
def test_whom_to_call(rule: AssistanceRule, there: tuple[UUID, ...], caller: UUID, called: list[UUID]) -> None:
    """Those of the roles and those named; everybody when none of them is at work; never the caller."""
    assert whom_to_call(rule, at_work(*there), caller) == called


def test_nobody_else_works_here() -> None:
    """A person alone calls nobody, and that is no fault of the rule's."""
    assert whom_to_call(DEFAULT, [Person(BO, (Role.HOST,), at_work=True)], BO) == []
