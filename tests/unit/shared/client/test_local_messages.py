"""Messages between two programs on one machine: any split of the bytes, and a line that ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket

from shared.client.local_messages import MessageDoor, MessageLine, TooLongError, Unpacker, connect, packed
from shared.protocol.preview import Frame, FrameShown, FromStand, Place, Placed, Ready, Tapped, ToStand


@given(st.lists(st.binary(max_size=300), max_size=8), st.data())
def test_messages_come_whole_however_their_bytes_are_split(bodies: list[bytes], data: st.DataObject) -> None:
    """Cut the bytes anywhere, as often as you like: the same messages in the same order, and nothing left over."""
    stream = b"".join(map(packed, bodies))
    unpacker, heard = Unpacker(), []
    while stream:
        cut = data.draw(st.integers(1, len(stream)))
        heard += list(unpacker.feed(stream[:cut]))
        stream = stream[cut:]
    assert heard == bodies
    assert list(unpacker.feed(b"")) == []


def test_a_message_that_is_announced_too_long_is_refused() -> None:
    """Whoever speaks something else does not fill the memory."""
    with pytest.raises(TooLongError):
        list(Unpacker(longest=10).feed(packed(b"eleven byte")))
    assert list(Unpacker(longest=10).feed(packed(b"ten  bytes"))) == [b"ten  bytes"]


def _line(qtbot: Any, tmp_path: Path) -> tuple[MessageLine, MessageLine, QLocalSocket]:
    """Both ends of a line, and the raw socket of the second."""
    name = str(tmp_path / "line.socket")
    came: list[QLocalSocket] = []
    door = MessageDoor(name)
    door.came.connect(came.append)
    assert door.open() == ""
    socket = connect(name, 2.0)
    assert socket is not None
    qtbot.waitUntil(lambda: len(came) == 1)
    return MessageLine(came[0], FromStand), MessageLine(socket, ToStand), socket


def test_structs_go_to_and_fro(qtbot: Any, tmp_path: Path) -> None:
    """What is sent at one end is heard at the other, a large picture too, and each knows when the other goes."""
    dialog, stand, _ = _line(qtbot, tmp_path)
    heard_by_dialog: list[Any] = []
    heard_by_stand: list[Any] = []
    ended: list[str] = []
    dialog.received.connect(heard_by_dialog.append)
    stand.received.connect(heard_by_stand.append)
    dialog.closed.connect(lambda: ended.append("dialog"))
    frame = Frame(number=1, draft=1, width=540, height=960, top=0, count=960, rows=bytes(1_000_000))
    said = [Ready(protocol=1, version="1"), frame, Tapped(path=("menu",), picked=True)]
    for message in said:
        stand.send(message)
    dialog.send(FrameShown(number=7))
    qtbot.waitUntil(lambda: len(heard_by_dialog) == 3 and len(heard_by_stand) == 1)
    assert heard_by_dialog == said
    assert heard_by_stand == [FrameShown(number=7)]
    stand.close()
    qtbot.waitUntil(lambda: ended == ["dialog"])
    dialog.send(FrameShown(number=8))
    assert not dialog.open


def test_nobody_else_is_let_in(qtbot: Any, tmp_path: Path) -> None:
    """One caller; after it the door is shut, so that a second program cannot listen or draw."""
    name = str(tmp_path / "line.socket")
    came: list[QLocalSocket] = []
    door = MessageDoor(name)
    door.came.connect(came.append)
    assert door.open() == ""
    assert Path(name).stat().st_mode & 0o077 == 0
    first = connect(name, 2.0)
    qtbot.waitUntil(lambda: len(came) == 1)
    assert connect(name, 0.2) is None
    assert first is not None
    first.abort()


@pytest.mark.expect_log("is not understood")
def test_who_speaks_something_else_is_hung_up_on(qtbot: Any, tmp_path: Path) -> None:
    """Bytes that are no message, and a message that is none of ours, end the line; what came before them is heard."""
    dialog, _, raw = _line(qtbot, tmp_path)
    heard: list[Any] = []
    ended: list[bool] = []
    dialog.received.connect(heard.append)
    dialog.closed.connect(lambda: ended.append(True))
    raw.write(packed(b"\x81\xa4type\xa6nobody"))
    raw.flush()
    qtbot.waitUntil(lambda: bool(ended))
    assert heard == []


def test_what_came_before_anybody_listened_is_heard(qtbot: Any, tmp_path: Path) -> None:
    """`begin` takes in what waits; on a line whose other end is gone it says so."""
    dialog, stand, _ = _line(qtbot, tmp_path)
    stand.send(Placed(place=Place()))
    heard: list[Any] = []
    ended: list[bool] = []
    dialog.received.connect(heard.append)
    dialog.closed.connect(lambda: ended.append(True))
    dialog.begin()
    qtbot.waitUntil(lambda: len(heard) == 1)
    stand.close()
    qtbot.waitUntil(lambda: bool(ended))
    dialog.begin()
    assert ended == [True]
