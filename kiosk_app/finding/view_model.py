"""The page of a stand that knows no server: those that are found, and the address that somebody types."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.finding.addresses import ADDRESS_KEYS, LONGEST, meant_addresses, shown_address
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.view_model import ViewModel
from shared.client.discovery import FoundServer
from shared.typed_settings import SettingsError

_log = logging.getLogger(__name__)


class FindingStep(StrEnum):
    """How far it is."""

    LOOKING = "looking"
    ASKING = "asking"
    """Whether a server of ours answers at the address that was chosen."""
    NO_ADDRESS = "no-address"
    NO_SERVER = "no-server"
    """Nobody answers there, or somebody else."""
    FOUND = "found"
    UNSAVED = "unsaved"
    """The address cannot be written down on this computer."""


class ServerProps(Struct, frozen=True):
    """A server that has announced itself; `name` is the municipality's, `address` what is written below it."""

    url: str
    name: str
    address: str


class FindingProps(Struct, frozen=True, kw_only=True):
    """What the page shows; `asked` is the address that is asked, or was."""

    step: str = FindingStep.LOOKING.value
    servers: tuple[ServerProps, ...] = ()
    typing: bool = False
    typed: str = ""
    asked: str = ""
    keys: tuple[tuple[str, ...], ...] = ADDRESS_KEYS


class KnockingLike(Protocol):
    """See `kiosk_app.finding.asking.Knocking`."""

    def ask(self, addresses: tuple[str, ...], done: Callable[[str], None]) -> None:
        """Call `done` with the first address where one of our servers answers, "" when none does."""


class FindingViewModel(ViewModel[FindingProps]):
    """`keep(url)` writes the address down, and raises `SettingsError` when that cannot be done.

    What is found is a proposal: a person chooses it, and it is asked first whether it is one of ours. `chosen` comes
    when the stand is to be started anew.
    """

    step_changed = Signal()
    servers_changed = Signal()
    typing_changed = Signal()
    typed_changed = Signal()
    asked_changed = Signal()
    keys_changed = Signal()
    chosen = Signal()

    def __init__(self, knocking: KnockingLike, keep: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(FindingProps(), parent)
        self._knocking = knocking
        self._keep = keep
        self._found: dict[str, FoundServer] = {}

    step = Property(str, read("step"), notify=step_changed)
    servers = Property("QVariantList", read_list("servers"), notify=servers_changed)  # type: ignore[arg-type]
    typing = Property(bool, read("typing"), notify=typing_changed)
    typed = Property(str, read("typed"), notify=typed_changed)
    asked = Property(str, read("asked"), notify=asked_changed)
    keys = Property("QVariantList", read_list("keys"), notify=keys_changed)  # type: ignore[arg-type]

    @Slot(object)
    def found(self, server: FoundServer) -> None:
        """A server has announced itself."""
        self._found[server.key] = server
        self._list()

    @Slot(str)
    def gone(self, key: str) -> None:
        """It has taken that back."""
        self._found.pop(key, None)
        self._list()

    @Slot(str)
    def choose(self, url: str) -> None:
        """Take one that was found."""
        self._ask((url,), shown_address(url))

    @Slot(bool)
    def show_typing(self, shown: bool) -> None:
        """Show the keys, or what is found."""
        self._show(replace(self._props, typing=shown, step=FindingStep.LOOKING.value))

    @Slot(str)
    def type_key(self, key: str) -> None:
        """One more letter."""
        typed = (self._props.typed + key)[:LONGEST]
        self._show(replace(self._props, typed=typed, step=FindingStep.LOOKING.value))

    @Slot()
    def erase_key(self) -> None:
        """One less."""
        self._show(replace(self._props, typed=self._props.typed[:-1], step=FindingStep.LOOKING.value))

    @Slot()
    def use_typed(self) -> None:
        """Take what is typed."""
        addresses = meant_addresses(self._props.typed)
        if addresses:
            self._ask(addresses, self._props.typed)
        else:
            self._show(replace(self._props, step=FindingStep.NO_ADDRESS.value))

    def _list(self) -> None:
        """Each address once: a server may be heard of by two names."""
        by_url = {each.url: ServerProps(each.url, each.name, shown_address(each.url)) for each in self._found.values()}
        servers = tuple(sorted(by_url.values(), key=lambda each: (each.name, each.url)))
        self._show(replace(self._props, servers=servers))

    def _ask(self, addresses: tuple[str, ...], said: str) -> None:
        if self._props.step in (FindingStep.ASKING, FindingStep.FOUND):
            return
        self._show(replace(self._props, step=FindingStep.ASKING.value, asked=said))
        self._knocking.ask(addresses, self._answered)

    def _answered(self, url: str) -> None:
        if not url:
            self._show(replace(self._props, step=FindingStep.NO_SERVER.value))
            return
        try:
            self._keep(url)
        except SettingsError as error:
            _log.warning("the server has been chosen, but %s", error)
            self._show(replace(self._props, step=FindingStep.UNSAVED.value))
            return
        _log.info("the stand belongs to the server at %s", url)
        self._show(replace(self._props, step=FindingStep.FOUND.value))
        self.chosen.emit()
