"""What a stand that goes down in the middle of a visit still knows when it is started again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from kiosk_app.offline.ledger import Ledger, Promise
from kiosk_app.offline.promises import Promises
from kiosk_app.visit.journey import Limits, Page, Paper, Trouble, effects, inputs
from kiosk_app.visit.visit import Visit
from shared.protocol.commands import IssueTicket

ID = UUID(int=42)


class Stand:
    """A visit with its promises on disk; what it wants done is kept, after a look at what the disk says by then."""

    def __init__(self, path: Path, mirror: Any, now: Callable[[], Any]) -> None:
        self.ledger = Ledger(path)
        self.done: list[effects.Effect] = []
        self.on_disk: list[Promise | None] = []
        self._now = now
        self.visit = Visit(
            language="da",
            carry_out=self._carry_out,
            configuration=lambda: mirror.state.configuration if mirror.state else None,
            new_id=lambda: ID,
            limits=Limits(),
        )
        self.promises = Promises(self.ledger, self.visit, mirror, now, None)

    def _carry_out(self, effect: effects.Effect, _send: Callable[[inputs.Input], None]) -> None:
        self.done.append(effect)
        self.on_disk.append(self.ledger.load(self._now()))


@pytest.fixture
def start(tmp_path: Path, mirror: Any, world: Any) -> Callable[..., Stand]:
    """Starts a stand in the place of the one before, some time later."""

    def start(after: timedelta = timedelta()) -> Stand:
        stand = Stand(tmp_path / "promise.json", mirror, lambda: world.now + after)
        mirror.show(mirror.state)
        return stand

    return start


def _ask(stand: Stand) -> None:
    stand.visit.open_item("service", "pas")
    stand.visit.have_all()


def test_the_disk_knows_before_anybody_else(start: Any, world: Any) -> None:
    """When the command goes out it stands on disk, when the ticket is printed its number does; at home nothing does."""
    stand = start()
    _ask(stand)
    command = IssueTicket(id=ID, service_id="pas", language="da")
    assert (stand.done, stand.on_disk) == ([effects.Send(command)], [Promise(at=world.now, command=command)])
    stand.visit.send(inputs.Answered(ID, world.reply(42)))
    assert isinstance(stand.done[1], effects.Print)
    assert stand.on_disk[1] == Promise(at=world.now, reply=world.reply(42))
    stand.visit.finish()
    assert start().promises.left is None


def test_a_number_without_an_answer_is_asked_for_again(start: Any, world: Any) -> None:
    """Killed before the answer came: the same command with the same id; then the number, and its first paper."""
    _ask(start())
    stand = start(timedelta(seconds=20))
    assert stand.done == [effects.Send(IssueTicket(id=ID, service_id="pas", language="da"))]
    assert stand.visit.state.page is Page.ISSUING
    stand.visit.send(inputs.Answered(ID, world.reply(42)))
    assert isinstance(stand.done[1], effects.Print)
    assert not stand.done[1].copy
    assert stand.visit.state.page is Page.NUMBER


@pytest.mark.parametrize(
    ("paper", "shown"),
    [
        (Paper.NONE, Paper.UNCERTAIN),
        (Paper.PRINTING, Paper.UNCERTAIN),
        (Paper.LATE, Paper.UNCERTAIN),
        (Paper.PROCESSED, Paper.UNCERTAIN),
        (Paper.MISSING, Paper.MISSING),
    ],
)
def test_a_number_that_had_come_stands_on_the_screen(start: Any, world: Any, paper: Paper, shown: Paper) -> None:
    """Nothing is printed by itself: nobody knows whether it was. The citizen has the number and may have a copy."""
    first = start()
    _ask(first)
    first.visit.send(inputs.Answered(ID, world.reply(42)))
    first.visit.send(inputs.PaperReported(world.reply(42).ticket.id, paper))
    stand = start(timedelta(seconds=20))
    assert (stand.visit.state.page, stand.visit.state.reply) == (Page.NUMBER, world.reply(42))
    assert (stand.visit.state.paper, stand.done) == (shown, [])
    stand.visit.print_again()
    assert [each.copy for each in stand.done] == [True]
    stand.visit.finish()
    assert start(timedelta(seconds=30)).promises.left is None


def test_a_printed_number_needs_nothing_more(start: Any, world: Any) -> None:
    """The citizen has it on paper: the stand is the next one's."""
    first = start()
    _ask(first)
    first.visit.send(inputs.Answered(ID, world.reply(42)))
    first.visit.send(inputs.PaperReported(world.reply(42).ticket.id, Paper.PRINTED))
    stand = start(timedelta(seconds=20))
    assert (stand.promises.left, stand.visit.state.page) == (None, Page.HOME)


@pytest.mark.parametrize("after", [timedelta(minutes=4), timedelta(minutes=-4)])
def test_nobody_waits_for_ever(start: Any, after: timedelta) -> None:
    """Later than three minutes, or by a clock that was set back, the number is not shown to somebody else."""
    _ask(start())
    stand = start(after)
    assert (stand.done, stand.visit.state.page) == ([], Page.HOME)


def test_who_has_begun_is_not_disturbed(tmp_path: Path, make_mirror: Any, world: Any) -> None:
    """Somebody touched the stand before the site was known: the old promise is let go."""
    path = tmp_path / "promise.json"
    Ledger(path).save(Promise(at=world.now, reply=world.reply(42)))
    mirror = make_mirror(None)
    stand = Stand(path, mirror, lambda: world.now)
    stand.visit.choose_language("en")
    mirror.show(world.site())
    assert (stand.visit.state.page, stand.visit.state.language) == (Page.HOME, "en")
    assert stand.ledger.load(world.now) is None


def test_trouble_leaves_no_promise(start: Any) -> None:
    """Refused or unreachable: there is no number, and none is promised."""
    stand = start()
    _ask(stand)
    stand.visit.send(inputs.Failed(ID, Trouble.UNREACHABLE))
    assert start().promises.left is None


@pytest.mark.expect_log("cannot be read")
def test_a_spoilt_ledger_is_no_reason_to_stand_still(tmp_path: Path, world: Any) -> None:
    """Half a file: logged, and the stand starts."""
    path = tmp_path / "promise.json"
    Ledger(path).save(Promise(at=world.now, reply=world.reply(42)))
    path.write_bytes(path.read_bytes()[:20])
    assert Ledger(path).load(world.now) is None


def test_the_time_of_a_promise_is_that_of_the_promise(start: Any, world: Any, tmp_path: Path) -> None:
    """News of the paper does not make it younger."""
    first = start()
    _ask(first)
    first.visit.send(inputs.Answered(ID, world.reply(42)))
    first._now = lambda: world.now + timedelta(minutes=2)
    first.promises._now = first._now
    first.visit.send(inputs.PaperReported(world.reply(42).ticket.id, Paper.UNCERTAIN))
    loaded = first.ledger.load(world.now + timedelta(minutes=2))
    assert loaded == replace(Promise(at=world.now, reply=world.reply(42)), paper=Paper.UNCERTAIN)
