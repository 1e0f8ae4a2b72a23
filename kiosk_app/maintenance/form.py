"""The form with this stand's settings: what is changed and not saved yet, and the field that is open; pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk_app.maintenance.fields import Field, Value, read_value, shown, with_followers
from kiosk_app.settings import KioskSettings
from shared.protocol.rules import TicketRule

_OF_THE_TICKET: Final = "ticket_"
_LONGEST_ENTRY: Final = 200
_PORTS: Final = {"http": 80, "https": 443}


class Form(Struct, frozen=True, kw_only=True):
    """`fixed` are the names that the command line or the environment sets: no form changes them.

    `ticket` is what the centre says, which holds for the ticket's switches that the stand leaves unset.
    `editing` is the field that is open, with `entry` in it; `fault` its name when the entry cannot be used.
    """

    settings: KioskSettings
    fixed: frozenset[str] = frozenset()
    changes: Mapping[str, Value | None] = {}
    editing: str = ""
    entry: str = ""
    fault: str = ""
    ticket: TicketRule = field(default_factory=TicketRule)

    def current(self, name: str) -> Any:
        """The value that would hold."""
        value = self.changes[name] if name in self.changes else getattr(self.settings, name)
        return self._of_the_centre(name) if value is None else value

    @property
    def to_save(self) -> dict[str, Value | None]:
        """The changes with all that follows from them."""
        return {name: value for name, value in with_followers(self.changes).items() if name not in self.fixed}

    @property
    def wanted(self) -> KioskSettings:
        """The settings as they would be."""
        return replace(self.settings, **self.to_save)

    @property
    def other_server(self) -> str:
        """The server that the stand would speak to instead of its own, as scheme, host and port; "" for the same."""
        wanted = _origin(str(self.current("server_url")))
        return "" if wanted == _origin(self.settings.server_url) else wanted

    def edit(self, field: Field) -> Form:
        """Change that setting: a switch at once, any other is open now."""
        if field.name in self.fixed:
            return self
        value = self.current(field.name)
        if field.kind == "switch":
            return self._with(field.name, not value)
        return replace(self, editing=field.name, entry=shown(value), fault="")

    def type(self, text: str) -> Form:
        """With that behind the entry, if it can stand there."""
        if not self.editing or not text.isprintable() or len(self.entry) >= _LONGEST_ENTRY:
            return self
        return replace(self, entry=self.entry + text, fault="")

    def erase(self) -> Form:
        """One letter less."""
        return replace(self, entry=self.entry[:-1], fault="")

    def clear(self) -> Form:
        """Begin the entry anew."""
        return replace(self, entry="", fault="")

    def leave(self) -> Form:
        """Close the field and forget the entry."""
        return replace(self, editing="", entry="", fault="")

    def confirm(self) -> Form:
        """Take the entry if it can be used, else say that it cannot."""
        if not self.editing:
            return self
        value = read_value(self.editing, self.entry.strip())
        if value is None:
            return replace(self, fault=self.editing)
        closed = self._with(self.editing, value)
        return closed.leave()

    def choose(self, value: str) -> Form:
        """Take one of the open field's choices."""
        return replace(self, entry=value).confirm()

    def _of_the_centre(self, name: str) -> Any:
        return getattr(self.ticket, name.removeprefix(_OF_THE_TICKET)) if name.startswith(_OF_THE_TICKET) else None

    def _with(self, name: str, value: Value | None) -> Form:
        value = None if value == self._of_the_centre(name) else value
        changes = {key: each for key, each in self.changes.items() if key != name}
        return replace(self, changes=changes if value == getattr(self.settings, name) else {**changes, name: value})


def _origin(url: str) -> str:
    """Scheme, host and port; the whole text for what is no address."""
    try:
        parts = urlsplit(url.lower())
        port = parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError:
        return url
    return f"{parts.scheme}://{parts.hostname}:{port}"
