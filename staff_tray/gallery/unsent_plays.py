"""The page of messages that could not be sent, on the gallery's stage: with some, and with none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome
from shared.protocol.outbox import Channel, MessageKind, UnsentMessage, UnsentMessages, Why
from staff_tray.gallery.settings_plays import PlayedDrafts, played_tree, settings_window
from staff_tray.gallery.site import NOW
from staff_tray.gallery.stage import Stage, settle

_SOME = (
    UnsentMessage(id=UUID(int=1), kind=MessageKind.REMINDER, channel=Channel.SMS, why=Why.REFUSED,
                  at=NOW - timedelta(minutes=4), ending="10", can_retry=True),
    UnsentMessage(id=UUID(int=2), kind=MessageKind.CONFIRMATION, channel=Channel.MAIL, why=Why.AWAY,
                  at=NOW - timedelta(hours=2), can_retry=True),
    UnsentMessage(id=UUID(int=3), kind=MessageKind.CANCELLED, channel=Channel.SMS, why=Why.UNDELIVERED,
                  at=NOW - timedelta(days=1), ending="47"),
)  # fmt: skip


class PlayedUnsent(PlayedDrafts):
    """The server with these messages."""

    def __init__(self, messages: tuple[UnsentMessage, ...]) -> None:
        super().__init__(played_tree())
        self._messages = messages

    def unsent_messages(self, site_id: str, done: Callable[[Outcome[UnsentMessages]], None]) -> None:  # noqa: ARG002 - as the real one
        """Those."""
        done(Done(UnsentMessages(messages=self._messages)))


def _page(stage: Stage, *, messages: tuple[UnsentMessage, ...]) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedUnsent(messages))
    window.show_page("unsent")
    settle()
    return [window]


UNSENT: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-unsent": partial(_page, messages=_SOME),
    "settings-unsent-none": partial(_page, messages=()),
}
"""The scenes by their names."""
