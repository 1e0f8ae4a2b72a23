"""What is written down of a citizen: shown at once, sent one at a time, and never lost by being quick."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import TicketReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import TicketState
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.models import DeskModels
from staff_tray.desk.text_blocks import LONGEST, MOST, TextBlocks, tidied
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
SERVING = TicketState.SERVING


@pytest.fixture
def models(models: DeskModels, live: Any, ticket: Make) -> DeskModels:
    """Desk 1 with P001 open, who is known to be in a wheelchair."""
    live.put(ticket(1, state=SERVING), visitors={UUID(int=1): Visitor(needs=(Need.WHEELCHAIR,), note="Hej")})
    return models


def seen(models: DeskModels) -> list[str]:
    """The documents that are ticked."""
    return [paper.document_id for paper in models.notes.props.papers if paper.seen]


def test_a_tick_is_seen_at_once_and_stays(qtbot: Any, models: DeskModels, live: Any, api: Any, ticket: Make) -> None:
    """Before the answer, between answer and event, and after the event, which then changes nothing."""
    with qtbot.waitSignal(models.notes.changed):
        models.notes.tick("photo", seen=True)
    assert seen(models) == ["photo"]
    kind, site_id, ticket_id, command = api.asked[0]
    assert (kind, site_id, ticket_id) == ("note", "centre", UUID(int=1))
    assert (command.documents_seen, command.needs, command.note) == (("photo",), None, None)
    api.done(Done(TicketReply(ticket=ticket(1, state=SERVING))))
    assert seen(models) == ["photo"]
    known = Visitor(needs=(Need.WHEELCHAIR,), note="Hej", documents_seen=("photo",))
    with qtbot.assertNotEmitted(models.notes.changed):
        live.put(ticket(1, state=SERVING), visitors={UUID(int=1): known})
    assert seen(models) == ["photo"]


def test_quick_ticks_go_in_one_piece(models: DeskModels, api: Any, ticket: Make) -> None:
    """While one is on its way the others gather, and the last word of each counts."""
    models.notes.tick("photo", seen=True)
    models.notes.tick("old", seen=True)
    models.notes.tick("photo", seen=False)
    assert seen(models) == ["old"]
    assert len(api.asked) == 1
    api.done(Done(TicketReply(ticket=ticket(1, state=SERVING))))
    assert len(api.asked) == 2
    assert api.asked[1][3].documents_seen == ("old",)
    assert seen(models) == ["old"]


def test_a_tick_that_is_refused_goes_again(models: DeskModels, api: Any) -> None:
    """And it is said with the documents, not with the note."""
    models.notes.tick("photo", seen=True)
    api.done(Unreachable("no route"))
    assert seen(models) == []
    assert (models.notes.props.trouble, models.notes.props.note_trouble) == (LocalTrouble.NO_ANSWER, None)
    models.notes.tick("photo", seen=True)
    assert models.notes.props.trouble is None


def test_needs_and_note_are_written_together(qtbot: Any, models: DeskModels, api: Any, ticket: Make) -> None:
    """`saved` comes with the server's word, and not without."""
    with qtbot.assertNotEmitted(models.notes.saved):
        models.notes.save((Need.UPSET,), "Vent")
    assert (models.notes.props.needs, models.notes.props.note) == ((Need.UPSET,), "Vent")
    with qtbot.waitSignal(models.notes.saved):
        api.done(Done(TicketReply(ticket=ticket(1, state=SERVING))))
    with qtbot.assertNotEmitted(models.notes.saved):
        models.notes.save((), "Nej")
        api.done(Unreachable("no route"))
    assert models.notes.props.note_trouble is LocalTrouble.NO_ANSWER
    assert models.notes.props.note == "Vent"


def test_another_citizen_begins_afresh(
    qtbot: Any, models: DeskModels, live: Any, api: Any, ticket: Make, problem: Make
) -> None:
    """What is still on its way for the one before is neither shown nor told of the next."""
    models.notes.tick("photo", seen=True)
    live.put(ticket(2, state=SERVING))
    assert seen(models) == []
    with qtbot.assertNotEmitted(models.notes.changed):
        api.done(Refused(problem(ProblemType.TICKET_STATE)))
    live.put()
    assert models.notes.props.ticket_id is None
    models.notes.tick("photo", seen=True)
    assert len(api.asked) == 1


def test_text_blocks_are_kept_tidy(qtbot: Any, texts: Any) -> None:
    """Added, changed, taken away; none empty, none twice, none too long; saved when something has changed."""
    blocks = TextBlocks(texts)
    with qtbot.waitSignal(blocks.changed):
        blocks.add(" Tag et foto med. ")
    assert texts.texts == blocks.blocks == ("Tag et foto med.",)
    with qtbot.assertNotEmitted(blocks.changed):
        blocks.add("Tag et foto med.")
        blocks.add("  ")
    blocks.add("To")
    blocks.change(0, "En")
    assert TextBlocks(texts).blocks == ("En", "To")
    blocks.remove(0)
    assert blocks.blocks == ("To",)
    assert len(tidied(["x" * 900])[0]) == LONGEST
    assert len(tidied(str(n) for n in range(200))) == MOST
