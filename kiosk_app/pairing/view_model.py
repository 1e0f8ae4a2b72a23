"""The pairing page: asks for a code, shows it, and has the stand started anew when somebody has typed it."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from enum import StrEnum
from typing import Final, Protocol
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk_app.visit.props import read
from kiosk_app.visit.view_model import ViewModel
from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.device_care import BeginPairing, DeviceKind, PairingCode, PairingState
from shared.protocol.errors import ProblemType
from shared.typed_settings import SettingsError

_log = logging.getLogger(__name__)

AGAIN_MS: Final = 5000
MANY_MS: Final = 30_000


class PairingStep(StrEnum):
    """How far it is."""

    ASKING = "asking"
    CODE = "code"
    AWAY = "away"
    """The server cannot be reached."""
    PAIRED = "paired"
    FIXED = "fixed"
    """Whoever installed the stand has said who it is: nobody can pair it here."""
    UNSAVED = "unsaved"
    """It was paired, and what it is now cannot be written down on this computer."""


class PairingProps(Struct, frozen=True, kw_only=True):
    """What the page shows; `phone` is whom to call when the stand was shut out."""

    step: str = PairingStep.ASKING.value
    code: str = ""
    name: str = ""
    shut_out: bool = False
    phone: str = ""


class PairingApiLike(Protocol):
    """See `kiosk_app.pairing.asking.PairingApi`."""

    def set_token(self, token: str) -> None:
        """Speak with another token."""

    def begin_pairing(self, command: BeginPairing, done: Callable[[Outcome[PairingCode]], None]) -> None:
        """Ask for a code."""

    def pairing_state(self, pairing_id: UUID, done: Callable[[Outcome[PairingState]], None]) -> None:
        """Ask whether it has been typed."""


class PairingViewModel(ViewModel[PairingProps]):
    """`keep(state, token)` writes down what the stand is now, and raises `SettingsError` when that cannot be done.

    `fixed` says that nobody can pair it. `paired` comes when the stand is to be started anew.
    """

    step_changed = Signal()
    code_changed = Signal()
    name_changed = Signal()
    shut_out_changed = Signal()
    phone_changed = Signal()
    paired = Signal()

    def __init__(
        self,
        api: PairingApiLike,
        keep: Callable[[PairingState, str], None],
        new_token: Callable[[], str],
        *,
        fixed: bool = False,
        shut_out: bool = False,
        phone: str = "",
        parent: QObject | None = None,
    ) -> None:
        step = PairingStep.FIXED if fixed else PairingStep.ASKING
        super().__init__(PairingProps(step=step.value, shut_out=shut_out, phone=phone), parent)
        self._api = api
        self._keep = keep
        self._new_token = new_token
        self._token = ""
        self._id: UUID | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._go_on)

    step = Property(str, read("step"), notify=step_changed)
    code = Property(str, read("code"), notify=code_changed)
    name = Property(str, read("name"), notify=name_changed)
    shut_out = Property(bool, read("shut_out"), notify=shut_out_changed)
    phone = Property(str, read("phone"), notify=phone_changed)

    def start(self) -> None:
        """Ask for a code, unless nobody could use it."""
        if self._props.step != PairingStep.FIXED:
            self._begin()

    @Slot()
    def _go_on(self) -> None:
        if self._id is None:
            self._begin()
        else:
            self._look(self._id)

    def _begin(self) -> None:
        """With a token of its own for each code: one that was shut out opens no door again."""
        self._id, self._token = None, self._new_token()
        self._api.set_token(self._token)
        hashed = hashlib.sha256(self._token.encode()).hexdigest()
        self._api.begin_pairing(BeginPairing(kind=DeviceKind.KIOSK, token_hash=hashed), self._begun)

    def _begun(self, outcome: Outcome[PairingCode]) -> None:
        match outcome:
            case Done(found):
                self._id = found.id
                self._show(replace(self._props, step=PairingStep.CODE.value, code=_grouped(found.code)))
                self._look(found.id)
            case Refused(problem):
                _log.info("no code: %s", problem.detail)
                self._wait(MANY_MS)
            case _:
                self._wait(AGAIN_MS)

    def _look(self, pairing_id: UUID) -> None:
        self._api.pairing_state(pairing_id, self._looked)

    def _looked(self, outcome: Outcome[PairingState]) -> None:
        match outcome:
            case Done(state) if state.paired:
                self._take(state)
            case Done():
                self._show(replace(self._props, step=PairingStep.CODE.value))
                self._go_on()
            case Refused(problem) if problem.type is ProblemType.PAIRING_CODE:
                self._begin()
            case Refused(problem):
                _log.info("the code cannot be looked after: %s", problem.detail)
                self._wait(MANY_MS)
            case _:
                self._wait(AGAIN_MS)

    def _wait(self, milliseconds: int) -> None:
        self._show(replace(self._props, step=PairingStep.AWAY.value))
        self._again.start(milliseconds)

    def _take(self, state: PairingState) -> None:
        try:
            self._keep(state, self._token)
        except SettingsError as error:
            _log.warning("the stand has been paired, but %s", error)
            self._show(replace(self._props, step=PairingStep.UNSAVED.value, code=""))
            return
        _log.info("the stand has been paired with %s, as %s", state.site_id, state.stand_id)
        self._show(replace(self._props, step=PairingStep.PAIRED.value, name=state.name))
        self.paired.emit()


def _grouped(code: str) -> str:
    """In two halves, as one reads it out."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"
