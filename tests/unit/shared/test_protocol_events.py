from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from shared.protocol import events
from shared.protocol.events import Event, decode_event
from tests.unit.shared.samples import KINDS, sample


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__struct_config__.tag)
def test_every_kind_of_event_survives_the_wire(kind: type[Event]) -> None:
    """Encoding and decoding gives the same event of the same kind, and the tag stands under `kind`."""
    event = sample(kind)
    data = msgspec.json.encode(event)
    assert decode_event(data) == event
    assert type(decode_event(data.decode())) is kind
    assert msgspec.json.decode(data)["kind"] == kind.__struct_config__.tag


def test_no_kind_of_event_is_forgotten() -> None:
    """Every tagged struct of the module can be decoded, and no two share a tag."""
    tagged = [
        value
        for value in vars(events).values()
        if isinstance(value, type) and issubclass(value, events._Event) and not value.__name__.startswith("_")
    ]
    assert set(tagged) == set(KINDS)
    assert len({kind.__struct_config__.tag for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__struct_config__.tag)
def test_every_kind_of_event_is_described(kind: type[Event]) -> None:
    """Who reads docs/events.md finds every kind there."""
    page = Path(__file__).parents[3] / "docs" / "events.md"
    assert f"`{kind.__struct_config__.tag}`" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b'{"kind":"ticket.danced","seq":1,"at":"2026-11-23T09:00:00Z"}', b'{"kind":"ticket.called"}', b"[]"],
)
def test_what_is_no_event_is_refused(data: bytes) -> None:
    """An unknown kind, a missing field and no event at all raise what msgspec raises."""
    with pytest.raises(msgspec.DecodeError):
        decode_event(data)
