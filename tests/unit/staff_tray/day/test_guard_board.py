"""The guards' list: who has one, when it is asked for, and what is written into it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.day import AgreedPoint
from shared.protocol.errors import ProblemType
from shared.protocol.events import BookingAgreed
from shared.protocol.model import Role
from staff_tray.day.guard_board import GuardBoard
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]


def board_of(bo: Any, *roles: Role) -> GuardBoard:
    """The list as somebody in those roles has it."""
    return GuardBoard(bo.feed, bo.api, site_id="centre", roles=roles, language="da", new_id=lambda: UUID(int=999))


@pytest.mark.parametrize("roles", [(), (Role.CASEWORKER,), (Role.HOST, Role.SUPERUSER)])
def test_only_for_guards(bo: Any, roles: tuple[Role, ...]) -> None:
    """Nobody else has a list, and none is asked for."""
    board = board_of(bo, *roles)
    bo.feed.event_applied.emit(BookingAgreed(seq=2, at=bo.morning, booking_id=UUID(int=5)))
    assert (board.props.shown, bo.api.lists) == (False, [])


def test_the_list(bo: Any, agreed_booking: Any) -> None:
    """When, where, with whom, what; asked for again when something is agreed on, and after a gap."""
    board = board_of(bo, Role.GUARD)
    assert (board.props.shown, board.props.loading) == (True, True)
    bo.api.lists.pop()(Done([agreed_booking]))
    (row,) = board.props.rows
    assert (row.at, row.desk, row.caseworker) == ("10:50", "Skranke 1", "Bo Eksempelsen")
    assert (row.agreement.points, row.agreement.note) == ((AgreedPoint.NEAR_DOOR,), "Tal roligt.")
    bo.feed.event_applied.emit(BookingAgreed(seq=2, at=bo.morning, booking_id=UUID(int=6)))
    bo.feed.be(Connection.LIVE)
    assert len(bo.api.lists) == 1
    bo.api.lists.pop()(Done([]))
    assert board.props.rows == ()
    assert len(bo.api.lists) == 1


def test_writing(bo: Any, agreed_booking: Any, problem: Make) -> None:
    """With the version that was read; a change meanwhile is told at the meeting, and the list is asked for again."""
    board = board_of(bo, Role.GUARD)
    bo.api.lists.pop()(Done([agreed_booking]))
    board.agree(UUID(int=5), (AgreedPoint.SAME_GUARD,), "Jeg kommer")
    board.agree(UUID(int=5), (), "")
    (_, _, command) = bo.api.asked[-1]
    assert (len(bo.api.asked), command.version, command.note) == (1, 3, "Jeg kommer")
    assert board.props.rows[0].pending
    bo.api.done(Refused(problem(ProblemType.CHANGED_MEANWHILE)))
    assert board.props.rows[0].trouble is ProblemType.CHANGED_MEANWHILE
    assert len(bo.api.lists) == 1


def test_no_guard_any_more(bo: Any, agreed_booking: Any, problem: Make, qtbot: Any) -> None:
    """A list that cannot be had for a moment stands; one that is refused goes; a lost role takes it away."""
    board = board_of(bo, Role.GUARD)
    bo.api.lists.pop()(Done([agreed_booking]))
    board.refresh()
    bo.api.lists.pop()(Unreachable("gone"))
    assert (len(board.props.rows), board.props.failed) == (1, LocalTrouble.NO_ANSWER)
    board.refresh()
    bo.api.lists.pop()(Refused(problem(ProblemType.FORBIDDEN)))
    assert (board.props.rows, board.props.failed) == ((), ProblemType.FORBIDDEN)
    board.refresh()
    with qtbot.waitSignal(board.signed_out):
        bo.api.lists.pop()(Refused(problem(ProblemType.UNAUTHENTICATED)))
    board.take_roles((Role.CASEWORKER,))
    assert board.props.shown is False
