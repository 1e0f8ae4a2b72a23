"""What a citizen may do with a place from the phone, and when word is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from msgspec import structs

from server.place.rules import TELL_AT, Offered, Place, Word, offered
from server.web.place_action_words import action_words
from server.web.place_words import place_words
from shared.protocol.messages.compose import fill
from shared.protocol.messages.segments import segments
from shared.protocol.model import TicketState

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PLACE = Place(
    id=UUID(int=1), site_id="a", service_id="a.b", label="P001", state=TicketState.WAITING, language="da",
    service={}, site={}, municipality="", site_floor=0, desk={}, floor=None, waiting_area={}, before=9, arrived_at=NOW,
)  # fmt: skip
WORD = Word(UUID(int=1), "a", "P001", "da", "+4500000017", TicketState.WAITING, None, 9)
LANGUAGES = ("da", "nb", "en", "de", "pl", "uk", "ar")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Offered(late=True, give_up=True, tell=True)),
        ({"before": TELL_AT}, Offered(late=True, give_up=True)),
        ({"personal": True}, Offered(late=True, give_up=True)),
        ({"told": True}, Offered(late=True, give_up=True, forget=True)),
        ({"state": TicketState.PARKED}, Offered(give_up=True)),
        ({"state": TicketState.PARKED, "paused": True}, Offered(ready=True, give_up=True)),
        ({"state": TicketState.CALLED}, Offered(give_up=True)),
        ({"state": TicketState.SERVING}, Offered()),
        ({"state": TicketState.CANCELLED}, Offered()),
        ({"state": TicketState.CANCELLED, "gave_up_at": NOW - timedelta(seconds=20)}, Offered(take_back_seconds=10)),
        ({"state": TicketState.CANCELLED, "gave_up_at": NOW - timedelta(seconds=40)}, Offered()),
    ],
)
def test_what_is_offered(changes: dict[str, object], expected: Offered) -> None:
    """By the state, by who put it aside, and by how long ago it was given up."""
    assert offered(structs.replace(PLACE, **changes), NOW, messages=True) == expected
    without = offered(structs.replace(PLACE, **changes), NOW, messages=False)
    assert without == structs.replace(expected, tell=False)


@pytest.mark.parametrize(
    ("state", "before", "due", "over"),
    [
        (TicketState.WAITING, TELL_AT + 1, False, False),
        (TicketState.WAITING, TELL_AT, True, False),
        (TicketState.PARKED, 0, False, False),
        (TicketState.CALLED, 0, True, False),
        (TicketState.SERVING, 0, False, True),
        (TicketState.CANCELLED, 0, False, True),
        (TicketState.NO_SHOW, 0, False, True),
    ],
)
def test_when_word_is_due(state: TicketState, before: int, due: bool, over: bool) -> None:
    """Near or called; not while it is put aside; and never once it is over."""
    word = structs.replace(WORD, state=state, before=before)
    assert (word.is_due, word.is_over) == (due, over)


def test_a_number_is_in_no_log() -> None:
    """What says who is to be told does not say the number."""
    assert "17" not in repr(WORD)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_message_is_short(language: str) -> None:
    """At most two messages' worth, with nothing left to fill in."""
    words = action_words(language)
    assert place_words(language) is not None
    for sentence in (words.sms_near, words.sms_called):
        body = fill(sentence, label="P001", site="Borgerservice Fjordby", desk="Skranke 12")
        assert "{" not in body
        assert segments(body) <= 2
